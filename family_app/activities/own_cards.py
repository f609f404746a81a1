"""Cards that the family writes itself: kept on the table, where everybody at this computer can see them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from family_app.domain.cards import OWN_CARDS_LIMIT, OWN_QUESTION_LIMIT, Audience, OwnCard
from family_app.domain.errors import ListFull, NothingWritten, TextTooLong
from family_app.house import Porch
from family_app.places import make_private_folder

if TYPE_CHECKING:
    from family_app.table.own_cards import OwnCards


@dataclass(frozen=True, slots=True)
class OwnDeck:
    """The family's own cards; `was_damaged`: the file could not be read and was set aside."""

    cards: tuple[OwnCard, ...]
    was_damaged: bool


def read_own_cards(porch: Porch) -> OwnDeck:
    """Makes no file when nothing was ever kept."""
    book = _book(porch)
    return OwnDeck(book.all(), book.was_damaged)


def keep_own_card(porch: Porch, question: str, audience: Audience, card_id: str = "") -> OwnDeck:
    """Adds a card, or changes one. Raises NothingWritten, TextTooLong, ListFull or a trouble of the disk."""
    from family_app.table.safe_file import disk_troubles

    tidy = " ".join(question.split())
    if not tidy:
        raise NothingWritten
    if len(tidy) > OWN_QUESTION_LIMIT:
        raise TextTooLong(OWN_QUESTION_LIMIT)
    with disk_troubles():
        make_private_folder(porch.places.data)
    book = _book(porch)
    if not card_id and len(book.all()) >= OWN_CARDS_LIMIT:
        raise ListFull(OWN_CARDS_LIMIT)
    book.keep(OwnCard(card_id or secrets.token_hex(8), tidy, audience))
    return OwnDeck(book.all(), book.was_damaged)


def take_own_card_away(porch: Porch, card_id: str) -> OwnDeck:
    """The card is gone, and its words are overwritten."""
    book = _book(porch)
    book.take_away(card_id)
    return OwnDeck(book.all(), book.was_damaged)


def _book(porch: Porch) -> OwnCards:
    from family_app.table.own_cards import OwnCards

    return OwnCards(porch.places.table)
