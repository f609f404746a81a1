"""Lines for somebody of this age: none is left out, and a child finds a line for children first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from family_app.activities import help as help_now
from family_app.activities.line_ages import for_age
from family_app.domain.people import AgeBand
from tests.support.builders import a_porch

AFTERNOON = datetime(2026, 11, 25, 16, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
NIGHT = datetime(2026, 11, 25, 3, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.mark.parametrize("band", list(AgeBand))
@pytest.mark.parametrize("country", ["NL", "GB", "BE", "US"])
def test_none_is_left_out_and_those_for_others_come_last(tmp_path: Path, band: AgeBand, country: str) -> None:
    porch = a_porch(tmp_path)
    lines = help_now.lines_for(porch, "forced", country, AFTERNOON)
    found = for_age(porch, lines, band, AFTERNOON)
    assert sorted(line.id for line in found) == sorted(line.id for line in lines)
    youngest, oldest = {"adult": (18, 120)}.get(band.value) or tuple(map(int, band.value.split("-")))
    others = [
        line.ages is not None and not (line.ages[0] <= oldest and line.ages[1] >= youngest) for line in found
    ]
    assert others == sorted(others)


def test_a_child_finds_a_line_for_children_first_unless_it_is_closed(tmp_path: Path) -> None:
    porch = a_porch(tmp_path)
    lines = help_now.lines_for(porch, "forced", "NL", AFTERNOON)
    assert for_age(porch, lines, AgeBand.NINE, AFTERNOON)[0].ages == (8, 18)
    assert for_age(porch, lines, AgeBand.NINE, NIGHT)[0].ages != (8, 18)
    assert for_age(porch, lines, AgeBand.FIFTEEN, AFTERNOON)[0] == lines[0]
    assert for_age(porch, (replace(lines[0], ages=(30, 40)), lines[1]), AgeBand.SIX, AFTERNOON)[0] == lines[1]
