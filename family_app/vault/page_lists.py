"""Which pages there are: the list by parts, how many, and which days of a month."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, func, select

from family_app.domain.journal import MonthDays, PageFilter, PageLine
from family_app.vault.page_rows import LINE_COLUMNS, to_line
from family_app.vault.schema import page, page_feeling, page_topic
from family_app.vault.store import Store


class PageLists:
    """Reads the list. Remembers how far it came, so that the next part costs the same at 100,000 pages."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._state = (0, 0)
        self._counts: dict[PageFilter, int] = {}
        self._reached: dict[PageFilter, dict[int, int]] = {}  # offset -> place of the line before it

    def lines(self, wanted: PageFilter, offset: int, limit: int) -> tuple[PageLine, ...]:
        """A part of the list, newest first."""
        with self._store.reading() as connection:
            self._forget_old()
            reached = self._reached.setdefault(wanted, {})
            start, place = _nearest(reached, offset)
            statement = _in_order(_narrowed(select(*LINE_COLUMNS), wanted), wanted)
            if place is not None:
                statement = statement.where(_further(wanted, place))
            rows = connection.execute(statement.offset(offset - start).limit(limit)).all()
            if rows and not self._store.in_writing:
                reached[offset + len(rows)] = rows[-1].place
        return tuple(to_line(row) for row in rows)

    def count(self, wanted: PageFilter) -> int:
        """How many pages the list has."""
        with self._store.reading() as connection:
            self._forget_old()
            known = self._counts.get(wanted)
            if known is None:
                known = connection.scalar(_narrowed(select(func.count()), wanted)) or 0
                if not self._store.in_writing:
                    self._counts[wanted] = known
        return known

    def month(self, year: int, month: int) -> MonthDays:
        """The days of one month that have a page outside the bin."""
        prefix = f"{year:04}-{month:02}-"
        statement = select(page.c.day).distinct()
        statement = statement.where(page.c.day.between(prefix + "01", prefix + "31"), page.c.place > 0)
        with self._store.reading() as connection:
            days = connection.scalars(statement).all()
        return MonthDays(year, month, frozenset(int(day[-2:]) for day in days))

    def _forget_old(self) -> None:
        state = self._store.state()
        if state != self._state:
            self._state = state
            self._counts.clear()
            self._reached.clear()


def conditions(wanted: PageFilter) -> list[ColumnElement[bool]]:
    """What a page must be to be in the list, feelings and topics left out."""
    found: list[ColumnElement[bool]] = [page.c.place < 0 if wanted.binned else page.c.place > 0]
    if wanted.starred:
        found.append(page.c.starred == 1)
    if wanted.day is not None:
        found.append(page.c.day == wanted.day)
    return found


def source(wanted: PageFilter) -> FromClause:
    """The tables that a filter needs."""
    tables: FromClause = page
    if wanted.feeling is not None:
        tables = tables.join(
            page_feeling,
            (page_feeling.c.place == page.c.place) & (page_feeling.c.feeling == wanted.feeling),
        )
    if wanted.topic is not None:
        tables = tables.join(
            page_topic, (page_topic.c.place == page.c.place) & (page_topic.c.topic == wanted.topic)
        )
    return tables


def _narrowed(statement: Select[Any], wanted: PageFilter) -> Select[Any]:
    return statement.select_from(source(wanted)).where(*conditions(wanted))


def _place(wanted: PageFilter) -> ColumnElement[int]:
    """The column that the list is ordered by: where its rows already stand in that order."""
    if wanted.feeling is not None:
        return page_feeling.c.place
    return page_topic.c.place if wanted.topic is not None else page.c.place


def _in_order(statement: Select[Any], wanted: PageFilter) -> Select[Any]:
    # In the bin the place is below zero, so the newest page has the lowest.
    place = _place(wanted)
    return statement.order_by(place.asc() if wanted.binned else place.desc())


def _further(wanted: PageFilter, place: int) -> ColumnElement[bool]:
    return _place(wanted) > place if wanted.binned else _place(wanted) < place


def _nearest(reached: dict[int, int], offset: int) -> tuple[int, int | None]:
    if offset in reached:
        return offset, reached[offset]
    known = sorted(reached)
    at = bisect_right(known, offset)
    return (known[at - 1], reached[known[at - 1]]) if at else (0, None)
