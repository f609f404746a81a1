"""Whose key is whose at a real table: seen first, checked together, swapped, renamed, changed."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities import letters
from family_app.activities.keys import draw_code, rekey
from family_app.activities.people import (
    add_person,
    bring_back,
    change_person,
    everybody,
    put_away,
    remove_person,
    update,
)
from family_app.content.passphrase_words import passphrase_words
from family_app.domain.errors import ContactMissing, KeyChanged, PersonHasNoKey, PersonUnknown
from family_app.domain.letters import CheckState, ContactState, WaitingState
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House
from family_app.vault import making, public_card
from family_app.vault.letter_keys import card_of_now
from family_app.vault.public_card import Card
from tests.activities.letter_people import (
    DRAFT,
    Table,
    a_table,
    check_together,
    contact,
    open_only,
    seal,
    states,
    waits,
)
from tests.activities.spaces import PASSPHRASE, made, whole
from tests.support.cheap_keys import cheap_keys
from tests.vault.note_builders import EVE


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made_ = a_table(tmp_path)
        yield made_
        made_.close()


def state(house: House, other: House) -> str:
    return contact(house, other).state.value


def card_file(table: Table, house: House) -> Path:
    return table.porch.places.cards / f"{house.vault.vault_id}.pub"


def swap_card(table: Table, house: House, epoch: int) -> None:
    """Somebody with this account puts a key of their own in the place of another's."""
    card = Card(bytes.fromhex(house.vault.vault_id), epoch, EVE.card.x25519, EVE.card.ed25519)
    card_file(table, house).write_bytes(public_card.pack(card, EVE.seed))


def new_key(house: House) -> None:
    """Changes the lock inside, as after a leak."""
    whole(rekey(house, draw_code(house, PASSPHRASE, RecoveryChoice.NONE, True)))


# ---- cards ------------------------------------------------------------------------------------------


def test_a_card_comes_with_the_key_and_is_private(table: Table) -> None:
    names = {f"{house.vault.vault_id}.pub" for house in (table.sam, table.noor, table.eve)}
    assert {path.name for path in table.porch.places.cards.iterdir()} == names
    for path in table.porch.places.cards.parent.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    about = card_file(table, table.sam).stat()
    assert about.st_mtime == table.clock.at.replace(day=1, hour=0, minute=0).timestamp()
    assert about.st_size == 158


@pytest.mark.parametrize("junk", [None, b"", b"junk" * 40])
def test_a_missing_or_damaged_card_comes_back_at_the_unlock(table: Table, junk: bytes | None) -> None:
    path = card_file(table, table.sam)
    before = path.read_bytes()
    path.unlink()
    if junk is not None:
        path.write_bytes(junk)
    table.again("sam")
    assert path.read_bytes() == before


def test_a_disk_that_takes_no_card_keeps_nobody_out(table: Table) -> None:
    path = card_file(table, table.sam)
    path.unlink()
    path.mkdir()
    assert not table.again("sam").vault.closed
    path.rmdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(making, "_may_write", lambda _path: False)
        assert table.again("sam").vault.read_only
    assert not path.exists()


# ---- first use --------------------------------------------------------------------------------------


def test_the_first_key_is_pinned_without_a_word_on_both_sides(table: Table) -> None:
    found = letters.contacts(table.sam)
    assert [(each.name, each.state) for each in found] == [
        ("Noor", ContactState.FIRST),
        ("Eve", ContactState.FIRST),
    ]
    assert state(table.noor, table.sam) == "first"
    assert len(table.sam.vault.contacts.pins()) == 2
    assert letters.contacts(table.sam) == found


def test_never_the_owner_nor_who_has_no_key_or_was_put_away(table: Table) -> None:
    pia = add_person(table.porch, "Pia")
    put_away(table.porch, table.eve.person.id)
    assert [each.name for each in letters.contacts(table.sam)] == ["Noor"]
    with pytest.raises(PersonHasNoKey):
        letters.check_words(table.sam, pia.id)
    for nobody in (table.sam.person.id, table.eve.person.id):
        with pytest.raises(PersonUnknown):
            letters.check_words(table.sam, nobody)
    remove_person(table.porch, pia.id)
    bring_back(table.porch, table.eve.person.id)
    assert len(letters.contacts(table.sam)) == 2


def test_where_nothing_can_be_written_they_are_met_anew_each_time(table: Table) -> None:
    seal(table.sam, table.noor)
    table.noor.vault._store.read_only = True
    assert state(table.noor, table.sam) == "first"
    assert states(table.noor) == ["ready"]
    assert table.noor.vault.contacts.pins() == ()


def test_without_a_card_there_is_no_key_yet(table: Table) -> None:
    card_file(table, table.noor).unlink()
    assert state(table.sam, table.noor) == "missing"
    with pytest.raises(ContactMissing):
        seal(table.sam, table.noor)
    with pytest.raises(ContactMissing):
        letters.check_words(table.sam, table.noor.person.id)
    table.again("noor")
    assert state(table.sam, table.noor) == "first"


def test_a_pinned_key_needs_no_card_any_more(table: Table) -> None:
    letters.contacts(table.sam)
    card_file(table, table.noor).unlink()
    assert state(table.sam, table.noor) == "first"
    seal(table.sam, table.noor)
    assert states(table.noor) == ["ready"]


def test_a_list_of_people_of_before_ids_were_noted(table: Table) -> None:
    update(table.porch, replace(table.noor.person, vault_id=None))
    assert state(table.sam, table.noor) == "first"


# ---- checking together ------------------------------------------------------------------------------


def test_both_see_the_same_two_rows(table: Table) -> None:
    mine = letters.check_words(table.sam, table.noor.person.id)
    theirs = letters.check_words(table.noor, table.sam.person.id)
    assert [row.words for row in mine.rows] == [row.words for row in theirs.rows]
    assert [row.numbers for row in mine.rows] == [row.numbers for row in theirs.rows]
    assert [row.name for row in mine.rows] == [row.name for row in theirs.rows]
    assert [row.mine for row in mine.rows] == [not row.mine for row in theirs.rows]
    ids = {table.sam.person.name: table.sam.vault.vault_id, table.noor.person.name: table.noor.vault.vault_id}
    assert [ids[row.name] for row in mine.rows] == sorted(ids.values())
    other = letters.check_words(table.sam, table.eve.person.id)
    assert [row.words for row in other.rows if row.mine] == [row.words for row in mine.rows if row.mine]


@pytest.mark.parametrize(("asked", "given"), [("", "nl"), ("nl", "nl"), ("en", "en"), ("tlh", "nl")])
def test_in_the_language_that_was_asked_for(table: Table, asked: str, given: str) -> None:
    found = letters.check_words(table.sam, table.noor.person.id, asked)
    assert found.language == given
    for row in found.rows:
        assert row.words == tuple(passphrase_words(given)[number] for number in row.numbers)
        assert len(row.words) == 5


def test_checked_on_both_sides(table: Table) -> None:
    seal(table.sam, table.noor)
    check_together(table.sam, table.noor)
    assert state(table.sam, table.noor) == state(table.noor, table.sam) == "checked"
    assert state(table.sam, table.eve) == "first"
    seal(table.sam, table.noor)
    assert [letter.check for letter in waits(table.noor)] == [CheckState.CHECKED] * 2


def test_one_side_alone_says_nothing_about_the_other(table: Table) -> None:
    letters.mark_checked(table.sam, letters.check_words(table.sam, table.noor.person.id))
    assert (state(table.sam, table.noor), state(table.noor, table.sam)) == ("checked", "first")


def test_a_key_that_is_exchanged_while_the_words_are_read(table: Table) -> None:
    words = letters.check_words(table.sam, table.noor.person.id)
    swap_card(table, table.noor, epoch=1)
    with pytest.raises(KeyChanged):
        letters.mark_checked(table.sam, words)
    assert state(table.sam, table.noor) == "changed"


# ---- swapped and changed ----------------------------------------------------------------------------


@pytest.mark.parametrize("epoch", [1, 2, 99])
def test_a_swapped_card_is_noticed_and_nothing_leaks(table: Table, epoch: int) -> None:
    letters.contacts(table.sam)
    swap_card(table, table.noor, epoch)
    assert state(table.sam, table.noor) == "changed"
    with pytest.raises(KeyChanged):
        seal(table.sam, table.noor)
    assert table.files() == []
    assert letters.sent(table.sam) == ()
    table.again("noor")  # the owner's unlock puts the real one back
    assert state(table.sam, table.noor) == "first"
    seal(table.sam, table.noor)
    assert states(table.noor) == ["ready"]


def test_a_card_of_before_is_passed_over(table: Table) -> None:
    old = card_file(table, table.noor).read_bytes()
    letters.contacts(table.sam)
    new_key(table.noor)
    check_together(table.sam, table.noor)
    card_file(table, table.noor).write_bytes(old)
    assert state(table.sam, table.noor) == "checked"
    seal(table.sam, table.noor)
    assert states(table.noor) == ["ready"]


def test_after_a_new_lock_inside_both_check_again_and_old_letters_open(table: Table) -> None:
    check_together(table.sam, table.noor)
    seal(table.sam, table.noor)
    seal(table.noor, table.sam)
    before = card_file(table, table.noor).read_bytes()
    new_key(table.noor)
    assert card_file(table, table.noor).read_bytes() != before
    assert public_card.read(card_file(table, table.noor).read_bytes()).epoch == 2
    assert state(table.sam, table.noor) == "changed"
    assert states(table.noor) == ["ready"], "sealed for the key of before"
    (letter,) = waits(table.sam)
    assert (letter.state, letter.check) == (WaitingState.READY, CheckState.CHECKED), "signed with that one"
    seal(table.noor, table.sam)
    assert sorted(states(table.sam)) == ["key_changed", "ready"]
    (shut,) = (each for each in waits(table.sam) if each.state is WaitingState.KEY_CHANGED)
    assert shut.name == "Noor"
    with pytest.raises(KeyChanged):
        letters.open_letter(table.sam, shut.id)
    check_together(table.sam, table.noor)
    assert states(table.sam) == ["ready", "ready"]
    assert state(table.sam, table.noor) == "checked"
    table.again("noor")
    assert open_only(table.noor).content == DRAFT


def test_a_second_new_lock(table: Table) -> None:
    seal(table.sam, table.noor)
    for _ in range(2):
        new_key(table.noor)
    assert card_of_now(table.noor.vault.inside)[0].epoch == 3
    assert states(table.again("noor")) == ["ready"]


# ---- names ------------------------------------------------------------------------------------------


def exchange_names(table: Table) -> None:
    """Noor and Eve get each other's name, as anybody at this computer could do in the list of people."""
    noor, eve = table.noor.person, table.eve.person
    change_person(table.porch, noor.id, "Somebody", noor.avatar, noor.colour)
    change_person(table.porch, eve.id, "Noor", noor.avatar, noor.colour)
    change_person(table.porch, noor.id, "Eve", eve.avatar, eve.colour)


def test_exchanged_names_are_noticed_and_nothing_leaks(table: Table) -> None:
    check_together(table.sam, table.noor)
    letters.contacts(table.sam)
    exchange_names(table)
    found = contact(table.sam, table.eve)
    assert (found.name, found.state, found.name_before) == ("Noor", ContactState.RENAMED, "Eve")
    for who in (table.noor, table.eve):
        with pytest.raises(KeyChanged):
            seal(table.sam, who)
    assert table.files() == []


def test_a_letter_bears_the_name_that_its_reader_knows(table: Table) -> None:
    letters.contacts(table.sam)
    exchange_names(table)
    seal(table.eve, table.sam)
    (letter,) = waits(table.sam)
    assert (letter.name, letter.state) == ("Eve", WaitingState.READY)


def test_somebody_who_really_has_another_name_now(table: Table) -> None:
    check_together(table.sam, table.noor)
    noor = table.noor.person
    change_person(table.porch, noor.id, "Noortje", noor.avatar, noor.colour)
    table.noor = House(table.porch, replace(noor, name="Noortje"), table.noor.vault)
    assert state(table.sam, table.noor) == "renamed"
    check_together(table.sam, table.noor)
    assert (contact(table.sam, table.noor).name, state(table.sam, table.noor)) == ("Noortje", "checked")
    seal(table.sam, table.noor)
    assert states(table.noor) == ["ready"]


def test_other_capitals_are_the_same_name(table: Table) -> None:
    letters.contacts(table.sam)
    noor = table.noor.person
    change_person(table.porch, noor.id, "NOOR", noor.avatar, noor.colour)
    assert state(table.sam, table.noor) == "first"


def test_somebody_else_under_a_name_that_had_a_key(table: Table) -> None:
    """Noor is put away under another name, and a new Noor sits at the table with a key of her own."""
    letters.contacts(table.sam)
    noor = table.noor.person
    change_person(table.porch, noor.id, "Old", noor.avatar, noor.colour)
    put_away(table.porch, noor.id)
    new, _ = made(table.porch, "Noor", RecoveryChoice.NONE)
    assert state(table.sam, new) == "changed"
    with pytest.raises(KeyChanged):
        seal(table.sam, new)
    seal(new, table.sam)
    (letter,) = waits(table.sam)
    assert (letter.state, letter.name) == (WaitingState.KEY_CHANGED, "Noor")
    check_together(table.sam, new)
    assert states(table.sam) == ["ready"]
    new.vault.close()


def test_two_who_were_once_the_same_are_one_contact(table: Table) -> None:
    """A journal that was brought back beside the old one has the same vault id."""
    letters.contacts(table.sam)
    twin = add_person(table.porch, "Noor (2)")
    update(table.porch, replace(twin, vault="f" * 32, vault_id=table.noor.vault.vault_id))
    assert [each.name for each in letters.contacts(table.sam)] == ["Noor", "Eve"]
    own = add_person(table.porch, "Sam (2)")
    update(table.porch, replace(own, vault="e" * 32, vault_id=table.sam.vault.vault_id))
    assert [each.name for each in letters.contacts(table.sam)] == ["Noor", "Eve"]
    assert len(everybody(table.porch)) == 5
