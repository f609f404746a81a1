"""What an unlock finds out on the way: whose files these are, and whether they are older than before."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.people import update, vault_folder
from family_app.activities.unlock import (
    check_journal,
    copies_beside,
    keep_older,
    open_space,
    open_with_code,
)
from family_app.domain.errors import DiskFull, VaultReplaced
from family_app.house import House, Porch
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return new_porch(tmp_path, FixedClock())


def write(house: House, text: str = "Een gewone dag.") -> None:
    keep_draft(house, replace(new_draft(house), text=text))


def test_whose_vault_it_is_stands_beside_the_name_from_the_start(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    assert named(porch, "Sam").vault_id == house.person.vault_id == house.vault.vault_id
    house.vault.close()


def test_a_list_of_the_version_before_learns_it_at_the_next_unlock(
    porch: Porch, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, codes = made(porch, "Sam")
    vault_id = house.vault.vault_id
    house.vault.close()
    path = porch.places.people
    found = json.loads(path.read_text("utf-8"))
    del found["people"][0]["vault_id"]
    path.write_text(json.dumps({**found, "version": 1}), "utf-8")
    assert named(porch, "Sam").vault_id is None

    def full(*_given: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr("family_app.activities.people.write_people", full)
        opened(porch, named(porch, "Sam")).vault.close()  # no room on the disk keeps nobody out
    assert named(porch, "Sam").vault_id is None
    house, told = open_with_code(porch, house.person.id, codes)
    house.vault.close()
    assert told.person == named(porch, "Sam")
    assert told.person.vault_id == vault_id
    assert json.loads(path.read_text("utf-8"))["version"] == 2


def test_the_whole_journal_of_somebody_else_in_this_place(porch: Porch) -> None:
    sam, noor = made(porch, "Sam")[0], made(porch, "Noor")[0]
    for house in (sam, noor):
        house.vault.close()
    folder = vault_folder(porch, sam.person)
    shutil.rmtree(folder)
    shutil.copytree(vault_folder(porch, noor.person), folder)
    with pytest.raises(VaultReplaced):
        open_space(porch, sam.person.id, PASSPHRASE)
    with pytest.raises(VaultReplaced):
        check_journal(porch, named(porch, "Sam"))
    check_journal(porch, named(porch, "Noor"))
    assert porch.patience.left(sam.person.id) == 0, "nobody guessed wrong"


def test_an_older_copy_is_told_until_it_is_answered_and_a_cut_off_session_too(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    write(house)
    house.vault.close()
    folder, sam = vault_folder(porch, house.person), named(porch, "Sam")
    kept = shutil.copytree(folder, folder.with_name("kept"))
    house, told = open_space(porch, sam.id, PASSPHRASE)
    assert (told.older_than_before, told.check_thoroughly, told.copies_beside) == (False, False, 0)
    write(house, "Een pagina meer.")
    house.vault._store.close()  # killed
    house, told = open_space(porch, sam.id, PASSPHRASE)
    assert (told.older_than_before, told.check_thoroughly) == (False, True)
    house.vault.close()
    shutil.rmtree(folder)
    kept.rename(folder)
    (folder / "journal (conflicted copy).db").write_bytes(b"of a sync program")
    house, told = open_space(porch, sam.id, PASSPHRASE)
    assert (told.older_than_before, told.copies_beside) == (True, 1)
    house.vault.close()
    for _ in range(3):  # however much is written into it: nobody has said yet that this is well
        house, told = open_space(porch, sam.id, PASSPHRASE)
        assert told.older_than_before
        for _ in range(3):
            write(house)
        house.vault.close()
    house, told = open_space(porch, sam.id, PASSPHRASE)
    keep_older(house)
    write(house)
    house.vault.close()
    house, told = open_space(porch, sam.id, PASSPHRASE)
    assert not told.older_than_before
    house.vault.close()
    assert copies_beside(porch, sam) == 1


def test_there_is_nothing_to_go_on_with_in_a_copy_that_is_not_older(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    write(house)
    house.vault.close()
    house, told = open_space(porch, named(porch, "Sam").id, PASSPHRASE)
    witness = porch.places.state / "witness"
    before = {path: path.read_bytes() for path in witness.iterdir()}
    assert not told.older_than_before
    keep_older(house)
    assert {path: path.read_bytes() for path in witness.iterdir()} == before
    house.vault.close()


def test_a_person_renamed_meanwhile_keeps_the_new_name(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    update(porch, replace(house.person, name="Sammie", vault_id=None))
    house.vault.close()
    house = opened(porch, named(porch, "Sammie"))
    assert named(porch, "Sammie").vault_id == house.vault.vault_id
    house.vault.close()


# ---- nobody can count -------------------------------------------------------------------------------


def traces(porch: Porch) -> dict[str, tuple[int, int]]:
    """Every file and folder of the program outside the resources: name, size and mode."""
    root = porch.places.data.parent
    return {
        str(path.relative_to(root)): (path.stat().st_size if path.is_file() else -1, path.stat().st_mode)
        for path in sorted(root.rglob("*"))
    }


def test_nobody_can_count_the_pages(porch: Porch) -> None:
    """The same evening with one page and with fifty: same names, sizes and modes, and no other trace."""
    house, _ = made(porch, "Sam")
    house.vault.close()
    people = porch.places.people.read_bytes()
    seen = []
    for number in (1, 49):
        house = opened(porch, named(porch, "Sam"))
        for _ in range(number):
            write(house, "Vandaag was een dag met veel te vertellen. " * 20)
        count = house.vault.journal.count()
        house.vault.close()
        seen.append(traces(porch))
    assert count == 50
    assert seen[0] == seen[1]
    assert porch.places.people.read_bytes() == people
    sizes = [size for name, (size, _) in seen[1].items() if name.endswith("journal.db")]
    assert sizes == [2**20]
    in_vault = [name for name in seen[1] if name.startswith("data/vaults/") and name.count("/") == 3]
    assert len(in_vault) == 6, "two of the lock, two of the journal, two of the door"
    assert len(seen[1]) == 16, "seven folders, the list, the card, the witness, and these"
