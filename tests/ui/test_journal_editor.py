"""The editor takes words and styles, and nothing that is not words."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.markdown import Kind
from family_app.ui.journal.editor import JournalEditor
from family_app.ui.journal.own_clipboard import KEEP_OUT_HINT, OwnClipboard
from family_app.ui.journal.page_document import BOLD

KEPT = [
    "",
    "one line",
    "  spaces\u00a0and\ttabs  ",
    "# Heading\n\nwords **bold** and *slanted* and ***both***\n- a\n- b\n3. c\n4. d\n\nend",
    "1. one\n1. one again",
    "- \n- \n\n",
    "😀 **👩\u200d👧** café",
    "\\# no heading, 2 \\* 3 and C:\\\\new",
    "## Two\n# One",
]


@pytest.fixture
def editor(qtbot: QtBot) -> JournalEditor:
    made = JournalEditor(OwnClipboard())
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def pasted(editor: JournalEditor, data: QMimeData) -> str:
    editor.load("")
    if editor.canInsertFromMimeData(data):
        editor.insertFromMimeData(data)
    return editor.kept_text()


@pytest.mark.parametrize("text", KEPT)
def test_a_page_is_read_back_as_it_was_kept(editor: JournalEditor, text: str) -> None:
    editor.load(text)
    assert editor.kept_text() == text


@pytest.mark.parametrize("text", KEPT)
def test_typing_on_one_line_leaves_the_others_as_they_were(editor: JournalEditor, text: str) -> None:
    editor.load(f"{text}\nlast")
    assert editor.kept_text() == f"{text}\nlast"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("!")
    assert editor.kept_text() == f"{text}\nlast!"


def test_every_key_arrives_and_enter_makes_a_line(editor: JournalEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "# 1. a*b")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "- c")
    assert editor.toPlainText() == "# 1. a*b\n\n- c"
    again = editor.kept_text()
    editor.load(again)
    assert editor.toPlainText() == "# 1. a*b\n\n- c"
    assert editor.kind() is Kind.PARAGRAPH


def test_bold_and_italic_by_key(editor: JournalEditor, qtbot: QtBot) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(editor, "a ")
    qtbot.keyClick(editor, Qt.Key.Key_B, ctrl)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_B, ctrl)
    qtbot.keyClick(editor, Qt.Key.Key_I, ctrl)
    qtbot.keyClicks(editor, "c")
    assert editor.kept_text() == "a **b***c*"


def test_bold_for_what_is_selected_and_off_again(editor: JournalEditor) -> None:
    editor.load("# one\ntwo")
    editor.selectAll()
    editor.toggle_bold()
    assert editor.kept_text() == "# **one**\n**two**"
    editor.selectAll()
    assert editor.style_on(BOLD)
    editor.toggle_bold()
    assert editor.kept_text() == "# one\ntwo"


def test_a_list_goes_on_with_enter_and_ends_with_a_second_one(editor: JournalEditor, qtbot: QtBot) -> None:
    editor.toggle_kind(Kind.NUMBERED)
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "c")
    assert editor.kept_text() == "1. a\n2. b\nc"


def test_after_a_heading_comes_a_paragraph(editor: JournalEditor, qtbot: QtBot) -> None:
    editor.toggle_kind(Kind.HEADING1)
    qtbot.keyClicks(editor, "Day")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "words")
    assert editor.kept_text() == "# Day\nwords"


def test_backspace_at_the_start_of_an_item_makes_it_a_paragraph(editor: JournalEditor, qtbot: QtBot) -> None:
    editor.load("- a\n- b")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.StartOfLine)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.kept_text() == "- a\nb"


def test_undo_takes_a_style_back(editor: JournalEditor) -> None:
    editor.load("a\nb")
    editor.selectAll()
    editor.toggle_kind(Kind.BULLET)
    assert editor.kept_text() == "- a\n- b"
    editor.undo()
    assert editor.kept_text() == "a\nb"


def test_an_image_is_not_taken(editor: JournalEditor) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert pasted(editor, data) == ""
    data.setHtml('<img src="data:image/png;base64,AAAA">')
    assert pasted(editor, data) == ""


def test_a_web_page_becomes_its_plain_words(editor: JournalEditor) -> None:
    data = QMimeData()
    data.setHtml("<h1>Big <b>words</b></h1><img src='x.png'>")
    data.setText("Big words\ufffc")
    assert pasted(editor, data) == "Big words"
    assert editor.kind() is Kind.PARAGRAPH


def test_a_file_is_not_taken(editor: JournalEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/picture.png")])
    assert pasted(editor, data) == ""
    as_text = QMimeData()
    as_text.setText("file:///somewhere/picture.png\nfile:///somewhere/else.png")
    assert pasted(editor, as_text) == ""


def test_pasted_words_look_like_the_line_they_land_in(editor: JournalEditor) -> None:
    editor.load("# a")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    data = QMimeData()
    data.setText(" *b*")
    editor.insertFromMimeData(data)
    assert editor.kept_text() == "# a \\*b\\*"


def test_no_resource_is_ever_loaded(editor: JournalEditor) -> None:
    assert editor.loadResource(2, QUrl("x.png")) is None


def test_tab_leaves_the_editor(qtbot: QtBot) -> None:
    around = QWidget()
    layout = QVBoxLayout(around)
    editor, after = JournalEditor(OwnClipboard(around)), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(after)
    qtbot.addWidget(around)
    around.show()
    qtbot.waitExposed(around)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.tabChangesFocus()
    assert around.focusWidget() is after
    assert editor.kept_text() == ""


def test_what_is_copied_is_plain_marked_as_secret_and_cleared(editor: JournalEditor, qtbot: QtBot) -> None:
    editor.load("**one**\ntwo")
    editor.selectAll()
    editor.copy()
    board = QGuiApplication.clipboard()
    data = board.mimeData()
    assert data is not None
    assert data.text() == "one\ntwo"
    assert not data.hasHtml()
    assert bytes(data.data(KEEP_OUT_HINT).data()) == b"secret"
    assert editor._clipboard.waits
    editor._clipboard.clear()
    assert board.text() == ""
    assert not editor._clipboard.waits


def test_what_somebody_else_copied_stays(qtbot: QtBot) -> None:
    board = QGuiApplication.clipboard()
    own = OwnClipboard()
    own.put("mine")
    board.setText("theirs")
    own.clear()
    assert board.text() == "theirs"
    board.clear()


def test_loading_a_page_forgets_the_way_back(editor: JournalEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "secret")
    editor.load("other")
    editor.undo()
    assert editor.kept_text() == "other"
    assert not editor.document().isUndoAvailable()


def test_typing_in_a_long_page_and_reading_it_again_stays_quick(editor: JournalEditor, qtbot: QtBot) -> None:
    line = "Vandaag speelde ik met Noor een **spel** en dat was leuk, we lachten veel."
    editor.load("\n".join([line] * 270))
    editor.kept_text()
    started = time.process_time()
    for _ in range(20):
        qtbot.keyClicks(editor, "a")
        editor.kept_text()
    # A millisecond or two each on a quiet machine; reading all lines again each time takes 40.
    assert (time.process_time() - started) / 20 < 0.03
