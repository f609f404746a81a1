"""The shipped helplines against the evidence, and what a bad file is told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from family_app.content.helplines import read_help
from family_app.domain.helplines import ContactKind, HelpShelf, Known
from family_app.places import shipped
from tests.support.help import every_contact, every_line

LANGUAGES = ("nl", "en")
SHIPPED = ("NL", "BE", "GB", "DE", "US", "SR", "CW", "AW", "BQ", "ZZ")
EVIDENCE = tomllib.loads((Path(__file__).parent / "helpline_evidence.toml").read_text("utf-8"))
ROWS = {row["id"]: row for row in EVIDENCE["row"]}


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help("nl")


def plain(value: str) -> str:
    """A number as its digits, an address without what does not change where it leads."""
    if re.fullmatch(r"[\d -]+", value):
        return re.sub(r"\D", "", value)
    return re.sub(r"^https?://(www\.)?", "", value).rstrip("/").lower()


def in_evidence(row: dict[str, object]) -> set[str]:
    """All numbers and addresses that the two looks name for a line, without those corrected away."""
    found = {plain(str(value)) for value in row["values"]}
    for text in [*row["values"], row["second"]]:
        found |= {plain(number) for number in re.findall(r"\d[\d -]*\d", str(text))}
        found |= {
            plain(address) for address in re.findall(r"(?:https?://)?[\w.-]+\.[a-z]{2,}[\w/.-]*", str(text))
        }
    return found - {plain(value) for value in row.get("dropped", [])}


# ---- only what was found --------------------------------------------------------------------------


def test_these_countries_are_shipped_in_this_order(shelf: HelpShelf) -> None:
    assert tuple(shelf.countries) == SHIPPED


def test_every_file_is_read_and_none_lies_about_unread() -> None:
    names = {path.stem for path in shipped("resources", "helplines").glob("*.toml")}
    assert names == {code.lower() for code in SHIPPED} | {f"texts_{language}" for language in LANGUAGES}


def test_every_line_stands_in_the_evidence_with_its_grade_and_country(shelf: HelpShelf) -> None:
    for line in every_line(shelf):
        assert line.id in ROWS, line.id
        row = ROWS[line.id]
        assert (line.grade, line.country) == (row["grade"], row["country"]), line.id


def test_what_nobody_could_confirm_is_never_shown(shelf: HelpShelf) -> None:
    never = set(EVIDENCE["never"]["ids"])
    assert len(never) == 15
    assert never.isdisjoint(line.id for line in every_line(shelf))


def test_grade_c_and_only_grade_c_waits_on_the_second_screen(shelf: HelpShelf) -> None:
    for line in every_line(shelf):
        assert line.second_screen == (line.grade == "C"), line.id
    assert {line.grade for line in every_line(shelf)} == {"A", "B", "C", "D"}


def test_every_number_and_address_equals_the_evidence(shelf: HelpShelf) -> None:
    for line, contact in every_contact(shelf):
        assert plain(contact.value) in in_evidence(ROWS[line.id]), (line.id, contact.value)


def test_the_evidence_check_refuses_a_wrong_digit() -> None:
    assert plain("0800-0433") not in in_evidence(ROWS["nl-kindertelefoon"])
    assert plain("116 111") not in in_evidence(ROWS["nl-kindertelefoon"])


def test_key_words_of_text_lines_equal_the_evidence(shelf: HelpShelf) -> None:
    sent = {(line.id, c.value): c.how for line, c in every_contact(shelf) if c.kind is ContactKind.SMS}
    assert sent == {
        ("gb-shout", "85258"): "SHOUT",
        ("gb-papyrus-hopeline247", "88247"): "",
        ("gb-116000", "116000"): "",
        ("us-988", "988"): "",
        ("us-crisis-text-line", "741741"): "HOME",
        ("us-boys-town", "20121"): "VOICE",
        ("us-childhelp", "1-800-422-4453"): "",
        ("us-ndvh", "88788"): "START",
    }


def test_numbers_are_written_as_the_evidence_writes_them(shelf: HelpShelf) -> None:
    """Spaces and hyphens too: whoever reads a number out loud reads it in these groups."""
    for line, contact in every_contact(shelf):
        if contact.value[0].isdigit():
            row = ROWS[line.id]
            written = " | ".join([*row["values"], row["second"]])
            assert contact.value in written or contact.value == "116000", (line.id, contact.value)


def test_hours_stand_in_the_evidence(shelf: HelpShelf) -> None:
    for line, contact in every_contact(shelf):
        row = ROWS[line.id]
        told = f"{row.get('hours', '')} {row['second']}"
        if contact.always_open:
            assert re.search(r"24/7|24 hours", told), line.id
        for hours in contact.hours:
            assert hours.since.strftime("%H:%M") in told, line.id
            assert (hours.until.strftime("%H:%M") in told) or (hours.until.hour == 0 and "24:00" in told), (
                line.id
            )


def test_hours_are_these_and_no_others(shelf: HelpShelf) -> None:
    """Written a second time by hand, so that a slip in one of the two is seen."""
    told = {
        (line.id, contact.value): [
            ("".join(str(day) for day in sorted(h.days)), f"{h.since:%H:%M}-{h.until:%H:%M}")
            for h in contact.hours
        ]
        for line, contact in every_contact(shelf)
        if contact.hours
    }
    daily, weekdays = "0123456", "01234"
    assert told == {
        ("nl-kindertelefoon", "0800-0432"): [(daily, "11:00-21:00")],
        ("nl-kindertelefoon", "https://www.kindertelefoon.nl"): [(daily, "11:00-21:00")],
        ("nl-helpwanted-offlimits", "020-261 52 75"): [("012345", "07:00-23:00"), ("6", "11:00-19:00")],
        ("nl-in-je-bol", "0800-0450"): [(daily, "14:00-22:00")],
        ("nl-mind-korrelatie", "0900-1450"): [(weekdays, "09:00-21:00")],
        ("nl-luisterlijn", "https://www.deluisterlijn.nl"): [(daily, "08:00-22:00")],
        ("be-awel", "102"): [("0134", "16:00-22:00"), ("25", "14:00-22:00")],
        ("be-zelfmoordlijn-1813", "https://www.zelfmoord1813.be"): [(daily, "17:00-00:00")],
        ("be-1712", "1712"): [(weekdays, "09:00-18:00")],
        ("de-kinder-und-jugendtelefon", "116 111"): [("012345", "14:00-20:00")],
        ("aw-telefon-pa-hubentud-131", "131"): [(daily, "14:00-18:00")],
        ("bq-guana-chat-918", "918"): [(daily, "14:00-18:00")],
    }


def test_free_and_anonymous_are_never_claimed_beyond_the_evidence(shelf: HelpShelf) -> None:
    for line, contact in every_contact(shelf):
        row = ROWS[line.id]
        second = str(row["second"]).lower()
        if contact.cost == "free":
            assert row.get("cost") == "free" or "free" in second, line.id
        if contact.cost == "normal":
            assert re.search(r"local rate|call charges", f"{row.get('cost', '')} {second}"), line.id
        if contact.anonymous is Known.YES:
            assert row.get("anonymous") == "true" or re.search(r"anonym|no name needed", second), line.id
        if contact.anonymous is Known.NO:
            assert row.get("anonymous") == "false" or "not anonymous" in second, line.id


def test_what_is_unsettled_is_said_to_be_unknown(shelf: HelpShelf) -> None:
    costs = {(line.id, c.value): c.cost for line, c in every_contact(shelf)}
    assert costs["nl-113", "113"] == "unknown"
    assert costs["nl-113", "0800-0113"] == "free"
    assert costs["nl-luisterlijn", "088 0767 000"] == "normal"
    for line, contact in every_contact(shelf):
        if line.id in (
            "gb-childline",
            "nl-chat-met-fier",
            "de-hilfe-telefon-missbrauch",
            "be-nupraatikerover",
        ):
            assert contact.hours_seen is None
        if line.id == "nl-veilig-thuis" and contact.kind is ContactKind.CHAT:
            assert contact.hours_seen is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_numbers_of_113_are_named_with_the_free_one(language: str) -> None:
    line = next(line for line in every_line(read_help(language)) if line.id == "nl-113")
    free = {"nl": "Bel 113, of gratis: 0800-0113.", "en": "Call 113, or free: 0800-0113."}[language]
    assert free in line.about


def test_nothing_says_confirmed_before_the_organisation_did(shelf: HelpShelf) -> None:
    assert not [line.id for line in every_line(shelf) if line.confirmed]


def test_ages_are_these_and_no_others(shelf: HelpShelf) -> None:
    assert {line.id: line.ages for line in every_line(shelf) if line.ages} == {
        "nl-kindertelefoon": (8, 18),
        "nl-in-je-bol": (16, 27),
        "nl-luisterlijn": (18, 120),
        "gb-childline": (0, 18),
        "gb-papyrus-hopeline247": (0, 35),
        "gb-report-remove": (0, 17),
        "gb-ceop": (0, 17),
        "us-take-it-down": (0, 17),
        "us-runaway-safeline": (12, 21),
        "aw-telefon-pa-hubentud-131": (8, 24),
        "bq-guana-chat-918": (8, 21),
        "int-take-it-down": (0, 17),
        "int-stopncii": (18, 120),
    }


def test_the_way_for_deaf_people_stands_only_where_it_was_found(shelf: HelpShelf) -> None:
    assert [(line.id, c.value) for line, c in every_contact(shelf) if c.deaf] == [
        ("us-988", "https://988lifeline.org/")
    ]


# ---- emergency ------------------------------------------------------------------------------------


def test_every_country_has_its_emergency_number_first(shelf: HelpShelf) -> None:
    numbers = {
        code: [contact.value for line in country.emergency for contact in line.contacts]
        for code, country in shelf.countries.items()
    }
    assert numbers == {
        "NL": ["112"],
        "BE": ["112", "101"],
        "GB": ["999"],
        "DE": ["112", "110"],
        "US": ["911"],
        "SR": ["115", "113", "110"],
        "CW": ["911"],
        "AW": ["911"],
        "BQ": ["911"],
        "ZZ": ["112"],
    }
    for country in shelf.countries.values():
        assert country.lines[0].is_banner
        assert country.emergency[0] not in country.first_screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_emergency_numbers_say_which_is_which(language: str) -> None:
    for country in read_help(language).countries.values():
        for line in country.emergency:
            if len(line.contacts) > 1:
                said = [contact.how for contact in line.contacts]
                assert all(said), line.id
                assert len(set(said)) == len(said), line.id


def test_the_fallback_promises_nothing_about_112() -> None:
    about = {language: read_help(language).countries["ZZ"].emergency[0].about for language in LANGUAGES}
    assert "vaak" in about["nl"]
    assert "niet overal" in about["nl"]
    assert "often" in about["en"]
    assert "not everywhere" in about["en"]
