"""Finding a page again: the list, the search, the filters, and the bin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from family_app.domain.errors import VaultClosed
from family_app.domain.journal import PageFilter
from family_app.house import House
from family_app.ui.journal.page import JournalPage
from family_app.ui.journal.page_list import HIT
from family_app.ui.journal.side import Side
from tests.support.builders import a_house, a_page
from tests.support.journal_page import FullDisk, opened, press, stored, titles, write
from tests.support.pressing import is_there, texts


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def courier(house: House) -> FullDisk:
    return FullDisk(house.porch, house)


@pytest.fixture
def page(qtbot: QtBot, house: House, courier: FullDisk) -> JournalPage:
    return opened(qtbot, house, courier)


# ---- finding ------------------------------------------------------------------------------------


def test_the_list_is_newest_first_and_loads_in_parts(qtbot: QtBot, house: House, courier: FullDisk) -> None:
    with house.vault.transaction():
        for number in range(150):
            house.vault.journal.keep(a_page(number))
    page = opened(qtbot, house, courier)
    model = page.side.model
    assert model.rowCount() == 100
    assert model.index(0).data() == "Dag 149"
    assert model.canFetchMore()
    model.fetchMore()
    assert model.rowCount() == 150
    assert model.index(149).data() == "Dag 0"
    assert not model.canFetchMore()


def test_a_page_without_a_title_has_a_word_in_the_list(qtbot: QtBot, page: JournalPage) -> None:
    write(qtbot, page, "", "zomaar")
    assert titles(page) == ["Untitled"]


def test_search_finds_as_one_types_without_accents(qtbot: QtBot, house: House, page: JournalPage) -> None:
    write(qtbot, page, "Een", "Wij dronken iets in het ")
    page.sheet.editor.insertPlainText("café, daar.")  # QTest has no key for é
    write(qtbot, page, "Twee", "Niets.")
    qtbot.keyClicks(page.side.search, "c")
    assert titles(page) == ["Twee", "Een"]
    qtbot.keyClicks(page.side.search, "afe")
    qtbot.waitUntil(lambda: titles(page) == ["Een"], timeout=3000)
    hit = page.side.model.index(0).data(HIT)
    start, length = hit.marks[0]
    assert hit.excerpt[start : start + length] == "café"
    assert page.side.count.text().startswith("1")
    qtbot.keyClick(page.side.search, Qt.Key.Key_Escape)
    assert titles(page) == ["Twee", "Een"]


def test_a_search_that_finds_nothing_says_so(qtbot: QtBot, page: JournalPage) -> None:
    page.side.search.setText("nergens")
    qtbot.waitUntil(lambda: page.side.empty.text() == "No page found.", timeout=3000)
    assert page.side.empty.isVisible()


def test_filters_narrow_the_list(qtbot: QtBot, house: House, page: JournalPage) -> None:
    house.vault.journal.keep(a_page(1, starred=True))
    house.vault.journal.keep(a_page(2, feelings=("happy",)))
    house.vault.journal.keep(a_page(3, topics=("school",)))
    page.side.refresh()
    press(qtbot, page, "show_filters")
    press(qtbot, page, "filter_star")
    assert titles(page) == ["Dag 1"]
    press(qtbot, page, "filter_star")
    filters = page.side.filters
    filters._feeling.setCurrentIndex(filters._feeling.findData("happy"))
    assert titles(page) == ["Dag 2"]
    filters._feeling.setCurrentIndex(0)
    filters._topic.setCurrentIndex(filters._topic.findData("school"))
    assert titles(page) == ["Dag 3"]
    press(qtbot, page, "all_pages")
    assert titles(page) == ["Dag 3", "Dag 2", "Dag 1"]


def test_pages_are_opened_with_the_keyboard(qtbot: QtBot, house: House, page: JournalPage) -> None:
    house.vault.journal.keep(a_page(1))
    house.vault.journal.keep(a_page(2))
    page.side.refresh()
    page.side.list.setFocus()
    qtbot.keyClick(page.side.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.side.list, Qt.Key.Key_Return)
    assert page.sheet.title.text() == "Dag 1"


def test_a_locked_space_is_told(qtbot: QtBot, courier: FullDisk, page: JournalPage) -> None:
    courier.house = None
    page.open_page(a_page(1).id)
    assert "locked" in page.banner.said
    assert VaultClosed.__name__ not in page.banner.said


def test_an_answer_after_the_lock_finds_nobody(house: House, courier: FullDisk, qapp: QApplication) -> None:
    """It found half a journal, and the person was told that something broke."""
    side = Side(courier, house.porch.clock.now)
    model = side.model
    shiboken6.delete(side)
    assert not shiboken6.isValid(model)


# ---- the bin ------------------------------------------------------------------------------------


def test_into_the_bin_and_back_with_undo(qtbot: QtBot, house: House, page: JournalPage) -> None:
    write(qtbot, page, "Een", "tekst")
    press(qtbot, page, "page_bin")
    assert titles(page) == []
    assert "bin" in page.bin.bar.said
    press(qtbot, page, "journal_notice_action")
    assert titles(page) == ["Een"]
    assert page.sheet.title.text() == "Een"
    assert page.bin.bar.said == ""
    qtbot.keyClicks(page.sheet.editor, "!")
    page.save_words(lambda saved: None)
    assert stored(house)[0].text == "!tekst"


def test_a_page_in_the_bin_can_be_read_searched_and_put_back(
    qtbot: QtBot, house: House, page: JournalPage
) -> None:
    house.vault.journal.keep(a_page(1, text="weggegooid"))
    house.vault.journal.bin(a_page(1).id)
    press(qtbot, page, "show_filters")
    press(qtbot, page, "filter_bin")
    assert titles(page) == ["Dag 1"]
    page.side.search.setText("wegge")
    qtbot.waitUntil(lambda: page.side.model.has_hits, timeout=3000)
    page.open_page(a_page(1).id)
    qtbot.keyClicks(page.sheet.editor, "x")
    assert page.sheet.editor.toPlainText() == "weggegooid"
    page.side.search.clear()
    press(qtbot, page, "page_restore")
    assert titles(page) == ["Dag 1"]
    assert house.vault.journal.open(a_page(1).id).binned_at is None


def test_erasing_needs_a_second_press(qtbot: QtBot, house: House, page: JournalPage) -> None:
    house.vault.journal.keep(a_page(1))
    house.vault.journal.bin(a_page(1).id)
    page.open_page(a_page(1).id)
    press(qtbot, page, "page_erase")
    assert house.vault.journal.count(PageFilter(binned=True)) == 1
    press(qtbot, page, "page_erase")
    assert house.vault.journal.count(PageFilter(binned=True)) == 0
    assert page.sheet.title.text() == ""


def show_the_bin(qtbot: QtBot, page: JournalPage, house: House, pages: int) -> None:
    for number in range(1, pages + 1):
        house.vault.journal.keep(a_page(number))
        house.vault.journal.bin(a_page(number).id)
    press(qtbot, page, "show_filters")
    press(qtbot, page, "filter_bin")


def test_emptying_the_bin_says_what_it_means_and_asks_first(
    qtbot: QtBot, house: House, page: JournalPage
) -> None:
    house.vault.journal.keep(a_page(9))
    show_the_bin(qtbot, page, house, 2)
    page.open_page(a_page(1).id)
    assert page.sheet.is_binned
    assert not is_there(page, "bin_empty_words")
    press(qtbot, page, "bin_empty")
    words = texts(page.side.empty_bin)
    assert "This erases 2 page(s) for good. You cannot undo it." in words
    assert "Older backups still have everything." in words
    assert QApplication.focusWidget().objectName() == "bin_empty_keep"  # type: ignore[union-attr]
    press(qtbot, page, "bin_empty_keep")
    assert not is_there(page, "bin_empty_words")
    assert house.vault.journal.count(PageFilter(binned=True)) == 2
    press(qtbot, page, "bin_empty")
    press(qtbot, page, "bin_empty_sure")
    assert house.vault.journal.count(PageFilter(binned=True)) == 0
    assert [each.title for each in stored(house)] == ["Dag 9"]
    assert "The bin is empty." in texts(page.side)
    assert not is_there(page, "bin_empty")
    assert not page.sheet.is_binned
    assert page.sheet.title.text() == ""


def test_only_the_whole_bin_can_be_emptied(qtbot: QtBot, house: House, page: JournalPage) -> None:
    """A search or a filter shows a part: nobody erases more than they see."""
    assert not is_there(page, "bin_empty")
    show_the_bin(qtbot, page, house, 2)
    assert is_there(page, "bin_empty")
    page.side.search.setText("dag")
    qtbot.waitUntil(lambda: page.side.model.has_hits, timeout=3000)
    assert not is_there(page, "bin_empty")
    page.side.search.clear()
    press(qtbot, page, "bin_empty")
    press(qtbot, page, "filter_star")
    assert not is_there(page, "bin_empty_words")
    press(qtbot, page, "all_pages")
    assert not is_there(page, "bin_empty")


def test_where_nothing_can_be_written_the_bin_cannot_be_emptied(
    qtbot: QtBot, house: House, courier: FullDisk
) -> None:
    page = opened(qtbot, house, courier, read_only=True)
    show_the_bin(qtbot, page, house, 1)
    assert titles(page) == ["Dag 1"]
    assert not is_there(page, "bin_empty")


def test_undo_is_gone_when_the_bin_was_emptied(qtbot: QtBot, house: House, page: JournalPage) -> None:
    write(qtbot, page, "Een", "tekst")
    press(qtbot, page, "page_bin")
    press(qtbot, page, "show_filters")
    press(qtbot, page, "filter_bin")
    press(qtbot, page, "bin_empty")
    press(qtbot, page, "bin_empty_sure")
    assert page.bin.bar.said == ""


def test_a_late_draft_does_not_bring_a_page_back(qtbot: QtBot, house: House, page: JournalPage) -> None:
    write(qtbot, page, "Een", "tekst")
    qtbot.keyClicks(page.sheet.editor, "meer")
    press(qtbot, page, "page_bin")
    page.save_words(lambda saved: None)
    assert stored(house) == []
    assert page.desk.keeper.all_kept


# ---- fast typing ---------------------------------------------------------------------------------


class SlowSearch(FullDisk):
    """Holds the answers of searches until the test lets them arrive."""

    def __init__(self, house: House) -> None:
        super().__init__(house.porch, house)
        self.waiting: list[Any] = []
        self.questions: list[str] = []

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if errand.__name__ == "search":
            self.questions.append(args[0])
            self.waiting.append(lambda: super(SlowSearch, self).send(errand, *args, to=to, done=done))
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def test_ten_keys_ask_twice_and_only_the_newest_answer_is_shown(qtbot: QtBot, house: House) -> None:
    house.vault.journal.keep(a_page(1, text="regen"))
    house.vault.journal.keep(a_page(2, text="regenboog"))
    courier = SlowSearch(house)
    page = opened(qtbot, house, courier)
    qtbot.keyClicks(page.side.search, "regenboog")
    assert courier.questions == ["re"]
    courier.waiting.pop(0)()
    assert courier.questions == ["re", "regenboog"]
    assert titles(page) == ["Dag 2", "Dag 1"]
    assert not page.side.model.has_hits
    courier.waiting.pop(0)()
    assert titles(page) == ["Dag 2"]


def test_an_answer_that_comes_after_the_field_was_emptied_is_dropped(qtbot: QtBot, house: House) -> None:
    house.vault.journal.keep(a_page(1, text="regen"))
    courier = SlowSearch(house)
    page = opened(qtbot, house, courier)
    page.side.search.setText("zon")
    page.side.search.clear()
    courier.waiting.pop(0)()
    assert titles(page) == ["Dag 1"]
