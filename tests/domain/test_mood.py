"""A mood check-in: what may be chosen, and what alone opens the doors to help."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from family_app.domain.errors import ListFull, TextTooLong, UnknownWord
from family_app.domain.mood import (
    ENERGY_NUMBERS,
    FACE_NUMBERS,
    FEELINGS_MOST,
    LINE_LIMIT,
    WORD_LIMIT,
    MoodCheckIn,
    MoodChoice,
    MoodId,
    checked,
    month_span,
    offers_doors,
    year_span,
)
from family_app.domain.mood_words import FACES, PARTS


@pytest.mark.parametrize(("face", "wants_help"), list(product(FACE_NUMBERS, (False, True))))
def test_only_a_low_face_or_the_wish_for_help_opens_the_doors(face: int, wants_help: bool) -> None:
    dark = MoodChoice(face, 1, ("hopeless", "trapped", "numb"), "alles is zwart", PARTS, "ik kan niet meer")
    bright = MoodChoice(face, 3, ("happy",), line="een fijne dag")
    for choice in (dark, bright, MoodChoice(face)):
        assert offers_doors(choice, wants_help) == (wants_help or face in (1, 2))


def test_home_as_a_part_is_told_apart() -> None:
    assert MoodChoice(1, parts=("school", "home")).home_played_a_part
    assert not MoodChoice(1, parts=("school",), line="thuis is het niet veilig").home_played_a_part


def test_a_kept_one_has_the_key_that_never_changes() -> None:
    at = datetime(2026, 3, 9, 16, 10, tzinfo=UTC)
    found = [MoodCheckIn(n, id=MoodId("a"), at=at, label="eigen woord").key for n in FACE_NUMBERS]
    assert tuple(found) == FACES


def test_what_is_kept_stands_on_one_line_and_nothing_is_chosen_twice() -> None:
    tidy = checked(
        MoodChoice(3, 2, ("sad", "happy", "sad"), "  heel\n raar ", ("game", "game"), "een\tregel \ud800\n")
    )
    assert tidy == MoodChoice(3, 2, ("sad", "happy"), "heel raar", ("game",), "een regel \ufffd")


@pytest.mark.parametrize("face", [0, 6, -1])
def test_there_are_five_faces(face: int) -> None:
    with pytest.raises(UnknownWord) as caught:
        checked(MoodChoice(face))
    assert caught.value.kind == "face"


@pytest.mark.parametrize("energy", [0, 4])
def test_energy_has_three_steps_or_none(energy: int) -> None:
    with pytest.raises(UnknownWord) as caught:
        checked(MoodChoice(3, energy))
    assert caught.value.kind == "energy"
    assert [checked(MoodChoice(3, each)).energy for each in (None, *ENERGY_NUMBERS)] == [None, 1, 2, 3]


def test_limits() -> None:
    most = tuple("abc")[:FEELINGS_MOST]
    assert checked(MoodChoice(3, feelings=most)).feelings == most
    with pytest.raises(ListFull) as full:
        checked(MoodChoice(3, feelings=(*most, "d")))
    assert full.value.limit == FEELINGS_MOST
    for choice, limit in (
        (MoodChoice(3, line="é" * (LINE_LIMIT + 1)), LINE_LIMIT),
        (MoodChoice(3, own_word="é" * (WORD_LIMIT + 1)), WORD_LIMIT),
    ):
        with pytest.raises(TextTooLong) as long:
            checked(choice)
        assert long.value.limit == limit
    assert len(checked(MoodChoice(3, line="é" * LINE_LIMIT)).line) == LINE_LIMIT


def test_spans() -> None:
    assert month_span(2028, 2) == (date(2028, 2, 1), date(2028, 2, 29))
    assert month_span(2026, 12) == (date(2026, 12, 1), date(2026, 12, 31))
    assert year_span(2026) == (date(2026, 1, 1), date(2026, 12, 31))
