"""The folder of letters: what lies there names nobody, and anybody with this account may have put it there.

`<name>.fsn` is a letter; `.tmp` behind it: not out yet; `.opening`: its reader is moving it into their vault;
`.taken`: its writer is taking it back. Each of these names is given by a rename, which only one can win.
"""

from __future__ import annotations

import heapq
import os
import re
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

from family_app.domain.backups import Progress
from family_app.domain.errors import LetterMissing
from family_app.vault import outside_files, private_files, sealed_note
from family_app.vault.sealed_note import FILE_LIMIT, FRONT_SIZE
from family_app.vault.slices import Slice

MOST = 2000  # files that are looked at, the newest ones
ENDING, STAGED, OPENING, TAKEN = ".fsn", ".fsn.tmp", ".fsn.opening", ".fsn.taken"
_NAME = re.compile(r"[0-9a-f]{32}")
_HALF_WAY = re.compile(rf"([0-9a-f]{{32}})({re.escape(STAGED)}|{re.escape(TAKEN)})")
_LISTED = re.compile(rf"[0-9a-f]{{32}}{re.escape(ENDING)}(\.opening)?")


def newest(folder: Path, pace: Slice) -> Generator[Progress, None, list[Path]]:
    """The files that can be letters, the newest first; pauses whenever a slice is over.

    Newest by the moment when the file came here: its own time says no more than the month.
    """
    found: list[tuple[int, str]] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if pace.over():
                yield Progress(0, 1)
                pace.begin()
            if _LISTED.fullmatch(entry.name) is None:
                continue
            with suppress(OSError):
                about = entry.stat(follow_symlinks=False)
                if sealed_note.may_be_one(about.st_size):
                    each = (about.st_ctime_ns, entry.name)
                    (heapq.heappush if len(found) < MOST else heapq.heappushpop)(found, each)
    return [folder / name for _, name in sorted(found, reverse=True)]


def read(path: Path) -> bytes | None:
    """The bytes of a file that can be a letter; None when it is gone or something else."""
    return outside_files.read(path, FILE_LIMIT)


def of_id(folder: Path, letter_id: str) -> Path:
    """The file of a letter that was listed. Raises LetterMissing."""
    if _NAME.fullmatch(letter_id) is not None:
        for ending in (ENDING, OPENING):
            if (folder / (letter_id + ending)).is_file():
                return folder / (letter_id + ending)
    raise LetterMissing


def id_of(path: Path) -> str:
    """What a letter is called outside of this room."""
    return path.name.split(".")[0]


# ---- out, and back ----------------------------------------------------------------------------------


def stage(folder: Path, name: str, note: bytes, file_time: float) -> None:
    """Writes a letter under a name that nobody looks at."""
    path = folder / (name + STAGED)
    private_files.write_new(path, note)
    os.utime(path, (file_time, file_time))


def put_out(folder: Path, name: str) -> None:
    """Gives a staged letter its name: from here on its reader finds it."""
    try:
        _rename(folder / (name + STAGED), folder / (name + ENDING))
    except FileNotFoundError:
        if not is_out(folder, name):  # else another program with this vault was quicker
            raise
    with suppress(OSError):  # it is out; a question about the disk must not take that back
        private_files.sync_folder(folder)


def is_out(folder: Path, name: str) -> bool:
    return (folder / (name + ENDING)).is_file()


def drop_staged(folder: Path, name: str) -> None:
    """Removes a letter that was not out yet."""
    with suppress(OSError):
        private_files.remove(folder / (name + STAGED))


def begin_taking(folder: Path, name: str, note_id: bytes) -> bool:
    """Takes a letter out of its reader's reach; False when it is not there any more, or is another one."""
    for path in (folder / (name + STAGED), folder / (name + ENDING)):
        if note_id_in(path) == note_id:
            try:
                _rename(path, folder / (name + TAKEN))
            except FileNotFoundError:
                continue
            private_files.sync_folder(folder)
            return True
    return False


def stop_taking(folder: Path, name: str) -> None:
    """Puts a letter that was not taken back after all in its place again."""
    with suppress(OSError):
        _rename(folder / (name + TAKEN), folder / (name + ENDING))


def end_taking(folder: Path, name: str) -> None:
    """Removes what was taken back."""
    with suppress(OSError):  # nobody looks at it any more; the next look round tries again
        remove(folder / (name + TAKEN))


def cut_off(folder: Path) -> list[tuple[str, str]]:
    """Name and ending of what a program that was cut off left half-way."""
    with suppress(OSError), os.scandir(folder) as entries:
        found = (_HALF_WAY.fullmatch(entry.name) for entry in entries)
        return [(each[1], each[2]) for each in found if each is not None]
    return []


def note_id_in(path: Path) -> bytes | None:
    """The id in the front of a file; None when it is gone or no letter. Raises OSError when it is shut."""
    front = outside_files.front_of(path, FILE_LIMIT, FRONT_SIZE)
    return None if front is None else sealed_note.note_id_of(front)


# ---- opening ----------------------------------------------------------------------------------------


def claim(path: Path) -> Path:
    """Takes a letter out of its writer's reach while it is opened. Raises LetterMissing when it is gone.

    The new name is on the disk before the letter is in the vault: so a letter that stands there with its old
    name, although the vault has it, was put there once more.
    """
    claimed = path.with_name(id_of(path) + OPENING)
    if path != claimed:
        try:
            _rename(path, claimed)
        except FileNotFoundError:
            raise LetterMissing from None
        private_files.sync_folder(path.parent)
    return claimed


def let_go(path: Path, claimed: Path) -> None:
    """Gives a letter that was not opened after all its name back."""
    with suppress(OSError):
        _rename(claimed, path)


def was_claimed(path: Path) -> bool:
    return path.name.endswith(OPENING)


def remove(path: Path) -> None:
    """Removes a letter that its reader has."""
    private_files.remove(path)
    private_files.sync_folder(path.parent)


def hide_times(folder: Path, file_time: float) -> None:
    """The folder must not tell on which day somebody wrote or read either."""
    with suppress(OSError):
        os.utime(folder, (file_time, file_time))


def _rename(source: Path, target: Path) -> None:
    os.replace(source, target)  # noqa: PTH105 - named as the system names it, so that a test can watch it
