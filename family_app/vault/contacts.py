"""The book of contacts: whose key was pinned, under which name, and whether it was checked at the table."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select

from family_app.domain.letters import ContactState
from family_app.domain.people import same_name
from family_app.vault.moments import to_row
from family_app.vault.public_card import Card
from family_app.vault.schema import contact_key
from family_app.vault.store import Store

_WORDS, _BITS = 5, 11  # each word is one of 2,048


@dataclass(frozen=True, slots=True)
class Pin:
    """A key that this vault remembers."""

    card: Card
    name: str  # the nickname that its owner had then
    checked: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of somebody who is at the table under a name and has a vault with an id."""

    state: ContactState
    card: Card | None  # the key that counts, or the new one that is to be checked; None when there is none
    name_before: str = ""


class Contacts:
    """The pins of one vault. Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def pins(self) -> tuple[Pin, ...]:
        """Every pin; of one vault the one with the highest epoch first."""
        wanted = select(contact_key).order_by(contact_key.c.vault_id, contact_key.c.epoch.desc())
        with self._store.reading() as connection:
            rows = connection.execute(wanted).all()
        return tuple(
            Pin(
                Card(
                    bytes.fromhex(row.vault_id),
                    row.epoch,
                    bytes.fromhex(row.x25519),
                    bytes.fromhex(row.ed25519),
                ),
                row.name,
                bool(row.checked),
            )
            for row in rows
        )

    def pin(self, card: Card, name: str, now: datetime, *, checked: bool) -> None:
        """From now on this key belongs to this name; another one of the same epoch is forgotten."""
        ms, zone = to_row(now)
        vault_id = card.vault_id.hex()
        row = {
            "vault_id": vault_id,
            "epoch": card.epoch,
            "x25519": card.x25519.hex(),
            "ed25519": card.ed25519.hex(),
            "name": name,
            "checked": int(checked),
            "pinned_ms": ms,
            "pinned_zone": zone,
        }
        same = (contact_key.c.vault_id == vault_id) & (contact_key.c.epoch == card.epoch)
        with self._store.transaction() as connection:
            connection.execute(delete(contact_key).where(same))
            connection.execute(insert(contact_key), row)


def of_vault(pins: Sequence[Pin], vault_id: bytes) -> tuple[Pin, ...]:
    """The pins of one vault, the highest epoch first."""
    return tuple(pin for pin in pins if pin.card.vault_id == vault_id)


def standing(pins: Sequence[Pin], vault_id: bytes, name: str, card: Card | None) -> Standing:
    """What is known of somebody, from the pins and from the card that lies in the folder of the family.

    The list of people and the cards are plain files: whoever uses this account could put another key under
    a name, or another name above a key. Against what was pinned both show.
    """
    theirs = of_vault(pins, vault_id)
    if not theirs:
        if card is None:
            return Standing(ContactState.MISSING, None)
        # A name that had another key until now.
        taken = any(same_name(pin.name, name) for pin in pins)
        return Standing(ContactState.CHANGED if taken else ContactState.FIRST, card)
    pin = theirs[0]
    if card is not None and card.epoch >= pin.card.epoch and card != pin.card:
        return Standing(ContactState.CHANGED, card)
    if not same_name(pin.name, name):
        return Standing(ContactState.RENAMED, pin.card, pin.name)
    return Standing(ContactState.CHECKED if pin.checked else ContactState.FIRST, pin.card)


def word_numbers(card: Card) -> tuple[int, ...]:
    """The five words of a key, as numbers in a list of 2,048."""
    digest = hashlib.sha256(
        b"fam/v1/words" + card.vault_id + card.epoch.to_bytes(4) + card.x25519 + card.ed25519
    ).digest()
    whole = int.from_bytes(digest) >> len(digest) * 8 - _WORDS * _BITS
    return tuple(whole >> _BITS * (_WORDS - 1 - at) & (1 << _BITS) - 1 for at in range(_WORDS))
