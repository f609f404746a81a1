"""Shift alone three times hides, and capitals never do; F1 opens help from what is above the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu

from family_app.ui.parts.files import ask_for_backup, ask_where_to_put
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


@pytest.fixture
def helped(watched) -> list[bool]:
    _field, _clock, watcher, _hidden = watched
    wanted: list[bool] = []
    watcher.help_wanted.connect(lambda: wanted.append(True))
    return wanted


def modal() -> QDialog:
    above = QApplication.activeModalWidget()
    assert isinstance(above, QDialog)
    assert above.isVisible()
    return above


@pytest.mark.parametrize("ask", [ask_for_backup, ask_where_to_put])
def test_help_opens_from_a_dialog_that_asks_for_a_file(watched, helped, ask):
    page, _clock, _watcher, hidden = watched
    chosen: list[object] = []
    ask(page, chosen.append)
    dialog = modal()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F1)
    assert helped == [True]
    assert QApplication.activeModalWidget() is None
    assert chosen == hidden == []


def test_help_opens_from_a_dialog_above_a_dialog_that_waits_for_its_answer(watched, helped, tmp_path):
    """As printing does it: the paper is looked at in one, and the printer chosen in another."""
    page, _clock, _watcher, _hidden = watched
    preview = QDialog(page)
    preview.open()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog = QPrintDialog(printer, preview)
    QTimer.singleShot(0, lambda: QTest.keyClick(modal().windowHandle(), Qt.Key.Key_F1))
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert helped == [True]
    assert not preview.isVisible()


def test_a_dialog_that_insists_on_an_answer_goes_too(watched, helped):
    page, *_ = watched

    class Insisting(QDialog):
        def closeEvent(self, event):
            event.ignore()

    dialog = Insisting(page)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert helped == [True]
    assert not dialog.isVisible()


def test_with_nothing_above_the_page_the_shortcut_of_the_window_does_it(watched, helped):
    page, *_ = watched
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert helped == []
