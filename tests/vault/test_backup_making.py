"""Making a backup: verified before it has its name, private, and never a trace of one that was given up."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import (
    BackupDamaged,
    DiskFull,
    DiskTrouble,
    VaultBusy,
)
from family_app.vault import backup as making
from family_app.vault import private_files, slices
from family_app.vault.backup import make_backup
from family_app.vault.backup_reading import manifest_in, verify
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import backup, fill, restore, whole
from tests.vault.builders import day, draft

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


# ---- what comes of it -------------------------------------------------------------------------------


def test_what_it_says_of_itself(vault: Vault, target: Path) -> None:
    vault.journal.keep(draft(1, at=day("2025-12-31T23:30:00+01:00")))
    vault.journal.keep(draft(2, at=day("2026-02-01T08:00:00+00:00")))
    vault.journal.keep(draft(3, at=day("2027-01-01T08:00:00+00:00")))
    vault.journal.bin(draft(3).id)
    summary = backup(vault, target)
    assert summary == BackupSummary(
        NOW, 2, 1, day("2025-12-31T00:00Z").date(), day("2026-02-01T00:00Z").date()
    )
    root = vault.inside.root
    assert manifest_in(target, root).summary == whole(verify(target, root)).manifest.summary == summary


def test_a_journal_without_a_page(vault: Vault, target: Path) -> None:
    assert backup(vault, target) == BackupSummary(NOW, 0, 0, None, None)


def test_only_the_file_comes_and_it_is_private(
    vault: Vault, folder: Path, target: Path, tiny_slices: None
) -> None:
    fill(vault)
    before = files(folder)
    modes: set[int] = set()
    umask = os.umask(0)
    try:
        work = steps(vault, target)
        for _ in work:
            for place in (folder, target.parent):
                modes.update(stat.S_IMODE(path.stat().st_mode) for path in place.iterdir())
    finally:
        os.umask(umask)
    assert modes == {0o600}
    assert files(folder) == before
    assert [path.name for path in target.parent.iterdir()] == ["mine.fbk"]
    assert target.stat().st_size % (1024 * 1024) == 32 + 363 + 16 * 16


def test_progress_only_goes_up_and_ends_below_the_whole(
    vault: Vault, target: Path, tiny_slices: None
) -> None:
    fill(vault)
    shown = [(at.done, at.total) for at in steps(vault, target)]
    assert shown == sorted(shown)
    assert len(shown) > 10
    assert {total for _, total in shown} == {1000}
    assert shown[-1][0] <= 1000


def test_the_time_of_the_file(vault: Vault, target: Path) -> None:
    whole(make_backup(vault, target, NOW, file_time=86_400.0))
    assert target.stat().st_mtime == 86_400


# ---- while the person writes on ---------------------------------------------------------------------


def test_pages_that_are_kept_meanwhile(vault: Vault, target: Path, tmp_path: Path, tiny_slices: None) -> None:
    fill(vault)
    work = steps(vault, target)
    for number in range(5):  # each makes the copy begin again
        next(work)
        vault.journal.keep(draft(100 + number))
    before = dump(vault)
    until = next(at.done for at in work if at.done >= making._COPIED)
    assert until == making._COPIED
    vault.journal.keep(draft(200))
    assert whole(work).pages == len([row for row in before["page"] if row[2] > 0])
    brought_back = restore(target, vault.vault_id, tmp_path / ("b" * 32))
    assert dump(brought_back) == before
    brought_back.close()


def test_one_who_never_stops_writing(vault: Vault, target: Path, tiny_slices: None) -> None:
    work = steps(vault, target)
    revisions = iter(range(1, 10_000))

    def go_on() -> None:
        for _ in work:
            vault.journal.keep(draft(1, revision=next(revisions)))

    with pytest.raises(VaultBusy):
        go_on()
    assert not list(target.parent.iterdir())


# ---- given up or failed -----------------------------------------------------------------------------


def test_stopped_between_any_two_slices(vault: Vault, folder: Path, target: Path, tiny_slices: None) -> None:
    fill(vault)
    before = files(folder)
    count = len(list(steps(vault, target)))
    target.unlink()
    for stop in range(count):
        work = steps(vault, target)
        for _ in range(stop + 1):
            next(work)
        work.close()
        assert files(folder, target.parent) == before
    vault.journal.keep(draft(300))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_every_write_that_can_fail(
    vault: Vault, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    fill(vault)
    before = files(folder)
    troubles = {errno.ENOSPC: DiskFull, errno.EIO: DiskTrouble}
    calls = 0

    def breaking(real: Callable[..., Any], fail_at: int) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == fail_at:
                raise OSError(code, "made up")
            return real(*args, **more)

        return call

    failures = 0
    for fail_at in range(1, 100):
        calls = 0
        with monkeypatch.context() as patch:
            patch.setattr(private_files, "open_new", breaking(private_files.open_new, fail_at))
            patch.setattr(private_files, "sync_folder", breaking(private_files.sync_folder, fail_at))
            patch.setattr(os, "fsync", breaking(os.fsync, fail_at))
            patch.setattr(os, "link", breaking(os.link, fail_at))
            try:
                backup(vault, target)
            except troubles[code]:
                failures += 1
            else:
                break
        left = files(target.parent)
        # The name comes last: only when syncing that failed does a file stand there, and it is whole.
        assert not left or whole(verify(target, vault.inside.root))
        target.unlink(missing_ok=True)
        assert files(folder) == before
    assert failures >= 4


def test_a_full_disk_while_writing(vault: Vault, folder: Path, target: Path) -> None:
    """A real limit on the size of a file, at growing sizes."""
    import resource
    import signal

    fill(vault)
    before = files(folder)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        for size in (0, 1, 500, 100_000, 200_000, 1_000_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
            with pytest.raises(DiskFull):
                backup(vault, target)
            assert files(folder, target.parent) == before
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert backup(vault, target).pages == 2


def test_a_disk_that_does_not_give_back_what_was_written(
    vault: Vault, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = making.verify

    def flipped(path: Path, root: Any) -> Any:
        raw = bytearray(path.read_bytes())
        raw[1000] ^= 4
        path.write_bytes(raw)
        return real(path, root)

    monkeypatch.setattr(making, "verify", flipped)
    with pytest.raises(BackupDamaged):
        backup(vault, target)
    assert not list(target.parent.iterdir())


def test_a_disk_that_gives_back_another_backup(
    vault: Vault, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup(vault, target.with_name("older.fbk"))
    vault.journal.keep(draft(1))
    older, real = target.with_name("older.fbk"), making.verify
    monkeypatch.setattr(making, "verify", lambda _, root: real(older, root))
    with pytest.raises(BackupDamaged):
        backup(vault, target)
    assert [path.name for path in target.parent.iterdir()] == ["older.fbk"]
