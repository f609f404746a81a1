"""Backups that cannot be made: names that are taken, a vault that is locked, a folder that is read-only."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import (
    Expected,
    FileInTheWay,
    VaultBusy,
    VaultClosed,
)
from family_app.vault import backup as making
from family_app.vault import slices
from family_app.vault.backup import make_backup
from family_app.vault.backup_container import MAGIC
from family_app.vault.backup_reading import verify
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.backups import backup, fill, whole
from tests.vault.builders import PASSPHRASE

NOW = FixedClock().at
PART = 128 * 1024  # an eighth of the smallest journal


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "mine.fbk"


@pytest.fixture
def tiny_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step ends a slice, so that a test can stand between any two."""
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    monkeypatch.setattr(making, "_PART", PART)


def files(*folders: Path) -> dict[str, bytes]:
    return {
        f"{folder.name}/{path.name}": path.read_bytes() for folder in folders for path in folder.iterdir()
    }


def steps(vault: Vault, target: Path) -> Generator[Progress, None, BackupSummary]:
    return make_backup(vault, target, NOW)


# ---- names that are taken ---------------------------------------------------------------------------


def snapshots(folder: Path) -> list[str]:
    """The copies of the database that backups make for a while."""
    return [path.name for path in folder.iterdir() if path.name.startswith("journal.copy")]


def test_nothing_is_ever_overwritten(vault: Vault, target: Path) -> None:
    target.write_bytes(b"theirs")
    with pytest.raises(FileInTheWay):
        backup(vault, target)
    target.unlink()
    target.symlink_to("nowhere")
    with pytest.raises(FileInTheWay):
        backup(vault, target)
    target.unlink()
    temporary = target.with_name("mine.fbk.tmp")
    temporary.write_bytes(b"also theirs")
    with pytest.raises(FileInTheWay):
        backup(vault, target)
    assert temporary.read_bytes() == b"also theirs"
    temporary.unlink()
    temporary.mkdir()
    with pytest.raises(FileInTheWay):
        backup(vault, target)


@pytest.mark.parametrize("links", [True, False])
def test_a_name_that_is_taken_meanwhile(
    vault: Vault, target: Path, tiny_slices: None, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        _without_links(monkeypatch)
    work = steps(vault, target)
    next(work)
    target.write_bytes(b"theirs")
    with pytest.raises(FileInTheWay):
        whole(work)
    assert files(target.parent) == {"stick/mine.fbk": b"theirs"}


@pytest.mark.parametrize("left", [b"", MAGIC + b"half of a backup"])
def test_what_a_killed_backup_left_is_taken_away(vault: Vault, target: Path, left: bytes) -> None:
    target.with_name("mine.fbk.tmp").write_bytes(left)
    backup(vault, target)
    assert [path.name for path in target.parent.iterdir()] == ["mine.fbk"]


def test_a_copy_that_a_killed_backup_left(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.close()
    for name in ("journal.copy.db", "journal.copy.0a1b2c3d.db", "journal.copy.0a1b2c3d.db-journal"):
        (folder / name).write_bytes(b"left")
    Vault.open(folder, PASSPHRASE, clock=clock).close()
    assert snapshots(folder) == []


def test_a_stick_without_second_names(vault: Vault, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _without_links(monkeypatch)
    assert backup(vault, target).pages == 0
    assert [path.name for path in target.parent.iterdir()] == ["mine.fbk"]


def _without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "made up")

    monkeypatch.setattr(os, "link", refuse)


# ---- closed, read-only, tidied up -------------------------------------------------------------------


def test_a_vault_that_is_locked(vault: Vault, folder: Path, target: Path, tiny_slices: None) -> None:
    work = steps(vault, target)
    next(work)
    vault.close()
    with pytest.raises(VaultClosed):
        next(work)
    with pytest.raises(VaultClosed):
        backup(vault, target)
    assert not list(target.parent.iterdir())
    assert snapshots(folder) == []


def test_a_key_that_is_gone_seals_nothing(vault: Vault, target: Path, tiny_slices: None) -> None:
    """Locked by somebody who does not stop the backup: never a file that a key of zeros opens."""
    fill(vault)
    root = vault.inside.root
    saved = bytes(root._root)
    count = len(list(steps(vault, target)))
    target.unlink()
    for stop in range(1, count + 1):
        work = steps(vault, target)
        for _ in range(stop):
            next(work)
        root.wipe()
        try:
            whole(work)
        except Expected:
            assert not list(target.parent.iterdir())
        finally:
            root._root[:] = saved
        if target.exists():
            whole(verify(target, root))
            target.unlink()


def test_locked_right_after_the_copy(vault: Vault, target: Path, tiny_slices: None) -> None:
    work = steps(vault, target)
    for _ in range((vault.inside.folder / "journal.db").stat().st_size // PART - 1):
        next(work)
    vault.close()
    with pytest.raises(VaultClosed):
        next(work)


def test_locked_before_it_is_read_back(vault: Vault, target: Path, tiny_slices: None) -> None:
    shown = [at.done for at in steps(vault, target)]
    target.unlink()
    written = len(shown) - shown[::-1].index(making._WRITTEN)
    work = steps(vault, target)
    for _ in range(written):
        next(work)
    vault.close()
    with pytest.raises(VaultClosed):
        next(work)
    assert not list(target.parent.iterdir())


def test_a_copy_that_another_program_tidied_up(
    vault: Vault, folder: Path, target: Path, tiny_slices: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = making.Store

    def gone(path: Path, key: bytearray, *, read_only: bool) -> Any:
        path.unlink()
        return real(path, key, read_only=read_only)

    monkeypatch.setattr(making, "Store", gone)
    with pytest.raises(VaultBusy):
        backup(vault, target)


def test_a_copy_that_is_damaged(vault: Vault, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = making.Store

    def hurt(path: Path, key: bytearray, *, read_only: bool) -> Any:
        path.write_bytes(b"x" * 8192)
        return real(path, key, read_only=read_only)

    monkeypatch.setattr(making, "Store", hurt)
    with pytest.raises(Expected) as caught:
        backup(vault, target)
    assert type(caught.value).__name__ == "VaultDamaged"


def test_from_a_folder_that_nobody_can_write_to(
    closed: Path, clock: FixedClock, shared_place: Path, mere_user: Callable[..., Any]
) -> None:
    import shutil

    shutil.copytree(closed, shared_place / "vault")
    (shared_place / "stick").mkdir()
    (shared_place / "vault").chmod(0o500)
    with mere_user(shared_place):
        vault = Vault.open(shared_place / "vault", PASSPHRASE, clock=clock)
        try:
            assert vault.read_only
            assert backup(vault, shared_place / "stick" / "mine.fbk").pages == 1
        finally:
            vault.close()
    assert snapshots(shared_place / "vault") == []
    (shared_place / "vault").chmod(0o700)
