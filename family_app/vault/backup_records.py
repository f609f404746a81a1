"""The inside of a backup (security.md 4.6): a manifest, a record for each row, the end, then zeros."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from family_app.domain.backups import BackupSummary
from family_app.domain.errors import BackupDamaged, BackupNewer
from family_app.domain.journal import PAGE_LIMIT
from family_app.vault.backup_rows import must_be_possible
from family_app.vault.backup_shape import Json, Shape, Table, day_of, shape_of, shape_of_schema
from family_app.vault.moments import from_row, to_row
from family_app.vault.upgrade import STEPS

RECORD_LIMIT = 1024 * 1024
SIZE_STEP = 1024 * 1024  # the payload ends on a multiple, so that its size says little
# A control character takes six bytes in a record: a longer text goes on in a record of its own.
PIECE = 128 * 1024
_PIECES = 64  # of one text; far above what any column holds
_LENGTH = 4
_ZEROS = bytes(64 * 1024)

_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
_ABOUT = """SELECT "schema", generation FROM meta"""
_PAGES = """SELECT
    (SELECT count(*) FROM page WHERE place > 0), (SELECT count(*) FROM page WHERE place < 0),
    (SELECT min(day) FROM page WHERE place > 0), (SELECT max(day) FROM page WHERE place > 0)"""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The first record: what is in the backup. It alone is read for a list of backups."""

    schema: int
    generation: int
    counts: dict[str, int]
    summary: BackupSummary

    def to_json(self) -> Json:
        shown = self.summary
        return {
            "counts": self.counts,
            "generation": self.generation,
            "made_at": list(to_row(shown.made_at)),
            "pages": {
                "binned": shown.binned,
                "first": _iso(shown.first),
                "kept": shown.pages,
                "last": _iso(shown.last),
            },
            "schema": self.schema,
        }

    @classmethod
    def from_json(cls, found: Json) -> Manifest:
        """Raises BackupDamaged, and BackupNewer for a schema that we do not know."""
        try:
            schema = _number(found["schema"])
            if schema > STEPS[-1].number:
                raise BackupNewer
            generation, counts, pages = found["generation"], found["counts"], found["pages"]
            ms, zone = found["made_at"]
            for each in (generation, ms, zone, pages["kept"], pages["binned"], *counts.values()):
                _number(each)
            days = day_of(pages["first"]), day_of(pages["last"])
            summary = BackupSummary(from_row(ms, zone), pages["kept"], pages["binned"], *days)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise BackupDamaged from None
        manifest = cls(schema, generation, counts, summary)
        if schema < 1 or not 0 <= generation < 2**62 or manifest.to_json() != found:
            raise BackupDamaged
        if set(counts) != {table.name for table in shape_of_schema(schema)} or counts["owner"] != 1:
            raise BackupDamaged
        if summary.pages + summary.binned != counts["page"] or counts["page"] > PAGE_LIMIT:
            raise BackupDamaged
        return manifest


def manifest_of(connection: Connection, made_at: datetime) -> Manifest:
    """What a database holds at this moment."""
    schema, generation = connection.exec_driver_sql(_ABOUT).one()
    counts = {t.name: connection.exec_driver_sql(t.count).scalar_one() for t in shape_of(connection)}
    kept, binned, first, last = connection.exec_driver_sql(_PAGES).one()
    made = from_row(*to_row(made_at))  # to the millisecond, as it will be read back
    return Manifest(
        schema, generation, counts, BackupSummary(made, kept, binned, day_of(first), day_of(last))
    )


# ---- writing ----------------------------------------------------------------------------------------


def payload(connection: Connection, manifest: Manifest) -> Iterator[bytes]:
    """The whole payload in pieces, a few records at most in memory."""
    sum_, size = hashlib.sha256(), 0
    counts = dict.fromkeys(manifest.counts, 0)
    for table, record in _records(connection, manifest):
        if table:
            counts[table] += 1
        piece = _framed(record)
        sum_.update(piece)
        size += len(piece)
        yield piece
    end = _framed({"counts": counts, "sha256": sum_.hexdigest()})
    yield end
    left = -(size + len(end)) % SIZE_STEP
    while left:
        yield _ZEROS[:left]
        left -= len(_ZEROS[:left])


def _records(connection: Connection, manifest: Manifest) -> Iterator[tuple[str, Json]]:
    """Each record, and the table that it counts for."""
    yield "", manifest.to_json()
    for table in shape_of(connection):
        for values in connection.exec_driver_sql(table.select):
            row = {c.name: c.to_json(value) for c, value in zip(table.columns, values, strict=True)}
            more = {name: text for name, text in row.items() if type(text) is str and len(text) > PIECE}
            yield table.name, {"row": {**row, **{n: t[:PIECE] for n, t in more.items()}}, "table": table.name}
            for name, text in sorted(more.items()):
                for at in range(PIECE, len(text), PIECE):
                    yield "", {"rest": {name: text[at : at + PIECE]}, "table": table.name}


def _framed(record: Json) -> bytes:
    raw = _encoder.encode(record).encode()
    return len(raw).to_bytes(_LENGTH) + raw


# ---- reading ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as it goes into its table."""

    table: Table
    values: tuple[int | str | bytes | None, ...]
    texts: Json  # the same by name, as they stood in the record


class Payload:
    """A payload that is being read. Nothing of it may be used before `rows` has come to its end."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        """Reads the manifest. Raises BackupDamaged or BackupNewer."""
        self._pieces = pieces
        self._held = bytearray()
        self._size = 0
        self._sum = hashlib.sha256()
        self._whole = hashlib.sha256()
        self.manifest = Manifest.from_json(self._record())

    @property
    def digest(self) -> bytes:
        """Of the whole payload: equal for equal contents."""
        return self._whole.digest()

    def rows(self) -> Generator[Row, None, None]:
        """Every row, in the order of their tables; returns when the end of the file is proven."""
        shape: Shape = shape_of_schema(self.manifest.schema)
        tables = {table.name: at for at, table in enumerate(shape)}
        counts = dict.fromkeys(tables, 0)
        days = _Days()
        at, pending = 0, None
        while True:
            before = self._sum.hexdigest()
            record = self._record()
            if set(record) == {"rest", "table"} and pending is not None:
                _go_on(pending, record)
                continue
            if pending is not None:
                yield _row(shape[at], pending)
            if set(record) == {"counts", "sha256"}:
                break
            if set(record) != {"row", "table"} or tables.get(_text(record["table"]), -1) < at:
                raise BackupDamaged
            at, pending = tables[record["table"]], record
            counts[record["table"]] += 1
            if type(record["row"]) is not dict or any(_is_uncut(each) for each in record["row"].values()):
                raise BackupDamaged
            if record["table"] == "page":
                days.note(record["row"])
        end = {"counts": counts, "sha256": before}
        if _encoder.encode(record) != _encoder.encode(end) or counts != self.manifest.counts:
            raise BackupDamaged
        shown = self.manifest.summary
        if (days.first, days.last) != (_iso(shown.first), _iso(shown.last)):
            raise BackupDamaged
        self._must_be_zeros(-self._size % SIZE_STEP)

    def _must_be_zeros(self, left: int) -> None:
        while True:
            if any(self._held) or len(self._held) > left:
                raise BackupDamaged
            left -= len(self._held)
            self._held.clear()
            more = next(self._pieces, None)
            if more is None:
                break
            self._add(more)
        if left:
            raise BackupDamaged

    def _record(self) -> Json:
        length = int.from_bytes(self._take(_LENGTH))
        if not 2 <= length <= RECORD_LIMIT:
            raise BackupDamaged
        raw = self._take(length)
        try:
            text = raw.decode()
            record = json.loads(text)
            # The same text again: no other order, no space, no second key of one name, no other number.
            fine = type(record) is dict and _encoder.encode(record) == text
        except (ValueError, RecursionError):
            fine = False
        if not fine:
            raise BackupDamaged
        return dict(record)

    def _take(self, size: int) -> bytes:
        while len(self._held) < size:
            more = next(self._pieces, None)
            if more is None:
                raise BackupDamaged
            self._add(more)
        piece = bytes(self._held[:size])
        del self._held[:size]
        self._size += size
        self._sum.update(piece)
        return piece

    def _add(self, more: bytes) -> None:
        self._whole.update(more)
        self._held += more


def _row(table: Table, record: Json) -> Row:
    row = record["row"]
    if type(row) is not dict or set(row) != set(table.names):
        raise BackupDamaged
    values = tuple(column.from_json(row[column.name]) for column in table.columns)
    must_be_possible(table.name, row)
    return Row(table, values, row)


def _go_on(pending: Json, record: Json) -> None:
    """Puts the next piece of a long text behind what there is."""
    row, rest = pending["row"], record["rest"]
    if record["table"] != pending["table"] or type(row) is not dict or type(rest) is not dict:
        raise BackupDamaged
    if len(rest) != 1:
        raise BackupDamaged
    ((name, piece),) = rest.items()
    before = row.get(name)
    if type(before) is not str or type(piece) is not str or not 0 < len(piece) <= PIECE:
        raise BackupDamaged
    if not before or len(before) % PIECE or len(before) >= PIECE * _PIECES:
        raise BackupDamaged
    row[name] = before + piece


class _Days:
    """The first and the last day that has a page outside the bin."""

    def __init__(self) -> None:
        self.first: str | None = None
        self.last: str | None = None

    def note(self, row: Json) -> None:
        day = row.get("day")
        if row.get("binned_ms") is None and isinstance(day, str):
            self.first = min(day, self.first or day)
            self.last = max(day, self.last or day)


def _is_uncut(value: object) -> bool:
    return isinstance(value, str) and len(value) > PIECE


def _number(value: Any) -> int:
    """A whole number: a bool and 1.0 are none. Raises ValueError."""
    if type(value) is not int:
        raise ValueError("no number")
    return value


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
