"""What would go past the end of a page never gets in: typed, pasted or composed; and it is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from family_app.domain.journal import TEXT_LIMIT
from family_app.ui.journal.editor import JournalEditor
from family_app.ui.journal.own_clipboard import OwnClipboard
from tests.support.builders import a_house, a_page
from tests.support.journal_page import FullDisk, opened

LEFT = 10  # bytes


def long_text(left: int) -> str:
    line = "Vandaag was het mooi weer en dat bleef zo. " * 3 + "\n"
    return (line * (TEXT_LIMIT // len(line) + 1))[: TEXT_LIMIT - left - 1] + "x"


@pytest.fixture
def full(qtbot):
    editor = JournalEditor(OwnClipboard())
    qtbot.addWidget(editor)
    text = long_text(LEFT)
    editor.load(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    said: list[bool] = []
    editor.full.connect(lambda: said.append(True))
    return editor, text, said


def paste(editor: JournalEditor, words: str) -> None:
    data = QMimeData()
    data.setText(words)
    editor.insertFromMimeData(data)


def compose_text(editor: JournalEditor, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(editor, event)


def typed(editor: JournalEditor, words: str) -> None:
    for sign in words:
        QTest.keyClick(editor, sign)


WRITERS = {"typed": typed, "pasted": paste, "composed": compose_text}


@pytest.mark.parametrize("way", WRITERS)
def test_the_last_bytes_can_be_written_and_not_one_more(full, way):
    editor, text, said = full
    write = WRITERS[way]
    write(editor, "a" * LEFT)
    assert editor.kept_text() == text + "a" * LEFT
    assert said == []
    write(editor, "b")
    assert editor.kept_text() == text + "a" * LEFT
    assert said == [True]


@pytest.mark.parametrize(
    "words", ["eleven byte", "éééééé", "\U0001f98a\U0001f98a\U0001f98a", "******", "1\n2\n3\n4\n5\n6"]
)
def test_it_counts_bytes_as_they_are_kept(full, words):
    editor, text, said = full
    paste(editor, words)
    assert editor.kept_text() == text
    assert said == [True]


def test_a_new_line_needs_room_too(full):
    editor, text, said = full
    typed(editor, "a" * LEFT)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.kept_text() == text + "a" * LEFT
    assert said == [True]


def test_taking_away_and_writing_over_still_work(full):
    editor, text, said = full
    typed(editor, "a" * LEFT)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Z)
    assert editor.kept_text() == text + "a" * (LEFT - 1) + "z"
    editor.selectAll()
    paste(editor, "something else")
    assert editor.kept_text() == "something else"
    assert said == []


def test_an_ordinary_page_is_never_counted(qtbot, monkeypatch):
    editor = JournalEditor(OwnClipboard())
    qtbot.addWidget(editor)
    editor.load("a short page")
    monkeypatch.setattr(editor, "kept_text", None)  # calling it would fail
    typed(editor, "and more")
    assert editor.toPlainText() == "and morea short page"


def test_the_person_is_told_in_a_calm_line(qtbot, looks, tmp_path):
    with a_house(tmp_path) as house:
        page = opened(qtbot, house, FullDisk(house.porch, house))
        page.sheet.show_page(a_page(text=long_text(0)))
        page.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
        typed(page.sheet.editor, "x")
        assert "no more room on this page" in page.banner.said
        assert page.banner.isVisibleTo(page)
        assert page.sheet.editor.kept_text() == long_text(0)
