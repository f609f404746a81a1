"""Erasing everything of one's own: said in full, the nickname typed, two presses, and then it is gone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.people import everybody
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.ui.parts.basic import CardFrame
from family_app.ui.settings.leave_fold import LeaveFold
from family_app.ui.settings.page import SettingsPage
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, is_there, line, press, said, texts


def test_it_is_folded_up_at_the_very_end(page: SettingsPage, sam: Person) -> None:
    assert is_there(page, "leave_fold")
    assert not is_there(page, "leave_erase")
    settle()
    fold = page.findChild(QWidget, "leave_fold").parentWidget()
    assert isinstance(fold, LeaveFold)
    others = [each for each in page._column.body.parentWidget().children() if isinstance(each, CardFrame)]
    assert len(others) > 5
    assert fold.y() == max(each.y() for each in others)


def test_it_says_what_goes_and_what_may_stay(page: SettingsPage, sam: Person) -> None:
    press(page, "leave_fold")
    words = texts(page)
    for each in (
        "those in the bin too",
        "the backups of your journal",
        "backups on a stick",
        "copies in a cloud",
    ):
        assert each in words
    assert "You need not do this to stop for a while." in words


@pytest.mark.parametrize("typed", ["", "Kim", "Sa", "Sam Sam"])
def test_another_name_opens_nothing(page: SettingsPage, sam: Person, typed: str) -> None:
    press(page, "leave_fold")
    line(page, "leave_name").setText(typed)
    assert not find(page, "leave_erase").isEnabled()
    assert not is_there(page, "leave_sure")


def test_after_the_name_and_two_presses_nothing_of_this_person_is_left(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier, qtbot: QtBot
) -> None:
    press(page, "backup_now")
    assert list(porch.places.backups.glob("*.fbk"))
    press(page, "leave_fold")
    line(page, "leave_name").setText(" sam ")
    press(page, "leave_erase")
    assert find(page, "leave_keep").hasFocus() or page.focusWidget() is find(page, "leave_keep")
    with qtbot.waitSignals([page.people_changed, page.lock_wanted]):
        press(page, "leave_sure")
    assert everybody(porch) == ()
    assert list(porch.places.vaults.iterdir()) == []
    assert list(porch.places.backups.glob("*.fbk")) == []


def test_whoever_says_no_keeps_everything(page: SettingsPage, sam: Person, porch: Porch) -> None:
    press(page, "leave_fold")
    line(page, "leave_name").setText("Sam")
    press(page, "leave_erase")
    press(page, "leave_keep")
    assert not is_there(page, "leave_sure")
    assert line(page, "leave_name").text() == ""
    assert [person.name for person in everybody(porch)] == ["Sam"]


def test_another_letter_in_the_name_takes_the_last_question_back(page: SettingsPage, sam: Person) -> None:
    press(page, "leave_fold")
    line(page, "leave_name").setText("Sam")
    press(page, "leave_erase")
    line(page, "leave_name").setText("Samm")
    assert not is_there(page, "leave_sure")


def test_folding_it_up_forgets_how_far_it_was(page: SettingsPage, sam: Person) -> None:
    press(page, "leave_fold")
    line(page, "leave_name").setText("Sam")
    press(page, "leave_erase")
    press(page, "leave_fold")
    press(page, "leave_fold")
    assert line(page, "leave_name").text() == ""
    assert not is_there(page, "leave_sure")


def test_a_space_that_was_locked_meanwhile_is_told_and_nothing_goes(
    page: SettingsPage, sam: Person, porch: Porch, courier: InstantCourier
) -> None:
    press(page, "leave_fold")
    line(page, "leave_name").setText("Sam")
    press(page, "leave_erase")
    courier.stop()
    press(page, "leave_sure")
    assert "Your space was locked." in said(page, "leave_trouble")
    assert [person.name for person in everybody(porch)] == ["Sam"]
