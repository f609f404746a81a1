"""Who somebody could talk to, and what they could say first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from family_app.domain.people import AgeBand


class Listener(StrEnum):
    """To whom the first sentences are said."""

    HOME = "home"
    SCHOOL = "school"
    KNOWN_ADULT = "known_adult"  # a friend's parent, a neighbour, a coach
    DOCTOR = "doctor"
    HELPLINE = "helpline"
    FRIEND = "friend"


@dataclass(frozen=True, slots=True)
class Helper:
    """A kind of person to talk to, in one language."""

    id: str
    name: str
    why: str  # one sentence: why this may be a good choice
    at_home: bool  # may live in the same home
    icon: str
    listener: Listener  # whose first sentences fit


def outside_home_first(helpers: tuple[Helper, ...]) -> tuple[Helper, ...]:
    """The order for when home is not safe: whoever may live there comes last, nobody is left out."""
    return tuple(sorted(helpers, key=lambda helper: helper.at_home))


@dataclass(frozen=True, slots=True)
class WordsToSay:
    """Sentences to begin with, said to one kind of listener."""

    listener: Listener
    name: str
    young: tuple[str, ...]  # 9-11
    teen: tuple[str, ...]  # 12-17, and whoever is older

    def for_band(self, band: AgeBand | None) -> tuple[str, ...]:
        """The sentences for an age band; None: nobody said, then those for teenagers."""
        return self.young if band in (AgeBand.SIX, AgeBand.NINE) else self.teen


@dataclass(frozen=True, slots=True)
class FirstWords:
    """Everything there is to say first, in one language."""

    to: tuple[WordsToSay, ...]
    not_heard: tuple[str, ...]  # for when somebody does not listen

    def said_to(self, listener: Listener) -> WordsToSay:
        return next(words for words in self.to if words.listener is listener)
