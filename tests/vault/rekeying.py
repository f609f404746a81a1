"""What the tests of a new key inside share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from family_app.domain.backups import Progress
from family_app.domain.errors import CodesDoNotFit
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault.rekey import rekey
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft, page_id

HEADER, COPY = "header.fvh", "header.fvh.1"
MINE = RecoveryChoice.MINE


def fill(vault: Vault) -> Vault:
    """A page, and one in the bin."""
    vault.journal.keep(draft(1, "De eerste bladzijde.", feelings=("sad",), topics=("school",)))
    vault.journal.keep(draft(2, "Weg ermee."))
    vault.journal.bin(page_id(2))
    return vault


def done(steps: Iterator[Progress]) -> RecoveryCodes:
    """Goes through all slices; the new codes."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            codes: RecoveryCodes = end.value
            return codes


def changed(vault: Vault, choice: RecoveryChoice = MINE) -> RecoveryCodes:
    return done(rekey(vault, PASSPHRASE, choice))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def opens(folder: Path, clock: FixedClock, codes: tuple[str, ...]) -> bool:
    try:
        Vault.open_with_recovery(folder, codes, clock=clock).close()
    except CodesDoNotFit:
        return False
    return True
