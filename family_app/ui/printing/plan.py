"""The own plan on paper: what the person wrote, and the lines of the country."""

from __future__ import annotations

from collections.abc import Mapping

from family_app.activities.help import find_country
from family_app.domain.people import AgeBand
from family_app.domain.plan_words import PlanWords
from family_app.house import Porch
from family_app.ui.plan.lines import lines_now
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.guide import finding_note
from family_app.ui.printing.job import PaperJob, paper_for
from family_app.ui.printing.lines import emergency_on_paper, line_on_paper

EMPTY_LINES = 3  # to write on, where a step is still empty


def plan_job(
    porch: Porch, words: PlanWords, texts: Mapping[str, str], country: str, band: AgeBand
) -> PaperJob:
    """Every step of this version; no name stands on it."""
    paper = paper_for(country)
    flow = Flow(PaperJob((), paper, "").size)
    flow.title(words.title)
    for number, step in enumerate(words.steps, start=1):
        flow.heading(f"{number}. {step.title}")
        written = [line for line in texts.get(step.id, "").splitlines() if line.strip()]
        if written:
            flow.points(written)
        else:
            flow.text(step.question).lines_to_write_on(EMPTY_LINES)
        if step.id == "professionals":
            emergency_on_paper(flow, find_country(porch, country))
            for line in lines_now(porch, country, band):
                line_on_paper(flow, line, porch.clock.now().date())
    flow.small(words.closing)
    return PaperJob(flow.pages(), paper, "plan", note=finding_note())
