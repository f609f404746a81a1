"""The verdict on check-ins, the plan and the table sees what is lost or never was: the control."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from family_app.activities.agreements import keep_agreement
from family_app.activities.mood import record_mood
from family_app.activities.plan import keep_plan_step
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.mood import MoodChoice
from family_app.domain.plan import PlanDraft
from family_app.domain.plan_words import STEPS
from tests.proofs.operations_child import Ready, ready
from tests.proofs.operations_folders import opened, porch_of
from tests.proofs.operations_habits import AT_TABLE, HABITS, mood_id

Deeds = dict[str, Ready]
NOTHING = ["1 acts were told, and there is what [0] of them leave"]
NEVER = ["0 acts were told, and there is what none of them leave"]


@pytest.fixture(scope="module")
def deeds() -> Iterator[Deeds]:
    with ready(list(HABITS)) as prepared:
        yield prepared


def verdict(
    what: Ready, said: list[str], spoil: Callable[[Path], object] = lambda _root: None, *, done: bool = False
) -> list[str]:
    """What is said of the folder before the deed, or after it, when somebody did this to it."""
    root = what.fresh()
    if done:
        what.operation.run(root, what.before, lambda _word: None)
    spoil(root)
    return what.judge(said, again=False)


@pytest.mark.parametrize("name", HABITS)
def test_what_was_told_must_be_there_and_no_more_than_one_act_beyond(deeds: Deeds, name: str) -> None:
    acts = HABITS[name].acts
    told = [f"did {number}" for number in range(acts)]
    assert verdict(deeds[name], []) == []
    assert verdict(deeds[name], told[:1]) == NOTHING
    assert verdict(deeds[name], [*told, "done"], done=True) == []
    assert verdict(deeds[name], told[:-1], done=True) == [], "the last act was not told yet"
    early = f"{acts - 2} acts were told, and there is what [{acts}] of them leave"
    assert early in verdict(deeds[name], told[:-2], done=True)


def test_another_checkin_is_seen(deeds: Deeds) -> None:
    def spoil(root: Path) -> None:
        with opened(root, deeds["mood"].before) as house:
            record_mood(house, mood_id(0), MoodChoice(5))

    assert verdict(deeds["mood"], [], spoil) == NEVER


def test_another_word_in_the_plan_is_seen(deeds: Deeds) -> None:
    def spoil(root: Path) -> None:
        with opened(root, deeds["plan"].before) as house:
            keep_plan_step(house, PlanDraft(STEPS[0], "other"))

    assert verdict(deeds["plan"], [], spoil) == NEVER


def test_another_agreement_is_seen_by_the_book_and_by_a_glance(deeds: Deeds) -> None:
    def spoil(root: Path) -> None:
        keep_agreement(porch_of(root), AgreementDraft((Clause("We eat.", "So do we."),)))

    assert verdict(deeds["agree"], [], spoil) == NEVER

    def untold(root: Path) -> None:
        with closing(sqlite3.connect(porch_of(root).places.table)) as table, table:
            table.execute("UPDATE clause SET ours = 'Never tell.' WHERE starter <> ''")

    told = [f"did {number}" for number in range(HABITS["agree"].acts)]
    found = verdict(deeds["agree"], told, untold, done=True)
    assert found[0] == "a glance shows what was never so"


@pytest.mark.parametrize("name", AT_TABLE)
def test_a_table_that_is_set_aside_is_seen(deeds: Deeds, name: str) -> None:
    def spoil(root: Path) -> None:
        porch_of(root).places.table.write_bytes(b"damage" * 1000)

    assert "table.damaged-1.db was set aside" in verdict(deeds[name], [], spoil)
