"""Who is at the table, with real files: nothing that a person owns is ever lost by it."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.people import (
    add_person,
    at_the_table,
    bring_back,
    change_person,
    everybody,
    find_person,
    put_away,
    refuse_beside_a_window,
    remove_person,
    update,
    vault_folder,
)
from family_app.content.shelf import Shelf
from family_app.domain.errors import (
    AlreadyOpen,
    DiskFull,
    DiskTrouble,
    NameNotUsable,
    NameTaken,
    PersonHasKey,
    PersonHasNoKey,
    PersonUnknown,
    VaultDamaged,
)
from family_app.domain.people import AVATARS, COLOURS, Person, PersonId
from family_app.house import Porch
from family_app.places import Places
from family_app.table.people_file import write_people

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


def journal_of(porch: Porch, person: Person) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in vault_folder(porch, person).iterdir()}


# ---- add, find, change, remove ------------------------------------------------------------------


def test_nobody_is_at_a_new_table_and_looking_writes_nothing(porch: Porch) -> None:
    assert everybody(porch) == ()
    assert not porch.places.data.exists()


def test_people_are_kept_in_the_order_in_which_they_came(porch: Porch) -> None:
    for name in ("Sam", "Noor", "Oma 🌻"):
        add_person(porch, name)
    assert [person.name for person in everybody(porch)] == ["Sam", "Noor", "Oma 🌻"]
    assert all(not person.has_key and not person.away for person in everybody(porch))


def test_the_list_is_private_from_its_first_moment(porch: Porch) -> None:
    add_person(porch, "Sam")
    assert porch.places.people.stat().st_mode & 0o777 == 0o600
    assert porch.places.data.stat().st_mode & 0o777 == 0o700


def test_newcomers_get_pictures_that_nobody_has_yet(porch: Porch) -> None:
    people = [add_person(porch, f"Person {n}") for n in range(len(AVATARS))]
    assert {person.avatar for person in people} == set(AVATARS)
    assert {person.colour for person in people} == set(COLOURS)
    assert add_person(porch, "One more").avatar in AVATARS


def test_an_unknown_picture_is_replaced_and_a_known_one_is_taken(porch: Porch) -> None:
    assert add_person(porch, "Sam", "dragon", "gold").avatar in AVATARS
    noor = add_person(porch, "Noor", "robot", "rose")
    assert (noor.avatar, noor.colour) == ("robot", "rose")


@pytest.mark.parametrize("other", ["sam", "SAM", " Sam ", "Ｓａｍ"])
def test_two_people_cannot_have_names_that_read_the_same(porch: Porch, other: str) -> None:
    add_person(porch, "Sam")
    with pytest.raises(NameTaken):
        add_person(porch, other)
    assert len(everybody(porch)) == 1


def test_the_name_of_somebody_put_away_stays_theirs(porch: Porch) -> None:
    sam = with_journal(porch, "Sam")
    put_away(porch, sam.id)
    with pytest.raises(NameTaken):
        add_person(porch, "Sam")


def test_somebody_is_found_however_the_name_is_typed(porch: Porch) -> None:
    noor = add_person(porch, "Noör")
    assert find_person(porch, "NOO\u0308R") == noor
    with pytest.raises(PersonUnknown):
        find_person(porch, "Sam")


def test_a_name_can_be_changed_and_only_its_capitals_too(porch: Porch) -> None:
    sam = add_person(porch, "sam")
    changed = change_person(porch, sam.id, name="Sam", avatar="dog", colour="sky")
    assert everybody(porch) == (changed,)
    assert (changed.id, changed.name, changed.avatar, changed.colour) == (sam.id, "Sam", "dog", "sky")


def test_a_refused_change_leaves_the_list_as_it_was(porch: Porch) -> None:
    sam, noor = add_person(porch, "Sam"), add_person(porch, "Noor")
    with pytest.raises(NameTaken):
        change_person(porch, noor.id, name="SAM", avatar="dog", colour="sky")
    with pytest.raises(NameNotUsable):
        change_person(porch, noor.id, name="   ", avatar="dog", colour="sky")
    with pytest.raises(PersonUnknown):
        change_person(porch, NOBODY, name="Robin", avatar="dog", colour="sky")
    assert everybody(porch) == (sam, noor)


def test_only_who_has_no_key_can_be_removed(porch: Porch) -> None:
    sam, noor = with_journal(porch, "Sam"), add_person(porch, "Noor")
    remove_person(porch, noor.id)
    with pytest.raises(PersonHasKey):
        remove_person(porch, sam.id)
    with pytest.raises(PersonUnknown):
        remove_person(porch, noor.id)
    assert everybody(porch) == (sam,)
    assert journal_of(porch, sam)["header.fvh"] == HEADER


# ---- put away and bring back --------------------------------------------------------------------


def test_a_journal_goes_away_and_comes_back_whole(porch: Porch) -> None:
    sam, noor = with_journal(porch, "Sam"), add_person(porch, "Noor")
    before = journal_of(porch, sam)

    away = put_away(porch, sam.id)
    assert away.away
    assert at_the_table(porch) == (noor,)
    assert vault_folder(porch, away) == porch.places.put_away / "aa".ljust(32, "a")
    assert not (porch.places.vaults / "aa".ljust(32, "a")).exists()
    assert porch.places.put_away.stat().st_mode & 0o777 == 0o700

    back = bring_back(porch, sam.id)
    assert back == sam
    assert at_the_table(porch) == (sam, noor)
    assert journal_of(porch, back) == before


def test_somebody_without_a_key_can_be_put_away_too(porch: Porch) -> None:
    noor = add_person(porch, "Noor")
    assert put_away(porch, noor.id).away
    assert bring_back(porch, noor.id) == noor


class Killed(BaseException):
    """The program ends here, whatever it was doing."""


@pytest.mark.parametrize("again", [put_away, bring_back])
def test_a_crash_between_the_folder_and_the_list_loses_nothing(
    porch: Porch, monkeypatch: pytest.MonkeyPatch, again: object
) -> None:
    sam = with_journal(porch, "Sam")
    before = journal_of(porch, sam)

    def killed(*_args: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr("family_app.activities.people.write_people", killed)
        with pytest.raises(Killed):
            put_away(porch, sam.id)

    (found,) = everybody(porch)
    assert not found.away
    assert journal_of(porch, found) == before, "found where the crash left it"
    moved = again(porch, sam.id)  # type: ignore[operator]
    assert journal_of(porch, moved) == before
    assert vault_folder(porch, moved).parent == (porch.places.put_away if moved.away else porch.places.vaults)


def test_when_the_move_fails_the_person_stays_at_the_table(
    porch: Porch, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = with_journal(porch, "Sam")
    porch.places.put_away.write_text("a file stands where the folder should be")
    with pytest.raises(DiskTrouble):
        put_away(porch, sam.id)
    assert everybody(porch) == (sam,)
    assert journal_of(porch, sam)["journal.db"] == b"pages"


def test_a_journal_that_is_gone_is_called_damaged_and_never_new(porch: Porch) -> None:
    sam = update(porch, replace(add_person(porch, "Sam"), vault="b" * 32))
    with pytest.raises(VaultDamaged) as told:
        vault_folder(porch, sam)
    assert told.value.part == "header"
    with pytest.raises(VaultDamaged):
        put_away(porch, sam.id)


def test_who_has_no_key_has_no_folder(porch: Porch) -> None:
    with pytest.raises(PersonHasNoKey):
        vault_folder(porch, add_person(porch, "Noor"))


def test_a_person_who_is_not_there_cannot_be_changed(porch: Porch) -> None:
    stranger = Person(NOBODY, "Stranger", "cat", "sky", None)
    with pytest.raises(PersonUnknown):
        update(porch, stranger)
    with pytest.raises(PersonUnknown):
        put_away(porch, NOBODY)


# ---- troubles ------------------------------------------------------------------------------------


def test_a_full_disk_keeps_the_old_list(porch: Porch, monkeypatch: pytest.MonkeyPatch) -> None:
    sam = add_person(porch, "Sam")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            add_person(porch, "Noor")
    assert everybody(porch) == (sam,)
    assert [path.name for path in porch.places.data.iterdir()] == ["people.json"]


def test_no_trouble_ever_names_anybody(porch: Porch) -> None:
    add_person(porch, "Saffierblauw")
    with pytest.raises(NameTaken) as taken:
        add_person(porch, "saffierblauw")
    write_people(porch.places.people, ())
    with pytest.raises(PersonUnknown) as unknown:
        find_person(porch, "Saffierblauw")
    for told in (taken, unknown):
        assert "saffierblauw" not in f"{told.value!r} {told.value} {told.value.args}".casefold()


# ---- beside a window ------------------------------------------------------------------------------


def test_what_changes_files_is_refused_beside_a_window(porch: Porch) -> None:
    refuse_beside_a_window(porch)
    porch.places.data.mkdir(parents=True)
    # As Qt writes it: of another computer, where nobody can ask whether the window is still open.
    porch.places.lock.write_bytes(b"4711\nfamily-app\nanother-computer\n")
    with pytest.raises(AlreadyOpen):
        refuse_beside_a_window(porch)
