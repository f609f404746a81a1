"""The agreement on one A4 to hang up: large enough for a child of nine, with both sides of each clause."""

from __future__ import annotations

from family_app.domain.agreement import Agreement
from family_app.ui.agreements.card import adults_words, facts
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.job import PaperJob, paper_for

# Of the type, until all of it fits on one sheet; what an agreement may hold fits in the last but one. Smaller
# a child does not read: one from before that limit takes two sheets, at the last size.
SIZES = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.95, 0.9, 0.85, 1.0)


def agreement_job(agreement: Agreement, country: str) -> PaperJob:
    """One sheet: the type gets smaller as there are more clauses, and none is left out."""
    paper = paper_for(country)
    for scale in SIZES:
        flow = Flow(PaperJob((), paper, "").size, scale=scale)
        flow.title(translate("Agreements", "What we agreed"))
        for clause in agreement.clauses:
            flow.strong(clause.ours)
            flow.text(adults_words(clause.adults))
        flow.small(translate("Agreements", "Does it go wrong once? Then we talk about it."))
        flow.small(" · ".join(facts(agreement)))
        pages = flow.pages()
        if len(pages) == 1:
            break
    return PaperJob(pages, paper, "agreement")
