"""One rule of wording: what we do not write in either language, what instead, and where it may stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from tests.house import stems
from tests.house.texts import Text


@dataclass(frozen=True, slots=True)
class Rule:
    """A term in both languages. Level E fails the build, W is shown to a reviewer."""

    id: str
    level: str
    en: str
    nl: str
    instead: str
    # Exemptions: fields, and places (how `Text.where` begins) where the term may stand all the same.
    may_stand_in: tuple[str, ...] = ()
    may_stand_at: tuple[str, ...] = ()
    quoted_in: tuple[str, ...] = ()  # fields where it may stand between quotation marks, and only so
    for_parents: str | None = None  # the level in what only adults read; '' for none, None for the same
    hashed: str = ""  # a list of `stems.json`, in both languages

    def level_for(self, text: Text) -> str:
        """The level of this rule in this text, '' where it may stand."""
        if text.field in self.may_stand_in or text.where.startswith(self.may_stand_at or ("\0",)):
            return ""
        if text.field in self.quoted_in and re.fullmatch(r"[‘“].*[’”]", text.words):
            return ""
        return self.level if text.for_child or self.for_parents is None else self.for_parents

    def hits(self, text: Text) -> bool:
        """Whether this text has the term. A text of unknown language is read in both."""
        words = unicodedata.normalize("NFC", text.words)
        patterns = {"en": (self.en,), "nl": (self.nl,)}.get(text.language, (self.en, self.nl))
        if any(pattern and re.search(pattern, words, re.IGNORECASE) for pattern in patterns):
            return True
        return bool(self.hashed) and self.hashed in stems.shipped().found_in(words)
