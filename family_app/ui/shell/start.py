"""Which room the program starts in."""

from __future__ import annotations

from family_app.activities.people import everybody
from family_app.domain.errors import Expected
from family_app.domain.settings import Settings
from family_app.house import Porch


def first_room(porch: Porch, settings: Settings) -> str:
    """The welcome for a new family, else who is at the table. Trouble with the list is told there."""
    try:
        people = everybody(porch)
    except Expected:
        return "who"
    return "who" if people or settings.welcomed else "welcome"
