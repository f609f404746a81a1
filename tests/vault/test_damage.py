"""Damaged, missing and foreign files: each is told as what it is, and none becomes an empty journal."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from family_app.domain.errors import (
    DiskTrouble,
    VaultDamaged,
    VaultNewer,
    VaultReplaced,
    WrongPassphrase,
)
from family_app.vault import header_files, making, presence
from family_app.vault.vault import Vault, check
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, with_checksum

MakeVault = Callable[..., Vault]
HEADER, COPY, DATABASE = "header.fvh", "header.fvh.1", "journal.db"


def damaged_part(folder: Path, clock: FixedClock, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(VaultDamaged) as caught:
        Vault.open(folder, passphrase, clock=clock)
    return caught.value.part


# ---- damaged headers --------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 363, b"x" * 200_000])
def test_the_second_copy_opens_and_mends_the_first(closed: Path, clock: FixedClock, damage: bytes) -> None:
    whole = (closed / HEADER).read_bytes()
    (closed / HEADER).write_bytes(damage)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.header_was_healed
    vault.close()
    assert (closed / HEADER).read_bytes() == (closed / COPY).read_bytes() == whole
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert not vault.header_was_healed
    vault.close()


def test_a_missing_header_is_mended_too(closed: Path, clock: FixedClock) -> None:
    (closed / HEADER).unlink()
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert vault.header_was_healed
    vault.close()


def test_a_second_copy_that_differs_is_written_anew_and_leftovers_go(closed: Path, clock: FixedClock) -> None:
    whole = (closed / HEADER).read_bytes()
    (closed / COPY).write_bytes(b"cut off")
    for name in (f"{HEADER}.tmp", f"{COPY}.tmp"):
        (closed / name).write_bytes(b"cut off")
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    assert not vault.header_was_healed
    vault.close()
    assert (closed / COPY).read_bytes() == whole
    left = {path.name for path in closed.iterdir()}
    assert left == {HEADER, COPY, DATABASE, f"{DATABASE}-journal", *presence.NAMES}


def test_an_old_second_copy_does_not_bring_an_old_passphrase_back(closed: Path, clock: FixedClock) -> None:
    old = (closed / COPY).read_bytes()
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.close()
    (closed / COPY).write_bytes(old)  # as after a crash between the two copies
    with pytest.raises(WrongPassphrase):
        Vault.open(closed, PASSPHRASE, clock=clock)
    Vault.open(closed, "iets heel anders hier", clock=clock).close()
    assert (closed / COPY).read_bytes() != old


def test_a_wrong_passphrase_mends_nothing(closed: Path, clock: FixedClock) -> None:
    (closed / HEADER).write_bytes(b"")
    with pytest.raises(WrongPassphrase):
        Vault.open(closed, "fout", clock=clock)
    assert (closed / HEADER).read_bytes() == b""


def test_both_copies_cut_at_every_byte(closed: Path, clock: FixedClock) -> None:
    whole = (closed / HEADER).read_bytes()
    for length in range(len(whole)):
        for name in (HEADER, COPY):
            (closed / name).write_bytes(whole[:length])
        assert damaged_part(closed, clock) == "header"
        with pytest.raises(VaultDamaged):
            check(closed)


def test_a_forged_mac_in_both_copies_is_damage(closed: Path, clock: FixedClock) -> None:
    raw = (closed / HEADER).read_bytes()
    for name in (HEADER, COPY):
        (closed / name).write_bytes(raw[:-1] + bytes((raw[-1] ^ 1,)))
    assert damaged_part(closed, clock) == "header"


def test_nothing_there(folder: Path, clock: FixedClock) -> None:
    assert damaged_part(folder, clock) == "header"
    assert damaged_part(folder, clock, "half \ud83d") == "header"
    assert not folder.exists()


def test_a_folder_in_the_place_of_a_header(closed: Path, clock: FixedClock) -> None:
    for name in (HEADER, COPY):
        (closed / name).unlink()
        (closed / name).mkdir()
    assert damaged_part(closed, clock) == "header"


def test_a_header_that_cannot_be_read(
    closed: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_more: object) -> None:
        raise OSError(5, "broken")

    monkeypatch.setattr(header_files.Path, "open", fail)
    with pytest.raises(DiskTrouble):
        Vault.open(closed, PASSPHRASE, clock=clock)


def test_a_newer_header_is_left_as_it_is(closed: Path, clock: FixedClock) -> None:
    raw = bytearray((closed / HEADER).read_bytes())
    raw[9] = 2
    newer = with_checksum(bytes(raw))
    (closed / HEADER).write_bytes(newer)
    for passphrase in (PASSPHRASE, "fout"):
        with pytest.raises(VaultNewer):
            Vault.open(closed, passphrase, clock=clock)
    with pytest.raises(VaultNewer):
        check(closed)
    assert (closed / HEADER).read_bytes() == newer


# ---- damaged databases ------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 15, 16, 1000, 4095, 4096, 8192, 20_000])
def test_a_cut_database_is_never_an_empty_journal(closed: Path, clock: FixedClock, size: int) -> None:
    with (closed / DATABASE).open("r+b") as file:
        file.truncate(size)
    assert damaged_part(closed, clock) == "journal"
    assert (closed / DATABASE).stat().st_size == size
    if size < 4096:
        with pytest.raises(VaultDamaged) as caught:
            check(closed)
        assert caught.value.part == "journal"


def test_a_missing_database_is_not_made(closed: Path, clock: FixedClock) -> None:
    (closed / DATABASE).unlink()
    assert damaged_part(closed, clock) == "journal"
    with pytest.raises(VaultDamaged):
        check(closed)
    assert not (closed / DATABASE).exists()


def test_the_database_of_another_vault(
    closed: Path, make: MakeVault, tmp_path: Path, clock: FixedClock
) -> None:
    make(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / DATABASE, closed / DATABASE)
    with pytest.raises(VaultReplaced):
        Vault.open(closed, PASSPHRASE, clock=clock)
    check(closed)  # without a key that cannot be seen, and we do not pretend


def test_a_garbled_first_page(closed: Path, clock: FixedClock) -> None:
    raw = bytearray((closed / DATABASE).read_bytes())
    raw[100:110] = b"0123456789"
    (closed / DATABASE).write_bytes(raw)
    assert damaged_part(closed, clock) == "journal"


def test_a_readable_database_in_its_place(closed: Path, clock: FixedClock) -> None:
    (closed / DATABASE).unlink()
    plain = dbapi2.connect(str(closed / DATABASE))
    plain.execute("CREATE TABLE meta (vault_id)")
    plain.commit()
    plain.close()
    assert damaged_part(closed, clock) == "journal"
    with pytest.raises(VaultDamaged):
        check(closed)


def test_a_garbled_page_further_on_is_found_by_the_check(closed: Path, clock: FixedClock) -> None:
    raw = bytearray((closed / DATABASE).read_bytes())
    raw[9000:9010] = b"0123456789"
    (closed / DATABASE).write_bytes(raw)
    vault = Vault.open(closed, PASSPHRASE, clock=clock)
    with pytest.raises(VaultDamaged):
        vault.check_integrity()
    vault.close()


def test_check_of_a_whole_vault(closed: Path) -> None:
    check(closed)
    (closed / HEADER).write_bytes(b"x")
    check(closed)  # the second copy is whole


def test_a_journal_cut_inside_a_page_is_seen_without_a_key(closed: Path) -> None:
    path = closed / "journal.db"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 100)
    with pytest.raises(VaultDamaged):
        check(closed)


def test_a_cut_off_write_that_can_still_be_mended_is_no_damage(closed: Path) -> None:
    path = closed / "journal.db"
    with path.open("ab") as file:
        file.write(b"half a page")
    (closed / "journal.db-journal").write_bytes(b"what the next opening reads")
    check(closed)


@pytest.mark.parametrize("code", [errno.EIO, errno.EACCES, errno.ESTALE])
def test_a_disk_that_does_not_answer_says_nothing_about_the_journal(
    closed: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    real = Path.open

    def broken(path: Path, *given: Any, **more: Any) -> Any:
        if path.name == DATABASE:
            raise OSError(code, "made up")
        return real(path, *given, **more)

    monkeypatch.setattr(Path, "open", broken)
    for look in (check, making.looks_cut):
        with pytest.raises(DiskTrouble):
            look(closed)


def test_a_place_that_is_empty_by_nature_is_no_damage(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite never writes the page that holds its locks; that is far behind in a very large journal."""
    path = closed / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 7 : 4096 * 8] = bytes(4096)
    path.write_bytes(raw)
    assert making.looks_cut(closed)
    monkeypatch.setattr(making, "_NEVER_WRITTEN", 4096 * 7)
    assert not making.looks_cut(closed)


def test_tables_that_do_not_hang_together_are_found_by_the_thorough_check(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    for statement in (
        "CREATE TABLE more (x)",
        "INSERT INTO more VALUES (NULL)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE more (x NOT NULL)' WHERE name = 'more'",
    ):
        vault._store._raw.execute(statement)
    vault.close()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    vault.check_integrity()  # each page is as it was written
    with pytest.raises(VaultDamaged):
        vault.check_integrity(thorough=True)
    vault.close()
