"""`python -m tests.benchmarks [--quick] [--only S1,S4] [--sizes 1000,10000]`: prints one table."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.benchmarks import rows
from tests.benchmarks.homes import Home, make_home
from tests.benchmarks.report import SHORT, Row, table

EVERY = ("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S10", "S14")


def main() -> int:
    """Measures, prints, and says what is short. Ends with 0: this is a report and no gate."""
    wanted = _arguments()
    start = perf_counter()
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="family-app-bench-") as folder:
        homes = [_made(Path(folder), size) for size in wanted.sizes]
        steps: dict[str, Callable[[], list[Row]]] = {
            "S1": lambda: rows.start(homes[0], wanted.effort),
            "S2": lambda: rows.memory(homes, wanted.effort),
            "S3": lambda: rows.unlock(homes, wanted.effort),
            "S4": lambda: rows.saving(homes, wanted.effort),
            "S5": lambda: rows.finding(homes, wanted.effort),
            "S6": lambda: rows.turning(homes, wanted.effort),
            "S7": lambda: rows.typing(homes[0], wanted.effort),
            "S10": lambda: rows.idle(homes[0], wanted.effort),
            "S14": lambda: rows.checkins(homes, wanted.effort),
        }
        for name in wanted.only:
            _say(f"measuring {name} …")
            found += steps[name]()
    sys.stdout.write(table(found) + "\n")
    short = sum(row.verdict == SHORT for row in found)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    _say(f"{len(found)} figures, {short} short of the goal, {perf_counter() - start:.0f} s, load {load:.1f}")
    return 0


def _arguments() -> argparse.Namespace:
    known = argparse.ArgumentParser(prog="bench", description="What the program costs, beside its floors.")
    known.add_argument("--quick", action="store_true", help="1,000 pages, few runs, under a minute")
    known.add_argument("--only", default=",".join(EVERY), help="which goals, e.g. S1,S4")
    known.add_argument("--sizes", default="", help="how many pages, e.g. 1000,10000,100000")
    wanted = known.parse_args()
    wanted.only = [name for name in EVERY if name in wanted.only.split(",")]
    sizes = wanted.sizes or ("1000" if wanted.quick else "1000,10000,100000")
    wanted.sizes = [int(size) for size in sizes.split(",")]
    wanted.effort = rows.QUICK if wanted.quick else rows.FULL
    return wanted


def _made(folder: Path, size: int) -> Home:
    _say(f"making {size:,} pages …")
    return make_home(folder, size)


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
