"""Finding the guide that fits: by card, by situation, by a word; and where each rests on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.guides import (
    all_guides,
    guide_of,
    guides_for,
    reader_of,
    related,
    search_guides,
    sources_of,
)
from family_app.activities.sources import by_kind, country_dates
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.cards import Audience
from family_app.domain.guides import Reader
from family_app.domain.people import AgeBand
from family_app.domain.situations import SITUATIONS
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


def test_every_situation_offers_guides_the_one_about_it_first(porch: Porch) -> None:
    for situation in SITUATIONS:
        found = guides_for(porch, situation)
        assert found
        assert all(situation in guide.shown_in for guide in found)
    assert guides_for(porch, "picture_threat")[0].id == "G01"
    assert guides_for(porch, "home_not_safe")[0].id == "G15"


def test_no_card_names_a_guide_that_is_not_for_its_reader(porch: Porch) -> None:
    shipped = {guide.id for guide in porch.shelf.guides}
    named = [card for card in porch.shelf.cards if card.guide in shipped]
    assert len(named) > 50
    assert [(card.id, card.guide) for card in named if guide_of(porch, card) is None] == []


def test_a_card_leads_to_its_guide_and_to_nothing_that_is_not_shipped(porch: Porch) -> None:
    for card in porch.shelf.cards:
        guide = guide_of(porch, card)
        assert guide is None or guide.id == card.guide
        if (
            guide is not None
            and card.audience is Audience.CHILD
            and card.bands[0] in (AgeBand.SIX, AgeBand.NINE)
        ):
            assert guide.version_for(reader_of(card)).reader in (Reader.SIX, Reader.NINE)
    assert guide_of(porch, replace(porch.shelf.cards[0], guide="G99")) is None


def test_what_a_child_asks_leads_to_the_text_for_its_age_all_else_to_that_for_parents(porch: Porch) -> None:
    card = replace(porch.shelf.cards[0], audience=Audience.CHILD, bands=(AgeBand.NINE,))
    assert reader_of(card) is Reader.NINE
    assert reader_of(replace(card, audience=Audience.PARENT)) is Reader.PARENT
    assert reader_of(replace(card, audience=Audience.BOTH)) is Reader.PARENT


def test_a_search_finds_words_by_their_beginning_without_accents_and_capitals(porch: Porch) -> None:
    found = search_guides(porch, "DRÉIGT foto")
    assert found
    assert found[0][0].id == "G01"
    assert search_guides(porch, "x") == ()
    assert search_guides(porch, "qqqqzzz") == ()


def test_a_search_for_one_reader_shows_no_text_for_another(porch: Porch) -> None:
    found = search_guides(porch, "je", Reader.NINE)
    assert found
    assert {version.reader for _guide, version in found} == {Reader.NINE}
    assert all(Reader.PARENT in guide.readers for guide in all_guides(porch, Reader.PARENT))


def test_related_guides_and_sources_are_named_once(porch: Porch) -> None:
    for guide in porch.shelf.guides:
        assert guide not in related(porch, guide)
        names = [source.named for source in sources_of(porch, guide.sources)]
        assert names
        assert names == sorted(set(names), key=str.casefold)


def test_the_page_of_sources_names_what_is_used_and_only_that(porch: Porch) -> None:
    shown = {source.key for _kind, sources in by_kind(porch) for source in sources}
    assert "ncmec-ncac" in shown
    used = {key for card in porch.shelf.cards for key in card.sources}
    names = {source.named for _kind, sources in by_kind(porch) for source in sources}
    assert {porch.shelf.sources[key].named for key in used} <= names


def test_every_country_has_the_day_of_its_oldest_line(porch: Porch) -> None:
    dates = dict(country_dates(porch))
    assert "Nederland" in dates
    assert dates["Nederland"].startswith("20")
