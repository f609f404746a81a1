"""Files in a folder that a sync program, a stick or anybody with this account may have filled."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

# Also a link, and a socket.
_NOTHING_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENXIO)
# A link is not followed, and a pipe does not make us wait for somebody to write into it.
_CAREFUL = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def read(path: Path, limit: int) -> bytes | None:
    """An ordinary file of at most `limit` bytes; None for anything else, and for one that is shut."""
    try:
        return _read(path, limit, limit + 1)
    except OSError:
        return None


def front_of(path: Path, limit: int, size: int) -> bytes | None:
    """The first `size` bytes of such a file. Raises OSError for one that is there and cannot be read now."""
    try:
        return _read(path, limit, size)
    except OSError as trouble:
        if trouble.errno in _NOTHING_THERE:
            return None
        raise


def _read(path: Path, limit: int, size: int) -> bytes | None:
    handle = os.open(path, _CAREFUL)
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode) or about.st_size > limit:
            return None
        with os.fdopen(handle, "rb", closefd=False) as file:
            raw = file.read(size)
    finally:
        os.close(handle)
    return raw if len(raw) <= limit else None
