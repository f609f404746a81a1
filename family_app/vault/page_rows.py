"""From rows to pages and lines of the list, here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from family_app.domain.journal import Page, PageId, PageLine
from family_app.vault.moments import from_row
from family_app.vault.schema import page, page_feeling, page_topic

_first_feeling = (
    select(page_feeling.c.feeling)
    .where(page_feeling.c.place == page.c.place)
    .order_by(page_feeling.c.position)
    .limit(1)
    .correlate(page)
    .scalar_subquery()
)
LINE_COLUMNS = (
    page.c.id,
    page.c.place,
    page.c.at_ms,
    page.c.at_zone,
    page.c.title,
    page.c.starred,
    page.c.binned_ms,
    page.c.binned_zone,
    _first_feeling.label("first_feeling"),
)


def to_line(row: Row[Any]) -> PageLine:
    """A line of the list; the columns stand in the order of LINE_COLUMNS."""
    page_id, _, at_ms, at_zone, title, starred, binned_ms, binned_zone, feeling = row[: len(LINE_COLUMNS)]
    at, binned_at = from_row(at_ms, at_zone), _moment(binned_ms, binned_zone)
    return PageLine(PageId(page_id), at, title, bool(starred), feeling, binned_at)


def to_pages(connection: Connection, rows: Sequence[Row[Any]]) -> list[Page]:
    """Whole pages, with their feelings and topics."""
    places = [row.place for row in rows]
    feelings = _words(connection, page_feeling, places)
    topics = _words(connection, page_topic, places)
    return [
        Page(
            id=PageId(row.id),
            at=from_row(row.at_ms, row.at_zone),
            title=row.title,
            text=row.text,
            feelings=feelings.get(row.place, ()),
            topics=topics.get(row.place, ()),
            starred=bool(row.starred),
            revision=row.revision,
            binned_at=_moment(row.binned_ms, row.binned_zone),
        )
        for row in rows
    ]


def _words(connection: Connection, table: Table, places: Iterable[int]) -> dict[int, tuple[str, ...]]:
    word = table.primary_key.columns[0]
    found: dict[int, list[str]] = {}
    wanted = select(table.c.place, word).where(table.c.place.in_(list(places)))
    for place, text in connection.execute(wanted.order_by(table.c.place, table.c.position)):
        found.setdefault(place, []).append(text)
    return {place: tuple(words) for place, words in found.items()}


def _moment(ms: int | None, zone: int | None) -> datetime | None:
    return None if ms is None or zone is None else from_row(ms, zone)
