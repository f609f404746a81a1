"""Whether a window has this data folder open now, as Qt's lock file says it: process, program, computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from family_app.domain.errors import DiskTrouble
from family_app.table.safe_file import read_small

# Where Qt finds what it writes: the number of this computer, and of the time since it was started.
MACHINE = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
BOOT = Path("/proc/sys/kernel/random/boot_id")
PROGRAM = "/proc/{}/exe"
_GONE = " (deleted)"  # behind the name of a program that was replaced by a newer one while it runs


def is_held(path: Path) -> bool:
    """Whether another process that still runs holds the lock. A file that says nothing useful holds nothing.

    That a process has this number is not enough: numbers are given out again. A lock of another computer
    counts as held, as nobody here can ask there. Always False on Windows: there is no harmless way to ask
    whether a process runs.
    """
    if sys.platform == "win32" or not path.is_file():
        return False
    said = (read_small(path) or b"").decode("utf-8", "replace").split("\n")
    process, program, host, machine, boot = (*said, "", "", "", "", "")[:5]
    if not (process.isascii() and process.isdecimal() and len(process) <= 10):
        return False
    if not _is_here(host, machine):
        return True
    if boot and _line(BOOT) not in ("", boot):
        return False  # it was held before this computer was started again
    return int(process) not in (0, os.getpid()) and _runs(int(process), program)


def _is_here(host: str, machine: str) -> bool:
    mine = next(filter(None, map(_line, MACHINE)), "")
    if machine and mine:
        return machine == mine  # the name of a computer may change
    return host in ("", os.uname().nodename)


def _runs(process: int, program: str) -> bool:
    try:
        os.kill(process, 0)
    except PermissionError:
        pass  # of another account
    except OSError:
        return False
    try:
        runs = Path(PROGRAM.format(process)).readlink().name.removesuffix(_GONE)
    except OSError:
        return True  # a system that does not say, or a process that does not let itself be looked at
    return Path(program).name in ("", runs)


def _line(path: Path) -> str:
    try:
        return (read_small(path) or b"").decode("ascii", "replace").strip()
    except DiskTrouble:
        return ""
