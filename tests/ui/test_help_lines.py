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
from family_app.ui.help.page import HelpPage
from family_app.ui.parts.qr import QrCode
from tests.support.clocks import FixedClock
from tests.support.everyone import settle
from tests.support.help import AMSTERDAM, NIGHT, NOON
from tests.support.help_page import complete, facts, numbers, opened, row_of
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


@pytest.mark.parametrize("country", ["BE", "CW"])
def test_a_country_without_old_lines_does_not_offer_them(qtbot: QtBot, porch: Porch, country: str) -> None:
    assert not is_there(opened(qtbot, porch, country), "help_not_seen_lately")


@pytest.mark.parametrize("country", ["SR", "AW"])
def test_a_country_with_old_lines_only_gets_those_of_many_countries_first(
    qtbot: QtBot, porch: Porch, country: str
) -> None:
    page = opened(qtbot, porch, country)
    assert page.shown_lines
    assert {card.line.country for card in page.shown_lines} == {"ZZ"}
    assert "We have no recently seen help line for this country." in texts(page)
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


def test_hours_seen_more_than_a_year_ago_are_not_known(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, replace(porch, clock=FixedClock(NOON + timedelta(days=400))))
    assert facts(row_of(page, "0800-0432")).startswith("hours not known")
    assert "so check it first" in texts(page)


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


def test_copy_takes_exactly_the_value_and_it_stays_until_one_hides(page: HelpPage) -> None:
    for value in ("0800-0432", "020-261 52 75", "https://www.113.nl"):
        row = row_of(page, value)
        button = next(b for b in row.findChildren(QWidget) if b.objectName().startswith("copy_"))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == value
        assert button.text() == "Copied"  # type: ignore[attr-defined]
    page.hide()
    assert QGuiApplication.clipboard().text() == "https://www.113.nl"
    page.take_back()
    assert QGuiApplication.clipboard().text() == ""


def test_hiding_does_not_take_what_somebody_else_copied(page: HelpPage) -> None:
    QGuiApplication.clipboard().setText("something of their own")
    page.take_back()
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


def test_a_text_line_says_what_to_send(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, "GB")
    row = row_of(page, "85258")
    assert row.contact.kind is ContactKind.SMS
    assert "Text message: send SHOUT" in texts(row)
