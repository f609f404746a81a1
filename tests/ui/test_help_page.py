"""Help now as somebody in trouble meets it: the number at once, people to talk with, no trace."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.house import Porch
from family_app.ui.help.page import HelpPage
from family_app.ui.parts.country_box import CountryList
from tests.support.everyone import complaints, cut_off, put_on, reached_with_tab, settle
from tests.support.help_page import complete, numbers, opened, row_of, rows
from tests.support.pressing import find, is_there, press, texts

SITUATIONS = ("picture_threat", "forced", "home_not_safe", "self_harm", "saw_something", "regret", "friend",
              "worried_parent")  # fmt: skip
# One number and several, many lines and none; the others differ in nothing that is looked at here.
COUNTRIES = ("NL", "BE", "GB", "US", "SR", "CW", "AW", "BQ", "AU", "FR", "ID", "NP", "PT", "UA", "ZZ")


pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> HelpPage:
    return opened(qtbot, porch)


def test_it_opens_at_once_and_the_lines_follow(qtbot: QtBot, porch: Porch) -> None:
    page = HelpPage(porch, "NL")
    qtbot.addWidget(page)
    assert numbers(page) == ["112"]
    assert not page.shown_lines
    complete(qtbot, page)
    assert len(page.shown_lines) > 10


# ---- the number for danger -----------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("country", COUNTRIES)
def test_the_emergency_number_is_seen_without_scrolling(
    qtbot: QtBot, porch: Porch, country: str, percent: int
) -> None:
    put_on("light", percent)
    page = HelpPage(porch, country)
    qtbot.addWidget(page)
    page.resize(684, 520)
    page.show()
    settle()
    expected = [c.value for line in porch.shelf.help.countries[country].emergency for c in line.contacts]
    assert numbers(page) == expected != []
    for each in page.emergency_numbers:
        top, bottom = each.mapTo(page, QPoint(0, 0)), each.mapTo(page, QPoint(each.width(), each.height()))
        assert each.isVisibleTo(page)
        assert top.x() >= 0
        assert top.y() >= 0
        assert bottom.x() <= page.width()
        assert bottom.y() <= page.height()
        # Nothing in between cuts it off either.
        assert each.visibleRegion().boundingRect().size() == each.size()
        assert each.fontMetrics().horizontalAdvance(each.text()) <= each.width()


def test_it_stays_when_one_scrolls_or_opens_something(qtbot: QtBot, page: HelpPage) -> None:
    place = page.emergency_numbers[0].mapTo(page, QPoint(0, 0))
    press(page, "situation_friend")
    assert numbers(page) == ["112"]
    assert page.emergency_numbers[0].mapTo(page, QPoint(0, 0)) == place


def test_the_country_stands_there_by_name_and_another_changes_every_number(
    qtbot: QtBot, page: HelpPage, porch: Porch
) -> None:
    assert page.findChild(QLabel, "help_country_name").text() == "Netherlands"
    button = find(page, "help_other_country")
    button.click()  # the list of countries, without leaving the page
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, CountryList)
    QTest.keyClicks(shown.field, "united k")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert button.text() == "Another country"
    complete(qtbot, page)
    assert page.findChild(QLabel, "help_country_name").text() == "United Kingdom"
    assert numbers(page) == ["999"]
    names = {card.line.name for card in page.shown_lines}
    assert "Childline" in names
    assert "De Kindertelefoon" not in names


def test_another_country_lasts_until_help_closes(qtbot: QtBot, page: HelpPage) -> None:
    page.choose_country("GB")
    press(page, "situation_friend")
    assert numbers(page) == ["999"]
    page.hide()  # as when another page comes to the front
    page.arrive()
    page.show()
    assert numbers(page) == ["112"]
    assert page.country == "NL"
    assert page.shown == ""


def test_the_settings_can_name_another_country(page: HelpPage) -> None:
    page.set_usual_country("GB")
    assert numbers(page) == ["999"]


def test_a_country_without_lines_gets_those_that_work_in_many(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, "CW")
    assert numbers(page) == ["911"]
    assert "Child Helpline International" in {card.line.name for card in page.shown_lines}
    assert "We have no recently seen helpline" in texts(page)


def test_a_country_that_we_lack_gets_the_international_page(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, "XX")
    assert page.country == "ZZ"
    assert "the country you are in" in texts(page)
    assert page.shown_lines


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_number_is_reformatted(qtbot: QtBot, porch: Porch, country: str) -> None:
    QLocale.setDefault(QLocale("ar_EG"))  # writes its own figures
    page = opened(qtbot, porch, country)
    shelf = porch.shelf.help.countries
    expected = {c.value for line in shelf[country].lines for c in line.contacts}
    expected |= {c.value for line in shelf["ZZ"].lines for c in line.contacts}
    assert {row.value.text() for row in rows(page)} <= expected
    for row in rows(page):
        assert row.value.text() == row.contact.value
        assert row.value.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_number_is_read_digit_by_digit(page: HelpPage) -> None:
    assert page.emergency_numbers[0].accessibleName() == "1 1 2"
    assert row_of(page, "0800-0432").value.accessibleName() == "0 8 0 0, 0 4 3 2"
    assert row_of(page, "https://www.113.nl").value.accessibleName() == "https://www.113.nl"


def test_a_number_inside_a_sentence_is_kept_together(page: HelpPage) -> None:
    assert "Call \u2066112\u2069" in texts(page)


# ---- situations ----------------------------------------------------------------------------------


def test_all_eight_stand_there_and_home_is_among_the_first_four(page: HelpPage) -> None:
    shown = [each.objectName() for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    tiles = [name.removeprefix("situation_") for name in shown if name.startswith("situation_")]
    assert tuple(tiles) == SITUATIONS
    assert "home_not_safe" in tiles[:4]


def test_all_eight_are_in_sight_in_a_small_window(page: HelpPage) -> None:
    page.resize(684, 600)
    settle()
    for situation in SITUATIONS:
        tile = find(page, f"situation_{situation}")
        assert tile.visibleRegion().boundingRect().size() == tile.size()


@pytest.mark.parametrize("country", ["NL", "SR"])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_opens_with_steps_and_people(
    qtbot: QtBot, porch: Porch, situation: str, country: str
) -> None:
    page = opened(qtbot, porch, country)
    press(page, f"situation_{situation}")
    complete(qtbot, page)
    found = next(each for each in porch.shelf.help.situations if each.id == situation)
    steps = [each.text() for each in page.findChildren(QLabel, "step") if each.isVisibleTo(page)]
    assert tuple(steps) == found.steps
    assert len(steps) >= 3
    shown = texts(page)
    assert found.title in shown
    assert found.opening in shown
    assert all(f"“{words}”" in shown for words in found.words_to_say)
    assert all(words in shown for words in found.not_to_do)
    assert page.shown_lines
    assert page.focusWidget().objectName() == "help_back"
    press(page, "help_back")
    assert page.shown == ""
    assert is_there(page, f"situation_{situation}")


def test_lines_that_fit_come_first(qtbot: QtBot, page: HelpPage) -> None:
    page.show_situation("self_harm")
    complete(qtbot, page)
    assert page.shown_lines[0].line.id == "nl-113"


def test_when_home_is_not_safe_somebody_outside_comes_before_any_step(qtbot: QtBot, page: HelpPage) -> None:
    page.show_situation("home_not_safe")
    complete(qtbot, page)
    height = {
        name: page.findChild(QWidget, name).mapTo(page, QPoint(0, 0)).y()
        for name in ("someone_could_notice", "step")
    }
    first = page.shown_lines[0]
    assert height["someone_could_notice"] < first.mapTo(page, QPoint(0, 0)).y() < height["step"]
    assert "home_not_safe" in first.line.situations


def test_it_can_be_opened_at_a_situation_and_again_without(page: HelpPage) -> None:
    page.show_situation("friend")
    page.arrive()
    assert page.shown == "friend"
    page.arrive()  # Help is pressed once more
    assert page.shown == ""


def test_words_for_who_does_not_dare_to_begin(page: HelpPage, porch: Porch) -> None:
    assert porch.shelf.help.words_to_say[0] not in texts(page)
    press(page, "help_words_to_say")
    assert all(f"“{words}”" in texts(page) for words in porch.shelf.help.words_to_say)


# ---- no trace, no wait, everyone -----------------------------------------------------------------


def everything_on_disk(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(p): (p.stat().st_mtime_ns, p.stat().st_size) for p in folder.rglob("*")}


def test_help_makes_and_changes_no_file(qtbot: QtBot, porch: Porch, tmp_path: Path) -> None:
    porch.places.data.mkdir(mode=0o700)
    porch.places.settings.write_text("{}", encoding="utf-8")
    before = everything_on_disk(tmp_path)
    page = opened(qtbot, porch)
    press(page, "situation_self_harm")
    complete(qtbot, page)
    press(page, "help_back")
    page.choose_country("BE")
    complete(qtbot, page)
    rows(page)[0].turn_code()
    page.hide()
    assert everything_on_disk(tmp_path) == before
    assert "We don’t keep track of what you look at here." in texts(page)


def test_close_and_hide_are_told_to_the_window(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.close_wanted, timeout=1000):
        press(page, "help_close")
    with qtbot.waitSignal(page.hide_wanted, timeout=1000):
        press(page, "help_hide")


def test_no_text_is_a_link(page: HelpPage) -> None:
    for label in page.findChildren(QLabel):
        assert label.textFormat() is not Qt.TextFormat.RichText
        assert not label.openExternalLinks()
        assert not re.search(r"<\s*a\b", label.text())


@pytest.mark.parametrize(("width", "percent"), [(1064, 100), (684, 100), (824, 200), (684, 200)])
def test_everyone_can_use_it(qtbot: QtBot, porch: Porch, width: int, percent: int) -> None:
    put_on("dark", percent)
    page = opened(qtbot, porch)
    page.resize(width, 600)
    rows(page)[0].turn_code()
    for situation in ("", "home_not_safe"):
        if situation:
            page.show_situation(situation)
            complete(qtbot, page)
        settle()
        assert complaints(page) == []
        assert cut_off(page) == []


def test_tab_reaches_the_situations_before_the_lines(page: HelpPage) -> None:
    page.setFocus()
    order = reached_with_tab(page)
    assert order[:3] == ["help_hide", "help_close", "help_other_country"]
    assert order.index("situation_worried_parent") < order.index("copy_nl-kindertelefoon_0")


LOADS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from family_app.content.shelf import read_shelf
from family_app.courier import Courier
from family_app.house import Porch
from family_app.places import Places
from family_app.ui.cards.page import CardsPage
from family_app.ui.help.page import HelpPage
from family_app.ui.today.page import TodayPage
porch = Porch(Places(Path(sys.argv[1]), Path(sys.argv[1])), read_shelf("nl"))
courier = Courier(porch)
cards = CardsPage(porch, courier)
for page in (cards, HelpPage(porch, "NL"), TodayPage(porch)):
    page.arrive()
    page.show()
    app.processEvents()
for _ in range(20):
    cards.next_card()
    app.processEvents()
courier.stop()
print(sorted({name.split(".")[0] for name in sys.modules} & {"sqlalchemy", "sqlcipher3", "cryptography"}))
print(cards.card.id in {card.id for card in porch.shelf.cards})
"""


def test_help_today_and_twenty_cards_load_no_database(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADS, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert ran.stdout.split() == ["[]", "True"]
    assert list(tmp_path.iterdir()) == []
