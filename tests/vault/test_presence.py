"""Two programs and one vault: whoever comes second changes nothing in the folder, and nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import DiskTrouble, VaultBusy, WrongPassphrase
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import header_files, presence, upgrade
from family_app.vault.keys import FLOOR
from family_app.vault.presence import Presence
from family_app.vault.rekey import rekey
from family_app.vault.upgrade import Step
from family_app.vault.vault import Known, Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id
from tests.vault.rekeying import COPY, HEADER, TIDY, changed, done, drawn, names, opens

OTHER = "iets heel anders hier"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "WAIT", 0.05)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# ---- the folder ---------------------------------------------------------------------------------------


def test_beside_another_program_nothing_in_the_folder_is_touched(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    vault.journal.keep(draft(1))
    for name in ("header.fvh.tmp", "journal.new.db", "journal.old.db", "journal.copy.0a1b2c3d.db"):
        (folder / name).write_bytes(b"of the other program")
    (folder / COPY).write_bytes(b"just being written")
    before = contents(folder)
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    assert second.journal.open(page_id(1)).text == "Een gewone dag."
    assert contents(folder) == before
    second.journal.keep(draft(2))
    assert vault.journal.count() == 2
    second.close()
    vault.close()
    assert set(names(folder)) > TIDY, "a program that leaves clears nothing away either"
    Vault.open(folder, PASSPHRASE, clock=clock).close()
    assert names(folder) <= TIDY
    assert (folder / COPY).read_bytes() == (folder / HEADER).read_bytes()


def test_a_new_lock_while_another_program_derives_its_key(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one has read the old header; when it comes to the door, everything has changed."""
    real = header_files.open_with_secret

    def meanwhile(*given: Any) -> Any:
        opened = real(*given)
        monkeypatch.setattr(header_files, "open_with_secret", real)
        changed(vault)
        vault.journal.keep(draft(50, "Na het nieuwe slot."))
        return opened

    monkeypatch.setattr(header_files, "open_with_secret", meanwhile)
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    assert second.journal.open(page_id(50)).text == "Na het nieuwe slot."
    vault.journal.keep(draft(51))
    assert second.journal.count() == 2
    second.close()
    vault.close()
    again = Vault.open(folder, PASSPHRASE, clock=clock)
    assert again.journal.count() == 2
    again.close()


def test_a_new_passphrase_while_another_program_derives_its_key(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = header_files.open_with_secret

    def meanwhile(*given: Any) -> Any:
        opened = real(*given)
        monkeypatch.setattr(header_files, "open_with_secret", real)
        vault.change_passphrase(PASSPHRASE, OTHER)
        return opened

    monkeypatch.setattr(header_files, "open_with_secret", meanwhile)
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE, clock=clock)
    assert (folder / COPY).read_bytes() == (folder / HEADER).read_bytes()
    vault.close()
    Vault.open(folder, OTHER, clock=clock).close()


def test_a_header_that_never_stands_still(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(header_files, "is_as_read", lambda *_: False)
    with pytest.raises(VaultBusy):
        Vault.open(folder, PASSPHRASE, clock=clock)
    vault.journal.keep(draft(1))


# ---- changes of the lock -------------------------------------------------------------------------------


def test_the_lock_inside_changes_only_when_nobody_else_is_in(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    vault.journal.keep(draft(1))
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    before = contents(folder)
    with pytest.raises(VaultBusy):
        changed(vault)
    assert contents(folder) == before
    second.journal.keep(draft(2))
    second.close()
    steps = rekey(vault, drawn(vault))
    for _ in range(5):
        next(steps)
    with pytest.raises(VaultBusy):
        Vault.open(folder, PASSPHRASE, clock=clock)
    done(steps)
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    second.journal.keep(draft(3))
    assert vault.journal.count() == 3
    second.close()
    vault.close()


def test_given_up_halfway_others_may_come_in_again(vault: Vault, folder: Path, clock: FixedClock) -> None:
    steps = rekey(vault, drawn(vault))
    for _ in range(5):
        next(steps)
    steps.close()
    Vault.open(folder, PASSPHRASE, clock=clock).close()
    assert opens(folder, clock, CODES[vault.vault_id])


def test_a_passphrase_that_another_program_set_is_not_undone(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    second.change_passphrase(PASSPHRASE, OTHER)
    with pytest.raises(VaultBusy):
        vault.change_passphrase(PASSPHRASE, "en nog weer iets anders")
    second.close()
    with pytest.raises(VaultBusy):
        changed(vault)
    assert not vault.closed
    vault.journal.keep(draft(1))
    vault.close()
    Vault.open(folder, OTHER, clock=clock).close()


def test_a_header_of_somebody_else_stops_no_change(
    vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock
) -> None:
    other, _ = Vault.create(
        tmp_path / "other", OTHER, AgeBand.NINE, RecoveryChoice.NONE, clock=clock, kdf=FLOOR
    )
    other.close()
    (folder / COPY).write_bytes((tmp_path / "other" / HEADER).read_bytes())
    vault.change_passphrase(PASSPHRASE, OTHER)
    assert (folder / COPY).read_bytes() == (folder / HEADER).read_bytes()


def test_a_header_that_nobody_with_the_key_wrote_stops_no_change(vault: Vault, folder: Path) -> None:
    header = vault.inside.header
    forged = fvh.pack(fvh.Header(header.vault_id, 99, header.slots, header.ext), vault.inside.root)
    (folder / COPY).write_bytes(forged[:-32] + bytes(32))
    vault.change_passphrase(PASSPHRASE, OTHER)
    assert (folder / COPY).read_bytes() == (folder / HEADER).read_bytes()


def test_a_program_that_is_killed_was_cut_off_whoever_else_closed_in_order(
    vault: Vault, folder: Path, clock: FixedClock, tmp_path: Path
) -> None:
    vault.close()
    known = Known(witness=tmp_path / "witness")
    first = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    first.journal.keep(draft(1))
    second = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    second.journal.keep(draft(2))
    second.close()
    first._store.close()  # killed: nobody says goodbye
    third = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    assert (third.was_cut_off, third.older_than_before) == (True, False)
    third.journal.keep(draft(3))
    third.close()
    fourth = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    assert (fourth.was_cut_off, fourth.older_than_before) == (False, False)
    fourth.close()


# ---- upgrades ------------------------------------------------------------------------------------------


def _one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    more = Step(upgrade.STEPS[-1].number + 1, "more", lambda c: c.exec_driver_sql("CREATE TABLE more (x)"))
    monkeypatch.setattr(upgrade, "STEPS", (*upgrade.STEPS, more))


def test_no_upgrade_beside_another_program(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.journal.keep(draft(1))
    before = contents(folder)
    _one_more(monkeypatch)
    with pytest.raises(VaultBusy):
        Vault.open(folder, PASSPHRASE, clock=clock)
    assert contents(folder) == before
    vault.journal.keep(draft(2))
    vault.close()
    second = Vault.open(folder, PASSPHRASE, clock=clock)
    assert second.journal.count() == 2
    second.close()


def test_somebody_stands_at_the_door(closed: Path, clock: FixedClock) -> None:
    with Presence(closed).at_the_door(), pytest.raises(VaultBusy):
        Vault.open(closed, PASSPHRASE, clock=clock)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    with Presence(closed).at_the_door():
        with pytest.raises(VaultBusy):
            vault.change_passphrase(PASSPHRASE, OTHER)
        vault.journal.keep(draft(2))
        vault.inside.store.presence.share_again()
    vault.close()


def test_a_vault_that_cannot_be_mended_just_now_is_let_go(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise DiskTrouble

    with monkeypatch.context() as patched:
        patched.setattr(header_files, "mend", broken)
        with pytest.raises(DiskTrouble):
            Vault.open(closed, PASSPHRASE, clock=clock)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    changed(vault)  # nobody else is in
    vault.close()
