"""Stars and the month of the last talk, for green cards, in a small SQLite file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, delete, event, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from family_app.domain.errors import VaultNewer
from family_app.table.safe_file import disk_troubles, set_aside
from family_app.table.schema import VERSION, metadata, stars, talks
from family_app.table.troubles import in_our_words, is_damage

T = TypeVar("T")

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_SIDE_FILES = ("-journal", "-wal", "-shm")


class _Damaged(Exception):
    """A file that holds no version of ours."""


class Keepsakes:
    """The file is opened at the first question, closed after each, and made at the first thing kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine: Engine | None = None
        self.was_damaged = False  # a file that could not be read was set aside, and nothing is left

    def stars(self) -> set[str]:
        """Ids of the starred cards."""
        return self._read(lambda db: set(db.scalars(select(stars.c.card_id))), set())

    def talks(self) -> dict[str, str]:
        """Card ids, each with the month of the last talk."""
        rows = select(talks.c.card_id, talks.c.month)
        return self._read(lambda db: {row.card_id: row.month for row in db.execute(rows)}, {})

    def star(self, card_id: str, on: bool) -> None:
        """Sets the star, or takes it away."""
        if on:
            added = insert(stars).values(card_id=card_id).on_conflict_do_nothing()
            self._write(lambda db: db.execute(added))
        elif self._path.exists():
            self._write(lambda db: db.execute(delete(stars).where(stars.c.card_id == card_id)))

    def talked(self, card_id: str, month: str) -> None:
        """Keeps the month, which replaces the one before. Raises ValueError unless it is YYYY-MM."""
        if not _MONTH.fullmatch(month):
            raise ValueError("a month is written YYYY-MM")
        row = insert(talks).values(card_id=card_id, month=month)
        self._write(lambda db: db.execute(row.on_conflict_do_update(["card_id"], set_={"month": month})))

    def clear(self) -> None:
        """Overwrites what was kept, then removes the file and every one that was set aside."""
        with disk_troubles():
            if self._path.exists():
                self._overwrite()
            aside = self._path.parent.glob(f"{self._path.stem}.damaged-*{self._path.suffix}")
            for file in (self._path, *aside):
                for side in ("", *_SIDE_FILES):
                    Path(f"{file}{side}").unlink(missing_ok=True)
        self.was_damaged = False

    # ---- the file ---------------------------------------------------------------------------

    def _read(self, question: Callable[[Connection], T], nothing: T) -> T:
        with disk_troubles():
            # Empty: the program was stopped between making the file and keeping something in it.
            if not self._path.exists() or not self._path.stat().st_size:
                return nothing
        try:
            with self._connection() as db:
                return question(db)
        except _Damaged:
            self._set_aside()
            return nothing

    def _write(self, change: Callable[[Connection], object]) -> None:
        try:
            self._write_once(change)
        except _Damaged:
            self._set_aside()
            self._write_once(change)

    def _write_once(self, change: Callable[[Connection], object]) -> None:
        with disk_troubles():
            # Made here, not by SQLite, so that nobody else can read it from the first moment.
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with self._connection(may_make=True) as db:
            change(db)

    def _overwrite(self) -> None:
        try:
            with self._connection() as db:
                # No journal file: it would hold for a moment, and on the disk for longer, what must go.
                db.exec_driver_sql("PRAGMA journal_mode = MEMORY")
                for table in metadata.tables.values():
                    db.execute(delete(table))
        except (_Damaged, VaultNewer):
            return  # cannot be emptied in place: removing the file has to do

    @contextmanager
    def _connection(self, *, may_make: bool = False) -> Iterator[Connection]:
        """One transaction. Raises _Damaged, or an Expected trouble; never an SQL error of the file."""
        if self._engine is None:
            self._engine = _engine(self._path)
        try:
            with self._engine.begin() as db:
                _check_version(db, may_make)
                yield db
        except UnicodeDecodeError:
            # SQLite quotes a torn name in its complaint, and Python cannot read that.
            raise _Damaged from None
        except DBAPIError as trouble:
            if is_damage(trouble):
                raise _Damaged from None
            raise in_our_words(trouble) from None

    def _set_aside(self) -> None:
        set_aside(self._path)
        self.was_damaged = True


def _engine(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.close()

    return engine


def _check_version(db: Connection, may_make: bool) -> None:
    """Makes the tables in an empty file. Raises VaultNewer for a later version, _Damaged for none of ours."""
    version = db.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > VERSION:
        raise VaultNewer
    if version == VERSION:
        return
    if not may_make or db.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        raise _Damaged
    # The driver opens no transaction for DDL by itself, and half a schema would look like damage.
    db.exec_driver_sql("BEGIN IMMEDIATE")
    metadata.create_all(db)
    db.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
