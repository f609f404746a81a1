"""A date for somebody's own calendar, as a file of one event (RFC 5545): a neutral title and no name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

PRODUCT = "-//Kitchen Table//Calendar 1//EN"  # stays the same in every version and language
_WIDTH = 75  # bytes in a line, without its end


class Repeat(StrEnum):
    """How often the event comes."""

    ONCE = ""
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"


@dataclass(frozen=True, slots=True)
class Event:
    """One event; without an hour it is a whole day, which keeps nobody busy."""

    uid: str  # random
    day: date
    at: time | None
    title: str
    minutes: int = 15
    repeat: Repeat = Repeat.ONCE


def as_calendar(event: Event) -> bytes:
    """The bytes of an .ics file.

    The hour has no zone: it is that of wherever the calendar is. The moment of making, which the format
    asks for, is the beginning of the day of the event, so that the file does not tell when it was made.
    """
    day = event.day.isoformat().replace("-", "")
    if event.at is None:
        when = [f"DTSTART;VALUE=DATE:{day}"]  # no end: one day
    else:
        when = [f"DTSTART:{day}T{event.at:%H%M}00", f"DURATION:PT{event.minutes}M"]
    repeats = [f"RRULE:FREQ={event.repeat.value}"] if event.repeat is not Repeat.ONCE else []
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{day}T000000Z",
        *when,
        *repeats,
        f"SUMMARY:{_escaped(event.title)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _escaped(text: str) -> str:
    """A text as a value: its own commas and line ends would end it."""
    for sign, told in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, told)
    return text


def _folded(line: str) -> bytes:
    """A line and its end; a long one goes on behind a space, and no character is cut in two."""
    out, width = bytearray(), 0
    for sign in line:
        raw = sign.encode("utf-8", "replace")
        if width + len(raw) > _WIDTH:
            out += b"\r\n "
            width = 1
        out += raw
        width += len(raw)
    return bytes(out) + b"\r\n"
