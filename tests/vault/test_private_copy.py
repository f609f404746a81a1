"""A write that was cut off, on a disk that cannot be written: the pages of before can still be read."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from family_app.domain.errors import ReadOnlyPlace, VaultBusy, VaultReplaced
from family_app.vault import making, private_copy
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault.backups import backup
from tests.vault.builders import PASSPHRASE, draft, page_id
from tests.vault.half_written import files, hot

MakeVault = Callable[..., Vault]
DATABASE, JOURNAL = "journal.db", "journal.db-journal"


@pytest.fixture
def half(
    shared_place: Path,
    mere_user: Callable[[Path], AbstractContextManager[None]],
    make: MakeVault,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Path]:
    """A vault with one page and a hot journal, in a folder that nobody can write to."""
    folder = shared_place / "vault"
    vault = make(folder)
    vault.journal.keep(draft(1, "nog te lezen"))
    found = hot(vault, folder)
    vault.close()
    for name, content in found.items():
        (folder / name).write_bytes(content)
    (shared_place / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(shared_place / "tmp"))
    with mere_user(shared_place):
        for path in folder.iterdir():
            path.chmod(0o400)
        folder.chmod(0o500)
        try:
            yield folder
        finally:
            folder.chmod(0o700)


def test_the_pages_of_before_can_be_read(half: Path, clock: FixedClock) -> None:
    before = files(half)
    vault = Vault.open(half, PASSPHRASE, clock=clock)
    assert vault.read_only
    assert vault.journal.open(page_id(1)).text == "nog te lezen"
    assert vault.journal.search("lezen").total == vault.journal.count() == 1
    vault.check_integrity(thorough=True)
    with pytest.raises(ReadOnlyPlace):
        vault.journal.keep(draft(2))
    assert list(half.with_name("tmp").iterdir()) == [], "the copy has no name any more"
    vault.close()
    assert files(half) == before


def test_a_backup_of_it_can_be_made_on_a_stick(half: Path, clock: FixedClock) -> None:
    vault = Vault.open(half, PASSPHRASE, clock=clock)
    assert backup(vault, half.with_name("tmp") / "mine.fbk").pages == 1
    assert len(dump(vault)["page"]) == 1
    vault.close()


def test_the_copy_is_private_and_holds_sealed_bytes_only(
    half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, tuple[int, bytes]] = {}
    real = private_copy.Store

    def watched(path: Path, key: bytearray, *, read_only: bool) -> Any:
        for each in (path.parent, *path.parent.iterdir()):
            content = each.read_bytes() if each.is_file() else b""
            seen[each.name] = (stat.S_IMODE(each.stat().st_mode), content)
        return real(path, key, read_only=read_only)

    monkeypatch.setattr(private_copy, "Store", watched)
    before = os.umask(0)
    try:
        Vault.open(half, PASSPHRASE, clock=clock).close()
    finally:
        os.umask(before)
    assert seen.pop(DATABASE) == (0o600, (half / DATABASE).read_bytes())
    assert seen.pop(JOURNAL) == (0o600, (half / JOURNAL).read_bytes())
    assert [mode for mode, _ in seen.values()] == [0o700]


def test_without_room_for_a_copy(half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(half.with_name("not there")))
    with pytest.raises(ReadOnlyPlace):
        Vault.open(half, PASSPHRASE, clock=clock)


def test_a_disk_that_is_full_halfway(half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: Path, _target: Path) -> None:
        raise OSError(28, "made up")

    monkeypatch.setattr(private_copy, "_copy", full)
    with pytest.raises(ReadOnlyPlace):
        Vault.open(half, PASSPHRASE, clock=clock)
    assert list(half.with_name("tmp").iterdir()) == []


def test_a_journal_that_is_gone_by_then(
    half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: Path) -> tuple[int, int]:
        raise FileNotFoundError

    monkeypatch.setattr(private_copy, "_state", gone)
    with pytest.raises(ReadOnlyPlace):
        Vault.open(half, PASSPHRASE, clock=clock)


def test_another_reason_for_not_opening_is_told_as_it_is(
    half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    half.chmod(0o700)
    (half / JOURNAL).unlink()
    half.chmod(0o500)

    def refuse(*_given: object, **_more: object) -> None:
        raise ReadOnlyPlace

    monkeypatch.setattr(making, "Store", refuse)
    with pytest.raises(ReadOnlyPlace):
        Vault.open(half, PASSPHRASE, clock=clock)


def test_another_computer_that_writes_at_this_moment(
    half: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = iter(range(9))
    monkeypatch.setattr(private_copy, "_state", lambda _path: (next(states), 0))
    with pytest.raises(VaultBusy):
        Vault.open(half, PASSPHRASE, clock=clock)
    assert list(half.with_name("tmp").iterdir()) == []


def test_a_journal_of_another_vault_is_not_used_there_either(
    half: Path, clock: FixedClock, make: MakeVault
) -> None:
    other = half.with_name("stranger")
    raw = hot(make(other), other)[JOURNAL]
    for path in (half, half / JOURNAL):
        path.chmod(0o700)
    (half / JOURNAL).write_bytes(raw)
    with pytest.raises(VaultReplaced):
        Vault.open(half, PASSPHRASE, clock=clock)
