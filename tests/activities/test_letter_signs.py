"""The sign that a letter waits: only where reader and writer want it, gone by itself, never for others."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities import letter_signs, letters
from family_app.activities.letter_draft import look_at, new_letter, seal_draft
from family_app.activities.people import update
from family_app.domain.letters import SealedSign
from family_app.domain.own_choices import OwnChoice
from family_app.table import sign_file
from tests.activities.letter_people import DRAFT, Table, a_table, states, waits
from tests.activities.sign_people import file_of, look, seal, shown
from tests.support.cheap_keys import cheap_keys


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


def outside(table: Table) -> dict[str, object]:
    """All that lies outside the vaults: words, and of a letter its size, because each is sealed anew."""
    data = table.porch.places.data
    return {
        path.relative_to(data).as_posix() if path.suffix != ".fsn" else "a letter": (
            stat.S_IMODE(path.stat().st_mode),
            path.stat().st_size if path.suffix == ".fsn" or path.is_dir() else path.read_bytes(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(data.rglob("*"))
        if "vaults" not in path.parts
    }


# ---- off at first -----------------------------------------------------------------------------------


def test_it_is_off_at_first_and_then_not_a_byte_differs(table: Table) -> None:
    """A letter with the box on and one with the box off leave the same, when the reader has no sign."""
    for house in (table.sam, table.noor, table.eve):
        assert letter_signs.own_sign(house) is False
    assert seal(table.sam, table.noor, sign=False).sign is SealedSign.OFF
    without = outside(table)
    letters.take_back(table.sam, letters.sent(table.sam)[0].id)
    assert seal(table.sam, table.noor, sign=True).sign is SealedSign.OFF
    assert outside(table) == without
    look(table.noor)
    look(table.again("noor"))
    assert outside(table) == without
    assert not table.porch.places.signs.exists()
    assert shown(table) == []


def test_switched_on_and_off_again_it_is_as_if_it_never_was(table: Table) -> None:
    seal(table.sam, table.noor)
    before = outside(table)
    assert letter_signs.set_own_sign(table.noor, True) is True
    assert letter_signs.own_sign(table.noor) is True
    assert outside(table).keys() - before.keys() == {
        "family/signs",
        f"family/signs/{file_of(table, table.noor).name}",
    }
    assert letter_signs.set_own_sign(table.noor, False) is False
    assert letter_signs.own_sign(table.noor) is False
    after = outside(table)
    assert after.pop("family")[0] == before.pop("family")[0]  # type: ignore[index]
    assert after == before
    assert table.noor.vault.own_choices.get(OwnChoice.LETTER_SIGN) == ""


def test_it_shows_on_no_tile_of_somebody_whose_journal_is_not_known_here(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    assert shown(table) == ["Noor"]
    update(table.porch, replace(table.noor.person, vault_id=None))  # as after the list of people was rescued
    assert shown(table) == []
    table.again("noor")
    assert shown(table) == ["Noor"]


def test_only_its_owner_has_it_and_it_stays_over_a_lock(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    assert letter_signs.own_sign(table.again("noor")) is True
    assert letter_signs.own_sign(table.sam) is letter_signs.own_sign(table.eve) is False
    assert letter_signs.wants_sign(table.sam, table.noor.person.id) is True
    assert letter_signs.wants_sign(table.sam, table.eve.person.id) is False
    assert look_at(table.sam, table.noor.person.id, DRAFT).reader_has_sign is True
    assert look_at(table.sam, table.eve.person.id, DRAFT).reader_has_sign is False


# ---- shown, and gone --------------------------------------------------------------------------------


def test_sealed_for_somebody_who_wants_it_it_shows_on_no_other_tile(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    letter_signs.set_own_sign(table.eve, True)
    assert shown(table) == []
    assert seal(table.sam, table.noor).sign is SealedSign.SHOWN
    assert shown(table) == ["Noor"]
    seal(table.noor, table.sam)
    assert shown(table) == ["Noor"], "Sam did not want one"
    seal(table.sam, table.eve)
    assert shown(table) == ["Noor", "Eve"]


def test_the_writer_may_leave_it_out(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    before = file_of(table, table.noor).read_bytes()
    assert seal(table.sam, table.noor, sign=False).sign is SealedSign.OFF
    assert shown(table) == []
    assert file_of(table, table.noor).read_bytes() == before
    assert states(table.noor) == ["ready"]


def test_a_draft_is_sealed_with_the_choice_that_was_made(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    for sign in (False, True):
        letter = new_letter(table.sam, DRAFT)
        made = seal_draft(table.sam, table.noor.person.id, DRAFT, letter.id, sign)
        assert (made.sign is SealedSign.SHOWN, shown(table)) == (sign, ["Noor"] if sign else [])


def test_taken_back_it_is_gone_by_itself(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    first, second = seal(table.sam, table.noor), seal(table.eve, table.noor)
    letters.take_back(table.sam, first.id)
    assert shown(table) == ["Noor"], "the other one still waits"
    letters.take_back(table.eve, second.id)
    assert shown(table) == []
    held = sign_file.read(table.porch.places.signs, table.noor.vault.vault_id) or frozenset()
    gone = {
        house.vault.letters.sent_one(each.id).file
        for house, each in ((table.sam, first), (table.eve, second))
    }
    assert not held & gone, "nothing says any more for whom they were"
    assert letter_signs.own_sign(table.noor) is True


def test_unlocked_and_listed_it_is_gone_and_the_next_letter_shows_again(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    noor = table.again("noor")
    assert states(noor) == ["ready"]
    assert shown(table) == ["Noor"], "unlocking alone is not looking"
    assert look(noor) == ["ready"]
    assert shown(table) == []
    assert letter_signs.own_sign(noor) is True
    assert look(noor) == ["ready"], "the letter is there as before"
    seal(table.sam, noor)
    assert shown(table) == ["Noor"]


def test_what_came_while_one_looked_still_shows(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    found = waits(table.noor)
    seal(table.eve, table.noor)
    letter_signs.quiet_sign(table.noor, [each.id for each in found])
    assert shown(table) == ["Noor"]
    assert len(look(table.noor)) == 2
    assert shown(table) == []


def test_opened_elsewhere_or_removed_by_somebody_it_is_gone(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    table.only_file().unlink()
    assert shown(table) == []


def test_a_listing_of_somebody_else_leaves_it(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    for house in (table.sam, table.eve):
        look(house)
    assert shown(table) == ["Noor"]


def test_of_more_letters_than_it_holds_it_still_shows(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    month = table.porch.clock.now().timestamp()
    seal(table.sam, table.noor)
    name, made = table.only_file().name[:32], [f"{number:032x}" for number in range(100)]
    for each in made:
        (table.place / f"{each}.fsn").write_bytes(b"")
    sign_file.write(table.porch.places.signs, table.noor.vault.vault_id, [name, *made], month)
    last = seal(table.sam, table.noor)
    assert last.sign is SealedSign.SHOWN
    for path in table.place.iterdir():
        if path.name[:32] != table.sam.vault.letters.sent_one(last.id).file:
            path.unlink()
    assert shown(table) == ["Noor"]
    assert file_of(table, table.noor).stat().st_size == sign_file.SIZE


# ---- what the file tells ----------------------------------------------------------------------------


def test_the_file_alone_tells_no_number_no_writer_and_no_day(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    path, sizes = file_of(table, table.noor), set()
    for _ in range(3):
        sizes.add(path.stat().st_size)
        seal(table.sam, table.noor)
    raw = path.read_bytes()
    assert sizes == {len(raw)}
    for house in (table.sam, table.noor, table.eve):
        for name in (house.vault.vault_id, house.person.id, house.person.vault or ""):
            assert bytes.fromhex(name) not in raw
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    month = table.porch.clock.now().replace(day=1, hour=0, minute=0, second=0).timestamp()
    assert month <= path.stat().st_mtime < month + 86_400
    assert path.parent.stat().st_mtime == path.parent.parent.stat().st_mtime == month


def test_a_letter_names_its_reader_no_more_than_before(table: Table) -> None:
    seal(table.sam, table.noor)
    size = table.only_file().stat().st_size
    letters.take_back(table.sam, letters.sent(table.sam)[0].id)
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    assert table.only_file().stat().st_size == size
    assert bytes.fromhex(table.noor.vault.vault_id) not in table.only_file().read_bytes()


# ---- where the two do not agree it is off -----------------------------------------------------------


def test_a_file_that_its_owner_never_chose_goes_when_they_look(table: Table) -> None:
    """Of somebody who wants to know when letters come for another, or after an older backup came back."""
    letter_signs.set_own_sign(table.noor, True)
    shutil.copy(file_of(table, table.noor), file_of(table, table.eve))
    assert letter_signs.own_sign(table.eve) is False
    seal(table.sam, table.eve)
    assert look(table.again("eve")) == ["ready"]
    assert not file_of(table, table.eve).exists()
    assert letter_signs.own_sign(table.noor) is True


def test_a_wish_without_its_file_is_off(table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    file_of(table, table.noor).unlink()
    assert letter_signs.own_sign(table.noor) is False
    assert seal(table.sam, table.noor).sign is SealedSign.OFF
    look(table.noor)
    assert not file_of(table, table.noor).exists(), "only its owner makes it"


@pytest.mark.parametrize("kind", ["empty", "junk", "oversized", "a link", "a folder"])
def test_a_damaged_file_is_off_and_stops_nobody(table: Table, kind: str) -> None:
    letter_signs.set_own_sign(table.noor, True)
    seal(table.sam, table.noor)
    path = file_of(table, table.noor)
    whole_one = path.read_bytes()
    path.unlink()
    if kind == "a link":
        path.with_name("other").write_bytes(whole_one)
        path.symlink_to(path.with_name("other"))
    elif kind == "a folder":
        path.mkdir()
    else:
        path.write_bytes({"empty": b"", "junk": b"x" * len(whole_one), "oversized": whole_one * 1000}[kind])
    assert shown(table) == []
    assert look_at(table.sam, table.noor.person.id, DRAFT).reader_has_sign is False
    assert seal(table.sam, table.noor).sign is SealedSign.OFF
    assert states(table.again("noor")) == ["ready", "ready"]
    assert letter_signs.own_sign(table.noor) is False
    letter_signs.set_own_sign(table.noor, False)


def test_ten_thousand_letters_and_a_sign_for_all_of_them_are_looked_at_once(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter_signs.set_own_sign(table.noor, True)
    looked: list[Path] = []
    lstat = Path.lstat

    def watched(path: Path) -> os.stat_result:
        looked.append(path)
        return lstat(path)

    monkeypatch.setattr(Path, "lstat", watched)
    assert shown(table) == []
    assert len(looked) == sign_file.MOST
