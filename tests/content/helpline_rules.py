"""What must hold of every shipped line, each rule as a function that yields its complaints."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import phonenumbers  # for development only

from family_app.domain.helplines import Contact, ContactKind, Helpline, Known

EVIDENCE = tomllib.loads((Path(__file__).parent / "helpline_evidence.toml").read_text("utf-8"))
ROWS: dict[str, dict[str, Any]] = {row["id"]: row for row in EVIDENCE["row"]}
NEVER = {*EVIDENCE["never"]["ids"], *EVIDENCE["left_out"]}
LATELY = "2022"
SHORT = 6  # digits: a number up to here works in its own country only
# Reviewed: numbers for danger that libphonenumber does not have as such, and why we show them all the same.
NOT_IN_LIBPHONENUMBER = {
    ("NG", "112"): "GOV.UK 2026 names 112; libphonenumber only knows 199",
    ("PE", "106"): "SAMU, GOV.UK 2026; libphonenumber lacks it",
    ("SR", "113"): "ambulance: list of the police 2020, GOV.UK 2026; libphonenumber only knows 115",
    ("SR", "110"): "fire brigade: list of the police 2020, GOV.UK 2026; libphonenumber only knows 115",
}
Lines = Iterable[Helpline]


def plain(value: str) -> str:
    """A number as its digits, an address without what does not change where it leads."""
    if re.fullmatch(r"[*\d() -]+", value):
        return re.sub(r"[^*\d]", "", value)
    return re.sub(r"^https?://(www\.)?", "", value).rstrip("/").lower()


def in_evidence(row: Mapping[str, Any]) -> set[str]:
    """All numbers and addresses that the looks name for a line, without those corrected away."""
    found = {plain(str(value)) for value in row["values"]}
    sentences = [value for value in row["values"] if re.search(r"[a-z]", str(value), re.IGNORECASE)]
    for text in [*sentences, row.get("second", "")]:
        found |= {plain(number) for number in re.findall(r"\d[\d -]*\d", str(text))}
        found |= {
            plain(address) for address in re.findall(r"(?:https?://)?[\w.-]+\.[a-z]{2,}[\w/.-]*", str(text))
        }
    return found - {plain(value) for value in row.get("dropped", [])}


def row_of(line: Helpline) -> dict[str, Any]:
    """Its evidence; empty when there is none."""
    return ROWS.get(line.id, {})


def _each(lines: Lines) -> Iterator[tuple[Helpline, Contact, dict[str, Any]]]:
    for line in lines:
        for contact in line.contacts:
            yield line, contact, row_of(line)


# ---- the line -----------------------------------------------------------------------------------


def without_evidence(lines: Lines) -> Iterator[str]:
    """Every line has a row with its country, grade and categories; none that nobody could confirm."""
    for line in lines:
        row = row_of(line)
        if line.id in NEVER or not row:
            yield f"{line.id}: no evidence, or never to be shown"
            continue
        told = (line.grade, line.country, line.category)
        if told != (row["grade"], row["country"], row["category"]):
            yield f"{line.id}: {told} is not the evidence"
        if not set(line.also) <= set(row.get("also", [])):
            yield f"{line.id}: further categories {line.also}"


def on_the_wrong_screen(lines: Lines) -> Iterator[str]:
    """C, and what was looked at once and not seen lately, waits on the second screen; danger never does."""
    for line in lines:
        newest = max(contact.seen for contact in line.contacts)
        older = line.grade == "C" or (line.grade == "S" and newest < LATELY)
        if line.second_screen != (older and not line.is_banner):
            yield f"{line.id}: grade {line.grade}, seen {newest or 'never'}"
        if newest < LATELY and not (line.second_screen or line.is_banner):
            yield f"{line.id}: not seen since {LATELY}"


def without_its_place(lines: Lines) -> Iterator[str]:
    """A regional line says where it works, and only a regional line does."""
    for line in lines:
        place = row_of(line).get("region", "")
        told = bool(place) == bool(line.region) and line.about.endswith(line.region)
        if not told or place.casefold()[:3] not in line.region.casefold():
            yield f"{line.id}: {line.region!r} for {place!r}"


def with_other_dates(lines: Lines) -> Iterator[str]:
    """Name, number, web and hours: each date is one that the evidence names."""
    for line in lines:
        known = set(row_of(line).get("dates", []))
        for seen in {line.seen, line.name_seen, *(contact.seen for contact in line.contacts)} - {""}:
            if seen not in known and not any(date.startswith(seen) for date in known):
                yield f"{line.id}: seen {seen}"
        for contact in line.contacts:
            if contact.hours_seen and contact.hours_seen.isoformat() not in {_full(date) for date in known}:
                yield f"{line.id}: hours seen {contact.hours_seen}"


def _full(date: str) -> str:
    return {4: f"{date}-01-01", 7: f"{date}-01"}.get(len(date), date)


# ---- the channel --------------------------------------------------------------------------------


def with_other_values(lines: Lines) -> Iterator[str]:
    """Every number and address is in the evidence, and a number in the groups in which it stands there."""
    for line, contact, row in _each(lines):
        if plain(contact.value) not in in_evidence(row):
            yield f"{line.id}: {contact.value}"
        written = " | ".join([*map(str, row["values"]), row.get("second", "")])
        number = contact.value[0] in "0123456789*("
        if number and contact.value not in written and contact.value != "116000":
            yield f"{line.id}: {contact.value} is written otherwise"


def with_other_hours(lines: Lines) -> Iterator[str]:
    """Hours stand in the evidence."""
    for line, contact, row in _each(lines):
        told = f"{row.get('hours', '')} {row.get('second', '')} {row.get('hours_too', '')}"
        if contact.always_open and not re.search(r"24/7|24 hours", told):
            yield f"{line.id}: always open"
        for hours in contact.hours:
            until = "24:00" if f"{hours.until:%H:%M}" == "00:00" else f"{hours.until:%H:%M}"
            if not {f"{hours.since:%H:%M}", until} <= set(re.findall(r"\d\d:\d\d", told)):
                yield f"{line.id}: {hours.since:%H:%M}-{until}"


def promising_too_much(lines: Lines) -> Iterator[str]:
    """Free and anonymous as the evidence says so; anonymous only from an official page or a second look."""
    for line, contact, row in _each(lines):
        second, cost = str(row.get("second", "")).lower(), str(row.get("cost", ""))
        if contact.cost == "free" and not (cost.startswith("free") or "free" in second):
            yield f"{line.id}: free"
        if contact.cost == "normal" and not re.search(
            r"local rate|call charges|paid|0800", f"{cost} {second}"
        ):
            yield f"{line.id}: normal"
        said = row.get("anonymous", "")
        official = bool(row.get("official")) or line.grade != "S" or line.id in SAYS_SO_ITSELF
        if contact.anonymous is Known.YES:
            looked = re.search(r"anonym|no name needed", second) is not None
            if not ((said.startswith("true") and official) or looked):
                yield f"{line.id}: anonymous"
        if contact.anonymous is Known.NO and said != "false" and "not anonymous" not in second:
            yield f"{line.id}: not anonymous"


# The second look found these: own pages, or pages that the service wrote itself.
SAYS_SO_ITSELF = {"nl-keerpunt", "de-krisenchat", "de-jugendschutz-net"}


# ---- numbers for danger, and borders ------------------------------------------------------------


def wrong_for_danger(lines: Lines) -> Iterator[str]:
    """libphonenumber knows it as an emergency number there, or a person reviewed why it does not."""
    for line in lines:
        for contact in line.contacts if line.is_banner and line.country != "ZZ" else ():
            known = phonenumbers.is_emergency_number(contact.value, line.country)
            if known == ((line.country, contact.value) in NOT_IN_LIBPHONENUMBER):
                yield f"{line.country}: {contact.value}"


def impossible_numbers(lines: Lines) -> Iterator[str]:
    """A number of seven digits or more is valid in its country."""
    for line in lines:
        for contact in line.contacts if line.country != "ZZ" else ():
            digits = re.sub(r"\D", "", contact.value)
            dialled = contact.kind is not ContactKind.WEB and not contact.value.startswith("http")
            if dialled and len(digits) > SHORT:
                number = phonenumbers.parse(contact.value, line.country)
                if not phonenumbers.is_valid_number(number):
                    yield f"{line.id}: {contact.value}"


def short_across_a_border(lines: Lines) -> Iterator[str]:
    """Outside its own country a short number reaches nobody, or somebody else."""
    for line in lines:
        for contact in line.contacts:
            if not contact.value.startswith(("http", "+")):
                yield f"{line.id}: {contact.value}"
