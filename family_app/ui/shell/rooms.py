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
    stands: bool = False  # a lock leaves it as it is: somebody reads, or types what nobody else has


# One person's own, behind their key. The journal is made at once, the others when they are wanted.
OWN_ROOMS = ("journal", "mood", "plan", "concerns", "letters")

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
        Room("decks", at_table=True, stands=True),
        Room("planner", at_table=True, stands=True),
        Room("own_cards", at_table=True, stands=True),
        Room("checkin", at_table=True, stands=True),
        Room("agreements", at_table=True, stands=True),
        Room("guides", stands=True),
        Room("sources"),
        *(Room(own) for own in OWN_ROOMS),
        Room("help", remembered=False, stands=True),
        Room("privacy"),
        Room("settings"),
        Room("about"),
    )
}

WITHOUT_RAIL = tuple(room.id for room in ROOMS.values() if not room.rail)
DOORS = ("unlock", "key")  # a space may be open behind these pages before the journal shows it


def room_after_lock(room: str, page: Page | None) -> str:
    """Where one is when the space that was open has been locked, as Window.go takes it."""
    return room_handed_over(room, page) if ROOMS[room].at_table or ROOMS[room].stands else "who"


def room_handed_over(room: str, page: Page | None) -> str:
    """The same room in the process that follows: never a word about whose space it was."""
    if room == "cards":
        # The family reads on where it was, unless this is a card that leaves no trace.
        card = getattr(page, "card", None)
        return f"cards:{card.id}" if card is not None and not card.leaves_no_trace else "cards"
    return "who" if room in OWN_ROOMS else room
