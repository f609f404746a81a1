"""Own cards of the family in a real table.db: kept, changed, gone, never in the way of what else is there."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from family_app.activities.cards import clear_keepsakes, read_keepsakes, toggle_star
from family_app.activities.own_cards import keep_own_card, read_own_cards, take_own_card_away
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.cards import OWN_CARDS_LIMIT, OWN_QUESTION_LIMIT, Audience, OwnCard, Tier
from family_app.domain.errors import ListFull, NothingWritten, TextTooLong
from family_app.house import Porch
from family_app.places import Places
from family_app.table.own_cards import OwnCards
from tests.support.clocks import FixedClock


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


def star(porch: Porch) -> str:
    card = next(card for card in porch.shelf.cards if card.tier is Tier.GREEN)
    toggle_star(porch, card, on=True)
    return card.id


def test_asking_makes_no_file(porch: Porch) -> None:
    assert read_own_cards(porch).cards == ()
    assert not porch.places.data.exists()


def test_cards_are_there_the_next_time_in_the_order_in_which_they_were_written(porch: Porch) -> None:
    keep_own_card(porch, "Wat maakte je trots?", Audience.BOTH)
    keep_own_card(porch, "  Wat  vind jij\neerlijk? ", Audience.CHILD)
    found = read_own_cards(porch).cards
    assert [(c.question, c.audience) for c in found] == [
        ("Wat maakte je trots?", Audience.BOTH),
        ("Wat vind jij eerlijk?", Audience.CHILD),
    ]


def test_a_card_can_be_changed_and_taken_away_and_its_words_leave_the_file(porch: Porch) -> None:
    (card,) = keep_own_card(porch, "Zomaar een vraagje?", Audience.BOTH).cards
    (changed,) = keep_own_card(porch, "Een andere vraag?", Audience.PARENT, card.id).cards
    assert changed == OwnCard(card.id, "Een andere vraag?", Audience.PARENT)
    assert b"Zomaar" not in porch.places.table.read_bytes()
    assert take_own_card_away(porch, card.id).cards == ()
    assert b"andere vraag" not in porch.places.table.read_bytes()


def test_nothing_too_much_and_too_many_are_refused(porch: Porch) -> None:
    with pytest.raises(NothingWritten):
        keep_own_card(porch, " \n ", Audience.BOTH)
    with pytest.raises(TextTooLong):
        keep_own_card(porch, "a" * (OWN_QUESTION_LIMIT + 1), Audience.BOTH)
    porch.places.data.mkdir(parents=True)
    book = OwnCards(porch.places.table)
    for number in range(OWN_CARDS_LIMIT):
        book.keep(OwnCard(str(number), "Een vraag?", Audience.BOTH))
    with pytest.raises(ListFull):
        keep_own_card(porch, "Nog een?", Audience.BOTH)
    assert keep_own_card(porch, "Anders?", Audience.BOTH, "0").cards[0].question == "Anders?"


def test_clearing_the_stars_leaves_the_own_cards(porch: Porch) -> None:
    star(porch)
    keep_own_card(porch, "Blijft deze?", Audience.BOTH)
    clear_keepsakes(porch)
    assert read_keepsakes(porch).stars == frozenset()
    assert [card.question for card in read_own_cards(porch).cards] == ["Blijft deze?"]


def test_a_table_of_the_first_version_is_read_and_grows_when_something_is_kept(porch: Porch) -> None:
    porch.places.data.mkdir(parents=True)
    old = sqlite3.connect(porch.places.table)
    old.executescript(
        "CREATE TABLE star (card_id VARCHAR NOT NULL PRIMARY KEY);"
        "CREATE TABLE talk (card_id VARCHAR NOT NULL PRIMARY KEY, month VARCHAR NOT NULL);"
        "INSERT INTO star VALUES ('T01-0608-1'); PRAGMA user_version = 1;"
    )
    old.close()
    before = porch.places.table.read_bytes()
    assert read_own_cards(porch).cards == ()
    assert read_keepsakes(porch).stars == {"T01-0608-1"}
    assert porch.places.table.read_bytes() == before
    keep_own_card(porch, "Nieuw?", Audience.BOTH)
    assert read_keepsakes(porch).stars == {"T01-0608-1"}
    assert len(read_own_cards(porch).cards) == 1


def test_a_damaged_table_is_told_and_set_aside(porch: Porch) -> None:
    porch.places.data.mkdir(parents=True)
    porch.places.table.write_bytes(b"damage" * 1000)
    found = read_own_cards(porch)
    assert (found.cards, found.was_damaged) == ((), True)
    assert len(list(porch.places.data.glob("table.damaged-*"))) == 1
