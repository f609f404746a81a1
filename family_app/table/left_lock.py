"""A lock of the data folder that nobody here can hold: of another computer, or cut off half-written."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from family_app.domain.errors import DiskTrouble
from family_app.table.safe_file import read_small

LONGEST = 64  # letters of a computer's name that are shown


@dataclass(frozen=True, slots=True)
class Computer:
    """How a computer is called, and the mark that stays when its name changes; '' where it has none."""

    name: str
    mark: str


def computer_of(path: Path, here: Computer) -> str | None:
    """The computer whose program made the lock; '' when it does not say, None for one that counts here.

    Qt looks by itself whether a program of this computer still runs. What it cannot tell, it believes for
    ever: another computer, this one under the name that it had before, and a file that says nothing.
    """
    if not path.is_file():
        return None
    try:
        said = (read_small(path) or b"").decode("utf-8", "replace").split("\n")
    except DiskTrouble:
        return None  # of another account, which Qt can ask
    if not said[0].isdigit():
        return ""
    name, mark = (*said[2:4], "", "")[:2]
    if mark == here.mark if mark else name in ("", here.name):
        return None
    return "".join(sign for sign in name if sign.isprintable())[:LONGEST]


def let_go(path: Path, here: Computer) -> None:
    """Takes such a lock away, because somebody says that the program is closed where it came from."""
    if computer_of(path, here) is not None:
        with suppress(OSError):
            path.unlink()
