"""table.db as a file: made private, opened for one transaction at a time, set aside when it is damaged."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, delete, event, func, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from family_app.domain.errors import Expected, VaultNewer
from family_app.table.safe_file import disk_troubles, set_aside
from family_app.table.schema import FIRST, VERSION, metadata
from family_app.table.troubles import in_our_words, is_damage

T = TypeVar("T")

_SIDE_FILES = ("-journal", "-wal", "-shm")


class _Damaged(Exception):
    """A file that holds no version of ours."""


class _Older(Exception):
    """A file of a version that does not have what is asked for, or one in which nothing was kept yet."""


class TableFile:
    """The file is opened at the first question, closed after each, and made at the first thing kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine: Engine | None = None
        self.was_damaged = False  # a file that could not be read was set aside, and nothing is left

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def read(self, question: Callable[[Connection], T], nothing: T, *, since: int = FIRST) -> T:
        """Asks the file; `nothing` when there is none, or when it is of a version before `since`.

        Raises VaultNewer, or a trouble of the disk. A damaged file is set aside and answers `nothing`.
        """
        with disk_troubles():
            # Empty: the program was stopped between making the file and keeping something in it.
            if not self._path.exists() or not self._path.stat().st_size:
                return nothing
        self._finish_clearing()
        try:
            with self._connection(since=since) as db:
                return question(db)
        except _Older:
            return nothing
        except _Damaged:
            self._set_aside()
            return nothing

    def write(self, change: Callable[[Connection], T]) -> T:
        """Changes the file in one transaction, and brings an older one to this version first."""
        self._finish_clearing()
        try:
            return self._write_once(change)
        except _Damaged:
            self._set_aside()
            return self._write_once(change)

    def clear(self, names: tuple[str, ...]) -> None:
        """Overwrites what these tables hold. When nothing else is kept the file goes too, and in any case
        every file that was set aside."""
        with disk_troubles():
            empty = self._empty(names) if self._path.exists() else True
            _overwrite(Path(f"{self._path}-journal"))
            aside = self._path.parent.glob(f"{self._path.stem}.damaged-*{self._path.suffix}")
            for file in (*((self._path,) if empty else ()), *aside):
                for side in ("", *_SIDE_FILES):
                    Path(f"{file}{side}").unlink(missing_ok=True)
        self.was_damaged = False

    def _finish_clearing(self) -> None:
        """After a kill in the middle of clearing: what was taken away still stands in a journal beside it.

        Only while nobody else writes: a journal that is in use begins with zeros too, for a moment.
        """
        journal = Path(f"{self._path}-journal")
        if not _is_over(journal):
            return
        with suppress(Expected, OSError, _Damaged, _Older), self._connection() as db:
            db.exec_driver_sql("BEGIN IMMEDIATE")
            if _is_over(journal):
                _overwrite(journal)

    def _write_once(self, change: Callable[[Connection], T]) -> T:
        with disk_troubles():
            # Made here, not by SQLite, so that nobody else can read it from the first moment.
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with self._connection(may_make=True) as db:
            return change(db)

    def _empty(self, names: tuple[str, ...]) -> bool:
        """Empties these tables in place; whether the file as a whole may go."""
        others = [table for name, table in metadata.tables.items() if name not in names]
        try:
            with self._connection() as db:
                # The journal stays after the commit, to be overwritten: it holds what must go. Without one a
                # power cut in the middle would take everything else in the file along.
                db.exec_driver_sql("PRAGMA journal_mode = PERSIST")
                for name in names:
                    db.execute(delete(metadata.tables[name]))
                version = db.exec_driver_sql("PRAGMA user_version").scalar_one()
                if version < VERSION:
                    return True  # the first version kept nothing else
                return not any(db.scalar(select(func.count()).select_from(table)) for table in others)
        except (_Damaged, _Older, VaultNewer):
            return True  # cannot be emptied in place: removing the file has to do

    @contextmanager
    def _connection(self, *, may_make: bool = False, since: int = FIRST) -> Iterator[Connection]:
        """One transaction. Raises _Damaged, or an Expected trouble; never an SQL error of the file."""
        if self._engine is None:
            self._engine = _engine(self._path)
        try:
            with self._engine.begin() as db:
                _check_version(db, may_make, since)
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


def _is_over(journal: Path) -> bool:
    """Whether this journal is one that SQLite needs no more: its beginning is zero."""
    try:
        with journal.open("rb") as file:
            return file.read(8) == bytes(8)
    except OSError:
        return False


def _overwrite(journal: Path) -> None:
    """Zeros in the place of what a journal held, on the disk too; then it goes."""
    if not journal.exists():
        return
    with journal.open("r+b") as file:
        file.write(bytes(journal.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    journal.unlink()


def _engine(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA secure_delete = ON")
        # The folder too: else a power cut brings the journal back, and what was kept is taken back.
        cursor.execute("PRAGMA synchronous = EXTRA")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    return engine


def _check_version(db: Connection, may_make: bool, since: int) -> None:
    """Makes the tables in an empty file, and those that an older one lacks.

    Raises VaultNewer for a later version, _Damaged for none of ours, _Older for a question to an old one.
    """
    version = db.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > VERSION:
        raise VaultNewer
    if version == VERSION:
        return
    ours = version >= FIRST
    if ours and not may_make:
        if version < since:
            raise _Older
        return
    if not ours and db.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        raise _Damaged
    if not ours and not may_make:
        raise _Older  # the first thing kept in it was cut off, and SQLite took back what was there of it
    # The driver opens no transaction for DDL by itself, and half a schema would look like damage.
    db.exec_driver_sql("BEGIN IMMEDIATE")
    metadata.create_all(db)
    db.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
