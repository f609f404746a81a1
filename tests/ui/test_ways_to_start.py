"""Starting to write: prompts of one's age on an empty page, never pushed, and a choice of how to end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.domain.people import AgeBand
from family_app.domain.prompts import ENDINGS
from family_app.house import House
from family_app.ui.journal.page import JournalPage
from tests.support.builders import a_house
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.journal_page import FullDisk, opened, stored, write
from tests.support.own_pages import press
from tests.support.pressing import is_there

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.NINE) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> JournalPage:
    return opened(qtbot, house, FullDisk(house.porch, house))


def saved(page: JournalPage, house: House) -> list[tuple[str, str]]:
    page.desk.keeper.save_now()
    return [(each.title, each.text) for each in stored(house)]


def test_they_wait_until_somebody_wants_one_and_only_on_an_empty_page(
    page: JournalPage, qtbot: QtBot, house: House
) -> None:
    assert is_there(page, "ways_to_start")
    assert not is_there(page, "ways_panel")
    write(qtbot, page, "Noor", "Only mine.")
    assert not is_there(page, "ways_to_start")
    page.new_page()
    press(page, "ways_to_start")
    assert is_there(page, "ways_panel")
    press(page, "ways_to_start")
    assert not is_there(page, "ways_panel")
    press(page, "ways_to_start")
    QTest.keyClicks(page.sheet.editor, "I")
    assert not is_there(page, "ways_panel"), "whoever writes needs none"
    assert len(saved(page, house)) == 2


@pytest.mark.parametrize("band", list(AgeBand))
def test_each_age_has_its_own(page: JournalPage, band: AgeBand, house: House) -> None:
    page.set_band(band)
    press(page, "ways_to_start")
    offered = list(page.ways.panel._tiles._tiles)
    assert offered == [each.id for each in house.porch.shelf.prompts.version_for(band).prompts]
    assert ("noticed" in offered) is (band is AgeBand.ADULT)


def test_its_words_stand_on_the_page_to_write_behind(page: JournalPage, house: House) -> None:
    press(page, "ways_to_start")
    press(page, "way_three_fine")
    prompt = house.porch.shelf.prompts.version_for(AgeBand.NINE).prompt("three_fine")
    QTest.keyClicks(page.sheet.editor, "a joke")
    ((title, text),) = saved(page, house)
    assert title == prompt.title
    assert text.splitlines()[0] == f"{prompt.lines[0]} a joke"
    assert [each for each in prompt.lines if each in text] == list(prompt.lines)


def test_every_page_that_was_started_so_ends_with_a_choice(
    page: JournalPage, house: House, qtbot: QtBot
) -> None:
    press(page, "ways_to_start")
    press(page, "way_worry")
    press(page, "ways_ending")
    version = house.porch.shelf.prompts.version_for(AgeBand.NINE)
    words = page.findChild(QLabel, "ending_words")
    assert isinstance(words, QLabel)
    for ending in version.endings:
        press(page, f"ending_{ending.id}") if ending.id != "help" else None
        if ending.id != "help":
            assert words.text() == ending.words
        assert is_there(page, "ending_how") is (ending.id in ("tell", "help"))
    assert tuple(each.id for each in version.endings) == ENDINGS
    with qtbot.waitSignal(page.go, check_params_cb=lambda to: to == "guide:G16"):
        press(page, "ending_how")
    with qtbot.waitSignal(page.help_wanted):
        press(page, "ending_help")


def test_another_page_has_no_ending(page: JournalPage) -> None:
    press(page, "ways_to_start")
    press(page, "way_question")
    assert is_there(page, "ways_ending")
    page.new_page()
    assert not is_there(page, "ways_ending")


def test_a_page_can_begin_with_words_from_elsewhere(page: JournalPage, house: House, qtbot: QtBot) -> None:
    write(qtbot, page, "Noor", "Only mine.")
    page.begin_with("Nice, proud\nI won. * no list, 1. no number")
    QTest.keyClicks(page.sheet.editor, "!")
    first, second = saved(page, house)
    assert {first[0], second[0]} == {"Noor", ""}
    (begun,) = [text for title, text in (first, second) if not title]
    assert begun.replace("\\", "") == "Nice, proud\nI won. * no list, 1. no number!"


def test_where_nothing_can_be_written_nothing_is_begun(qtbot: QtBot, house: House) -> None:
    page = opened(qtbot, house, FullDisk(house.porch, house), read_only=True)
    page.begin_with("Nice")
    press(page, "ways_to_start")
    press(page, "way_worry")
    assert page.sheet.editor.kept_text() == ""
    assert stored(house) == []


@pytest.mark.parametrize(
    ("theme", "percent", "size"),
    [("light", 100, (1064, 800)), ("dark", 200, (812, 600)), ("contrast", 100, (672, 600))],
)
def test_they_can_be_used_by_everyone(
    page: JournalPage, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    page.resize(*size)
    page.panes.show_right()
    press(page, "ways_to_start")
    settle()
    mine = ("way", "ending")
    assert [each for each in complaints(page) if any(name in each for name in mine)] == []
    assert cut_off(page) == []
    press(page, "way_strange")
    press(page, "ways_ending")
    press(page, "ending_tell")
    assert [each for each in complaints(page) if any(name in each for name in mine)] == []
    assert cut_off(page) == []
