"""Guides as somebody reads them: found in a moment, first things first, help near, nothing left behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from family_app.activities.help import emergency
from family_app.content.shelf import read_shelf
from family_app.domain.guides import Reader
from family_app.domain.situations import SITUATIONS
from family_app.house import Porch
from family_app.ui.guides.page import GuidesPage
from family_app.ui.guides.tiles import GuideTile
from family_app.ui.help.channel_words import kept_together
from family_app.ui.parts.own_copy import take_back
from family_app.ui.shell.language import Language
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.pressing import find, is_there, line, press, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> GuidesPage:
    made = GuidesPage(porch, lambda: "NL")
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.arrive()
    made.show()
    settle()
    return made


def tiles(page: GuidesPage) -> list[str]:
    return [each.objectName() for each in page.findChildren(GuideTile) if each.isVisibleTo(page)]


def words_at(page: GuidesPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def test_every_guide_has_a_tile_and_opens_with_its_first_three_things(page: GuidesPage, porch: Porch) -> None:
    assert len(tiles(page)) == len(porch.shelf.guides)
    press(page, "guide_G01_12-17")
    settle()
    assert page.shown == "G01"
    version = porch.shelf.guide("G01").version_for(Reader.TEEN)
    assert words_at(page, "guide_title") == version.title
    assert all(
        each in texts(page) for each in (version.opening, *version.first, *version.next, version.ending)
    )
    for step in version.steps:
        assert all(each in texts(page) for each in (step.title, *step.text))


def test_one_looks_for_ones_own_age(page: GuidesPage, porch: Porch) -> None:
    press(page, "guides_reader_9-11")
    settle()
    nine = [guide for guide in porch.shelf.guides if Reader.NINE in guide.readers]
    assert tiles(page) == [f"guide_{guide.id}_9-11" for guide in nine]


def test_a_search_shows_what_fits_and_says_when_nothing_does(page: GuidesPage, qtbot: QtBot) -> None:
    search = line(page, "guides_search")
    search.setText("threatening")
    qtbot.waitUntil(lambda: 0 < len(tiles(page)) < 16)
    assert "guide_G01_9-11" in tiles(page)
    search.setText("qqqqzzz")
    qtbot.waitUntil(lambda: not tiles(page))
    assert is_there(page, "guides_none")


def test_help_stands_under_a_guide_with_the_number_of_the_country(page: GuidesPage, porch: Porch) -> None:
    page.show_for("G11:12-17")
    settle()
    number = emergency(porch, "NL")[0].contacts[0].value
    assert kept_together(number) in words_at(page, "danger")
    assert page.reading.lines.cards
    assert page.reading.lines.cards[0].line.country == "NL"


def test_where_home_is_not_safe_somebody_outside_comes_before_any_step(page: GuidesPage) -> None:
    page.show_for("G15:12-17")
    page.resize(1064, 6000)
    settle()
    danger = page.findChild(QLabel, "danger")
    step = page.findChild(object, "guide_step_1")
    assert danger.mapTo(page, danger.rect().topLeft()).y() < step.mapTo(page, step.rect().topLeft()).y()


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_guide_opens_from_every_situation_that_names_it(
    qtbot: QtBot, page: GuidesPage, porch: Porch, situation: str
) -> None:
    for guide in porch.shelf.guides:
        if situation in guide.shown_in:
            page.show_for(f"{guide.id}:12-17")
            settle()
            assert page.shown == guide.id


def test_another_version_is_one_press_away(page: GuidesPage, porch: Porch) -> None:
    page.show_for("G17:6-8")
    settle()
    press(page, "guide_for_parent")
    settle()
    assert words_at(page, "guide_title") == porch.shelf.guide("G17").version_for(Reader.PARENT).title


def test_a_child_is_not_led_on_to_a_text_for_parents(page: GuidesPage, porch: Porch) -> None:
    page.show_for("G17:9-11")  # G18, which is for parents, is among its related guides
    settle()
    assert not any(name.startswith("guide_G18") for name in tiles(page))
    page.show_for("G17:parent")
    settle()
    assert "guide_G18_parent" in tiles(page)


def test_the_contents_lead_to_a_step(page: GuidesPage) -> None:
    page.show_for("G10:12-17")
    settle()
    press(page, "guide_contents_2")
    assert page.reading.verticalScrollBar().value() > 0


def test_nothing_of_a_visit_stays(page: GuidesPage) -> None:
    line(page, "guides_search").setText("blackmail")
    page.show_for("G02:parent")
    settle()
    page.hide()
    assert page.shown == ""
    assert (
        page.findChild(QLabel, "guide_title") is None or not page.findChild(QLabel, "guide_title").isVisible()
    )
    page.show()
    page.arrive()
    assert page.findChild(QLineEdit, "guides_search").text() == ""


def test_sources_date_and_that_nobody_outside_has_looked_are_said(page: GuidesPage) -> None:
    page.show_for("G22:parent")
    settle()
    said = words_at(page, "guide_sources")
    assert "Europol" in said
    assert "november 2026" in said  # the month as this computer writes it: nl_NL
    assert "Not yet looked at by an outside professional" in said


def test_all_help_and_copying(page: GuidesPage, qtbot: QtBot) -> None:
    page.show_for("G01:12-17")
    settle()
    with qtbot.waitSignal(page.go) as gone:
        press(page, "guide_all_help")
    assert gone.args == ["help:picture_threat"]
    copy = next(b for b in page.findChildren(QPushButton) if b.objectName().startswith("copy_"))
    copy.click()
    assert QApplication.clipboard().text() == page.reading.lines.cards[0].rows[0].contact.value
    take_back()
    assert QApplication.clipboard().text() == ""


def test_the_language_changes_an_open_guide_too(page: GuidesPage, porch: Porch) -> None:
    page.show_for("G16:9-11")
    language = Language()
    porch.shelf = read_shelf("nl")
    try:
        language.speak("nl")
        settle()
        assert words_at(page, "guide_title") == porch.shelf.guide("G16").version_for(Reader.NINE).title
        assert find(page, "guide_back").text() == "Alle stappenplannen"
    finally:
        language.silence()


@pytest.mark.parametrize(
    ("width", "percent", "theme"), [(1064, 100, "light"), (684, 100, "dark"), (824, 200, "contrast")]
)
@pytest.mark.parametrize("shown", ["", "G01:9-11", "G17:6-8", "G22:parent"])
def test_it_is_whole_for_everyone(page: GuidesPage, width: int, percent: int, theme: str, shown: str) -> None:
    put_on(theme, percent)
    page.resize(width, 600)
    if shown:
        page.show_for(shown)
    settle()
    assert complaints(page) == []
    assert cut_off(page) == []
