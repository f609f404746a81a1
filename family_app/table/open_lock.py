"""Whether a window has this data folder open now, as Qt's lock file says it: process, program, computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from family_app.table.safe_file import read_small


def is_held(path: Path) -> bool:
    """Whether another process that still runs holds the lock. A file that says nothing useful holds nothing.

    Always False on Windows: there is no harmless way to ask there whether a process runs.
    """
    if sys.platform == "win32" or not path.is_file():
        return False
    said = (read_small(path) or b"").split(b"\n")
    if not said[0].isdigit() or len(said[0]) > 10:
        return False
    holder = int(said[0])
    return holder not in (0, os.getpid()) and _runs(holder)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except PermissionError:
        return True  # of another account
    except OSError:
        return False
    return True
