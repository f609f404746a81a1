"""Helplines, their channels and opening hours, and the situations of Help now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

HOURS_FRESH = timedelta(days=366)  # older sightings of hours are only "usually"


class ContactKind(StrEnum):
    """How a line is reached."""

    PHONE = "phone"
    SMS = "sms"
    CHAT = "chat"
    WEB = "web"


class Known(StrEnum):
    """A three-valued fact: never guessed."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class OpenNow(StrEnum):
    """What can be said of a channel at this moment."""

    ALWAYS = "always"  # 24/7, seen within a year
    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"  # hours unknown or seen too long ago


@dataclass(frozen=True, slots=True)
class OpenTime:
    """A weekly opening: `days` as Monday=0; `until` at or before `since` means past midnight."""

    days: frozenset[int]
    since: time
    until: time  # 00:00 = midnight at the end of the day

    def covers(self, moment: datetime) -> bool:
        """Whether the moment (local to the line) lies inside."""
        clock, day = moment.time(), moment.weekday()
        if self.since < self.until:
            return day in self.days and self.since <= clock < self.until
        if day in self.days and clock >= self.since:
            return True
        return (day - 1) % 7 in self.days and clock < self.until


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a line. Every fact that differs by channel is kept here."""

    kind: ContactKind
    value: str  # as dialled inside the country, or an address: never localised, never a link
    how: str = ""  # what to send or say, e.g. the key word of a text line; '' mostly
    always_open: bool = False
    hours: tuple[OpenTime, ...] = ()
    hours_seen: date | None = None  # None = hours unknown
    cost: str = "unknown"  # free | normal | unknown
    anonymous: Known = Known.UNKNOWN
    languages: tuple[str, ...] = ()  # codes
    language_names: tuple[str, ...] = ()  # the same, named in the language of the shelf
    deaf: bool = False  # a way for deaf and hard-of-hearing people
    seen: str = ""  # when the value was seen: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; '' unknown

    def open_now(self, moment: datetime, zone: ZoneInfo) -> OpenNow:
        """Open or closed at this moment in the zone of the line, from fresh hours only."""
        if self.hours_seen is None or moment.date() - self.hours_seen > HOURS_FRESH:
            return OpenNow.UNKNOWN
        if self.always_open:
            return OpenNow.ALWAYS
        if not self.hours:
            return OpenNow.UNKNOWN
        local = moment.astimezone(zone)
        return OpenNow.OPEN if any(h.covers(local) for h in self.hours) else OpenNow.CLOSED


@dataclass(frozen=True, slots=True)
class Helpline:
    """One service, in one language."""

    id: str
    country: str  # ISO 3166 alpha-2, or ZZ for international
    name: str
    category: str
    role: str  # '' or what sets it apart inside the category
    about: str  # for whom and for what, and where when that is not the whole country
    ages: tuple[int, int] | None
    contacts: tuple[Contact, ...]
    grade: str  # A B C D as in the evidence
    source: str  # organisation or site that was read
    source_kind: str
    seen: str  # newest sighting: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; '' unknown
    confirmed: bool = False  # confirmed with the organisation itself
    second_screen: bool = False  # "not seen lately"
    situations: tuple[str, ...] = ()  # situation ids for which this line is offered first
    may_tell: str = ""  # published answer to "may they tell my parents?"; '' unknown
    also: tuple[str, ...] = ()  # further categories
    region: str = ""  # '' for the whole country, else the sentence of `about` that says where it works
    name_seen: str = ""  # when it was last seen under this name, where that was not at `seen`

    @property
    def is_banner(self) -> bool:
        """The number for danger at this moment: category emergency without a role."""
        return self.category == "emergency" and not self.role


@dataclass(frozen=True, slots=True)
class Country:
    """A country that we ship lines for, named in one language; its lines are read when first wanted."""

    code: str
    name: str
    zones: tuple[str, ...]  # IANA names, one for each clock of the country
    read: Callable[[], tuple[Helpline, ...]] = field(compare=False, repr=False)
    also_called: tuple[str, ...] = ()  # names to find it by, beside its own

    @property
    def lines(self) -> tuple[Helpline, ...]:
        return self.read()

    @property
    def emergency(self) -> tuple[Helpline, ...]:
        return tuple(line for line in self.lines if line.is_banner)

    @property
    def first_screen(self) -> tuple[Helpline, ...]:
        return tuple(line for line in self.lines if not line.is_banner and not line.second_screen)

    @property
    def not_seen_lately(self) -> tuple[Helpline, ...]:
        return tuple(line for line in self.lines if line.second_screen)


@dataclass(frozen=True, slots=True)
class Situation:
    """Something that may be going on, with the first steps, in one language."""

    id: str
    title: str  # in the words of the person it happens to
    icon: str
    tone: str  # token name of the tile
    opening: str  # the first thing to hear
    steps: tuple[str, ...]  # at least three
    words_to_say: tuple[str, ...]
    not_to_do: tuple[str, ...] = ()
    outside_home_first: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpShelf:
    """Everything that Help now can show, in one language."""

    countries: Mapping[str, Country]  # by code, in the order of their names; ZZ, for all others, last
    situations: tuple[Situation, ...]
    words_to_say: tuple[str, ...]
