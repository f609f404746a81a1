"""My plan: the words that fit the age, one step at a time, and nothing written ever out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.activities.plan import draft_of, empty_plan, keep_plan_step, read_plan
from family_app.domain.errors import UnknownWord
from family_app.domain.people import AgeBand
from family_app.domain.plan import PlanDraft
from family_app.domain.plan_words import STEPS, PlanVersion
from family_app.house import House
from tests.support.builders import a_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.TWELVE, language="nl") as house:
        yield house


def test_an_empty_plan_has_its_words_and_its_steps(house: House) -> None:
    mine = read_plan(house)
    assert mine.words is not None
    assert mine.words.version is PlanVersion.WHOLE
    assert tuple(step.id for step in mine.words.steps) == STEPS
    assert mine.plan.is_empty
    assert mine.beside == ()


def test_a_step_goes_from_the_editor_to_the_disk_and_back(house: House) -> None:
    first = draft_of(read_plan(house).plan.at("people"), "Oma.")
    assert first == PlanDraft("people", "Oma.", 1)
    kept = keep_plan_step(house, first)
    assert (kept.step, kept.revision) == ("people", 1)
    assert kept.id == first.id == "people"
    second = draft_of(read_plan(house).plan.at("people"), "Oma en tante Els.")
    keep_plan_step(house, second)
    keep_plan_step(house, first)  # a late one
    assert read_plan(house).plan.at("people").text == "Oma en tante Els."
    with pytest.raises(UnknownWord):
        keep_plan_step(house, PlanDraft("no step", "x"))


@pytest.mark.parametrize(
    ("band", "beside"), [(AgeBand.NINE, ["safer", "reasons"]), (AgeBand.SIX, list(STEPS))]
)
def test_what_was_written_stays_in_sight_at_another_age(
    house: House, band: AgeBand, beside: list[str]
) -> None:
    for step in STEPS:
        keep_plan_step(house, PlanDraft(step, f"bij {step}"))
    whole = read_plan(house).words
    assert whole is not None
    titles = {step.id: step.title for step in whole.steps}
    house.vault.owner.set_age_band(band)
    mine = read_plan(house)
    assert [(each.written.step, each.title) for each in mine.beside] == [(s, titles[s]) for s in beside]
    assert (mine.words is None) == (band is AgeBand.SIX)


def test_an_emptied_plan_is_empty(house: House) -> None:
    keep_plan_step(house, PlanDraft("people", "Oma."))
    assert empty_plan(house).plan.is_empty
    assert read_plan(house).plan.is_empty
