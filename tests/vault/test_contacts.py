"""Pins: the first key is taken, another key or another name is seen, and what was checked stays checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from family_app.domain.letters import ContactState
from family_app.vault.contacts import Contacts, Pin, of_vault, standing, word_numbers
from family_app.vault.public_card import Card
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.note_builders import EVE, NOOR, SAM, Someone

NOW: datetime = FixedClock().at
NEW = Someone.number(1, epoch=2).card
SWAPPED = replace(SAM.card, x25519=EVE.card.x25519, ed25519=EVE.card.ed25519)


@pytest.fixture
def book(vault: Vault) -> Contacts:
    return vault.contacts


def stands(pins: tuple[Pin, ...], card: Card | None, name: str = "Sam") -> tuple[str, Card | None]:
    found = standing(pins, SAM.vault_id, name, card)
    return found.state.value, found.card


def test_pins_are_kept(book: Contacts) -> None:
    assert book.pins() == ()
    book.pin(SAM.card, "Sam", NOW, checked=False)
    book.pin(NOOR.card, "Noor", NOW, checked=True)
    book.pin(NEW, "Sam", NOW, checked=True)
    assert book.pins() == (
        Pin(NEW, "Sam", True),
        Pin(SAM.card, "Sam", False),
        Pin(NOOR.card, "Noor", True),
    )
    assert of_vault(book.pins(), SAM.vault_id) == (Pin(NEW, "Sam", True), Pin(SAM.card, "Sam", False))


def test_another_key_of_the_same_epoch_takes_the_place(book: Contacts) -> None:
    book.pin(SAM.card, "Sam", NOW, checked=True)
    book.pin(SWAPPED, "Sammie", NOW, checked=False)
    assert book.pins() == (Pin(SWAPPED, "Sammie", False),)


# ---- what is known of somebody ----------------------------------------------------------------------

PINNED = (Pin(SAM.card, "Sam", False),)
CHECKED = (Pin(SAM.card, "Sam", True),)


def test_first_use() -> None:
    assert stands((), SAM.card) == ("first", SAM.card)
    assert stands((), None) == ("missing", None)


@pytest.mark.parametrize(("pins", "state"), [(PINNED, "first"), (CHECKED, "checked")])
@pytest.mark.parametrize("name", ["Sam", "sam", "SAM"])
def test_the_pinned_key_counts_with_or_without_its_card(pins: tuple[Pin, ...], state: str, name: str) -> None:
    assert stands(pins, SAM.card, name) == (state, SAM.card)
    assert stands(pins, None, name) == (state, SAM.card)


@pytest.mark.parametrize("card", [NEW, SWAPPED, replace(SWAPPED, epoch=7)])
def test_another_key_is_changed(card: Card) -> None:
    assert stands(CHECKED, card) == ("changed", card)


def test_a_card_of_before_is_passed_over() -> None:
    later = (Pin(NEW, "Sam", True), Pin(SAM.card, "Sam", True))
    assert stands(later, SAM.card) == ("checked", NEW)
    assert stands(later, SWAPPED) == ("checked", NEW)


def test_another_name_above_the_same_key() -> None:
    """Two names that were exchanged at the table: a letter to Noor would go to Sam."""
    found = standing(CHECKED, SAM.vault_id, "Noor", SAM.card)
    assert (found.state, found.card, found.name_before) == (ContactState.RENAMED, SAM.card, "Sam")


def test_a_name_that_had_another_key() -> None:
    """Somebody was taken from the table, and somebody else has that name now."""
    found = standing(CHECKED, EVE.vault_id, "SAM", EVE.card)
    assert (found.state, found.card) == (ContactState.CHANGED, EVE.card)
    assert standing(CHECKED, EVE.vault_id, "Eve", EVE.card).state is ContactState.FIRST


def test_only_two_states_may_get_letters() -> None:
    assert [state for state in ContactState if state.may_get_letters] == [
        ContactState.FIRST,
        ContactState.CHECKED,
    ]


# ---- words ------------------------------------------------------------------------------------------


def test_five_numbers_of_eleven_bits() -> None:
    numbers = word_numbers(SAM.card)
    assert len(numbers) == 5
    assert all(0 <= number < 2048 for number in numbers)
    assert numbers == word_numbers(Someone.number(1).card)


@pytest.mark.parametrize(
    "other",
    [
        replace(SAM.card, vault_id=EVE.vault_id),
        replace(SAM.card, epoch=2),
        replace(SAM.card, x25519=EVE.card.x25519),
        replace(SAM.card, ed25519=EVE.card.ed25519),
    ],
)
def test_every_part_of_a_card_changes_the_words(other: Card) -> None:
    assert word_numbers(other) != word_numbers(SAM.card)
