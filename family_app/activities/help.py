"""Help now: whom to call, what to do first, and who is open at this moment. Nothing is ever written."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from family_app.domain.errors import UnknownWord
from family_app.domain.helplines import Contact, Country, Helpline, OpenNow, OpenTime, Situation
from family_app.house import Porch

ANY_COUNTRY = "ZZ"  # what we show for a country that we have no lines for

_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ABOUT_PICTURES = ("online-abuse", "csam-report")  # categories
_OPEN_FIRST = {OpenNow.ALWAYS: 0, OpenNow.OPEN: 0, OpenNow.UNKNOWN: 1, OpenNow.CLOSED: 2}


def find_country(porch: Porch, code: str) -> Country:
    """The country, or the international fallback for one that we lack."""
    countries = porch.shelf.help.countries
    return countries.get(code.upper()) or countries[ANY_COUNTRY]


def find_countries(porch: Porch, typed: str) -> tuple[Country, ...]:
    """Countries whose name, or another name for them, fits what was typed; the fallback last, always.

    First those that begin with it, then those with a word that begins with it, then those that hold it.
    """
    wanted = _folded(typed)
    countries = tuple(porch.shelf.help.countries.values())
    if not wanted:
        return countries
    ranked = [(_fits(country, wanted), country) for country in countries if country.code != ANY_COUNTRY]
    found = sorted((each for each in ranked if each[0] is not None), key=lambda each: each[0] or 0)
    return (*(country for _, country in found), porch.shelf.help.countries[ANY_COUNTRY])


def _fits(country: Country, wanted: str) -> int | None:
    """How well: 0 best, None not at all."""
    names = [_folded(name) for name in (country.name, *country.also_called)]
    if any(name.startswith(wanted) for name in names):
        return 0
    if any(f" {wanted}" in re.sub(r"\W", " ", name) for name in names):
        return 1
    return 2 if any(wanted in name for name in names) else None


def _folded(text: str) -> str:
    """Without accents and capitals: whoever types 'oekraine' or 'curacao' finds it."""
    apart = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def guess_country(locale_country: str | None, porch: Porch) -> str | None:
    """The country of this computer's settings if we have lines for it, else None: then a person chooses."""
    code = (locale_country or "").upper()
    return code if code != ANY_COUNTRY and code in porch.shelf.help.countries else None


def emergency(porch: Porch, country: str) -> tuple[Helpline, ...]:
    """The number for danger at this moment. Never empty."""
    return find_country(porch, country).emergency


def helplines(porch: Porch, country: str) -> tuple[Helpline, ...]:
    """All lines of the country: emergency, then the first screen, then those not seen lately."""
    found = find_country(porch, country)
    return found.emergency + found.first_screen + found.not_seen_lately


def first_lines(porch: Porch, country: str, now: datetime) -> tuple[Helpline, ...]:
    """The lines of the first screen in the order of their file, those that are closed now after the rest."""
    here = find_country(porch, country)
    return tuple(sorted(here.first_screen, key=lambda line: line_status(line, here, now) is OpenNow.CLOSED))


def international(porch: Porch, country: str) -> tuple[Helpline, ...]:
    """Lines to show beside those of the country: services that work everywhere.

    Where the country has no line on its first screen the directories of helplines come too.
    """
    return _beside(porch, find_country(porch, country), find_country(porch, country).first_screen)


def situation(porch: Porch, id: str) -> Situation:  # noqa: A002
    """What may be going on. Raises UnknownWord for an id that we do not know."""
    for each in porch.shelf.help.situations:
        if each.id == id:
            return each
    raise UnknownWord("situation")


def lines_for(
    porch: Porch, situation: str, country: str, now: datetime, language: str = ""
) -> tuple[Helpline, ...]:
    """Lines of the first screen, those that fit the situation first, and of those the open ones first.

    With a language, lines that speak it go before others that fit equally well: in Belgium somebody who
    reads Dutch is not sent to a French line because that one is open. International services that fit
    stand between the national lines that fit and the general ones. Of these, those that listen go before
    those that take in a report about a picture.
    """
    here = find_country(porch, country)

    def order(line: Helpline) -> tuple[bool, int]:
        return bool(language) and not _speaks(line, language), _OPEN_FIRST[line_status(line, here, now)]

    fitting = tuple(line for line in here.first_screen if situation in line.situations)
    beside = tuple(line for line in _beside(porch, here, fitting) if situation in line.situations)
    general = tuple(line for line in here.first_screen if line not in fitting)
    listening_first = sorted(general, key=lambda line: (line.category in _ABOUT_PICTURES, order(line)))
    return tuple(sorted(fitting, key=order)) + beside + tuple(listening_first)


def status(contact: Contact, country: Country, now: datetime) -> OpenNow:
    """Whether this channel is usually open now, in the time of the country of the line.

    In a country with several clocks no page says which one its hours follow: then it is open or closed only
    when that is so on every one of them.
    """
    said = set()
    for name in country.zones:
        try:
            said.add(contact.open_now(now, ZoneInfo(name)))
        except ZoneInfoNotFoundError:
            # A computer without time zones: help still has to open, and a guess could be wrong by hours.
            return OpenNow.UNKNOWN
    return said.pop() if len(said) == 1 else OpenNow.UNKNOWN


def line_status(line: Helpline, country: Country, now: datetime) -> OpenNow:
    """The line as a whole: open if one channel is; closed if one is known to be and none is open."""
    found = {status(contact, country, now) for contact in line.contacts}
    for best in (OpenNow.ALWAYS, OpenNow.OPEN, OpenNow.CLOSED):
        if best in found:
            return best
    return OpenNow.UNKNOWN


def as_record(line: Helpline) -> dict[str, object]:
    """The line as the command line prints it with --json."""
    return {
        "id": line.id,
        "country": line.country,
        "name": line.name,
        "category": line.category,
        "contacts": [_contact_record(contact) for contact in line.contacts],
        "source": line.source,
        "source_kind": line.source_kind,
        "seen": line.seen,
        "role": line.role,
        "about": line.about,
        "ages": list(line.ages) if line.ages else None,
        "second_screen": line.second_screen,
        "confirmed": line.confirmed,
        "also_category": list(line.also),
        "region": line.region,
        "grade": line.grade,
        "name_seen": line.name_seen,
    }


def _contact_record(contact: Contact) -> dict[str, object]:
    return {
        "kind": contact.kind.value,
        "value": contact.value,
        "how": contact.how,
        "hours": [_hours_record(hours) for hours in contact.hours],
        "always_open": contact.always_open,
        "hours_seen": contact.hours_seen.isoformat() if contact.hours_seen else None,
        "cost": contact.cost,
        "anonymous": contact.anonymous.value,
        "languages": list(contact.languages),
        "deaf": contact.deaf,
        "seen": contact.seen,
    }


def _hours_record(hours: OpenTime) -> dict[str, object]:
    until = hours.until.strftime("%H:%M")
    return {
        "days": [_DAY_NAMES[day] for day in sorted(hours.days)],
        "from": hours.since.strftime("%H:%M"),
        "until": "24:00" if until == "00:00" else until,
    }


def _beside(porch: Porch, here: Country, national: tuple[Helpline, ...]) -> tuple[Helpline, ...]:
    """International lines that add something: no address twice, directories only beside nothing."""
    if here.code == ANY_COUNTRY:
        return ()
    known = {_address(contact) for line in here.lines for contact in line.contacts}
    return tuple(
        line
        for line in porch.shelf.help.countries[ANY_COUNTRY].first_screen
        if (not line.role or not national) and not any(_address(c) in known for c in line.contacts)
    )


def _address(contact: Contact) -> str:
    return contact.value.rstrip("/")


def _speaks(line: Helpline, language: str) -> bool:
    return any(language in contact.languages for contact in line.contacts)
