"""A guide on paper, with the helplines of the country below it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from family_app.activities.guides import sources_of
from family_app.activities.help import find_country, lines_for, situation
from family_app.domain.guides import Guide, GuideVersion
from family_app.house import Porch
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.job import PaperJob, paper_for
from family_app.ui.printing.lines import emergency_on_paper, line_on_paper
from family_app.ui.printing.preview import show_preview

LINES = 4


def guide_job(porch: Porch, guide: Guide, version: GuideVersion, country: str) -> PaperJob:
    """The pages of one version of a guide."""
    paper = paper_for(country)
    job = PaperJob((), paper, "text", note=finding_note())
    flow = Flow(job.size, foot=translate("Paper", "Kitchen Table"))
    flow.title(version.title).text(version.for_whom).strong(version.opening)
    flow.heading(translate("Guides", "First these three")).numbered(version.first)
    helped = situation(porch, guide.situation).outside_home_first
    if helped:
        _people(flow, porch, guide, country)
    for number, step in enumerate(version.steps, start=1):
        flow.heading(f"{number}. {step.title}")
        for paragraph in step.text:
            flow.text(paragraph)
        flow.points(step.points)
    flow.heading(translate("Guides", "Better not")).points(version.not_to_do)
    if not helped:
        _people(flow, porch, guide, country)
    flow.heading(translate("Guides", "What happens next"))
    for line in (*version.next, version.ending):
        flow.text(line)
    names = "; ".join(source.named for source in sources_of(porch, guide.sources))
    flow.small(translate("Guides", "Based on: {names}.").format(names=names))
    return PaperJob(flow.pages(), paper, "text", note=finding_note())


def print_guide(parent: QWidget, porch: Porch, guide: Guide, version: GuideVersion, country: str) -> None:
    """Shows the pages before anything is printed."""
    show_preview(guide_job(porch, guide, version, country), parent)


def finding_note() -> str:
    """What to think of before help goes on paper."""
    return translate(
        "Paper", "Could someone here find this paper? Then read it on the screen, or hide it well."
    )


def _people(flow: Flow, porch: Porch, guide: Guide, code: str) -> None:
    now = porch.clock.now()
    flow.heading(translate("Guides", "Who can help"))
    emergency_on_paper(flow, find_country(porch, code))
    for line in lines_for(porch, guide.situation, code, now, porch.shelf.language)[:LINES]:
        line_on_paper(flow, line, now.date())
