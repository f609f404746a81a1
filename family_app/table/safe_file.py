"""Small files that are replaced whole: the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from family_app.domain.errors import DiskFull, DiskTrouble, ReadOnlyPlace

SMALL = 1024 * 1024  # bytes; none of these files is ever near it


@contextlib.contextmanager
def disk_troubles() -> Iterator[None]:
    """Turns what the operating system says into the troubles that we have words for."""
    try:
        yield
    except OSError as trouble:
        if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from None
        if trouble.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise ReadOnlyPlace from None
        raise DiskTrouble from None


def write_whole(path: Path, content: bytes, *, at: float | None = None) -> None:
    """Replaces the file at once and durably, mode 0600. `at`: its time from the first moment, in seconds.

    Raises DiskFull, ReadOnlyPlace or DiskTrouble; the old file then stands as it was.
    """
    with disk_troubles():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".tmp")
        # A leftover of a cut-off write may have any mode: the fresh file is always made anew.
        with contextlib.suppress(FileNotFoundError):
            fresh.unlink()
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(fresh, flags, 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            if at is not None:
                os.utime(fresh, (at, at))
            fresh.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                fresh.unlink()
            raise
        # The new file stands now, also when the disk does not answer this last question: saying that it
        # failed would undo what hangs on it.
        with contextlib.suppress(OSError):
            sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename inside the folder durable, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_small(path: Path) -> bytes | None:
    """The bytes of the file, or None when there is none. Raises DiskTrouble when it cannot be read."""
    try:
        with path.open("rb") as source:
            return source.read(SMALL + 1)
    except FileNotFoundError:
        return None
    except OSError:
        raise DiskTrouble from None


def set_aside(path: Path) -> Path:
    """Renames a damaged file so that nothing is lost and a fresh one can be written."""
    with disk_troubles():
        number = 1
        while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
            number += 1
        path.rename(aside)
        return aside


def keep_copy(path: Path) -> Path:
    """Keeps a damaged file under a name of its own; the file itself stays until something replaces it."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    write_whole(aside, read_small(path) or b"")
    return aside
