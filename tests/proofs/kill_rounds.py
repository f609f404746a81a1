"""Kills a writing program at a random moment, again and again: no acknowledged page is ever lost."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from family_app.domain.clock import SystemClock
from family_app.domain.journal import PageId
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.vault import Vault
from tests.proofs.writer import text_of

PASSPHRASE = "a sentence for the proof of the killed writer"


def make_vault(folder: Path) -> tuple[str, ...]:
    """A vault in `folder`; returns its recovery code, which opens it without a slow derivation."""
    vault, codes = Vault.create(folder, PASSPHRASE, AgeBand.TWELVE, RecoveryChoice.MINE, clock=SystemClock())
    vault.close()
    return codes.codes


def one_round(folder: Path, codes: tuple[str, ...], start: int, seconds: float) -> dict[int, int]:
    """Starts the writer, kills it after `seconds` of writing; page -> newest acknowledged revision."""
    command = [sys.executable, "-m", "tests.proofs.writer", str(folder), str(start), *codes]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        time.sleep(seconds)
        writer.kill()
        said = writer.stdout.read()
    acknowledged: dict[int, int] = {}
    for line in said.splitlines(keepends=True):
        if line.endswith("\n"):  # a line cut off by the kill was not read by anybody
            page, revision = line.split()
            acknowledged[int(page)] = int(revision)
    return acknowledged


def losses(folder: Path, codes: tuple[str, ...], acknowledged: dict[int, int]) -> list[str]:
    """What is missing or changed; opening must work without a word of damage."""
    vault = Vault.open_with_recovery(folder, codes, clock=SystemClock())
    try:
        bad = []
        for page, revision in acknowledged.items():
            kept = vault.journal.open(PageId(f"{page:032x}"))
            if kept.revision < revision or kept.text != text_of(page, kept.revision):
                bad.append(f"page {page}: acknowledged {revision}, found {kept.revision}")
        return bad
    finally:
        vault.close()


def rounds(count: int, seed: int = 1) -> tuple[int, list[str]]:
    """`count` kills on one vault; returns how many pages were acknowledged and what was lost."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="family-app-kill-") as parent:
        folder = Path(parent) / "vault"
        codes = make_vault(folder)
        everything: dict[int, int] = {}
        lost: list[str] = []
        for _ in range(count):
            start = (max(everything, default=0) + 2) * 5
            everything |= one_round(folder, codes, start, chance.uniform(0.0, 0.12))
            lost += losses(folder, codes, everything)
        return len(everything), lost


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    count = parser.parse_args().rounds
    began = time.monotonic()
    pages, lost = rounds(count)
    sys.stdout.write(
        f"{count} kills in {time.monotonic() - began:.0f} s, {pages} pages acknowledged, {len(lost)} lost\n"
    )
    for each in lost:
        sys.stdout.write(f"  {each}\n")
    return 1 if lost or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
