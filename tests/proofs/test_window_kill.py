"""kill -9 of the real window in the middle of a word: all but the last two seconds of typing is there."""

from __future__ import annotations

import pytest

from tests.proofs.window_kill_typist import words_of
from tests.proofs.window_kills import PROMISE, Score, judge, side_by_side


@pytest.fixture(scope="module")
def scores() -> list[Score]:
    return side_by_side(3, 2, control=True)


@pytest.mark.slow
def test_a_killed_window_has_kept_all_but_two_seconds(scores):
    assert [each for score in scores[:3] for each in score.troubles] == []
    assert sum(score.kills for score in scores[:3]) == 6
    assert all(score.letters > 20 for score in scores)


@pytest.mark.slow
def test_the_proof_sees_a_window_that_keeps_nothing(scores):
    (trouble,) = scores[3].troubles
    assert "s of typing are gone" in trouble
    assert scores[3].worst > PROMISE


def test_the_proof_sees_a_page_that_is_not_what_was_typed():
    score = Score()
    judge(score, [words_of(4, 20) + "something else"], 4, 100.0, [99.0] * 20)
    assert score.troubles == ["round 4: the page is not what was typed"]
