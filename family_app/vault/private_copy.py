"""A journal whose last write was cut off, on a disk that cannot be written: read from a copy of its own."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from family_app.domain.errors import ReadOnlyPlace, VaultBusy
from family_app.vault import private_files
from family_app.vault.hot_journal import beside
from family_app.vault.store import Store

_PIECE = 1024 * 1024


def open_copy(path: Path, new_key: Callable[[], bytearray]) -> Store:
    """Opens a copy, in which SQLite takes back what was half written, for reading only.

    Both files are copied as they are, sealed, to a folder that only this user can enter, and lose their names
    as soon as they are open. Raises ReadOnlyPlace when there is no room for that, VaultBusy when another
    computer writes at this moment.
    """
    sources = (path, beside(path))
    try:
        before = [_state(each) for each in sources]
        place = Path(tempfile.mkdtemp(prefix="family-app-"))
    except OSError:
        raise ReadOnlyPlace from None
    try:
        for each in sources:
            _copy(each, place / each.name)
        if [_state(each) for each in sources] != before:
            raise VaultBusy
        store = Store(place / path.name, new_key(), read_only=True)
    except OSError:
        raise ReadOnlyPlace from None
    finally:
        shutil.rmtree(place, ignore_errors=True)
    # Windows takes away no file that is open.
    store.after_close = partial(shutil.rmtree, place, ignore_errors=True)
    return store


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as file, os.fdopen(private_files.open_new(target), "wb") as out:
        shutil.copyfileobj(file, out, _PIECE)
