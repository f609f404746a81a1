"""What stands around the numbers: dates, zones, sources, and the words in both languages."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from family_app.content.helplines import read_help
from family_app.domain.helplines import HelpShelf
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped
from tests.support.help import every_contact, every_line

LANGUAGES = ("nl", "en")


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help("nl")


def test_no_date_is_later_than_the_evidence_and_the_line_is_as_new_as_its_newest_channel(
    shelf: HelpShelf,
) -> None:
    for line, contact in every_contact(shelf):
        assert contact.seen <= line.seen < "2026-11-24", line.id
        assert contact.hours_seen is None or date(2020, 1, 1) <= contact.hours_seen < date(2026, 11, 24), (
            line.id
        )
    for line in every_line(shelf):
        assert line.seen == max(contact.seen for contact in line.contacts) or line.second_screen, line.id


def test_no_channel_has_newer_hours_than_its_line_was_seen(shelf: HelpShelf) -> None:
    for line, contact in every_contact(shelf):
        if contact.hours_seen:
            assert contact.hours_seen.isoformat()[: len(line.seen)] <= line.seen, line.id


def test_zones_exist(shelf: HelpShelf) -> None:
    for country in shelf.countries.values():
        assert [ZoneInfo(zone).key for zone in country.zones] == list(country.zones) != []


def test_sources_name_organisations_not_addresses(shelf: HelpShelf) -> None:
    for line in every_line(shelf):
        assert not re.search(r"://|github|\.js\b|index|list", line.source.lower()), line.id


def test_languages_are_codes(shelf: HelpShelf) -> None:
    for line, contact in every_contact(shelf):
        assert all(re.fullmatch(r"[a-z]{2,3}", code) for code in contact.languages), line.id


def test_every_situation_has_a_line_on_the_first_screen_or_in_the_fallback(shelf: HelpShelf) -> None:
    for code in ("NL", "BE", "GB", "DE", "US", "ZZ"):
        offered = {s for line in shelf.countries[code].first_screen for s in line.situations}
        assert offered == set(SITUATIONS), code


def test_both_languages_say_the_same_things_in_their_own_words() -> None:
    dutch, english = ({line.id: line for line in every_line(read_help(each))} for each in LANGUAGES)
    assert dutch.keys() == english.keys()
    for id, one in dutch.items():  # noqa: A001
        other = english[id]
        assert one.about != other.about, id
        assert bool(one.may_tell) == bool(other.may_tell), id
        assert bool(one.region) == bool(other.region), id
        assert [bool(c.how) for c in one.contacts] == [bool(c.how) for c in other.contacts], id
        assert re.findall(r"\d[\d-]+", one.about) == re.findall(r"\d[\d-]+", other.about), id


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_lies_about_unread(language: str) -> None:
    """Words for a line that no country has, and shared words that nobody needs."""
    words = tomllib.loads(shipped("resources", "helplines", f"texts_{language}.toml").read_text("utf-8"))
    files = [
        shipped("resources", "helplines", f"{code.lower()}.toml") for code in read_help(language).countries
    ]
    raw = [line for file in files for line in tomllib.loads(file.read_text("utf-8"))["line"]]
    used = {
        "category": {line["category"] for line in raw if "about" not in words.get(line["id"], {})},
        "audience": {line["audience"] for line in raw if "audience" in line},
        "region": {line["region"] for line in raw if "region" in line},
        "language": {code for line in raw for way in line["contact"] for code in way.get("languages", [])},
    }
    shared = {name: set(words.pop(name)) for name in used}
    assert shared == used
    assert words.keys() <= {line["id"] for line in raw}
    idle = [line["id"] for line in raw if "audience" in line and "about" in words.get(line["id"], {})]
    assert idle == [], "an audience that its own words leave unsaid"


def test_a_line_without_words_of_its_own_says_for_whom_and_for_what(shelf: HelpShelf) -> None:
    told = {line.id: line.about for line in every_line(shelf)}
    assert told["za-childline-116"] == "Voor kinderen en jongeren. Je kunt praten over je zorgen."
    assert told["fi-112"] == "Voor gevaar op dit moment."
    assert told["fr-119"].endswith("Bellen komt niet op de telefoonrekening.")


def test_every_country_is_named_in_both_languages_and_none_twice() -> None:
    for language in LANGUAGES:
        names = [country.name for country in read_help(language).countries.values()]
        assert all(name == name.strip() != "" for name in names)
        assert len(set(names)) == len(names)


def test_a_form_to_report_pictures_is_never_offered_first_to_a_child(shelf: HelpShelf) -> None:
    """Except where children are asked to report themselves and are helped by phone."""
    for line in every_line(shelf):
        if line.category == "csam-report" and line.id != "us-cybertipline":
            assert set(line.situations) <= {"worried_parent"}, line.id
