"""A field for own words: what does not fit is refused whole, wherever it comes from; nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.private_line import PrivateText, kept_size

MOST = 20


@pytest.fixture
def field(qtbot: QtBot) -> PrivateText:
    made = PrivateText(OwnClipboard(), name="own", most=MOST, measure=kept_size)
    qtbot.addWidget(made)
    made.show()
    return made


def paste(field: PrivateText, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


def told(field: PrivateText) -> list[bool]:
    full: list[bool] = []
    field.full.connect(lambda: full.append(True))
    return full


def test_what_fits_is_taken(field: PrivateText) -> None:
    full = told(field)
    paste(field, "n" * MOST)
    assert field.toPlainText() == "n" * MOST
    assert full == []


@pytest.mark.parametrize("words", ["x", "ë", "💬", "a longer piece\nwith a second line"])
def test_a_paste_in_the_middle_that_does_not_fit_changes_nothing(field: PrivateText, words: str) -> None:
    full = told(field)
    before = "één💬 en twee💬."[:14]
    field.setPlainText(before + "n" * (MOST - kept_size(before)))
    stood = field.toPlainText()
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    paste(field, words)
    assert field.toPlainText() == stood
    assert full == [True]


def test_a_selection_that_would_be_replaced_by_too_much_stays(field: PrivateText) -> None:
    field.setPlainText("ab" * (MOST // 2))
    field.selectAll()
    paste(field, "c" * (MOST + 1))
    assert field.toPlainText() == "ab" * (MOST // 2)


def test_typing_stops_at_the_end_and_undo_still_works(field: PrivateText) -> None:
    full = told(field)
    QTest.keyClicks(field, "n" * (MOST + 3))
    assert field.toPlainText() == "n" * MOST
    assert full == [True] * 3
    field.undo()
    assert field.toPlainText() == ""
    field.redo()
    assert field.toPlainText() == "n" * MOST


def test_what_comes_in_by_another_way_is_refused_too(field: PrivateText) -> None:
    full = told(field)
    field.setPlainText("n" * MOST)
    field.insertPlainText("more")
    assert field.toPlainText() == "n" * MOST
    assert full == [True]


def test_what_was_kept_before_is_shown_whole_and_can_be_made_shorter(field: PrivateText) -> None:
    field.setPlainText("n" * (2 * MOST))
    assert len(field.toPlainText()) == 2 * MOST
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert len(field.toPlainText()) == 2 * MOST - 1
    QTest.keyClicks(field, "x")
    assert len(field.toPlainText()) == 2 * MOST - 1


def test_nothing_of_it_stays_behind_when_it_is_emptied(field: PrivateText) -> None:
    QTest.keyClicks(field, "secret")
    field.setPlainText("")
    assert field._had == ""
