"""Letters between two people: what the writer makes, what waits for the reader, and whose key is whose."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from family_app.domain.errors import LetterTooLong, NothingWritten, UnknownWord
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.letter_words import HOWS, TOPICS, WHENS
from family_app.domain.people import PersonId
from family_app.domain.texts import one_line, whole

LetterId = NewType("LetterId", str)  # says nothing about reader or writer
WISH_LIMIT = 8  # of one letter; the page offers one
_ID = re.compile(r"[a-z0-9_]{1,40}")


class LetterKind(StrEnum):
    """What was sealed."""

    LETTER = "letter"  # new words
    PAGE = "page"  # a page of the journal, in Markdown
    CONCERN = "concern"
    CARD = "card"  # a talk card: only how, when and wishes


class ContactState(StrEnum):
    """What the owner's vault knows of somebody's key."""

    FIRST = "first"  # pinned at first sight: not checked together yet
    CHECKED = "checked"  # the words were compared at the table
    CHANGED = "changed"  # another key than the pinned one, or another person under this name: check together
    RENAMED = "renamed"  # the pinned key, but `name_before` was its name: check together
    MISSING = "missing"  # no key to be found: they open their space once, then it is there

    @property
    def may_get_letters(self) -> bool:
        return self in (ContactState.FIRST, ContactState.CHECKED)


class CheckState(StrEnum):
    """Whether the writer's key had been compared at the table."""

    NOT_YET = "not_yet"
    CHECKED = "checked"


class WaitingState(StrEnum):
    """What can be said of a letter for this reader before it is opened; only READY opens."""

    READY = "ready"
    KEY_CHANGED = "key_changed"  # signed with a new key of this person: check together, then it opens
    FORGED = "forged"  # it names this person, who did not sign it, or not for this reader
    STRANGER = "stranger"  # of somebody whose key this vault never saw
    REPEATED = "repeated"  # the reader has this very letter already
    NEWER = "newer"  # a newer program made it
    UNREADABLE = "unreadable"  # really theirs, and not as a letter must be


class SentState(StrEnum):
    """What the writer knows; opened is never told, before they try to take it back."""

    OUT = "out"
    TAKEN_BACK = "taken_back"
    TOO_LATE = "too_late"  # there was no file any more: opened, or somebody removed it


class SealedSign(StrEnum):
    """What became of the sign on the first screen when a letter was sealed."""

    OFF = "off"  # the reader has none, or the writer left it out
    SHOWN = "shown"
    NOT_KEPT = "not_kept"  # the letter is out; the sign could not be written


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody at the table whom the owner can write to, or almost."""

    who: PersonId
    name: str
    state: ContactState
    name_before: str = ""  # RENAMED only


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """What is to be sealed, and exactly what the reader will see of it."""

    kind: LetterKind = LetterKind.LETTER
    title: str = ""
    text: str = ""  # plain; Markdown when it is a page
    how: str = ""  # one of letter_words.HOWS, or nothing
    when: str = ""  # one of letter_words.WHENS, or nothing
    wishes: tuple[str, ...] = ()  # ids of letter_words; a reader passes over ids that they do not know
    about: str = ""  # a situation of letter_words.TOPICS, so that the first words fit; or nothing


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter that is not opened yet. Of its words nothing shows; the rest chooses the first words."""

    id: LetterId
    state: WaitingState
    name: str  # of the writer, as this vault knows their key; '' for a stranger
    who: PersonId | None = None  # the writer, when they are at the table
    check: CheckState = CheckState.NOT_YET
    day: date | None = None  # on which it was sealed; None when it is not READY
    kind: LetterKind = LetterKind.LETTER
    how: str = ""
    when: str = ""
    wishes: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class OpenedLetter:
    """A letter in the reader's own vault; the file is gone."""

    id: LetterId
    name: str
    who: PersonId | None
    check: CheckState  # at the moment of opening
    day: date
    opened_at: datetime
    content: LetterDraft


@dataclass(frozen=True, slots=True)
class SealedLetter:
    """The answer to a seal: the letter is out, and stands in the list of what was shared."""

    id: LetterId
    who: PersonId
    name: str
    sign: SealedSign = SealedSign.OFF


@dataclass(frozen=True, slots=True)
class SentLetter:
    """One line of 'what I shared', for the writer only."""

    id: LetterId
    name: str  # of the reader; '' when they are not at the table any more
    who: PersonId | None
    made_at: datetime
    content: LetterDraft
    state: SentState
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckRow:
    """The five words of one person's key, with their numbers in the list."""

    name: str
    mine: bool
    words: tuple[str, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CheckWords:
    """What two people read to each other: both rows must be the same on both sides, in this order."""

    who: PersonId  # the other person
    language: str  # of the list of words
    rows: tuple[CheckRow, CheckRow]


def tidy(draft: LetterDraft) -> LetterDraft:
    """The draft as it is sealed: what is empty is left out, and without words it is a talk card.

    Raises NothingWritten when nothing would be left, LetterTooLong, TextTooLong for a title, and UnknownWord
    for an id that is none.
    """
    title = one_line(draft.title, TITLE_LIMIT)
    text = whole(draft.text)
    text = text if text.strip() else ""
    wishes = tuple(dict.fromkeys(draft.wishes))
    if draft.how not in ("", *HOWS):
        raise UnknownWord("how")
    if draft.when not in ("", *WHENS):
        raise UnknownWord("when")
    if draft.about not in ("", *TOPICS):
        raise UnknownWord("situation")
    if len(wishes) > WISH_LIMIT or not all(is_id(wish) for wish in wishes):
        raise UnknownWord("wish")
    if not (title or text or draft.how or draft.when or wishes):
        raise NothingWritten
    if len(text.encode()) > TEXT_LIMIT:
        raise LetterTooLong(TEXT_LIMIT)
    return replace(draft, kind=_kind(draft.kind, bool(title or text)), title=title, text=text, wishes=wishes)


def is_id(text: str) -> bool:
    """Whether this can be the id of a wish, in this version or a later one."""
    return _ID.fullmatch(text) is not None


def _kind(kind: LetterKind, has_words: bool) -> LetterKind:
    if not has_words:
        return LetterKind.CARD
    return LetterKind.LETTER if kind is LetterKind.CARD else kind
