"""The book of mood check-ins: keeping, looking back, the bin, erasing; nothing here counts or compares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    insert,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_or

from family_app.domain.clock import Clock
from family_app.domain.errors import PageMissing, UnknownWord
from family_app.domain.journal import BIN_DAYS
from family_app.domain.mood import (
    FACE_NUMBERS,
    WORD_LIMIT,
    MoodCheckIn,
    MoodChoice,
    MoodFilter,
    MoodId,
    checked,
)
from family_app.domain.texts import one_line
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import erased, face_label, mood, mood_choice
from family_app.vault.store import Store

_ALL = MoodFilter()
_BATCH = 200  # read at once for an export, or erased

_find = select(mood).where(mood.c.id == bindparam("mood_id"))
_IN_ORDER = (mood.c.day, mood.c.at_ms, mood.c.key)
_SHOWN = (
    *(mood.c.key, mood.c.id, mood.c.face, mood.c.energy, mood.c.own_word, mood.c.line, mood.c.label),
    *(mood.c.at_ms, mood.c.at_zone, mood.c.binned_ms, mood.c.binned_zone),
)


class Moods:
    """All check-ins of one person. Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # ---- writing --------------------------------------------------------------------------------

    def keep(self, mood_id: MoodId, choice: MoodChoice, label: str, at: datetime) -> MoodCheckIn:
        """Keeps a check-in; when this returns it is on the disk. One that is kept already stays as it is.

        Raises what `domain.mood.checked` does, and PageMissing for one that was erased or lies in the bin.
        """
        tidy = checked(choice)
        at_ms, at_zone = to_row(at)
        with self._store.transaction() as connection:
            old = connection.execute(_find, {"mood_id": mood_id}).one_or_none()
            if old is None:
                if connection.scalar(select(erased.c.id).where(erased.c.id == mood_id)) is not None:
                    raise PageMissing
                row = {"id": mood_id, "at_ms": at_ms, "at_zone": at_zone, "day": at.date().isoformat()}
                _add(connection, {**row, "label": one_line(label, WORD_LIMIT)}, tidy)
            elif old.binned_ms is not None:
                raise PageMissing
            (found,) = _checkins(connection, select(mood).where(mood.c.id == mood_id))
        return found

    def bin(self, mood_id: MoodId) -> None:
        """Puts a check-in in the bin; one that lies there already stays as it is."""
        with self._store.transaction() as connection:
            old = _row(connection, mood_id)
            if old.binned_ms is None:
                ms, zone = to_row(self._clock.now())
                _set(connection, old, {"binned_ms": ms, "binned_zone": zone})

    def restore(self, mood_id: MoodId) -> None:
        """Takes a check-in out of the bin."""
        with self._store.transaction() as connection:
            old = _row(connection, mood_id)
            if old.binned_ms is not None:
                _set(connection, old, {"binned_ms": None, "binned_zone": None})

    def erase(self, mood_id: MoodId) -> None:
        """Erases a check-in and what was chosen in it for good, in the bin or not."""
        with self._store.transaction() as connection:
            old = _row(connection, mood_id)
            _erase(connection, [(old.key, old.id)])

    def empty_old_bin(self, now: datetime) -> None:
        """Erases what has lain in the bin for BIN_DAYS."""
        limit, _ = to_row(now - timedelta(days=BIN_DAYS))
        self._erase_all(mood.c.binned_ms <= limit)

    def empty_bin(self) -> None:
        """Erases everything that lies in the bin."""
        self._erase_all(mood.c.binned_ms.is_not(None))

    def _erase_all(self, which: ColumnElement[bool]) -> None:
        some = select(mood.c.key, mood.c.id).where(which).limit(_BATCH)
        with self._store.reading() as connection:
            if connection.execute(some.limit(1)).first() is None:
                return
        with self._store.transaction() as connection:
            while rows := connection.execute(some).all():
                _erase(connection, [(row.key, row.id) for row in rows])

    # ---- the words under the faces --------------------------------------------------------------

    def labels(self) -> dict[int, str]:
        """The faces that have a word of the owner's own."""
        with self._store.reading() as connection:
            rows = connection.execute(select(face_label.c.face, face_label.c.label)).all()
        return {row.face: row.label for row in rows}

    def set_label(self, face: int, label: str) -> None:
        """An own word under a face from now on, or none. Raises UnknownWord('face') and TextTooLong."""
        if face not in FACE_NUMBERS:
            raise UnknownWord("face")
        word = one_line(label, WORD_LIMIT)
        with self._store.transaction() as connection:
            if word:
                row = insert_or(face_label).values(face=face, label=word)
                connection.execute(row.on_conflict_do_update(["face"], set_={"label": word}))
            else:
                connection.execute(delete(face_label).where(face_label.c.face == face))

    # ---- reading --------------------------------------------------------------------------------

    def between(self, first: date, last: date, wanted: MoodFilter = _ALL) -> tuple[MoodCheckIn, ...]:
        """The check-ins of these days, both included, outside the bin, oldest first."""
        days = mood.c.day.between(first.isoformat(), last.isoformat())
        return self._read(select(mood).where(days, *_narrowed(wanted)).order_by(*_IN_ORDER))

    def binned(self) -> tuple[MoodCheckIn, ...]:
        """What lies in the bin, the last binned first."""
        lying = select(mood).where(mood.c.binned_ms.is_not(None))
        return self._read(lying.order_by(mood.c.binned_ms.desc(), mood.c.key.desc()))

    def all(self) -> Iterator[MoodCheckIn]:
        """Every check-in outside the bin, oldest first, read in batches."""
        outside = select(mood).where(mood.c.binned_ms.is_(None)).order_by(*_IN_ORDER).limit(_BATCH)
        after: tuple[Any, ...] = ("", 0, 0)
        while True:
            these = outside.where(tuple_(*_IN_ORDER) > after)
            with self._store.reading() as connection:
                places = connection.execute(these.with_only_columns(*_IN_ORDER)).all()
                found = _checkins(connection, these)
            if not places:
                return
            after = tuple(places[-1])
            yield from found

    def _read(self, statement: Select[Any]) -> tuple[MoodCheckIn, ...]:
        with self._store.reading() as connection:
            return tuple(_checkins(connection, statement))


def _narrowed(wanted: MoodFilter) -> Iterator[ColumnElement[bool]]:
    yield mood.c.binned_ms.is_(None)
    for which, choice in (("feeling", wanted.feeling), ("part", wanted.part)):
        if choice is not None:
            of_mood = (mood_choice.c.mood == mood.c.key) & (mood_choice.c.list == which)
            yield exists().where(of_mood, mood_choice.c.choice == choice)


def _row(connection: Connection, mood_id: MoodId) -> Row[Any]:
    # What was typed on a command line may hold bytes that are no text; no id has them.
    row = connection.execute(_find, {"mood_id": mood_id}).one_or_none() if mood_id.isascii() else None
    if row is None:
        raise PageMissing
    return row


def _add(connection: Connection, row: dict[str, Any], choice: MoodChoice) -> None:
    values = {"face": choice.face, "energy": choice.energy, "own_word": choice.own_word, "line": choice.line}
    made = connection.execute(insert(mood), {**row, **values}).inserted_primary_key
    assert made is not None
    chosen = [("feeling", at, each) for at, each in enumerate(choice.feelings)]
    chosen += [("part", at, each) for at, each in enumerate(choice.parts)]
    rows = [{"mood": made[0], "list": which, "choice": each, "position": at} for which, at, each in chosen]
    if rows:
        connection.execute(insert(mood_choice), rows)


def _set(connection: Connection, old: Row[Any], values: dict[str, Any]) -> None:
    connection.execute(update(mood).where(mood.c.key == old.key), values)


def _erase(connection: Connection, those: list[tuple[int, str]]) -> None:
    connection.execute(delete(mood).where(mood.c.key.in_([key for key, _ in those])))
    connection.execute(insert(erased), [{"id": mood_id} for _, mood_id in those])


def _checkins(connection: Connection, statement: Select[Any]) -> list[MoodCheckIn]:
    """What a question for rows of `mood` finds, each with what was chosen in it."""
    feelings, parts = _chosen(connection, statement.with_only_columns(mood.c.key))
    rows = connection.execute(statement.with_only_columns(*_SHOWN))
    return [
        MoodCheckIn(
            face=face,
            energy=energy,
            feelings=tuple(feelings.get(key, ())),
            own_word=own_word,
            parts=tuple(parts.get(key, ())),
            line=line,
            id=MoodId(mood_id),
            at=from_row(ms, zone),
            label=label,
            binned_at=None if binned_ms is None else from_row(binned_ms, binned_zone),
        )
        # Taken apart at once: asking thousands of rows for a column by its name takes longest of all.
        for key, mood_id, face, energy, own_word, line, label, ms, zone, binned_ms, binned_zone in rows
    ]


def _chosen(connection: Connection, keys: Select[Any]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """Feelings and parts by the key of their check-in, each list in the order of choosing.

    One question for all of them: a year can hold thousands, and each question costs more than its answers.
    """
    found: dict[str, dict[int, list[str]]] = {"feeling": {}, "part": {}}
    columns = (mood_choice.c.mood, mood_choice.c.list, mood_choice.c.choice)
    some = select(*columns).where(mood_choice.c.mood.in_(keys)).order_by(mood_choice.c.position)
    for key, which, choice in connection.execute(some):
        found[which].setdefault(key, []).append(choice)
    return found["feeling"], found["part"]
