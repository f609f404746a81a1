"""My plan: reading it whole, and keeping one step at a time as it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from family_app.domain.plan import KeptStep, Plan, PlanDraft, WrittenStep
from family_app.domain.plan_words import PlanVersion, PlanWords, plan_for
from family_app.house import House


@dataclass(frozen=True, slots=True)
class BesideStep:
    """A step with a text that the plan of this age does not have: nothing written is ever out of sight."""

    title: str
    written: WrittenStep


@dataclass(frozen=True, slots=True)
class MyPlan:
    """The words of the plan for the owner's age, and what they wrote."""

    words: PlanWords | None  # None: no plan is offered at this age
    plan: Plan
    beside: tuple[BesideStep, ...] = ()


def read_plan(house: House) -> MyPlan:
    """The whole plan in one go."""
    every = house.porch.shelf.plan_words
    words = plan_for(every, house.vault.owner.age_band)
    plan = house.vault.plan.read()
    offered = () if words is None else tuple(step.id for step in words.steps)
    # The whole version stands last and has all steps, so its titles count.
    titles = {step.id: step.title for version in sorted(every, key=_whole_last) for step in version.steps}
    beside = (step for step in plan.steps if step.step not in offered and step.text.strip())
    return MyPlan(words, plan, tuple(BesideStep(titles[each.step], each) for each in beside))


def _whole_last(words: PlanWords) -> bool:
    return words.version is PlanVersion.WHOLE


def keep_plan_step(house: House, draft: PlanDraft) -> KeptStep:
    """Keeps one step; when this returns it is on the disk. An older draft changes nothing.

    An empty text is fine: the step is empty again. Raises UnknownWord('step'), TextTooLong and the troubles
    of a disk.
    """
    return house.vault.plan.keep(draft)


def draft_of(step: WrittenStep, text: str) -> PlanDraft:
    """What stands in the editor now, as the next draft of a step."""
    return PlanDraft(step.step, text, step.revision + 1)


def empty_plan(house: House) -> MyPlan:
    """Every step is empty again, what stood there is overwritten, and no late draft brings it back."""
    house.vault.plan.empty()
    return read_plan(house)
