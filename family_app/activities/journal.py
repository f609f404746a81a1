"""Writing pages, finding them back, the bin, and taking them along; one transaction each."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from family_app.domain.errors import PageMissing, UnknownWord
from family_app.domain.journal import (
    Draft,
    Hits,
    Kept,
    MonthDays,
    Page,
    PageFilter,
    PageId,
    PageLine,
)
from family_app.domain.people import AgeBand
from family_app.house import House

_ALL = PageFilter()
SEARCH_HITS = 50


@dataclass(frozen=True, slots=True)
class Lines:
    """A part of the list of pages, and how many the whole list has."""

    total: int
    lines: tuple[PageLine, ...]


def new_draft(house: House, *, at: datetime | None = None) -> Draft:
    """An empty page with a name of its own; nothing is stored before something is written."""
    return Draft(PageId(secrets.token_hex(16)), at or house.porch.clock.now(), title="", text="")


def keep_draft(house: House, draft: Draft) -> Kept:
    """Keeps a draft; when this returns it is on the disk. An older draft changes nothing.

    Raises UnknownWord, PageTooLong, JournalFull, PageMissing and the troubles of a disk.
    """
    _check_words(house, draft)
    return house.vault.journal.keep(draft)


def draft_of(page: Page) -> Draft:
    """A kept page as the next draft of it."""
    return Draft(
        id=page.id,
        at=page.at,
        title=page.title,
        text=page.text,
        feelings=page.feelings,
        topics=page.topics,
        starred=page.starred,
        revision=page.revision + 1,
    )


def set_star(house: House, page_id: PageId, starred: bool) -> Kept:
    """Puts a star on a page that is not in the editor, or takes it off."""
    with house.vault.transaction():
        page = house.vault.journal.open(page_id)
        return house.vault.journal.keep(replace(draft_of(page), starred=starred))


def open_page(house: House, page_id: PageId) -> Page:
    """One page, also from the bin. Raises PageMissing."""
    return house.vault.journal.open(page_id)


def read_lines(house: House, page_filter: PageFilter = _ALL, offset: int = 0, limit: int = 100) -> Lines:
    """A part of the list of pages, newest first."""
    journal = house.vault.journal
    return Lines(journal.count(page_filter), journal.lines(page_filter, offset, limit))


def read_month(house: House, year: int, month: int) -> MonthDays:
    """The days of one month that have a page."""
    return house.vault.journal.month(year, month)


def search(house: House, query: str, page_filter: PageFilter = _ALL, limit: int = SEARCH_HITS) -> Hits:
    """The newest pages in which every word of `query` begins a word."""
    return house.vault.journal.search(query, page_filter, limit)


def bin_page(house: House, page_id: PageId) -> PageId:
    """Puts a page in the bin, from where it can come back for 30 days."""
    house.vault.journal.bin(page_id)
    return page_id


def restore_page(house: House, page_id: PageId) -> PageId:
    """Takes a page out of the bin."""
    house.vault.journal.restore(page_id)
    return page_id


def erase_page(house: House, page_id: PageId) -> PageId:
    """Erases a page for good."""
    house.vault.journal.erase(page_id)
    return page_id


def empty_old_bin(house: House) -> int:
    """Erases what has lain in the bin for 30 days; how many pages that were."""
    return house.vault.journal.empty_old_bin(house.porch.clock.now())


def empty_bin(house: House) -> int:
    """Erases everything in the bin for good; how many pages that were."""
    return house.vault.journal.empty_bin()


def export_pages(house: House) -> Iterator[Page]:
    """Every page outside the bin, oldest first."""
    return house.vault.journal.pages()


def age_band(house: House) -> AgeBand:
    """The age band that the owner chose."""
    return house.vault.owner.age_band


def _check_words(house: House, draft: Draft) -> None:
    """Refuses words that we do not know, except those that the page has kept from an earlier version."""
    shelf = house.porch.shelf
    feelings = set(draft.feelings) - shelf.feeling_ids
    topics = set(draft.topics) - shelf.topic_ids
    if not feelings and not topics:
        return
    with suppress(PageMissing):
        page = house.vault.journal.open(draft.id)
        feelings -= set(page.feelings)
        topics -= set(page.topics)
    if feelings:
        raise UnknownWord("feeling")
    if topics:
        raise UnknownWord("topic")
