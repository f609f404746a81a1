"""Erasing a person: all of it goes, nothing of anybody else, and a crash anywhere is finished later."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from family_app.activities import erasing
from family_app.activities.backups import make_automatic
from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.keys import erase_person
from family_app.activities.people import everybody, put_away, update, vault_folder
from family_app.activities.unlock import open_space
from family_app.domain.errors import DiskTrouble, PersonUnknown, ReadOnlyPlace, VaultClosed
from family_app.domain.people import PersonId
from family_app.house import House, Porch
from family_app.vault.erasing import erase_backups, erase_files
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened, whole
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return new_porch(tmp_path, FixedClock())


def with_everything(porch: Porch, name: str) -> House:
    """Somebody with pages, a backup, a public card, a witness, and copies of a sync program."""
    house, _ = made(porch, name)
    keep_draft(house, replace(new_draft(house), text=f"Van {name}."))
    whole(make_automatic(house))
    card = porch.places.data / "family" / "cards" / f"{house.vault.vault_id}.pub"
    card.parent.mkdir(parents=True, exist_ok=True)
    card.write_bytes(b"a card")
    folder = vault_folder(porch, house.person)
    (folder / "journal (conflicted copy).db").write_bytes(b"a copy")
    (folder / "header.fvh.tmp").write_bytes(b"left")
    (folder / "more").mkdir()
    (folder / "more" / "file").write_bytes(b"somebody put this here")
    return house


def traces(porch: Porch) -> dict[str, bytes]:
    root = porch.places.data.parent
    return {
        str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()
    }


def without_sam(porch: Porch, before: dict[str, bytes]) -> None:
    """All of Noor is as it was and nothing of Sam is left."""
    assert [person.name for person in everybody(porch)] == ["Noor"]
    noor = named(porch, "Noor")
    now = traces(porch)
    assert noor.vault is not None
    kept = {name: content for name, content in before.items() if noor.vault in name}
    assert kept.items() <= now.items()
    people = "data/people.json"
    assert len(now) == len(kept) + 3, "the list, a backup and a card"
    assert b"Sam" not in now[people]
    house = opened(porch, noor)
    assert house.vault.journal.count() == 1
    house.vault.close()


@pytest.fixture
def both(porch: Porch) -> tuple[House, dict[str, bytes]]:
    """Noor, locked, and Sam, whose space is open."""
    noor = with_everything(porch, "Noor")
    noor.vault.close()
    sam = with_everything(porch, "Sam")
    return sam, traces(porch)


def test_everything_of_one_person_goes_and_nothing_of_another(
    porch: Porch, both: tuple[House, dict[str, bytes]]
) -> None:
    sam, before = both
    erase_person(sam, "  sam ")
    assert sam.vault.closed
    without_sam(porch, before)
    assert len(list(porch.places.vaults.iterdir())) == 1


@pytest.mark.parametrize("typed", ["", "Noor", "Samm"])
def test_another_name_erases_nobody(porch: Porch, both: tuple[House, dict[str, bytes]], typed: str) -> None:
    sam, before = both
    with pytest.raises(PersonUnknown):
        erase_person(sam, typed)
    assert traces(porch) == before
    assert sam.vault.journal.count() == 1
    sam.vault.close()


def test_it_needs_the_open_space_and_a_place_that_can_be_written(
    porch: Porch, both: tuple[House, dict[str, bytes]]
) -> None:
    sam, _ = both
    sam.vault._store.read_only = True
    with pytest.raises(ReadOnlyPlace):
        erase_person(sam, "Sam")
    sam.vault.close()
    with pytest.raises(VaultClosed):
        erase_person(sam, "Sam")
    assert len(everybody(porch)) == 2
    with pytest.raises(PersonUnknown):
        erase_person(House(porch, replace(sam.person, id=PersonId("0" * 16)), sam.vault), "Sam")


def test_headers_are_overwritten_before_their_names_go(
    porch: Porch, both: tuple[House, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    sam, before = both
    folder = vault_folder(porch, sam.person)
    original = (folder / "header.fvh").read_bytes()
    gone: dict[str, bytes] = {}
    unlink = Path.unlink

    def watching(path: Path, missing_ok: bool = False) -> None:
        if path.is_file():
            gone[path.name] = path.read_bytes()
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", watching)
    erase_person(sam, "Sam")
    for name in ("header.fvh", "header.fvh.1"):
        assert len(gone[name]) == len(original)
        assert gone[name][:32] != original[:32]
    names = list(gone)
    assert names.index("header.fvh.1") < names.index("journal.db")
    (backup,) = (name for name in names if name.endswith(".fbk"))
    # Whose it is stays readable until the name goes, so that a cut-off erasing still knows it as Sam's.
    assert gone[backup][:60] == before[f"data/backups/{backup}"][:60]
    assert gone[backup][60:400] != before[f"data/backups/{backup}"][60:400]


def test_who_was_brought_back_beside_keeps_the_backups(
    porch: Porch, both: tuple[House, dict[str, bytes]]
) -> None:
    """A restored journal has the same vault id: erasing one of the two leaves the other whole."""
    sam, before = both
    update(porch, replace(named(porch, "Noor"), vault_id=sam.vault.vault_id))
    erase_person(sam, "Sam")
    now = traces(porch)
    assert {name for name in before if name.endswith((".fbk", ".pub"))} <= set(now)


def test_where_a_crash_left_a_move_half_done(porch: Porch, both: tuple[House, dict[str, bytes]]) -> None:
    sam, before = both
    sam.vault.close()
    put_away(porch, sam.person.id)
    again, _ = open_space(porch, sam.person.id, PASSPHRASE)
    erase_person(again, "Sam")
    without_sam(porch, before)
    assert list(porch.places.put_away.iterdir()) == []


def test_a_list_of_the_version_before_is_no_hindrance(
    porch: Porch, both: tuple[House, dict[str, bytes]]
) -> None:
    sam, before = both
    update(porch, replace(named(porch, "Sam"), vault_id=None))
    erase_person(sam, "Sam")
    without_sam(porch, before)


# ---- cut off ----------------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here."""


CALLS = [
    (Path, "rename"),
    (Path, "unlink"),
    (Path, "rmdir"),
    (Path, "replace"),
    (os, "fsync"),
    (os, "urandom"),
]


def interrupted(
    sam: House, where: tuple[Any, str], at: int, end: Callable[[], BaseException], *, after: bool
) -> bool:
    """Erases while call number `at` ends everything, before or after it is done; whether it came so far."""
    owner, name = where
    real, calls = getattr(owner, name), 0

    def call(*given: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == at:
            if after:
                real(*given, **more)
            raise end()
        return real(*given, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(owner, name, call)
        with suppress(Killed, DiskTrouble):
            erase_person(sam, "Sam")
    return calls >= at


@pytest.mark.parametrize("where", CALLS, ids=lambda where: str(where[1]))
@pytest.mark.parametrize("end", [Killed, lambda: OSError(5, "made up")])
def test_cut_off_anywhere_sam_is_whole_or_gone(
    tmp_path: Path, where: tuple[Any, str], end: Callable[[], BaseException]
) -> None:
    pattern = new_porch(tmp_path / "pattern", FixedClock())
    for name in ("Noor", "Sam"):
        with_everything(pattern, name).vault.close()
    at, whole_after, gone_after = 0, 0, 0
    while True:
        at += 1
        folder = shutil.copytree(tmp_path / "pattern", tmp_path / f"round {at}")
        porch = new_porch(folder, FixedClock())
        before = traces(porch)
        sam = opened(porch, named(porch, "Sam"))
        came = interrupted(sam, where, at, end, after=at % 2 == 0)
        sam.vault.close()
        people = [person.name for person in everybody(porch)]
        if people == ["Noor", "Sam"]:
            whole_after += 1
            house = opened(porch, named(porch, "Sam"))
            assert house.vault.journal.count() == 1
            house.vault.close()
        else:
            gone_after += 1
            without_sam(porch, before)
        if not came:
            break
        shutil.rmtree(folder)
    assert gone_after > 0
    assert at > 1


def test_while_the_disk_cannot_be_written_the_person_is_not_shown_as_damaged(
    porch: Porch, both: tuple[House, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    sam, before = both

    def refuse(*_given: object) -> None:
        raise OSError(30, "read only")

    with monkeypatch.context() as patched:
        patched.setattr("family_app.vault.erasing.erase_files", refuse)
        with pytest.raises(ReadOnlyPlace):
            erase_person(sam, "Sam")
        assert [person.name for person in everybody(porch)] == ["Noor"]
        assert b"Sam" in porch.places.people.read_bytes()
    without_sam(porch, before)


def test_an_empty_mark_goes_at_the_next_unlock_and_a_full_one_stays(porch: Porch) -> None:
    house, _ = made(porch, "Noor")
    house.vault.close()
    marks = [porch.places.vaults / f"{letter * 32}{erasing.MARK}" for letter in "ab"]
    for mark in marks:
        mark.mkdir()
    (marks[1] / "header.fvh").write_bytes(b"of somebody")
    opened(porch, named(porch, "Noor")).vault.close()
    assert [mark.exists() for mark in marks] == [False, True]


def test_a_folder_that_came_back_under_its_name_is_a_person_again(
    porch: Porch, both: tuple[House, dict[str, bytes]]
) -> None:
    sam, _ = both
    folder = vault_folder(porch, sam.person)
    sam.vault.close()
    shutil.copytree(folder, folder.with_name(folder.name + erasing.MARK))
    assert {person.name for person in everybody(porch)} == {"Noor", "Sam"}
    erasing.finish(porch, named(porch, "Sam"))
    assert {person.name for person in everybody(porch)} == {"Noor", "Sam"}


# ---- links and foreign files ------------------------------------------------------------------------


def test_what_a_link_leads_to_is_left_alone(tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "vault"
    elsewhere.mkdir()
    folder.mkdir()
    (elsewhere / "photo").write_bytes(b"precious")
    (folder / "header.fvh").symlink_to(elsewhere / "photo")
    (folder / "more").symlink_to(elsewhere)
    erase_files(folder)
    assert list(folder.iterdir()) == []
    assert (elsewhere / "photo").read_bytes() == b"precious"


def test_backups_that_are_not_of_this_vault_stay(tmp_path: Path) -> None:
    erase_backups(tmp_path / "none", "00" * 16)
    files = {"short": b"\x89FBK\r\n\x1a\n", "text": b"x" * 100, "zeros": bytes(100)}
    files["no header"] = b"\x89FBK\r\n\x1a\n".ljust(44, b"\0") + bytes(16)
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    erase_backups(tmp_path, "00" * 16)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == files
