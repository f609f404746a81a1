"""A new key inside: everything is there, and what was copied before opens nothing new."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.domain.errors import (
    NewCodeGone,
    ReadOnlyPlace,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
    WrongPassphrase,
)
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import making, rekey_files
from family_app.vault.codes import draw_code
from family_app.vault.rekey import rekey
from family_app.vault.rekey_files import DATABASE, NEW, OLD
from family_app.vault.store import Store
from family_app.vault.vault import Known, Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id
from tests.vault.rekeying import COPY, HEADER, MINE, TIDY, changed, done, drawn, fill, names, opens


@pytest.fixture
def full(vault: Vault) -> Vault:
    return fill(vault)


# ---- what it does -----------------------------------------------------------------------------------


def test_everything_is_there_under_the_new_key(full: Vault, folder: Path, clock: FixedClock) -> None:
    before, old = dump(full), (folder / DATABASE).read_bytes()
    generation, vault_id, header = full.inside.store.generation(), full.vault_id, full.inside.header
    shown = changed(full, RecoveryChoice.SPLIT)
    assert (shown.choice, len(shown.codes), full.recovery_choice) == (RecoveryChoice.SPLIT, 2, shown.choice)
    assert full.journal.open(page_id(1)).text == "De eerste bladzijde."
    assert full.inside.store.generation() > generation
    now = full.inside.header
    assert (full.vault_id, now.vault_id, now.generation) == (vault_id, header.vault_id, header.generation + 1)
    assert fvh.epochs_of(now) == full.inside.epochs == fvh.Epochs(2, 2)
    assert {slot.salt for slot in header.slots}.isdisjoint({slot.salt for slot in now.slots})
    after = dump(full)
    for table in ("page", "page_feeling", "page_topic", "erased", "step"):
        assert after[table] == before[table], table
    full.journal.keep(draft(3, "En verder."))
    full.close()
    assert (folder / OLD).read_bytes() == old, "until the first unlock shows that the new one is good"
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 2
    vault.check_integrity(thorough=True)
    vault.close()
    assert names(folder) <= TIDY
    assert (folder / DATABASE).stat().st_size % 2**20 == 0
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_neither_the_old_code_nor_an_old_header_opens_it(
    full: Vault, folder: Path, clock: FixedClock
) -> None:
    old_code, old_header = CODES[full.vault_id], (folder / HEADER).read_bytes()
    shown = changed(full)
    full.close()
    assert opens(folder, clock, shown.codes)
    assert not opens(folder, clock, old_code)
    for name in (HEADER, COPY):
        (folder / name).write_bytes(old_header)
    with pytest.raises(making.VaultReplaced):
        Vault.open(folder, PASSPHRASE, clock=clock)


def test_without_a_code_from_now_on(full: Vault, folder: Path, clock: FixedClock) -> None:
    old_code = CODES[full.vault_id]
    assert changed(full, RecoveryChoice.NONE).codes == ()
    full.close()
    assert not opens(folder, clock, old_code)
    Vault.open(folder, PASSPHRASE, clock=clock).close()


def test_old_keys_for_letters_are_kept_each_time(full: Vault) -> None:
    expected = []
    for epoch in (1, 2):
        root = full.inside.root
        keys = (root.sub(f"x25519/{epoch}").hex(), root.sub(f"ed25519/{epoch}").hex())
        expected.append((epoch, *keys))
        changed(full)
    with full.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM letter_key ORDER BY epoch").all()
    assert [tuple(row) for row in rows] == expected


def test_it_needs_the_passphrase_and_a_place_to_write(full: Vault, folder: Path) -> None:
    before = (folder / HEADER).read_bytes()
    with pytest.raises(WrongPassphrase):
        drawn(full, passphrase="niet de goede")
    full._store.read_only = True
    with pytest.raises(ReadOnlyPlace):
        changed(full)
    full.close()
    with pytest.raises(VaultClosed):
        changed(full)
    assert (folder / HEADER).read_bytes() == before
    assert NEW not in names(folder)


def test_the_witness_goes_on(tmp_path: Path, full: Vault, folder: Path, clock: FixedClock) -> None:
    full.close()
    known = Known(witness=tmp_path / "witness")
    vault = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    changed(vault)
    vault._store.close()  # killed
    vault = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    assert (vault.was_cut_off, vault.older_than_before) == (True, False)
    vault.journal.keep(draft(5))
    vault.close()
    vault = Vault.open(folder, PASSPHRASE, clock=clock, known=known)
    assert (vault.was_cut_off, vault.older_than_before) == (False, False)
    vault.close()


# ---- others in between ------------------------------------------------------------------------------


def test_what_is_saved_in_between_is_not_lost(full: Vault, folder: Path, clock: FixedClock) -> None:
    kept = 2
    for _ in rekey(full, drawn(full)):
        kept += 1
        full.journal.keep(draft(kept, f"tussendoor {kept}"))
    assert kept > 6
    full.close()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == kept - 1
    vault.close()


def test_a_space_that_is_locked_in_between(full: Vault, folder: Path, clock: FixedClock) -> None:
    good = CODES[full.vault_id]
    steps = rekey(full, drawn(full))
    while NEW not in names(folder):
        next(steps)
    full.close()
    with pytest.raises(VaultClosed):
        next(steps)
    assert NEW not in names(folder)
    assert opens(folder, clock, good)


def test_stopped_in_between_it_leaves_nothing(full: Vault, folder: Path) -> None:
    before = names(folder)
    steps = rekey(full, drawn(full))
    while NEW not in names(folder):
        next(steps)
    steps.close()
    assert names(folder) == before
    full.journal.keep(draft(9))


@pytest.mark.parametrize("late", [False, True])
def test_another_change_of_the_header_in_between_is_not_undone(
    full: Vault, folder: Path, clock: FixedClock, late: bool
) -> None:
    steps = rekey(full, drawn(full))
    next(steps)
    next(steps)
    while late and NEW not in names(folder):
        next(steps)
    full.change_passphrase(PASSPHRASE, "iets heel anders hier")
    with pytest.raises(VaultBusy):
        done(steps)
    full.close()
    assert NEW not in names(folder)
    Vault.open(folder, "iets heel anders hier", clock=clock).close()


def test_a_passphrase_that_another_program_changed_is_not_taken_back(
    full: Vault, folder: Path, clock: FixedClock
) -> None:
    shown = drawn(full)
    other = Vault.open(folder, PASSPHRASE, clock=clock)
    other.change_passphrase(PASSPHRASE, "iets heel anders hier")
    other.close()
    with pytest.raises(VaultBusy):
        done(rekey(full, shown))
    assert NEW not in names(folder), "it is told before anything is copied"
    full.close()
    assert not opens(folder, clock, shown.codes)
    Vault.open(folder, "iets heel anders hier", clock=clock).close()


@pytest.mark.parametrize("when", ["before", "in between"])
def test_a_passphrase_that_was_changed_after_the_code_was_drawn_is_not_taken_back(
    full: Vault, folder: Path, clock: FixedClock, when: str
) -> None:
    shown = drawn(full)
    steps = rekey(full, shown)
    if when == "in between":
        next(steps)
        full.drawing.forget()
    full.change_passphrase(PASSPHRASE, "iets heel anders hier")
    with pytest.raises(NewCodeGone):
        done(steps)
    assert NEW not in names(folder)
    full.close()
    assert not opens(folder, clock, shown.codes)
    Vault.open(folder, "iets heel anders hier", clock=clock).close()


def test_a_lock_inside_only_comes_with_a_code_that_was_drawn_for_it(full: Vault, folder: Path) -> None:
    before = (folder / HEADER).read_bytes()
    with pytest.raises(NewCodeGone):
        done(rekey(full, draw_code(full, PASSPHRASE, MINE)))
    shown = drawn(full)
    drawn(full)
    with pytest.raises(NewCodeGone):
        done(rekey(full, shown))
    assert (folder / HEADER).read_bytes() == before


# ---- copies that are not good -----------------------------------------------------------------------


@pytest.mark.parametrize("how", ["count", "salt"])
def test_a_new_database_that_is_not_right_is_never_used(
    full: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    good = CODES[full.vault_id]
    with monkeypatch.context() as patched:
        if how == "salt":
            patched.setattr(rekey_files, "starts_with", lambda *_given: False)
        else:
            patched.setattr(Store, "check_tables", _lose_a_page)
        with pytest.raises(VaultDamaged):
            changed(full)
    assert NEW not in names(folder)
    full.journal.keep(draft(9))
    full.close()
    assert opens(folder, clock, good)


def _lose_a_page(store: Store) -> None:
    store._raw.execute("DELETE FROM page WHERE place < 0")
