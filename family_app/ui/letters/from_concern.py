"""The words of a concern as a letter: only what was filled in, and all of it can still be changed."""

from __future__ import annotations

from family_app.activities.concerns import fact_sheet
from family_app.domain.concern import Concern, SheetField, filled_fields
from family_app.domain.letter_words import TOPICS
from family_app.domain.letters import LetterDraft, LetterKind
from family_app.house import Porch
from family_app.ui.concerns.listing import kind_words
from family_app.ui.concerns.sheet import sheet_words


def as_letter(porch: Porch, concern: Concern) -> LetterDraft:
    """A letter about this concern; what it is about chooses the first words that its reader gets."""
    fields = [each for each in filled_fields(concern) if each is not SheetField.AT_HOME]
    rows = fact_sheet(porch, concern, fields, sheet_words()).rows
    text = "\n".join(f"{each.label}: {each.text}" for each in rows if each.field is not SheetField.KIND)
    title = kind_words(porch, concern.kind)[0]
    return LetterDraft(kind=LetterKind.CONCERN, title=title, text=text, about=_about(porch, concern))


def _about(porch: Porch, concern: Concern) -> str:
    if concern.at_home:
        return "home_not_safe"
    try:
        situation = porch.shelf.concern_words.kind(concern.kind).situation
    except KeyError:
        return ""
    return situation if situation in TOPICS else ""
