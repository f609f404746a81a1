"""Concerns: what happened to somebody online, as they set it down, and the sheet that they may take along."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

ConcernId = NewType("ConcernId", str)  # 32 hex characters, random: says nothing about order or time
NoteId = NewType("NoteId", str)  # the same

TEXT_LIMIT = 64 * 1024  # bytes of UTF-8 in `words`, `wanted_words` and each note
SHORT_LIMIT = 300  # characters in every other field that is typed
ADDRESS_LIMIT = 2_000  # characters: an address that is cut off leads nowhere
CONCERN_LIMIT = 5_000  # concerns in one vault, those in the bin included
NOTE_LIMIT = 1_000  # notes that one concern goes on with
CHOICE_LIMIT = 100  # choices in each of the lists
FIRST_WORDS = 80  # characters of the words that the list shows


@dataclass(frozen=True, slots=True)
class ConcernDraft:
    """A concern as it stands in its steps; everything may be left out.

    `revision` counts up at the page: an older draft never overwrites a newer one. Ids are those of
    `domain.concern_words` and `domain.feelings`; '' means skipped.
    """

    id: ConcernId
    revision: int = 1
    kind: str = ""  # what happened
    words: str = ""
    place: str = ""
    place_words: str = ""
    who: str = ""
    address: str = ""  # plain text: never a link, never a code
    happened: str = ""  # when, in own words
    wanted: tuple[str, ...] = ()
    wanted_words: str = ""
    feelings: tuple[str, ...] = ()
    wish: str = ""
    at_home: bool = False  # it is about someone at home
    helper: str = ""  # whom a child of 6 to 8 chose to tell

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen and nothing but blanks was typed: then there is nothing to keep."""
        chosen = (self.kind, self.place, self.wish, self.helper, *self.wanted, *self.feelings)
        typed = (self.words, self.place_words, self.who, self.address, self.happened, self.wanted_words)
        return not self.at_home and not any(chosen) and not any(each.strip() for each in typed)


@dataclass(frozen=True, slots=True)
class ConcernNote:
    """What came next: one entry of the timeline of a concern."""

    id: NoteId
    at: datetime  # when it was added; stays when the text is changed later
    text: str = ""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Concern(ConcernDraft):
    """A concern as it is kept."""

    made: datetime = field(kw_only=True)  # when it was begun
    changed: datetime = field(kw_only=True)  # when it or one of its notes was last saved
    closed: datetime | None = None  # when the person said that it is over
    binned: datetime | None = None
    notes: tuple[ConcernNote, ...] = ()  # oldest first


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """One row of the list of concerns."""

    id: ConcernId
    made: datetime
    changed: datetime
    kind: str = ""
    first_words: str = ""
    closed: datetime | None = None
    binned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer to a concern or a note that is safely on disk."""

    id: str
    revision: int
    at: datetime  # when it reached the disk


def first_words(text: str) -> str:
    """The beginning of the first line that has words, with single spaces."""
    line = next((found for each in text.splitlines() if (found := " ".join(each.split()))), "")
    if len(line) <= FIRST_WORDS:
        return line
    cut = line[: FIRST_WORDS - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


# ---- the fact sheet -------------------------------------------------------------------------------


class SheetField(StrEnum):
    """What can stand on a fact sheet, in the order in which it stands there."""

    KIND = "kind"
    PLACE = "place"
    WHO = "who"
    ADDRESS = "address"
    HAPPENED = "happened"
    WANTED = "wanted"
    WORDS = "words"
    FEELINGS = "feelings"
    AT_HOME = "at_home"
    NOTES = "notes"  # a row each, with its moment


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One entry: what it is called, what was written, and for a note when."""

    field: SheetField
    label: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FactSheet:
    """A plain, dated record of one concern: only what was chosen, and nothing of ours between it."""

    written: datetime  # when the concern was begun
    rows: tuple[SheetRow, ...]


def filled_fields(concern: ConcernDraft) -> tuple[SheetField, ...]:
    """The fields of a fact sheet that this concern has something for, in their order."""
    has = {
        SheetField.KIND: bool(concern.kind),
        SheetField.PLACE: bool(concern.place or concern.place_words.strip()),
        SheetField.WHO: bool(concern.who.strip()),
        SheetField.ADDRESS: bool(concern.address.strip()),
        SheetField.HAPPENED: bool(concern.happened.strip()),
        SheetField.WANTED: bool(concern.wanted or concern.wanted_words.strip()),
        SheetField.WORDS: bool(concern.words.strip()),
        SheetField.FEELINGS: bool(concern.feelings),
        SheetField.AT_HOME: concern.at_home,
        SheetField.NOTES: isinstance(concern, Concern) and any(note.text.strip() for note in concern.notes),
    }
    return tuple(each for each in SheetField if has[each])
