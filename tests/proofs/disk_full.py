"""A disk that is full a little later each time, up to where the deed fits; and one that can only be read.

Where mounting is permitted it is a tmpfs of exactly so many bytes; elsewhere no file may grow beyond so many.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from family_app.domain.errors import Expected, ReadOnlyPlace
from tests.proofs.operations import OPERATIONS
from tests.proofs.operations_child import Child, Ready, ready
from tests.proofs.operations_folders import opened as opened_space
from tests.proofs.operations_folders import page_id, text_of

BLOCK = 4096
_ENOUGH = 3  # this many sizes in a row at which the deed fits
_MOST = 2000  # steps, so that a deed that never fits ends


@dataclass
class Score:
    """What the sizes of one operation did."""

    sizes: int = 0
    refused: int = 0
    troubles: list[str] = field(default_factory=list)


def may_mount() -> bool:
    """Whether this process may make a disk of its own."""
    with tempfile.TemporaryDirectory(prefix="family-app-mount-") as name, disk(Path(name), 1) as made:
        return made


@contextmanager
def disk(place: Path, blocks: int) -> Iterator[bool]:
    """A disk of so many blocks at `place`, while this lasts; False where that is not permitted."""
    options = f"size={blocks * BLOCK},mode=700,huge=never"
    made = _works("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place))
    try:
        yield made
    finally:
        if made:
            _works("umount", str(place))


def _works(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 0
    except OSError:
        return False


def on_a_small_disk(what: Ready, blocks: int) -> list[str]:
    """The deed on a disk with so many free blocks; what it told, and then what is wrong."""
    root, place = what.root, what.template.parent / "disk"
    place.mkdir(exist_ok=True)
    shutil.rmtree(root, ignore_errors=True)
    with disk(place, _blocks(what.template) + blocks) as made:
        assert made
        shutil.copytree(what.template, place / "root")
        said = _do(what, place / "root", lambda: None)
        shutil.copytree(place / "root", root)
    return said


def with_small_files(what: Ready, blocks: int) -> list[str]:
    """The deed where no file may grow beyond so many blocks."""
    root = what.fresh()
    size = blocks * BLOCK
    return _do(what, root, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))


def _do(what: Ready, root: Path, first: Callable[[], None]) -> list[str]:
    child = Child(what.operation, root, what.before, first)
    child.go()
    return child.end()


def _blocks(folder: Path) -> int:
    """What a folder takes on a tmpfs: a block for each begun one, and one for each name."""
    paths = [folder, *folder.rglob("*")]
    return 1 + sum(1 + (0 if path.is_dir() else -(-path.stat().st_size // BLOCK)) for path in paths)


def ladder(what: Ready, step: int, deed: Callable[[Ready, int], list[str]]) -> Score:
    """Up from nothing, until the deed has fitted some times."""
    score, fitted, blocks = Score(), 0, 0
    while fitted < _ENOUGH and score.sizes < _MOST:
        said = deed(what, blocks)
        troubles = [line for line in said if line.startswith("broken")]
        troubles += what.judge(said)
        score.sizes += 1
        score.refused += any(line.startswith("refused") for line in said)
        fitted = fitted + 1 if "done" in said else 0
        where = f"{what.operation.name} with {blocks * BLOCK // 1024} KiB"
        score.troubles += [f"{where}: {each}" for each in troubles]
        blocks += step
    return score


def read_only(what: Ready) -> list[str]:
    """Opening and reading where nothing can be written; what is wrong with it."""
    root = what.fresh()
    place = what.template.parent / "disk"
    place.mkdir(exist_ok=True)
    with disk(place, 4 * _blocks(root)) as made:
        if not made:
            return ["no disk of our own"]
        shutil.copytree(root, place / "root")
        assert _works("mount", "-o", "remount,ro", str(place))
        with opened_space(place / "root", what.before) as house:
            troubles = [] if house.vault.read_only else ["it does not say that it can only be read"]
            if house.vault.journal.open(page_id(0)).text != text_of(0, 1):
                troubles.append("a page cannot be read")
        try:
            what.operation.run(place / "root", what.before, lambda _word: None)
            troubles.append("it seemed to write")
        except ReadOnlyPlace:
            pass
        except Expected as other:
            troubles.append(f"it says {type(other).__name__}")
    return troubles


def run(names: list[str], step: int, *, mounted: bool) -> dict[str, Score]:
    """The ladders of the named operations, and the read-only disk."""
    deed = on_a_small_disk if mounted else with_small_files
    with ready(names) as prepared:
        scores = {name: ladder(what, step, deed) for name, what in prepared.items()}
        if mounted and "save" in prepared:
            scores["read only"] = Score(1, 1, read_only(prepared["save"]))
    return scores


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1, help="blocks of 4 KiB from one size to the next")
    parser.add_argument("--unmounted", action="store_true", help="limit the files in any case")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("operations", nargs="*", default=list(OPERATIONS))
    wanted = parser.parse_args()
    mounted = not wanted.unmounted and os.name == "posix" and may_mount()
    began = time.monotonic()
    scores = run(wanted.operations, wanted.step, mounted=mounted)
    kind = "disks of their own" if mounted else "files that may not grow"
    if wanted.json:
        sys.stdout.write(json.dumps({"kind": kind, "scores": {k: asdict(v) for k, v in scores.items()}}))
        return 0
    sys.stdout.write(f"{kind}\n{'operation':12} {'sizes':>6} {'refused':>8} {'bad':>4}\n")
    for name, score in scores.items():
        sys.stdout.write(f"{name:12} {score.sizes:6} {score.refused:8} {len(score.troubles):4}\n")
    troubles = [each for score in scores.values() for each in score.troubles]
    for each in troubles:
        sys.stdout.write(f"  {each}\n")
    sizes = sum(score.sizes for score in scores.values())
    sys.stdout.write(f"{sizes} full disks in {time.monotonic() - began:.0f} s, {len(troubles)} bad\n")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
