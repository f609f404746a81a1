"""Planning a talk: a warm-up, one or two main cards, a light ending. Nothing of it is kept."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from family_app.domain.cards import Card, Tier
from family_app.domain.people import AgeBand
from family_app.house import Porch

MINUTES = (10, 15, 20)
LIGHT_TOPICS = ("T01", "T03", "T13", "T19", "T16", "T02")  # where a talk begins and ends easily
TWO_MAIN_FROM = 15  # minutes

Pick = Callable[[Sequence[Card]], Card]


class Part(StrEnum):
    """What a card is there for."""

    WARM_UP = "warm-up"
    MAIN = "main"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class TalkCard:
    """A card in its place."""

    part: Part
    card: Card


def plan_talk(
    porch: Porch, topic: str | None, band: AgeBand, minutes: int, *, pick: Pick = random.choice
) -> tuple[TalkCard, ...]:
    """A walk through the cards for this topic (None: any) and age.

    It begins and ends with a short green card of another subject, so that never more than two amber
    cards follow each other. No card comes twice.
    """
    cards = [card for card in porch.shelf.cards if band in card.bands]
    of_topic = [card for card in cards if topic is None or card.topic == topic]
    main: list[Card] = []
    for _ in range(2 if minutes >= TWO_MAIN_FROM else 1):
        # Two different people ask, where the deck has such cards.
        asked = {card.audience for card in main}
        left = [card for card in of_topic if card not in main]
        fresh = [card for card in left if card.audience not in asked] or left
        if fresh:
            main.append(pick(fresh))
    warm_up = pick(_light(cards, main, ()))
    ending = pick(_light(cards, main, (warm_up,)))
    walk = [TalkCard(Part.WARM_UP, warm_up)]
    walk += [TalkCard(Part.MAIN, card) for card in main]
    return (*walk, TalkCard(Part.ENDING, ending))


def another(
    porch: Porch,
    walk: Sequence[TalkCard],
    at: int,
    topic: str | None,
    band: AgeBand,
    *,
    pick: Pick = random.choice,
) -> tuple[TalkCard, ...]:
    """The same walk with another card in this place, where there is one."""
    used = [each.card for each in walk]
    cards = [card for card in porch.shelf.cards if band in card.bands and card not in used]
    if walk[at].part is Part.MAIN:
        fitting = [card for card in cards if topic is None or card.topic == topic]
    else:
        main = [each.card for each in walk if each.part is Part.MAIN]
        fitting = [card for card in _light(cards, main, used) if card not in used]
    if not fitting:
        return tuple(walk)
    return (*walk[:at], TalkCard(walk[at].part, pick(fitting)), *walk[at + 1 :])


def _light(cards: Sequence[Card], main: Sequence[Card], used: Sequence[Card]) -> list[Card]:
    """Short green cards of a light subject that the talk does not have; where none is left, any green one."""
    topics = {card.topic for card in (*main, *used)}
    green = [card for card in cards if card.tier is Tier.GREEN and card not in main and card not in used]
    light = [card for card in green if card.topic in LIGHT_TOPICS and card.topic not in topics]
    short = [card for card in light if card.minutes <= 5]
    return short or light or green
