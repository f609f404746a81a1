"""Help now on paper: the numbers of a country, or a situation with its first steps."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from family_app.activities.help import find_country, first_lines, international, lines_for, situation
from family_app.domain.helplines import Helpline
from family_app.house import Porch
from family_app.ui.parts.words import translate
from family_app.ui.printing.flow import Flow
from family_app.ui.printing.guide import finding_note
from family_app.ui.printing.job import PaperJob, paper_for
from family_app.ui.printing.lines import emergency_on_paper, line_on_paper
from family_app.ui.printing.preview import show_preview


def help_job(porch: Porch, country: str, situation_id: str = "") -> PaperJob:
    """The pages: all lines of the country, or what to do first in one situation."""
    paper, now = paper_for(country), porch.clock.now()
    here = find_country(porch, country)
    flow = Flow(PaperJob((), paper, "text").size, foot=translate("Paper", "Kitchen Table"))
    if situation_id:
        found = situation(porch, situation_id)
        flow.title(found.title).strong(found.opening)
        emergency_on_paper(flow, here)
        lines = lines_for(porch, situation_id, country, now, porch.shelf.language)
        fitting = [line for line in lines if situation_id in line.situations]
        if found.outside_home_first:
            _lines(flow, porch, fitting)
        flow.heading(translate("HelpPage", "What you can do")).numbered(found.steps)
        flow.heading(translate("HelpPage", "Words to say")).points(found.words_to_say)
        if found.not_to_do:
            flow.heading(translate("HelpPage", "Better not")).points(found.not_to_do)
        if not found.outside_home_first:
            _lines(flow, porch, fitting)
    else:
        flow.title(translate("HelpPage", "Help now")).text(here.name)
        emergency_on_paper(flow, here)
        _lines(flow, porch, [*first_lines(porch, country, now), *international(porch, country)])
        flow.heading(translate("HelpPage", "Words to say")).points(porch.shelf.help.words_to_say)
    return PaperJob(flow.pages(), paper, "text", note=finding_note())


def print_help(parent: QWidget, porch: Porch, country: str, situation_id: str = "") -> None:
    """Shows the pages before anything is printed."""
    show_preview(help_job(porch, country, situation_id), parent)


def _lines(flow: Flow, porch: Porch, lines: list[Helpline]) -> None:
    flow.heading(translate("HelpPage", "Who can help"))
    today = porch.clock.now().date()
    for line in lines:
        line_on_paper(flow, line, today)
