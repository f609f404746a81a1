"""What a person chose for their own space: the closed list of names, and how each choice is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EVERY_DAY = "day"


class OwnChoice(StrEnum):
    """Every choice that a vault keeps by name; '' stands for: not chosen, which is always off."""

    LOOKING_BACK = "looking_back"  # 'on' or ''
    OWN_REMINDER = "own_reminder"  # a Reminder as text, or ''
    REMINDER_PUT_OFF = "reminder_put_off"  # the last day on which it was put off or answered, or ''
    LETTER_SIGN = "letter_sign"  # 'on' or '': the first screen may say that a letter waits


ON = "on"


@dataclass(frozen=True, slots=True)
class Reminder:
    """When the program may ask, while it is open, whether the person wants to check in."""

    at: time  # hour and minute
    weekday: int | None = None  # 0 is Monday; None is every day

    def __str__(self) -> str:
        day = _EVERY_DAY if self.weekday is None else WEEKDAYS[self.weekday]
        return f"{day} {self.at:%H:%M}"


def reminder_from(text: str) -> Reminder | None:
    """A reminder as it was written down; None for none, and for what this version cannot read."""
    day, _, clock = text.partition(" ")
    if day != _EVERY_DAY and day not in WEEKDAYS:
        return None
    try:
        at = time.fromisoformat(clock)
    except ValueError:
        return None
    return Reminder(at, None if day == _EVERY_DAY else WEEKDAYS.index(day))


def next_day(reminder: Reminder, today: date) -> date:
    """The first day from today on on which it comes."""
    ahead = 0 if reminder.weekday is None else (reminder.weekday - today.weekday()) % len(WEEKDAYS)
    return today + timedelta(days=ahead)


def is_due(reminder: Reminder | None, now: datetime, put_off: date | None = None) -> bool:
    """Whether to ask now: it is the day, the hour has come, and today nobody has put it off yet.

    `put_off`: the day on which it was last put off or answered. How long somebody was away changes nothing.
    """
    if reminder is None or reminder.weekday not in (None, now.weekday()):
        return False
    return now.time() >= reminder.at and put_off != now.date()
