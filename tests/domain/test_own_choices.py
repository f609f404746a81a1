"""A reminder of one's own: written down and read back, asked on its day only, the same after any absence."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from family_app.domain.own_choices import Reminder, is_due, next_day, reminder_from

MONDAY = datetime(2026, 3, 9, 16, 10, tzinfo=UTC)
HALF_PAST = time(16, 0)


@pytest.mark.parametrize("weekday", [None, *range(7)])
@pytest.mark.parametrize("at", [time(0, 0), time(19, 5), time(23, 59)])
def test_it_is_read_back_as_it_was_written(weekday: int | None, at: time) -> None:
    reminder = Reminder(at, weekday)
    assert reminder_from(str(reminder)) == reminder


def test_how_it_is_written() -> None:
    assert str(Reminder(time(9, 5))) == "day 09:05"
    assert str(Reminder(time(19, 30), 6)) == "sun 19:30"


@pytest.mark.parametrize("text", ["", "sun", "sun ", "sun 25:00", "maandag 19:00", "day x", "19:00"])
def test_what_cannot_be_read_is_no_reminder(text: str) -> None:
    assert reminder_from(text) is None


def test_it_asks_on_its_day_from_its_hour_on() -> None:
    assert not is_due(None, MONDAY)
    assert is_due(Reminder(HALF_PAST), MONDAY)
    assert is_due(Reminder(HALF_PAST, 0), MONDAY)
    assert not is_due(Reminder(HALF_PAST, 1), MONDAY)
    assert not is_due(Reminder(time(16, 11), 0), MONDAY)


def test_one_press_puts_it_off_for_today() -> None:
    reminder = Reminder(HALF_PAST)
    assert not is_due(reminder, MONDAY, put_off=MONDAY.date())
    assert is_due(reminder, MONDAY + timedelta(days=1), put_off=MONDAY.date())


def test_after_thirty_days_it_asks_as_after_one() -> None:
    reminder = Reminder(HALF_PAST, 2)
    after_one, after_thirty = MONDAY + timedelta(days=2), MONDAY + timedelta(days=30)
    assert is_due(reminder, after_one) == is_due(reminder, after_thirty) is True


def test_the_first_day_on_which_it_comes() -> None:
    today = date(2026, 3, 9)
    assert next_day(Reminder(HALF_PAST), today) == today
    assert next_day(Reminder(HALF_PAST, 0), today) == today
    assert next_day(Reminder(HALF_PAST, 6), today) == date(2026, 3, 15)
