"""A calendar file as RFC 5545 wants it: line ends, folded lines, escaped signs, and no name."""

from __future__ import annotations

from datetime import date, time

import pytest

from family_app.domain.calendar_file import PRODUCT, Event, Repeat, as_calendar

DAY = date(2026, 3, 16)


def unfolded(raw: bytes) -> list[str]:
    """The lines as a calendar reads them."""
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two
    return raw.decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_a_day() -> None:
    lines = unfolded(as_calendar(Event("u" * 32, DAY, None, "Samen aan tafel")))
    assert lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
        "UID:" + "u" * 32, "DTSTAMP:20260316T000000Z", "DTSTART;VALUE=DATE:20260316",
        "SUMMARY:Samen aan tafel", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


def test_an_hour_is_that_of_wherever_the_calendar_is() -> None:
    lines = unfolded(as_calendar(Event("u", DAY, time(19, 5), "x")))
    assert "DTSTART:20260316T190500" in lines
    assert "DURATION:PT15M" in lines


@pytest.mark.parametrize("repeat", Repeat)
def test_how_often(repeat: Repeat) -> None:
    rules = [
        line for line in unfolded(as_calendar(Event("u", DAY, None, "x", repeat=repeat))) if "RRULE" in line
    ]
    assert rules == ([] if repeat is Repeat.ONCE else [f"RRULE:FREQ={repeat.value}"])


@pytest.mark.parametrize("title", ["a" * 200, "é" * 100, "\U0001f600" * 60, "ab" + "\u20ac" * 90])
def test_long_lines_are_folded_between_characters(title: str) -> None:
    assert f"SUMMARY:{title}" in unfolded(as_calendar(Event("u", DAY, None, title)))


def test_signs_with_a_meaning_are_escaped() -> None:
    assert "SUMMARY:a\\, b\\; c\\\\ d\\ne" in unfolded(as_calendar(Event("u", DAY, None, "a, b; c\\ d\ne")))


def test_every_year_has_four_digits() -> None:
    assert "DTSTART;VALUE=DATE:00010101" in unfolded(as_calendar(Event("u", date.min, None, "x")))
    assert "DTSTART;VALUE=DATE:99991231" in unfolded(as_calendar(Event("u", date.max, None, "x")))
