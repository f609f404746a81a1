"""What the tests of a new key inside share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from family_app.domain.backups import Progress
from family_app.domain.errors import CodesDoNotFit
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import presence
from family_app.vault.codes import draw_code
from family_app.vault.rekey import rekey
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft, page_id

HEADER, COPY = "header.fvh", "header.fvh.1"
MINE = RecoveryChoice.MINE
# What may stand in the folder of a vault that was opened in order.
TIDY = {HEADER, COPY, "journal.db", "journal.db-journal", *presence.NAMES}


def fill(vault: Vault) -> Vault:
    """A page, and one in the bin."""
    vault.journal.keep(draft(1, "De eerste bladzijde.", feelings=("sad",), topics=("school",)))
    vault.journal.keep(draft(2, "Weg ermee."))
    vault.journal.bin(page_id(2))
    return vault


def done(steps: Iterator[Progress]) -> None:
    """Goes through all slices."""
    for _ in steps:
        pass


def drawn(vault: Vault, choice: RecoveryChoice = MINE, passphrase: str = PASSPHRASE) -> RecoveryCodes:
    """The code that comes with a new lock, on paper."""
    return draw_code(vault, passphrase, choice, with_lock=True)


def changed(vault: Vault, choice: RecoveryChoice = MINE) -> RecoveryCodes:
    """After a new lock: the code from now on."""
    shown = drawn(vault, choice)
    done(rekey(vault, shown))
    return shown


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def opens(folder: Path, clock: FixedClock, codes: tuple[str, ...]) -> bool:
    try:
        Vault.open_with_recovery(folder, codes, clock=clock).close()
    except CodesDoNotFit:
        return False
    return True
