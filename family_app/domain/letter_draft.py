"""A letter that somebody is still writing: kept from the first word, sealed to nobody yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from family_app.domain.letters import LetterDraft
from family_app.domain.people import PersonId

DRAFT_LIMIT = 500  # letters that wait to be sealed in one vault
NOTHING = LetterDraft()


@dataclass(frozen=True, slots=True)
class UnsealedLetter:
    """What stands on the page for writing a letter; `revision` counts up there."""

    id: str  # 32 hex characters, random
    revision: int = 1
    to: PersonId | None = None  # nobody until somebody was chosen
    at_home: bool = False  # it is about someone at home: somebody outside comes first
    content: LetterDraft = NOTHING
    changed: datetime | None = None  # when it was last kept; None before that

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen but a reader, and nothing but blanks typed."""
        what = self.content
        typed = what.title.strip() or what.text.strip()
        return not (typed or what.how or what.when or what.wishes)
