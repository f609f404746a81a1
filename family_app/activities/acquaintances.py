"""Whose key is whose: the people at the table and their cards, against what an open vault remembers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from family_app.activities.backup_owners import known_id
from family_app.activities.people import everybody
from family_app.content.passphrase_words import passphrase_words
from family_app.domain.errors import ContactMissing, Expected, KeyChanged, PersonHasNoKey, PersonUnknown
from family_app.domain.letters import CheckRow, CheckWords, Contact, ContactState
from family_app.domain.people import Person, PersonId, same_name
from family_app.domain.settings import LANGUAGES
from family_app.house import House

if TYPE_CHECKING:
    from family_app.vault.contacts import Pin, Standing
    from family_app.vault.public_card import Card


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody at the table, or put away, who has a vault of their own."""

    person: Person
    vault_id: bytes
    standing: Standing

    @property
    def contact(self) -> Contact:
        return Contact(self.person.id, self.person.name, self.standing.state, self.standing.name_before)


@dataclass(frozen=True, slots=True)
class Circle:
    """Everybody with a key but the owner, and every pin."""

    people: tuple[Acquaintance, ...]
    pins: tuple[Pin, ...]

    @property
    def changed(self) -> dict[bytes, Card]:
        """By vault id: keys that are not pinned before they were checked together."""
        changed = (each for each in self.people if each.standing.state is ContactState.CHANGED)
        return {each.vault_id: each.standing.card for each in changed if each.standing.card is not None}

    def by_vault(self, vault_id: bytes) -> Acquaintance | None:
        return next((each for each in self.people if each.vault_id == vault_id), None)

    def name_of(self, vault_id: bytes) -> str:
        """The name that this vault knows a key by; '' for one that it does not know."""
        from family_app.vault.contacts import of_vault

        pins, somebody = of_vault(self.pins, vault_id), self.by_vault(vault_id)
        if pins:
            return pins[0].name
        return somebody.person.name if somebody is not None and vault_id in self.changed else ""

    def person_of(self, vault_id: bytes) -> PersonId | None:
        """Who has this key, when they are at the table."""
        somebody = self.by_vault(vault_id)
        return None if somebody is None or somebody.person.away else somebody.person.id


def contacts(house: House) -> tuple[Contact, ...]:
    """The people at the table with a key, never the owner; a key that is seen first is pinned silently."""
    return tuple(each.contact for each in circle_of(house).people if not each.person.away)


def check_words(house: House, who: PersonId, language: str = "") -> CheckWords:
    """The words to read to each other, of the list of `language` (else of the one that is on).

    Raises PersonUnknown, PersonHasNoKey, or ContactMissing when there is no key of them yet.
    """
    return _check_words(house, somebody_of(house, circle_of(house), who), language)


def mark_checked(house: House, words: CheckWords) -> Contact:
    """The two people found the words equal: from now on this key is theirs, under the name of now.

    Raises KeyChanged when the key is not any more the one whose words were shown, and what check_words does.
    """
    somebody = somebody_of(house, circle_of(house), words.who)
    if _check_words(house, somebody, words.language) != words or somebody.standing.card is None:
        raise KeyChanged
    now = house.porch.clock.now()
    house.vault.contacts.pin(somebody.standing.card, somebody.person.name, now, checked=True)
    return Contact(somebody.person.id, somebody.person.name, ContactState.CHECKED)


def _check_words(house: House, somebody: Acquaintance, language: str) -> CheckWords:
    from family_app.vault.contacts import word_numbers
    from family_app.vault.letter_keys import card_of_now

    if somebody.standing.card is None:
        raise ContactMissing
    language = language if language in LANGUAGES else house.porch.shelf.language
    words = passphrase_words(language)
    mine, theirs = card_of_now(house.vault.inside)[0], somebody.standing.card

    def row(name: str, numbers: tuple[int, ...], *, own: bool) -> CheckRow:
        return CheckRow(name, own, tuple(words[number] for number in numbers), numbers)

    rows = (
        row(house.person.name, word_numbers(mine), own=True),
        row(somebody.person.name, word_numbers(theirs), own=False),
    )
    lower_first = rows if mine.vault_id < theirs.vault_id else (rows[1], rows[0])
    return CheckWords(somebody.person.id, language, lower_first)


def somebody_of(house: House, circle: Circle, who: PersonId) -> Acquaintance:
    """Raises PersonUnknown, also for the owner and for somebody who was put away, or PersonHasNoKey."""
    for each in circle.people:
        if each.person.id == who and not each.person.away:
            return each
    if any(person.id == who and not person.has_key for person in everybody(house.porch)):
        raise PersonHasNoKey
    raise PersonUnknown


def circle_of(house: House) -> Circle:
    """Everybody of now. A key that is seen for the first time is pinned, without a word."""
    from family_app.vault import public_card
    from family_app.vault.contacts import Pin, of_vault, standing

    porch, book = house.porch, house.vault.contacts
    pins = book.pins()
    met: list[tuple[Person, Card]] = []
    found: list[Acquaintance] = []
    for person, vault_id in _with_vaults(house, pins):
        card = public_card.find(porch.places.cards, vault_id)
        stands = standing(pins, vault_id, person.name, card)
        if card is not None and stands.state is ContactState.FIRST and not of_vault(pins, vault_id):
            met.append((person, card))
        found.append(Acquaintance(person, vault_id, stands))
    if met:
        # Where nothing can be written they are met anew at every look.
        with suppress(Expected), house.vault.transaction():
            for person, card in met:
                book.pin(card, person.name, porch.clock.now(), checked=False)
    return Circle(tuple(found), (*pins, *(Pin(card, person.name, False) for person, card in met)))


def _with_vaults(house: House, pins: tuple[Pin, ...]) -> list[tuple[Person, bytes]]:
    """One person for each vault: of two who were once the same one, the one that was pinned."""
    own = bytes.fromhex(house.vault.vault_id)
    chosen: dict[bytes, Person] = {}
    for person in sorted(everybody(house.porch), key=lambda each: each.away):
        vault_id = known_id(house.porch, person)
        if vault_id is None or vault_id == own:
            continue
        pinned = any(pin.card.vault_id == vault_id and same_name(pin.name, person.name) for pin in pins)
        if vault_id not in chosen or pinned:
            chosen[vault_id] = person
    return [(person, vault_id) for vault_id, person in chosen.items()]
