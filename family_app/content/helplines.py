"""Help now as shipped: an index of the countries; the file of a country is read when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import msgspec

from family_app.content.helpline_files import RawContact, RawLine, clock, days, read_country
from family_app.content.reading import checked, read_as, read_toml, require
from family_app.content.situations import read_situations
from family_app.domain.helplines import Contact, ContactKind, Country, Helpline, HelpShelf, OpenTime
from family_app.places import shipped

ANY_COUNTRY = "ZZ"


class _Indexed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: dict[str, str]
    zones: tuple[str, ...]
    find: tuple[str, ...] = ()


class _LineWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str = ""
    may_tell: str = ""
    how: dict[str, str] = {}


class _Words(msgspec.Struct, frozen=True):
    """The words of one language: those of lines, and those that many lines share."""

    file: Path
    category: dict[str, str]
    audience: dict[str, str]
    region: dict[str, str]
    language: dict[str, str]
    lines: dict[str, _LineWords]


def read_help(language: str, resources: Path | None = None) -> HelpShelf:
    """Everything that Help now can show, in one language.

    Raises ContentProblem, naming file and field, for anything missing, unknown or out of rule: now for the
    index and the situations, and for a country when its lines are first asked for.
    """
    root = resources or shipped("resources")
    situations, words_to_say = read_situations(root / "situations", language)
    countries = _countries(root / "helplines", language)
    return HelpShelf(countries=countries, situations=situations, words_to_say=words_to_say)


def read_every_line(shelf: HelpShelf) -> tuple[Helpline, ...]:
    """All lines of all countries; reads every file that was not read yet."""
    return tuple(line for country in shelf.countries.values() for line in country.lines)


# ---- the index ----------------------------------------------------------------------------------


def _countries(folder: Path, language: str) -> dict[str, Country]:
    file = folder / "index.toml"
    index = read_as(file, dict[str, _Indexed])
    require(ANY_COUNTRY in index, file, ANY_COUNTRY, "missing: the fallback for every other country")
    words = cache(partial(_read_words, folder / f"texts_{language}.toml"))
    found = []
    for code, entry in index.items():
        name = entry.name.get(language, "").strip()
        require(bool(name), file, f"{code}.name.{language}", "missing")
        require(bool(entry.zones), file, f"{code}.zones", "empty")
        read = cache(partial(_read_lines, folder / f"{code.lower()}.toml", code, words))
        found.append(Country(code, name, entry.zones, read, entry.find))
    found.sort(key=lambda country: (country.code == ANY_COUNTRY, country.name.casefold()))
    return {country.code: country for country in found}


def _read_words(file: Path) -> _Words:
    tables = read_toml(file)
    shared = {
        name: checked(file, tables.pop(name, {}), dict[str, str])
        for name in ("category", "audience", "region", "language")
    }
    return _Words(file=file, lines=checked(file, tables, dict[str, _LineWords]), **shared)


# ---- one country --------------------------------------------------------------------------------


def _read_lines(file: Path, code: str, words: Callable[[], _Words]) -> tuple[Helpline, ...]:
    raw, known = read_country(file, code), words()
    prefix = "int-" if code == ANY_COUNTRY else f"{code.lower()}-"
    ids = {line.id for line in raw}
    for unknown in known.lines:
        stray = unknown.startswith(prefix) and unknown not in ids
        require(not stray, known.file, unknown, "words for a line that no country has")
    return tuple(_helpline(code, line, known) for line in raw)


def _helpline(code: str, line: RawLine, words: _Words) -> Helpline:
    own = words.lines.get(line.id, _LineWords())
    for value in own.how:
        known = any(value == each.value and each.kind is not ContactKind.SMS for each in line.contact)
        require(known, words.file, f"{line.id}.how.{value}", "no such number or address")
    region = _shared(words, words.region, "region", line.region) if line.region else ""
    return Helpline(
        id=line.id,
        country=code,
        name=line.name,
        category=line.category,
        role=line.role,
        about=f"{own.about or _default_words(line, words)} {region}".rstrip(),
        ages=line.ages,
        contacts=tuple(_contact(each, own.how.get(each.value, ""), words) for each in line.contact),
        grade=line.grade,
        source=line.source,
        source_kind=line.source_kind,
        seen=line.seen,
        confirmed=line.confirmed,
        second_screen=line.second_screen,
        situations=line.situations,
        may_tell=own.may_tell,
        also=line.also_category,
        region=region,
        name_seen=line.name_seen,
    )


def _default_words(line: RawLine, words: _Words) -> str:
    """For a line without words of its own: for whom, and what its category is for."""
    require(not line.role, words.file, line.id, "no words for this line, which has a role")
    told = [_shared(words, words.audience, "audience", line.audience)] if line.audience else []
    return " ".join([*told, _shared(words, words.category, "category", line.category)])


def _shared(words: _Words, table: dict[str, str], name: str, key: str) -> str:
    require(bool(table.get(key)), words.file, f"{name}.{key}", "missing")
    return table[key]


def _contact(contact: RawContact, how: str, words: _Words) -> Contact:
    # For a text line `how` is the word to send and nothing else: a sentence there would be sent as it stands.
    sms = contact.kind is ContactKind.SMS
    return Contact(
        kind=contact.kind,
        value=contact.value,
        how=contact.how if sms else how,
        always_open=contact.always,
        hours=tuple(OpenTime(days(h.days), clock(h.since), clock(h.until)) for h in contact.hours),
        hours_seen=contact.hours_seen,
        cost=contact.cost,
        anonymous=contact.anonymous,
        languages=contact.languages,
        language_names=tuple(_shared(words, words.language, "language", code) for code in contact.languages),
        deaf=contact.deaf,
        seen=contact.seen,
    )
