"""A sign and a full disk, a space put away, erased, rekeyed or brought back: it never stops a letter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities import erasing, letter_signs, letters
from family_app.activities.backups import backup_to_file
from family_app.activities.keys import draw_code, erase_person, rekey
from family_app.activities.people import bring_back, put_away
from family_app.activities.restoring import TypedSecret, restore
from family_app.domain.errors import DiskFull, ReadOnlyPlace
from family_app.domain.letters import SealedSign
from family_app.domain.recovery import RecoveryChoice
from family_app.table import sign_file
from tests.activities.letter_people import Table, a_table
from tests.activities.sign_people import file_of, look, seal, shown
from tests.activities.spaces import PASSPHRASE, named, opened, whole
from tests.support.cheap_keys import cheap_keys


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


# ---- a disk that says no ----------------------------------------------------------------------------


def full(*_: object, **_more: object) -> None:
    raise DiskFull


def test_a_letter_goes_out_although_the_sign_could_not_be_kept(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter_signs.set_own_sign(table.noor, True)
    monkeypatch.setattr(sign_file, "write_whole", full)
    made = seal(table.sam, table.noor)
    assert made.sign is SealedSign.NOT_KEPT
    assert len(letters.sent(table.sam)) == 1
    assert shown(table) == []
    assert look(table.noor) == ["ready"]


def test_letters_are_listed_although_the_sign_could_not_be_put_away(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    monkeypatch.setattr(sign_file, "write_whole", full)
    assert look(table.noor) == ["ready"]
    monkeypatch.undo()
    assert shown(table) == ["Noor"]
    look(table.noor)
    assert shown(table) == []


def test_switching_on_is_told_when_it_could_not_be_kept(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_file, "write_whole", full)
    with pytest.raises(DiskFull):
        letter_signs.set_own_sign(table.noor, True)
    assert letter_signs.own_sign(table.noor) is False
    monkeypatch.undo()
    assert letter_signs.set_own_sign(table.noor, True)
    assert letter_signs.own_sign(table.noor) is True


def test_a_space_that_is_only_read_changes_no_sign(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    table.noor.vault._store.read_only = True
    assert look(table.noor) == ["ready"]
    assert shown(table) == ["Noor"]
    with pytest.raises(ReadOnlyPlace):
        letter_signs.set_own_sign(table.noor, True)


# ---- away, erased, another lock, brought back -------------------------------------------------------


def test_put_away_it_does_not_show_and_brought_back_it_does(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    put_away(table.porch, table.noor.person.id)
    assert shown(table) == []
    bring_back(table.porch, table.noor.person.id)
    assert shown(table) == ["Noor"]


def test_erasing_takes_it_along_and_leaves_those_of_others(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    letter_signs.set_own_sign(table.eve, True)
    seal(table.sam, table.noor)
    seal(table.sam, table.eve)
    gone, stays = file_of(table, table.noor), file_of(table, table.eve)
    erase_person(table.noor, "Noor")
    assert not gone.exists()
    assert stays.is_file()
    assert shown(table) == ["Eve"]
    erase_person(table.eve, "Eve")
    assert not table.porch.places.signs.exists()


def test_an_erasing_that_was_cut_off_takes_it_along_at_the_next_look(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    path = file_of(table, table.noor)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(erasing, "finish", lambda *_: None)
        erase_person(table.noor, "Noor")
    assert path.is_file()
    assert shown(table) == []
    assert not path.exists()


def test_another_lock_inside_leaves_it_as_it_is(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    whole(rekey(table.noor, draw_code(table.noor, PASSPHRASE, RecoveryChoice.NONE, True)))
    assert letter_signs.own_sign(table.noor) is True
    assert shown(table) == ["Noor"]
    assert look(table.noor) == ["ready"]
    assert shown(table) == []


@pytest.mark.parametrize("then", [True, False])
def test_after_a_backup_came_back_it_is_on_only_if_it_was_on_both_then_and_now(
    table: Table, tmp_path: Path, then: bool
) -> None:
    if then:
        letter_signs.set_own_sign(table.noor, True)
    copy = tmp_path / "noor.fbk"
    whole(backup_to_file(table.noor, copy))
    letter_signs.set_own_sign(table.noor, not then)
    vault = table.porch.places.vaults / (table.noor.person.vault or "")
    table.noor.vault.close()
    (vault / "journal.db").write_bytes(b"damaged")
    back = whole(restore(table.porch, table.noor.person.id, copy, TypedSecret(passphrase=PASSPHRASE)))
    assert back.in_place
    seal(table.sam, table.noor)
    table.noor = opened(table.porch, named(table.porch, "Noor"))
    assert look(table.noor) == ["ready"]
    assert letter_signs.own_sign(table.noor) is False
    assert not file_of(table, table.noor).exists()
