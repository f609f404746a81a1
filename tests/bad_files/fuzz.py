"""Reads broken files for as long as one likes: `python -m tests.bad_files.fuzz --seconds 60 [NAME ...]`.

Memory is limited to 800 MiB by the system and each file to 5 seconds; what trips is named by its number.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.bad_files.mutations import mutated
from tests.bad_files.patience import TookTooLong
from tests.bad_files.targets import TARGETS
from tests.support.cheap_keys import cheap_keys

MEMORY = 800 * 1024 * 1024


def fuzz(name: str, seconds: float, seed: int) -> tuple[Counter[str], list[str]]:
    """How the files of one kind ended, and what must not have happened."""
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="family-app-fuzz-") as place, cheap_keys():
        target = TARGETS[name](Path(place))
        end, number = time.monotonic() + seconds, seed
        while time.monotonic() < end and len(wrong) < 5:
            number += 1
            chance = Random(number)
            raw = target.repair(mutated(chance.choice(target.seeds), chance, target.seeds), chance)
            try:
                outcomes[target.feed(raw)] += 1
            except (Exception, TookTooLong) as trouble:  # whatever else it is, it is what we look for
                wrong.append(f"{name} number {number}: {type(trouble).__name__}: {trouble}")
    return outcomes, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*TARGETS, []], metavar="NAME")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    bad = 0
    for name in given.names or TARGETS:
        outcomes, wrong = fuzz(name, given.seconds, given.seed)
        counts = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.most_common())
        sys.stdout.write(f"{name}: {outcomes.total()} files: {counts}; {len(wrong)} wrong\n")
        sys.stdout.writelines(f"  {each}\n" for each in wrong)
        sys.stdout.flush()
        bad += len(wrong)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
