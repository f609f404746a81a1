"""A family check-in as it unfolds: covered lines, passing that leaves no mark, and an end at any moment."""

from __future__ import annotations

import random
from datetime import date

import pytest

from family_app.content.shelf import read_shelf
from family_app.domain.cards import Card
from family_app.domain.checkin import (
    AGREED_LIMIT,
    LINE_LIMIT,
    PEOPLE_MOST,
    FamilyCheckIn,
    NextCheckIn,
    Stage,
    begin,
)
from family_app.domain.errors import ListFull, NameNotUsable, NameTaken, NothingWritten, TextTooLong

PEOPLE = ("Sam", "Noor", "Papa")
CANARY = "kanarie-geheim"


@pytest.fixture(scope="module")
def cards() -> tuple[Card, ...]:
    return read_shelf("nl").cards[:3]


@pytest.fixture
def begun(cards: tuple[Card, ...]) -> FamilyCheckIn:
    return begin(PEOPLE, cards)


def at(checkin: FamilyCheckIn, stage: Stage) -> FamilyCheckIn:
    while checkin.stage is not stage:
        checkin = checkin.next_stage()
    return checkin


def written(begun: FamilyCheckIn, *lines: str) -> FamilyCheckIn:
    checkin = at(begun, Stage.WRITE)
    for line in lines:
        checkin = checkin.write(line)
    return checkin


def test_two_to_six_different_people(cards: tuple[Card, ...]) -> None:
    assert begin((" Sam ", "Noor"), cards).people == ("Sam", "Noor")
    assert len(begin(tuple("abcdef"), cards).people) == PEOPLE_MOST
    for people, trouble in (
        ((), NothingWritten),
        (("Sam",), NothingWritten),
        (tuple("abcdefg"), ListFull),
        (("Sam", "sam"), NameTaken),
        (("Sam", ""), NameNotUsable),
    ):
        with pytest.raises(trouble):
            begin(people, cards)
    with pytest.raises(ValueError, match="card"):
        begin(PEOPLE, ())


def test_forward_leads_through_everything_to_the_end(begun: FamilyCheckIn, cards: tuple[Card, ...]) -> None:
    seen: list[tuple[Stage, str | None, Card | None]] = []
    checkin = begun
    while checkin.stage is not Stage.END:
        seen.append((checkin.stage, checkin.person, checkin.card))
        checkin = checkin.forward()
    assert seen == [
        *((Stage.ARRIVE, name, None) for name in PEOPLE),
        *((Stage.CARDS, None, card) for card in cards),
        *((Stage.WRITE, name, None) for name in PEOPLE),
        (Stage.WRITE, None, None),
        *((Stage.ROSE, name, None) for name in PEOPLE),
        (Stage.AGREE, None, None),
        (Stage.AGAIN, None, None),
    ]
    assert checkin.forward() == checkin
    assert checkin.to_keep is None


def test_back_leads_the_same_way_back_to_the_beginning(begun: FamilyCheckIn) -> None:
    way = [begun]
    while way[-1].stage is not Stage.END:
        way.append(way[-1].forward())
    checkin = way[-1]
    for before in reversed(way[:-1]):
        checkin = checkin.back()
        assert (checkin.stage, checkin.at) == (before.stage, before.at)
    assert checkin.back() == begun


# ---- writing alone, showing at once -----------------------------------------------------------------


def test_no_line_shows_before_all_had_a_turn(begun: FamilyCheckIn) -> None:
    checkin = at(begun, Stage.WRITE)
    for number, line in enumerate((CANARY, "", "derde")):
        assert checkin.person == PEOPLE[number]
        assert not checkin.all_had_a_turn
        with pytest.raises(ValueError, match="turn"):
            checkin.turn_over()
        checkin = checkin.write(line)
        assert checkin.shown == ()
    assert checkin.all_had_a_turn
    assert checkin.person is None
    turned = checkin.turn_over()
    assert turned.shown == (("Sam", CANARY), ("Papa", "derde"))
    assert turned.line_of("Sam") == CANARY
    assert turned.line_of("Noor") == turned.line_of("nobody") == ""


def test_passing_looks_the_same_as_writing_nothing(begun: FamilyCheckIn) -> None:
    passed = at(begun, Stage.WRITE).forward().forward().forward()
    assert passed.turn_over() == written(begun, "", " ", "\n").turn_over()
    assert passed.turn_over().shown == ()


def test_whoever_goes_back_does_not_find_the_line_of_somebody_else(begun: FamilyCheckIn) -> None:
    checkin = written(begun, CANARY, "tweede")
    back = checkin.back()
    assert (back.person, back.lines) == ("Noor", (CANARY, "", ""))
    back = back.back()
    assert (back.person, back.lines) == ("Sam", ())
    assert back.back().stage is Stage.CARDS
    assert back.write("anders").line_of("Sam") == "anders"


def test_open_lines_are_not_asked_for_twice(begun: FamilyCheckIn) -> None:
    turned = written(begun, "een", "twee", "drie").turn_over()
    assert turned.forward().back() == turned
    before = turned.back()
    assert before.stage is Stage.CARDS
    assert before.forward() == turned


def test_skipping_the_stage_leaves_lines_covered(begun: FamilyCheckIn) -> None:
    checkin = written(begun, CANARY).next_stage()
    assert checkin.stage is Stage.ROSE
    assert checkin.shown == ()
    assert checkin.back().all_had_a_turn


def test_a_line_has_a_limit_and_a_time(begun: FamilyCheckIn) -> None:
    with pytest.raises(ValueError, match="nobody"):
        begun.write("te vroeg")
    with pytest.raises(ValueError, match="nobody"):
        written(begun, "een", "twee", "drie").write("vier")
    with pytest.raises(TextTooLong) as caught:
        at(begun, Stage.WRITE).write("a" * (LINE_LIMIT + 1))
    assert caught.value.limit == LINE_LIMIT
    assert written(begun, " een \n regel ").lines == ("een regel", "", "")


def test_a_report_of_a_bug_quotes_no_line_and_no_name(begun: FamilyCheckIn) -> None:
    shown = f"{written(begun, CANARY)!r} {written(begun, CANARY)}"
    assert CANARY not in shown
    assert "Sam" not in shown


# ---- stopping, pausing, the end ---------------------------------------------------------------------


@pytest.mark.parametrize("stage", Stage)
def test_it_can_be_stopped_and_paused_anywhere(begun: FamilyCheckIn, stage: Stage) -> None:
    checkin = at(begun, stage)
    paused = checkin.pause()
    assert paused.paused
    assert paused.go_on() == checkin
    stopped = paused.stop()
    assert (stopped.stage, stopped.paused, stopped.person, stopped.card) == (Stage.END, False, None, None)


def test_at_the_end_each_can_keep_their_own_line_and_then_no_line_is_left(begun: FamilyCheckIn) -> None:
    stopped = written(begun, CANARY, "", "derde").turn_over().stop()
    assert stopped.line_of("Sam") == CANARY
    closed = stopped.closed()
    assert closed.lines == ()
    assert closed.shown == ()
    assert closed.line_of("Sam") == ""


def test_any_way_through_it_ends_and_never_breaks(begun: FamilyCheckIn) -> None:
    for seed in range(200):
        dice, checkin = random.Random(seed), begun
        for _ in range(60):
            steps = [checkin.forward, checkin.back, checkin.next_stage, checkin.pause, checkin.go_on]
            if checkin.stage is Stage.WRITE and checkin.person is not None:
                steps.append(lambda checkin=checkin: checkin.write("regel"))  # type: ignore[misc]
            if checkin.all_had_a_turn:
                steps.append(checkin.turn_over)
            checkin = dice.choice(steps)()
            assert checkin.lines == () or len(checkin.lines) == len(PEOPLE)
            assert checkin.shown == () or checkin.turned
            assert (checkin.card is not None) == (checkin.stage is Stage.CARDS)


# ---- what is agreed ---------------------------------------------------------------------------------


def test_another_card_lies_in_its_place(begun: FamilyCheckIn, cards: tuple[Card, ...]) -> None:
    checkin = at(begun, Stage.CARDS).forward()
    swapped = checkin.with_card(cards[0])
    assert swapped.cards == (cards[0], cards[0], cards[2])
    assert swapped.card == cards[0]
    with pytest.raises(ValueError, match="card"):
        begun.with_card(cards[0])


def test_only_a_sentence_and_a_day_can_be_kept(begun: FamilyCheckIn) -> None:
    day = date(2026, 3, 16)
    assert begun.to_keep is None
    assert begun.agree("  Samen\n koken ").to_keep == NextCheckIn(None, "Samen koken")
    assert begun.meet_again(day).to_keep == NextCheckIn(day)
    assert begun.meet_again(day, remind=True).to_keep == NextCheckIn(day, "", remind=True)
    assert begun.meet_again(None, remind=True).agree("Ja").to_keep == NextCheckIn(None, "Ja", remind=False)
    with pytest.raises(TextTooLong) as caught:
        begun.agree("a" * (AGREED_LIMIT + 1))
    assert caught.value.limit == AGREED_LIMIT
