"""The book of letters: what was sealed for others, and what was opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, insert, select, update

from family_app.domain.errors import LetterMissing
from family_app.domain.letters import SentState
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import letter_opened, letter_sent
from family_app.vault.store import Store

_SEPARATOR = "-"  # between writer and letter: two writers could choose the same id


@dataclass(frozen=True, slots=True, repr=False)
class Sent:
    """A letter that the owner sealed."""

    note_id: bytes
    reader: bytes  # vault id
    file: str  # its name in the folder of letters, without ending
    made_at: datetime
    body: str
    state: SentState = SentState.OUT
    taken_at: datetime | None = None

    @property
    def id(self) -> str:
        return self.note_id.hex()


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A letter that the owner opened."""

    sender: bytes  # vault id
    note_id: bytes
    day: date
    body: str
    opened_at: datetime
    checked: bool

    @property
    def id(self) -> str:
        return f"{self.sender.hex()}{_SEPARATOR}{self.note_id.hex()}"


class Letters:
    """All letters of one vault. Every method is one transaction, or a part of the one around it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # ---- sent -------------------------------------------------------------------------------------

    def add_sent(self, letter: Sent) -> None:
        """Notes a letter before it is out."""
        ms, zone = to_row(letter.made_at)
        row = {"note_id": letter.id, "reader": letter.reader.hex(), "file": letter.file, "body": letter.body}
        with self._store.transaction() as connection:
            made = {"made_ms": ms, "made_zone": zone, "too_late": 0}
            connection.execute(insert(letter_sent), {**row, **made})

    def sent(self, offset: int = 0, limit: int = -1) -> tuple[Sent, ...]:
        """The letters that were sealed, the latest first."""
        wanted = select(letter_sent).order_by(letter_sent.c.made_ms.desc(), letter_sent.c.note_id)
        return tuple(_to_sent(row) for row in self._rows(wanted.limit(limit).offset(offset)))

    def sent_one(self, letter_id: str) -> Sent:
        """Raises LetterMissing."""
        return _to_sent(self._row(select(letter_sent).where(letter_sent.c.note_id == _typed(letter_id))))

    def sent_files(self) -> dict[str, Sent]:
        """Every letter that was sealed by the name of its file; without the bodies."""
        columns = [column for column in letter_sent.c if column.name != "body"]
        return {row.file: _to_sent(row, body="") for row in self._rows(select(*columns))}

    def note_taken(self, letter_id: str, now: datetime) -> None:
        """It was taken back in time."""
        ms, zone = to_row(now)
        self._change(letter_id, {"taken_ms": ms, "taken_zone": zone, "too_late": 0})

    def note_too_late(self, letter_id: str) -> None:
        """There was no file any more."""
        self._change(letter_id, {"too_late": 1})

    def forget_sent(self, letter_id: str) -> None:
        """Takes a letter off the list."""
        with self._store.transaction() as connection:
            connection.execute(delete(letter_sent).where(letter_sent.c.note_id == letter_id))

    def _change(self, letter_id: str, values: dict[str, Any]) -> None:
        with self._store.transaction() as connection:
            wanted = update(letter_sent).where(letter_sent.c.note_id == letter_id)
            connection.execute(wanted.values(values))

    # ---- opened -----------------------------------------------------------------------------------

    def had(self) -> frozenset[tuple[bytes, bytes]]:
        """Writer and note id of every letter that was opened, also of those that were erased since."""
        rows = self._rows(select(letter_opened.c.sender, letter_opened.c.note_id))
        return frozenset((bytes.fromhex(row.sender), bytes.fromhex(row.note_id)) for row in rows)

    def add_opened(self, letter: Opened) -> None:
        """Keeps a letter; when this returns it is on the disk."""
        ms, zone = to_row(letter.opened_at)
        row = {
            "sender": letter.sender.hex(),
            "note_id": letter.note_id.hex(),
            "day": letter.day.isoformat(),
            "body": letter.body,
            "opened_ms": ms,
            "opened_zone": zone,
            "checked": int(letter.checked),
        }
        with self._store.transaction() as connection:
            connection.execute(insert(letter_opened), row)

    def opened(self, offset: int = 0, limit: int = -1) -> tuple[Opened, ...]:
        """The letters that were opened, the latest first."""
        wanted = select(letter_opened).where(letter_opened.c.body != "")
        wanted = wanted.order_by(letter_opened.c.opened_ms.desc(), letter_opened.c.note_id)
        return tuple(_to_opened(row) for row in self._rows(wanted.limit(limit).offset(offset)))

    def opened_one(self, letter_id: str) -> Opened:
        """Raises LetterMissing."""
        wanted = select(letter_opened).where(letter_opened.c.body != "", *_pair(letter_id))
        return _to_opened(self._row(wanted))

    def erase_opened(self, letter_id: str) -> None:
        """Erases the words; that this letter was had stays known."""
        with self._store.transaction() as connection:
            connection.execute(update(letter_opened).where(*_pair(letter_id)).values(body=""))

    def _rows(self, wanted: Select[Any]) -> list[Row[Any]]:
        with self._store.reading() as connection:
            return list(connection.execute(wanted).all())

    def _row(self, wanted: Select[Any]) -> Row[Any]:
        rows = self._rows(wanted)
        if not rows:
            raise LetterMissing
        return rows[0]


def _pair(letter_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    sender, _, note_id = _typed(letter_id).partition(_SEPARATOR)
    return letter_opened.c.sender == sender, letter_opened.c.note_id == note_id


def _typed(letter_id: str) -> str:
    """What was typed on a command line may hold bytes that are no text; no id has them."""
    return letter_id if letter_id.isascii() else ""


def _to_sent(row: Row[Any], body: str | None = None) -> Sent:
    taken_at = None if row.taken_ms is None else from_row(row.taken_ms, row.taken_zone)
    state = SentState.TOO_LATE if row.too_late else SentState.OUT
    return Sent(
        bytes.fromhex(row.note_id),
        bytes.fromhex(row.reader),
        row.file,
        from_row(row.made_ms, row.made_zone),
        row.body if body is None else body,
        state if taken_at is None else SentState.TAKEN_BACK,
        taken_at,
    )


def _to_opened(row: Row[Any]) -> Opened:
    return Opened(
        bytes.fromhex(row.sender),
        bytes.fromhex(row.note_id),
        date.fromisoformat(row.day),
        row.body,
        from_row(row.opened_ms, row.opened_zone),
        bool(row.checked),
    )
