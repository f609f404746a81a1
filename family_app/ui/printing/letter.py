"""A letter on paper, as its reader has it; what somebody wrote about a concern comes as its fact sheet."""

from __future__ import annotations

from family_app.domain.letters import LetterKind, OpenedLetter
from family_app.house import Porch
from family_app.ui.letters.texts import readable
from family_app.ui.letters.words import asked, day_words, kind_words
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.guide import finding_note
from family_app.ui.printing.job import PaperJob, paper_for


def letter_job(porch: Porch, letter: OpenedLetter, country: str) -> PaperJob:
    """Plain and dated, black on white."""
    paper, what = paper_for(country), letter.content
    flow = Flow(PaperJob((), paper, "").size)
    if what.kind is LetterKind.CONCERN:
        words = porch.shelf.concern_words
        flow.title(words.sheet_title).text(words.sheet_head)
        if what.title:
            flow.heading(what.title)
    else:
        flow.title(what.title or kind_words(what.kind))
        #: {name} is the nickname of the one who wrote it.
        flow.text(translate("Letters", "From {name}").format(name=letter.name))
        for each in asked(porch.shelf.letter_words, what):
            flow.text(each)
    text = readable(what.text) if what.kind is LetterKind.PAGE else what.text
    for line in text.split("\n"):
        if line.strip():
            flow.text(line)
    flow.small(translate("Letters", "Sealed on {day}").format(day=day_words(letter.day)))
    return PaperJob(flow.pages(), paper, "text", note=finding_note())
