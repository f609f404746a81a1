"""What is copied from one's own space is marked and cleared after 30 seconds; its fields keep quiet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from family_app.ui.journal.own_clipboard import CLEAR_MS, OwnClipboard
from family_app.ui.parts.own_copy import KEEP_OUT_HINT, OwnCopy
from family_app.ui.parts.passphrase_field import PassphraseField
from tests.flows.stage import stage
from tests.support.cheap_keys import cheap_keys
from tests.support.rooms_tour import every_room

WINDOWS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
QUIET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
# Said openly and readable before any key: a nickname, a card of the family, a place, a licence. And figures.
# Names and questions that stand on the table.
NOT_PRIVATE = {
    *("welcome_name", "new_name", "person_name", "leave_name", "agreed_other", "checkin_other"),
    *("own_question", "qt_spinbox_lineedit"),
}


@pytest.fixture
def page(qtbot) -> QWidget:
    """A page with a line in it, as the search of a journal is, and its clipboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.own = OwnClipboard(made)
    made.line = QLineEdit(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    QGuiApplication.clipboard().clear()
    return made


def marked() -> bool:
    data = QGuiApplication.clipboard().mimeData()
    names = [f'application/x-qt-windows-mime;value="{name}"' for name in WINDOWS]
    kept_out = all(bytes(data.data(name).data()) == bytes(4) for name in names)
    return bytes(data.data(KEEP_OUT_HINT).data()) == b"secret" and kept_out


def test_whatever_a_line_of_the_page_copies_is_marked_and_goes_after_30_seconds(page, qtbot):
    edit = page.line
    edit.setText("only mine")
    edit.setFocus()
    edit.selectAll()
    qtbot.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Copy))
    board = QGuiApplication.clipboard()
    assert (board.text(), marked()) == ("only mine", True)
    timer = page.own._timer
    assert (timer.interval(), timer.isActive(), timer.isSingleShot()) == (CLEAR_MS, True, True)
    assert CLEAR_MS == 30_000
    timer.setInterval(1)  # the clock is moved on
    qtbot.waitUntil(lambda: not page.own.waits)
    assert board.text() == ""


def test_what_is_copied_outside_the_page_is_left_alone(page, qtbot):
    elsewhere = QLineEdit("a card")
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    qtbot.waitExposed(elsewhere)
    elsewhere.activateWindow()
    elsewhere.setFocus()
    elsewhere.selectAll()
    elsewhere.copy()
    assert not page.own.waits
    page.own.clear()
    assert QGuiApplication.clipboard().text() == "a card"


def test_a_helpline_number_stays_when_the_time_of_a_journal_is_over(page):
    OwnCopy().put("0800-0432")
    assert marked()
    page.own.clear()
    assert QGuiApplication.clipboard().text() == "0800-0432"


ENDING = """
from PySide6.QtWidgets import QApplication
from family_app.ui.parts.own_copy import OwnCopy
app = QApplication([])
OwnCopy().put("0800-0432")
print(app.clipboard().text())
"""


def test_a_program_that_ends_with_a_number_on_the_clipboard_ends_well(qapp):
    """It fell over here: data that Python made outlived Python."""
    done = subprocess.run(
        [sys.executable, "-c", ENDING], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "0800-0432\n"), done.stderr[-2000:]


def test_a_passphrase_that_is_shown_is_never_copied_or_cut(qtbot):
    field = PassphraseField(name="passphrase")
    qtbot.addWidget(field)
    field.show()
    field.show_button.setChecked(True)
    field.edit.setText("words that open it")
    QGuiApplication.clipboard().setText("before")
    field.edit.setFocus()
    field.edit.selectAll()
    for keys in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        qtbot.keySequence(field.edit, QKeySequence(keys))
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() == "words that open it"
    qtbot.keySequence(field.edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.text() == "before"


def talkative(window: QWidget) -> list[str]:
    """Fields that an input method may learn from, and anything that lets words be dragged out."""
    found = []
    fields = [*window.findChildren(QLineEdit), *window.findChildren(QTextEdit)]
    for field in (*fields, *window.findChildren(QPlainTextEdit)):
        name = field.objectName()
        if name in NOT_PRIVATE or not field.isVisible() or field.isReadOnly():
            continue
        if field.inputMethodHints() & QUIET != QUIET:
            found.append(f"{name}: learned by an input method")
        if isinstance(field, QLineEdit) and field.dragEnabled():
            found.append(f"{name}: dragged")
    views = [view for view in window.findChildren(QAbstractItemView) if view.isVisible()]
    return found + [f"{view.objectName()}: dragged" for view in views if view.dragEnabled()]


@pytest.mark.slow
def test_no_field_of_ones_own_is_learned_from_or_dragged_out(qapp):
    seen, found = set(), []
    with cheap_keys(), stage("en") as on:
        for place in every_room(on):
            on.settle()
            seen |= {field.objectName() for field in on.window.findChildren(QLineEdit) if field.isVisible()}
            found += [f"{place}: {each}" for each in talkative(on.window)]
    assert found == []
    assert {"passphrase", "journal_search", "page_title", "key_again"} <= seen


def test_a_field_that_talks_is_seen(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    line = QLineEdit(around)
    line.setObjectName("diary")
    around.show()
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    line.setDragEnabled(True)
    assert talkative(around) == ["diary: learned by an input method", "diary: dragged"]


def test_a_press_inside_a_selection_of_the_journal_starts_no_drag(qapp):
    with cheap_keys(), stage("en") as on:
        rooms = every_room(on)
        while next(rooms) != "journal, a page":
            on.settle()
        editor = on.find("page_text")
        editor.selectAll()
        inside = editor.cursorRect().center() - QPoint(20, 0)
        QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=inside)
        assert not editor.textCursor().hasSelection()
        QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=inside)


MIDDLE_BUTTON = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from family_app.ui.journal.own_clipboard import KEEP_OUT_HINT, OwnClipboard
from family_app.ui.parts.passphrase_field import PassphraseField
app = QApplication([])
window, page = QWidget(), QWidget()
own, line, field = OwnClipboard(page), QLineEdit("only mine", page), PassphraseField(name="passphrase")
field.edit.setText("words that open it")
lines = QVBoxLayout(window)
lines.addWidget(page)
lines.addWidget(field)
window.show()
window.activateWindow()
board, middle = QGuiApplication.clipboard(), QClipboard.Mode.Selection
def select():
    line.setFocus()
    line.selectAll()
    # As a mouse does when it lets go; QLineEdit itself asks for this.
    board.setText(line.selectedText(), middle)
    print(board.text(middle), board.mimeData(middle).hasFormat(KEEP_OUT_HINT), own.waits)
    own.clear()
    print(repr(board.text(middle)))
    field.show_button.setChecked(True)
    field.edit.setFocus()
    field.edit.selectAll()
    board.setText(field.edit.selectedText(), middle)
    print(repr(board.text(middle)))
    app.quit()
QTimer.singleShot(500, select)
app.exec()
"""


@pytest.mark.blackbox
def test_the_selection_of_the_middle_button_is_marked_and_cleared_too(tmp_path):
    tmp_path.chmod(0o700)
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", MIDDLE_BUTTON],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(tmp_path)},
        cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["only mine True True", "''", "''"], done.stderr[-2000:]
