"""The book of pages: keeping, finding, the bin, erasing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, func, insert, select, update

from family_app.domain.clock import Clock
from family_app.domain.errors import JournalFull, PageMissing, PageTooLong
from family_app.domain.journal import (
    BIN_DAYS,
    PAGE_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Draft,
    Hits,
    Kept,
    MonthDays,
    Page,
    PageFilter,
    PageId,
    PageLine,
)
from family_app.vault import search
from family_app.vault.moments import SAME_MOMENT, first_place, from_row, to_row
from family_app.vault.page_lists import PageLists
from family_app.vault.page_rows import to_pages
from family_app.vault.schema import erased, page, page_feeling, page_topic
from family_app.vault.store import Store

_ALL = PageFilter()
_BATCH = 200  # pages read at once for an export, or erased

_find = select(page).where(page.c.id == bindparam("page_id"))
_change = update(page).where(page.c.key == bindparam("row_key"))
# The three that every save needs go to the driver as they are: it makes a save a tenth quicker.
_INDEX = "INSERT INTO page_words (rowid, title, text) VALUES (:place, :title, :text)"
# FTS5 must be told the words that it is to forget, exactly as they were given.
_UNINDEX = "INSERT INTO page_words (page_words, rowid, title, text) VALUES ('delete', :place, :title, :text)"
_CHOSEN = """SELECT 'feeling' AS kind, feeling, position FROM page_feeling WHERE place = :place
    UNION ALL SELECT 'topic', topic, position FROM page_topic WHERE place = :place ORDER BY kind, position"""


class Journal:
    """All pages of one person. Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lists = PageLists(store)

    # ---- writing --------------------------------------------------------------------------------

    def keep(self, draft: Draft) -> Kept:
        """Keeps a draft; when this returns it is on the disk.

        An older draft than the kept one changes nothing. Raises PageTooLong, JournalFull, and PageMissing
        for a page that lies in the bin or was erased: a late draft never brings it back.
        """
        now = self._clock.now()
        words = _checked(draft)
        with self._store.transaction() as connection:
            old = connection.execute(_find, {"page_id": draft.id}).one_or_none()
            if old is None:
                self._add(connection, draft, words, now)
            elif old.binned_ms is not None:
                raise PageMissing
            elif draft.revision <= old.revision:
                return Kept(draft.id, old.revision, from_row(old.changed_ms, old.changed_zone))
            else:
                self._change(connection, old, draft, words, now)
        return Kept(draft.id, draft.revision, now)

    def bin(self, page_id: PageId) -> None:
        """Puts a page in the bin; one that lies there already stays as it is."""
        with self._store.transaction() as connection:
            old = _row(connection, page_id)
            if old.binned_ms is None:
                ms, zone = to_row(self._clock.now())
                place = _free_place(connection, old.at_ms, binned=True)
                _move(connection, old, {"place": place, "binned_ms": ms, "binned_zone": zone})

    def restore(self, page_id: PageId) -> None:
        """Takes a page out of the bin."""
        with self._store.transaction() as connection:
            old = _row(connection, page_id)
            if old.binned_ms is not None:
                place = _free_place(connection, old.at_ms, binned=False)
                _move(connection, old, {"place": place, "binned_ms": None, "binned_zone": None})

    def erase(self, page_id: PageId) -> None:
        """Erases a page for good, in the bin or not."""
        with self._store.transaction() as connection:
            _erase(connection, _row(connection, page_id))

    def empty_old_bin(self, now: datetime) -> int:
        """Erases what has lain in the bin for BIN_DAYS; how many pages that were."""
        limit, _ = to_row(now - timedelta(days=BIN_DAYS))
        return self._erase_all(page.c.binned_ms <= limit)

    def empty_bin(self) -> int:
        """Erases everything that lies in the bin; how many pages that were."""
        return self._erase_all(page.c.binned_ms.is_not(None))

    def _erase_all(self, which: ColumnElement[bool]) -> int:
        some = select(page).where(which).limit(_BATCH)
        with self._store.reading() as connection:
            if connection.execute(some.limit(1)).first() is None:
                return 0
        count = 0
        with self._store.transaction() as connection:
            while rows := connection.execute(some).all():
                for row in rows:
                    _erase(connection, row)
                count += len(rows)
        return count

    def _add(self, connection: Connection, draft: Draft, words: dict[str, str], now: datetime) -> None:
        if connection.scalar(select(erased.c.id).where(erased.c.id == draft.id)) is not None:
            raise PageMissing
        # Counting reads the whole index; the highest row number says cheaply when it is needed.
        highest = connection.scalar(select(func.max(page.c.key))) or 0
        if highest >= PAGE_LIMIT:
            count = connection.scalar(select(func.count()).select_from(page)) or 0
            if count >= PAGE_LIMIT:
                raise JournalFull(PAGE_LIMIT)
        values = _values(draft, words, now)
        values["place"] = _free_place(connection, values["at_ms"], binned=False)
        connection.execute(insert(page), {"id": draft.id, **values})
        connection.exec_driver_sql(_INDEX, {"place": values["place"], **words})
        _choose(connection, values["place"], draft)

    def _change(
        self, connection: Connection, old: Row[Any], draft: Draft, words: dict[str, str], now: datetime
    ) -> None:
        values = _values(draft, words, now)
        values["place"] = old.place
        if values["at_ms"] != old.at_ms:
            values["place"] = _free_place(connection, values["at_ms"], binned=False)
        if (values["place"], words["title"], words["text"]) == (old.place, old.title, old.text):
            connection.execute(_change, {"row_key": old.key, **values})
        else:
            _move(connection, old, values)
        _choose(connection, values["place"], draft)

    # ---- reading --------------------------------------------------------------------------------

    def open(self, page_id: PageId) -> Page:
        """One page, also from the bin. Raises PageMissing."""
        with self._store.reading() as connection:
            (found,) = to_pages(connection, [_row(connection, page_id)])
        return found

    def lines(self, wanted: PageFilter = _ALL, offset: int = 0, limit: int = 100) -> tuple[PageLine, ...]:
        """A part of the list, newest first."""
        return self._lists.lines(wanted, offset, limit)

    def count(self, wanted: PageFilter = _ALL) -> int:
        """How many pages the list has."""
        return self._lists.count(wanted)

    def month(self, year: int, month: int) -> MonthDays:
        """The days of one month that have a page outside the bin."""
        return self._lists.month(year, month)

    def search(self, query: str, wanted: PageFilter = _ALL, limit: int = 50) -> Hits:
        """The newest pages where every word of `query` begins a word, and how many there are."""
        return search.search(self._store, query, wanted, limit)

    def pages(self, *, binned: bool = False) -> Iterator[Page]:
        """Every page, oldest first, read in batches. Pages kept meanwhile may or may not come."""
        key = -page.c.place if binned else page.c.place
        after = 0
        while True:
            statement = select(page).where(key > after).order_by(key).limit(_BATCH)
            with self._store.reading() as connection:
                rows = connection.execute(statement).all()
                found = to_pages(connection, rows)
            if not rows:
                return
            after = abs(rows[-1].place)
            yield from found


def _checked(draft: Draft) -> dict[str, str]:
    """Title and text as they can be kept: half of a surrogate pair, which is no text, becomes U+FFFD."""
    words = {"title": _whole(draft.title), "text": _whole(draft.text)}
    if len(words["title"]) > TITLE_LIMIT:
        raise PageTooLong(TITLE_LIMIT)
    if len(words["text"].encode()) > TEXT_LIMIT:
        raise PageTooLong(TEXT_LIMIT)
    return words


def _whole(words: str) -> str:
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _values(draft: Draft, words: dict[str, str], now: datetime) -> dict[str, Any]:
    at_ms, at_zone = to_row(draft.at)
    changed_ms, changed_zone = to_row(now)
    return {
        "at_ms": at_ms,
        "at_zone": at_zone,
        "day": draft.at.date().isoformat(),
        "starred": int(draft.starred),
        "revision": draft.revision,
        "changed_ms": changed_ms,
        "changed_zone": changed_zone,
        **words,
    }


def _row(connection: Connection, page_id: PageId) -> Row[Any]:
    # What was typed on a command line may hold bytes that are no text; no id has them.
    row = connection.execute(_find, {"page_id": page_id}).one_or_none() if page_id.isascii() else None
    if row is None:
        raise PageMissing
    return row


def _free_place(connection: Connection, at_ms: int, *, binned: bool) -> int:
    """A place that nobody has: after the pages of the same millisecond, or in the next one with room."""
    low, sign = first_place(at_ms), -1 if binned else 1
    while True:
        high = low + SAME_MOMENT - 1
        taken = func.max(sign * page.c.place)
        between = page.c.place.between(min(sign * low, sign * high), max(sign * low, sign * high))
        last = connection.scalar(select(taken).where(between))
        if last is None or last < high:
            return sign * (low if last is None else last + 1)
        low = high + 1


def _move(connection: Connection, old: Row[Any], values: dict[str, Any]) -> None:
    """Changes a page and its words in the index; its feelings and topics follow its place."""
    connection.exec_driver_sql(_UNINDEX, {"place": old.place, "title": old.title, "text": old.text})
    connection.execute(_change, {"row_key": old.key, **values})
    fresh = {name: values.get(name, getattr(old, name)) for name in ("place", "title", "text")}
    connection.exec_driver_sql(_INDEX, fresh)


def _erase(connection: Connection, old: Row[Any]) -> None:
    connection.exec_driver_sql(_UNINDEX, {"place": old.place, "title": old.title, "text": old.text})
    connection.execute(delete(page).where(page.c.key == old.key))
    connection.execute(insert(erased), {"id": old.id})


def _choose(connection: Connection, place: int, draft: Draft) -> None:
    """Makes feelings and topics of a page those of the draft; writes nothing when they are so already."""
    chosen: dict[str, list[str]] = {"feeling": [], "topic": []}
    for kind, word, _ in connection.exec_driver_sql(_CHOSEN, {"place": place}):
        chosen[kind].append(word)
    for table, kind, words in (
        (page_feeling, "feeling", draft.feelings),
        (page_topic, "topic", draft.topics),
    ):
        wanted = list(dict.fromkeys(words))
        if chosen[kind] == wanted:
            continue
        connection.execute(delete(table).where(table.c.place == place))
        rows = [{"place": place, kind: word, "position": at} for at, word in enumerate(wanted)]
        if rows:
            connection.execute(insert(table), rows)
