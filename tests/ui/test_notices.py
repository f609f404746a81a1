"""What is said above the pages after an unlock and in quiet moments: once, in turn, with a way on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.unlock import Opened, opened_space
from family_app.domain.errors import DiskTrouble, VaultBusy
from family_app.domain.settings import Settings
from family_app.house import House
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.cover import Cover
from family_app.ui.shell.open_space import OpenSpace
from tests.support.builders import a_house
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import find, press, said

HEALED = "A damaged part of your journal’s lock was mended from its second copy."
BESIDE = "Beside your journal lie files that are not ours."


class Stand(QWidget):
    """A window with nothing but the notice, and the space that speaks through it."""

    def __init__(self, house: House, courier: InstantCourier) -> None:
        super().__init__()
        self.notice = Banner(name="notice")
        self.setLayout(column(self.notice))
        choices = Choices(house.porch, courier, Settings(language="en"), "en_GB")
        self.space = OpenSpace(courier, choices, house.porch, Cover(self), self.notice)  # type: ignore[arg-type]
        self.opened = opened_space(house)

    def begin(self, **found: object) -> Opened:
        opened = replace(self.opened, **found)  # type: ignore[arg-type]
        self.space.begin(opened, Page())
        self.show()
        return opened


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def stand(qtbot: QtBot, house: House) -> Iterator[Stand]:
    made = Stand(house, InstantCourier(house.porch, house))
    qtbot.addWidget(made)
    yield made
    made.space.quiet.end()
    made.space.idle.stop()


def test_an_ordinary_unlock_says_nothing(stand: Stand) -> None:
    stand.begin()
    assert said(stand, "notice") == ""


def test_files_beside_the_journal_are_told_at_the_unlock(stand: Stand) -> None:
    stand.begin(copies_beside=2)
    assert BESIDE in said(stand, "notice")
    assert "They stay as they are." in said(stand, "notice")
    press(stand, "notice_action")
    assert said(stand, "notice") == ""


def test_two_things_worth_knowing_are_told_one_after_the_other(stand: Stand) -> None:
    stand.begin(copies_beside=1, header_was_healed=True)
    assert HEALED in said(stand, "notice")
    press(stand, "notice_action")
    assert BESIDE in said(stand, "notice")
    press(stand, "notice_action")
    assert said(stand, "notice") == ""


def test_damage_that_is_found_leads_to_the_lock_and_so_to_a_backup(stand: Stand, qtbot: QtBot) -> None:
    stand.begin()
    stand.space.quiet.damaged.emit()
    assert "Some pages of this journal are damaged." in said(stand, "notice")
    assert "then we look for your newest backup" in said(stand, "notice")
    assert find(stand, "notice_action").text() == "Lock my space"
    with qtbot.waitSignal(stand.space.closed):
        press(stand, "notice_action")


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (VaultBusy(), "Another program is using this journal right now."),
        (DiskTrouble(), "The disk did not answer as it should."),
    ],
)
def test_a_look_that_could_not_be_made_is_told_with_its_reason(
    stand: Stand, trouble: VaultBusy | DiskTrouble, why: str
) -> None:
    stand.begin()
    stand.space.quiet.not_looked.emit(trouble)
    words = said(stand, "notice")
    assert "We could not look through your journal for damage." in words
    assert f"Until we can, we make no new backup. {why}" in words
    press(stand, "notice_action")
    assert said(stand, "notice") == ""
