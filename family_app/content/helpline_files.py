"""The file of one country as it must be: its shape, and what is checked in each line and each channel."""

from __future__ import annotations

import re
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from family_app.content.reading import read_as, require
from family_app.domain.helplines import ContactKind, Known
from family_app.domain.situations import SITUATIONS

LATELY = "2022"  # what was looked at once stands on the first screen when seen in this year or later

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEEN = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_NUMBER = re.compile(r"\*?(?:\(\d+\) )?\d+(?:[ -]\d+)*")
_ADDRESS = re.compile(r"https?://[^\s]+")

Category = Literal[
    "emergency",
    "child",
    "crisis",
    "online-abuse",
    "csam-report",
    "parents",
    "violence-at-home",
    "missing",
    "youth-chat",
    "mental-health",
]
SourceKind = Literal[
    "own-page", "government-page", "official-list", "research-note", "public-list", "news", "encyclopedia"
]


class RawHours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"since": "from"}):
    """Days such as 'mon-fri' and two clock times."""

    days: str
    since: str
    until: str


class RawContact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to reach a line; every fact that differs by channel, each with what it rests on."""

    kind: ContactKind
    value: str
    seen: str
    how: str = ""
    always: bool = False
    hours: tuple[RawHours, ...] = ()
    hours_seen: date | None = None
    cost: Literal["free", "normal", "unknown"] = "unknown"
    anonymous: Known = Known.UNKNOWN
    languages: tuple[str, ...] = ()
    deaf: bool = False


class RawLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One service."""

    id: str
    category: Category
    name: str
    grade: Literal["A", "B", "C", "D", "S"]
    source: str
    source_kind: SourceKind
    seen: str
    contact: tuple[RawContact, ...]
    role: str = ""
    also_category: tuple[Category, ...] = ()
    audience: str = ""
    ages: tuple[int, int] | None = None
    region: str = ""
    situations: tuple[str, ...] = ()
    confirmed: bool = False
    second_screen: bool = False
    name_seen: str = ""

    @property
    def is_banner(self) -> bool:
        return self.category == "emergency" and not self.role


class _CountryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    country: str
    line: tuple[RawLine, ...]


def read_country(file: Path, code: str) -> tuple[RawLine, ...]:
    """The lines of one country. Raises ContentProblem, naming file and field, for what is out of rule."""
    raw = read_as(file, _CountryFile)
    require(raw.country == code, file, "country", f"is not {code}")
    ids = [line.id for line in raw.line]
    for line in raw.line:
        require(ids.count(line.id) == 1, file, line.id, "stands twice")
        _check_line(file, code, line)
    banner = [line for line in raw.line if line.is_banner]
    require(bool(banner), file, "line", "no emergency number (category emergency without a role)")
    require(not any(line.second_screen for line in banner), file, "line", "emergency on a second screen")
    return raw.line


def _check_line(file: Path, code: str, line: RawLine) -> None:
    prefix = "int-" if code == "ZZ" else f"{code.lower()}-"
    require(line.id.startswith(prefix), file, line.id, f"does not begin with {prefix}")
    require(bool(line.name) and bool(line.source), file, line.id, "name or source is empty")
    require(bool(line.contact), file, f"{line.id}.contact", "no way to reach it")
    older = line.grade == "C" or (line.grade == "S" and line.seen < LATELY and not line.is_banner)
    told = f"grade C, and S not seen since {LATELY}, and only those"
    require(older == line.second_screen, file, f"{line.id}.second_screen", told)
    for field in (line.seen, line.name_seen):
        require(_SEEN.fullmatch(field) is not None, file, f"{line.id}.seen", "not YYYY[-MM[-DD]]")
    newest = max(contact.seen for contact in line.contact)
    require(newest <= line.seen, file, f"{line.id}.seen", "older than its newest channel")
    require(line.category not in line.also_category, file, f"{line.id}.also_category", "its own category")
    for situation in line.situations:
        require(situation in SITUATIONS, file, f"{line.id}.situations", f"unknown: {situation}")
    if line.ages is not None:
        since, until = line.ages
        require(0 <= since < until <= 120, file, f"{line.id}.ages", "not [from, to] within 0 and 120")
    for number, contact in enumerate(line.contact):
        _check_contact(file, f"{line.id}.contact[{number}]", contact)


def _check_contact(file: Path, where: str, contact: RawContact) -> None:
    number = _NUMBER.fullmatch(contact.value) is not None
    address = _ADDRESS.fullmatch(contact.value) is not None
    fits = {
        ContactKind.PHONE: number,
        ContactKind.SMS: number,
        ContactKind.CHAT: number or address,
        ContactKind.WEB: address,
    }
    require(fits[contact.kind], file, f"{where}.value", f"not usable for {contact.kind.value}")
    require(_SEEN.fullmatch(contact.seen) is not None, file, f"{where}.seen", "not YYYY[-MM[-DD]]")
    require(not (contact.always and contact.hours), file, f"{where}.hours", "always open and hours too")
    told = contact.always or bool(contact.hours)
    require(told == (contact.hours_seen is not None), file, f"{where}.hours_seen", "hours need their date")
    require(not contact.how or contact.kind is ContactKind.SMS, file, f"{where}.how", "for sms only")
    for hours in contact.hours:
        usable = days(hours.days) and _CLOCK.fullmatch(hours.since) and _CLOCK.fullmatch(hours.until)
        require(bool(usable), file, f"{where}.hours", "not days, from and until")


@cache
def days(text: str) -> frozenset[int]:
    """Days such as 'mon-fri' or 'wed,sat' as Monday=0; empty when it cannot be read."""
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if first not in _DAYS or (dash and last not in _DAYS):
            return frozenset()
        begin, end = _DAYS.index(first), _DAYS.index(last or first)
        if end < begin:
            return frozenset()
        found.update(range(begin, end + 1))
    return frozenset(found)


@cache
def clock(text: str) -> time:
    """A time of the day; 24:00 is midnight at its end."""
    return time(0) if text == "24:00" else time.fromisoformat(text)
