"""The month shows neutral dots, goes with the arrows, and narrows the list to a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from family_app.house import House
from family_app.ui.journal import moments
from family_app.ui.journal.calendar import DayButton, MonthCalendar
from tests.support.builders import a_house, a_page
from tests.support.instant_courier import InstantCourier

TODAY = datetime(2026, 11, 23, 16, 10, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        made.vault.journal.keep(a_page(1, at=TODAY))
        made.vault.journal.keep(a_page(2, at=datetime(2026, 10, 31, 9, 0, tzinfo=UTC)))
        yield made


@pytest.fixture
def calendar(qtbot: QtBot, house: House) -> MonthCalendar:
    made = MonthCalendar(InstantCourier(house.porch, house), lambda: TODAY)
    qtbot.addWidget(made)
    made.retranslate()
    made.refresh()
    made.show()
    return made


def day(calendar: MonthCalendar, wanted: date) -> DayButton:
    return next(button for button in calendar._days if button.day == wanted)


def test_a_day_with_a_page_has_a_dot_and_says_so(calendar: MonthCalendar) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    calendar.retranslate()
    with_page, without = day(calendar, date(2026, 11, 23)), day(calendar, date(2026, 11, 24))
    assert with_page.has_page
    assert with_page.accessibleName() == "today, Monday 23 November, has a page"
    assert not without.has_page
    assert without.accessibleName() == "Tuesday 24 November"


def test_the_week_begins_as_the_locale_says(calendar: MonthCalendar) -> None:
    assert calendar._days[0].day is None  # 1 November 2026 is a Sunday: the last day of a Dutch week
    assert calendar._days[6].day == date(2026, 11, 1)
    QLocale.setDefault(QLocale("en_US"))
    calendar.retranslate()
    assert calendar._days[0].day == date(2026, 11, 1)


def test_pressing_a_day_chooses_it_and_pressing_again_lets_go(calendar: MonthCalendar, qtbot: QtBot) -> None:
    chosen: list[str] = []
    calendar.day_chosen.connect(chosen.append)
    button = day(calendar, date(2026, 11, 23))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == ["2026-11-23", ""]
    assert not button.isChecked()


def test_the_arrows_of_the_keyboard_go_through_days_and_months(calendar: MonthCalendar, qtbot: QtBot) -> None:
    def here() -> date:
        return calendar._cursor

    start = day(calendar, date(2026, 11, 23))
    start.setFocus()
    for key, then in (
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_Right, date(2026, 11, 16)),
        (Qt.Key.Key_Down, date(2026, 11, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 1)),
        (Qt.Key.Key_Left, date(2026, 9, 30)),
        (Qt.Key.Key_PageDown, date(2026, 10, 1)),
    ):
        qtbot.keyClick(day(calendar, here()), key)
        assert here() == then
    assert day(calendar, date(2026, 10, 31)).has_page


def test_tab_stops_once_in_the_month(calendar: MonthCalendar) -> None:
    stops = [b for b in calendar._days if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [button.day for button in stops] == [date(2026, 11, 23)]


def test_every_day_is_high_enough_to_press(calendar: MonthCalendar) -> None:
    assert min(button.height() for button in calendar._days if button.isVisible()) >= 44


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(hours=2), "today 14:10"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "Friday"),
        (timedelta(days=7), "16 Nov"),
        (timedelta(days=400), "19 Oct 2025"),
        (timedelta(days=-1), "24 Nov"),
    ],
)
def test_days_are_said_as_one_says_them(qapp: object, ago: timedelta, said: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert moments.friendly(TODAY - ago, TODAY) == said


def test_a_whole_moment_in_two_locales(qapp: object) -> None:
    assert moments.whole(TODAY) == "maandag 23 november 2026, 16:10"
    QLocale.setDefault(QLocale("en_US"))
    assert moments.whole(TODAY).startswith("Monday November 23 2026, 4:10")
