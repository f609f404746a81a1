"""People at the table: anyone may change a name, nobody can lose a journal by it."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from family_app.activities.people import add_person, everybody, put_away, update
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.ui.settings.page import SettingsPage
from tests.support.pressing import find, is_there, line, press, said, texts


def with_journal(porch: Porch, name: str, folder: str) -> Person:
    (porch.places.vaults / folder).mkdir(parents=True)
    return update(porch, replace(add_person(porch, name), vault=folder))


def test_a_name_and_picture_can_be_changed_by_anyone(page: SettingsPage, porch: Porch, qtbot: QtBot) -> None:
    noor = add_person(porch, "Noor", "cat", "sky")
    page.arrive()
    key = f"person_{noor.id}"
    press(page, f"{key}_edit")
    line(page, f"{key}_name").setText("Noortje")
    press(page, f"{key}_avatar_rocket")
    press(page, f"{key}_colour_rose")
    with qtbot.waitSignal(page.people_changed):
        press(page, f"{key}_save")
    (found,) = everybody(porch)
    assert (found.name, found.avatar, found.colour) == ("Noortje", "rocket", "rose")
    assert "Noortje" in texts(page)


def test_a_name_that_is_taken_is_told_beside_it_and_stays_to_be_changed(
    page: SettingsPage, porch: Porch
) -> None:
    add_person(porch, "Sam")
    noor = add_person(porch, "Noor")
    page.arrive()
    key = f"person_{noor.id}"
    press(page, f"{key}_edit")
    line(page, f"{key}_name").setText("sam")
    press(page, f"{key}_save")
    assert "has this name already" in said(page, f"{key}_trouble")
    assert line(page, f"{key}_name").text() == "sam"
    press(page, f"{key}_cancel")
    assert not is_there(page, f"{key}_name")
    assert [person.name for person in everybody(porch)] == ["Sam", "Noor"]


def test_somebody_joins(page: SettingsPage, porch: Porch) -> None:
    press(page, "people_add")
    line(page, "new_person_name").setText("Oma")
    press(page, "new_person_avatar_plant")
    press(page, "new_person_save")
    (found,) = everybody(porch)
    assert (found.name, found.avatar, found.has_key) == ("Oma", "plant", False)
    assert not is_there(page, "new_person_name")


def test_an_empty_name_is_not_taken(page: SettingsPage, porch: Porch) -> None:
    press(page, "people_add")
    press(page, "new_person_save")
    assert "at most 40 letters" in said(page, "new_person_trouble")
    assert everybody(porch) == ()


def test_who_has_no_key_is_removed_with_a_second_press(page: SettingsPage, porch: Porch) -> None:
    noor = add_person(porch, "Noor")
    page.arrive()
    key = f"person_{noor.id}"
    assert find(page, f"{key}_leave").text() == "Remove"
    press(page, f"{key}_leave")
    assert everybody(porch) == (noor,), "nothing happens at the first press"
    press(page, f"{key}_keep")
    assert not is_there(page, f"{key}_sure")
    press(page, f"{key}_leave")
    press(page, f"{key}_sure")
    assert everybody(porch) == ()


def test_who_has_a_key_is_put_away_and_brought_back(page: SettingsPage, porch: Porch, qtbot: QtBot) -> None:
    oma = with_journal(porch, "Oma", "a" * 32)
    page.arrive()
    key = f"person_{oma.id}"
    assert find(page, f"{key}_leave").text() == "Put away"
    press(page, f"{key}_leave")
    for part in ("Nothing is deleted", "come back whole", "No key is needed", "could delete files anyway"):
        assert part in texts(page)
    with qtbot.waitSignal(page.people_changed):
        press(page, f"{key}_sure")
    assert (porch.places.put_away / ("a" * 32)).is_dir()
    assert not is_there(page, f"{key}_edit")
    press(page, f"{key}_back")
    assert everybody(porch) == (oma,)
    assert (porch.places.vaults / ("a" * 32)).is_dir()


def test_a_space_that_is_open_cannot_be_moved_from_under_its_owner(
    page: SettingsPage, sam: Person, porch: Porch
) -> None:
    assert not is_there(page, f"person_{sam.id}_leave")
    assert "lock your space first" in texts(page)
    page.set_open(None, None)
    assert is_there(page, f"person_{sam.id}_leave")


def test_only_one_person_is_unfolded_at_a_time(page: SettingsPage, porch: Porch) -> None:
    sam, noor = add_person(porch, "Sam"), add_person(porch, "Noor")
    page.arrive()
    press(page, f"person_{sam.id}_edit")
    press(page, f"person_{noor.id}_leave")
    assert not is_there(page, f"person_{sam.id}_name")
    press(page, "people_add")
    assert not is_there(page, f"person_{noor.id}_sure")


def test_a_damaged_list_can_be_made_anew(page: SettingsPage, porch: Porch) -> None:
    oma = with_journal(porch, "Oma", "a" * 32)
    (porch.places.vaults / ("a" * 32) / "header.fvh").write_bytes(b"header")
    put_away(porch, oma.id)
    porch.places.people.write_bytes(b"torn")
    page.arrive()
    assert "could not be read" in said(page, "people_trouble")
    press(page, "people_trouble_action")
    (found,) = everybody(porch)
    assert (found.vault, found.away) == ("a" * 32, True)
    assert said(page, "people_trouble") == ""
    assert is_there(page, f"person_{found.id}_back")


def test_screen_readers_hear_whom_a_button_is_about(page: SettingsPage, porch: Porch) -> None:
    noor = add_person(porch, "Noor")
    page.arrive()
    assert find(page, f"person_{noor.id}_edit").accessibleName() == "Change: Noor"
    assert find(page, f"person_{noor.id}_leave").accessibleName() == "Remove: Noor"
