"""Reminders come only when they were chosen, only while the program is open, and go with one press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.checkin import keep_next, read_next
from family_app.activities.mood import set_own_reminder
from family_app.domain.checkin import NextCheckIn
from family_app.domain.own_choices import OwnChoice, Reminder
from family_app.house import House
from family_app.ui.parts.banner import Banner
from family_app.ui.shell.reminders import Reminders
from family_app.ui.today.page import TodayPage
from tests.support.builders import a_house
from tests.support.clocks import FixedClock
from tests.support.instant_courier import InstantCourier
from tests.support.own_pages import press
from tests.support.pressing import texts

pytestmark = pytest.mark.usefixtures("looks")
DAILY = Reminder(time(8))  # the clock of the tests stands at ten past four in the afternoon
TABLE, MINE = "Together at the table? Only if it suits you.", "A moment for yourself? Only if it suits you."


class Space(QObject):
    """As much of an open space as a reminder looks at."""

    closed = Signal()
    opened: object | None = None


@dataclass
class Desk:
    """The notice of a window, and what a test does at it."""

    house: House
    space: Space
    notice: Banner
    reminders: Reminders
    window: QWidget
    calm: bool = True

    @property
    def said(self) -> str:
        return self.notice.said

    @property
    def clock(self) -> FixedClock:
        clock = self.house.porch.clock
        assert isinstance(clock, FixedClock)
        return clock

    def open_space(self) -> None:
        self.space.opened = object()
        self.reminders.look()

    def keep(self, *, days: int = 0, remind: bool = True) -> None:
        day = self.clock.now().date() + timedelta(days=days)
        keep_next(self.house.porch, NextCheckIn(day, "We walk on Sunday.", remind))

    def pass_days(self, days: int) -> None:
        self.clock.pass_by(days * 86_400)
        self.reminders.look()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def desk(qtbot: QtBot, house: House) -> Desk:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notice, space = Banner(name="notice"), Space()
    notice.setParent(window)
    courier = InstantCourier(house.porch, house)
    made = Desk(
        house, space, notice, Reminders(courier, house.porch, notice, space, lambda: made.calm), window
    )  # type: ignore[arg-type]
    return made


# ---- the one of the table ---------------------------------------------------------------------------


def test_nobody_is_reminded_who_did_not_choose_it(desk: Desk) -> None:
    desk.reminders.look()
    assert not desk.house.porch.places.table.exists()
    desk.keep(remind=False)
    desk.pass_days(1)
    desk.open_space()
    assert desk.said == ""


def test_the_table_is_reminded_on_its_day_and_not_before(desk: Desk) -> None:
    desk.keep(days=7)
    desk.pass_days(6)
    assert desk.said == ""
    desk.pass_days(1)
    assert desk.said == TABLE


def test_one_press_puts_it_off_until_tomorrow(desk: Desk) -> None:
    desk.keep()
    desk.reminders.look()
    press(desk.window, "notice_action")
    assert desk.said == ""
    desk.reminders.look()
    assert desk.said == ""
    kept = read_next(desk.house.porch)
    assert kept is not None
    assert (kept.day, kept.agreed) == (desk.clock.now().date() + timedelta(days=1), "We walk on Sunday.")
    desk.pass_days(1)
    assert desk.said == TABLE


def test_how_long_ago_the_day_was_changes_no_word(desk: Desk) -> None:
    desk.keep()
    desk.reminders.look()
    after_one = desk.said
    desk.notice.clear()
    desk.pass_days(30)
    assert desk.said == after_one == TABLE


def test_whoever_goes_there_by_themselves_is_not_told(desk: Desk) -> None:
    desk.keep()
    desk.reminders.look()
    desk.reminders.went("checkin")
    assert desk.said == ""
    desk.reminders.look()
    assert desk.said == ""


def test_it_waits_where_it_would_disturb(desk: Desk) -> None:
    desk.keep()
    desk.calm = False  # Help, a door, a cover
    desk.reminders.look()
    assert desk.said == ""
    desk.calm = True
    desk.notice.tell("Something else.")
    desk.reminders.look()
    assert desk.said == "Something else."


# ---- the own one ------------------------------------------------------------------------------------


def test_an_own_reminder_comes_only_while_that_space_is_open(desk: Desk) -> None:
    set_own_reminder(desk.house, DAILY)
    desk.reminders.look()
    assert desk.said == ""
    desk.open_space()
    assert desk.said == MINE
    desk.space.opened = None
    desk.space.closed.emit()
    assert desk.said == ""
    desk.reminders.look()
    assert desk.said == ""


def test_it_comes_when_its_hour_has_come_and_is_put_off_until_tomorrow(desk: Desk) -> None:
    set_own_reminder(desk.house, replace(DAILY, at=time(17)))
    desk.open_space()
    assert desk.said == ""
    desk.clock.pass_by(3600)
    desk.reminders.look()
    assert desk.said == MINE
    press(desk.window, "notice_action")
    desk.reminders.look()
    assert desk.said == ""
    desk.pass_days(1)
    assert desk.said == MINE


def test_a_checkin_or_the_way_there_answers_it(desk: Desk) -> None:
    set_own_reminder(desk.house, DAILY)
    desk.open_space()
    for answer in (desk.reminders.answered, lambda: desk.reminders.went("mood")):
        assert desk.said == MINE
        answer()
        desk.reminders.look()
        assert desk.said == ""
        desk.pass_days(1)


@pytest.mark.parametrize("way", ["put off", "the way there"])
def test_put_off_it_stays_put_off_after_a_lock(desk: Desk, way: str) -> None:
    set_own_reminder(desk.house, DAILY)
    desk.open_space()
    assert desk.said == MINE
    if way == "put off":
        press(desk.window, "notice_action")
    else:
        desk.reminders.went("mood")
    desk.space.opened = None
    desk.space.closed.emit()
    desk.open_space()
    assert desk.said == ""
    desk.pass_days(1)
    assert desk.said == MINE


def test_the_way_there_counts_also_before_the_reminder_was_read(desk: Desk) -> None:
    set_own_reminder(desk.house, DAILY)
    desk.space.opened = object()
    desk.reminders.went("mood")
    desk.space.opened = None
    desk.space.closed.emit()
    desk.open_space()
    assert desk.said == ""
    desk.pass_days(1)
    assert desk.said == MINE


def test_whoever_has_no_reminder_leaves_nothing_of_it(desk: Desk) -> None:
    desk.open_space()
    desk.reminders.went("mood")
    assert desk.house.vault.own_choices.get(OwnChoice.REMINDER_PUT_OFF) == ""


def test_a_choice_holds_at_once(desk: Desk) -> None:
    desk.open_space()
    desk.reminders.chosen(DAILY)
    desk.reminders.look()
    assert desk.said == MINE
    desk.notice.clear()
    desk.reminders.chosen(None)
    desk.reminders.look()
    assert desk.said == ""


def test_only_one_at_a_time(desk: Desk) -> None:
    set_own_reminder(desk.house, DAILY)
    desk.keep()
    desk.open_space()
    assert desk.said == MINE
    press(desk.window, "notice_action")
    desk.reminders.look()
    assert desk.said == TABLE


# ---- the greeting -----------------------------------------------------------------------------------


def test_after_thirty_days_away_the_greeting_is_the_same_as_after_one(qtbot: QtBot, house: House) -> None:
    clock = house.porch.clock
    assert isinstance(clock, FixedClock)
    said = []
    for days in (1, 30):
        clock.pass_by(days * 86_400)
        page = TodayPage(house.porch)
        qtbot.addWidget(page)
        page.show()
        page.arrive()
        date, question, caption = (
            page._date.text(), page._question.text(), page._caption.text(),
        )  # fmt: skip
        said.append([each for each in texts(page).splitlines() if each not in (date, question, caption)])
        greeting = page.findChild(QLabel, "today_greeting")
        assert isinstance(greeting, QLabel)
        said[-1].append(greeting.text())
    assert said[0] == said[1]
