"""The door of Sam, who has pages, a recovery code and a backup; and what opens behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from family_app.activities.backups import make_backup_now
from family_app.activities.journal import keep_draft
from family_app.activities.people import add_person
from family_app.activities.unlock import Opened, make_key
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.ui.unlock.page import UnlockPage
from tests.support.builders import a_page
from tests.support.cheap_keys import cheap_keys
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import line, press

WORDS = "vier losse woorden samen"


@dataclass
class Door:
    """Sam's door, how often it was pressed, and the spaces that opened behind it."""

    page: UnlockPage
    porch: Porch
    courier: InstantCourier
    sam: Person
    codes: tuple[str, ...]
    presses: int = 0
    opened: list[Opened] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.porch.places.vaults / str(self.sam.vault)

    def press(self, name: str) -> None:
        self.presses += 1
        press(self.page, name)

    def come_in(self, passphrase: str = WORDS) -> None:
        """Types the passphrase and presses 'open'; counting begins here."""
        self.page.show_for(self.sam.id)
        line(self.page, "passphrase").setText(passphrase)
        press(self.page, "open_space")
        self.presses = 0

    def pages(self) -> int:
        assert self.courier.house is not None
        return self.courier.house.vault.journal.count()


@contextmanager
def a_door(qtbot: QtBot, porch: Porch, *, choice: RecoveryChoice = RecoveryChoice.MINE) -> Iterator[Door]:
    """Sam wrote three pages, has a backup of them, then wrote a fourth; the space is closed."""
    courier = InstantCourier(porch)
    with cheap_keys():
        person = add_person(porch, "Sam")
        courier.house, codes = make_key(porch, person.id, WORDS, AgeBand.NINE, choice)
        sam = courier.house.person
        for number in (1, 2, 3):
            keep_draft(courier.house, a_page(number))
        list(make_backup_now(courier.house))
        keep_draft(courier.house, a_page(4))
        courier.stop()
        page = UnlockPage(porch, courier)  # type: ignore[arg-type]
        qtbot.addWidget(page)
        page.resize(1000, 800)
        page.show()
        made = Door(page, porch, courier, sam, codes.codes)
        page.opened.connect(made.opened.append)
        yield made
        courier.stop()
