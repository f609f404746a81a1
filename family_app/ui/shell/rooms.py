"""The list of pages: what each is called in the program, and whether the rail stands beside it."""

from __future__ import annotations

from typing import NamedTuple


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
