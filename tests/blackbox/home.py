"""A family in a data folder of its own, and the window before it: who unlocks, looks, locks and prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from family_app.activities.people import add_person, everybody
from family_app.activities.unlock import make_key
from family_app.content.shelf import read_shelf
from family_app.domain.clock import SystemClock
from family_app.domain.patience import Patience
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice
from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.places import Places, make_private_folder
from family_app.table.settings_file import write_settings
from family_app.vault import key_cost
from family_app.vault.keys import FLOOR, KeyCost
from tests.blackbox.bus import Bus, Node, application, wait

NAME = "family-app"
PASSPHRASE = "four small blue fishes swim"
Member = tuple[str, AgeBand | None]  # a nickname; None: no key


class Home:
    """The window on the bus, and the folder behind it."""

    def __init__(self, bus: Bus, porch: Porch) -> None:
        self.bus, self.porch = bus, porch
        self.app = application(bus, NAME)

    @property
    def paper(self) -> Path:
        """A folder beside the data, for what is kept as a PDF."""
        return self.porch.places.data.parent

    def open(self, name: str) -> None:
        """Somebody opens their own space, by the nickname on the tile."""
        self.app.find(name=name).press()
        self.app.find(id="passphrase").type(PASSPHRASE)
        self.app.find(id="open_space").press()
        self._has_names(self.app.find(id="page_journal"))

    def go(self, room: str) -> Node:
        """One of the rooms at the side; returns its page."""
        self.app.find(id=f"room_{room}").press()
        return self._has_names(self.app.find(id=f"page_{room}"))

    def lock(self) -> None:
        self.app.find(id="rail_lock").press()
        self.app = after_the_lock(self.bus)

    def _has_names(self, page: Node) -> Node:
        nameless = self.app.nameless()
        assert not nameless, f"a screen reader finds no name for {nameless}"
        return page


def person_of(porch: Porch, name: str) -> Person:
    return next(each for each in everybody(porch) if each.name == name)


def after_the_lock(bus: Bus) -> Node:
    """The fresh process that stands in the place of the one that was locked."""

    def look() -> Node | None:
        app = application(bus, NAME)
        try:
            return app if app.look(starts="person_") else None
        except LookupError:  # it was the one that just went
            return None

    return wait(look, "nobody is at the table after the lock")


def keep_as_pdf(app: Node, folder: Path, proposed: str, *, put: str = "Put it here") -> None:
    """From the preview of the paper to a file that only its owner can read."""
    app.find(id="paper_pdf").press()
    dialog = app.find(id="choose_file")
    field = dialog.find(id="fileNameEdit")
    name = field.text
    assert re.fullmatch(rf"{proposed}-[0-9a-f]{{4}}\.pdf", name), f"{name} says more than it has to"
    path = folder / name
    field.type(str(path))
    dialog.find(name=put).press()
    app.find(id="paper_banner_title")
    assert path.read_bytes().startswith(b"%PDF"), "it is no PDF"
    assert path.stat().st_mode & 0o777 == 0o600, "others can read it"
    app.find(id="paper_close").press()
    wait(lambda: not app.look(id="paper_preview"), "the preview stays")
    left = [each.name for each in Path.home().rglob("QtProject*")]
    assert not left, "Qt noted which folder was visited"


@contextmanager
def program(folder: Path, language: str = "en", **settings: str) -> Iterator[None]:
    """The program in a process and a window of its own."""
    command = [sys.executable, "-m", "family_app", "--data-dir", str(folder), "--language", language]
    around = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **settings}
    with subprocess.Popen(command, env=around) as running:
        try:
            yield
        finally:
            ended = running.poll()
            running.kill()
            assert ended is None, f"the program ended by itself: {ended}"


def play(evening: Callable[[Bus], None], said: str, **settings: str) -> int:
    """Starts the program on an empty data folder, and says that it went well when it did."""
    with tempfile.TemporaryDirectory(prefix="family-app-") as folder, program(Path(folder), **settings):
        evening(Bus())
    sys.stdout.write(f"{said}\n")
    return 0


def play_at_home(
    members: Sequence[Member],
    evening: Callable[[Home], None],
    said: str,
    *,
    before: Callable[[Porch], None] = lambda _porch: None,
    language: str = "en",
) -> int:
    """Prepares the folder of this family, starts the program on it, and says so when it went well.

    `before`: what happened in the folder before anybody starts the program.
    """
    with tempfile.TemporaryDirectory(prefix="family-app-") as folder:
        porch = _family(Path(folder) / "data", members, language)
        before(porch)
        with program(porch.places.data, language):
            evening(Home(Bus(), porch))
    sys.stdout.write(f"{said}\n")
    return 0


def _family(folder: Path, members: Sequence[Member], language: str) -> Porch:
    """With keys of the lowest cost that the program accepts: the passphrase opens in a moment."""
    places, clock = Places(data=folder, state=folder / "state"), SystemClock()
    porch = Porch(places, read_shelf(language), clock, Patience(clock))
    make_private_folder(folder)
    write_settings(places.settings, Settings(country="NL", reduced_motion=True, welcomed=True))
    calibrate = key_cost.calibrate
    key_cost.calibrate = _lowest
    try:
        for name, band in members:
            person = add_person(porch, name)
            if band is not None:
                house, _codes = make_key(porch, person.id, PASSPHRASE, band, RecoveryChoice.NONE)
                house.vault.close()
    finally:
        key_cost.calibrate = calibrate
    return porch


def _lowest(monotonic: Callable[[], float], *, memory: int | None = None) -> KeyCost:
    return FLOOR
