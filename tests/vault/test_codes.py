"""The recovery drill, another recovery code, and a costlier passphrase slot at a later unlock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import (
    CodeIsHalf,
    CodeMistyped,
    CodesDoNotFit,
    DiskFull,
    NewCodeGone,
    NotEnoughMemory,
    ReadOnlyPlace,
    VaultClosed,
    VaultDamaged,
    WrongPassphrase,
)
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import costlier, header_files, keys, private_files
from family_app.vault import header as fvh
from family_app.vault.codes import draw_code, new_code, try_code
from family_app.vault.keys import FLOOR, KeyCost
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import CODES, PASSPHRASE, draft
from tests.vault.rekeying import changed

HEADER, COPY = "header.fvh", "header.fvh.1"
MakeVault = Callable[..., Vault]


def opens(folder: Path, clock: FixedClock, codes: tuple[str, ...]) -> bool:
    try:
        Vault.open_with_recovery(folder, codes, clock=clock).close()
    except CodesDoNotFit:
        return False
    return True


def another(vault: Vault, choice: RecoveryChoice, passphrase: str = PASSPHRASE) -> RecoveryCodes:
    """Drawn, written down, and put in."""
    shown = draw_code(vault, passphrase, choice)
    new_code(vault, shown)
    return shown


# ---- the drill --------------------------------------------------------------------------------------


def test_the_drill_says_whether_the_code_is_right_and_changes_nothing(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    before = (folder / HEADER).read_bytes()
    assert vault.owner.code_tried_at is None
    clock.pass_by(60)
    try_code(vault, [code.lower() for code in CODES[vault.vault_id]], clock.now())
    assert vault.owner.code_tried_at == clock.at
    assert (folder / HEADER).read_bytes() == (folder / COPY).read_bytes() == before
    vault.change_passphrase(PASSPHRASE, "en ik kan gewoon verder")


def test_the_drill_tells_the_same_mistakes_as_an_unlock(
    make: MakeVault, tmp_path: Path, clock: FixedClock
) -> None:
    mine = make(tmp_path / "mine", RecoveryChoice.MINE)
    split = make(tmp_path / "split", RecoveryChoice.SPLIT)
    nobody = make(tmp_path / "nobody")
    halves = CODES[split.vault_id]
    try_code(split, halves[::-1], clock.now())
    for vault, typed, error in (
        (split, halves[:1], CodeIsHalf),
        (split, CODES[mine.vault_id], CodesDoNotFit),
        (nobody, CODES[mine.vault_id], CodesDoNotFit),
        (mine, ("CHJPC",), CodeMistyped),
        (mine, (), CodeMistyped),
    ):
        with pytest.raises(error):
            try_code(vault, typed, clock.now())
        assert vault.owner.code_tried_at == (clock.at if vault is split else None)


def test_the_drill_reads_what_is_on_the_disk(vault: Vault, folder: Path, clock: FixedClock) -> None:
    codes = CODES[vault.vault_id]
    for name in (HEADER, COPY):
        (folder / name).write_bytes(b"damaged")
    with pytest.raises(VaultDamaged):
        try_code(vault, codes, clock.now())
    vault.close()
    with pytest.raises(VaultClosed):
        try_code(vault, codes, clock.now())


@pytest.mark.parametrize("names", [(HEADER,), (HEADER, COPY)])
def test_a_code_that_opens_only_an_older_header_that_was_put_back(
    vault: Vault, folder: Path, clock: FixedClock, names: tuple[str, ...]
) -> None:
    old, raw = CODES[vault.vault_id], (folder / HEADER).read_bytes()
    changed(vault)  # a new key inside
    for name in names:
        (folder / name).write_bytes(raw)
    with pytest.raises(CodesDoNotFit):
        try_code(vault, old, clock.now())
    assert vault.owner.code_tried_at is None


def test_a_full_disk_does_not_make_a_right_code_wrong(vault: Vault, clock: FixedClock) -> None:
    def full() -> None:
        raise DiskFull

    vault._store.before_first_change = full
    try_code(vault, CODES[vault.vault_id], clock.now())
    assert vault.owner.code_tried_at is None


# ---- another code -----------------------------------------------------------------------------------


@pytest.mark.parametrize("before", list(RecoveryChoice))
@pytest.mark.parametrize("after", list(RecoveryChoice))
def test_a_new_code_ends_the_old_one(
    make: MakeVault, folder: Path, clock: FixedClock, before: RecoveryChoice, after: RecoveryChoice
) -> None:
    vault = make(folder, before)
    vault.journal.keep(draft())
    old = CODES[vault.vault_id]
    if old:
        try_code(vault, old, clock.now())
    shown = another(vault, after)
    assert shown.choice is vault.recovery_choice is after
    assert vault.owner.code_tried_at is None
    assert (folder / HEADER).read_bytes() == (folder / COPY).read_bytes()
    vault.close()
    assert (not old) or not opens(folder, clock, old)
    assert (not shown.codes) or opens(folder, clock, shown.codes)
    assert len(shown.codes) == {RecoveryChoice.NONE: 0, RecoveryChoice.SPLIT: 2}.get(after, 1)
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert (vault.journal.count(), vault.recovery_choice) == (1, after)
    vault.close()


def test_a_new_code_needs_the_passphrase(vault: Vault, folder: Path, clock: FixedClock) -> None:
    before = (folder / HEADER).read_bytes()
    for wrong in ("niet de goede", "half \ud83d"):
        with pytest.raises(WrongPassphrase):
            another(vault, RecoveryChoice.MINE, wrong)
    assert (folder / HEADER).read_bytes() == before
    vault.close()
    with pytest.raises(VaultClosed):
        another(vault, RecoveryChoice.MINE)
    assert opens(folder, clock, CODES[vault.vault_id])


def test_what_is_drawn_never_shows_itself(vault: Vault) -> None:
    shown = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=True)
    said = repr(vault.drawing.as_shown(shown)) + repr(shown) + repr(vault)
    assert shown.codes[0] not in said
    assert PASSPHRASE not in said


@pytest.mark.parametrize("with_lock", [False, True])
def test_a_code_that_was_only_drawn_changes_nothing(
    vault: Vault, folder: Path, clock: FixedClock, with_lock: bool
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    shown = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=with_lock)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    vault.close()
    assert opens(folder, clock, CODES[vault.vault_id])
    assert not opens(folder, clock, shown.codes)
    with pytest.raises(VaultClosed):
        new_code(vault, shown)


def test_only_the_code_that_was_drawn_last_can_be_put_in(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    before = (folder / HEADER).read_bytes()
    first = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE)
    second = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE)
    with pytest.raises(NewCodeGone):
        new_code(vault, first)
    vault.drawing.forget()
    with pytest.raises(NewCodeGone):
        new_code(vault, second)
    assert (folder / HEADER).read_bytes() == before
    third = another(vault, RecoveryChoice.MINE)
    with pytest.raises(NewCodeGone):
        new_code(vault, third)
    vault.close()
    assert opens(folder, clock, third.codes)


def test_the_passphrase_waits_only_with_a_lock_and_is_wiped(vault: Vault) -> None:
    plain = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE)
    assert vault.drawing.as_shown(plain).passphrase is None
    for _ in range(2):
        shown = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=True)
        kept = vault.drawing.as_shown(shown).passphrase
        assert kept == PASSPHRASE.encode()
    draw_code(vault, PASSPHRASE, RecoveryChoice.MINE)
    assert kept is not None
    assert not any(kept)
    shown = draw_code(vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=True)
    kept = vault.drawing.as_shown(shown).passphrase
    vault.close()
    assert kept is not None
    assert not any(kept)


def test_a_fault_at_each_step_leaves_exactly_one_code(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call of every way to the disk fails once."""
    good = CODES[vault.vault_id]
    changed = 0
    for name in ("open", "write", "fsync", "replace"):
        real = getattr(private_files.os, name)
        for fail_at in range(1, 8):
            calls = 0

            def fail(*given: Any, **more: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls == fail_at:  # noqa: B023 - called in this round only
                    raise OSError(5, "made up")
                return real(*given, **more)  # noqa: B023

            fresh: tuple[str, ...] | None = None
            with monkeypatch.context() as patched:
                patched.setattr(private_files.os, name, fail)
                try:
                    fresh = another(vault, RecoveryChoice.MINE).codes
                except Exception as trouble:
                    assert type(trouble).__name__ == "DiskTrouble"  # noqa: PT017
            if fresh is not None:
                assert not opens(folder, clock, good)
                good, changed = fresh, changed + 1
            assert opens(folder, clock, good)
            try_code(vault, good, clock.now())
    assert changed > 8


def test_the_code_counts_even_when_the_words_about_it_cannot_be_kept(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    def full() -> None:
        raise DiskFull

    vault._store.before_first_change = full
    shown = another(vault, RecoveryChoice.SPLIT)
    assert vault.recovery_choice is RecoveryChoice.MINE, "one change behind, and somebody does have a code"
    assert opens(folder, clock, shown.codes)
    vault._store.before_first_change = full
    another(vault, RecoveryChoice.NONE)
    assert vault.recovery_choice is RecoveryChoice.NONE


def test_somebody_has_a_code_although_the_words_say_nobody(make: MakeVault, folder: Path) -> None:
    vault = make(folder)

    def full() -> None:
        raise DiskFull

    vault._store.before_first_change = full
    another(vault, RecoveryChoice.ADULT)
    assert vault.recovery_choice is RecoveryChoice.MINE


# ---- a costlier slot --------------------------------------------------------------------------------


def cost_of(folder: Path) -> KeyCost:
    return fvh.read((folder / HEADER).read_bytes()).slots[0].cost


def measured(folder: Path, clock: FixedClock, kib: int = 128 * 1024) -> Vault:
    """The vault, opened after somebody measured that this computer affords `kib`."""
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    vault.owner.note_cost(kib, clock.now())
    vault.close()
    return Vault.open(folder, PASSPHRASE, clock=clock)


def test_measured_once_in_ninety_days(closed: Path, clock: FixedClock) -> None:
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert not costlier.is_due(vault, clock.now()), "it was measured when the key was made"
    assert costlier.is_due(vault, clock.now() + timedelta(days=costlier.DAYS))
    vault._store.read_only = True
    assert not costlier.is_due(vault, clock.now() + timedelta(days=costlier.DAYS))
    vault.close()


def test_the_next_unlock_puts_the_costlier_slot_in(closed: Path, clock: FixedClock) -> None:
    vault = measured(closed, clock)
    assert costlier.raise_cost(vault, clock.monotonic, clock.now())
    assert vault.take_passphrase() is None, "it was needed once"
    assert not costlier.raise_cost(vault, clock.monotonic, clock.now())
    codes = CODES[vault.vault_id]
    vault.close()
    assert cost_of(closed) == KeyCost(128 * 1024, FLOOR.t, FLOOR.p)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.take_passphrase() is None
    vault.close()
    assert opens(closed, clock, codes)


@pytest.mark.parametrize("kib", [0, 64 * 1024])
def test_never_a_cheaper_one_and_no_passphrase_is_kept_for_it(
    closed: Path, clock: FixedClock, kib: int
) -> None:
    vault = measured(closed, clock, kib)
    assert vault.take_passphrase() is None
    assert not costlier.raise_cost(vault, clock.monotonic, clock.now())
    vault.close()
    assert cost_of(closed) == FLOOR


def test_the_passphrase_is_not_kept_longer_than_the_space_is_open(closed: Path, clock: FixedClock) -> None:
    vault = measured(closed, clock)
    kept = vault._kept
    assert kept is not None
    assert bytes(kept) == PASSPHRASE.encode()
    vault.close()
    assert not any(kept)
    vault = measured(closed, clock)
    kept = vault._kept
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    assert kept is not None
    assert not any(kept)
    assert not costlier.raise_cost(vault, clock.monotonic, clock.now()), "it would bring the old one back"
    vault.close()


def test_with_the_recovery_code_nothing_is_kept(closed: Path, clock: FixedClock) -> None:
    vault = measured(closed, clock)
    codes = CODES[vault.vault_id]
    vault.close()
    vault = Vault.open_with_recovery(closed, codes, clock=clock)
    assert vault.take_passphrase() is None
    vault.close()


def test_too_slow_after_all(closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    for slow in (lambda *_given: clock.pass_by(1.1) or bytes(32), _no_memory):
        vault = measured(closed, clock)
        with monkeypatch.context() as patched:
            patched.setattr(keys, "stretch", slow)
            assert not costlier.raise_cost(vault, clock.monotonic, clock.now())
        assert vault.owner.cost_kib == FLOOR.m_kib, "until it is measured again"
        vault.close()
        assert cost_of(closed) == FLOOR


def _no_memory(*_given: object) -> bytes:
    raise NotEnoughMemory


def test_a_place_that_cannot_be_written_keeps_its_slot(closed: Path, clock: FixedClock) -> None:
    vault = measured(closed, clock)
    kept = vault._kept
    assert kept is not None
    vault._store.read_only = True
    with pytest.raises(ReadOnlyPlace):
        costlier.raise_cost(vault, clock.monotonic, clock.now())
    assert not any(kept)
    vault.close()
    assert cost_of(closed) == FLOOR
    assert header_files.stands(closed, fvh.read((closed / HEADER).read_bytes()))
