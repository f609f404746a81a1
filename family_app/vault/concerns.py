"""The book of concerns: keeping them and their notes, the list, closing, the bin, erasing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, delete, func, insert, select, update

from family_app.domain.clock import Clock
from family_app.domain.concern import (
    ADDRESS_LIMIT,
    CHOICE_LIMIT,
    CONCERN_LIMIT,
    NOTE_LIMIT,
    SHORT_LIMIT,
    TEXT_LIMIT,
    Concern,
    ConcernDraft,
    ConcernId,
    ConcernLine,
    ConcernNote,
    Kept,
)
from family_app.domain.errors import ListFull, NothingWritten, PageMissing, TextTooLong
from family_app.domain.journal import BIN_DAYS
from family_app.vault.concern_rows import (
    LINES,
    LONG_FIELDS,
    SHORT_FIELDS,
    chosen_in,
    to_concern,
    to_line,
)
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import concern, concern_choice, concern_note, erased
from family_app.vault.store import Store

_BATCH = 200  # erased at once

_find = select(concern).where(concern.c.id == bindparam("concern_id"))
_find_note = select(concern_note).where(concern_note.c.id == bindparam("note_id"))


class Concerns:
    """All concerns of one person. Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # ---- writing --------------------------------------------------------------------------------

    def keep(self, draft: ConcernDraft) -> Kept:
        """Keeps a concern; when this returns it is on the disk.

        An older draft than the kept one changes nothing. Raises NothingWritten for an empty one that was
        never kept, TextTooLong, ListFull, and PageMissing for one that lies in the bin or was erased.
        """
        now = self._clock.now()
        values = _values(draft, now)
        with self._store.transaction() as connection:
            old = connection.execute(_find, {"concern_id": draft.id}).one_or_none()
            if old is None:
                key = _add(connection, draft, values, now)
            elif old.binned_ms is not None:
                raise PageMissing
            elif draft.revision <= old.revision:
                return Kept(draft.id, old.revision, from_row(old.changed_ms, old.changed_zone))
            else:
                key = old.key
                connection.execute(update(concern).where(concern.c.key == key), values)
            _choose(connection, key, "wanted", draft.wanted)
            _choose(connection, key, "feeling", draft.feelings)
        return Kept(draft.id, draft.revision, now)

    def keep_note(self, concern_id: ConcernId, note: ConcernNote) -> Kept:
        """Keeps a note of a concern, which counts as changed then; an older note changes nothing.

        Raises NothingWritten for an empty one that was never kept, TextTooLong, ListFull, and PageMissing
        for a concern that is not there, or lies in the bin.
        """
        now = self._clock.now()
        text = _fitting_text(note.text)
        with self._store.transaction() as connection:
            whole = _row(connection, concern_id)
            if whole.binned_ms is not None:
                raise PageMissing
            old = connection.execute(_find_note, {"note_id": note.id}).one_or_none()
            if old is None:
                _add_note(connection, whole.key, note, text)
            elif old.concern != whole.key:
                raise PageMissing
            elif note.revision <= old.revision:
                return Kept(note.id, old.revision, from_row(whole.changed_ms, whole.changed_zone))
            else:
                changed = update(concern_note).where(concern_note.c.id == note.id)
                connection.execute(changed, {"text": text, "revision": note.revision})
            _set_moment(connection, whole.key, "changed", now)
        return Kept(note.id, note.revision, now)

    def close(self, concern_id: ConcernId) -> None:
        """Notes since when it is over; one that is closed already stays as it is."""
        self._set_once(concern_id, "closed")

    def reopen(self, concern_id: ConcernId) -> None:
        """It is not over after all."""
        self._clear(concern_id, "closed")

    def bin(self, concern_id: ConcernId) -> None:
        """Puts a concern in the bin; one that lies there already stays as it is."""
        self._set_once(concern_id, "binned")

    def restore(self, concern_id: ConcernId) -> None:
        """Takes a concern out of the bin."""
        self._clear(concern_id, "binned")

    def erase(self, concern_id: ConcernId) -> None:
        """Erases a concern, its choices and its notes for good, in the bin or not."""
        with self._store.transaction() as connection:
            _erase(connection, _row(connection, concern_id))

    def empty_old_bin(self, now: datetime) -> int:
        """Erases what has lain in the bin for BIN_DAYS; how many concerns that were."""
        limit, _ = to_row(now - timedelta(days=BIN_DAYS))
        return self._erase_all(concern.c.binned_ms <= limit)

    def empty_bin(self) -> int:
        """Erases everything that lies in the bin; how many concerns that were."""
        return self._erase_all(concern.c.binned_ms.is_not(None))

    def _set_once(self, concern_id: ConcernId, which: str) -> None:
        with self._store.transaction() as connection:
            old = _row(connection, concern_id)
            if getattr(old, f"{which}_ms") is None:
                _set_moment(connection, old.key, which, self._clock.now())

    def _clear(self, concern_id: ConcernId, which: str) -> None:
        with self._store.transaction() as connection:
            old = _row(connection, concern_id)
            if getattr(old, f"{which}_ms") is not None:
                _set_moment(connection, old.key, which, None)

    def _erase_all(self, which: ColumnElement[bool]) -> int:
        some: Select[Any] = select(concern.c.key, concern.c.id).where(which).limit(_BATCH)
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

    # ---- reading --------------------------------------------------------------------------------

    def open(self, concern_id: ConcernId) -> Concern:
        """One concern with its notes, also from the bin. Raises PageMissing."""
        with self._store.reading() as connection:
            return to_concern(connection, _row(connection, concern_id))

    def lines(self, *, binned: bool = False) -> tuple[ConcernLine, ...]:
        """The list: open ones first, the last changed first; or the bin, the last binned first."""
        if binned:
            wanted = LINES.where(concern.c.binned_ms.is_not(None))
            wanted = wanted.order_by(concern.c.binned_ms.desc(), concern.c.key.desc())
        else:
            wanted = LINES.where(concern.c.binned_ms.is_(None))
            closed_last = concern.c.closed_ms.is_not(None)
            wanted = wanted.order_by(closed_last, concern.c.changed_ms.desc(), concern.c.key.desc())
        with self._store.reading() as connection:
            return tuple(to_line(row) for row in connection.execute(wanted))


# ---- from a draft to rows ---------------------------------------------------------------------------


def _values(draft: ConcernDraft, now: datetime) -> dict[str, Any]:
    changed_ms, changed_zone = to_row(now)
    return {
        **{name: _fitting_text(getattr(draft, name)) for name in LONG_FIELDS},
        **{name: _fitting(getattr(draft, name), SHORT_LIMIT) for name in SHORT_FIELDS},
        "address": _fitting(draft.address, ADDRESS_LIMIT),
        "at_home": int(draft.at_home),
        "revision": draft.revision,
        "changed_ms": changed_ms,
        "changed_zone": changed_zone,
    }


def _fitting_text(text: str) -> str:
    """A long text as it can be kept. Raises TextTooLong with as many characters of it as would fit."""
    found = _whole(text)
    raw = found.encode()
    if len(raw) > TEXT_LIMIT:
        raise TextTooLong(len(raw[:TEXT_LIMIT].decode(errors="ignore")))
    return found


def _fitting(text: str, limit: int) -> str:
    found = _whole(text)
    if len(found) > limit:
        raise TextTooLong(limit)
    return found


def _whole(text: str) -> str:
    """Half of a surrogate pair, which is no text, becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _add(connection: Connection, draft: ConcernDraft, values: dict[str, Any], now: datetime) -> int:
    if connection.scalar(select(erased.c.id).where(erased.c.id == draft.id)) is not None:
        raise PageMissing
    if draft.is_empty:
        raise NothingWritten
    if (connection.scalar(select(func.count()).select_from(concern)) or 0) >= CONCERN_LIMIT:
        raise ListFull(CONCERN_LIMIT)
    made_ms, made_zone = to_row(now)
    begun = {"id": draft.id, "made_ms": made_ms, "made_zone": made_zone}
    made = connection.execute(insert(concern), {**begun, **values}).inserted_primary_key
    assert made is not None
    return int(made[0])


def _add_note(connection: Connection, key: int, note: ConcernNote, text: str) -> None:
    if not text.strip():
        raise NothingWritten
    of_concern = select(func.count()).select_from(concern_note).where(concern_note.c.concern == key)
    if (connection.scalar(of_concern) or 0) >= NOTE_LIMIT:
        raise ListFull(NOTE_LIMIT)
    at_ms, at_zone = to_row(note.at)
    row = {"id": note.id, "concern": key, "at_ms": at_ms, "at_zone": at_zone}
    connection.execute(insert(concern_note), {**row, "text": text, "revision": note.revision})


def _set_moment(connection: Connection, key: int, which: str, at: datetime | None) -> None:
    ms, zone = (None, None) if at is None else to_row(at)
    values = {f"{which}_ms": ms, f"{which}_zone": zone}
    connection.execute(update(concern).where(concern.c.key == key).values(values))


def _choose(connection: Connection, key: int, which: str, chosen: tuple[str, ...]) -> None:
    """Makes a list of choices that of the draft; writes nothing when it is so already."""
    wanted = tuple(dict.fromkeys(_fitting(each, SHORT_LIMIT) for each in chosen if each))
    if len(wanted) > CHOICE_LIMIT:
        raise ListFull(CHOICE_LIMIT)
    if chosen_in(connection, key, which) == wanted:
        return
    mine = (concern_choice.c.concern == key) & (concern_choice.c.list == which)
    connection.execute(delete(concern_choice).where(mine))
    rows = [{"concern": key, "list": which, "choice": w, "position": at} for at, w in enumerate(wanted)]
    if rows:
        connection.execute(insert(concern_choice), rows)


def _erase(connection: Connection, row: Row[Any]) -> None:
    connection.execute(delete(concern).where(concern.c.key == row.key))
    connection.execute(insert(erased), {"id": row.id})


def _row(connection: Connection, concern_id: ConcernId) -> Row[Any]:
    # What was typed on a command line may hold bytes that are no text; no id has them.
    wanted = {"concern_id": concern_id}
    row = connection.execute(_find, wanted).one_or_none() if concern_id.isascii() else None
    if row is None:
        raise PageMissing
    return row
