"""The encrypted database of a vault: opening it, its settings, and its transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from family_app.domain.errors import DiskTrouble, ReadOnlyPlace, VaultClosed, VaultDamaged
from family_app.vault import keys, size_class
from family_app.vault.damage_watch import AFTER_DAMAGE, DamageWatch
from family_app.vault.presence import Presence
from family_app.vault.troubles import told

BUSY_SECONDS = 0.5  # long enough for a reader to finish, short enough to say "busy" calmly

# security.md 4.4. The first one fixes the file format; TRUNCATE keeps the whole truth in one file.
_SETTINGS = (
    "cipher_compatibility = 4",
    "cipher_log_level = NONE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "mmap_size = 0",
)


class Store:
    """One open database file, one connection. Knows pages of bytes, not pages of a journal."""

    def __init__(self, path: Path, key: bytearray, *, read_only: bool = False) -> None:
        """Opens an existing file and never makes one. `key` is wiped.

        Raises VaultDamaged('journal') for a missing, cut, foreign or wrongly keyed file.
        """
        self.read_only = read_only
        self.in_writing = False
        self.damage = DamageWatch(read_only=read_only)
        self.before_first_change: Callable[[], None] | None = None
        self.presence = Presence(path.parent)  # comes in when this is the database of a vault
        self.after_close: Callable[[], None] | None = None
        self.copy_target: str | None = None
        try:
            # A wrong length would silently be taken for a passphrase, or for no key at all.
            if len(key) != keys.RAW_KEY_LENGTH:
                raise ValueError("raw key of a wrong length")
            with told():
                if not path.is_file():
                    raise VaultDamaged("journal")
                self._raw = _connect(path, key)
        finally:
            keys.wipe(key)
        try:
            self._prepare()
            self._engine: Engine | None = create_engine(
                "sqlite+pysqlite://",
                module=dbapi2,
                creator=lambda: self._raw,
                poolclass=StaticPool,
                # Without this the text of a page stands in the message of an exception.
                hide_parameters=True,
                echo=False,
            )
            self._connection = self._engine.connect()
        except BaseException:
            self._raw.close()
            raise

    def _prepare(self) -> None:
        with told():
            for setting in _SETTINGS:
                self._raw.execute(f"PRAGMA {setting}").fetchall()
            self._raw.set_authorizer(partial(_may, self))
            # The first real read: here a wrong key or a torn first page shows.
            self._raw.execute("SELECT count(*) FROM sqlite_schema").fetchall()

    @property
    def closed(self) -> bool:
        return self._engine is None

    @property
    def connection(self) -> Connection:
        """The one connection. Raises VaultClosed."""
        if self._engine is None:
            raise VaultClosed
        return self._connection

    @property
    def in_transaction(self) -> bool:
        return bool(self._raw.in_transaction)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Everything read inside is of one moment."""
        connection = self.connection
        if self.in_transaction:
            yield connection
            return
        with self.damage.told():
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                self._end("COMMIT")

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of what is written inside, or nothing; the generation rises with it when anything changed.

        One inside another takes back only its own part when it fails.
        """
        connection = self.connection
        if self.read_only:
            raise ReadOnlyPlace
        with self.damage.told():
            if self.in_writing:
                with self._part(connection):
                    yield connection
                return
            # IMMEDIATE: a plain BEGIN that reads first may find the file locked when it wants to write.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            before, self.in_writing = self._raw.total_changes, True
            try:
                yield connection
                self._must_go_on()
                if self._raw.total_changes != before:
                    connection.exec_driver_sql("UPDATE meta SET generation = generation + 1")
                    size_class.fill(self._raw)
                    self._tell_of_change()
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                self._end("ROLLBACK")
                raise
            finally:
                self.in_writing = False

    def _tell_of_change(self) -> None:
        tell, self.before_first_change = self.before_first_change, None
        if tell is not None:
            tell()

    @contextmanager
    def _part(self, connection: Connection) -> Iterator[None]:
        self._must_go_on()
        connection.exec_driver_sql("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._end("ROLLBACK TO part")
            self._end("RELEASE part")
            raise
        connection.exec_driver_sql("RELEASE part")

    def _must_go_on(self) -> None:
        """After some troubles of the disk SQLite takes back everything: then nothing may be added to it."""
        if not self.closed and not self.in_transaction:
            raise DiskTrouble

    def _end(self, how: str) -> None:
        """Ends a transaction unless SQLite has done so itself, as it does when the disk is full."""
        if not self.closed and self.in_transaction:
            with suppress(dbapi2.Error):
                self._raw.execute(how)

    def state(self) -> tuple[int, int]:
        """Another value whenever anything may have changed, by this connection or another one."""
        (version,) = self._raw.execute("PRAGMA data_version").fetchone()
        return self._raw.total_changes, version

    def generation(self) -> int:
        """How many changes this database has seen."""
        with self.reading() as connection:
            return int(connection.exec_driver_sql("SELECT generation FROM meta").scalar_one())

    def check(self, *, thorough: bool = False) -> None:
        """Reads the whole file. Raises VaultDamaged('journal'). `thorough` also checks the tables."""
        with self.damage.told():
            if _has_bad_pages(self.connection):
                if self.read_only:
                    raise VaultDamaged("journal")
                try:
                    with self.transaction():  # a page that holds nothing is no damage
                        size_class.renew_free_pages(self._raw)
                except AFTER_DAMAGE:
                    raise VaultDamaged("journal") from None
                if _has_bad_pages(self.connection):
                    raise VaultDamaged("journal")
        if thorough:
            self.check_tables()
            self.damage.seen = False  # of the last time: it was mended

    def check_tables(self) -> None:
        """Whether the tables hang together. Raises VaultDamaged('journal')."""
        with self.damage.told():
            found = self.connection.exec_driver_sql("PRAGMA quick_check").fetchall()
            if [tuple(row) for row in found] != [("ok",)]:
                raise VaultDamaged("journal")

    def copy_pages_to(self, target: Store) -> None:
        """Copies every page into another, empty database, under the key of that one."""
        with self.damage.told():
            self._raw.backup(target._raw)

    def copy_to(self, target: Path) -> None:
        """Copies everything into an empty file, under the same key."""
        self.copy_target = str(target)
        try:
            with self.damage.told():
                self.connection.exec_driver_sql("VACUUM INTO ?", (str(target),))
        finally:
            self.copy_target = None

    def close(self) -> None:
        """Closes the file. What was not committed is taken back."""
        if self._engine is None:
            return
        self._end("ROLLBACK")
        engine, self._engine = self._engine, None
        with suppress(DBAPIError, dbapi2.Error):
            self._connection.close()
            engine.dispose()
        self._raw.close()
        self.presence.leave()
        if self.after_close is not None:
            self.after_close()


@contextmanager
def closed_on_trouble(store: Store) -> Iterator[None]:
    """Whoever does not get further leaves nothing open behind."""
    try:
        yield
    except BaseException:
        store.close()
        raise


def _may(store: Store, action: int, name: str | None, second: str | None, *_: str | None) -> int:
    """What SQL may do: no other file is ever attached, except our own one-time copy."""
    if action == dbapi2.SQLITE_ATTACH:
        # VACUUM attaches "" for itself. A name given as a parameter arrives here as None.
        ours = name == "" or (name is not None and name == store.copy_target)
        return int(dbapi2.SQLITE_OK if ours else dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_FUNCTION and second == "load_extension":
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


def _has_bad_pages(connection: Connection) -> bool:
    with told():
        return bool(connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall())


def _connect(path: Path, key: bytearray) -> Any:
    raw = dbapi2.connect(
        # A missing file is never made; one that may not be written falls back to reading.
        path.absolute().as_uri() + "?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    raw.set_key(key)
    return raw
