"""Files and folders that only this user may open; a power cut leaves the old one or the new one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600

# Windows cannot open a folder for this; its file system keeps names in a journal of its own.
_CAN_SYNC_FOLDERS = os.name != "nt"


def make_folder(folder: Path) -> None:
    """Makes `folder` itself, private from the first call; its parents must be there."""
    folder.mkdir(mode=FOLDER_MODE)


def make_folders(folder: Path) -> None:
    """Makes `folder` and the parents that are missing, each private from the first call."""
    if not folder.is_dir():
        make_folders(folder.parent)
        folder.mkdir(mode=FOLDER_MODE, exist_ok=True)


def open_new(path: Path) -> int:
    """Opens a file that is not there yet for writing; private from the first call, whatever the umask."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)


def write_new(path: Path, content: bytes) -> None:
    """Writes a file that is not there yet and waits until the disk has it.

    Never opens an existing file: a leftover could have a wider mode, or be a link to somewhere else.
    """
    handle = open_new(path)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def write_over(path: Path, content: bytes) -> None:
    """Puts `content` in the place of `path` in one step; on any failure the old file stands as it was."""
    fresh = path.with_name(path.name + ".tmp")
    remove(fresh)
    try:
        write_new(fresh, content)
        os.replace(fresh, path)  # noqa: PTH105 - named as the system names it, so that a test can watch it
    except OSError:
        with suppress(OSError):
            remove(fresh)
        raise
    sync_folder(path.parent)


def forget_content(path: Path) -> None:
    """What is read of this file next comes from the disk, where the system can: not from its memory.

    Only what the disk has already can be forgotten: to be called after fsync.
    """
    if not hasattr(os, "posix_fadvise"):
        return
    with suppress(OSError), path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def remove(path: Path) -> None:
    """Removes a file if it is there."""
    path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Waits until the names in `folder` are on the disk."""
    if not _CAN_SYNC_FOLDERS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
