"""What public pages said on the last look: every line of five countries and every conflict has one."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from family_app.content.helplines import read_help
from family_app.places import shipped
from tests.house.helplines_to_tick import remarks

FILE = Path(__file__).with_name("helpline_looks.toml")
LOOKED_AGAIN = ("NL", "BE", "GB", "DE", "US")
FIELDS = {"id", "seen", "kind", "page_date", "looked_on", "note"}
SEEN = {"agree", "differ", "not_found"}
KINDS = {"own-page", "official-list", "government-page", "public-list", "news"}
LONGEST = 120
A_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
AN_ADDRESS = re.compile(r"://|www\.|github|archive", re.IGNORECASE)
Look = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Directory:
    """The ids of the lines that we ship, and the comment above each."""

    ids: frozenset[str]
    again: frozenset[str]  # of the countries that were looked up line by line
    said: Mapping[str, str]


@pytest.fixture(scope="module")
def directory() -> Directory:
    said: dict[str, str] = {}
    again: set[str] = set()
    for code in read_help("en").countries:
        text = shipped("resources", "helplines", f"{code.lower()}.toml").read_text("utf-8")
        found = dict(remarks(text))
        said |= found
        if code in LOOKED_AGAIN:
            again |= found.keys()
    return Directory(frozenset(said), frozenset(again), said)


def looks() -> list[Look]:
    rows: list[Look] = tomllib.loads(FILE.read_text("utf-8"))["look"]
    return rows


# ---- the rules: each yields its complaints ------------------------------------------------------


def missing_or_double(found: Iterable[Look], directory: Directory) -> Iterator[str]:
    """One look for every line of the five countries and for every conflict; none for a line that we lack."""
    count = Counter(look["id"] for look in found)
    conflicts = {line for line, words in directory.said.items() if "Conflict:" in words}
    yield from (f"{line}: no look" for line in sorted((directory.again | conflicts) - count.keys()))
    yield from (f"{line}: not in the directory" for line in sorted(count.keys() - directory.ids))
    yield from (f"{line}: {times} looks" for line, times in count.items() if times > 1)


def malformed(found: Iterable[Look], directory: Directory) -> Iterator[str]:
    """Fields, words and dates as the head of the file says."""
    for look in found:
        name, day, note = look["id"], look.get("page_date", ""), look.get("note", "")
        if look.keys() != FIELDS or look["seen"] not in SEEN:
            yield f"{name}: fields or what was seen"
            continue
        nothing = look["seen"] == "not_found"
        if (look["kind"] == "") != nothing or look["kind"] not in KINDS | {""} or (nothing and day):
            yield f"{name}: kind {look['kind']!r}"
        if day and not (A_DAY.fullmatch(day) and day <= look["looked_on"].isoformat()):
            yield f"{name}: page of {day}"
        if not date(2026, 11, 28) <= look["looked_on"] or not 0 < len(note) <= LONGEST:
            yield f"{name}: looked on, or a note of {len(note)} characters"
        if AN_ADDRESS.search(note):
            yield f"{name}: an address in the note"


def untold(found: Iterable[Look], directory: Directory) -> Iterator[str]:
    """What differs is a conflict in the comment at its line."""
    for look in found:
        if look["seen"] == "differ" and "Conflict:" not in directory.said.get(look["id"], ""):
            yield f"{look['id']}: differs, and its comment tells of no conflict"


RULES = (missing_or_double, malformed, untold)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_look_keeps_every_rule(rule: Any, directory: Directory) -> None:
    assert list(rule(looks(), directory)) == []


# ---- planted damage -----------------------------------------------------------------------------


def _changed(wanted: str, **facts: object) -> list[Look]:
    return [{**look, **facts} if look["id"] == wanted else look for look in looks()]


@pytest.mark.parametrize(
    ("rule", "damaged", "told"),
    [
        (missing_or_double, [look for look in looks() if look["id"] != "nl-113"], "nl-113: no look"),
        (missing_or_double, [look for look in looks() if look["id"] != "ro-telefonul-copilului"], "no look"),
        (missing_or_double, _changed("nl-113", id="nl-114"), "nl-114: not in the directory"),
        (missing_or_double, [*looks(), looks()[0]], "nl-112: 2 looks"),
        (malformed, _changed("nl-113", seen="perhaps"), "nl-113: fields"),
        (malformed, _changed("nl-113", tool="x"), "nl-113: fields"),
        (malformed, _changed("nl-113", kind="memory"), "nl-113: kind"),
        (malformed, _changed("nl-113", kind=""), "nl-113: kind"),
        (malformed, _changed("nl-helpwanted-offlimits", kind="news"), "nl-helpwanted-offlimits: kind"),
        (malformed, _changed("nl-113", page_date="last week"), "nl-113: page of"),
        (malformed, _changed("nl-113", page_date="2027"), "nl-113: page of"),
        (malformed, _changed("nl-113", looked_on=date(2026, 11, 23)), "nl-113: looked on"),
        (malformed, _changed("nl-113", note="x" * 121), "121 characters"),
        (malformed, _changed("nl-113", note="see https://example.org"), "nl-113: an address"),
        (untold, _changed("gb-iwf", seen="differ"), "gb-iwf: differs"),
    ],
)
def test_each_rule_sees_what_it_is_for(
    rule: Any, damaged: list[Look], told: str, directory: Directory
) -> None:
    complaints = list(rule(damaged, directory))
    assert len(complaints) in (1, 2)
    assert any(told in complaint for complaint in complaints)
