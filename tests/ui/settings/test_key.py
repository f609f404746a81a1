"""My key: for its owner alone, easy to find, and nothing typed stays behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.unlock import open_space
from family_app.domain.errors import WrongPassphrase
from family_app.domain.people import AgeBand, Person
from family_app.house import Porch
from family_app.ui.settings.page import SettingsPage
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, line, press, said, texts

OLD = "grandma typed this one first"
NEW = "seven yellow bicycles at sea"


def fill_in(page: SettingsPage, now: str, new: str) -> None:
    """As somebody does who wants a sentence of their own."""
    press(page, "key_change")
    press(page, "key_new_own")
    line(page, "key_current").setText(now)
    line(page, "key_new_first").setText(new)
    line(page, "key_new_again").setText(new)


def opens_with(porch: Porch, courier: InstantCourier, person: Person, passphrase: str) -> bool:
    courier.stop()
    porch.patience.right(person.id)
    try:
        courier.house, _opened = open_space(porch, person.id, passphrase)
    except WrongPassphrase:
        return False
    return True


def test_the_key_stands_here_only_while_its_owner_is_in(page: SettingsPage) -> None:
    assert not is_there(page, "key_section")
    assert "Open your own space first" in texts(page)


def test_a_child_finds_their_key_first_and_can_change_what_a_parent_typed(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier
) -> None:
    assert "My key (Sam)" in texts(page)
    assert "Did someone help you with your passphrase" in texts(page)
    section = page.findChild(QWidget, "key_section")
    assert section.y() < page.findChild(QWidget, "language_section").y()

    fill_in(page, OLD, NEW)
    press(page, "key_new_go")

    assert "Your passphrase is changed." in said(page, "key_told")
    assert not is_there(page, "key_current")
    assert not opens_with(porch, courier, sam, OLD)
    assert opens_with(porch, courier, sam, NEW)


def test_four_words_are_shown_large_and_work(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier
) -> None:
    press(page, "key_change")
    words = page.findChild(QLabel, "key_new_words")
    first = words.text()
    press(page, "key_new_reroll")
    second = words.text()
    assert len(first.split()) == len(second.split()) == 4
    assert first != second
    line(page, "key_current").setText(OLD)
    line(page, "key_new_again").setText(second.upper())
    press(page, "key_new_go")
    assert opens_with(porch, courier, sam, second)


def test_it_says_when_the_key_was_made(page: SettingsPage, sam: Person) -> None:
    assert "Your key was made on Monday 9 March 2026." in texts(page)
    assert "it says when your journal was last opened" in texts(page)
    page.set_open(None, None)
    label = page.findChild(QLabel, "key_made")
    assert label is not None
    assert label.isHidden()


def test_it_says_what_old_copies_can_still_do(page: SettingsPage, sam: Person) -> None:
    assert "an old copy of the files" in texts(page)
    assert "Your recovery code stays the same." in texts(page)


def test_a_wrong_passphrase_is_told_and_the_new_one_need_not_be_typed_again(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier
) -> None:
    fill_in(page, "this is not the one", NEW)
    press(page, "key_new_go")
    assert "That is not the right passphrase." in said(page, "key_trouble")
    assert line(page, "key_current").text() == ""
    assert not is_there(page, "key_new_first")

    line(page, "key_current").setText(OLD)
    press(page, "key_retry")
    assert "Your passphrase is changed." in said(page, "key_told")
    assert opens_with(porch, courier, sam, NEW)


def test_the_one_of_now_is_asked_for_when_it_was_left_out(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier
) -> None:
    fill_in(page, "", NEW)
    press(page, "key_new_go")
    assert "passphrase that you have now" in said(page, "key_trouble")
    assert opens_with(porch, courier, sam, OLD)


@pytest.mark.parametrize("weak", ["password", "1234567890123456", "Sam"])
def test_what_is_easy_to_guess_is_refused(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier, weak: str
) -> None:
    fill_in(page, OLD, weak)
    press(page, "key_new_go")
    assert "Choose another" in said(page, "key_new_banner")
    assert opens_with(porch, courier, sam, OLD)


def test_what_somebody_clever_could_guess_is_said_while_typing(page: SettingsPage, sam: Person) -> None:
    press(page, "key_change")
    press(page, "key_new_own")
    line(page, "key_new_first").setText("kittens here")
    assert "clever could guess this" in texts(page)


def test_nothing_typed_stays_behind(page: SettingsPage, sam: Person) -> None:
    fill_in(page, OLD, NEW)
    fields = [line(page, name) for name in ("key_current", "key_new_first", "key_new_again")]
    press(page, "key_cancel")
    assert [field.text() for field in fields] == ["", "", ""]
    assert page.findChild(QLabel, "key_new_words").text() == ""


def test_leaving_the_page_forgets_too(page: SettingsPage, sam: Person) -> None:
    fill_in(page, OLD, NEW)
    field = line(page, "key_current")
    page.hide()
    assert field.text() == ""


def test_locking_takes_the_key_off_the_page(page: SettingsPage, sam: Person) -> None:
    fill_in(page, OLD, NEW)
    field = line(page, "key_current")
    page.set_open(None, None)
    assert field.text() == ""
    assert not is_there(page, "key_section")
    assert "My key" not in texts(page)


def test_whoever_is_sent_here_for_it_finds_the_form_open(page: SettingsPage, sam: Person) -> None:
    page.show_key()
    assert is_there(page, "key_current")


def test_another_age_is_kept_inside_the_vault(
    page: SettingsPage, sam: Person, courier: InstantCourier, porch: Porch, qtbot: QtBot
) -> None:
    before = porch.places.people.read_bytes()
    with qtbot.waitSignal(page.band_changed) as changed:
        press(page, "key_band_12-14")
    assert changed.args == [AgeBand.TWELVE]
    assert page.band is AgeBand.TWELVE
    assert courier.house is not None
    assert courier.house.vault.owner.age_band is AgeBand.TWELVE
    assert porch.places.people.read_bytes() == before


def test_an_age_that_could_not_be_kept_is_not_shown_as_kept(
    page: SettingsPage, sam: Person, courier: InstantCourier
) -> None:
    courier.stop()
    press(page, "key_band_12-14")
    assert find(page, "key_band_9-11").isChecked()
    assert "Your space was locked." in said(page, "key_told")
