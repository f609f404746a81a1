"""Shift alone three times hides; writing capitals never does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from family_app.ui.shell.hide import ShiftWatcher
from tests.support.clocks import FixedClock


@pytest.fixture
def watched(qapp, qtbot):
    clock = FixedClock()
    watcher = ShiftWatcher(clock)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qapp.installEventFilter(watcher)
    hidden: list[bool] = []
    watcher.hide_wanted.connect(lambda: hidden.append(True))
    yield field, clock, watcher, hidden
    qapp.removeEventFilter(watcher)


def shift(widget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Shift)


def test_three_shifts_hide(watched):
    field, _clock, _watcher, hidden = watched
    for _ in range(2):
        shift(field)
    assert hidden == []
    shift(field)
    assert hidden == [True]


def test_three_capitals_do_not_hide(watched):
    field, _clock, _watcher, hidden = watched
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        QTest.keyPress(field, Qt.Key.Key_Shift)
        QTest.keyClick(field, letter, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(field, Qt.Key.Key_Shift)
    assert hidden == []


def test_a_key_or_a_click_in_between_starts_again(watched):
    field, _clock, _watcher, hidden = watched
    shift(field)
    shift(field)
    QTest.keyClick(field, Qt.Key.Key_A)
    shift(field)
    assert hidden == []
    shift(field)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    shift(field)
    assert hidden == []
    shift(field)
    shift(field)
    assert hidden == [True]


def test_slow_shifts_do_not_hide(watched):
    field, clock, _watcher, hidden = watched
    for _ in range(4):
        shift(field)
        clock.pass_by(2.6)
    assert hidden == []


def test_it_can_be_switched_off(watched):
    field, _clock, watcher, hidden = watched
    watcher.on = False
    for _ in range(3):
        shift(field)
    assert hidden == []


def test_it_works_inside_an_open_menu(watched, qtbot):
    _field, _clock, _watcher, hidden = watched
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("one")
    menu.popup(menu.mapToGlobal(menu.rect().topLeft()))
    assert QApplication.activePopupWidget() is menu
    for _ in range(3):
        shift(menu)
    assert hidden == [True]


def test_help_opens_from_an_open_list_and_closes_it(watched, qtbot):
    _field, _clock, watcher, hidden = watched
    wanted: list[bool] = []
    watcher.help_wanted.connect(lambda: wanted.append(True))
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    box.show()
    QTest.keyClick(box, Qt.Key.Key_F1)
    assert wanted == []  # the window's own shortcut does this
    box.showPopup()
    assert QApplication.activePopupWidget() is not None
    QTest.keyClick(box.view(), Qt.Key.Key_F1)
    assert wanted == [True]
    assert QApplication.activePopupWidget() is None
    assert hidden == []
