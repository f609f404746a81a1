"""The family check-in: cards that fit, and only a date and a sentence kept, when somebody presses keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from family_app.activities.checkin import (
    another_card,
    begin_checkin,
    calendar_file,
    due,
    forget_next,
    keep_next,
    put_off,
    read_next,
)
from family_app.activities.own_cards import keep_own_card, read_own_cards
from family_app.content.shelf import Shelf, read_shelf
from family_app.domain.cards import Audience, Tier
from family_app.domain.checkin import AGREED_LIMIT, NextCheckIn, Stage
from family_app.domain.errors import ListFull, NothingWritten, TextTooLong
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.house import Porch
from family_app.places import Places
from tests.support.clocks import FixedClock

TODAY = date(2026, 3, 9)
PEOPLE = ("Sam", "Noor")


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf("nl")


@pytest.fixture
def porch(shelf: Shelf, tmp_path: Path) -> Porch:
    return Porch(Places(tmp_path / "data", tmp_path / "state"), shelf, FixedClock())


@pytest.mark.parametrize("band", CHILD_BANDS)
@pytest.mark.parametrize("topic", [None, "T01", "T15"])
def test_two_or_three_cards_that_begin_and_end_lightly(
    porch: Porch, band: AgeBand, topic: str | None
) -> None:
    checkin = begin_checkin(porch, PEOPLE, topic, band)
    assert 2 <= len(checkin.cards) <= 3
    assert checkin.cards[0].tier is checkin.cards[-1].tier is Tier.GREEN
    assert all(band in card.bands for card in checkin.cards)
    assert checkin.stage is Stage.ARRIVE
    assert not porch.places.data.exists()


def test_who_may_begin(porch: Porch) -> None:
    with pytest.raises(NothingWritten):
        begin_checkin(porch, ("Sam",), None, AgeBand.NINE)
    with pytest.raises(ListFull):
        begin_checkin(porch, tuple("abcdefg"), None, AgeBand.NINE)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_another_card_in_the_same_place(porch: Porch, at: int) -> None:
    checkin = begin_checkin(porch, PEOPLE, "T04", AgeBand.NINE, pick=lambda cards: cards[0])
    assert another_card(porch, checkin, "T04", AgeBand.NINE) == checkin, "no card lies on the table yet"
    checkin = checkin.next_stage()
    for _ in range(at):
        checkin = checkin.forward()
    swapped = another_card(porch, checkin, "T04", AgeBand.NINE, pick=lambda cards: cards[-1])
    assert swapped.card != checkin.card
    assert replace(swapped, cards=checkin.cards) == checkin
    assert [n for n in range(3) if swapped.cards[n] != checkin.cards[n]] == [at]
    assert (swapped.cards[1].topic == "T04") == (checkin.cards[1].topic == "T04") is True


# ---- the next one -----------------------------------------------------------------------------------


def test_a_date_and_a_sentence_are_kept_and_nothing_else(porch: Porch) -> None:
    assert read_next(porch) is None
    kept = keep_next(porch, NextCheckIn(TODAY, "  Samen\n koken. ", remind=True))
    assert kept == read_next(porch) == NextCheckIn(TODAY, "Samen koken.", remind=True)
    keep_next(porch, NextCheckIn(None, "Een wandeling."))
    assert read_next(porch) == NextCheckIn(None, "Een wandeling.")
    assert b"koken" not in porch.places.table.read_bytes()


def test_what_cannot_be_kept_makes_no_file(porch: Porch) -> None:
    with pytest.raises(NothingWritten):
        keep_next(porch, NextCheckIn(None, " "))
    with pytest.raises(TextTooLong):
        keep_next(porch, NextCheckIn(TODAY, "a" * (AGREED_LIMIT + 1)))
    forget_next(porch)
    assert put_off(porch, TODAY) is None
    assert due(porch, TODAY) is None
    assert not porch.places.data.exists()


def test_a_reminder_only_when_it_was_chosen_and_the_day_has_come(porch: Porch) -> None:
    wanted = NextCheckIn(TODAY, "Samen koken.", remind=True)
    keep_next(porch, replace(wanted, remind=False))
    assert due(porch, TODAY) is None
    keep_next(porch, wanted)
    assert due(porch, TODAY - timedelta(days=1)) is None
    assert due(porch, TODAY) == wanted
    keep_next(porch, replace(wanted, day=None))
    assert due(porch, TODAY) is None


def test_after_thirty_days_it_says_the_same_as_after_one(porch: Porch) -> None:
    keep_next(porch, NextCheckIn(TODAY, remind=True))
    assert due(porch, TODAY + timedelta(days=1)) == due(porch, TODAY + timedelta(days=30))


def test_one_press_puts_it_off(porch: Porch) -> None:
    keep_next(porch, NextCheckIn(TODAY, "Samen koken.", remind=True))
    later = put_off(porch, TODAY + timedelta(days=5))
    assert later == read_next(porch) == NextCheckIn(TODAY + timedelta(days=6), "Samen koken.", remind=True)
    assert due(porch, TODAY + timedelta(days=5)) is None
    assert due(porch, TODAY + timedelta(days=6)) is not None
    assert put_off(porch, TODAY) == later, "a date that lies ahead stays"
    keep_next(porch, NextCheckIn(None, "Samen koken."))
    assert put_off(porch, TODAY) == NextCheckIn(None, "Samen koken.")


def test_forgotten_is_overwritten_and_the_rest_of_the_table_stays(porch: Porch) -> None:
    keep_own_card(porch, "Blijft deze?", Audience.BOTH)
    keep_next(porch, NextCheckIn(TODAY, "Kanarie.", remind=True))
    forget_next(porch)
    assert read_next(porch) is None
    assert due(porch, TODAY) is None
    assert b"Kanarie" not in porch.places.table.read_bytes()
    assert len(read_own_cards(porch).cards) == 1


@pytest.mark.parametrize(
    ("language", "title"),
    [("nl", "Samen aan tafel"), ("en", "Together at the table"), ("tlh", "Together at the table")],
)
def test_a_calendar_file_with_a_neutral_title_and_no_name(language: str, title: str) -> None:
    raw = calendar_file(TODAY, time(19, 30), language)
    assert f"SUMMARY:{title}\r\n".encode() in raw
    assert b"DTSTART:20260309T193000\r\n" in raw
    assert b"DTSTART;VALUE=DATE:20260309\r\n" in calendar_file(TODAY, None, language)
    assert raw != calendar_file(TODAY, time(19, 30), language), "a random name each time"
    assert b"ATTENDEE" not in raw
    assert b"ORGANIZER" not in raw
