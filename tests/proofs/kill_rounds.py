"""Kills a process at a random moment of every deed: nothing acknowledged is lost, one valid state is left."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, field

from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_child import Child, Ready, ready

# Some kills come just after the end: what was told as done must stay so.
LATEST = 1.1


@dataclass
class Score:
    """What the kills of one operation did."""

    kills: int = 0
    cut_off: int = 0  # before it was told as done
    acknowledged: int = 0
    troubles: list[str] = field(default_factory=list)


def one_kill(what: Ready, seconds: float) -> tuple[list[str], list[str]]:
    """Starts the deed in a fresh folder and kills it; what it had told, and what is wrong afterwards."""
    child = Child(what.operation, what.fresh(), what.before)
    child.go()
    time.sleep(seconds)
    child.kill()
    said = child.end()
    return said, what.judge(said)


def seconds_of(what: Ready) -> float:
    """How long the deed takes in a fork, which pays for every page of memory that it touches."""
    child = Child(what.operation, what.fresh(), what.before)
    began = time.perf_counter()
    child.go()
    said = child.end()
    assert "done" in said, said
    return time.perf_counter() - began


def rounds(count: int, names: list[str], seed: int = 1) -> dict[str, Score]:
    """`count` kills, spread over the operations."""
    chance = random.Random(seed)
    scores: dict[str, Score] = {}
    with ready(names) as prepared:
        seconds = {name: seconds_of(what) for name, what in prepared.items()}
        for number in range(count):
            name = names[number % len(names)]
            what, score = prepared[name], scores.setdefault(name, Score())
            said, troubles = one_kill(what, chance.uniform(0.0, seconds[name] * LATEST))
            score.kills += 1
            score.cut_off += "done" not in said
            score.acknowledged += len(said)
            score.troubles += [f"{name}, kill {number}: {each}" for each in troubles]
    return scores


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("operations", nargs="*", default=list(OPERATIONS))
    wanted = parser.parse_args()
    began = time.monotonic()
    scores = rounds(wanted.rounds, wanted.operations, wanted.seed)
    troubles = [each for score in scores.values() for each in score.troubles]
    if wanted.json:
        sys.stdout.write(json.dumps({name: asdict(score) for name, score in scores.items()}))
        return 0
    sys.stdout.write(f"{'operation':12} {'kills':>6} {'in the middle':>14} {'promises':>9} {'bad':>4}\n")
    for name, score in scores.items():
        line = (
            f"{name:12} {score.kills:6} {score.cut_off:14} {score.acknowledged:13} {len(score.troubles):4}\n"
        )
        sys.stdout.write(line)
    kills = sum(score.kills for score in scores.values())
    sys.stdout.write(f"{kills} kills in {time.monotonic() - began:.0f} s, {len(troubles)} bad\n")
    for each in troubles:
        sys.stdout.write(f"  {each}\n")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
