"""Takes the files of one vault off the disk, what opened it first; imports nothing that loads slowly."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from family_app.vault import private_files

_HEADER = "header.fvh"
_BACKUP_MAGIC = b"\x89FBK\r\n\x1a\n"
_HEADER_AT, _ID_AT, _ID_SIZE = 32, 44, 16  # inside a backup: its prefix holds the header as it was
_HEADER_MAGIC = b"\x89FVH\r\n\x1a\n"


def erase_files(folder: Path) -> None:
    """Overwrites the headers and removes everything in `folder`, which stays behind empty.

    Once the headers are gone nobody can open the rest, with whatever passphrase. Cut off anywhere it can be
    done again.
    """
    inside = sorted(folder.iterdir())
    for path in inside:
        if path.name.startswith(_HEADER):
            _overwrite(path)
    private_files.sync_folder(folder)
    for path in inside:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            private_files.remove(path)
    private_files.sync_folder(folder)


def erase_backups(folder: Path, vault_id: str) -> None:
    """Removes the backups of one vault, finished or not; whose they are stands in their front."""
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.is_file() and _is_backup_of(path, bytes.fromhex(vault_id)):
            # Magic and id stay readable until the name goes: after a cut it must still be known as theirs.
            _overwrite_front(path, start=_ID_AT + _ID_SIZE)
            private_files.remove(path)
    private_files.sync_folder(folder)


def _is_backup_of(path: Path, vault_id: bytes) -> bool:
    with path.open("rb") as file:
        front = file.read(_ID_AT + _ID_SIZE)
    return (
        front.startswith(_BACKUP_MAGIC)
        and front[_HEADER_AT:].startswith(_HEADER_MAGIC)
        and front[_ID_AT:] == vault_id
    )


def _overwrite(path: Path) -> None:
    """Random bytes over the whole file, on the disk, before its name goes."""
    if path.is_file() and not path.is_symlink():
        _overwrite_front(path)
        private_files.remove(path)


def _overwrite_front(path: Path, start: int = 0) -> None:
    """Random bytes over as much as a header can be: without it the rest is noise."""
    with path.open("r+b") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(start)
        file.write(os.urandom(min(size - start, 64 * 1024)))
        file.flush()
        os.fsync(file.fileno())
