"""What stands around the numbers: dates, zones, sources, and the words in both languages."""

from __future__ import annotations

import re
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from family_app.content.helplines import SITUATIONS, read_help
from family_app.domain.helplines import HelpShelf
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
        assert ZoneInfo(country.zone).key == country.zone


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
    dutch, english = (list(every_line(read_help(language))) for language in LANGUAGES)
    assert [line.id for line in dutch] == [line.id for line in english]
    for one, other in zip(dutch, english, strict=True):
        assert one.about != other.about, one.id
        assert bool(one.may_tell) == bool(other.may_tell), one.id
        assert [bool(c.how) for c in one.contacts] == [bool(c.how) for c in other.contacts], one.id
        assert re.findall(r"\d[\d-]+", one.about) == re.findall(r"\d[\d-]+", other.about), one.id
    for code in read_help("nl").countries:
        assert read_help("nl").countries[code].name
        assert read_help("en").countries[code].name


def test_a_form_to_report_pictures_is_never_offered_first_to_a_child(shelf: HelpShelf) -> None:
    """Except where children are asked to report themselves and are helped by phone."""
    for line in every_line(shelf):
        if line.category == "csam-report" and line.id != "us-cybertipline":
            assert set(line.situations) <= {"worried_parent"}, line.id
