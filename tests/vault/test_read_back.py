"""What is read back comes from the disk: what the system remembers of a file is forgotten first."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from family_app.vault import backup as making
from family_app.vault import private_files, restore
from family_app.vault.restore import Seen, rebuild
from family_app.vault.vault import Vault
from tests.vault.backups import backup, fill, opened_with_code, whole
from tests.vault.builders import CODES


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What was asked of the disk, in order: the kind of call and the name of the file."""
    seen: list[tuple[str, str]] = []
    fsync, advise = os.fsync, os.posix_fadvise

    def name_of(handle: int) -> str:
        return Path(f"/proc/self/fd/{handle}").readlink().name

    def synced(handle: int) -> None:
        seen.append(("fsync", name_of(handle)))
        fsync(handle)

    def forgotten(handle: int, start: int, length: int, how: int) -> None:
        assert (start, length, how) == (0, 0, os.POSIX_FADV_DONTNEED)
        seen.append(("forget", name_of(handle)))
        advise(handle, start, length, how)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "posix_fadvise", forgotten)
    return seen


def note(monkeypatch: pytest.MonkeyPatch, where: Any, name: str, seen: list[tuple[str, str]]) -> None:
    """Notes when this is called."""
    real = getattr(where, name)

    def noted(*given: Any, **more: Any) -> Any:
        seen.append((name, ""))
        return real(*given, **more)

    monkeypatch.setattr(where, name, noted)


def test_a_backup_is_on_the_disk_then_forgotten_then_read(
    vault: Vault, tmp_path: Path, calls: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    note(monkeypatch, making, "verify", calls)
    backup(vault, tmp_path / "mine.fbk")
    last = max(at for at, call in enumerate(calls) if call == ("fsync", "mine.fbk.tmp"))
    assert calls[last + 1 : last + 3] == [("forget", "mine.fbk.tmp"), ("verify", "")]


def test_so_is_a_journal_that_comes_back(
    vault: Vault, tmp_path: Path, calls: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    backup(vault, tmp_path / "mine.fbk")
    unlocked = opened_with_code(tmp_path / "mine.fbk", CODES[vault.vault_id])
    calls.clear()
    note(monkeypatch, restore, "Store", calls)
    note(monkeypatch, restore, "_compare", calls)
    whole(rebuild(tmp_path / "mine.fbk", unlocked, tmp_path / ("b" * 32), Seen()))
    assert [call for call in calls if call[0] != "fsync"] == [
        ("Store", ""),
        ("forget", "journal.db"),
        ("Store", ""),
        ("_compare", ""),
    ]


def test_a_disk_or_system_that_cannot_forget_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: int) -> None:
        raise OSError(22, "made up")

    (tmp_path / "file").write_bytes(b"content")
    monkeypatch.setattr(os, "posix_fadvise", refuse)
    private_files.forget_content(tmp_path / "file")
    monkeypatch.delattr(os, "posix_fadvise")
    private_files.forget_content(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"content"
