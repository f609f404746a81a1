"""A table with real spaces, for the tests of what belongs to a key."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from family_app.activities.people import add_person, everybody
from family_app.activities.unlock import make_key, open_space
from family_app.content.shelf import Shelf
from family_app.domain.patience import Patience
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import Places
from tests.support.clocks import FixedClock

PASSPHRASE = "vier kleine blauwe vissen zwemmen"


def new_porch(folder: Path, clock: FixedClock) -> Porch:
    """A porch whose data and state stand apart, as they do for a user."""
    return Porch(Places(folder / "data", folder / "state"), Shelf("nl"), clock, Patience(clock))


def made(
    porch: Porch, name: str, choice: RecoveryChoice = RecoveryChoice.MINE
) -> tuple[House, tuple[str, ...]]:
    """Somebody with a key, their space open, and the codes that were shown."""
    house, codes = make_key(porch, add_person(porch, name).id, PASSPHRASE, AgeBand.NINE, choice)
    return house, codes.codes


def opened(porch: Porch, person: Person, passphrase: str = PASSPHRASE) -> House:
    """The space, opened again."""
    return open_space(porch, person.id, passphrase)[0]


def named(porch: Porch, name: str) -> Person:
    """Who has this nickname."""
    (found,) = (person for person in everybody(porch) if person.name == name)
    return found


def whole(steps: Generator[Any, None, Any]) -> Any:
    """Goes through all slices; what the errand answers."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
