"""The book of the own plan, and the book of own choices: small, and as careful as the pages."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from family_app.domain.errors import TextTooLong, UnknownWord
from family_app.domain.own_choices import OwnChoice
from family_app.domain.plan import STEP_LIMIT, KeptStep, Plan, PlanDraft, WrittenStep
from family_app.domain.plan_words import STEPS
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock

AT = FixedClock().at


def texts(plan: Plan) -> dict[str, str]:
    return {step.step: step.text for step in plan.steps if step.text}


def test_a_plan_of_which_nothing_is_written(vault: Vault) -> None:
    plan = vault.plan.read()
    assert plan.steps == tuple(WrittenStep(step) for step in STEPS)
    assert plan.is_empty


def test_half_a_plan_is_a_plan(vault: Vault, clock: FixedClock) -> None:
    text = "Ik bel oma.\n\n- of tante Els\n  "
    assert vault.plan.keep(PlanDraft("people", text)) == KeptStep("people", 1, AT)
    plan = vault.plan.read()
    assert not plan.is_empty
    assert plan.at("people") == WrittenStep("people", text, 1, AT)
    assert plan.at("signs") == WrittenStep("signs")
    with pytest.raises(KeyError):
        plan.at("unheard of")


def test_a_newer_draft_changes_the_step_and_an_older_one_nothing(vault: Vault, clock: FixedClock) -> None:
    vault.plan.keep(PlanDraft("alone", "eerst", 3))
    clock.pass_by(60)
    for revision in (0, 1, 3):
        assert vault.plan.keep(PlanDraft("alone", "te laat", revision)) == KeptStep("alone", 3, AT)
    assert texts(vault.plan.read()) == {"alone": "eerst"}
    assert vault.plan.keep(PlanDraft("alone", "daarna", 4)).at == clock.at
    assert vault.plan.read().at("alone") == WrittenStep("alone", "daarna", 4, clock.at)


def test_a_step_can_be_emptied(vault: Vault) -> None:
    vault.plan.keep(PlanDraft("alone", "weg ermee"))
    vault.plan.keep(PlanDraft("alone", "", 2))
    assert vault.plan.read().is_empty


def test_a_whole_plan_can_be_emptied_and_no_late_draft_brings_it_back(vault: Vault) -> None:
    vault.plan.keep(PlanDraft("alone", "een"))
    vault.plan.keep(PlanDraft("people", "twee", 5))
    vault.plan.keep(PlanDraft("signs", "", 7))
    vault.plan.empty()
    for draft in (PlanDraft("alone", "laat", 2), PlanDraft("people", "laat", 6)):
        vault.plan.keep(draft)
    plan = vault.plan.read()
    assert plan.is_empty
    assert plan.at("signs").revision == 7, "a step that was empty stays as it is"
    vault.plan.keep(PlanDraft("alone", "opnieuw", 3))
    assert texts(vault.plan.read()) == {"alone": "opnieuw"}
    generation = vault.inside.store.generation()
    vault.plan.keep(PlanDraft("alone", "", 4))
    vault.plan.empty()
    assert vault.inside.store.generation() == generation + 1, "an empty plan is not written again"


def test_limits(vault: Vault) -> None:
    vault.plan.keep(PlanDraft("reasons", "é" * STEP_LIMIT))
    with pytest.raises(TextTooLong) as long:
        vault.plan.keep(PlanDraft("reasons", "é" * (STEP_LIMIT + 1), 2))
    assert long.value.limit == STEP_LIMIT
    with pytest.raises(UnknownWord) as strange:
        vault.plan.keep(PlanDraft("unheard of", "x"))
    assert strange.value.kind == "step"


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=200) | st.text("a\0é🐴\u0301\ud83d\n", max_size=60))
def test_any_text_comes_back(vault: Vault, text: str) -> None:
    revision = vault.plan.read().at("signs").revision + 1
    vault.plan.keep(PlanDraft("signs", text, revision))
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert vault.plan.read().at("signs").text == whole


# ---- own choices ------------------------------------------------------------------------------------


def test_every_choice_is_off_before_it_is_made(vault: Vault) -> None:
    assert [vault.own_choices.get(name) for name in OwnChoice] == [""] * len(OwnChoice)


def test_a_choice_is_kept_changed_and_leaves_nothing_behind(vault: Vault) -> None:
    choices = vault.own_choices
    choices.set(OwnChoice.LOOKING_BACK, "on")
    choices.set(OwnChoice.OWN_REMINDER, "sun 19:00")
    choices.set(OwnChoice.OWN_REMINDER, "mon 08:00")
    assert choices.get(OwnChoice.LOOKING_BACK) == "on"
    assert choices.get(OwnChoice.OWN_REMINDER) == "mon 08:00"
    for name in OwnChoice:
        choices.set(name, "")
    with vault.inside.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT * FROM own_choice").all() == []
