"""How long a backup and a restore take, and how long a save waits: `python -m tests.proofs.backup_pace`."""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from family_app.domain.backups import Progress
from family_app.domain.clock import SystemClock
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.backup import make_backup
from family_app.vault.restore import Seen, rebuild
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.dump import dump
from tests.vault.backups import opened_with_code
from tests.vault.builders import draft

LIMIT = 0.05  # seconds that a save may wait for a slice
FIRST_DAY = datetime(2020, 1, 1, 8, tzinfo=UTC)
EVERY = 5  # a save after so many slices, so that the copy begins again now and then


def main(pages: int) -> bool:
    """Makes a journal, a backup while somebody writes, and a journal of that again; prints what it took.

    Whether no slice was longer than LIMIT. The computer must have nothing else to do for that.
    """
    with cheap_keys(), tempfile.TemporaryDirectory() as place:
        folder, target = Path(place) / ("a" * 32), Path(place) / "mine.fbk"
        vault, codes = Vault.create(
            folder, "vier kleine blauwe vissen", AgeBand.NINE, RecoveryChoice.MINE, clock=SystemClock()
        )
        write(vault, pages)
        mib = (folder / "journal.db").stat().st_size / 2**20
        print(f"{pages} pages, {mib:.0f} MiB")
        saves, now = _Saves(vault, pages), SystemClock().now()
        longest = [_timed("backup, nobody writing", make_backup(vault, target, now), lambda _: None)]
        target.unlink()
        longest += [_timed("backup, a save in between", make_backup(vault, target, now), saves.after)]
        print(f"  {saves.count} saves of {saves.worst * 1000:.0f} ms at most")
        unlocked = opened_with_code(target, codes.codes)
        again = Path(place) / ("b" * 32)
        longest += [_timed("restore", rebuild(target, unlocked, again, Seen(1, 1)), lambda _: None)]
        restored = Vault.open_with_recovery(again, codes.codes, clock=SystemClock())
        same = {key: len(rows) for key, rows in dump(restored).items() if rows}
        print(f"  this came back: {same}")
        restored.close()
        vault.close()
    return max(longest) <= LIMIT


class _Saves:
    """Somebody who writes on while a backup is made: a save every so many slices."""

    def __init__(self, vault: Vault, page: int) -> None:
        self._vault, self._page = vault, page + 1
        self.count, self.worst = 0, 0.0

    def after(self, slices: int) -> None:
        if slices % (EVERY * 8) == 0:
            start = time.perf_counter()
            self.count += 1
            self._vault.journal.keep(draft(self._page, "Nog een zin.", revision=self.count))
            self.worst = max(self.worst, time.perf_counter() - start)


def _timed(name: str, steps: Generator[Progress, None, object], between: Callable[[int], None]) -> float:
    """Carries it out; how long the longest slice was."""
    start, slices = time.perf_counter(), [0.0]
    while True:
        began = time.perf_counter()
        try:
            next(steps)
        except StopIteration:
            slices.append(time.perf_counter() - began)
            break
        slices.append(time.perf_counter() - began)
        between(len(slices))
    longest = ", ".join(f"{each * 1000:.0f}" for each in sorted(slices)[-3:])
    print(f"{name}: {time.perf_counter() - start:.2f} s, {len(slices)} slices, longest {longest} ms")
    return max(slices)


def write(vault: Vault, pages: int, *, words_each: int = 150) -> None:
    """Pages with words as long as words are."""
    rng = random.Random(7)
    words = ["".join(rng.choices("abcdefghijklmnoprstuvw", k=rng.randint(2, 9))) for _ in range(3000)]
    with vault.transaction():
        for number in range(pages):
            vault.journal.keep(
                draft(
                    number,
                    " ".join(rng.choices(words, k=words_each)),
                    at=FIRST_DAY + timedelta(hours=4 * number),
                    title=rng.choice(words),
                    feelings=("happy", "sad")[: number % 3],
                    topics=("school",)[: number % 2],
                )
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=10_000)
    raise SystemExit(0 if main(parser.parse_args().pages) else 1)
