"""Mood check-ins: how somebody says it is at one moment; never added up, compared or judged."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NewType

from family_app.domain.errors import ListFull, UnknownWord
from family_app.domain.mood_words import ENERGY, FACES, LOW_FACES
from family_app.domain.texts import one_line

MoodId = NewType("MoodId", str)  # 32 hex characters, random: says nothing about order or time

FACE_NUMBERS = tuple(range(1, len(FACES) + 1))
ENERGY_NUMBERS = tuple(range(1, len(ENERGY) + 1))
SCALE = f"1-{len(FACES)}"  # stands beside each number that leaves the program
ENERGY_SCALE = f"1-{len(ENERGY)}"
FEELINGS_MOST = 3
WORD_LIMIT = 60  # characters of an own feeling word, and of an own word for a face
LINE_LIMIT = 300  # characters of the one line; whoever wants more writes a page
_HOME = "home"  # the part that says so


@dataclass(frozen=True, slots=True)
class MoodChoice:
    """What was chosen and typed in one check-in; only the face has to be chosen.

    Ids are those of `domain.mood_words` and `domain.feelings`; "I don't know" is a feeling too.
    """

    face: int  # 1 to 5
    energy: int | None = None  # 1 to 3
    feelings: tuple[str, ...] = ()
    own_word: str = ""
    parts: tuple[str, ...] = ()  # what played a part
    line: str = ""

    @property
    def key(self) -> str:
        """The name of the face, which no language and no renaming changes."""
        return FACES[self.face - 1]

    @property
    def home_played_a_part(self) -> bool:
        """Chosen by the person, just now: then nobody at the table is the first to be offered."""
        return _HOME in self.parts


@dataclass(frozen=True, slots=True)
class MoodCheckIn(MoodChoice):
    """A check-in as it is kept; several a day are fine."""

    id: MoodId = field(kw_only=True)
    at: datetime = field(kw_only=True)  # with its zone
    label: str = field(kw_only=True)  # the word under the face then: another word later changes no past
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MoodFilter:
    """What looking back is narrowed to; empty means all check-ins outside the bin."""

    feeling: str | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """One of the five faces, with the word that stands under it now."""

    number: int
    key: str
    label: str
    own: bool  # the person chose this word


def offers_doors(checkin: MoodChoice, wants_help: bool) -> bool:
    """Whether the next page offers the three doors: my plan, someone I trust, a line to call or chat.

    Only what the person chose in this very check-in counts: one of the two lowest faces, or 'I want help
    now'. Never an earlier day, a feeling word, or anything that was typed.
    """
    return wants_help or checkin.key in LOW_FACES


def checked(choice: MoodChoice) -> MoodChoice:
    """The choice as it can be kept: texts on one line, nothing chosen twice.

    Raises UnknownWord('face' or 'energy'), ListFull for more than three feelings, TextTooLong.
    """
    if choice.face not in FACE_NUMBERS:
        raise UnknownWord("face")
    if choice.energy is not None and choice.energy not in ENERGY_NUMBERS:
        raise UnknownWord("energy")
    feelings = tuple(dict.fromkeys(choice.feelings))
    if len(feelings) > FEELINGS_MOST:
        raise ListFull(FEELINGS_MOST)
    return replace(
        choice,
        feelings=feelings,
        parts=tuple(dict.fromkeys(choice.parts)),
        own_word=one_line(choice.own_word, WORD_LIMIT),
        line=one_line(choice.line, LINE_LIMIT),
    )


def month_span(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_span(year: int) -> tuple[date, date]:
    """The first and the last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)
