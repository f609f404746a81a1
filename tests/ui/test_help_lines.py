"""The lines of Help now: what is said of each way to reach somebody, and taking it along to a telephone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.helplines import ContactKind
from family_app.house import Porch
from family_app.ui.help.channel_words import code_content
from family_app.ui.help.line_card import ContactRow
from family_app.ui.help.page import HelpPage
from family_app.ui.parts.basic import Button
from family_app.ui.parts.own_copy import take_back
from family_app.ui.parts.qr import QrCode
from tests.support.clocks import FixedClock
from tests.support.everyone import settle
from tests.support.help import AMSTERDAM, NIGHT, NOON
from tests.support.help_page import complete, facts, numbers, opened, row_of, rows
from tests.support.pressing import is_there, press, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> HelpPage:
    return opened(qtbot, porch)


# ---- lines ---------------------------------------------------------------------------------------


def test_only_lines_seen_lately_stand_on_the_first_screen(qtbot: QtBot, page: HelpPage) -> None:
    assert not any(card.line.second_screen for card in page.shown_lines)
    press(page, "help_not_seen_lately")
    assert page.shown_lines
    assert all(card.line.second_screen for card in page.shown_lines)
    assert "They may have changed" in texts(page)
    press(page, "help_back")
    assert page.focusWidget().objectName() == "help_not_seen_lately"


@pytest.mark.parametrize("country", ["BE", "CW", "VN"])
def test_a_country_without_old_lines_does_not_offer_them(qtbot: QtBot, porch: Porch, country: str) -> None:
    assert not is_there(opened(qtbot, porch, country), "help_not_seen_lately")


@pytest.mark.parametrize("country", ["SR", "AW"])
def test_a_country_with_old_lines_only_gets_those_of_many_countries_first(
    qtbot: QtBot, porch: Porch, country: str
) -> None:
    page = opened(qtbot, porch, country)
    assert page.shown_lines
    assert {card.line.country for card in page.shown_lines} == {"ZZ"}
    assert "We have no recently seen helpline for this country." in texts(page)
    press(page, "help_not_seen_lately")
    assert {card.line.country for card in page.shown_lines} == {country}
    assert numbers(page) == [
        contact.value for line in porch.shelf.help.countries[country].emergency for contact in line.contacts
    ]


def test_what_is_known_of_a_line_is_said(page: HelpPage) -> None:
    said = facts(row_of(page, "0800-0432"))
    assert said == "usually open now, until 21:00 · free · you need not say your name · Dutch"
    card = next(card for card in page.shown_lines if card.line.id == "nl-kindertelefoon")
    assert "8 to 18 years" in texts(card)
    source = card.findChild(QLabel, "line_source").text()
    assert source.startswith("Not yet confirmed with the organisation · source: Child Helpline International")
    assert source.endswith("last seen september 2026")  # the month as this computer writes it: nl_NL
    assert facts(row_of(page, "113")).startswith("day and night · cost not known")
    assert facts(row_of(page, "https://www.113.nl")).startswith("hours not known")


def test_closed_lines_say_when_they_are_usually_open(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, replace(porch, clock=FixedClock(NIGHT)))
    assert facts(row_of(page, "0800-0432")).startswith("closed now, usually open from 11:00 to 21:00")
    sunday = datetime(2026, 11, 22, 20, 0, tzinfo=AMSTERDAM)
    page = opened(qtbot, replace(porch, clock=FixedClock(sunday)))
    assert "closed now, usually open on maandag from 07:00 to 23:00" in facts(row_of(page, "020-261 52 75"))


def test_hours_seen_more_than_a_year_ago_are_only_usual(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, replace(porch, clock=FixedClock(NOON + timedelta(days=400))))
    assert facts(row_of(page, "0800-0432")).startswith("usually open: every day 11:00–21:00 · free")
    assert facts(row_of(page, "0800-0113")).startswith("usually day and night · free")
    assert facts(row_of(page, "0900-1450")).startswith("usually open: maandag–vrijdag 09:00–21:00")
    assert "so check it first" in texts(page)
    for row in rows(page):
        assert "now" not in facts(row).replace("not known", "")


def test_in_a_country_with_several_clocks_only_what_is_true_on_all_is_said(
    qtbot: QtBot, porch: Porch
) -> None:
    """Spain: 08:00 to 23:00, and the Canary Islands are an hour behind."""
    for clock, said in (
        ("09:30", "usually open now: every day 08:00–23:00"),
        ("08:30", "usually open: every day 08:00–23:00"),
        ("23:30", "usually open: every day 08:00–23:00"),
        ("03:00", "closed now, usually open: every day 08:00–23:00"),
    ):
        hour, minute = map(int, clock.split(":"))
        moment = datetime(2026, 11, 24, hour, minute, tzinfo=ZoneInfo("Europe/Madrid"))
        page = opened(qtbot, replace(porch, clock=FixedClock(moment)), "ES")
        assert facts(row_of(page, "017")).startswith(said), clock


def test_a_regional_line_says_where_it_works(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, "AE")
    card = next(card for card in page.shown_lines if card.line.id == "ae-dfwac-800111")
    assert "Only in Dubai." in texts(card)
    other = next(card for card in page.shown_lines if card.line.id == "ae-moi-116111")
    assert "Only in" not in texts(other)


def test_hours_abroad_are_said_to_be_theirs(qtbot: QtBot, porch: Porch, page: HelpPage) -> None:
    assert "(their time)" not in facts(row_of(page, "0800-0432"))
    tokyo = datetime(2026, 11, 23, 20, 0, tzinfo=ZoneInfo("Asia/Tokyo"))  # noon in Amsterdam
    abroad = opened(qtbot, replace(porch, clock=FixedClock(tokyo)))
    assert facts(row_of(abroad, "0800-0432")).startswith("usually open now, until 21:00 (their time)")


def test_open_or_closed_is_looked_at_again_when_one_comes_back(qtbot: QtBot, porch: Porch) -> None:
    clock = FixedClock(NOON)
    page = opened(qtbot, replace(porch, clock=clock))
    assert "usually open now" in facts(row_of(page, "0800-0432"))
    clock.pass_by(10 * 3600)
    page.arrive()
    complete(qtbot, page)
    assert "closed now" in facts(row_of(page, "0800-0432"))


# ---- taking it along -----------------------------------------------------------------------------


def copy_button(row: ContactRow) -> Button:
    return next(each for each in row.findChildren(Button) if each.objectName().startswith("copy_"))


def test_copy_takes_exactly_the_value_and_it_stays_until_one_hides(page: HelpPage) -> None:
    for value in ("0800-0432", "020-261 52 75", "https://www.113.nl"):
        row = row_of(page, value)
        button = copy_button(row)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == value
        assert button.text() == "Copied"
    page.hide()
    assert QGuiApplication.clipboard().text() == "https://www.113.nl"
    take_back()
    assert QGuiApplication.clipboard().text() == ""


def test_everybody_reads_how_long_a_copied_number_stays(page: HelpPage) -> None:
    stays = "It stays until you copy something else, press Hide or close this program."
    first, second = row_of(page, "0800-0432"), row_of(page, "https://www.113.nl")
    assert stays not in texts(page)
    QTest.mouseClick(copy_button(first), Qt.MouseButton.LeftButton)
    assert stays in texts(first)
    QTest.mouseClick(copy_button(second), Qt.MouseButton.LeftButton)
    assert stays in texts(second)
    assert stays not in texts(first)  # it does not lie there any more
    assert copy_button(first).text() == "Copy"
    take_back()
    assert stays not in texts(page)


def test_where_home_is_not_safe_a_copied_number_is_spoken_of_too(page: HelpPage) -> None:
    page.show_situation("home_not_safe")
    notice = page.findChild(QWidget, "someone_could_notice")
    assert notice is not None
    said = texts(notice)
    stays = "A number that you copy stays until you copy something else, press Hide or close this program."
    assert stays in said
    assert "keeps nothing" not in said


def test_hiding_does_not_take_what_somebody_else_copied(page: HelpPage) -> None:
    QGuiApplication.clipboard().setText("something of their own")
    take_back()
    assert QGuiApplication.clipboard().text() == "something of their own"


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("0800-0432", "tel:08000432"),
        ("020-261 52 75", "tel:0202615275"),
        ("https://www.kindertelefoon.nl", "https://www.kindertelefoon.nl"),
        ("06 13 86 38 03", "06 13 86 38 03"),
    ],
)
def test_the_code_holds_the_value(page: HelpPage, value: str, content: str) -> None:
    row = row_of(page, value)
    assert not row.code_is_open
    button = next(b for b in row.findChildren(QWidget) if b.objectName().startswith("qr_"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    code = row.findChild(QrCode)
    expected = segno.make(content, error="m", micro=False).matrix
    assert code.modules == tuple(tuple(bool(module) for module in line) for line in expected)
    assert value in texts(row).replace("\u2066", "").replace("\u2069", "")
    drawn = code.grab().toImage().scaled(code.size())
    quiet, first = drawn.pixelColor(10, 10), drawn.pixelColor(22, 22)
    assert (quiet.lightness(), first.lightness()) == (255, 0)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not row.code_is_open


def test_a_star_is_dialled_read_out_and_kept_in_the_code(qtbot: QtBot, porch: Porch) -> None:
    row = row_of(opened(qtbot, porch, "CL"), "*4141")
    assert row.value.accessibleName() == "* 4 1 4 1"
    assert code_content(row.contact) == "tel:*4141"


def test_a_text_line_says_what_to_send(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, "GB")
    row = row_of(page, "85258")
    assert row.contact.kind is ContactKind.SMS
    assert "Text message: send SHOUT" in texts(row)
