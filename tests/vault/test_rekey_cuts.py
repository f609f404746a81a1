"""A new key inside, cut off or failing anywhere: exactly one pair of files opens, and nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import (
    DiskTrouble,
    VaultBusy,
    VaultDamaged,
)
from family_app.vault import making, private_files, rekey_files
from family_app.vault.making import check
from family_app.vault.rekey_files import DATABASE, NEW, OLD
from family_app.vault.store import Store
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.builders import CODES, PASSPHRASE, draft, page_id
from tests.vault.rekeying import COPY, HEADER, TIDY, changed, fill, names, opens


@pytest.fixture
def full(vault: Vault) -> Vault:
    return fill(vault)


# ---- cut off, and faults ----------------------------------------------------------------------------


@pytest.fixture
def moments(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Path]]:
    """The folder as it was before each call that changes something on the disk: what a kill leaves."""

    def record(folder: Path, run: Callable[[], Any]) -> list[Path]:
        taken: list[Path] = []

        def watching(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*given: Any, **more: Any) -> Any:
                target = folder.with_name(f"moment {len(taken)}")
                with monkeypatch.context() as quiet:
                    quiet.undo()
                    taken.append(shutil.copytree(folder, target))
                return real(*given, **more)

            return call

        with pytest.MonkeyPatch.context() as patched:
            for where, name in (
                (private_files, "write_new"),
                (private_files, "write_over"),
                (private_files, "remove"),
                (private_files, "sync_folder"),
                (os, "replace"),
                (Store, "copy_pages_to"),
                (Store, "check"),
                (Store, "close"),
            ):
                patched.setattr(where, name, watching(getattr(where, name)))
            run()
        return taken

    return record


def test_cut_off_at_every_step_exactly_one_key_opens_and_nothing_is_lost(
    full: Vault, folder: Path, clock: FixedClock, moments: Callable[..., list[Path]]
) -> None:
    old, before = CODES[full.vault_id], dump(full)["page"]
    shown: list[tuple[str, ...]] = []
    taken = moments(folder, lambda: shown.append(changed(full).codes))
    full.close()
    seen = []
    for moment in taken:
        check(moment)
        by_old, by_new = opens(moment, clock, old), opens(moment, clock, shown[0])
        assert by_old != by_new
        seen.append(by_new)
        vault = Vault.open(moment, PASSPHRASE, clock=clock)
        assert dump(vault)["page"] == before
        vault.check_integrity(thorough=True)
        vault.journal.keep(draft(7))
        vault.close()
        assert names(moment) <= TIDY
    assert seen == sorted(seen), "one moment at which the new key counts"
    assert len(taken) > 20
    assert {True, False} == set(seen)


def test_a_cut_off_change_on_a_disk_that_became_read_only(
    full: Vault,
    folder: Path,
    clock: FixedClock,
    moments: Callable[..., list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken = moments(folder, lambda: changed(full))
    half = next(moment for moment in taken if OLD in names(moment) and DATABASE not in names(moment))
    before = {path.name: path.read_bytes() for path in half.iterdir()}
    monkeypatch.setattr(making, "_may_write", lambda _path: False)
    vault = Vault.open(half, PASSPHRASE, clock=clock)
    assert (vault.read_only, vault.journal.count()) == (True, 1)
    vault.close()
    assert {path.name: path.read_bytes() for path in half.iterdir()} == before


def test_new_names_that_a_power_cut_kept_without_the_new_header(
    full: Vault, folder: Path, clock: FixedClock
) -> None:
    """The other order of the disk: the old header came back, the names did not."""
    old, header = CODES[full.vault_id], (folder / HEADER).read_bytes()
    changed(full)
    full.close()
    for name in (HEADER, COPY):
        (folder / name).write_bytes(header)
    assert opens(folder, clock, old)
    assert not {NEW, OLD} & names(folder)


def test_a_fault_at_each_call_leaves_exactly_one_valid_state(
    full: Vault, folder: Path, clock: FixedClock
) -> None:
    good, rounds, troubles = CODES[full.vault_id], 0, 0
    full.close()
    for name in ("open", "write", "fsync", "replace", "unlink"):
        fail_at = 0
        while True:
            fail_at += 1
            vault = Vault.open(folder, PASSPHRASE, clock=clock)
            fresh, calls = _with_fault(vault, name, fail_at)
            if fresh is None:
                troubles += 1
                if not vault.closed:  # it goes on with what is on the disk
                    vault.journal.keep(draft(1000 + rounds))
            vault.close()
            if fresh is not None:
                assert not opens(folder, clock, good)
                good = fresh
            assert opens(folder, clock, good)
            rounds += 1
            if calls < fail_at:
                break
    assert rounds > 20
    assert troubles > 8
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.open(page_id(1)).text == "De eerste bladzijde."
    vault.close()


def _with_fault(vault: Vault, name: str, fail_at: int) -> tuple[tuple[str, ...] | None, int]:
    """Changes the key while the call number `fail_at` fails: the new code, and how many calls there were."""
    owner: Any = Path if name == "unlink" else os
    real, calls = getattr(owner, name), 0

    def fail(*given: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == fail_at:
            raise OSError(5, "made up")
        return real(*given, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(owner, name, fail)
        try:
            return changed(vault).codes, calls
        except DiskTrouble:
            return None, calls


def test_when_nobody_knows_which_header_stands_the_space_is_closed(
    full: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from family_app.vault import header_files

    write = private_files.write_over

    def unreadable(_path: Path) -> bytes:
        raise DiskTrouble

    with monkeypatch.context() as patched:

        def replaced_and_then_lost(path: Path, content: bytes) -> None:
            write(path, content)
            patched.setattr(header_files, "_bytes_of", unreadable)
            raise OSError(5, "made up")

        patched.setattr(private_files, "write_over", replaced_and_then_lost)
        with pytest.raises(DiskTrouble):
            changed(full)
    assert full.closed, "what would be saved into the old database could be lost"
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 1
    vault.close()


def test_names_that_cannot_be_given_yet(
    full: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise OSError(5, "made up")

    with monkeypatch.context() as patched:
        patched.setattr(rekey_files, "_move", refuse)
        changed(full)
    assert NEW in names(folder)
    full.journal.keep(draft(5, "in de nieuwe"))
    with pytest.raises(VaultBusy):  # or the next one would be written over it
        changed(full)
    assert full.journal.count() == 2
    full.close()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.open(page_id(5)).text == "in de nieuwe"
    vault.close()
    assert NEW not in names(folder)


def test_a_new_database_that_does_not_open_at_this_moment(
    full: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        put_in_place = rekey_files.put_in_place

        def and_then_gone(path: Path) -> None:
            put_in_place(path)
            patched.setattr(rekey_files, "find", lambda folder, _salt: folder / "not there")

        patched.setattr(rekey_files, "put_in_place", and_then_gone)
        with pytest.raises(VaultDamaged):
            changed(full)
    assert full.closed
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 1
    vault.close()
