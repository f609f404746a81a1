"""My plan: what a person wrote at each step; half filled in is a plan as well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from family_app.domain.errors import TextTooLong, UnknownWord
from family_app.domain.plan_words import STEPS
from family_app.domain.texts import whole

STEP_LIMIT = 4_000  # characters in one step


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """One step as it stands in the editor.

    `revision` counts up there, from that of the kept step: an older draft never overwrites a newer one.
    """

    step: str  # one of `plan_words.STEPS`
    text: str
    revision: int = 1

    @property
    def id(self) -> str:
        """What names it among the drafts of an editor: its step."""
        return self.step


@dataclass(frozen=True, slots=True)
class KeptStep:
    """The answer to a step that is safely on disk."""

    step: str
    revision: int
    at: datetime  # when it reached the disk

    @property
    def id(self) -> str:
        """As in the draft."""
        return self.step


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """One step as it is kept; never written: no text and revision 0."""

    step: str
    text: str = ""
    revision: int = 0
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps in their order, those that are empty too."""

    steps: tuple[WrittenStep, ...]

    @property
    def is_empty(self) -> bool:
        return not any(step.text.strip() for step in self.steps)

    def at(self, step: str) -> WrittenStep:
        """Raises KeyError for a step that there is not."""
        return {each.step: each for each in self.steps}[step]


def checked_text(draft: PlanDraft) -> str:
    """The text as it can be kept. Raises UnknownWord('step') or TextTooLong."""
    if draft.step not in STEPS:
        raise UnknownWord("step")
    text = whole(draft.text)
    if len(text) > STEP_LIMIT:
        raise TextTooLong(STEP_LIMIT)
    return text
