"""A journal that is damaged, replaced or older: what is said, and how few presses the pages are away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from family_app.activities.journal import keep_draft, read_lines
from family_app.activities.people import add_person, at_the_table
from family_app.activities.restoring import Restored, TypedSecret
from family_app.activities.unlock import make_key, open_space
from family_app.domain.errors import VaultDamaged
from family_app.domain.journal import PageFilter
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.ui.unlock.add import AddPage
from tests.support.builders import a_page
from tests.support.pressing import find, is_there, line, press, said, texts
from tests.support.unlock_page import WORDS, Door, a_door


@pytest.fixture
def door(qtbot: QtBot, porch: Porch) -> Iterator[Door]:
    with a_door(qtbot, porch) as made:
        yield made


def cut_headers(folder: Path) -> None:
    for name in ("header.fvh", "header.fvh.1"):
        (folder / name).write_bytes((folder / name).read_bytes()[:100])


def empty_journal(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")


def garble_journal(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"\x07" * 65536)


def lose_everything(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.mark.parametrize("hurt", [cut_headers, empty_journal, garble_journal, lose_everything])
def test_from_damage_to_the_open_journal_is_one_press(door: Door, hurt) -> None:  # type: ignore[no-untyped-def]
    hurt(door.folder)
    door.come_in()
    assert door.opened == []
    assert "It is not your passphrase, and not your fault. Nothing was changed." in said(
        door.page, "rescue_told"
    )
    assert "There is a backup of maandag 23 november 2026 with" in texts(door.page)
    assert "nothing of it is deleted" in texts(door.page)

    door.press("rescue_bring")

    assert door.presses <= 3
    assert [opened.person.id for opened in door.opened] == [door.sam.id]
    assert door.pages() == 3
    assert [person.name for person in at_the_table(door.porch)] == ["Sam"]


def test_the_damaged_folder_is_kept(door: Door) -> None:
    cut_headers(door.folder)
    before = (door.folder / "journal.db").read_bytes()
    door.come_in()
    door.press("rescue_bring")
    assert (door.porch.places.put_away / str(door.sam.vault) / "journal.db").read_bytes() == before


def test_the_recovery_code_does_it_too_and_a_new_passphrase_follows(door: Door) -> None:
    garble_journal(door.folder)
    door.page.show_for(door.sam.id)
    press(door.page, "forgot")
    line(door.page, "recovery_code").setText(door.codes[0])
    press(door.page, "use_code")
    door.press("rescue_bring")
    assert is_there(door.page, "renew_words")
    assert not is_there(door.page, "unlock_back")


def test_another_journal_in_this_place_is_named_and_not_called_a_wrong_passphrase(door: Door) -> None:
    other = add_person(door.porch, "Kim")
    door.courier.house, _codes = make_key(
        door.porch, other.id, "kim has other words here", AgeBand.NINE, RecoveryChoice.NONE
    )
    kims = door.porch.places.vaults / str(door.courier.house.person.vault)
    door.courier.stop()
    shutil.rmtree(door.folder)
    shutil.copytree(kims, door.folder)
    door.come_in()
    assert "Another journal stands in the place of this one." in said(door.page, "rescue_told")
    assert "not the right passphrase" not in texts(door.page)
    door.press("rescue_bring")
    assert door.pages() == 3


def test_with_other_words_it_says_so_and_one_can_type_again(door: Door) -> None:
    cut_headers(door.folder)
    door.come_in("these are not the words")
    assert "what you typed does not open them" in texts(door.page)
    assert not is_there(door.page, "rescue_bring")
    press(door.page, "rescue_again")
    assert line(door.page, "passphrase").text() == ""
    door.porch.patience.right(door.sam.id)
    door.come_in()
    press(door.page, "rescue_bring")
    assert door.pages() == 3


def test_without_any_backup_it_says_kindly_what_to_do(door: Door) -> None:
    shutil.rmtree(door.porch.places.backups)
    cut_headers(door.folder)
    before = sorted(path.name for path in door.folder.iterdir())
    door.come_in()
    assert "There is no backup of this journal on this computer." in texts(door.page)
    assert "leave the files as they are" in texts(door.page)
    assert is_there(door.page, "rescue_file")
    assert sorted(path.name for path in door.folder.iterdir()) == before


def test_a_backup_that_is_damaged_too_is_passed_by(door: Door) -> None:
    for file in door.porch.places.backups.glob("*.fbk"):
        raw = bytearray(file.read_bytes())
        raw[len(raw) // 2] ^= 1
        file.write_bytes(bytes(raw))
    cut_headers(door.folder)
    door.come_in()
    assert not is_there(door.page, "rescue_bring")
    assert "It is not your passphrase" in said(door.page, "rescue_told")
    assert "There are backups on this computer, but they are damaged too." in texts(door.page)
    assert "There is no backup of this journal" not in texts(door.page)
    assert is_there(door.page, "rescue_file")


# ---- damage further on: it opens, and not everything can be read ------------------------------------


def garble_further_on(door: Door) -> None:
    """Parts of the file that no unlock reads: where the pages of the journal stand."""
    house, _opened = open_space(door.porch, door.sam.id, WORDS)
    find_roots = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'page'"
    with house.vault.inside.store.reading() as connection:
        roots = [int(row[0]) for row in connection.exec_driver_sql(find_roots)]
    house.vault.close()
    path = door.folder / "journal.db"
    raw = bytearray(path.read_bytes())
    for number in roots:
        raw[(number - 1) * 4096 + 77] ^= 1
    path.write_bytes(bytes(raw))


@pytest.fixture
def partly(door: Door) -> Door:
    """Sam came in, could not read the list, and locked the space again."""
    garble_further_on(door)
    door.come_in()
    assert [opened.damaged for opened in door.opened] == [False]  # nobody knows it yet
    assert door.courier.house is not None
    with pytest.raises(VaultDamaged):
        read_lines(door.courier.house, PageFilter(), 0, 100)
    door.courier.stop()
    door.opened.clear()
    door.come_in()
    return door


def test_damage_that_was_seen_leads_to_a_backup_at_the_next_unlock(partly: Door) -> None:
    assert partly.opened == []
    assert "Some pages of this journal are damaged." in said(partly.page, "rescue_told")
    assert "There is a backup of maandag 23 november 2026 with" in texts(partly.page)
    assert "It comes next to the present journal" in texts(partly.page)
    assert not is_there(partly.page, "unlock_back")  # the space is open behind this page
    partly.press("rescue_bring")
    assert partly.presses <= 3
    assert [opened.person.name for opened in partly.opened] == ["Sam (2)"]
    assert partly.pages() == 3


def test_whoever_wants_to_read_what_can_be_read_still_can(partly: Door) -> None:
    partly.press("rescue_leave")
    assert find(partly.page, "rescue_keep").text() == "Open it as it is"
    partly.press("rescue_keep")
    assert [opened.person.name for opened in partly.opened] == ["Sam"]


def test_damage_further_on_without_a_whole_backup_still_lets_one_in(partly: Door) -> None:
    for file in partly.porch.places.backups.glob("*.fbk"):
        file.write_bytes(b"nothing")
    partly.courier.stop()
    partly.come_in()
    assert "they are damaged too" in texts(partly.page)
    assert "leave the files as they are" in texts(partly.page)
    partly.press("rescue_keep")
    assert [opened.person.name for opened in partly.opened] == ["Sam"]


def test_what_was_typed_goes_when_somebody_turns_away(door: Door) -> None:
    cut_headers(door.folder)
    door.come_in()
    assert door.page._tried is not None
    press(door.page, "unlock_back")
    assert door.page._tried is None
    assert door.page._rescue._secret is None
    assert door.page._rescue._bring._secret is None
    fields = door.page.findChildren(QLineEdit)
    assert len(fields) > 4
    assert [each.text() for each in fields if each.text()] == []


# ---- an older copy --------------------------------------------------------------------------------


@pytest.fixture
def older(door: Door, tmp_path: Path) -> Door:
    """Somebody kept a copy, Sam wrote on, and the copy was put back."""
    shutil.copytree(door.folder, tmp_path / "copy")
    door.courier.house, _opened = open_space(door.porch, door.sam.id, WORDS)
    keep_draft(door.courier.house, a_page(5))
    door.courier.stop()
    shutil.rmtree(door.folder)
    shutil.copytree(tmp_path / "copy", door.folder)
    door.come_in()
    return door


def test_an_older_journal_is_told_before_it_opens_and_can_be_kept(older: Door) -> None:
    assert older.opened == []
    assert "This journal is older than last time." in said(older.page, "rescue_told")
    assert not is_there(older.page, "unlock_back")  # the space is open behind this page
    older.press("rescue_keep")
    assert [opened.person.id for opened in older.opened] == [older.sam.id]
    assert older.pages() == 4


def test_both_answers_about_an_older_journal_weigh_the_same(older: Door) -> None:
    kinds = {find(older.page, name).property("kind") for name in ("rescue_keep", "rescue_newest")}
    assert kinds == {"plain"}


def test_the_newest_backup_comes_next_to_an_older_journal(older: Door) -> None:
    older.press("rescue_newest")
    assert "It comes next to the present journal" in texts(older.page)
    older.press("rescue_bring")
    assert [opened.person.name for opened in older.opened] == ["Sam (2)"]
    assert older.pages() == 3
    assert [person.name for person in at_the_table(older.porch)] == ["Sam", "Sam (2)"]


def test_whoever_looked_can_still_keep_the_older_one(older: Door) -> None:
    older.press("rescue_newest")
    older.press("rescue_leave")
    older.press("rescue_keep")
    assert [opened.person.name for opened in older.opened] == ["Sam"]


def test_instead_of_answering_one_can_lock_it_again(older: Door, qtbot: QtBot) -> None:
    with qtbot.waitSignal(older.page.lock_wanted):  # the window locks: tests/ui/test_behind_doors.py
        press(older.page, "unlock_lock")
    older.page.forget()
    assert older.page._tried is None
    assert older.page._opened is None


def test_a_backup_that_does_not_open_after_all_leaves_nothing_open(older: Door) -> None:
    older.press("rescue_newest")
    given_up: list[bool] = []
    older.page.given_up.connect(lambda: given_up.append(True))
    summary = older.page._rescue._bring._inside._summary
    assert summary is not None
    other = TypedSecret(passphrase="something else entirely")
    older.page._rescue.restored.emit(Restored(older.sam, summary, in_place=False), other)
    assert older.courier.house is None
    assert given_up == [True]
    assert is_there(older.page, "unlock_back")
    assert not is_there(older.page, "unlock_lock")


# ---- a backup from a file ---------------------------------------------------------------------------


def test_whoever_forgot_the_passphrase_can_bring_back_a_file(door: Door) -> None:
    backup = next(door.porch.places.backups.glob("*.fbk"))
    door.page._rescue._bring._ask_file = lambda _parent, chosen: chosen(backup)
    door.page.show_for(door.sam.id)
    press(door.page, "forgot")
    press(door.page, "unlock_backup")
    press(door.page, "rescue_swap")
    line(door.page, "rescue_code").setText(door.codes[0])
    press(door.page, "rescue_look")
    assert "This is a backup of maandag 23 november 2026 with" in texts(door.page)
    press(door.page, "rescue_bring")
    assert is_there(door.page, "renew_words")
    assert [person.name for person in at_the_table(door.porch)] == ["Sam", "Sam (2)"]


def test_a_journal_comes_to_a_new_computer(door: Door, qtbot: QtBot, tmp_path: Path) -> None:
    backup = next(door.porch.places.backups.glob("*.fbk"))
    stick = shutil.copy(backup, tmp_path / "stick.fbk")
    shutil.rmtree(door.porch.places.data)
    add = AddPage(door.courier)
    qtbot.addWidget(add)
    add._bring._ask_file = lambda _parent, chosen: chosen(Path(stick))
    add.show()
    press(add, "add_backup")
    line(add, "add_bring_passphrase").setText(WORDS)
    press(add, "add_bring_look")
    went: list[str] = []
    add.go.connect(went.append)
    with qtbot.waitSignal(add.people_changed):
        press(add, "add_bring_bring")
    (person,) = at_the_table(door.porch)
    assert went == [f"unlock:{person.id}"]
    door.courier.house, opened = open_space(door.porch, person.id, WORDS)
    assert opened.person == person
    assert door.pages() == 3


def test_every_way_on_has_room_for_a_finger(door: Door) -> None:
    cut_headers(door.folder)
    door.come_in("these are not the words")
    ways = [each for each in door.page.findChildren(QAbstractButton) if each.isVisibleTo(door.page)]
    assert {"rescue_file", "rescue_again", "unlock_help", "unlock_back"} <= {
        each.objectName() for each in ways
    }
    assert all(each.height() >= 44 for each in ways)


# ---- an older copy ----------------------------------------------------------------------------------


def put_older_copy_back(door: Door, spare: Path) -> None:
    """Somebody copied the folder, more was written, and the copy was put back."""
    shutil.copytree(door.folder, spare)
    for number in (8, 9):
        house, _opened = open_space(door.porch, door.sam.id, WORDS)
        keep_draft(house, a_page(number))
        house.vault.close()
    shutil.rmtree(door.folder)
    shutil.copytree(spare, door.folder)


def test_an_older_copy_is_told_until_its_owner_answers(door: Door, tmp_path: Path) -> None:
    put_older_copy_back(door, tmp_path / "spare")
    for _ in range(2):  # nobody answered the first time
        door.come_in()
        assert "This journal is older than last time." in said(door.page, "rescue_told")
        assert door.opened == []
        door.courier.stop()
    door.come_in()
    door.press("rescue_keep")
    assert [opened.person.name for opened in door.opened] == ["Sam"]
    door.courier.stop()
    door.opened.clear()
    door.come_in()
    assert [opened.person.name for opened in door.opened] == ["Sam"]
