"""Pages of a journal, drafts of them, and what a search finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

PageId = NewType("PageId", str)  # 32 hex characters, random: says nothing about order or time

TEXT_LIMIT = 256 * 1024  # bytes of UTF-8 in one page (security.md 4.4)
TITLE_LIMIT = 200  # characters
PAGE_LIMIT = 100_000  # pages in one journal (security.md 4.4)
BIN_DAYS = 30
SEARCH_FROM = 2  # letters


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is kept."""

    id: PageId
    at: datetime  # the moment the page is about, with its zone
    title: str
    text: str  # Markdown
    feelings: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    starred: bool = False
    revision: int = 0
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A page as it stands in the editor.

    `revision` counts up in the editor: an older draft never overwrites a newer one.
    """

    id: PageId
    at: datetime
    title: str
    text: str
    feelings: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    starred: bool = False
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer to a draft that is safely on disk."""

    id: PageId
    revision: int
    at: datetime  # when it reached the disk


@dataclass(frozen=True, slots=True)
class PageLine:
    """One row of the list of pages: title, time and star, no text."""

    id: PageId
    at: datetime
    title: str
    starred: bool = False
    first_feeling: str | None = None
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One page that a search found, with a piece of its text and where the words stand in it."""

    line: PageLine
    excerpt: str
    marks: tuple[tuple[int, int], ...] = ()  # (start, length) in `excerpt`, in code points
    title_marks: tuple[tuple[int, int], ...] = ()  # the same in `line.title`


@dataclass(frozen=True, slots=True)
class PageFilter:
    """What the list or a search is narrowed to; empty means all pages outside the bin."""

    starred: bool = False
    feeling: str | None = None
    topic: str | None = None
    day: str | None = None  # 'YYYY-MM-DD', the day of `at` in its own zone
    binned: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """The newest hits of a search and how many there are in all."""

    query: str
    hits: tuple[Hit, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class MonthDays:
    """The days of one month that have a page."""

    year: int
    month: int
    days: frozenset[int] = field(default_factory=frozenset)
