"""Shelf: everything there is to read without a key, in one language; each part is read when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from family_app.content.decks import DeckAbout, Decks
    from family_app.domain.cards import Card, Topic
    from family_app.domain.feelings import Feeling
    from family_app.domain.helplines import HelpShelf


class Shelf:
    """Cards, words and help in one language; never changed once read.

    The lock screen needs none of it, so nothing is read (and no reader imported) before it is asked for.
    Two threads that ask at once may both read: they get equal values.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    @cached_property
    def _decks(self) -> Decks:
        from family_app.content.decks import read_decks
        from family_app.content.reading import require

        decks = read_decks(self.language)
        stray = sorted({card.topic for card in decks.cards} ^ {t.id for t in self.topics if t.deck})
        require(not stray, "topics.toml", "topic.deck", f"does not fit the cards: {' '.join(stray)}")
        return decks

    @property
    def cards(self) -> tuple[Card, ...]:
        return self._decks.cards

    @property
    def abouts(self) -> Mapping[str, DeckAbout]:
        return self._decks.abouts

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        from family_app.content.words import read_topics

        return read_topics(self.language)

    @cached_property
    def feelings(self) -> tuple[Feeling, ...]:
        from family_app.content.words import read_feelings

        return read_feelings(self.language)

    @cached_property
    def help(self) -> HelpShelf:
        from family_app.content.helplines import read_help

        return read_help(self.language)

    @property
    def topic_ids(self) -> frozenset[str]:
        return frozenset(topic.id for topic in self.topics)

    @property
    def feeling_ids(self) -> frozenset[str]:
        return frozenset(feeling.id for feeling in self.feelings)

    def card(self, card_id: str) -> Card:
        """Raises KeyError for a card that we do not have."""
        for card in self.cards:
            if card.id == card_id:
                return card
        raise KeyError(card_id)

    def topic(self, topic_id: str) -> Topic:
        """Raises KeyError for a topic that we do not have."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        raise KeyError(topic_id)

    def deck_about(self, topic_id: str) -> DeckAbout:
        """Raises KeyError for a topic without cards."""
        return self.abouts[topic_id]

    def read_all(self) -> None:
        """Reads everything now. Raises ContentProblem naming file and field."""
        assert self.cards is not None
        assert self.feelings is not None
        assert self.help is not None


def read_shelf(language: str) -> Shelf:
    """The shelf of one language; its files are read part by part, never those of another language."""
    return Shelf(language)
