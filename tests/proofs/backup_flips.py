"""Flips single bits of a backup, and cuts it: nothing may pass. `python -m tests.proofs.backup_flips`."""

from __future__ import annotations

import argparse
import os
import random
import tempfile
from collections import Counter
from pathlib import Path

from family_app.domain.errors import BackupDamaged, BackupNewer, CodesDoNotFit
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import recovery
from family_app.vault.backup_reading import outside_of, unlock, verify
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.backups import backup, fill, whole

REFUSED = (BackupDamaged, BackupNewer, CodesDoNotFit)


def main(flips: int, cuts: int) -> int:
    """Prints how each was answered; returns how many passed unnoticed."""
    rng = random.Random(20261124)
    with cheap_keys(), tempfile.TemporaryDirectory() as place:
        path = Path(place) / "mine.fbk"
        secret = _make(path)
        length, size = outside_of(path).length, path.stat().st_size
        with path.open("rb") as file:
            raw = file.read()
        answers: Counter[str] = Counter()
        handle = os.open(path, os.O_RDWR)
        for number in range(flips):
            # A third in the prefix, where a bit can mean most; a third where the records are.
            at = rng.randrange((length, length + 70_000, size)[number % 3])
            os.pwrite(handle, bytes([raw[at] ^ 1 << rng.randrange(8)]), at)
            answers[_answer(path, secret)] += 1
            os.pwrite(handle, raw[at : at + 1], at)
        for number in range(cuts):
            os.ftruncate(handle, number if number < 1000 else rng.randrange(size))
            answers[_answer(path, secret)] += 1
            os.pwrite(handle, raw, 0)
        os.close(handle)
        control = _answer(path, secret)
    print(f"{flips} flips and {cuts} cuts: {dict(answers)}; untouched: {control}")
    return answers["whole"] + (control != "whole")


def _make(path: Path) -> bytes:
    folder = path.with_name("0" * 32)
    vault, codes = Vault.create(
        folder, "vier kleine blauwe vissen", AgeBand.NINE, RecoveryChoice.MINE, clock=FixedClock()
    )
    fill(vault)
    backup(vault, path)
    vault.close()
    return recovery.secret_of(codes.codes)


def _answer(path: Path, secret: bytes) -> str:
    try:
        whole(verify(path, whole(unlock(outside_of(path), fvh.RECOVERY, secret)).root))
    except REFUSED as refused:
        return type(refused).__name__
    return "whole"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=10_000)
    parser.add_argument("--cuts", type=int, default=2_000)
    given = parser.parse_args()
    raise SystemExit(1 if main(given.flips, given.cuts) else 0)
