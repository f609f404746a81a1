"""Flips single bits of journal.db: nothing may pass. `python -m tests.proofs.journal_flips`."""

from __future__ import annotations

import argparse
import os
import random
import tempfile
from collections import Counter
from pathlib import Path

from family_app.domain.errors import VaultDamaged, VaultReplaced
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import fill
from tests.vault.builders import draft

PAGE = 4096
SALT = (
    16  # bytes at the front of the file; the key brings its own salt along, and the next save writes it there
)
# What may become of a flip. "mended": in a page that holds nothing, which the check makes anew. "salt": in
# bytes that nobody reads but to tell two files apart, and all pages are as they were.
OPENING, CHECK, MENDED, IN_SALT, UNNOTICED = "at the opening", "by the check", "mended", "salt", "unnoticed"


def main(flips: int) -> int:
    """Prints how each was noticed; returns how many were not."""
    rng = random.Random(20261124)
    with cheap_keys(), tempfile.TemporaryDirectory() as place:
        folder = Path(place) / ("0" * 32)
        code, used, expected = _make(folder)
        path = folder / "journal.db"
        raw = path.read_bytes()
        answers: Counter[str] = Counter()
        handle = os.open(path, os.O_RDWR)
        for number in range(flips):
            # A third in the first page, by which all others are found; a third where something stands.
            at = rng.randrange((PAGE, used * PAGE, len(raw))[number % 3])
            os.pwrite(handle, bytes([raw[at] ^ 1 << rng.randrange(8)]), at)
            answer = _answer(folder, code, expected)
            if answer == IN_SALT and at >= SALT:
                answer = UNNOTICED
            answers[answer] += 1
            if answer == UNNOTICED:
                print(f"  unnoticed: byte {at % PAGE} of page {at // PAGE + 1} of {used} in use")
            if answer == OPENING:
                os.pwrite(handle, raw[at : at + 1], at)
            else:  # the check made free pages anew
                os.pwrite(handle, raw, 0)
        os.close(handle)
        control = _answer(folder, code, expected)
    print(f"{flips} flips: {dict(answers)}; untouched: {'fine' if control == IN_SALT else control}")
    return answers[UNNOTICED] + (control != IN_SALT)


def _make(folder: Path) -> tuple[tuple[str, ...], int, object]:
    """A journal; its code, how many pages of the file hold something, and what is in it."""
    vault, codes = Vault.create(
        folder, "vier kleine blauwe vissen", AgeBand.NINE, RecoveryChoice.MINE, clock=FixedClock()
    )
    fill(vault)
    for number in range(10, 60):
        vault.journal.keep(draft(number, "Een dag met veel te vertellen. " * 40))
    with vault.inside.store.reading() as connection:
        count, free = (
            int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
            for name in ("page_count", "freelist_count")
        )
    expected = dump(vault)
    vault.close()
    return codes.codes, count - free, expected


def _answer(folder: Path, code: tuple[str, ...], expected: object) -> str:
    """Where it was noticed. What was mended, or is said to be in the salt, must hold all that was there."""
    before = (folder / "journal.db").read_bytes()
    try:
        vault = Vault.open_with_recovery(folder, code, clock=FixedClock())
    except (VaultDamaged, VaultReplaced):
        return OPENING
    try:
        vault.check_integrity()
        mended = (folder / "journal.db").read_bytes() != before
        if dump(vault) != expected:
            return UNNOTICED
        return MENDED if mended else IN_SALT
    except VaultDamaged:
        return CHECK
    finally:
        vault.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=10_000)
    raise SystemExit(1 if main(parser.parse_args().flips) else 0)
