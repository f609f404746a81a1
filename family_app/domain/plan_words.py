"""The words of 'My plan': its steps in the published order, in a calm version and in a whole one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from family_app.domain.people import AgeBand

# The order in which such a plan is written; reasons to go on are a step of their own, at the end.
STEPS = ("signs", "alone", "distract", "people", "professionals", "safer", "reasons")
SAFER = "safer"  # done with somebody, never alone, and no objects are named


class PlanVersion(StrEnum):
    """Two ways to say it, and to whom."""

    CALM = "calm"  # 9-11: my calm and help plan
    WHOLE = "plan"  # from 12 on, and adults


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step, with suggestions in the words of somebody who fills it in."""

    id: str
    title: str
    explanation: str
    question: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanWords:
    """A plan to fill in, in one language; half filled in is a plan as well."""

    version: PlanVersion
    title: str
    intro: str
    steps: tuple[PlanStep, ...]
    closing: str  # names help


def version_for(band: AgeBand) -> PlanVersion | None:
    """Which version a band gets; None: no plan, for 6-8."""
    if band is AgeBand.SIX:
        return None
    return PlanVersion.CALM if band is AgeBand.NINE else PlanVersion.WHOLE


def plan_for(plans: tuple[PlanWords, ...], band: AgeBand) -> PlanWords | None:
    """The plan for a band, where it has one."""
    return next((plan for plan in plans if plan.version is version_for(band)), None)
