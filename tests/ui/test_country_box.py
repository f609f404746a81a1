"""Choosing a country out of more than seventy: by typing, by arrows, by a press; by other names too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from family_app.activities.help import find_countries
from family_app.house import Porch
from family_app.ui.parts.country_box import CountryBox, CountryList
from family_app.ui.parts.look import TARGET
from tests.support.everyone import complaints, cut_off, put_on, settle

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def box(qtbot: QtBot, porch: Porch) -> CountryBox:
    made = CountryBox(porch, name="country")
    qtbot.addWidget(made)
    made.say("Country", "NL")
    made.show()
    return made


def marked(shown: CountryList) -> str:
    return shown.list.currentItem().text()


def typed(shown: CountryList, words: str) -> list[str]:
    shown.field.clear()
    QTest.keyClicks(shown.field, words)
    return shown.names()


# ---- finding ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("ne", "Nepal"),
        ("nether", "Netherlands"),
        ("holland", "Netherlands"),
        ("CURACAO", "Curaçao"),
        ("curaçao", "Curaçao"),
        ("engl", "United Kingdom"),
        ("amer", "United States"),
        ("usa", "United States"),
        ("polska", "Poland"),
        ("Україна", "Ukraine"),
        ("saba", "Bonaire, Saba and Sint Eustatius"),
        ("kingdom", "United Kingdom"),
        ("zealand", "New Zealand"),
        ("iger", "Nigeria"),  # inside a name, when nothing begins with it
        ("  fr ", "France"),
    ],
)
def test_a_few_letters_find_the_country(porch: Porch, words: str, first: str) -> None:
    found = find_countries(porch, words)
    assert found[0].name == first
    assert found[-1].code == "ZZ"
    assert len(found) < len(porch.shelf.help.countries)


def test_nothing_typed_is_every_country_and_nonsense_leaves_the_page_for_all_others(porch: Porch) -> None:
    assert find_countries(porch, " ") == tuple(porch.shelf.help.countries.values())
    assert [country.code for country in find_countries(porch, "qqq")] == ["ZZ"]


def test_what_begins_with_it_comes_before_what_only_holds_it(porch: Porch) -> None:
    names = [country.name for country in find_countries(porch, "in")]
    assert names[:2] == ["India", "Indonesia"]
    assert names.index("India") < names.index("Argentina")


# ---- the list --------------------------------------------------------------------------------------


def test_the_name_stands_on_the_button_and_the_list_opens_at_it(box: CountryBox) -> None:
    assert (box.text(), box.code, box.accessibleName()) == ("Netherlands", "NL", "Country: Netherlands")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, CountryList)
    assert len(shown.names()) == 74
    assert marked(shown) == "Netherlands"
    assert shown.field.hasFocus()
    assert shown.list.visualItemRect(shown.list.currentItem()).height() >= TARGET
    assert shown.names()[-1] == "Another country"


def test_typing_and_enter_choose_without_a_mouse(qtbot: QtBot, box: CountryBox) -> None:
    shown = box.open_list()
    assert typed(shown, "ger") == ["Germany", "Nigeria", "Another country"]
    with qtbot.waitSignal(box.chosen, check_params_cb=lambda code: code == "DE"):
        QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert (box.text(), box.code) == ("Germany", "DE")
    assert marked(box.open_list()) == "Germany"
    assert shown.field.text() == ""  # what was typed before is gone


def test_arrows_move_the_mark_while_the_cursor_stays_in_the_field(qtbot: QtBot, box: CountryBox) -> None:
    shown = box.open_list()
    typed(shown, "i")
    first, second = shown.names()[:2]
    assert marked(shown) == first
    QTest.keyClick(shown.field, Qt.Key.Key_Down)
    assert marked(shown) == second
    assert shown.field.hasFocus()
    QTest.keyClick(shown.field, Qt.Key.Key_Up)
    assert marked(shown) == first


def test_a_press_chooses_and_escape_leaves_everything_as_it_was(qtbot: QtBot, box: CountryBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    shown = box.open_list()
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert (shown.isVisible(), told, box.code) == (False, [], "NL")
    shown = box.open_list()
    typed(shown, "japan")
    place = shown.list.visualItemRect(shown.list.item(0)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (shown.isVisible(), told, box.text()) == (False, ["JP"], "Japan")


def test_a_fixed_text_stays_and_only_a_screen_reader_hears_the_country(box: CountryBox) -> None:
    box.say("Country", "FR", fixed_text="Another country")
    assert (box.text(), box.accessibleName()) == ("Another country", "Country: France")
    shown = box.open_list()
    typed(shown, "spain")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert (box.text(), box.accessibleName()) == ("Another country", "Country: Spain")


def test_a_country_that_we_lack_is_the_page_for_all_others(box: CountryBox) -> None:
    box.say("Country", "XX")
    assert (box.text(), box.code) == ("Another country", "ZZ")


def test_the_list_closes_when_the_button_goes_away(box: CountryBox) -> None:
    shown = box.open_list()
    box.hide()
    assert not shown.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_everyone_can_use_it_and_it_stays_on_the_screen(box: CountryBox, percent: int) -> None:
    put_on("dark", percent)
    box.move(QPoint(700, 560))
    shown = box.open_list()
    settle()
    assert complaints(shown) == []
    assert cut_off(shown) == []
    assert shown.field.accessibleName() == "Type the first letters of the country"
    screen = box.screen().availableGeometry()
    assert screen.contains(shown.geometry())
