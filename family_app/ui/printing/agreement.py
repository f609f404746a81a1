"""The agreement on one A4 to hang up: large enough for a child of nine, with both sides of each clause."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from family_app.domain.agreement import Agreement
from family_app.ui.agreements.card import adults_words, facts
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow, face
from family_app.ui.printing.job import Draw, PaperJob, paper_for

# Of the type, until all of it fits on one sheet; what an agreement may hold fits in the last but one. Smaller
# a child does not read: one from before that limit takes two sheets, at the last size.
SIZES = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.95, 0.9, 0.85, 1.0)
# Times the space above a clause: a sheet with room to spare takes the widest that fits. From line to line
# that is some 1.6 times at most, so that the clauses of a short agreement still belong together.
SPREADS = (3.0, 2.75, 2.5, 2.25, 2.0, 1.75, 1.5, 1.25)
ABOVE = 6.0  # points above a clause, as Flow has it for strong words


class Spread(Flow):
    """Clauses that stand further apart."""

    def clause(self, ours: str, adults: str, above: float) -> None:
        self._add(ours, face(12, bold=True), above=above, below=4, stays_with_next=True)
        self.text(adults)


def agreement_job(agreement: Agreement, country: str) -> PaperJob:
    """One sheet: the type gets smaller as there are more clauses, and none is left out."""
    paper = paper_for(country)
    size = PaperJob((), paper, "").size
    for scale in SIZES:
        pages = _pages(agreement, size, scale, ABOVE)
        if len(pages) == 1:
            wider = (_pages(agreement, size, scale, ABOVE * max(1.0, scale) * times) for times in SPREADS)
            pages = next((each for each in wider if len(each) == 1), pages)
            break
    return PaperJob(pages, paper, "agreement")


def _pages(agreement: Agreement, size: QSizeF, scale: float, above: float) -> list[Draw]:
    flow = Spread(size, scale=scale)
    flow.title(translate("Agreements", "What we agreed"))
    for clause in agreement.clauses:
        flow.clause(clause.ours, adults_words(clause.adults), above)
    flow.small(translate("Agreements", "Does it go wrong once? Then we talk about it."))
    flow.small(" · ".join(facts(agreement)))
    return flow.pages()
