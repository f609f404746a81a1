"""Writes a file that somebody asked for, whole or not at all, and never over another one."""

from __future__ import annotations

import contextlib
from pathlib import Path


def write_new(path: Path, content: bytes) -> bool:
    """Whether it is there now; False when there is a file of this name, or when the disk did not take it."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        return False
    except OSError:
        with contextlib.suppress(OSError):
            if path.is_file() and path.stat().st_size < len(content):
                path.unlink()  # the half of it that the disk took
        return False
    return True
