"""Fails each call that changes the disk, one at a time: a calm refusal or none, and nothing is lost."""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_child import Child, Ready, ready
from tests.proofs.power_cut_record import attach, can_record

# What a disk may answer to each call, in turns: full, or broken, or no longer ours.
ERRORS = {
    "pwrite64": ("ENOSPC", "EIO"),
    "write": ("ENOSPC", "EIO"),
    "ftruncate": ("EIO",),
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO",),
    "openat": ("EIO", "EACCES"),
    "rename": ("EIO", "ENOSPC"),
    "link": ("EIO", "EPERM"),
    "unlink": ("EIO",),
    "mkdir": ("ENOSPC", "EACCES"),
}
_CALL = re.compile(r"(?:\d+ +)?(\w+)\(")
_BROKEN = re.compile(r"^(broken .*)")


@dataclass(frozen=True)
class Fault:
    """The call that fails, which time it is made, and how."""

    call: str
    number: int
    error: str


@dataclass
class Score:
    """What the faults in one operation did."""

    faults: int = 0
    refused: int = 0
    unnoticed: int = 0  # done all the same
    troubles: list[str] = field(default_factory=list)


def faults_of(what: Ready, every: int) -> Iterator[Fault]:
    """Every `every`th of all faults; the deed is done once under a trace to count its calls."""
    log = what.template.parent / "log"
    child = Child(what.operation, what.fresh(), what.before)
    tracer = attach(child.pid, "-o", str(log), "-e", f"trace={','.join(ERRORS)}")
    child.go()
    said = child.end()
    tracer.communicate()
    assert "done" in said, said
    found = (_CALL.match(line) for line in log.read_text(encoding="utf-8", errors="replace").splitlines())
    counts = Counter(match[1] for match in found if match)
    every_fault = [
        Fault(call, number, errors[number % len(errors)])
        for call, errors in ERRORS.items()
        for number in range(1, counts[call] + 1)
    ]
    yield from every_fault[::every]


def one_fault(what: Ready, fault: Fault) -> tuple[list[str], list[str]]:
    """Does the deed with one fault in it; what it told, and everything that is wrong then."""
    child = Child(what.operation, what.fresh(), what.before)
    inject = f"inject={fault.call}:error={fault.error}:when={fault.number}"
    tracer = attach(child.pid, "-o", "/dev/null", "-e", f"trace={fault.call}", "-e", inject)
    child.go()
    said = child.end()
    tracer.communicate()
    troubles = [line for line in said if _BROKEN.match(line)]
    if not said:
        troubles.append("it ended without a word")
    troubles += what.judge(said)
    return said, troubles


def run(names: list[str], every: int) -> dict[str, Score]:
    """The faults of the named operations."""
    scores: dict[str, Score] = {}
    with ready(names) as prepared:
        for name, what in prepared.items():
            score = scores[name] = Score()
            for fault in faults_of(what, every):
                said, troubles = one_fault(what, fault)
                score.faults += 1
                score.refused += any(line.startswith("refused") for line in said)
                score.unnoticed += "done" in said
                where = f"{name}, {fault.call} number {fault.number} says {fault.error}"
                score.troubles += [f"{where}: {each}" for each in troubles]
    return scores


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only every so many of the faults")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("operations", nargs="*", default=list(OPERATIONS))
    wanted = parser.parse_args()
    if not can_record():
        sys.stderr.write("no strace here, or it may not look at a process: no call was made to fail\n")
        return 3
    began = time.monotonic()
    scores = run(wanted.operations, wanted.every)
    if wanted.json:
        sys.stdout.write(json.dumps({name: asdict(score) for name, score in scores.items()}))
        return 0
    sys.stdout.write(f"{'operation':12} {'faults':>7} {'refused':>8} {'done':>6} {'bad':>4}\n")
    for name, score in scores.items():
        counts = f"{score.faults:7} {score.refused:8} {score.unnoticed:6} {len(score.troubles):4}"
        sys.stdout.write(f"{name:12} {counts}\n")
    troubles = [each for score in scores.values() for each in score.troubles]
    for each in troubles:
        sys.stdout.write(f"  {each}\n")
    faults = sum(score.faults for score in scores.values())
    sys.stdout.write(f"{faults} failing calls in {time.monotonic() - began:.0f} s, {len(troubles)} bad\n")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
