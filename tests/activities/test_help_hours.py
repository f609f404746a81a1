"""Open or closed now: clocks that stand still, past midnight, both changes of the clock, old hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from family_app.activities import help as help_now
from family_app.domain.helplines import HOURS_FRESH, OpenNow, OpenTime
from family_app.house import Porch
from tests.support.help import AMSTERDAM, DAILY, NOON, a_country, a_help_porch, a_line, a_phone, by_id


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return a_help_porch(tmp_path)


def kindertelefoon_at(porch: Porch, moment: datetime) -> OpenNow:
    line = by_id(porch, "nl-kindertelefoon")
    return help_now.status(line.contacts[0], porch.shelf.help.countries["NL"], moment)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 23, 10, 59, 59, tzinfo=AMSTERDAM), OpenNow.CLOSED),
        (datetime(2026, 11, 23, 11, 0, tzinfo=AMSTERDAM), OpenNow.OPEN),
        (datetime(2026, 11, 23, 20, 59, 59, tzinfo=AMSTERDAM), OpenNow.OPEN),
        (datetime(2026, 11, 23, 21, 0, tzinfo=AMSTERDAM), OpenNow.CLOSED),
        # the clocks go back on 25 October 2026: the same hour in UTC is open the day before, closed that day
        (datetime(2026, 10, 24, 9, 30, tzinfo=UTC), OpenNow.OPEN),
        (datetime(2026, 10, 25, 9, 30, tzinfo=UTC), OpenNow.CLOSED),
        (datetime(2026, 10, 25, 10, 0, tzinfo=UTC), OpenNow.OPEN),
        # and forward on 28 March 2027
        (datetime(2027, 3, 27, 9, 30, tzinfo=UTC), OpenNow.CLOSED),
        (datetime(2027, 3, 28, 9, 30, tzinfo=UTC), OpenNow.OPEN),
        # a computer that stands in another zone
        (datetime(2026, 11, 23, 5, 30, tzinfo=ZoneInfo("America/New_York")), OpenNow.OPEN),
        (datetime(2026, 11, 23, 16, 0, tzinfo=ZoneInfo("America/New_York")), OpenNow.CLOSED),
        (datetime(2026, 11, 24, 3, 0, tzinfo=ZoneInfo("Asia/Tokyo")), OpenNow.OPEN),
    ],
)
def test_open_and_closed_follow_the_clock_of_the_country_of_the_line(
    porch: Porch, moment: datetime, expected: OpenNow
) -> None:
    assert kindertelefoon_at(porch, moment) is expected


def test_hours_past_midnight_belong_to_the_evening_before() -> None:
    friday = a_phone(hours=(OpenTime(frozenset({4}), time(19), time(7)),))
    here = a_country(a_line("x", friday))
    told = [
        help_now.status(friday, here, datetime(2026, 11, day, hour, tzinfo=AMSTERDAM))
        for day, hour in [(20, 6), (20, 19), (20, 23), (21, 0), (21, 6), (21, 7), (21, 19)]
    ]
    opened, closed = OpenNow.OPEN, OpenNow.CLOSED
    assert told == [closed, opened, opened, opened, opened, closed, closed]


def test_until_midnight_is_open_to_the_last_minute_and_no_longer() -> None:
    evening = a_phone(hours=(OpenTime(DAILY, time(17), time(0)),))
    here = a_country(a_line("x", evening))
    assert help_now.status(evening, here, datetime(2026, 11, 23, 23, 59, tzinfo=AMSTERDAM)) is OpenNow.OPEN
    assert help_now.status(evening, here, datetime(2026, 11, 24, 0, 0, tzinfo=AMSTERDAM)) is OpenNow.CLOSED


def test_hours_that_were_seen_too_long_ago_say_neither_open_nor_closed(porch: Porch) -> None:
    seen = by_id(porch, "nl-kindertelefoon").contacts[0].hours_seen
    assert seen is not None
    last = datetime.combine(seen + HOURS_FRESH, time(12), tzinfo=AMSTERDAM)
    assert kindertelefoon_at(porch, last) is OpenNow.OPEN
    assert kindertelefoon_at(porch, last + timedelta(days=1)) is OpenNow.UNKNOWN


def test_stale_always_open_is_not_promised_either() -> None:
    old = a_phone(always_open=True, hours_seen=date(2023, 9, 27))
    assert help_now.status(old, a_country(a_line("x", old)), NOON) is OpenNow.UNKNOWN


def test_no_shipped_channel_with_old_hours_is_called_open_or_closed(porch: Porch) -> None:
    old = 0
    for country in porch.shelf.help.countries.values():
        for line in country.lines:
            for contact in line.contacts:
                if contact.hours_seen is None or NOON.date() - contact.hours_seen > timedelta(days=366):
                    old += contact.hours_seen is not None
                    assert help_now.status(contact, country, NOON) is OpenNow.UNKNOWN, line.id
    assert old  # some shipped hours are old, so the rule was put to use


def test_a_computer_without_time_zones_still_shows_help() -> None:
    line = a_line("x", a_phone(hours=(OpenTime(DAILY, time(11), time(21)),)))
    assert help_now.status(line.contacts[0], a_country(line, zone="Nowhere/At_All"), NOON) is OpenNow.UNKNOWN


def test_with_several_clocks_it_is_open_or_closed_only_when_it_is_so_on_every_one() -> None:
    office = a_phone(hours=(OpenTime(frozenset(range(5)), time(9), time(17)),))
    here = a_country(a_line("x", office), zones=("America/New_York", "America/Los_Angeles"))
    told = {
        hour: help_now.status(office, here, datetime(2026, 11, 23, hour, tzinfo=UTC))
        for hour in (12, 14, 16, 17, 21, 22, 23)
    }
    # New York is open from 14 to 22 UTC, Los Angeles from 17 to 1.
    assert told == {
        12: OpenNow.CLOSED,
        14: OpenNow.UNKNOWN,
        16: OpenNow.UNKNOWN,
        17: OpenNow.OPEN,
        21: OpenNow.OPEN,
        22: OpenNow.UNKNOWN,
        23: OpenNow.UNKNOWN,
    }
    always = a_phone(always_open=True)
    assert help_now.status(always, here, NOON) is OpenNow.ALWAYS
