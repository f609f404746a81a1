"""One step of the plan on its way to the disk: a draft with a name, as the keeper of drafts wants it."""

from __future__ import annotations

from dataclasses import dataclass

from family_app.domain.plan import PlanDraft


@dataclass(frozen=True, slots=True)
class StepDraft(PlanDraft):
    """The text of one step at one moment."""

    @property
    def id(self) -> str:
        return self.step
