"""Help now as shipped: one file a country, one file of words a language, checked and joined."""

from __future__ import annotations

import re
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from family_app.content.reading import checked, read_as, read_toml, require
from family_app.domain.helplines import (
    Contact,
    ContactKind,
    Country,
    Helpline,
    HelpShelf,
    Known,
    OpenTime,
    Situation,
)
from family_app.places import shipped

SITUATIONS = (
    "picture_threat",
    "forced",
    "home_not_safe",
    "self_harm",
    "saw_something",
    "regret",
    "friend",
    "worried_parent",
)

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEEN = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_NUMBER = re.compile(r"\d+(?:[ -]\d+)*")
_ADDRESS = re.compile(r"https://[^\s]+")

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
SourceKind = Literal["own-page", "government-page", "official-list", "research-note", "public-list", "news"]


class _Hours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"since": "from"}):
    days: str
    since: str
    until: str


class _Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: ContactKind
    value: str
    seen: str
    how: str = ""
    always: bool = False
    hours: tuple[_Hours, ...] = ()
    hours_seen: date | None = None
    cost: Literal["free", "normal", "unknown"] = "unknown"
    anonymous: Known = Known.UNKNOWN
    languages: tuple[str, ...] = ()
    deaf: bool = False


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    category: Category
    name: str
    grade: Literal["A", "B", "C", "D"]
    source: str
    source_kind: SourceKind
    seen: str
    contact: tuple[_Contact, ...]
    role: str = ""
    ages: tuple[int, int] | None = None
    situations: tuple[str, ...] = ()
    confirmed: bool = False
    second_screen: bool = False
    name_seen: str = ""


class _CountryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    country: str
    zone: str
    line: tuple[_Line, ...]


class _LineWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    may_tell: str = ""
    how: dict[str, str] = {}


class _Situation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    icon: str
    tone: Literal["rose", "apricot", "help", "private", "sky", "primary"]
    sources: tuple[str, ...]
    outside_home_first: bool = False


class _SituationsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    situation: tuple[_Situation, ...]


class _SituationWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    opening: str
    steps: tuple[str, ...]
    words_to_say: tuple[str, ...]
    not_to_do: tuple[str, ...] = ()


def read_help(language: str, resources: Path | None = None) -> HelpShelf:
    """Everything that Help now can show, in one language.

    Raises ContentProblem, naming file and field, for anything missing, unknown or out of rule.
    """
    root = resources or shipped("resources")
    countries = _read_countries(root / "helplines", language)
    situations, words = _read_situations(root / "situations", language)
    return HelpShelf(countries=countries, situations=situations, words_to_say=words)


# ---- countries ----------------------------------------------------------------------------------


def _read_countries(folder: Path, language: str) -> dict[str, Country]:
    words_file = folder / f"texts_{language}.toml"
    tables = read_toml(words_file)
    names = checked(words_file, tables.pop("countries", {}), dict[str, str])
    words = checked(words_file, tables, dict[str, _LineWords])
    require("ZZ" in names, words_file, "countries.ZZ", "missing: the fallback for every other country")
    countries: dict[str, Country] = {}
    told: set[str] = set()
    for code, name in names.items():
        file = folder / f"{code.lower()}.toml"
        country = _country(file, code, name, words_file, words)
        for line in country.lines:
            require(line.id not in told, file, line.id, "stands twice")
            told.add(line.id)
        countries[code] = country
    for unknown in words.keys() - told:
        require(False, words_file, unknown, "words for a line that no country has")
    return countries


def _country(file: Path, code: str, name: str, words_file: Path, words: dict[str, _LineWords]) -> Country:
    raw = read_as(file, _CountryFile)
    require(raw.country == code, file, "country", f"is not {code}")
    require(bool(name.strip()), words_file, f"countries.{code}", "empty")
    lines = []
    for line in raw.line:
        _check_line(file, code, line)
        text = words.get(line.id)
        require(text is not None and bool(text.about), words_file, line.id, "no words for this line")
        assert text is not None
        for value in text.how:
            known = any(value == each.value and each.kind is not ContactKind.SMS for each in line.contact)
            require(known, words_file, f"{line.id}.how.{value}", "no such number or address")
        lines.append(_helpline(code, line, text))
    country = Country(code=code, name=name, zone=raw.zone, lines=tuple(lines))
    banner = country.emergency
    require(bool(banner), file, "line", "no emergency number (category emergency without a role)")
    require(not any(line.second_screen for line in banner), file, "line", "emergency on a second screen")
    return country


def _check_line(file: Path, code: str, line: _Line) -> None:
    prefix = "int-" if code == "ZZ" else f"{code.lower()}-"
    require(line.id.startswith(prefix), file, line.id, f"does not begin with {prefix}")
    require(bool(line.name) and bool(line.source), file, line.id, "name or source is empty")
    require(bool(line.contact), file, f"{line.id}.contact", "no way to reach it")
    require(
        (line.grade == "C") == line.second_screen, file, f"{line.id}.second_screen", "grade C, and only C"
    )
    for field in (line.seen, line.name_seen):
        require(_SEEN.fullmatch(field) is not None, file, f"{line.id}.seen", "not YYYY[-MM[-DD]]")
    for situation in line.situations:
        require(situation in SITUATIONS, file, f"{line.id}.situations", f"unknown: {situation}")
    if line.ages is not None:
        since, until = line.ages
        require(0 <= since < until <= 120, file, f"{line.id}.ages", "not [from, to] within 0 and 120")
    for number, contact in enumerate(line.contact):
        _check_contact(file, f"{line.id}.contact[{number}]", contact)


def _check_contact(file: Path, where: str, contact: _Contact) -> None:
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
        usable = _days(hours.days) and _CLOCK.fullmatch(hours.since) and _CLOCK.fullmatch(hours.until)
        require(bool(usable), file, f"{where}.hours", "not days, from and until")


@cache
def _days(text: str) -> frozenset[int]:
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
def _clock(text: str) -> time:
    return time(0) if text == "24:00" else time.fromisoformat(text)


def _helpline(code: str, line: _Line, words: _LineWords) -> Helpline:
    return Helpline(
        id=line.id,
        country=code,
        name=line.name,
        category=line.category,
        role=line.role,
        about=words.about,
        ages=line.ages,
        contacts=tuple(_contact(contact, words.how.get(contact.value, "")) for contact in line.contact),
        grade=line.grade,
        source=line.source,
        source_kind=line.source_kind,
        seen=line.seen,
        confirmed=line.confirmed,
        second_screen=line.second_screen,
        situations=line.situations,
        may_tell=words.may_tell,
    )


def _contact(contact: _Contact, words: str) -> Contact:
    # For a text line `how` is the word to send and nothing else: a sentence there would be sent as it stands.
    sms = contact.kind is ContactKind.SMS
    return Contact(
        kind=contact.kind,
        value=contact.value,
        how=contact.how if sms else words,
        always_open=contact.always,
        hours=tuple(OpenTime(_days(h.days), _clock(h.since), _clock(h.until)) for h in contact.hours),
        hours_seen=contact.hours_seen,
        cost=contact.cost,
        anonymous=contact.anonymous,
        languages=contact.languages,
        deaf=contact.deaf,
        seen=contact.seen,
    )


# ---- situations ---------------------------------------------------------------------------------


def _read_situations(folder: Path, language: str) -> tuple[tuple[Situation, ...], tuple[str, ...]]:
    file, words_file = folder / "situations.toml", folder / f"texts_{language}.toml"
    raw = read_as(file, _SituationsFile).situation
    require(tuple(each.id for each in raw) == SITUATIONS, file, "situation", "not the eight, in their order")
    tables = read_toml(words_file)
    general = checked(words_file, tables.pop("words_to_say", []), tuple[str, ...])
    require(bool(general), words_file, "words_to_say", "empty")
    words = checked(words_file, tables, dict[str, _SituationWords])
    for unknown in words.keys() - set(SITUATIONS):
        require(False, words_file, unknown, "not one of the situations")
    return tuple(_situation(file, words_file, each, words) for each in raw), general


def _situation(file: Path, words_file: Path, raw: _Situation, words: dict[str, _SituationWords]) -> Situation:
    text = words.get(raw.id)
    require(text is not None, words_file, raw.id, "no words for this situation")
    assert text is not None
    require(bool(raw.sources), file, f"{raw.id}.sources", "empty")
    require(bool(text.title) and bool(text.opening), words_file, raw.id, "no title or no opening")
    for field, least, most in (("steps", 4, 7), ("words_to_say", 2, 4), ("not_to_do", 0, 3)):
        told: tuple[str, ...] = getattr(text, field)
        require(least <= len(told) <= most, words_file, f"{raw.id}.{field}", f"not {least} to {most} entries")
        require(all(told), words_file, f"{raw.id}.{field}", "an empty entry")
    return Situation(
        id=raw.id,
        title=text.title,
        icon=raw.icon,
        tone=raw.tone,
        opening=text.opening,
        steps=text.steps,
        words_to_say=text.words_to_say,
        not_to_do=text.not_to_do,
        outside_home_first=raw.outside_home_first,
        sources=raw.sources,
    )
