"""The list of pages: what each is called in the program, and whether the rail stands beside it."""

from __future__ import annotations

from typing import NamedTuple

from family_app.ui.parts.page import Page


class Room(NamedTuple):
    """A page of the window. `at_table` rooms lock an open space after a minute."""

    id: str
    rail: bool = True
    at_table: bool = False
    remembered: bool = True  # whether Help returns to it


ROOMS = {
    room.id: room
    for room in (
        Room("welcome", rail=False),
        Room("who", rail=False),
        Room("add", rail=False),
        Room("unlock", rail=False),
        Room("key", rail=False),
        Room("today", at_table=True),
        Room("cards", at_table=True),
        Room("journal"),
        Room("help", remembered=False),
        Room("privacy"),
        Room("settings"),
        Room("about"),
    )
}


def room_after_lock(room: str, page: Page | None) -> str:
    """Where one is when the space that was open has been locked, as Window.go takes it."""
    if room == "cards":
        # The family reads on where it was, unless this is a card that leaves no trace.
        card = getattr(page, "card", None)
        return f"cards:{card.id}" if card is not None and not card.leaves_no_trace else "cards"
    return room if room == "help" or ROOMS[room].at_table else "who"
