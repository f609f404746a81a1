"""The words of letters and talk cards: what a writer asks for, and what a reader is told first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from family_app.domain.guides import Reader, reader_for
from family_app.domain.people import AgeBand

HOWS = ("listen", "think", "act")
WHENS = ("no_hurry", "this_week", "today")
# What a letter can be about, for an adult who reads it; anything else gets the general words.
TOPICS = ("picture_threat", "forced", "home_not_safe", "self_harm", "saw_something", "regret", "friend")


@dataclass(frozen=True, slots=True)
class Ask:
    """How, or when: as the writer says it, and as the reader sees it."""

    id: str
    words: str
    seen: str
    icon: str


@dataclass(frozen=True, slots=True)
class LetterWish:
    """Something that the writer asks of the reader."""

    id: str
    words: str
    seen: str
    hint: str  # what the writer should know before choosing it, or nothing
    bands: tuple[AgeBand, ...]  # which writers it is offered to


@dataclass(frozen=True, slots=True)
class FirstWords:
    """What a reader is told before the page opens."""

    know: tuple[str, ...]
    say: tuple[str, ...]
    not_say: tuple[str, ...]
    not_do: tuple[str, ...]
    short: tuple[str, ...]  # the whole of it on one screen, when there is no time
    guide: str


@dataclass(frozen=True, slots=True)
class LetterWords:
    """All of it in one language."""

    hows: tuple[Ask, ...]
    whens: tuple[Ask, ...]
    wishes: tuple[LetterWish, ...]
    general: Mapping[Reader, FirstWords]  # 9-11, 12-17 and adult
    topics: Mapping[str, FirstWords]  # for an adult, by situation
    after_adult: tuple[str, ...]  # the days after
    after_child: tuple[str, ...]

    def wishes_for(self, band: AgeBand) -> tuple[LetterWish, ...]:
        """What a writer of this band is offered. A reader finds every wish by its id."""
        return tuple(wish for wish in self.wishes if band in wish.bands)

    def how(self, how_id: str) -> Ask:
        """Raises KeyError for an id that we do not have; so do the next two."""
        return {ask.id: ask for ask in self.hows}[how_id]

    def when(self, when_id: str) -> Ask:
        return {ask.id: ask for ask in self.whens}[when_id]

    def wish(self, wish_id: str) -> LetterWish:
        return {wish.id: wish for wish in self.wishes}[wish_id]

    def first_words(self, band: AgeBand | None, situation: str = "") -> FirstWords:
        """For this reader; a child gets a child's version, whatever the letter is about."""
        reader = reader_for(band)
        if reader is Reader.PARENT:
            return self.topics.get(situation, self.general[reader])
        return self.general[Reader.NINE if reader is Reader.SIX else reader]

    def days_after(self, band: AgeBand | None) -> tuple[str, ...]:
        return self.after_adult if reader_for(band) is Reader.PARENT else self.after_child


def one_screen(how: str, when: str) -> bool:
    """Whether the reader gets the short first words only."""
    return how == "act" or when == "today"
