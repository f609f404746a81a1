"""Helplines for a hard moment: those of the country and of now, never a copy that grows old."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from family_app.activities.help import lines_for
from family_app.activities.line_ages import for_age
from family_app.domain.helplines import Helpline
from family_app.domain.people import AgeBand
from family_app.domain.plan_words import PlanVersion, version_for
from family_app.house import Porch
from family_app.ui.help.danger import DangerLine
from family_app.ui.help.overview import LineList
from family_app.ui.parts.basic import box, column

LINES = 3
NOT_SAFE, HARD, FOR_CHILDREN = "home_not_safe", "self_harm", "saw_something"  # ids of situations


def lines_now(porch: Porch, country: str, band: AgeBand, *, at_home: bool = False) -> tuple[Helpline, ...]:
    """The first lines for somebody of this age; `at_home`: home played a part.

    To a child a line for children goes first, and none about suicide that it did not ask for.
    """
    young = version_for(band) is not PlanVersion.WHOLE
    situation = NOT_SAFE if at_home else FOR_CHILDREN if young else HARD
    now = porch.clock.now()
    found = lines_for(porch, situation, country, now, porch.shelf.language)
    return for_age(porch, found, band, now)[:LINES]


def plan_lines(porch: Porch, country: str, band: AgeBand, copy: Callable[[str], None]) -> QWidget:
    """The emergency number and the lines that fit a hard moment."""
    lines = LineList(porch)
    lines.copy_wanted.connect(copy)
    lines.show_lines(lines_now(porch, country, band))
    return box(column(DangerLine(porch, country), lines, gap=12))
