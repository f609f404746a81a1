"""My journal in the smallest window: there is a place to write, and nothing needs two lines for one thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.house import House
from family_app.ui.journal.page import JournalPage
from tests.support.builders import a_house, a_page
from tests.support.everyone import put_on, settle
from tests.support.journal_page import FullDisk, opened, press

pytestmark = pytest.mark.usefixtures("looks")

BESIDE_THE_RAIL = (900 - 228, 600)  # px: what the smallest window leaves


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


def a_small_page(qtbot: QtBot, house: House) -> JournalPage:
    page = opened(qtbot, house, FullDisk(house.porch, house))
    page.resize(*BESIDE_THE_RAIL)
    page.new_page()
    page.arrive()
    settle()
    return page


def lines_in_sight(page: JournalPage) -> float:
    editor = page.sheet.editor
    return editor.viewport().visibleRegion().boundingRect().height() / editor.cursorRect().height()


def test_an_empty_page_shows_where_to_write(qtbot: QtBot, house: House) -> None:
    page = a_small_page(qtbot, house)
    assert page.sheet.note.isVisible()
    assert page.sheet.note.visibleRegion().boundingRect().size() == page.sheet.note.size()
    assert page.sheet.title.visibleRegion().boundingRect().size() == page.sheet.title.size()
    assert lines_in_sight(page) >= 3
    assert QApplication.focusWidget() is page.sheet.editor


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_cursor_is_in_sight_at_every_text_size(qtbot: QtBot, house: House, percent: int) -> None:
    put_on("light", percent)
    page = a_small_page(qtbot, house)
    editor = page.sheet.editor
    assert editor.viewport().visibleRegion().contains(editor.cursorRect().bottomLeft())


@pytest.mark.parametrize("day", [datetime(2026, 11, 23, 16, 10), datetime(2026, 9, 23, 20, 40)])
def test_star_bin_and_signs_each_stand_in_one_line(qtbot: QtBot, house: House, day: datetime) -> None:
    page = a_small_page(qtbot, house)
    page.sheet.when.show_moment(day.replace(tzinfo=UTC))  # one with a short name, and the longest
    settle()

    def top(widget: QWidget) -> int:
        return widget.mapTo(page, widget.rect().center()).y()

    sheet = page.sheet
    assert abs(top(sheet.star) - top(sheet.bin)) <= 1
    assert abs(top(sheet.star) - top(sheet.when.words)) <= 1
    weekday = QLocale().dayName(day.isoweekday())
    assert page.sheet.when.words.accessibleName().startswith(weekday)  # nothing is lost
    signs = [button for button in sheet.toolbar.findChildren(QPushButton) if button.isVisible()]
    assert len(signs) == 7
    assert len({top(sign) for sign in signs}) == 1


def test_the_question_before_the_bin_is_emptied_is_in_sight(qtbot: QtBot, house: House) -> None:
    house.vault.journal.keep(a_page(1))
    house.vault.journal.bin(a_page(1).id)
    page = a_small_page(qtbot, house)
    for name in ("show_filters", "filter_bin", "bin_empty"):
        press(qtbot, page, name)
    settle()
    for name in ("bin_empty_keep", "bin_empty_sure"):
        button = page.findChild(QPushButton, name)
        assert button is not None
        assert button.visibleRegion().boundingRect().size() == button.size()
