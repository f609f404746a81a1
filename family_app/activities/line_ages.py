"""Lines for somebody of this age: one that says it is for others comes last, and none is left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from family_app.activities import help as help_now
from family_app.domain.helplines import Helpline, OpenNow
from family_app.domain.people import AgeBand
from family_app.house import Porch

_AGES = {
    AgeBand.SIX: (6, 8),
    AgeBand.NINE: (9, 11),
    AgeBand.TWELVE: (12, 14),
    AgeBand.FIFTEEN: (15, 17),
    AgeBand.ADULT: (18, 120),
}
_YOUNG = (AgeBand.SIX, AgeBand.NINE)
_OLDEST = 25  # a line up to this age is made for the young


def for_age(porch: Porch, lines: Iterable[Helpline], band: AgeBand, now: datetime) -> tuple[Helpline, ...]:
    """The lines in their order, those for another age after the rest.

    To a child a line that is made for children goes first, unless it is closed now.
    """
    youngest, oldest = _AGES[band]

    def order(line: Helpline) -> int:
        if line.ages is None:
            return 1
        if line.ages[0] > oldest or line.ages[1] < youngest:
            return 2
        return 0 if band in _YOUNG and line.ages[1] <= _OLDEST and not _is_closed(porch, line, now) else 1

    return tuple(sorted(lines, key=order))


def _is_closed(porch: Porch, line: Helpline, now: datetime) -> bool:
    here = help_now.find_country(porch, line.country)
    return help_now.line_status(line, here, now) is OpenNow.CLOSED
