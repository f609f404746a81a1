"""The witness: an older copy of a vault is noticed, and nothing about it is ever in anybody's way (4.8)."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from family_app.domain.errors import VaultDamaged
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import keys, witness
from family_app.vault.keys import FLOOR, RootKey
from family_app.vault.vault import Known, Vault
from family_app.vault.witness import Statement, seal, unseal
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft
from tests.vault.test_vectors import VECTORS, bytes_of, root

WITNESSED = Statement(
    VECTORS["witness_db_generation"], VECTORS["witness_header_generation"], VECTORS["witness_clean"] == 1
)


@pytest.fixture
def known(tmp_path: Path) -> Known:
    return Known(witness=tmp_path / "state" / "witness")


@pytest.fixture
def path(known: Known, folder: Path) -> Path:
    assert known.witness is not None
    return known.witness / folder.name


@pytest.fixture
def open_it(folder: Path, known: Known, clock: FixedClock) -> Iterator[Callable[[], Vault]]:
    """Opens the vault with its witness; makes it first. What was left open is closed."""
    opened: list[Vault] = []
    vault, _ = Vault.create(
        folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock, kdf=FLOOR, witness=known.witness
    )
    vault.close()

    def open_one() -> Vault:
        opened.append(Vault.open(folder, PASSPHRASE, clock=clock, known=known))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def session(open_it: Callable[[], Vault], number: int) -> None:
    vault = open_it()
    vault.journal.keep(draft(number))
    vault.close()


# ---- the bytes --------------------------------------------------------------------------------------


def test_the_published_vector(scripted: Callable[..., None]) -> None:
    scripted(bytes_of("witness_nonce"))
    assert seal(root(), WITNESSED) == bytes_of("witness")
    assert unseal(root(), bytes_of("witness")) == WITNESSED


def test_what_does_not_open_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = bytes_of("witness")
    assert unseal(RootKey(bytes(32), bytes_of("vault_id")), raw) is None
    for length in range(len(raw)):
        assert unseal(root(), raw[:length]) is None
    for at in range(len(raw)):
        assert unseal(root(), raw[:at] + bytes((raw[at] ^ 1,)) + raw[at + 1 :]) is None
    assert unseal(root(), raw + b"x") is None
    with monkeypatch.context() as patched:
        patched.setattr(witness, "VERSION", 2)
        newer = seal(root(), WITNESSED)
    assert unseal(root(), newer) is None


def test_every_writing_has_its_own_nonce() -> None:
    assert len({seal(root(), WITNESSED)[: keys.NONCE_SIZE] for _ in range(50)}) == 50


# ---- a session --------------------------------------------------------------------------------------


def test_written_at_the_first_change_and_when_it_ends(open_it: Callable[[], Vault], path: Path) -> None:
    vault = open_it()
    assert not path.exists(), "nothing was changed yet"
    vault.journal.keep(draft(1))
    first = path.read_bytes()
    began = unseal(vault.inside.root, first)
    assert began is not None
    assert not began.clean
    vault.journal.keep(draft(2))
    assert path.read_bytes() == first, "no calendar of every save"
    key = RootKey(bytes(vault.inside.root._root), vault.inside.header.vault_id)
    generation = vault.inside.store.generation()
    vault.close()
    assert unseal(key, path.read_bytes()) == Statement(generation, 1, True)


def test_looking_writes_nothing(open_it: Callable[[], Vault], path: Path) -> None:
    session(open_it, 1)
    before = path.read_bytes()
    vault = open_it()
    assert vault.journal.count() == 1
    vault.close()
    vault.close()
    assert path.read_bytes() == before


def test_an_ordinary_evening_is_not_remarked_upon(open_it: Callable[[], Vault]) -> None:
    for number in range(1, 4):
        vault = open_it()
        assert (vault.older_than_before, vault.was_cut_off) == (False, False)
        vault.close()
        session(open_it, number)


def test_an_older_pair_of_files_is_noticed(open_it: Callable[[], Vault], folder: Path) -> None:
    session(open_it, 1)
    kept = folder.with_name("kept")
    shutil.copytree(folder, kept)
    session(open_it, 2)
    shutil.rmtree(folder)
    kept.rename(folder)
    vault = open_it()
    assert vault.older_than_before
    assert vault.journal.count() == 1


def test_an_older_database_alone_is_noticed(open_it: Callable[[], Vault], folder: Path) -> None:
    session(open_it, 1)
    older = (folder / "journal.db").read_bytes()
    session(open_it, 2)
    (folder / "journal.db").write_bytes(older)
    assert open_it().older_than_before


def put_back(folder: Path, older: bytes) -> None:
    (folder / "journal.db").write_bytes(older)


def test_an_older_copy_is_told_at_every_opening_until_it_is_accepted(
    open_it: Callable[[], Vault], folder: Path, path: Path
) -> None:
    session(open_it, 1)
    older = (folder / "journal.db").read_bytes()
    for number in range(2, 6):
        session(open_it, number)
    put_back(folder, older)
    vault = open_it()
    newest = unseal(vault.inside.root, path.read_bytes())
    assert newest is not None
    for number in range(10, 30):  # it counts further than the newer one did: still nobody has answered
        vault.journal.keep(draft(number))
    vault._store.close()  # killed, and without a chance to note anything
    vault = open_it()
    assert (vault.older_than_before, vault.was_cut_off) == (True, True)
    vault.close()
    put_back(folder, older)
    vault = open_it()
    assert vault.older_than_before
    vault.inside.witness.accept()
    assert vault.inside.store.generation() > newest.db_generation, "its backups count as newer from now on"
    vault.close()
    for _ in range(2):
        vault = open_it()
        assert not vault.older_than_before
        vault.close()
    put_back(folder, older)
    assert open_it().older_than_before


def test_an_older_copy_that_is_only_looked_at_stays_older(
    open_it: Callable[[], Vault], folder: Path, path: Path
) -> None:
    session(open_it, 1)
    older = (folder / "journal.db").read_bytes()
    session(open_it, 2)
    put_back(folder, older)
    before = path.read_bytes()
    for _ in range(3):
        vault = open_it()
        assert vault.older_than_before
        vault.close()
    assert path.read_bytes() == before


def test_an_older_header_alone_is_noticed(open_it: Callable[[], Vault], folder: Path) -> None:
    older = (folder / "header.fvh").read_bytes()
    vault = open_it()
    vault.journal.keep(draft(1))
    vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
    vault.close()
    for name in ("header.fvh", "header.fvh.1"):
        (folder / name).write_bytes(older)
    assert open_it().older_than_before


def test_a_session_that_was_cut_off_is_known_the_next_time(
    open_it: Callable[[], Vault], folder: Path, path: Path
) -> None:
    vault = open_it()
    vault.journal.keep(draft(1))
    vault._store.close()  # as a process that is killed: nobody says goodbye
    assert open_it().was_cut_off
    assert not open_it().older_than_before


def test_a_change_of_the_header_counts_at_once(open_it: Callable[[], Vault], path: Path) -> None:
    vault = open_it()
    vault.change_passphrase(PASSPHRASE, PASSPHRASE + " nieuw")
    assert not path.exists(), "journal.db was not changed"
    vault.journal.keep(draft(1))
    vault.change_passphrase(PASSPHRASE + " nieuw", PASSPHRASE)
    said = unseal(vault.inside.root, path.read_bytes())
    assert said is not None
    assert (said.header_generation, said.clean) == (3, False)


@pytest.mark.parametrize("damage", [b"", b"x" * 47, b"x" * 5000])
def test_a_damaged_witness_says_nothing_and_is_written_anew(
    open_it: Callable[[], Vault], path: Path, damage: bytes
) -> None:
    session(open_it, 1)
    path.write_bytes(damage)
    vault = open_it()
    assert (vault.older_than_before, vault.was_cut_off) == (False, False)
    vault.journal.keep(draft(2))
    assert len(path.read_bytes()) == 47


def test_a_disk_that_cannot_write_it_is_no_trouble(open_it: Callable[[], Vault], known: Known) -> None:
    assert known.witness is not None
    known.witness.parent.mkdir()
    known.witness.write_bytes(b"a file stands where the folder should be")
    session(open_it, 1)
    vault = open_it()
    assert (vault.journal.count(), vault.older_than_before) == (1, False)


def test_a_database_that_cannot_be_read_at_the_end_was_not_closed_in_order(
    open_it: Callable[[], Vault], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_it()
    vault.journal.keep(draft(1))
    before = path.read_bytes()

    def damaged() -> int:
        raise VaultDamaged("journal")

    monkeypatch.setattr(vault._store, "generation", damaged)
    vault.close()
    assert vault.closed
    assert path.read_bytes() == before


def test_private_whatever_the_umask(open_it: Callable[[], Vault], path: Path) -> None:
    before = os.umask(0)
    try:
        session(open_it, 1)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(each.stat().st_mode) for each in (path.parent, path.parent.parent)} == {0o700}


def test_what_is_not_noticed_one_old_page_put_back(
    open_it: Callable[[], Vault], folder: Path, clock: FixedClock
) -> None:
    """SQLCipher signs each page, not the file: on the limits page this is said."""
    session(open_it, 1)
    older = (folder / "journal.db").read_bytes()
    session(open_it, 2)
    now = bytearray((folder / "journal.db").read_bytes())
    pages = [at for at in range(4096, len(now), 4096) if now[at : at + 4096] != older[at : at + 4096]]
    at = pages[-1]
    now[at : at + 4096] = older[at : at + 4096]
    (folder / "journal.db").write_bytes(now)
    vault = open_it()
    assert not vault.older_than_before
    vault.check_integrity()
