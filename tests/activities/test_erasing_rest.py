"""What a rescue left behind goes with its person, and what belongs to a journal beside it stays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.backups import list_backups, make_automatic, make_backup_now
from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.keys import erase_person
from family_app.activities.people import everybody, vault_folder
from family_app.activities.restoring import TypedSecret, newest_good_backup, restore
from family_app.domain.errors import DiskTrouble, VaultBusy
from family_app.domain.people import Person
from family_app.house import House, Porch
from family_app.vault import whose
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened, whole
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

SECRET = TypedSecret(PASSPHRASE)


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return new_porch(tmp_path, FixedClock())


def write(house: House) -> None:
    keep_draft(house, replace(new_draft(house), text="Een gewone dag."))


def damage(porch: Porch, person: Person) -> Path:
    """One bit of the first page: the journal does not open, and mended again it would."""
    path = vault_folder(porch, person) / "journal.db"
    raw = bytearray(path.read_bytes())
    raw[100] ^= 1
    path.write_bytes(raw)
    return path.parent


def rescued(porch: Porch) -> House:
    """Sam, whose journal was damaged and brought back; the damaged one lies in put-away."""
    house, _ = made(porch, "Sam")
    write(house)
    whole(make_automatic(house))
    house.vault.close()
    damage(porch, named(porch, "Sam"))
    back(porch, named(porch, "Sam"))
    return opened(porch, named(porch, "Sam"))


def back(porch: Porch, person: Person) -> None:
    kept = whole(newest_good_backup(porch, person.id, SECRET))
    assert whole(restore(porch, person.id, kept.id, SECRET)).in_place


def left(porch: Porch) -> set[str]:
    root = porch.places.data.parent
    return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


def test_the_damaged_one_goes_too(porch: Porch) -> None:
    house = rescued(porch)
    assert len(list(porch.places.put_away.iterdir())) == 1
    write(house)
    erase_person(house, "Sam")
    assert everybody(porch) == ()
    assert left(porch) == {"data/people.json"}
    assert not list(porch.places.put_away.iterdir())


def test_the_damaged_one_goes_too_when_only_the_key_still_knows_it(porch: Porch) -> None:
    house = rescued(porch)
    (aside,) = porch.places.put_away.iterdir()
    for path in aside.glob("header*"):
        path.write_bytes(b"")
    erase_person(house, "Sam")
    assert left(porch) == {"data/people.json"}


def test_what_is_somebody_elses_or_nobodys_stays(porch: Porch) -> None:
    noor, _ = made(porch, "Noor")
    noor.vault.close()
    house = rescued(porch)
    aside = porch.places.put_away / ("f" * 32)
    shutil.copytree(vault_folder(porch, noor.person), aside)
    unknown = porch.places.put_away / "of somebody who knows"
    unknown.mkdir()
    (unknown / "journal.db").write_bytes(b"no journal of ours")
    (porch.places.put_away / "a link").symlink_to(vault_folder(porch, noor.person))
    before = left(porch)
    erase_person(house, "Sam")
    assert {name for name in before if "f" * 32 in name or "of somebody" in name} <= left(porch)
    assert opened(porch, named(porch, "Noor")).vault.closed is False


def test_cut_off_it_is_finished_at_the_next_look(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    house = rescued(porch)
    (aside,) = porch.places.put_away.iterdir()
    for path in aside.glob("header*"):
        path.write_bytes(b"")

    def broken(_folder: Path) -> None:
        raise OSError(5, "made up")

    with monkeypatch.context() as patched:
        patched.setattr("family_app.vault.erasing.erase_files", broken)
        with pytest.raises(DiskTrouble):
            erase_person(house, "Sam")
        assert everybody(porch) == ()
    assert everybody(porch) == ()
    assert left(porch) == {"data/people.json"}


def test_somebody_who_never_had_a_card(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    shutil.rmtree(porch.places.cards)
    erase_person(house, "Sam")
    assert left(porch) == {"data/people.json"}


def test_beside_another_program_nothing_is_erased(porch: Porch) -> None:
    house, _ = made(porch, "Sam")
    other = opened(porch, named(porch, "Sam"))
    before = left(porch)
    with pytest.raises(VaultBusy):
        erase_person(house, "Sam")
    assert left(porch) == before
    assert not house.vault.closed
    other.vault.close()
    erase_person(house, "Sam")
    assert left(porch) == {"data/people.json"}


# ---- two that began as one ---------------------------------------------------------------------------


def both(porch: Porch) -> tuple[House, House]:
    """Sam, and the journal that was brought back beside; each has a backup of its own since."""
    house, _ = made(porch, "Sam")
    write(house)
    whole(make_automatic(house))
    (kept,) = list_backups(house)
    restored = whole(restore(porch, None, kept.id, SECRET))
    assert not restored.in_place
    twin = opened(porch, restored.person)
    write(twin)
    whole(make_backup_now(twin))
    return house, twin


def test_one_of_two_takes_only_its_own_backups_along(porch: Porch) -> None:
    house, twin = both(porch)
    theirs = {str(kept.id) for kept in list_backups(twin)}
    assert len(list(porch.places.backups.iterdir())) == 2
    erase_person(house, "Sam")
    assert {path.stem for path in porch.places.backups.iterdir()} == theirs
    erase_person(twin, "Sam (2)")
    assert left(porch) == {"data/people.json"}


def test_one_of_two_leaves_what_was_set_aside_of_the_other(porch: Porch) -> None:
    house, twin = both(porch)
    twin.vault.close()
    damage(porch, twin.person)
    back(porch, named(porch, "Sam (2)"))
    (aside,) = porch.places.put_away.iterdir()
    erase_person(house, "Sam")
    assert aside.is_dir()
    erase_person(opened(porch, named(porch, "Sam (2)")), "Sam (2)")
    assert left(porch) == {"data/people.json"}


def test_as_long_as_it_cannot_be_told_whose_they_are_backups_stay(porch: Porch) -> None:
    house, twin = both(porch)
    twin.vault.close()
    before = {path.name for path in porch.places.backups.iterdir()}
    for path in vault_folder(porch, twin.person).glob("header*"):
        path.write_bytes(b"")
    erase_person(house, "Sam")
    assert {path.name for path in porch.places.backups.iterdir()} == before


@pytest.mark.parametrize("raw", [b"", b"\x89FVH\r\n\x1a\n" + bytes(19), b"another file altogether" * 9])
def test_a_header_that_says_nothing(raw: bytes, tmp_path: Path) -> None:
    assert whose.of_header(raw) is None
    (tmp_path / "header.fvh").write_bytes(raw)
    (tmp_path / "header.fvh.1").mkdir()
    assert whose.of_folder(tmp_path) is None
    assert whose.of_header(b"\x89FVH\r\n\x1a\n" + bytes(20)) == whose.Whose("0" * 32, b"", range(37, 37))
