"""Damage that was met in an open vault is known at the next opening, and forgotten when it is mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.errors import Expected, NotEnoughMemory, ReadOnlyPlace, VaultDamaged, VaultReplaced
from family_app.vault.vault import Known, Vault
from family_app.vault.witness import Statement, seal, unseal
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft
from tests.vault.test_vectors import root

ROOTS = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'page'"


@pytest.fixture
def open_it(closed: Path, clock: FixedClock, tmp_path: Path) -> Callable[[], Vault]:
    """Opens a vault with a page and a witness."""
    known = Known(witness=tmp_path / "witness")
    return lambda: Vault.open(closed, PASSPHRASE, clock=clock, known=known)


def hurt(folder: Path, open_it: Callable[[], Vault]) -> bytes:
    """Spoils what no opening reads; the bytes of before."""
    vault = open_it()
    with vault.inside.store.reading() as connection:
        roots = [int(row[0]) for row in connection.exec_driver_sql(ROOTS)]
    vault.close()
    path = folder / "journal.db"
    whole = path.read_bytes()
    raw = bytearray(whole)
    for number in roots:
        raw[(number - 1) * 4096 + 77] ^= 1
    path.write_bytes(bytes(raw))
    return whole


def read(vault: Vault) -> None:
    list(vault.journal.pages())


def save(vault: Vault) -> None:
    vault.journal.keep(draft(1, "Nog een keer."))


def look(vault: Vault) -> None:
    vault.check_integrity()


@pytest.mark.parametrize("meet", [read, save, look])
def test_whatever_meets_it_the_next_opening_knows(
    closed: Path, open_it: Callable[[], Vault], meet: Callable[[Vault], None]
) -> None:
    whole = hurt(closed, open_it)
    vault = open_it()
    assert not vault.saw_damage
    with pytest.raises(VaultDamaged):
        meet(vault)
    vault.close()
    for _ in range(2):  # looking at it does not make it forgotten
        vault = open_it()
        assert (vault.saw_damage, vault.was_cut_off) == (True, True)
        vault.close()
    (closed / "journal.db").write_bytes(whole)
    vault = open_it()
    vault.journal.keep(draft(2))
    vault.close()
    vault = open_it()
    assert vault.saw_damage  # nobody has looked
    vault.check_integrity(thorough=True)
    vault.journal.keep(draft(3))
    vault.close()
    vault = open_it()
    assert (vault.saw_damage, vault.was_cut_off) == (False, False)
    vault.close()


def test_what_comes_after_it_is_called_damage_too(closed: Path, open_it: Callable[[], Vault]) -> None:
    """SQLCipher itself says then that the file may not be written, or that there is no memory."""
    hurt(closed, open_it)
    vault = open_it()
    with pytest.raises(VaultDamaged):
        read(vault)
    for _ in range(2):
        for meet in (save, look):
            with pytest.raises(VaultDamaged):
                meet(vault)
    vault.close()


def test_each_page_of_the_file_in_turn(closed: Path, open_it: Callable[[], Vault]) -> None:
    """Whichever it is: damage at the opening, damage by the check, or a free page that was mended."""
    vault = open_it()
    vault.journal.keep(draft(2, "Een dag met veel te vertellen. " * 300))
    vault.close()
    path = closed / "journal.db"
    whole, ends = path.read_bytes(), set()
    for at in (*range(0, 80 * 4096, 4096), *range(80 * 4096, len(whole), 17 * 4096)):
        path.write_bytes(whole[: at + 99] + bytes([whole[at + 99] ^ 1]) + whole[at + 100 :])
        try:
            vault = open_it()
        except (VaultDamaged, VaultReplaced) as trouble:
            ends.add(type(trouble).__name__)
            continue
        try:
            vault.check_integrity()
            ends.add("mended")
            assert {page.text[:6] for page in vault.journal.pages()} == {"De eer", "Een da"}
        except VaultDamaged:
            ends.add("by the check")
        finally:
            vault.close()
    assert ends == {"VaultDamaged", "by the check", "mended"}


@pytest.mark.parametrize("trouble", [NotEnoughMemory, ReadOnlyPlace])
def test_without_damage_they_are_what_they_say(open_it: Callable[[], Vault], trouble: type[Expected]) -> None:
    vault = open_it()
    with pytest.raises(trouble), vault.inside.store.reading():
        raise trouble
    vault.close()


def test_where_nothing_may_be_written_every_bad_page_is_damage(
    closed: Path, open_it: Callable[[], Vault]
) -> None:
    """Nobody can tell there whether something stood in it."""
    raw = bytearray((closed / "journal.db").read_bytes())
    raw[-50] ^= 1  # in the last page, which is free
    (closed / "journal.db").write_bytes(bytes(raw))
    vault = open_it()
    vault.inside.store.read_only = True
    with pytest.raises(VaultDamaged):
        vault.check_integrity()
    vault.inside.store.read_only = False
    vault.check_integrity()
    vault.close()


def test_a_bad_page_that_is_called_a_lack_of_memory_is_damage(
    open_it: Callable[[], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_it()
    store = vault.inside.store

    def no_memory(_raw: object) -> None:
        raise MemoryError  # as it comes when the list of free pages itself cannot be decrypted

    with monkeypatch.context() as patched:
        patched.setattr("family_app.vault.store._has_bad_pages", lambda _connection: True)
        patched.setattr("family_app.vault.store.size_class.renew_free_pages", no_memory)
        with pytest.raises(VaultDamaged):
            store.check()
    assert store.damage.seen
    store.check(thorough=True)
    assert not store.damage.seen
    vault.close()


def test_tables_that_do_not_hang_together_are_remembered_too(
    closed: Path, open_it: Callable[[], Vault]
) -> None:
    vault = open_it()
    for statement in (
        "CREATE TABLE more (x)",
        "INSERT INTO more VALUES (NULL)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE more (x NOT NULL)' WHERE name = 'more'",
    ):
        vault.inside.store._raw.execute(statement)
    vault.close()
    vault = open_it()
    with pytest.raises(VaultDamaged):
        vault.check_integrity(thorough=True)
    vault.close()
    vault = open_it()
    assert vault.saw_damage
    vault.close()


@pytest.mark.parametrize(
    "said", [Statement(3, 1, True), Statement(3, 1, False), Statement(3, 1, False, True)]
)
def test_the_witness_says_which_of_the_three_it_was(said: Statement) -> None:
    assert unseal(root(), seal(root(), said)) == said
