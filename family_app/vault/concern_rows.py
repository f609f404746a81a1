"""From rows to concerns and lines of their list, here and nowhere else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, Row, Select, cast, func, select

from family_app.domain.concern import Concern, ConcernId, ConcernLine, ConcernNote, NoteId, first_words
from family_app.vault.moments import from_row
from family_app.vault.schema import concern, concern_choice, concern_note

# Fields with the same name in a concern and in its row; the address has a limit of its own.
LONG_FIELDS = ("words", "wanted_words")
SHORT_FIELDS = ("kind", "place", "place_words", "who", "happened", "wish", "helper")

_BEGINNING = 1024  # bytes of the words that are read for a line of the list
# As bytes, because SQLite would end a text at its first NUL; of no bytes it makes NULL.
_beginning = func.substr(cast(concern.c.words, LargeBinary), 1, _BEGINNING, type_=LargeBinary)
LINES: Select[Any] = select(
    concern.c.id,
    concern.c.kind,
    concern.c.made_ms,
    concern.c.made_zone,
    concern.c.changed_ms,
    concern.c.changed_zone,
    concern.c.closed_ms,
    concern.c.closed_zone,
    concern.c.binned_ms,
    concern.c.binned_zone,
    _beginning.label("beginning"),
)


def to_line(row: Row[Any]) -> ConcernLine:
    """A line of the list, from a row of LINES."""
    return ConcernLine(
        id=ConcernId(row.id),
        made=from_row(row.made_ms, row.made_zone),
        changed=from_row(row.changed_ms, row.changed_zone),
        kind=row.kind,
        first_words=first_words((row.beginning or b"").decode(errors="ignore")),
        closed=_moment(row.closed_ms, row.closed_zone),
        binned=_moment(row.binned_ms, row.binned_zone),
    )


def to_concern(connection: Connection, row: Row[Any]) -> Concern:
    """A whole concern, with its choices and its notes."""
    return Concern(
        id=ConcernId(row.id),
        revision=row.revision,
        **{name: getattr(row, name) for name in (*LONG_FIELDS, *SHORT_FIELDS, "address")},
        wanted=chosen_in(connection, row.key, "wanted"),
        feelings=chosen_in(connection, row.key, "feeling"),
        at_home=bool(row.at_home),
        made=from_row(row.made_ms, row.made_zone),
        changed=from_row(row.changed_ms, row.changed_zone),
        closed=_moment(row.closed_ms, row.closed_zone),
        binned=_moment(row.binned_ms, row.binned_zone),
        notes=_notes(connection, row.key),
    )


def chosen_in(connection: Connection, key: int, which: str) -> tuple[str, ...]:
    """What was chosen in one list ('wanted' or 'feeling'), in the order of choosing."""
    mine = (concern_choice.c.concern == key) & (concern_choice.c.list == which)
    wanted = select(concern_choice.c.choice).where(mine).order_by(concern_choice.c.position)
    return tuple(connection.scalars(wanted))


def _notes(connection: Connection, key: int) -> tuple[ConcernNote, ...]:
    """The timeline, oldest first. A note that was emptied later is none any more."""
    order = (concern_note.c.at_ms, concern_note.c.id)
    rows = connection.execute(select(concern_note).where(concern_note.c.concern == key).order_by(*order))
    return tuple(
        ConcernNote(NoteId(row.id), from_row(row.at_ms, row.at_zone), row.text, row.revision)
        for row in rows
        if row.text.strip()
    )


def _moment(ms: int | None, zone: int | None) -> datetime | None:
    return None if ms is None or zone is None else from_row(ms, zone)
