"""Conversation cards: who asks, how tender the topic is, and what stands on each side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from family_app.domain.people import AgeBand


class Audience(StrEnum):
    """Who asks the question."""

    CHILD = "child"
    PARENT = "parent"
    BOTH = "both"


class Tier(StrEnum):
    """Green: everyday. Amber: tender; leaves no star, no date, no trace. There is no red."""

    GREEN = "green"
    AMBER = "amber"


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject to talk or write about, in one language."""

    id: str
    name: str
    icon: str
    deck: bool  # whether conversation cards exist for it
    journal: bool  # whether a journal page can be filed under it


@dataclass(frozen=True, slots=True)
class Card:
    """One card, complete, in one language."""

    id: str
    topic: str
    bands: tuple[AgeBand, ...]
    audience: Audience
    tier: Tier
    minutes: int
    opening: str
    follow_ups: tuple[str, ...]
    why: str
    listen_for: str  # amber only, else ''
    if_worried: str
    avoid: tuple[str, ...]
    kind_ending: str
    guide: str  # a guide id or ''; shown only when that guide is shipped
    situation: str  # a Help-now situation id or ''
    sources: tuple[str, ...]
    reviewed_by: str = ""
    reviewed_on: str = ""
    review_due: str = ""

    @property
    def leaves_no_trace(self) -> bool:
        return self.tier is Tier.AMBER


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What to draw from; None means any."""

    topic: str | None = None
    band: AgeBand | None = None
    audience: Audience | None = None

    def suits(self, card: Card) -> bool:
        """Whether the card is one of these. 'both' cards suit whoever asks."""
        return (
            (self.topic is None or card.topic == self.topic)
            and (self.band is None or self.band in card.bands)
            and (self.audience is None or card.audience in (self.audience, Audience.BOTH))
        )


OWN_QUESTION_LIMIT = 200  # characters: more does not fit on a card
OWN_CARDS_LIMIT = 300


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A card that the family wrote itself; it lies on the table, for everybody to see."""

    id: str
    question: str
    audience: Audience
