"""Whoever copies from the journal reads below the page that it is cleared, for as long as it lies there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.house import House
from family_app.ui.journal.page import JournalPage
from family_app.ui.journal.page_list import LINE
from tests.support.builders import a_house
from tests.support.journal_page import FullDisk, opened, press, write

COPY, CUT = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> JournalPage:
    made = opened(qtbot, house, FullDisk(house.porch, house))
    write(qtbot, made, "Noor", "Only mine.")
    made.activateWindow()
    QGuiApplication.clipboard().clear()
    return made


def told(page: JournalPage) -> str:
    line = page.findChild(QLabel, "copied_line")
    assert isinstance(line, QLabel)
    return line.text() if line.isVisible() else ""


def take(qtbot: QtBot, field: QWidget, keys: QKeySequence.StandardKey) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keySequence(field, QKeySequence(keys))


@pytest.mark.parametrize("keys", [COPY, CUT])
@pytest.mark.parametrize("where", ["text", "title", "search"])
def test_it_is_told_and_goes_with_the_words(
    qtbot: QtBot, page: JournalPage, where: str, keys: QKeySequence.StandardKey
) -> None:
    field = {"text": page.sheet.editor, "title": page.sheet.title, "search": page.side.search}[where]
    page.side.search.setText("Noor")
    assert told(page) == ""
    take(qtbot, field, keys)
    assert told(page) == "Copied. We clear it in 30 seconds."
    page.clipboard._timer.setInterval(1)  # the clock is moved on
    qtbot.waitUntil(lambda: not page.clipboard.waits)
    assert told(page) == ""


def test_other_words_on_the_clipboard_are_not_called_ours(qtbot: QtBot, page: JournalPage) -> None:
    take(qtbot, page.sheet.editor, COPY)
    QGuiApplication.clipboard().setText("from another program")
    assert told(page) == ""


def test_a_page_in_the_bin_tells_it_too_and_a_lock_takes_it_away(qtbot: QtBot, page: JournalPage) -> None:
    assert page.side.model.rowCount() == 1
    press(qtbot, page, "page_bin")
    page.side.filters.show_bin(True)
    page.open_page(page.side.model.index(0).data(LINE).id)
    take(qtbot, page.sheet.editor, COPY)
    assert told(page) == "Copied. We clear it in 30 seconds."
    page.forget()
    assert told(page) == ""
