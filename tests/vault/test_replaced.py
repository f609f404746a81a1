"""Files of another vault in the place of ours: named as what they are, and left alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.errors import VaultDamaged, VaultReplaced, WrongPassphrase
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import hot_journal, keys, making
from family_app.vault.vault import Known, Vault, check
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id
from tests.vault.half_written import files, hot

HEADER, COPY, DATABASE = "header.fvh", "header.fvh.1", "journal.db"
JOURNAL = f"{DATABASE}-journal"
MakeVault = Callable[..., Vault]


@pytest.fixture
def known(vault: Vault) -> Known:
    return Known(vault.vault_id)


@pytest.fixture
def other(make: MakeVault, tmp_path: Path) -> Path:
    """A whole vault of somebody else, with one page more."""
    vault = make(tmp_path / "other", RecoveryChoice.MINE)
    vault.journal.keep(draft(1, "van iemand anders"))
    vault.journal.keep(draft(2))
    vault.change_passphrase(PASSPHRASE, "de zin van iemand anders")
    CODES["other"] = CODES[vault.vault_id]
    vault.close()
    return tmp_path / "other"


# ---- headers ----------------------------------------------------------------------------------------


def test_another_whole_vault_is_never_called_a_wrong_passphrase(
    closed: Path, other: Path, known: Known, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(closed)
    shutil.copytree(other, closed)
    before = files(closed)
    derived: list[object] = []
    monkeypatch.setattr(keys, "stretch", lambda *given: derived.append(given))
    for passphrase in (PASSPHRASE, "de zin van iemand anders", "half \ud83d"):
        with pytest.raises(VaultReplaced):
            Vault.open(closed, passphrase, clock=clock, known=known)
    with pytest.raises(VaultReplaced):
        Vault.open_with_recovery(closed, CODES["other"], clock=clock, known=known)
    with pytest.raises(VaultReplaced):
        check(closed, known)
    assert derived == [], "seen before any derivation"
    assert files(closed) == before


def test_one_foreign_copy_of_the_header_is_kept_beside_ours(
    closed: Path, other: Path, known: Known, clock: FixedClock
) -> None:
    ours, theirs = (closed / HEADER).read_bytes(), (other / HEADER).read_bytes()
    for name in (HEADER, COPY):
        (closed / name).write_bytes(theirs)
        vault = Vault.open(closed, PASSPHRASE, clock=clock, known=known)
        assert vault.header_was_healed == (name == HEADER)
        vault.close()
        assert (closed / HEADER).read_bytes() == (closed / COPY).read_bytes() == ours
        (kept,) = closed.glob(f"{name}.????????")
        assert kept.read_bytes() == theirs, "it may be the only one of that vault"
    check(closed, known)


def test_two_headers_of_different_vaults_without_knowing_whose_this_is(
    closed: Path, other: Path, clock: FixedClock
) -> None:
    (closed / HEADER).write_bytes((other / HEADER).read_bytes())
    with pytest.raises(WrongPassphrase):
        Vault.open(closed, "niet de goede", clock=clock)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.journal.open(page_id(1)).text == "De eerste bladzijde."
    vault.close()


def test_a_foreign_header_beside_a_damaged_one(
    closed: Path, other: Path, known: Known, clock: FixedClock
) -> None:
    (closed / HEADER).write_bytes(b"x" * 363)
    (closed / COPY).write_bytes((other / COPY).read_bytes())
    with pytest.raises(VaultReplaced):
        Vault.open(closed, PASSPHRASE, clock=clock, known=known)


# ---- databases --------------------------------------------------------------------------------------


def test_the_database_of_another_vault(closed: Path, other: Path, known: Known, clock: FixedClock) -> None:
    shutil.copy(other / DATABASE, closed / DATABASE)
    before = files(closed)
    with pytest.raises(VaultReplaced):
        Vault.open(closed, PASSPHRASE, clock=clock, known=known)
    assert files(closed) == before


@pytest.mark.parametrize("front", [bytes(16), b"SQLite format 3\0"])
def test_what_nobody_took_for_a_journal_is_damage(closed: Path, clock: FixedClock, front: bytes) -> None:
    (closed / DATABASE).write_bytes(front + b"x" * (2**20 - 16))
    with pytest.raises(VaultDamaged):
        Vault.open(closed, PASSPHRASE, clock=clock)


def test_a_first_line_that_was_overwritten_is_no_hindrance(closed: Path, clock: FixedClock) -> None:
    with (closed / DATABASE).open("r+b") as file:
        file.write(b"sixteen bytes...")
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 1
    vault.close()


# ---- the journal of a cut-off write -----------------------------------------------------------------


def test_our_own_hot_journal_is_used(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.journal.keep(draft(1))
    before = (folder / DATABASE).read_bytes()
    for name, content in hot(vault, folder).items():
        vault.close()
        (folder / name).write_bytes(content)
    assert (folder / DATABASE).read_bytes() != before
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 1
    vault.check_integrity(thorough=True)
    vault.close()


def test_a_hot_journal_of_another_vault_never_touches_ours(
    vault: Vault, folder: Path, make: MakeVault, tmp_path: Path, clock: FixedClock
) -> None:
    vault.journal.keep(draft(1))
    vault.close()
    stranger = make(tmp_path / "stranger")
    raw = hot(stranger, tmp_path / "stranger")[JOURNAL]
    (folder / JOURNAL).write_bytes(raw)
    before = files(folder)
    with pytest.raises(VaultReplaced):
        Vault.open(folder, PASSPHRASE, clock=clock)
    assert files(folder) == before
    (folder / JOURNAL).unlink()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 1
    vault.close()


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        (lambda raw: raw, False),
        (lambda raw: raw[:20], False),
        (lambda raw: b"x" + raw[1:], False),
        (lambda raw: raw[:8] + bytes(4) + raw[12:], False),  # no record that the disk is known to have
        (lambda raw: raw[:24] + (8192).to_bytes(4) + raw[28:], True),
        (lambda raw: raw[:600], False),  # torn inside the first record
        (lambda raw: raw[:700] + bytes((raw[700] ^ 1,)) + raw[701:], True),
        (lambda raw: raw[:512] + (3).to_bytes(4) + raw[516:], True),  # our page, at another place
    ],
)
def test_each_field_of_a_hot_journal(
    vault: Vault, folder: Path, change: Callable[[bytes], bytes], refused: bool
) -> None:
    vault.journal.keep(draft(1))
    raw = hot(vault, folder)[JOURNAL]
    path = folder / "some.db"
    hot_journal.must_be_ours(path, vault.inside.root, 1)  # there is none
    hot_journal.beside(path).write_bytes(change(raw))
    if refused:
        with pytest.raises(VaultReplaced):
            hot_journal.must_be_ours(path, vault.inside.root, 1)
    else:
        hot_journal.must_be_ours(path, vault.inside.root, 1)


# ---- what a sync program leaves ---------------------------------------------------------------------


def test_conflict_copies_are_counted_and_left_alone(closed: Path, clock: FixedClock) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.copies_beside == 0
    vault.close()
    copies = {
        "journal (conflicted copy 2026-03-09).db": b"one",
        "journal.sync-conflict-20260309-161000-ABCDEFG.db": b"two",
        "header (1).fvh": b"three",
    }
    for name, content in copies.items():
        (closed / name).write_bytes(content)
    leftovers = ("journal.upgrade.db", "journal.copy.0a1b2c3d.db-journal", "journal.new.db")
    for name in (f"{HEADER}.tmp", *leftovers):
        (closed / name).write_bytes(b"our own leftover")
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.copies_beside == len(copies)
    vault.close()
    assert {name: (closed / name).read_bytes() for name in copies} == copies
    assert len(files(closed)) == len(copies) + 6, "two of the lock, two of the journal, two of the door"


def test_a_folder_that_cannot_be_listed_has_no_copies(tmp_path: Path) -> None:
    assert making.copies_beside(tmp_path / "not there") == 0
