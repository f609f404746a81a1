"""A list of people that cannot be read: every journal on the disk is found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.people import (
    add_person,
    everybody,
    put_away,
    rescue_people,
    update,
    vault_folder,
)
from family_app.content.shelf import Shelf
from family_app.domain.errors import (
    DiskFull,
    PeopleDamaged,
)
from family_app.domain.people import Person, PersonId
from family_app.house import Porch
from family_app.places import Places

HEADER = b"not a real header, and nobody opens it here"
NOBODY = PersonId("0" * 16)


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return Porch(Places(data=tmp_path / "data", state=tmp_path / "state"), Shelf("en"))


def with_journal(porch: Porch, name: str, folder: str = "a" * 32) -> Person:
    """A person whose journal stands on the disk."""
    person = update(porch, replace(add_person(porch, name), vault=folder))
    (porch.places.vaults / folder).mkdir(parents=True)
    (porch.places.vaults / folder / "header.fvh").write_bytes(HEADER)
    (porch.places.vaults / folder / "journal.db").write_bytes(b"pages")
    return person


def test_after_damage_every_journal_is_found_again(porch: Porch) -> None:
    with_journal(porch, "Sam", "a" * 32)
    noor = with_journal(porch, "Noor", "b" * 32)
    put_away(porch, noor.id)
    (porch.places.vaults / ("c" * 32)).mkdir()  # no header in it: nobody's journal
    porch.places.people.write_bytes(b"\x00torn")
    with pytest.raises(PeopleDamaged):
        everybody(porch)

    rescued = rescue_people(porch)

    assert everybody(porch) == rescued
    assert {(person.vault, person.away) for person in rescued} == {("a" * 32, False), ("b" * 32, True)}
    assert len({person.name for person in rescued}) == 2
    assert all(person.name.startswith("Journal ") for person in rescued)
    assert [path.read_bytes() for path in porch.places.data.glob("people.damaged-*.json")] == [b"\x00torn"]


def test_a_journal_with_only_its_second_header_is_rescued_too(porch: Porch) -> None:
    sam = with_journal(porch, "Sam")
    folder = vault_folder(porch, sam)
    (folder / "header.fvh").rename(folder / "header.fvh.1")
    porch.places.people.write_bytes(b"{}")
    assert [person.vault for person in rescue_people(porch)] == [sam.vault]


def test_two_damaged_lists_are_both_kept(porch: Porch) -> None:
    for torn in (b"first", b"second"):
        porch.places.data.mkdir(exist_ok=True)
        porch.places.people.write_bytes(torn)
        assert rescue_people(porch) == ()
    kept = {path.read_bytes() for path in porch.places.data.glob("people.damaged-*.json")}
    assert kept == {b"first", b"second"}


def test_a_whole_list_is_left_alone_by_a_rescue(porch: Porch) -> None:
    sam = add_person(porch, "Sam")
    before = porch.places.people.read_bytes()
    assert rescue_people(porch) == (sam,)
    assert porch.places.people.read_bytes() == before
    assert list(porch.places.data.glob("*damaged*")) == []


def test_the_rescued_get_a_name_in_the_language_that_is_on(porch: Porch) -> None:
    with_journal(porch, "Sam")
    porch.places.people.write_bytes(b"torn")
    porch.shelf = Shelf("nl")
    assert [person.name for person in rescue_people(porch)] == ["Dagboek 1"]


def test_a_half_made_journal_beside_the_others_does_not_spoil_the_new_list(porch: Porch) -> None:
    # A crash while a key is made leaves `<name>.new` with a header in it.
    sam = with_journal(porch, "Sam")
    half = porch.places.vaults / ("d" * 32 + ".new")
    half.mkdir()
    (half / "header.fvh").write_bytes(HEADER)
    porch.places.people.write_bytes(b"torn")
    assert [person.vault for person in rescue_people(porch)] == [sam.vault]
    assert len(everybody(porch)) == 1


def test_a_full_disk_during_the_rescue_never_leaves_a_table_without_people(
    porch: Porch, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = with_journal(porch, "Sam")
    porch.places.people.write_bytes(b"torn")

    def full(*_args: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("family_app.activities.people.write_people", full)
        with pytest.raises(DiskFull):
            rescue_people(porch)
    # An empty list would look like a first start, and the journal would seem to be gone.
    with pytest.raises(PeopleDamaged):
        everybody(porch)
    assert [person.vault for person in rescue_people(porch)] == [sam.vault]


def test_journals_without_any_list_are_not_a_first_start(porch):
    person = add_person(porch, "Noor")
    make_folder = porch.places.vaults / ("a" * 32)
    make_folder.mkdir(parents=True)
    (make_folder / "header.fvh").write_bytes(b"header")
    porch.places.people.unlink()
    with pytest.raises(PeopleDamaged):
        everybody(porch)
    (rescued,) = rescue_people(porch)
    assert rescued.vault == "a" * 32
    assert everybody(porch) == (rescued,)
    assert rescued.id != person.id
