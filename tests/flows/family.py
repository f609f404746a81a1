"""A family with keys and the real window before it: who unlocks, looks and locks as at a kitchen table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from family_app.activities.people import add_person, everybody
from family_app.activities.unlock import make_key
from family_app.content.shelf import read_shelf
from family_app.domain.clock import SystemClock
from family_app.domain.patience import Patience
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.places import Places, make_private_folder
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys

PASSPHRASE = "four small blue fishes swim"
Members = tuple[tuple[str, AgeBand], ...]


class Home:
    """The stage, and the people in front of it."""

    def __init__(self, on: Stage, porch: Porch) -> None:
        self.on, self.porch = on, porch

    def person(self, name: str) -> Person:
        return next(each for each in everybody(self.porch) if each.name == name)

    def open(self, name: str, room: str = "") -> QWidget:
        """Somebody opens their own space, and goes to one of its pages."""
        self.on.window.go("who")
        self.on.settle()
        self.on.press(f"person_{self.person(name).id}")
        self.on.type("passphrase", PASSPHRASE)
        self.on.press("open_space")
        self.on.find("page_journal")
        return self.go(room) if room else self.on.window.page("journal")

    def go(self, room: str) -> QWidget:
        self.on.press(f"room_{room}")
        page = self.on.find(f"page_{room}")
        self.on.settle()
        return page

    def lock(self) -> None:
        self.on.window.space.lock.begin()
        self.on.wait(lambda: self.on.window.space.opened is None, "it did not lock")
        self.on.settle()


@contextmanager
def a_home(folder: Path, members: Members, language: str = "en") -> Iterator[Home]:
    """Everybody has a key; the window shows who is at the table."""
    places = Places(data=folder, state=folder / "state")
    clock = SystemClock()
    porch = Porch(places, read_shelf(language), clock, Patience(clock))
    make_private_folder(folder)
    with cheap_keys():
        for name, band in members:
            house, _codes = make_key(porch, add_person(porch, name).id, PASSPHRASE, band, RecoveryChoice.NONE)
            house.vault.close()
        with stage(language, folder) as on:
            on.window._choices.set(country="NL", reduced_motion=True)
            on.settle()
            yield Home(on, porch)
