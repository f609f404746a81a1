"""The database connection: its settings, what SQL may do, and what an error may say."""

from __future__ import annotations

import errno
import logging
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from family_app.domain import errors
from family_app.domain.errors import Expected, VaultClosed, VaultDamaged
from family_app.vault import keys
from family_app.vault.private_files import write_new
from family_app.vault.store import Store
from family_app.vault.troubles import of_disk, of_sqlite, told
from family_app.vault.vault import Vault
from tests.vault.builders import draft

CANARY = "kanariewoord-dat-nergens-mag-staan"


def key() -> bytearray:
    return keys.RootKey(bytes(32), bytes(16)).database_key(1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    path = tmp_path / "journal.db"
    write_new(path, b"")
    return Store(path, key())


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("cipher_log_level", "NONE"),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("fullfsync", 1),
        ("mmap_size", 0),
    ],
)
def test_settings(store: Store, setting: str, value: object) -> None:
    got = store.connection.exec_driver_sql(f"PRAGMA {setting}").scalar_one()
    assert (int(got) if isinstance(value, int) else got) == value
    store.close()


def test_every_query_is_of_the_present_library(store: Store) -> None:
    version = store.connection.exec_driver_sql("PRAGMA cipher_version").scalar_one()
    assert int(version.split(".")[0]) >= 4
    store.close()


def test_the_key_is_wiped_after_use_and_after_failure(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    secret = key()
    with pytest.raises(VaultDamaged):
        Store(path, secret)
    assert not any(secret)
    write_new(path, b"")
    secret = key()
    Store(path, secret).close()
    assert not any(secret)


@pytest.mark.parametrize("wrong", [b"", b"x'00'", b"x" * 98, b"x" * 100])
def test_a_key_of_another_length_is_a_mistake_of_ours(tmp_path: Path, wrong: bytes) -> None:
    path = tmp_path / "journal.db"
    write_new(path, b"")
    with pytest.raises(ValueError, match="length"):
        Store(path, bytearray(wrong))
    assert path.read_bytes() == b""


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE '{other}' AS other",
        "ATTACH DATABASE ? AS other",
        "ATTACH DATABASE ':memory:' AS other",
        "VACUUM INTO '{other}'",
        "SELECT load_extension('x')",
    ],
)
def test_no_other_file_and_no_other_code(store: Store, tmp_path: Path, statement: str) -> None:
    other = tmp_path / "other.db"
    values = (str(other),) if "?" in statement else ()
    with pytest.raises(DBAPIError, match=r"not authorized|prohibited|denied"):
        store.connection.exec_driver_sql(statement.format(other=other), values)
    assert not other.exists()
    store.close()


def test_our_own_copy_is_under_the_same_key(store: Store, tmp_path: Path) -> None:
    with store.transaction() as connection:
        connection.exec_driver_sql("CREATE TABLE meta (generation INTEGER)")
        connection.exec_driver_sql("CREATE TABLE words (word TEXT)")
        connection.exec_driver_sql("INSERT INTO words VALUES (?)", (CANARY,))
    copy = tmp_path / "copy.db"
    write_new(copy, b"")
    store.copy_to(copy)
    store.connection.exec_driver_sql("VACUUM")
    assert copy.read_bytes()[:16] == keys.RootKey(bytes(32), bytes(16)).database_salt(1)
    assert CANARY.encode() not in copy.read_bytes()
    with pytest.raises(DBAPIError):
        store.connection.exec_driver_sql("VACUUM INTO ?", (str(tmp_path / "second.db"),))
    store.close()
    again = Store(copy, key())
    assert again.connection.exec_driver_sql("SELECT word FROM words").scalar_one() == CANARY
    again.check(thorough=True)
    again.close()


def test_no_words_in_errors_nor_in_logs(vault: Vault, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(DBAPIError) as caught, vault.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO page (id, title, nothing) VALUES (?, ?, 1)", (CANARY, CANARY))
    assert CANARY not in f"{caught.value!r} {caught.value}"
    vault.journal.keep(draft(text=CANARY, title=CANARY[:20]))
    with pytest.raises(DBAPIError) as caught, vault.transaction() as connection:
        connection.exec_driver_sql(
            "INSERT INTO page SELECT NULL, ?, place, 0, 0, day, ?, ?, 0, 1, 0, 0, NULL, NULL FROM page",
            ("f" * 32, CANARY, CANARY),
        )
    assert CANARY not in f"{caught.value!r} {caught.value}"
    assert CANARY not in caplog.text


def test_no_statement_text_carries_the_key(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    write_new(path, b"")
    hexadecimal = bytes(key()).decode()[2:-1]
    store, seen = Store(path, key()), []
    store._raw.set_trace_callback(seen.append)
    store.connection.exec_driver_sql("SELECT 1")
    assert seen
    assert hexadecimal not in " ".join(seen)
    store.close()


def test_closed(store: Store) -> None:
    store.close()
    store.close()
    assert store.closed
    with pytest.raises(VaultClosed), store.reading():
        pass


# ---- troubles -------------------------------------------------------------------------------------


def sqlite_error(code: int) -> dbapi2.OperationalError:
    error = dbapi2.OperationalError("words that nobody sees")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (dbapi2.SQLITE_BUSY, errors.VaultBusy),
        (dbapi2.SQLITE_BUSY | 1 << 8, errors.VaultBusy),
        (dbapi2.SQLITE_LOCKED, errors.VaultBusy),
        (dbapi2.SQLITE_FULL, errors.DiskFull),
        (dbapi2.SQLITE_READONLY | 6 << 8, errors.ReadOnlyPlace),
        (dbapi2.SQLITE_CANTOPEN, errors.ReadOnlyPlace),
        (dbapi2.SQLITE_IOERR | 3 << 8, errors.DiskTrouble),
        (dbapi2.SQLITE_NOMEM, errors.NotEnoughMemory),
        (dbapi2.SQLITE_CORRUPT | 1 << 8, errors.VaultDamaged),
        (dbapi2.SQLITE_NOTADB, errors.VaultDamaged),
    ],
)
def test_complaints_of_sqlite(code: int, kind: type[Expected]) -> None:
    assert type(of_sqlite(sqlite_error(code))) is kind
    with pytest.raises(kind) as caught, told():
        raise sqlite_error(code)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    with pytest.raises(kind), told():
        raise DBAPIError("SELECT", None, sqlite_error(code))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("database or disk is full", errors.DiskFull),
        ("disk I/O error", errors.DiskTrouble),
        ("unable to open database file", errors.ReadOnlyPlace),
        ("attempt to write a readonly database", errors.ReadOnlyPlace),
        ("database is locked", errors.VaultBusy),
        ("out of memory", errors.NotEnoughMemory),
        ("database disk image is malformed", errors.VaultDamaged),
        ("file is not a database", errors.VaultDamaged),
    ],
)
def test_complaints_that_come_in_words_only(words: str, kind: type[Expected]) -> None:
    """As copying page by page tells its troubles."""
    assert type(of_sqlite(dbapi2.OperationalError(words))) is kind
    with pytest.raises(kind), told():
        raise dbapi2.OperationalError(words)
    assert of_sqlite(ValueError(words)) is None, "not of SQLite"
    assert of_sqlite(None) is None


@pytest.mark.parametrize(
    "error",
    [sqlite_error(dbapi2.SQLITE_ERROR), sqlite_error(dbapi2.SQLITE_CONSTRAINT), dbapi2.ProgrammingError()],
)
def test_mistakes_of_ours_pass_through(error: dbapi2.Error) -> None:
    with pytest.raises(dbapi2.Error), told():
        raise error
    with pytest.raises(DBAPIError), told():
        raise DBAPIError("SELECT", None, error)


def test_no_memory() -> None:
    with pytest.raises(errors.NotEnoughMemory), told():
        raise MemoryError


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EROFS, errors.ReadOnlyPlace),
        (errno.EACCES, errors.ReadOnlyPlace),
        (errno.EIO, errors.DiskTrouble),
        (errno.ENOENT, errors.DiskTrouble),
        (None, errors.DiskTrouble),
    ],
)
def test_complaints_of_the_disk(number: int | None, kind: type[Expected]) -> None:
    error = OSError() if number is None else OSError(number, "words", "a/name/of/a/file")
    assert type(of_disk(error)) is kind
    with pytest.raises(kind) as caught, told():
        raise error
    assert "name" not in repr(caught.value)
