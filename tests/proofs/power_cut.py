"""Cuts the power in every moment of every deed, on paper: each disk that may be found has one valid state."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from family_app.vault import private_files, store
from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_child import Child, Ready, ready
from tests.proofs.power_cut_record import Event, can_record, record
from tests.proofs.power_cut_replay import Disk

_SILENT = ("said",)


@dataclass
class Score:
    """What the cuts of one operation left."""

    events: int = 0
    states: int = 0
    bad: int = 0
    troubles: list[str] = field(default_factory=list)  # the first of each kind


def careless() -> None:
    """The control: a program that never waits for the disk."""
    settings = ["synchronous = OFF" if each.startswith("synchronous") else each for each in store._SETTINGS]
    store._SETTINGS = tuple(settings)  # type: ignore[assignment]
    private_files.os = _NoSync()  # type: ignore[assignment]


class _NoSync:
    """The module `os`, whose fsync does nothing."""

    def __getattr__(self, name: str) -> object:
        return getattr(os, name)

    def fsync(self, _handle: int) -> None:
        return None


def events_of(what: Ready, first: Callable[[], None]) -> list[Event]:
    """The deed once, under a trace."""
    root = what.fresh()
    child = Child(what.operation, root, what.before, first)
    events, said = record(child, root, what.template.parent / "log")
    assert "done" in said, said
    return events


def cuts(what: Ready, events: list[Event], each: float, share: tuple[int, int]) -> Score:
    """About `each` different disks after each event of one operation; this process judges its share."""
    disk, score, seen = Disk(what.template, what.root), Score(len(events)), set[bytes]()
    variants, skip = max(3, round(each * 1.5)), max(1, round(2 / each))
    for number, event in enumerate(events):
        disk.happen(event)
        if number % skip:
            continue
        for state in disk.states(variants, random.Random(number)):
            mark = state.digest()
            if mark in seen or mark[0] % share[1] != share[0]:
                continue
            seen.add(mark)
            shutil.rmtree(what.root, ignore_errors=True)
            state.put(what.root)
            troubles = what.judge(list(state.said), again=mark[1] % 8 == 0)
            score.states += 1
            score.bad += bool(troubles)
            new = [f"after event {number} ({event.what}): {each}" for each in troubles]
            score.troubles += new[: max(0, 5 - len(score.troubles))]
    return score


def run(wanted: int, names: list[str], share: tuple[int, int], first: Callable[[], None]) -> dict[str, Score]:
    """The cuts of the named operations, as many of each as it has events."""
    with ready(names) as prepared:
        events = {name: events_of(what, first) for name, what in prepared.items()}
        each = wanted / sum(map(len, events.values()))
        scores = {}
        for name, what in prepared.items():
            score = scores[name] = cuts(what, events[name], each, share)
            sys.stderr.write(f"{name}: {score.states} power cuts, {score.bad} bad\n")  # a long wait otherwise
        return scores


def both_halves(arguments: list[str], processes: int) -> dict[str, Score]:
    """The same on several processors, each its share."""
    command = [sys.executable, "-m", "tests.proofs.power_cut", "--json", *arguments]
    parts = [
        subprocess.Popen([*command, "--share", f"{at}/{processes}"], stdout=subprocess.PIPE, text=True)
        for at in range(processes)
    ]
    whole: dict[str, Score] = {}
    for part in parts:
        said, _ = part.communicate()
        for name, made in json.loads(said).items():
            score = whole.setdefault(name, Score(made["events"]))
            score.states += made["states"]
            score.bad += made["bad"]
            score.troubles += made["troubles"]
    return whole


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--states", type=int, default=500)
    parser.add_argument("--careless", action="store_true", help="the control: must show loss")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--share", default="0/1", help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("operations", nargs="*", default=list(OPERATIONS))
    wanted = parser.parse_args()
    if not can_record():
        sys.stderr.write("no strace here, or it may not look at a process: no power was cut\n")
        return 3
    began = time.monotonic()
    if wanted.processes > 1:
        given = ["--states", str(wanted.states), *wanted.operations, *["--careless"] * wanted.careless]
        scores = both_halves(given, wanted.processes)
    else:
        number, of = map(int, wanted.share.split("/"))
        first = careless if wanted.careless else lambda: None
        scores = run(wanted.states, wanted.operations, (number, of), first)
    if wanted.json:
        sys.stdout.write(json.dumps({name: asdict(score) for name, score in scores.items()}))
        return 0
    return _table(scores, time.monotonic() - began)


def _table(scores: dict[str, Score], seconds: float) -> int:
    sys.stdout.write(f"{'operation':12} {'events':>7} {'states':>7} {'bad':>5}\n")
    for name, score in scores.items():
        sys.stdout.write(f"{name:12} {score.events:7} {score.states:7} {score.bad:5}\n")
        for each in score.troubles:
            sys.stdout.write(f"    {each}\n")
    states, bad = sum(s.states for s in scores.values()), sum(s.bad for s in scores.values())
    sys.stdout.write(f"{states} power cuts in {seconds:.0f} s, {bad} bad\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
