"""The two files by which programs know of each other: they say nothing, and end with whoever holds them."""

from __future__ import annotations

import errno
import fcntl
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from family_app.domain.errors import DiskFull, VaultBusy, VaultDamaged
from family_app.vault import presence, upgrade
from family_app.vault.presence import DOOR, INSIDE, Presence
from family_app.vault.upgrade import Step
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft
from tests.vault.rekeying import COPY, TIDY, changed, names


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "WAIT", 0.05)


def _one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    more = Step(upgrade.STEPS[-1].number + 1, "more", lambda c: c.exec_driver_sql("CREATE TABLE more (x)"))
    monkeypatch.setattr(upgrade, "STEPS", (*upgrade.STEPS, more))


# ---- the two files -------------------------------------------------------------------------------------


def test_the_files_say_nothing(vault: Vault, folder: Path, clock: FixedClock) -> None:
    vault.close()
    for name in presence.NAMES:
        os.utime(folder / name, (86_400, 86_400))
    for number in range(1, 4):
        vault = Vault.open(folder, PASSPHRASE, clock=clock)
        vault.journal.keep(draft(number))
        changed(vault)
        vault.close()
    for name in presence.NAMES:
        found = (folder / name).stat()
        assert (found.st_size, found.st_mtime, found.st_mode & 0o777) == (0, 86_400, 0o600)


def test_a_vault_that_does_not_open_is_let_go(closed: Path, clock: FixedClock) -> None:
    whole = (closed / "journal.db").read_bytes()
    (closed / "journal.db").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        Vault.open(closed, PASSPHRASE, clock=clock)
    (closed / "journal.db").write_bytes(whole)
    mine = Presence(closed)
    with mine.at_the_door():
        mine.come_in()
    assert mine.alone
    mine.leave()
    mine.leave()
    mine.share_again()


def test_a_vault_of_before_gets_them_when_it_is_opened(closed: Path, clock: FixedClock) -> None:
    for name in presence.NAMES:
        (closed / name).unlink()
    Vault.open(closed, PASSPHRASE, clock=clock).close()
    assert names(closed) == TIDY


def test_where_they_cannot_be_made_reading_and_writing_go_on(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in presence.NAMES:
        (closed / name).unlink()
    (closed / COPY).write_bytes(b"waits for another day")

    def full(_path: Path) -> int:
        raise OSError(errno.ENOSPC, "made up")

    with monkeypatch.context() as patched:
        patched.setattr(presence.private_files, "open_new", full)
        vault = Vault.open(closed, PASSPHRASE, clock=clock)
        assert (closed / COPY).read_bytes() == b"waits for another day"
        vault.journal.keep(draft(2))
        with pytest.raises(DiskFull):
            changed(vault)
        vault.close()
        _one_more(monkeypatch)
        with pytest.raises(DiskFull):
            Vault.open(closed, PASSPHRASE, clock=clock)
    Vault.open(closed, PASSPHRASE, clock=clock).close()


@pytest.mark.parametrize(("code", "alone"), [(errno.ENOLCK, True), (errno.EIO, False)])
def test_a_file_system_without_locks(
    closed: Path, monkeypatch: pytest.MonkeyPatch, code: int, alone: bool
) -> None:
    def refuse(_handle: int, _how: int) -> None:
        raise OSError(code, "made up")

    mine = Presence(closed)
    with monkeypatch.context() as patched:
        patched.setattr(fcntl, "flock", refuse)
        if alone:
            with mine.at_the_door():
                mine.come_in()
            assert mine.alone
        else:
            with pytest.raises(VaultBusy), mine.at_the_door():
                pytest.fail("an answer that means nothing is no lock")
    mine.leave()


def test_what_stands_there_in_their_place(closed: Path, clock: FixedClock, tmp_path: Path) -> None:
    for name in presence.NAMES:
        (closed / name).unlink()
    (closed / INSIDE).symlink_to(tmp_path / "somewhere else")
    (closed / DOOR).mkdir()
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    vault.journal.keep(draft(2))
    vault.close()
    assert not (tmp_path / "somewhere else").exists()


# ---- Windows, which knows bytes only -------------------------------------------------------------------


class Bytes(ModuleType):
    """`msvcrt` as its manual has it: a byte belongs to one handle, and a range is locked whole or not."""

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.held: dict[tuple[int, int], int] = {}
        self.LK_NBLCK, self.LK_UNLCK, self.locking = 2, 0, self._locking

    def _locking(self, handle: int, how: int, count: int) -> None:
        found = os.fstat(handle)
        start = os.lseek(handle, 0, os.SEEK_CUR)
        places = [(found.st_ino, at) for at in range(start, start + count)]
        if how == self.LK_UNLCK:
            for place in places:
                assert self.held.pop(place) == handle
        elif any(place in self.held for place in places):
            raise PermissionError(errno.EACCES, "made up")
        else:
            self.held.update(dict.fromkeys(places, handle))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Bytes:
    module = Bytes()
    monkeypatch.setitem(sys.modules, "msvcrt", module)
    monkeypatch.setattr(presence.sys, "platform", "win32")
    return module


def _inside(folder: Path) -> Presence:
    one = Presence(folder)
    with one.at_the_door():
        one.come_in()
    return one


def test_the_same_on_windows(closed: Path, windows: Bytes) -> None:
    first = _inside(closed)
    with pytest.raises(VaultBusy):
        _inside(closed)
    assert first.alone
    first.share_again()
    second, third = _inside(closed), _inside(closed)
    assert (first.alone, second.alone, third.alone) == (False, False, False)
    with pytest.raises(VaultBusy):
        second.be_alone()
    first.leave()
    third.leave()
    second.be_alone()
    with pytest.raises(VaultBusy):
        _inside(closed)
    second.leave()
    assert windows.held == {}


@pytest.mark.parametrize("kind", ["two", "alone"])
def test_in_the_usual_way(closed: Path, kind: str, clock: FixedClock) -> None:
    first = _inside(closed)
    assert first.alone
    if kind == "two":
        first.share_again()
        second = _inside(closed)
        assert second.others
        with pytest.raises(VaultBusy):
            first.keep_others_out()
        second.leave()
    first.be_alone()
    first.be_alone()
    with pytest.raises(VaultBusy):
        Vault.open(closed, PASSPHRASE, clock=clock)
    first.leave()
    with pytest.raises(VaultBusy):
        Presence(closed).be_alone()


def test_nobody_is_left_in_when_the_books_do_not_open(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_given: object) -> None:
        raise VaultBusy

    with monkeypatch.context() as patched:
        patched.setattr("family_app.vault.vault.Witness", busy)
        with pytest.raises(VaultBusy):
            Vault.open(closed, PASSPHRASE, clock=clock)
    mine = _inside(closed)
    assert mine.alone
    mine.leave()
