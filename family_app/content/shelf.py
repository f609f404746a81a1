"""Shelf: everything there is to read without a key, in one language; each part is read when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from family_app.content.decks import DeckAbout, Decks
    from family_app.domain.cards import Card, Topic
    from family_app.domain.clauses import StarterClause
    from family_app.domain.concern_words import ConcernWords
    from family_app.domain.feelings import Feeling
    from family_app.domain.guides import Guide
    from family_app.domain.helplines import HelpShelf
    from family_app.domain.letter_words import LetterWords
    from family_app.domain.mood_words import MoodWords
    from family_app.domain.plan_words import PlanWords
    from family_app.domain.prompts import Prompts
    from family_app.domain.sources import Source
    from family_app.domain.talking import FirstWords, Helper


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

    @cached_property
    def guides(self) -> tuple[Guide, ...]:
        from family_app.content.guides import read_guides
        from family_app.content.reading import require

        guides = read_guides(self.language)
        stray = sorted({key for guide in guides for key in guide.sources} - set(self.sources))
        require(not stray, "guides/structure.toml", "sources", f"not in the register: {' '.join(stray)}")
        return guides

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        from family_app.content.sources import read_sources

        return read_sources()

    @cached_property
    def helpers(self) -> tuple[Helper, ...]:
        from family_app.content.talking import read_helpers

        return read_helpers(self.language)

    @cached_property
    def words_to_say_to(self) -> FirstWords:
        from family_app.content.talking import read_first_words

        return read_first_words(self.language)

    @cached_property
    def clauses(self) -> tuple[StarterClause, ...]:
        from family_app.content.clauses import read_clauses
        from family_app.content.reading import require

        clauses = read_clauses(self.language)
        stray = sorted({clause.topic for clause in clauses} - {""} - self.topic_ids)
        require(not stray, "clauses.toml", "clause.topic", f"not a topic: {' '.join(stray)}")
        return clauses

    @cached_property
    def plan_words(self) -> tuple[PlanWords, ...]:
        from family_app.content.plan_words import read_plan_words

        return read_plan_words(self.language)

    @cached_property
    def concern_words(self) -> ConcernWords:
        from family_app.content.concern_words import read_concern_words

        return read_concern_words(self.language)

    @cached_property
    def letter_words(self) -> LetterWords:
        from family_app.content.letter_words import read_letter_words

        return read_letter_words(self.language)

    @cached_property
    def mood_words(self) -> MoodWords:
        from family_app.content.mood_words import read_mood_words

        return read_mood_words(self.language)

    @cached_property
    def prompts(self) -> Prompts:
        from family_app.content.prompts import read_prompts

        return read_prompts(self.language)

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

    def guide(self, guide_id: str) -> Guide:
        """Raises KeyError for a guide that we do not have."""
        for guide in self.guides:
            if guide.id == guide_id:
                return guide
        raise KeyError(guide_id)

    def deck_about(self, topic_id: str) -> DeckAbout:
        """Raises KeyError for a topic without cards."""
        return self.abouts[topic_id]

    def read_all(self) -> None:
        """Reads everything now. Raises ContentProblem naming file and field."""
        assert self.cards is not None
        assert self.feelings is not None
        assert self.help is not None
        assert self.guides is not None
        assert self.helpers is not None
        assert self.words_to_say_to is not None
        assert self.clauses is not None
        assert self.plan_words is not None
        assert self.concern_words is not None
        assert self.letter_words is not None
        assert self.mood_words is not None
        assert self.prompts is not None


def read_shelf(language: str) -> Shelf:
    """The shelf of one language; its files are read part by part, never those of another language."""
    return Shelf(language)
