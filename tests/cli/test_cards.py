"""Cards from the command line: the filters, one drawn card, JSON, and no trace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from family_app.activities.cards import as_record
from family_app.content.shelf import read_shelf
from tests.cli.command import Typing


def _cards(family: Typing, *words: str) -> list[dict[str, Any]]:
    ended = family("cards", "--json", *words)
    assert ended.code == 0
    found = json.loads(ended.out)
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_json_is_the_record_of_every_card(language: str, family: Typing, folder: Path) -> None:
    found = _cards(family, "--language", language)
    assert found == [as_record(card) for card in read_shelf(language).cards]
    assert not folder.exists()


def test_filters(family: Typing) -> None:
    everything = _cards(family)
    assert _cards(family, "--topic", "T04") == [card for card in everything if card["topic"] == "T04"]
    assert _cards(family, "--age-band", "9-11") == [card for card in everything if "9-11" in card["bands"]]
    assert _cards(family, "--asks", "parent") == [
        card for card in everything if card["audience"] in ("parent", "both")
    ]
    some = _cards(family, "--asks", "child", "--topic", "T01", "--age-band", "6-8")
    assert 0 < len(some) < len(_cards(family, "--topic", "T01"))


def test_one_card_is_drawn_with_all_its_sides(family: Typing) -> None:
    (drawn,) = _cards(family, "--random", "--topic", "T01")
    assert drawn["topic"] == "T01"
    out = family("cards", "--random", "--topic", "T04", "--language", "nl").out
    (card,) = [card for card in read_shelf("nl").cards if card.opening == out.splitlines()[0]]
    for words in (*card.follow_ups, card.why, card.if_worried, *card.avoid, card.kind_ending):
        assert words in out


def test_text_shows_the_questions_and_keeps_the_sides_closed(family: Typing) -> None:
    out = family("cards", "--language", "nl").out
    for card in read_shelf("nl").cards:
        assert card.opening in out
        assert card.why not in out


@pytest.mark.parametrize("topic", ["kanarie", "school", "", "t01"])
def test_a_topic_without_cards_is_refused_with_those_that_have_some(topic: str, family: Typing) -> None:
    for more in ((), ("--json",), ("--random",)):
        ended = family("cards", "--topic", topic, *more)
        assert (ended.code, ended.out) == (1, "")
        assert "T01, T02" in ended.err
        assert "kanarie" not in ended.err


def test_a_choice_that_no_card_fits_is_an_empty_list(family: Typing) -> None:
    everything = _cards(family)
    bands, topics = ("6-8", "9-11", "12-14", "15-17"), sorted({card["topic"] for card in everything})
    holds = {(card["topic"], band) for card in everything for band in card["bands"]}
    topic, band = next((t, b) for t in topics for b in bands if (t, b) not in holds)
    words = ("--topic", topic, "--age-band", band)
    assert _cards(family, *words) == _cards(family, *words, "--random") == []
    assert family("cards", *words).out == "No card fits this choice.\n"
