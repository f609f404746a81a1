"""Making a vault, and the passphrases and codes that open it."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.errors import (
    CodeIsHalf,
    CodeMistyped,
    CodesDoNotFit,
    DiskTrouble,
    VaultBusy,
    VaultDamaged,
    VaultNewer,
    WeakPassphrase,
    WrongPassphrase,
)
from family_app.domain.passphrase import Reason
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import header_files, keys, making, private_files
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id, with_checksum

MakeVault = Callable[..., Vault]
HEADER, COPY, DATABASE = "header.fvh", "header.fvh.1", "journal.db"


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


# ---- making -----------------------------------------------------------------------------------------


def test_made_opened_and_found_again(closed: Path, clock: FixedClock) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.journal.open(page_id(1)).text == "De eerste bladzijde."
    assert (vault.owner.age_band, vault.recovery_choice) == (AgeBand.NINE, RecoveryChoice.MINE)
    assert vault.owner.made_at == clock.at
    assert (vault.header_was_healed, vault.read_only, vault.closed) == (False, False, False)
    vault.check_integrity()
    vault.close()


def test_with_the_real_derivation(real_keys: None, folder: Path, clock: FixedClock) -> None:
    vault, shown = Vault.create(
        folder, PASSPHRASE, AgeBand.ADULT, RecoveryChoice.SPLIT, clock=clock, kdf=FLOOR
    )
    vault.journal.keep(draft())
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE + " ", clock=clock)
    Vault.open(folder, PASSPHRASE, clock=clock).close()
    Vault.open_with_recovery(folder, shown.codes, clock=clock).close()


def test_the_cost_is_calibrated_when_none_is_given(folder: Path, clock: FixedClock) -> None:
    vault, _ = Vault.create(folder, PASSPHRASE, AgeBand.SIX, RecoveryChoice.NONE, clock=clock)
    vault.close()
    assert fvh.read((folder / HEADER).read_bytes()).slots[0].cost == FLOOR


def test_private_whatever_the_umask(folder: Path, make: MakeVault, clock: FixedClock) -> None:
    import os

    before = os.umask(0)
    try:
        vault = make(folder, RecoveryChoice.MINE)
        vault.journal.keep(draft())
        vault.change_passphrase(PASSPHRASE, "een andere zin van mij")
        assert modes(folder) == {0o600}
        vault.close()
        (folder / COPY).unlink()
        Vault.open(folder, "een andere zin van mij", clock=clock).close()
    finally:
        os.umask(before)
    assert modes(folder) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_vaults_share_nothing(make: MakeVault, tmp_path: Path) -> None:
    one, two = make(tmp_path / "one"), make(tmp_path / "two")
    assert one.vault_id != two.vault_id
    headers = [(tmp_path / name / HEADER).read_bytes() for name in ("one", "two")]
    assert headers[0][37:200] != headers[1][37:200]
    assert repr(one) == "Vault()"


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [("", Reason.EMPTY), ("x" * 1025, Reason.TOO_LONG), ("half \ud83d", Reason.UNASSIGNED)],
)
def test_what_cannot_be_a_passphrase(
    folder: Path, clock: FixedClock, passphrase: str, reason: Reason
) -> None:
    with pytest.raises(WeakPassphrase) as caught:
        Vault.create(folder, passphrase, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)
    assert caught.value.reason == reason
    assert not folder.exists()


def test_a_vault_is_never_made_over_another_one(closed: Path, clock: FixedClock) -> None:
    before = (closed / HEADER).read_bytes()
    with pytest.raises(DiskTrouble):
        Vault.create(closed, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)
    assert (closed / HEADER).read_bytes() == before


@pytest.mark.parametrize("failing", ["write_new", "sync_folder", "write_over", "make_folder"])
def test_no_half_vault_is_left(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fail(*_given: object) -> None:
        raise OSError(5, "broken")

    monkeypatch.setattr(private_files, failing, fail)
    with pytest.raises(DiskTrouble):
        Vault.create(folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)
    assert list(folder.parent.iterdir()) == []


def test_no_vault_is_left_that_could_not_be_opened(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_given: object) -> None:
        raise VaultBusy

    monkeypatch.setattr(making, "open_store", busy)
    with pytest.raises(VaultBusy):
        Vault.create(folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)
    assert list(folder.parent.iterdir()) == []


def test_a_vault_that_was_half_made_before_is_no_hindrance(folder: Path, make: MakeVault) -> None:
    building = folder.with_name(folder.name + ".new")
    building.mkdir()
    (building / DATABASE).write_bytes(b"half")
    make(folder)
    assert not building.exists()


def test_a_file_that_is_not_under_its_key_is_never_handed_out(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from family_app.vault import store

    connect = store._connect

    def forget_the_key(path: Path, _key: bytearray) -> object:
        return connect(path, bytearray(b"a key of a wrong length is taken for a passphrase"))

    monkeypatch.setattr(store, "_connect", forget_the_key)
    with pytest.raises(VaultDamaged):
        Vault.create(folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)
    assert list(folder.parent.iterdir()) == []


# ---- passphrases ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "passphrase",
    [
        "'; DROP TABLE page; --",
        "aan\"haling's \\ tekens",
        "🐴🌈 paard 👩\u200d👧",
        " spaties vooraan en achteraan  ",
        "日本語のパスフレーズ",
        "مفتاح سري طويل",
        "tab\ten\nnieuwe regel",
        "nul\0teken",
    ],
)
def test_any_text_is_a_passphrase(folder: Path, clock: FixedClock, passphrase: str) -> None:
    Vault.create(folder, passphrase, AgeBand.NINE, RecoveryChoice.NONE, clock=clock)[0].close()
    Vault.open(folder, passphrase, clock=clock).close()
    for other in (passphrase + " ", passphrase[:-1], passphrase.upper() + "x"):
        with pytest.raises(WrongPassphrase):
            Vault.open(folder, other, clock=clock)


def test_written_in_another_way_it_opens(folder: Path, clock: FixedClock) -> None:
    Vault.create(folder, "café ĳs ﬁets", AgeBand.NINE, RecoveryChoice.NONE, clock=clock)[0].close()
    Vault.open(folder, "cafe\u0301 ijs fiets", clock=clock).close()


@pytest.mark.parametrize("passphrase", ["", "fout", PASSPHRASE.upper(), "x" * 2000, "half \ud83d"])
def test_wrong(closed: Path, clock: FixedClock, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase):
        Vault.open(closed, passphrase, clock=clock)


def test_a_new_passphrase_keeps_the_pages_and_ends_the_old_one(closed: Path, clock: FixedClock) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("niet de goede", "iets heel anders hier")
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("half \ud83d", "iets heel anders hier")
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.change_passphrase("iets heel anders hier", "en nog eens iets anders")
    vault.close()
    assert (closed / HEADER).read_bytes() == (closed / COPY).read_bytes()
    for old in (PASSPHRASE, "iets heel anders hier"):
        with pytest.raises(WrongPassphrase):
            Vault.open(closed, old, clock=clock)
    vault = Vault.open(closed, "en nog eens iets anders", clock=clock)
    assert vault.journal.open(page_id(1)).text == "De eerste bladzijde."
    codes = CODES[vault.vault_id]
    vault.close()
    Vault.open_with_recovery(closed, codes, clock=clock).close()


@pytest.mark.parametrize("new", ["", "x" * 1025])
def test_a_new_passphrase_must_be_one(vault: Vault, new: str) -> None:
    with pytest.raises(WeakPassphrase):
        vault.change_passphrase(PASSPHRASE, new)


def test_a_change_that_fails_leaves_the_old_passphrase(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    before = (closed / HEADER).read_bytes()

    def full(*_given: object) -> int:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(private_files.os, "write", full)
        with pytest.raises(Exception) as caught:
            vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    assert type(caught.value).__name__ == "DiskFull"
    assert (closed / HEADER).read_bytes() == (closed / COPY).read_bytes() == before
    assert sorted(path.name for path in closed.iterdir() if path.suffix == ".tmp") == []
    # The vault goes on with what is on the disk.
    vault.change_passphrase(PASSPHRASE, "en nu lukt het wel hoor")
    vault.close()
    Vault.open(closed, "en nu lukt het wel hoor", clock=clock).close()


def test_a_second_copy_that_cannot_be_written_keeps_no_old_passphrase(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    write = private_files.write_over

    def only_the_first(path: Path, content: bytes) -> None:
        if path.name == COPY:
            raise OSError(28, "full")
        write(path, content)

    with monkeypatch.context() as patched:
        patched.setattr(private_files, "write_over", only_the_first)
        vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.close()
    assert not (closed / COPY).exists()
    Vault.open(closed, "iets heel anders hier", clock=clock).close()
    assert (closed / COPY).read_bytes() == (closed / HEADER).read_bytes()


def test_changing_needs_no_longer_than_its_derivations(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    derived: list[object] = []
    stretch = keys.stretch
    monkeypatch.setattr(keys, "stretch", lambda *given: derived.append(given) or stretch(*given))
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.close()
    assert len(derived) == 2


# ---- recovery ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", [RecoveryChoice.MINE, RecoveryChoice.ADULT, RecoveryChoice.SPLIT])
def test_forgotten_and_opened_with_the_code(
    make: MakeVault, folder: Path, clock: FixedClock, choice: RecoveryChoice
) -> None:
    vault = make(folder, choice)
    vault.journal.keep(draft())
    codes = CODES[vault.vault_id]
    vault.close()
    for typed in (codes, codes[::-1], [code.lower().replace("-", " ") for code in codes]):
        vault = Vault.open_with_recovery(folder, typed, clock=clock)
        assert (vault.journal.count(), vault.recovery_choice) == (1, choice)
        vault.set_new_passphrase("mijn nieuwe geheime zin")
        with pytest.raises(WrongPassphrase):
            vault.set_new_passphrase("nog een")  # once is enough; after that the new one is needed
        vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, PASSPHRASE, clock=clock)
    Vault.open(folder, "mijn nieuwe geheime zin", clock=clock).close()


def test_half_a_code_opens_nothing(make: MakeVault, folder: Path, clock: FixedClock) -> None:
    vault = make(folder, RecoveryChoice.SPLIT)
    half, other = CODES[vault.vault_id]
    vault.close()
    for typed in ([half], [other], [half, half]):
        with pytest.raises(CodeIsHalf):
            Vault.open_with_recovery(folder, typed, clock=clock)


def test_codes_that_open_nothing_here(make: MakeVault, tmp_path: Path, clock: FixedClock) -> None:
    mine, nobody = make(tmp_path / "mine", RecoveryChoice.MINE), make(tmp_path / "nobody")
    other = make(tmp_path / "other", RecoveryChoice.SPLIT)
    for place, codes in (
        ("nobody", CODES[mine.vault_id]),
        ("other", CODES[mine.vault_id]),
        ("mine", CODES[other.vault_id]),
    ):
        with pytest.raises(CodesDoNotFit):
            Vault.open_with_recovery(tmp_path / place, codes, clock=clock)
    assert CODES[nobody.vault_id] == ()
    with pytest.raises(CodeMistyped):
        Vault.open_with_recovery(tmp_path / "mine", ["CHJPC"], clock=clock)


def test_the_passphrase_alone_never_lets_a_new_one_be_set(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        vault.set_new_passphrase("iets heel anders hier")


# ---- two copies of the header that differ -------------------------------------------------------------


def test_an_old_first_copy_that_was_put_back_counts_for_nothing(closed: Path, clock: FixedClock) -> None:
    """The second copy was written later: the old passphrase stays old, and today's is not called wrong."""
    old = (closed / HEADER).read_bytes()
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.close()
    newest = (closed / COPY).read_bytes()
    (closed / HEADER).write_bytes(old)
    with pytest.raises(WrongPassphrase):
        Vault.open(closed, PASSPHRASE, clock=clock)
    assert (closed / COPY).read_bytes() == newest
    vault = Vault.open(closed, "iets heel anders hier", clock=clock)
    assert vault.header_was_healed
    vault.close()
    assert (closed / HEADER).read_bytes() == (closed / COPY).read_bytes() == newest


def test_a_second_copy_of_a_newer_program_is_no_hindrance(closed: Path, clock: FixedClock) -> None:
    raw = bytearray((closed / HEADER).read_bytes())
    raw[9] = 2
    (closed / COPY).write_bytes(with_checksum(bytes(raw)))
    assert header_files.broken_copies(closed) == 0
    Vault.open(closed, PASSPHRASE, clock=clock).close()
    (closed / HEADER).write_bytes(b"")
    (closed / COPY).write_bytes(with_checksum(bytes(raw)))
    assert header_files.broken_copies(closed) == 1
    with pytest.raises(VaultNewer):
        Vault.open(closed, PASSPHRASE, clock=clock)
