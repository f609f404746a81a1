"""One sentence to type: it grows with its words and takes no more than fits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from family_app.domain.agreement import (
    SIDE_LIMIT,
)
from family_app.ui.parts.growing_line import GrowingLine
from tests.support.everyone import settle

pytestmark = pytest.mark.usefixtures("looks")


def test_a_sentence_takes_words_only_on_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    line = GrowingLine(name="line", most=SIDE_LIMIT)
    qtbot.addWidget(line)
    line.setFixedWidth(300)
    line.show()
    settle()
    low = line.height()
    line.set_text("We " + "laugh and " * 9)
    settle()
    assert line.height() > 1.5 * low
    line.set_text("")
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/etc/hosts")])
    words.setText("two\nlines")
    assert not line.canInsertFromMimeData(files)
    line.insertFromMimeData(files)
    line.insertFromMimeData(words)
    assert line.text() == "two lines"
    with qtbot.waitSignal(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert "\n" not in line.toPlainText()


@pytest.fixture
def full_line(qtbot: QtBot) -> GrowingLine:
    """Every place is taken; the cursor stands in the middle."""
    line = GrowingLine(name="line", most=SIDE_LIMIT)
    qtbot.addWidget(line)
    line.set_text(FULL)
    at(line, 50)
    return line


FULL = ("We laugh and eat. " * SIDE_LIMIT)[: SIDE_LIMIT - 1] + "."


def at(line: GrowingLine, place: int, *, to: int | None = None) -> None:
    cursor = line.textCursor()
    cursor.setPosition(place)
    if to is not None:
        cursor.setPosition(to, cursor.MoveMode.KeepAnchor)
    line.setTextCursor(cursor)


def paste(line: GrowingLine, text: str) -> None:
    words = QMimeData()
    words.setText(text)
    line.insertFromMimeData(words)


def test_a_full_sentence_takes_no_more_and_loses_nothing(qtbot: QtBot, full_line: GrowingLine) -> None:
    line = full_line
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    for more in (
        lambda: QTest.keyClicks(line, "x"),
        lambda: paste(line, "more words"),
        lambda: QApplication.sendEvent(line, composed),
        lambda: line.insertPlainText("by a reader"),
    ):
        with qtbot.waitSignal(line.full):
            more()
        assert (line.toPlainText(), line.textCursor().position()) == (FULL, 50)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert len(line.toPlainText()) == SIDE_LIMIT - 1
    line.undo()
    assert line.toPlainText() == FULL


def test_undo_stays_when_something_did_not_fit(full_line: GrowingLine) -> None:
    line = full_line
    at(line, 0, to=3)
    QTest.keyClicks(line, "You")
    typed = line.toPlainText()
    QTest.keyClicks(line, "xyz")
    line.insertPlainText("by a reader")
    assert line.toPlainText() == typed
    for _ in range(2 * SIDE_LIMIT):
        line.undo()
        assert len(line.toPlainText()) <= SIDE_LIMIT
    assert line.toPlainText() == FULL


def test_a_paste_is_taken_in_whole_words_as_far_as_there_is_room(
    qtbot: QtBot, full_line: GrowingLine
) -> None:
    line = full_line
    at(line, 50, to=60)
    with qtbot.waitSignal(line.full):
        paste(line, "two more words")
    assert line.toPlainText() == f"{FULL[:50]}two more{FULL[60:]}"
    line.undo()
    assert line.toPlainText() == FULL
    line.set_text("")
    paste(line, "x" * 2 * SIDE_LIMIT)
    assert line.text() == "x" * SIDE_LIMIT, "one long word is taken up to the room"


def test_a_longer_sentence_from_before_is_whole_and_only_gets_shorter(full_line: GrowingLine) -> None:
    line, longer = full_line, FULL + FULL
    line.set_text(longer)
    assert line.toPlainText() == longer
    QTest.keyClicks(line, "more")
    paste(line, "more")
    assert line.toPlainText() == longer
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.toPlainText() == longer[:-1]
    QTest.keyClicks(line, "x")
    assert line.toPlainText() == longer[:-1]
    line.undo()
    assert line.toPlainText() == longer
