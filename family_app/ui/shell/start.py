"""Which room the program starts in, and comes back in."""

from __future__ import annotations

from family_app.activities.people import everybody
from family_app.domain.errors import Expected
from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.ui.shell.leaving import Handover


def first_room(porch: Porch, settings: Settings) -> str:
    """The welcome for a new family, else who is at the table. Trouble with the list is told there."""
    try:
        people = everybody(porch)
    except Expected:
        return "who"
    return "who" if people or settings.welcomed else "welcome"


def room_again(porch: Porch, handed: Handover) -> str:
    """The room that was handed over, or the people at the table when it cannot be shown."""
    room, _, card = handed.room.partition(":")
    if card:
        try:
            porch.shelf.card(card)
        except KeyError:
            return room
    return handed.room or "who"
