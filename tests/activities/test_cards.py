"""Finding, drawing and keeping cards, over the real decks and a real small database."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from family_app.activities.cards import (
    as_record,
    card_of_the_day,
    clear_keepsakes,
    draw,
    find_cards,
    next_green,
    note_talk,
    read_keepsakes,
    toggle_star,
)
from family_app.content.decks import Decks
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.cards import Audience, Card, CardChoice, Tier
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock

ANY = CardChoice()
TODAY = date(2026, 3, 9)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


def of_tier(porch: Porch, tier: Tier) -> Card:
    return next(card for card in porch.shelf.cards if card.tier is tier)


def first(cards: Sequence[Card]) -> Card:
    return cards[0]


def draw_many(porch: Porch, choice: CardChoice, count: int, seed: int = 7) -> list[Card]:
    """An evening: each draw knows the ones before."""
    dice = random.Random(seed)
    drawn: list[Card] = []
    for _ in range(count):
        card = draw(porch, choice, after=[one.id for one in drawn], pick=dice.choice)
        assert card is not None
        drawn.append(card)
    return drawn


# ---- finding and drawing --------------------------------------------------------------------------


def test_a_choice_narrows_by_topic_band_and_who_asks(porch: Porch) -> None:
    assert find_cards(porch, ANY) == porch.shelf.cards
    narrow = CardChoice("T04", AgeBand.NINE, Audience.CHILD)
    assert [card.id for card in find_cards(porch, narrow)] == ["T04-0911-1", "T04-0911-3"]
    parents = find_cards(porch, CardChoice(audience=Audience.PARENT))
    assert {card.audience for card in parents} == {Audience.PARENT, Audience.BOTH}


def test_nothing_is_drawn_when_nothing_suits(porch: Porch) -> None:
    assert draw(porch, CardChoice("T15", AgeBand.SIX)) is None


@pytest.mark.parametrize("seed", range(5))
def test_no_card_comes_twice_before_all_green_ones_were_seen(porch: Porch, seed: int) -> None:
    only_green = CardChoice(topic="T01")
    count = len(find_cards(porch, only_green))
    drawn = [card.id for card in draw_many(porch, only_green, 3 * count, seed)]
    rounds = [set(drawn[at : at + count]) for at in range(0, len(drawn), count)]
    assert all(len(one) == count for one in rounds)
    assert all(one != other for one, other in pairwise(drawn))


@pytest.mark.parametrize("seed", range(5))
def test_never_more_than_two_tender_cards_in_a_row(porch: Porch, seed: int) -> None:
    drawn = draw_many(porch, CardChoice(band=AgeBand.FIFTEEN), 60, seed)
    tiers = [card.tier for card in drawn]
    assert Tier.AMBER in tiers
    for at in range(len(tiers) - 2):
        assert Tier.GREEN in tiers[at : at + 3]


def test_a_whole_round_shows_every_card_that_suits(porch: Porch) -> None:
    drawn = draw_many(porch, CardChoice(band=AgeBand.SIX), 40)
    assert {card.id for card in drawn} == {
        card.id for card in find_cards(porch, CardChoice(band=AgeBand.SIX))
    }


def test_two_tender_cards_before_the_choice_was_narrowed_count_too(porch: Porch) -> None:
    tender = [card.id for card in porch.shelf.cards if card.tier is Tier.AMBER][:2]
    card = draw(porch, CardChoice(band=AgeBand.TWELVE), after=tender, pick=first)
    assert card is not None
    assert card.tier is Tier.GREEN


def test_a_wholly_tender_choice_still_gives_cards(porch: Porch) -> None:
    drawn = draw_many(porch, CardChoice(topic="T04"), 4)
    assert len({card.id for card in drawn}) == 4


def test_ids_that_are_no_longer_there_do_no_harm(porch: Porch) -> None:
    assert draw(porch, CardChoice(topic="T01"), after=["T99-0608-1"], pick=first) is not None


def test_one_card_alone_may_come_again(porch: Porch) -> None:
    narrow = CardChoice("T01", AgeBand.SIX)
    assert [card.id for card in draw_many(porch, narrow, 3)] == ["T01-0608-1"] * 3


# ---- the card of the day --------------------------------------------------------------------------


def test_the_next_card_that_comes_by_itself_is_green_and_not_seen_yet(porch: Porch) -> None:
    seen: list[str] = []
    green = {card.id for card in porch.shelf.cards if card.tier is Tier.GREEN}
    for _ in green:
        card = next_green(porch, seen, pick=first)
        assert card is not None
        seen.append(card.id)
    assert set(seen) == green
    assert len(seen) == len(green)
    again = next_green(porch, seen, pick=first)
    assert again is not None
    assert again.id != seen[-1]


def test_without_green_cards_none_comes_by_itself(porch: Porch) -> None:
    amber = tuple(card for card in porch.shelf.cards if card.tier is Tier.AMBER)
    shelf = Shelf(porch.shelf.language)
    shelf._decks = Decks(amber, {})
    assert next_green(Porch(porch.places, shelf, porch.clock), ()) is None


def test_the_card_of_the_day_is_green_the_same_in_both_languages_and_visits_all(porch: Porch) -> None:
    english = replace(porch, shelf=read_shelf("en"))
    green = {card.id for card in porch.shelf.cards if card.tier is Tier.GREEN}
    days = [TODAY + timedelta(days=at) for at in range(len(green))]
    of_days = [card_of_the_day(porch, day) for day in days]
    assert {card.id for card in of_days} == green
    assert [card_of_the_day(english, day).id for day in days] == [card.id for card in of_days]
    assert all(one.topic != other.topic for one, other in pairwise(of_days))


# ---- keeping ---------------------------------------------------------------------------------------


def test_looking_at_what_is_kept_makes_no_file(porch: Porch) -> None:
    kept = read_keepsakes(porch)
    assert (kept.stars, kept.talks, kept.was_damaged) == (frozenset(), {}, False)
    assert not porch.places.data.exists()


def test_a_star_and_the_month_of_a_talk_are_kept_and_cleared(porch: Porch) -> None:
    card = of_tier(porch, Tier.GREEN)
    toggle_star(porch, card, on=True)
    note_talk(porch, card, TODAY)
    kept = read_keepsakes(porch)
    assert (kept.stars, kept.talks) == ({card.id}, {card.id: "2026-03"})
    toggle_star(porch, card, on=False)
    assert read_keepsakes(porch).stars == frozenset()
    clear_keepsakes(porch)
    assert read_keepsakes(porch).talks == {}
    assert list(porch.places.data.iterdir()) == []


def test_a_tender_card_leaves_nothing(porch: Porch) -> None:
    card = of_tier(porch, Tier.AMBER)
    with pytest.raises(ValueError, match="no trace"):
        toggle_star(porch, card, on=True)
    with pytest.raises(ValueError, match="no trace"):
        note_talk(porch, card, TODAY)
    assert not porch.places.data.exists()


def test_a_card_that_became_tender_is_not_shown_as_starred(porch: Porch) -> None:
    toggle_star(porch, of_tier(porch, Tier.GREEN), on=True)
    tender = of_tier(porch, Tier.AMBER).id
    with sqlite3.connect(porch.places.table) as db:
        db.execute("INSERT INTO star VALUES (?)", (tender,))
        db.execute("INSERT INTO talk VALUES (?, '2026-01')", (tender,))
    db.close()
    kept = read_keepsakes(porch)
    assert tender not in kept.stars
    assert tender not in kept.talks


def test_a_damaged_file_is_told_and_does_not_stop_the_cards(porch: Porch) -> None:
    porch.places.data.mkdir()
    porch.places.table.write_bytes(b"not a database, by far" * 100)
    assert read_keepsakes(porch).was_damaged
    assert not read_keepsakes(porch).was_damaged


# ---- for other programs ----------------------------------------------------------------------------


def test_a_record_is_plain_json_with_every_documented_field(porch: Porch) -> None:
    card = porch.shelf.card("T04-0608-1")
    record = json.loads(json.dumps(as_record(card)))
    assert set(record) == {
        "id", "topic", "bands", "audience", "tier", "minutes", "opening", "follow_ups", "why",
        "listen_for", "if_worried", "avoid", "kind_ending", "guide", "situation", "sources",
    }  # fmt: skip
    assert record["bands"] == ["6-8"]
    assert (record["audience"], record["tier"]) == ("parent", "amber")
    assert record["follow_ups"] == list(card.follow_ups)
