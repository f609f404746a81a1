"""Turns the troubles of SQLite and the disk into the errors that the app has words for."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from family_app.domain.errors import (
    DiskFull,
    DiskTrouble,
    Expected,
    NotEnoughMemory,
    ReadOnlyPlace,
    VaultBusy,
    VaultDamaged,
)

_LOW_BYTE = 0xFF  # SQLite puts details (which call failed) above the primary code

_BY_ERRNO: dict[int, type[Expected]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: ReadOnlyPlace,
    errno.EACCES: ReadOnlyPlace,
    errno.EPERM: ReadOnlyPlace,
    errno.ENOMEM: NotEnoughMemory,
}

_BY_CODE: dict[int, type[Expected]] = {
    dbapi2.SQLITE_BUSY: VaultBusy,
    dbapi2.SQLITE_LOCKED: VaultBusy,
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_READONLY: ReadOnlyPlace,
    dbapi2.SQLITE_PERM: ReadOnlyPlace,
    # The database itself is open by then: what cannot be opened is the rollback journal beside it.
    dbapi2.SQLITE_CANTOPEN: ReadOnlyPlace,
    dbapi2.SQLITE_IOERR: DiskTrouble,
    dbapi2.SQLITE_NOLFS: DiskTrouble,
    dbapi2.SQLITE_NOMEM: NotEnoughMemory,
}

# Copying page by page tells its trouble only in these words of SQLite, without a code.
_BY_WORDS: dict[str, Callable[[], Expected]] = {
    "database or disk is full": DiskFull,
    "disk I/O error": DiskTrouble,
    "unable to open database file": ReadOnlyPlace,
    "attempt to write a readonly database": ReadOnlyPlace,
    "database is locked": VaultBusy,
    "out of memory": NotEnoughMemory,
    "database disk image is malformed": lambda: VaultDamaged("journal"),
    "file is not a database": lambda: VaultDamaged("journal"),
}

_DAMAGE = (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB)


def of_sqlite(error: BaseException | None) -> Expected | None:
    """What a complaint of SQLite means, or None when it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        wordy = _BY_WORDS.get(str(error)) if isinstance(error, dbapi2.Error) else None
        if wordy is not None:
            return wordy()
        return NotEnoughMemory() if isinstance(error, MemoryError) else None
    if code & _LOW_BYTE in _DAMAGE:
        return VaultDamaged("journal")
    kind = _BY_CODE.get(code & _LOW_BYTE)
    return kind() if kind else None


def of_disk(error: OSError) -> Expected:
    """What a complaint of the operating system about a file means."""
    return _BY_ERRNO.get(error.errno or 0, DiskTrouble)()


@contextmanager
def told() -> Iterator[None]:
    """Inside, every trouble of SQLite and the disk comes out as an `Expected`.

    The first error is dropped (`from None`): its text may name files. Mistakes of ours pass through.
    """
    try:
        yield
    except DBAPIError as error:
        meaning = of_sqlite(error.orig)
        if meaning is None:
            raise
        raise meaning from None
    except (dbapi2.Error, MemoryError) as error:
        meaning = of_sqlite(error)
        if meaning is None:
            raise
        raise meaning from None
    except OSError as error:
        raise of_disk(error) from None
