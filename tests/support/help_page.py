"""Opening Help now in a test, and reading what stands on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.content.shelf import read_shelf
from family_app.house import Porch
from family_app.places import Places
from family_app.ui.help.line_card import ContactRow
from family_app.ui.help.page import HelpPage
from tests.support.clocks import FixedClock
from tests.support.everyone import settle
from tests.support.help import NOON


def an_english_porch(folder: Path) -> Porch:
    """Nothing exists yet in its folders; it is a Monday, noon in Amsterdam."""
    places = Places(data=folder / "data", state=folder / "state")
    return Porch(places, read_shelf("en"), clock=FixedClock(NOON))


def opened(qtbot: QtBot, porch: Porch, country: str = "NL") -> HelpPage:
    """Help as it is after one press."""
    made = HelpPage(porch, country)
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.arrive()
    made.show()
    complete(qtbot, made)
    return made


def complete(qtbot: QtBot, page: HelpPage) -> None:
    """Waits for the cards that are made bit by bit."""
    qtbot.waitUntil(lambda: page.is_complete)
    settle()


def numbers(page: HelpPage) -> list[str]:
    """The emergency numbers that stand there."""
    return [each.text() for each in page.emergency_numbers]


def rows(page: HelpPage) -> list[ContactRow]:
    """Every way to reach somebody, on the screen that is open."""
    return [row for card in page.shown_lines for row in card.rows]


def row_of(page: HelpPage, value: str) -> ContactRow:
    return next(row for row in rows(page) if row.contact.value == value)


def facts(row: ContactRow) -> str:
    """Hours, cost, languages."""
    label = row.findChild(QLabel, "contact_facts")
    assert isinstance(label, QLabel)
    return label.text()
