"""The long proofs one after the other: kills, power cuts, calls that fail and full disks."""

from __future__ import annotations

import subprocess
import sys

PROOFS = {
    "kill -9 in every deed": ("kill_rounds", "--rounds", "500"),
    "kill -9 of the window while typing": ("window_kills", "--rounds", "30"),
    "power cuts": ("power_cut", "--states", "4000", "--processes", "2"),
    "calls that fail": ("failing_writes", "--every", "5"),
    "database calls that fail": ("database_faults",),
    "flips in a journal": ("journal_flips", "--flips", "3000"),
    "flips in a backup": ("backup_flips", "--flips", "3000", "--cuts", "1000"),
    "full disks": ("disk_full", "--step", "8"),
}


def main() -> int:
    bad = []
    for name, (module, *arguments) in PROOFS.items():
        sys.stdout.write(f"-- {name}\n")
        sys.stdout.flush()
        command = [sys.executable, "-m", f"tests.proofs.{module}", *arguments]
        if subprocess.run(command, check=False).returncode:
            bad.append(name)
    sys.stdout.write(f"-- {'not right: ' + ', '.join(bad) if bad else 'all right'}\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
