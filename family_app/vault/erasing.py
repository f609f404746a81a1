"""Takes the files of one vault off the disk, what opened it first; imports nothing that loads slowly."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from family_app.vault import private_files
from family_app.vault.whose import ID_AT, ID_SIZE, LIMIT, Whose, of_header

_HEADER = "header.fvh"
_BACKUP_MAGIC = b"\x89FBK\r\n\x1a\n"
_HEADER_AT = 32  # inside a backup: its prefix holds the header as it was


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


def erase_backups(folder: Path, vault_id: str, lineage: bytes | None = None) -> None:
    """Removes the backups of one vault, finished or not; whose they are stands in their front.

    With `lineage` only those of the journal that has it: another one with the same id goes on.
    """
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        whose = _whose_backup(path) if path.is_file() else None
        if whose is not None and whose.vault_id == vault_id and lineage in (None, whose.lineage):
            # Whose it is stays readable until the name goes: after a cut it must still be known as theirs.
            start = ID_AT + ID_SIZE if lineage is None else whose.locks.start
            _overwrite_front(path, _HEADER_AT + start, None if lineage is None else len(whose.locks))
            private_files.remove(path)
    private_files.sync_folder(folder)


def _whose_backup(path: Path) -> Whose | None:
    with path.open("rb") as file:
        front = file.read(_HEADER_AT + LIMIT)
    return of_header(front[_HEADER_AT:]) if front.startswith(_BACKUP_MAGIC) else None


def _overwrite(path: Path) -> None:
    """Random bytes over the whole file, on the disk, before its name goes."""
    if path.is_file() and not path.is_symlink():
        _overwrite_front(path)
        private_files.remove(path)


def _overwrite_front(path: Path, start: int = 0, length: int | None = None) -> None:
    """Random bytes over as much as a header can be: without it the rest is noise."""
    with path.open("r+b") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(start)
        file.write(os.urandom(min(size - start, LIMIT if length is None else length)))
        file.flush()
        os.fsync(file.fileno())
