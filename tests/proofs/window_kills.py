"""Kills the real window while somebody types: all but the last two seconds is kept, nothing is damaged."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from family_app.activities.people import add_person
from family_app.activities.unlock import make_key
from family_app.domain.clock import SystemClock
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.vault import Vault
from tests.proofs.window_kill_typist import words_of
from tests.support.builders import PASSPHRASE, a_porch
from tests.support.cheap_keys import cheap_keys

PROMISE = 2.0  # seconds of typing that may be lost
_MANY = 1000  # more letters than anybody types in a round


@dataclass
class Score:
    """What the kills of one data folder did."""

    kills: int = 0
    letters: int = 0
    worst: float = 0.0  # the age of the oldest letter that was lost, in seconds
    troubles: list[str] = field(default_factory=list)


def make_folder(data: Path) -> None:
    """A data folder with one person who has a key."""
    data.mkdir()
    porch = a_porch(data)
    person = add_person(porch, "Sam")
    house, _codes = make_key(porch, person.id, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE)
    house.vault.close()


def one_round(data: Path, number: int, seconds: float, *, saving: bool = True) -> tuple[float, list[float]]:
    """Types for `seconds` and kills; the moment of the kill and the moment of each letter before it."""
    how = "saving" if saving else "not-saving"
    command = [sys.executable, "-m", "tests.proofs.window_kill_typist", str(data), str(number), how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        said = typist.stdout.readline()
        time.sleep(seconds)
        killed = time.monotonic()
        typist.kill()
        said += typist.stdout.read()
    lines = [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]
    assert lines, "the window did not come so far that somebody could type"
    return killed, [float(pressed) for _count, pressed in lines]


def texts(data: Path) -> list[str]:
    """Every page that is kept; raises what a person would be told of damage."""
    (folder,) = (data / "vaults").iterdir()
    vault = Vault.open(folder, PASSPHRASE, clock=SystemClock())
    try:
        vault.check_integrity()
        return [page.text for page in vault.journal.pages()]
    finally:
        vault.close()


def judge(score: Score, fresh: list[str], number: int, killed: float, letters: list[float]) -> None:
    """Adds one round to the score: the page that it left, and from when on letters are missing."""
    text = fresh[0] if fresh else ""
    if len(fresh) > 1 or not words_of(number, _MANY).startswith(text):
        score.troubles.append(f"round {number}: the page is not what was typed")
    missing = [killed - pressed for pressed in letters[len(text) :]]
    score.kills += 1
    score.letters += len(letters)
    score.worst = max(score.worst, *missing, 0.0)
    if missing and missing[0] > PROMISE:
        score.troubles.append(f"round {number}: {missing[0]:.3f} s of typing are gone")


def rounds(data: Path, count: int, seed: int, *, saving: bool = True) -> Score:
    """`count` kills of the window over one data folder; each finds what all before it left."""
    chance, score = random.Random(seed), Score()
    make_folder(data)
    before: Counter[str] = Counter()
    for number in range(1, count + 1):
        killed, letters = one_round(data, number, chance.uniform(2.3, 4.3), saving=saving)
        kept = Counter(texts(data))
        judge(score, list((kept - before).elements()), number, killed, letters)
        if before - kept:
            score.troubles.append(f"round {number}: an older page has changed")
        before = kept
    return score


def side_by_side(lanes: int, count: int, *, control: bool = False) -> list[Score]:
    """`lanes` windows at a time: they mostly wait for the hand that types. The control, last, never saves."""
    named = tempfile.TemporaryDirectory(prefix="family-app-typing-")
    # The cheap keys are of the whole process: taken before the threads and given back after them.
    with named as parent, cheap_keys(), ThreadPoolExecutor(lanes + control) as pool:
        places = [Path(parent) / f"lane-{lane}" for lane in range(lanes + control)]
        started = [pool.submit(rounds, place, count, seed) for seed, place in enumerate(places[:lanes])]
        started += [pool.submit(rounds, place, 1, 7, saving=False) for place in places[lanes:]]
        return [each.result() for each in started]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--lanes", type=int, default=3)
    wanted = parser.parse_args()
    scores = side_by_side(wanted.lanes, -(-wanted.rounds // wanted.lanes))
    kills, letters = sum(s.kills for s in scores), sum(s.letters for s in scores)
    worst, troubles = max(s.worst for s in scores), [each for s in scores for each in s.troubles]
    said = f"{kills} kills of the window, {letters} letters, oldest letter lost {worst:.3f} s"
    sys.stdout.write(f"{said}, {len(troubles)} bad\n")
    for each in troubles:
        sys.stdout.write(f"  {each}\n")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
