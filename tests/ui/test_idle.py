"""The idle lock counts mouse, wheel and keys, warns 15 s before, and asks the clock rather than a timer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMenu

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


@pytest.mark.parametrize("jump", ["pass_by", "sleep"])
def test_a_jumped_clock_locks(idle, jump):
    watch, clock, said, _field = idle
    watch.start(15)
    getattr(clock, jump)(15 * 60 + 1)
    watch.look()
    assert said == ["ran out"]


def test_the_first_key_after_a_sleep_does_not_wake_the_space(idle):
    watch, clock, said, field = idle
    watch.start(5)
    clock.sleep(5 * 60)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert said == ["ran out"]
    assert not watch.is_on


def test_a_clock_that_is_set_back_delays_nothing(idle):
    watch, clock, said, _field = idle
    watch.start(5)
    clock.pass_by(100)
    watch.look()
    clock.set_back(3 * 60 * 60)
    watch.look()
    clock.pass_by(199)
    watch.look()
    assert said == ["warned"]
    clock.set_back(60)
    clock.pass_by(1)
    watch.look()
    assert said == ["warned", "ran out"]


def test_sleep_after_a_clock_was_set_back_still_counts(idle):
    watch, clock, said, _field = idle
    watch.start(5)
    clock.set_back(3 * 60 * 60)
    watch.look()
    clock.sleep(5 * 60)
    watch.look()
    assert said == ["ran out"]


@pytest.mark.parametrize("minutes", [1, 5, 15])
def test_it_locks_within_two_seconds_of_its_time(idle, minutes):
    """The timer as it really fires: each time it is due, on a clock that the test moves on."""
    watch, clock, said, _field = idle
    watch.start(minutes)
    passed = 0.0
    while "ran out" not in said:
        due = watch._timer.interval() / 1000
        assert 0 < due <= 2.1  # or a jump of the clock would be noticed late
        clock.pass_by(due)
        passed += due
        watch.look()
    assert abs(passed - minutes * 60) <= 2
    assert said == ["warned", "ran out"]


@pytest.fixture(params=["menu", "list", "dialog"])
def something_open(request, qtbot, idle):
    _watch, _clock, _said, field = idle
    if request.param == "menu":
        menu = QMenu(field)
        menu.addAction("one")
        menu.popup(field.mapToGlobal(field.rect().center()))
        return menu
    if request.param == "list":
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItems(["one", "two"])
        box.show()
        box.showPopup()
        return box
    dialog = QDialog(field)
    dialog.setModal(True)
    dialog.show()
    return dialog


def test_what_is_open_above_the_page_does_not_delay_it(idle, something_open, qtbot):
    watch, clock, said, _field = idle
    watch.start(1)
    clock.pass_by(61)
    qtbot.waitUntil(lambda: "ran out" in said, timeout=5000)  # by its own timer, with this open
    shown = something_open.view() if isinstance(something_open, QComboBox) else something_open
    assert shown.isVisible()


def test_a_modal_dialog_that_waits_for_its_answer_does_not_delay_it(idle):
    """`exec` turns an event loop of its own: the timer goes on in it."""
    watch, clock, said, field = idle
    dialog = QDialog(field)
    watch.ran_out.connect(dialog.hide)
    watch.start(1)
    clock.pass_by(61)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert said[-1] == "ran out"


def test_nothing_ticks_while_nothing_is_open(idle):
    watch, _clock, _said, _field = idle
    assert not watch.is_on
    watch.start(5)
    assert watch.is_on
    watch.stop()
    assert not watch.is_on
