"""Erasing a person takes the letters to them along, as far as they lie here, and leaves everybody else's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities import erasing, letters
from family_app.activities.keys import draw_code, erase_person, rekey
from family_app.activities.people import add_person, everybody, update
from family_app.domain.errors import DiskFull
from family_app.domain.recovery import RecoveryChoice
from tests.activities.letter_people import Table, a_table, seal, states
from tests.activities.spaces import PASSPHRASE, whole
from tests.support.cheap_keys import cheap_keys


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


def written(table: Table) -> tuple[set[str], set[str]]:
    """Letters to Sam, one of them under a key of before, and to others; the names of both kinds."""
    seal(table.noor, table.sam)
    whole(rekey(table.sam, draw_code(table.sam, PASSPHRASE, RecoveryChoice.NONE, True)))
    letters.mark_checked(table.noor, letters.check_words(table.noor, table.sam.person.id))
    seal(table.noor, table.sam)
    to_sam = set(table.files())
    seal(table.noor, table.eve)
    seal(table.sam, table.noor)
    (table.place / f"{'0' * 32}.fsn").write_bytes(bytes(332))
    (table.place / "readme.txt").write_bytes(b"of somebody")
    return to_sam, set(table.files()) - to_sam


def test_letters_to_them_go_and_all_others_stay(table: Table) -> None:
    to_sam, others = written(table)
    card = table.porch.places.cards / f"{table.sam.vault.vault_id}.pub"
    card.with_name(card.name + ".tmp").write_bytes(b"left by a cut")
    assert card.is_file()
    erase_person(table.sam, "Sam")
    assert len(to_sam) == 2
    assert set(table.files()) == others
    assert not card.exists()
    assert len(list(table.porch.places.cards.iterdir())) == 2
    assert states(table.eve) == states(table.noor) == ["ready"]
    assert [person.name for person in everybody(table.porch)] == ["Noor", "Eve"]


def test_cut_off_after_the_mark_the_next_look_finishes(table: Table) -> None:
    to_sam, others = written(table)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(erasing, "finish", lambda *_: None)
        erase_person(table.sam, "Sam")
    assert set(table.files()) == to_sam | others
    assert [person.name for person in everybody(table.porch)] == ["Noor", "Eve"]
    assert set(table.files()) == others


def test_a_full_disk_after_the_mark_still_erases_everything_else(table: Table) -> None:
    """Then the letters stay: without the keys nobody can read them."""

    def full(*_: object) -> None:
        raise DiskFull

    to_sam, others = written(table)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(erasing, "write_whole", full)
        with pytest.raises(DiskFull):
            erase_person(table.sam, "Sam")
    assert [person.name for person in everybody(table.porch)] == ["Noor", "Eve"]
    assert set(table.files()) == to_sam | others


def test_nothing_but_letters_is_ever_removed_by_name(table: Table) -> None:
    people = table.porch.places.people
    to_sam, others = written(table)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(erasing, "letters_to", lambda _house: ["../../people.json", "readme.txt", *to_sam])
        erase_person(table.sam, "Sam")
    assert people.is_file()
    assert set(table.files()) == others


def test_who_was_brought_back_beside_keeps_letters_and_card(table: Table) -> None:
    to_sam, others = written(table)
    twin = add_person(table.porch, "Sam (2)")
    update(table.porch, replace(twin, vault="f" * 32, vault_id=table.sam.vault.vault_id))
    card = table.porch.places.cards / f"{table.sam.vault.vault_id}.pub"
    erase_person(table.sam, "Sam")
    assert set(table.files()) == to_sam | others
    assert card.is_file()


def test_without_any_letter(table: Table) -> None:
    erase_person(table.sam, "Sam")
    assert table.files() == []
    seal(table.noor, table.eve)
    assert states(table.eve) == ["ready"]
    erase_person(table.noor, "Noor")
    assert states(table.eve) == ["ready"], "her key was seen before"
