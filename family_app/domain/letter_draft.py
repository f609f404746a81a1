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
    def is_about_home(self) -> bool:
        """Whether people at the table could be the ones whom it is about."""
        return self.at_home or self.content.about == "home_not_safe"

    @property
    def sign_at_first(self) -> bool:
        """Whether a sign on the first screen is offered as chosen, for a reader who has one switched on."""
        return not self.is_about_home

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen but a reader, and nothing but blanks typed."""
        what = self.content
        typed = what.title.strip() or what.text.strip()
        return not (typed or what.how or what.when or what.wishes)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A letter as its reader will see it, and whether that reader has switched on a sign."""

    content: LetterDraft
    reader_has_sign: bool = False
