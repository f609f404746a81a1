"""What the table remembers of cards: stars and months of green ones, nothing at all of tender ones."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.activities.cards import read_keepsakes
from family_app.domain.cards import Tier
from family_app.domain.errors import DiskFull
from family_app.house import Porch
from family_app.ui.cards.page import CardsPage
from tests.support.cards_page import folds, kept, lay, opened, question
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, press, said

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> CardsPage:
    return opened(qtbot, porch, InstantCourier(porch))


def test_a_tender_card_offers_no_star_and_no_talked_about_it(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.AMBER)
    assert not is_there(page, "card_star")
    assert not is_there(page, "card_talked")
    assert kept(page) == "A tender card. It leaves no star and no date."
    assert not porch.places.table.exists()


def test_tender_cards_and_skipping_change_nothing_that_is_kept(page: CardsPage, porch: Porch) -> None:
    starred = lay(page, porch, Tier.GREEN)
    press(page, "card_star")
    before = (porch.places.table.read_bytes(), porch.places.table.stat().st_mtime_ns)
    for card in porch.shelf.cards:
        if card.tier is Tier.AMBER:
            page.show_card(card.id)
            for side in folds(page):
                press(page, f"side_{side}")
            press(page, "cards_skip")
            press(page, "cards_next")
    assert (porch.places.table.read_bytes(), porch.places.table.stat().st_mtime_ns) == before
    assert [file.name for file in porch.places.data.iterdir()] == [porch.places.table.name]
    assert read_keepsakes(porch).stars == {starred}


def test_a_star_is_kept_and_taken_away(page: CardsPage, porch: Porch, qtbot: QtBot) -> None:
    card = lay(page, porch, Tier.GREEN)
    assert find(page, "card_star").accessibleName() == "Put a star on this card"
    press(page, "card_star")
    assert find(page, "card_star").accessibleName() == "Take the star away"
    assert read_keepsakes(porch).stars == {card}
    again = opened(qtbot, porch, InstantCourier(porch))
    again.show_card(card)
    press(again, "card_star")
    assert read_keepsakes(porch).stars == frozenset()


def test_talked_about_it_keeps_the_month(page: CardsPage, porch: Porch) -> None:
    card = lay(page, porch, Tier.GREEN)
    assert kept(page) == ""
    press(page, "card_talked")
    assert kept(page) == "Talked about it this month"
    assert dict(read_keepsakes(porch).talks) == {card: "2026-11"}
    porch.clock.pass_by(40 * 24 * 3600)  # type: ignore[attr-defined]
    page.show_card(card)
    assert kept(page) == "Talked about it in november 2026"  # the month as this computer writes it: nl_NL


def test_starred_cards_can_be_drawn_alone(page: CardsPage, porch: Porch) -> None:
    assert not is_there(page, "cards_starred")
    green = [card.id for card in porch.shelf.cards if card.tier is Tier.GREEN][:3]
    for card in green:
        page.show_card(card)
        press(page, "card_star")
    settle()
    press(page, "cards_starred")
    drawn = set()
    for _ in range(6):
        drawn.add(page.card.id)
        press(page, "cards_next")
    assert drawn == set(green)


def test_when_the_last_star_is_taken_away_all_cards_come_again(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.GREEN)
    press(page, "card_star")
    press(page, "cards_starred")
    press(page, "card_star")
    assert not is_there(page, "cards_starred")
    press(page, "cards_next")
    assert page.card in porch.shelf.cards
    assert page.focusWidget().objectName() == "cards_next"


def test_one_press_clears_all_and_says_so(page: CardsPage, porch: Porch) -> None:
    lay(page, porch, Tier.GREEN)
    press(page, "card_star")
    press(page, "card_talked")
    assert "can see the stars" in page.findChild(QLabel, "cards_seen_by").text()
    press(page, "cards_clear")
    assert said(page, "cards_banner") == "All stars and months are gone."
    assert kept(page) == ""
    assert find(page, "card_star").accessibleName() == "Put a star on this card"
    found = read_keepsakes(porch)
    assert (found.stars, dict(found.talks)) == (frozenset(), {})


def test_a_damaged_list_of_stars_is_told_and_the_cards_go_on(qtbot: QtBot, porch: Porch) -> None:
    porch.places.data.mkdir(mode=0o700)
    porch.places.table.write_bytes(b"not a database" * 400)
    page = opened(qtbot, porch, InstantCourier(porch))
    assert "What was kept at the table could not be read." in said(page, "cards_banner")
    assert question(page)


class NothingKept(InstantCourier):
    """A courier whose disk is full."""

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if failed is not None:
            failed(DiskFull())


def test_a_full_disk_costs_the_star_and_nothing_else(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch, NothingKept(porch))
    lay(page, porch, Tier.GREEN)
    press(page, "card_star")
    assert "The star or month was not kept." in said(page, "cards_banner")
    assert find(page, "card_star").accessibleName() == "Put a star on this card"
    press(page, "cards_next")
    assert question(page) == page.card.opening
