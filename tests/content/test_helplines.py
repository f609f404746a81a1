"""What of the shipped helplines is written a second time by hand: a slip in one of the two is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from family_app.content.helplines import read_every_line, read_help
from family_app.domain.helplines import Contact, ContactKind, Helpline, HelpShelf
from tests.support.help import every_contact

LANGUAGES = ("nl", "en")
# Written line by line after two looks; the others were seen once.
LOOKED_AT_TWICE = ("NL", "BE", "GB", "DE", "US", "SR", "CW", "AW", "BQ", "ZZ")


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help("nl")


def twice(shelf: HelpShelf) -> Iterator[tuple[Helpline, Contact]]:
    for line, contact in every_contact(shelf):
        if line.country in LOOKED_AT_TWICE:
            yield line, contact


def test_the_countries_stand_in_the_order_of_their_names_and_the_fallback_last(shelf: HelpShelf) -> None:
    names = [country.name for country in shelf.countries.values()]
    assert names[:3] == ["Argentinië", "Aruba", "Australië"]
    assert names[-2:] == ["Zwitserland", "Een ander land"]
    assert names[:-1] == sorted(names[:-1], key=str.casefold)
    assert list(read_help("en").countries)[:2] == ["AR", "AW"]
    assert set(LOOKED_AT_TWICE) <= set(shelf.countries)


def test_key_words_of_text_lines_equal_the_evidence(shelf: HelpShelf) -> None:
    sent = {(line.id, c.value): c.how for line, c in every_contact(shelf) if c.kind is ContactKind.SMS}
    asked = {key: word for key, word in sent.items() if word or key[0][:2].upper() in LOOKED_AT_TWICE}
    assert asked == {
        ("gb-shout", "85258"): "SHOUT",
        ("gb-papyrus-hopeline247", "88247"): "",
        ("gb-116000", "116000"): "",
        ("us-988", "988"): "",
        ("us-crisis-text-line", "741741"): "HOME",
        ("us-boys-town", "20121"): "VOICE",
        ("us-childhelp", "1-800-422-4453"): "",
        ("us-ndvh", "88788"): "START",
        ("ca-kids-help-phone", "686868"): "HOME",
        ("ie-text-50808", "50808"): "HELLO",
        ("nz-lifeline", "4357"): "HELP",
    }


def test_hours_are_these_and_no_others(shelf: HelpShelf) -> None:
    told = {
        (line.id, contact.value): [
            ("".join(str(day) for day in sorted(h.days)), f"{h.since:%H:%M}-{h.until:%H:%M}")
            for h in contact.hours
        ]
        for line, contact in twice(shelf)
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
    line = next(line for line in read_every_line(read_help(language)) if line.id == "nl-113")
    free = {"nl": "Bel 113, of gratis: 0800-0113.", "en": "Call 113, or free: 0800-0113."}[language]
    assert free in line.about


def test_ages_are_these_and_no_others(shelf: HelpShelf) -> None:
    assert {line.id: line.ages for line in read_every_line(shelf) if line.ages} == {
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
        "de-krisenchat": (0, 25),
        "au-kids-helpline": (5, 25),
        "au-headspace": (12, 25),
        "hk-open-up": (11, 35),
        "ie-childline": (0, 17),
        "jp-childline": (0, 17),
        "my-buddy-bear": (0, 17),
        "no-kors-pa-halsen": (0, 18),
        "se-bris": (0, 17),
        "th-childline-1387": (0, 17),
    }


def test_the_way_for_deaf_people_stands_only_where_it_was_found(shelf: HelpShelf) -> None:
    assert {(line.id, c.value) for line, c in every_contact(shelf) if c.deaf} == {
        ("us-988", "https://988lifeline.org/"),
        ("fr-urgences-114", "114"),
    }


# ---- emergency ------------------------------------------------------------------------------------


def test_the_numbers_for_danger_are_these(shelf: HelpShelf) -> None:
    numbers = {
        code: " ".join(contact.value for line in country.emergency for contact in line.contacts)
        for code, country in shelf.countries.items()
    }
    told = {
        "112": "AT BG CH CZ DK EE ES FI HR HU IN IS IT LT LU LV MT NG NL PL PT RO SE SI SK TZ ZZ",
        "911": "AW BQ CA CW MX PH SA US",
        "999": "BD GB HK MY UG",
        "110 119": "JP TW",
    }
    alone = {
        "AE": "999 998 997", "AR": "911 107 100", "AU": "000", "BE": "112 101", "BR": "190 192 193",
        "CL": "133 131 132", "CO": "123", "CY": "112 199", "DE": "112 110", "EG": "122 123 180",
        "FR": "112 15 17 18", "GR": "112 100", "ID": "110 118 119 112", "IE": "112 999", "IL": "100 101 102",
        "KE": "999 112", "KR": "112 119", "LK": "119 110", "NA": "10111", "NO": "112 113",
        "NP": "100 102 101", "NZ": "111", "PE": "105 106 116", "PK": "15 1122", "SG": "999 995",
        "SR": "115 113 110",
        "TH": "191 1669 199", "TN": "197 190 198", "UA": "102", "VN": "113 114 115", "ZA": "10111 10177 112",
        "ZW": "112 999",
    }  # fmt: skip
    assert numbers == alone | {code: number for number, codes in told.items() for code in codes.split()}


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
