"""family/signs: who wants it shown that a letter waits, and for which letters; no wish, no file.

A file has one size whether it holds no letter or 64: what is left is filled with random bytes, and the order
says nothing. Whatever else lies there under such a name counts as no file.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles, sync_folder, write_whole

ENDING = ".sign"
LETTER = ".fsn"  # of a letter that waits, as `family_app/vault/letter_files.py` names it
MOST = 64  # letters of one sign: the first screen looks for every one of them
_NAME = 16  # bytes of the random name of a letter
_HEAD = b"\x89FSG\r\n\x1a\n" + (1).to_bytes(2, "big")
SIZE = len(_HEAD) + MOST * _NAME
_A_DAY = 80_000  # seconds, a little less than the shortest one
# A link is not followed, and a pipe does not make us wait.
_CAREFUL = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


def read(folder: Path, vault_id: str) -> frozenset[str] | None:
    """The names in a sign, most of them of no letter; None when it is off. Never raises."""
    try:
        raw = _read(folder / (vault_id + ENDING))
    except OSError:
        return None
    if len(raw) != SIZE or not raw.startswith(_HEAD):
        return None
    return frozenset(raw[at : at + _NAME].hex() for at in range(len(_HEAD), SIZE, _NAME))


def there(letters: Path, names: Iterable[str]) -> list[str]:
    """Those of these names under which a letter still waits."""
    return [name for name in names if _is_file(letters / (name + LETTER))]


def write(folder: Path, vault_id: str, names: Collection[str], month: float) -> None:
    """Keeps a sign for these letters, the last ones when they are too many. Raises the troubles of a disk."""
    kept = [bytes.fromhex(name) for name in names][-MOST:]
    kept += [os.urandom(_NAME) for _ in range(MOST - len(kept))]
    with disk_troubles():
        make_private_folder(folder)
    path = folder / (vault_id + ENDING)
    # On the first of the month, at a moment that is drawn: sync programs compare time and size, and would
    # not see a change that has both from before.
    at = month + int.from_bytes(os.urandom(4), "big") % _A_DAY
    write_whole(path, _HEAD + b"".join(sorted(kept)), at=at)
    _hide_times(folder, month)


def remove(folder: Path, vault_id: str, month: float) -> None:
    """Switches a sign off: neither the file stays nor a folder for it. Raises the troubles of a disk."""
    path = folder / (vault_id + ENDING)
    if not folder.is_dir() or (path.is_dir() and not path.is_symlink()):
        return  # nothing of ours
    with disk_troubles():
        for each in (path, path.with_name(path.name + ".tmp")):
            each.unlink(missing_ok=True)
        sync_folder(folder)
    _hide_times(folder, month)
    with suppress(OSError):  # signs of others are in it
        folder.rmdir()
        _set_time(folder.parent, month)


def _read(path: Path) -> bytes:
    handle = os.open(path, _CAREFUL)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b""
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(SIZE + 1)
    finally:
        os.close(handle)


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _hide_times(folder: Path, month: float) -> None:
    """The folders must not tell on which day somebody wrote, read or chose either."""
    for each in (folder, folder.parent):
        _set_time(each, month)


def _set_time(path: Path, at: float) -> None:
    with suppress(OSError):
        os.utime(path, (at, at))
