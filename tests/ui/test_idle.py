"""The idle lock counts mouse, wheel and keys, warns 15 s before, and asks the clock rather than a timer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from family_app.ui.shell.idle import IdleWatch
from tests.support.clocks import FixedClock


@pytest.fixture
def idle(qapp, qtbot):
    clock = FixedClock()
    watch = IdleWatch(clock)
    said: list[str] = []
    watch.warned.connect(lambda: said.append("warned"))
    watch.calmed.connect(lambda: said.append("calmed"))
    watch.ran_out.connect(lambda: said.append("ran out"))
    qapp.installEventFilter(watch)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    yield watch, clock, said, field
    qapp.removeEventFilter(watch)
    watch.stop()


def test_it_warns_and_then_runs_out(idle):
    watch, clock, said, _field = idle
    watch.start(5)
    clock.pass_by(5 * 60 - 16)
    watch.look()
    assert said == []
    clock.pass_by(2)
    watch.look()
    assert said == ["warned"]
    clock.pass_by(14)
    watch.look()
    assert said == ["warned", "ran out"]
    assert not watch.is_on


@pytest.mark.parametrize("sign", ["key", "mouse", "move"])
def test_any_sign_of_life_starts_again(idle, sign):
    watch, clock, said, field = idle
    watch.start(1)
    clock.pass_by(50)
    watch.look()
    assert said == ["warned"]
    if sign == "key":
        QTest.keyClick(field, Qt.Key.Key_A)
    elif sign == "mouse":
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    else:
        QTest.mouseMove(field, QPoint(3, 3))
        QTest.qWait(1)
        watch.stir()
    assert said == ["warned", "calmed"]
    clock.pass_by(44)
    watch.look()
    assert said == ["warned", "calmed"]


def test_a_jumped_clock_locks(idle):
    watch, clock, said, _field = idle
    watch.start(15)
    clock.pass_by(3 * 60 * 60)
    watch.look()
    assert said == ["ran out"]


def test_nothing_ticks_while_nothing_is_open(idle):
    watch, _clock, _said, _field = idle
    assert not watch.is_on
    watch.start(5)
    assert watch.is_on
    watch.stop()
    assert not watch.is_on
