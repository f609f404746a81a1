"""Finding, drawing and keeping conversation cards; nothing here needs a key."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import gcd
from typing import TYPE_CHECKING

from family_app.domain.cards import Card, CardChoice, Tier
from family_app.house import Porch
from family_app.places import make_private_folder

if TYPE_CHECKING:
    from family_app.table.keepsakes import Keepsakes

AMBER_IN_A_ROW = 2

Pick = Callable[[Sequence[Card]], Card]


@dataclass(frozen=True, slots=True)
class KeptCards:
    """What the table remembers of green cards."""

    stars: frozenset[str]
    talks: Mapping[str, str]  # card id to the month of the last talk, YYYY-MM
    was_damaged: bool  # the file could not be read: it was set aside and a new one begins


# ---- drawing ------------------------------------------------------------------------------------


def find_cards(porch: Porch, choice: CardChoice) -> tuple[Card, ...]:
    """The cards that suit, in the order of the deck."""
    return tuple(card for card in porch.shelf.cards if choice.suits(card))


def draw(
    porch: Porch, choice: CardChoice, *, after: Sequence[str] = (), pick: Pick = random.choice
) -> Card | None:
    """One card that suits, or None when none does. `after` are the ids drawn before, oldest first.

    After two amber cards in a row a green one comes, when there is one; that goes before "no card
    twice until all have been seen".
    """
    cards = find_cards(porch, choice)
    if not cards:
        return None
    green = tuple(card for card in cards if card.tier is Tier.GREEN)
    if green and _only_amber(porch, after[-AMBER_IN_A_ROW:]):
        return pick(_not_yet_seen(green, after))
    return pick(_not_yet_seen(cards, after))


def next_green(porch: Porch, after: Sequence[str], *, pick: Pick = random.choice) -> Card | None:
    """A green card that was not drawn in this round, for places where a card appears by itself."""
    green = tuple(card for card in porch.shelf.cards if card.tier is Tier.GREEN)
    return pick(_not_yet_seen(green, after)) if green else None


def card_of_the_day(porch: Porch, day: date) -> Card:
    """A green card, the same one all day and in both languages; neighbouring days differ in subject."""
    green = sorted((card for card in porch.shelf.cards if card.tier is Tier.GREEN), key=lambda card: card.id)
    # A step that shares no factor with the count visits every card before any comes again.
    step = max(1, round(len(green) * 0.618))
    while gcd(step, len(green)) != 1:
        step += 1
    return green[day.toordinal() * step % len(green)]


def _only_amber(porch: Porch, ids: Sequence[str]) -> bool:
    amber = {card.id for card in porch.shelf.cards if card.tier is Tier.AMBER}
    return len(ids) == AMBER_IN_A_ROW and all(id_ in amber for id_ in ids)


def _not_yet_seen(cards: Sequence[Card], after: Sequence[str]) -> Sequence[Card]:
    """Those not drawn in this round; a round ends when all of them have been seen."""
    ids = {card.id for card in cards}
    seen: set[str] = set()
    last = ""
    for card_id in after:
        if card_id in ids:
            seen.add(card_id)
            last = card_id
        if seen == ids:
            seen.clear()
    # The last one of a round must not be the first one of the next.
    return tuple(card for card in cards if card.id not in seen and (card.id != last or len(ids) == 1))


# ---- keeping: green cards only, in table.db ------------------------------------------------------


def read_keepsakes(porch: Porch) -> KeptCards:
    """Stars and months of the last talk. Makes no file when nothing was ever kept."""
    book = _book(porch)
    stars, talks = book.stars(), book.talks()
    # A card may have become tender, or gone, since it was starred.
    green = {card.id for card in porch.shelf.cards if card.tier is Tier.GREEN}
    return KeptCards(
        stars=frozenset(stars & green),
        talks={card_id: month for card_id, month in talks.items() if card_id in green},
        was_damaged=book.was_damaged,
    )


def toggle_star(porch: Porch, card: Card, on: bool) -> None:
    """Raises ValueError for an amber card: a face never offers that."""
    _must_be_green(card)
    _writable_book(porch).star(card.id, on)


def note_talk(porch: Porch, card: Card, today: date) -> None:
    """Keeps the month and never the day. Raises ValueError for an amber card."""
    _must_be_green(card)
    _writable_book(porch).talked(card.id, f"{today.year:04}-{today.month:02}")


def clear_keepsakes(porch: Porch) -> None:
    """Everything the table remembers is gone, also what was set aside as damaged."""
    _book(porch).clear()


def _must_be_green(card: Card) -> None:
    if card.leaves_no_trace:
        raise ValueError("an amber card leaves no trace")


def _book(porch: Porch) -> Keepsakes:
    from family_app.table.keepsakes import Keepsakes

    return Keepsakes(porch.places.table)


def _writable_book(porch: Porch) -> Keepsakes:
    from family_app.table.safe_file import disk_troubles

    with disk_troubles():
        make_private_folder(porch.places.data)
    return _book(porch)


# ---- for other programs --------------------------------------------------------------------------


def as_record(card: Card) -> dict[str, object]:
    """The card as JSON can carry it."""
    return {
        "id": card.id,
        "topic": card.topic,
        "bands": [band.value for band in card.bands],
        "audience": card.audience.value,
        "tier": card.tier.value,
        "minutes": card.minutes,
        "opening": card.opening,
        "follow_ups": list(card.follow_ups),
        "why": card.why,
        "listen_for": card.listen_for,
        "if_worried": card.if_worried,
        "avoid": list(card.avoid),
        "kind_ending": card.kind_ending,
        "guide": card.guide,
        "situation": card.situation,
        "sources": list(card.sources),
    }
