"""At sixteen: the lowest face, and from the quiet doors after it to the own plan."""

from __future__ import annotations

import sys

from family_app.domain.people import AgeBand
from tests.blackbox.bus import number_in, wait
from tests.blackbox.home import Home, play_at_home

FAMILY = (("Lou", AgeBand.FIFTEEN),)
SIGN = "Then I want to see nobody."
LINE = "113"


def evening(home: Home) -> None:
    """Raises LookupError or AssertionError at the first thing that is missing."""
    home.open("Lou")
    app = home.app
    page = home.go("mood")
    faces = home.porch.shelf.mood_words.version_for(AgeBand.FIFTEEN).faces
    page.find(name=faces[0].words).press()
    page.find(id="mood_done").press()
    page.find(name="It is kept.")
    for door in ("My plan", "Someone I trust", "A helpline to call or chat with"):
        page.find(name=door)
    plan_door = page.find(id="door_plan")
    wait(lambda: plan_door.focused, "the keyboard is not at the first door")
    plan_door.press()
    plan = app.find(id="page_plan")
    field = plan.find(id="plan_text_signs")
    wait(lambda: field.focused, "the keyboard is not where one writes")
    field.type(SIGN)
    assert number_in(plan.said(), LINE), "the plan names no line"
    home.lock()
    assert SIGN not in home.app.said(hidden=True)
    home.open("Lou")
    again = home.go("plan").find(id="plan_text_signs")
    wait(lambda: again.text == SIGN, "the plan was not kept")


if __name__ == "__main__":
    sys.exit(play_at_home(FAMILY, evening, "the plan was opened"))
