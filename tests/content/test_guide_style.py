"""Every guide is worded as its reader needs, and each check sees what it is for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from family_app.content.guides import LANGUAGES, read_guides
from family_app.domain.guides import Guide, GuideStep, GuideVersion, Reader
from tests.house.guide_style import MEAN_WORDS, complaints, every_line, takes_blame_away

EVERY = [
    (language, guide, version)
    for language in LANGUAGES
    for guide in read_guides(language)
    for version in guide.versions
]
every_version = pytest.mark.parametrize(
    ("language", "guide", "version"),
    EVERY,
    ids=[f"{language}-{guide.id}-{version.reader.value}" for language, guide, version in EVERY],
)
# What the program keeps private: nothing bad has happened to whoever reads it.
NOTHING_HAPPENED = {"G17"}

VERSION = GuideVersion(
    reader=Reader.NINE,
    title="Een titel",
    for_whom="Voor jou.",
    opening="Dit is niet jouw schuld.",
    first=("Zeg het.", "Bel.", "Wacht niet."),
    steps=(GuideStep("Een stap", ("Een woord.",), ("een punt",)),),
    not_to_do=("Wacht niet.",),
    next=("Iemand luistert.",),
    ending="Er is hulp.",
)
GUIDE = Guide("G16", "ear", "rose", "friend", (), (), ("nji",), (VERSION,), "2026-11")
BREATH = "een woord en nog een woord "

PLANTED: list[tuple[str, dict[str, Any]]] = [
    ("too long for this reader", {"next": (BREATH * 3,) * 9}),
    ("more than twenty words", {"title": BREATH * 4}),
    ("more than twenty words", {"steps": (GuideStep("x", ("Ja.",), (BREATH * 4,)),)}),
    ("a figure", {"opening": "Dat is 50 % van alle kinderen."}),
    ("a figure", {"ending": "Het overkomt 1 op de 5 kinderen."}),
    ("a figure", {"ending": "It happens to 1 in 5."}),
    ("a straight quotation mark", {"not_to_do": ("Zeg niet: 'Stom'.",)}),
]


@every_version
def test_every_guide_is_worded_as_it_should_be(language: str, guide: Guide, version: GuideVersion) -> None:
    assert complaints(language, guide, version) == []


@pytest.mark.parametrize(("expected", "planted"), PLANTED)
def test_each_check_sees_what_it_is_for(expected: str, planted: dict[str, Any]) -> None:
    assert complaints("nl", GUIDE, VERSION) == []
    found = complaints("nl", GUIDE, replace(VERSION, **planted))
    assert any(expected in each for each in found), found


@pytest.mark.parametrize("reader", Reader)
def test_the_older_the_reader_the_longer_a_sentence_may_be(reader: Reader) -> None:
    words = MEAN_WORDS[reader]
    asked = replace(VERSION, reader=reader)
    fitting, too_long = ("woord " * words, "woord " * (words + 1))
    lines: dict[str, Any] = dict.fromkeys(("first", "not_to_do", "next"), (fitting,) * 3)
    lines |= {"opening": fitting, "ending": fitting, "steps": (GuideStep("x", (fitting,)),)}
    assert complaints("nl", GUIDE, replace(asked, **lines)) == []
    assert complaints("nl", GUIDE, replace(asked, **{**lines, "ending": too_long})) != []


def test_a_guide_without_help_or_source_is_seen() -> None:
    assert complaints("nl", replace(GUIDE, situation="rain"), VERSION) == ["without help"]
    assert complaints("nl", replace(GUIDE, sources=()), VERSION) == ["no source"]


def test_a_parent_may_read_a_figure() -> None:
    parent = replace(VERSION, reader=Reader.PARENT, ending="Dat is 50 % van alle kinderen.")
    assert complaints("nl", GUIDE, parent) == []


@every_version
def test_blame_is_taken_away_in_the_first_words_for_children(
    language: str, guide: Guide, version: GuideVersion
) -> None:
    if version.reader is not Reader.PARENT and guide.id not in NOTHING_HAPPENED:
        assert takes_blame_away(language, version)


def test_an_opening_that_leaves_the_blame_is_seen() -> None:
    assert takes_blame_away("nl", VERSION)
    assert not takes_blame_away("nl", replace(VERSION, opening="Er is iets gebeurd."))
    assert not takes_blame_away("en", replace(VERSION, opening="Something happened."))


def test_every_line_is_looked_at() -> None:
    assert set(every_line(VERSION)) == set(VERSION.every_word().split("\n")) | {VERSION.for_whom}
