"""Waiting after wrong passphrases: longer each time, never a lock-out, each person apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.patience import LONGEST, Patience, wait_after
from tests.support.clocks import FixedClock


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (6, 8), (7, 16), (8, 30), (9, 30), (50, 30)],
)
def test_the_wait_grows_to_half_a_minute(tries: int, seconds: float) -> None:
    assert wait_after(tries) == seconds


@given(st.integers(0, 10**9))
def test_the_wait_never_shrinks_and_never_locks_out(tries: int) -> None:
    assert 0 <= wait_after(tries) <= wait_after(tries + 1) <= LONGEST


def test_two_slips_cost_nothing_and_the_third_a_second() -> None:
    patience = Patience(FixedClock())
    assert [patience.wrong("sam") for _ in range(3)] == [0, 0, 1]
    assert patience.left("sam") == 1


def test_the_wait_runs_down_with_the_clock() -> None:
    clock = FixedClock()
    patience = Patience(clock)
    for _ in range(5):
        patience.wrong("sam")
    assert patience.left("sam") == 4
    clock.pass_by(1.5)
    assert patience.left("sam") == 2.5
    clock.pass_by(60)
    assert patience.left("sam") == 0


def test_waiting_it_out_does_not_forget_the_tries() -> None:
    clock = FixedClock()
    patience = Patience(clock)
    for _ in range(4):
        patience.wrong("sam")
    clock.pass_by(3600)
    assert patience.wrong("sam") == 4


def test_the_right_passphrase_starts_anew() -> None:
    patience = Patience(FixedClock())
    for _ in range(6):
        patience.wrong("sam")
    patience.right("sam")
    assert patience.left("sam") == 0
    assert patience.wrong("sam") == 0


def test_one_person_never_waits_for_another() -> None:
    patience = Patience(FixedClock())
    for _ in range(8):
        patience.wrong("sam")
    assert patience.left("noor") == 0
    patience.right("noor")
    assert patience.left("sam") == LONGEST
