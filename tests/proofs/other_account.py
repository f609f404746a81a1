"""Takes the lock of a data folder, as another account where that is permitted, until its input ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile

from family_app.front_door import take_lock
from family_app.places import Places

NOBODY = 65534


def main() -> None:
    data = Path(sys.argv[1])
    assert QLockFile  # loaded before the account changes: the other one may not read these libraries
    os.umask(0o077)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    lock, already = take_lock(Places(data=data, state=data / "state"))
    sys.stdout.write("already open\n" if already else "held\n" if lock else "no lock\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
