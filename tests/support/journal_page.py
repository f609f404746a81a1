"""The journal page on a real vault, a disk that can be full, and ways to press and read it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.errors import DiskFull
from family_app.domain.journal import Page
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.journal.page import JournalPage
from tests.support.instant_courier import InstantCourier


class FullDisk(InstantCourier):
    """Refuses every save while `full`."""

    full = False

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if self.full and errand.__name__ == "keep_draft":
            failed(DiskFull())
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def opened(qtbot: QtBot, house: House, courier: FullDisk, **how: bool) -> JournalPage:
    made = JournalPage(courier, house.porch)
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.open_for("Sam", AgeBand.NINE, **how)
    made.show()
    qtbot.waitExposed(made)
    made.arrive()
    return made


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isVisible(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, page: JournalPage, title: str, text: str) -> None:
    page.new_page()
    qtbot.keyClicks(page.sheet.title, title)
    qtbot.keyClicks(page.sheet.editor, text)
    page.desk.keeper.save_now()


def stored(house: House) -> list[Page]:
    return list(house.vault.journal.pages())


def titles(page: JournalPage) -> list[str]:
    model = page.side.model
    return [model.index(at).data() for at in range(model.rowCount())]
