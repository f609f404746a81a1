"""The talk planner over the real decks: a light way in, the subject, a light way out."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest

from family_app.activities.talks import MINUTES, Part, TalkCard, another, plan_talk
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.cards import Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


def parts(walk: tuple[TalkCard, ...]) -> list[Part]:
    return [each.part for each in walk]


@pytest.mark.parametrize("seed", range(5))
def test_every_subject_age_and_time_gives_a_walk(porch: Porch, seed: int) -> None:
    dice = random.Random(seed)
    topics = [None, *(topic.id for topic in porch.shelf.topics if topic.deck)]
    for topic, band, minutes in product(topics, CHILD_BANDS, MINUTES):
        walk = plan_talk(porch, topic, band, minutes, pick=dice.choice)
        cards = [each.card for each in walk]
        assert parts(walk)[0] is Part.WARM_UP
        assert parts(walk)[-1] is Part.ENDING
        assert len(set(cards)) == len(cards)
        assert all(band in card.bands for card in cards)
        assert all(each.card.topic == topic for each in walk if each.part is Part.MAIN and topic)


@pytest.mark.parametrize("seed", range(5))
def test_it_begins_and_ends_green_on_another_subject_and_never_has_three_tender_cards_in_a_row(
    porch: Porch, seed: int
) -> None:
    dice = random.Random(seed)
    for band, minutes in product(CHILD_BANDS, MINUTES):
        walk = plan_talk(porch, "T05", band, minutes, pick=dice.choice)
        assert walk[0].card.tier is Tier.GREEN
        assert walk[-1].card.tier is Tier.GREEN
        assert walk[0].card.topic != "T05"
        assert walk[-1].card.topic not in ("T05", walk[0].card.topic)
        assert sum(each.part is Part.MAIN for each in walk) == (2 if minutes >= 15 else 1)


def test_two_main_cards_are_asked_by_different_people_where_the_deck_has_them(porch: Porch) -> None:
    walk = plan_talk(porch, "T04", AgeBand.NINE, 20)
    asked = [each.card.audience for each in walk if each.part is Part.MAIN]
    assert len(set(asked)) == 2


def test_a_subject_without_a_card_for_this_age_still_gives_a_light_walk(porch: Porch) -> None:
    walk = plan_talk(porch, "T15", AgeBand.SIX, 10)
    assert parts(walk) == [Part.WARM_UP, Part.ENDING]


def test_another_card_changes_one_place_only(porch: Porch) -> None:
    walk = plan_talk(porch, "T04", AgeBand.NINE, 10, pick=lambda cards: cards[0])
    for at, each in enumerate(walk):
        swapped = another(porch, walk, at, "T04", AgeBand.NINE, pick=lambda cards: cards[-1])
        assert swapped[at].card != each.card
        assert swapped[at].part is each.part
        assert [c for n, c in enumerate(swapped) if n != at] == [c for n, c in enumerate(walk) if n != at]


def test_where_there_is_no_other_card_the_walk_stays(porch: Porch) -> None:
    walk = plan_talk(porch, "T15", AgeBand.NINE, 10)
    assert another(porch, walk, 1, "T15", AgeBand.NINE) == walk
