"""With what a page of the journal begins that is written after a check-in."""

from __future__ import annotations

from collections.abc import Sequence

from family_app.domain.mood import Face, MoodChoice
from family_app.house import Porch


def page_words(porch: Porch, choice: MoodChoice, faces: Sequence[Face]) -> str:
    """The words that were chosen on one line, and the line that was typed below it."""
    known = {each.id: each.word for each in porch.shelf.feelings}
    labels = [face.label for face in faces if face.number == choice.face]
    chosen = [*labels, *(known[each] for each in choice.feelings if each in known)]
    chosen += [choice.own_word] if choice.own_word else []
    first = ", ".join(chosen)
    return "\n".join(line for line in (first[:1].upper() + first[1:], choice.line) if line)
