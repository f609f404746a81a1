"""Builders for Help now: a porch, lines and channels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from family_app.content.helplines import read_help
from family_app.domain.helplines import Contact, ContactKind, Country, Helpline, HelpShelf
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=AMSTERDAM)  # a Monday
NIGHT = datetime(2026, 11, 23, 3, 0, tzinfo=AMSTERDAM)
DAILY = frozenset(range(7))


@dataclass
class HelpOnly:
    """As much of the shelf as help needs."""

    help: HelpShelf


def a_help_porch(folder: Path) -> Porch:
    """A porch with the shipped help in Dutch; nothing exists yet in its folders."""
    places = Places(data=folder / "data", state=folder / "state")
    return Porch(places=places, shelf=HelpOnly(read_help("nl")), clock=FixedClock(NOON))  # type: ignore[arg-type]


def a_phone(**facts: object) -> Contact:
    given: dict[str, object] = {"hours_seen": date(2026, 8, 8), "seen": "2026-08-08", **facts}
    return Contact(kind=ContactKind.PHONE, value="0000", **given)  # type: ignore[arg-type]


def a_line(name: str, *contacts: Contact, situations: tuple[str, ...] = ()) -> Helpline:
    return Helpline(
        id=name,
        country="NL",
        name=name,
        category="child",
        role="",
        about="",
        ages=None,
        contacts=contacts,
        grade="A",
        source="",
        source_kind="own-page",
        seen="2026-08-08",
        situations=situations,
    )


def a_country(*lines: Helpline, zone: str = "Europe/Amsterdam", zones: tuple[str, ...] = ()) -> Country:
    return Country(code="NL", name="Nederland", zones=zones or (zone,), read=lambda: lines)


def with_country(porch: Porch, country: Country) -> Porch:
    shelf = porch.shelf.help
    changed = replace(shelf, countries={**shelf.countries, country.code: country})
    return replace(porch, shelf=HelpOnly(changed))  # type: ignore[arg-type]


def by_id(porch: Porch, wanted: str) -> Helpline:
    lines = (line for country in porch.shelf.help.countries.values() for line in country.lines)
    return next(line for line in lines if line.id == wanted)


def every_line(shelf: HelpShelf) -> Iterator[Helpline]:
    for country in shelf.countries.values():
        yield from country.lines


def every_contact(shelf: HelpShelf) -> Iterator[tuple[Helpline, Contact]]:
    for line in every_line(shelf):
        for contact in line.contacts:
            yield line, contact
