"""The pages for check-ins on a real vault or a real table, and what a test does with the dialog for files."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.mood import new_mood_id, read_moods, record_mood
from family_app.domain.mood import MoodCheckIn, MoodChoice
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.mood.page import MoodPage
from family_app.ui.parts.page import Page
from family_app.ui.plan.page import PlanPage
from tests.support.everyone import complaints, settle
from tests.support.instant_courier import InstantCourier

P = TypeVar("P", bound=Page)
SIZES = ((1064, 800), (672, 600))  # beside the wide rail, and in the smallest window
THREE_LOOKS = (("light", 100, SIZES[0]), ("dark", 200, (812, 600)), ("contrast", 100, SIZES[1]))


def stand(qtbot: QtBot, page: P, size: tuple[int, int] = SIZES[0]) -> P:
    """Shows the page as it would stand in the window."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.arrive()
    settle()
    return page


def the_mood_page(
    qtbot: QtBot,
    house: House,
    band: AgeBand = AgeBand.TWELVE,
    courier: InstantCourier | None = None,
    *,
    read_only: bool = False,
) -> MoodPage:
    """The page 'mood' of Sam."""
    made = MoodPage(courier or InstantCourier(house.porch, house), house.porch, lambda: "NL")
    made.open_for("Sam", band, read_only=read_only)
    return stand(qtbot, made)


def the_plan_page(
    qtbot: QtBot, house: House, courier: InstantCourier | None = None, *, read_only: bool = False
) -> PlanPage:
    """The page 'plan' of Sam."""
    made = PlanPage(courier or InstantCourier(house.porch, house), house.porch, lambda: "NL")
    made.open_for("Sam", house.vault.owner.age_band, read_only=read_only)
    return stand(qtbot, made)


def press(page: QWidget, name: str) -> None:
    """A button of any kind that can be seen and pressed; of several the one that was made last."""
    found = [each for each in page.findChildren(QAbstractButton, name) if each.isVisibleTo(page)]
    assert found, f"no {name} to be seen"
    assert found[-1].isEnabled(), name
    found[-1].click()
    settle()


def complaints_but_groups(page: QWidget) -> list[str]:
    """An exclusive group is one stop for Tab; the arrows go on inside it."""
    return [each for each in complaints(page) if "FaceButton" not in each or "Tab" not in each]


def kept_moods(house: House) -> tuple[MoodCheckIn, ...]:
    """Every check-in outside the bin."""
    return read_moods(house, date.min, date.max)


def some_days(house: House, how_many: int = 3) -> None:
    """Check-ins of the last hours: even ones happy, odd ones sad."""
    now = house.porch.clock.now()
    for number in range(how_many):
        feelings = ("sad",) if number % 2 else ("happy",)
        choice = MoodChoice(number % 5 + 1, 2, feelings, parts=("school",), line=f"Day {number}")
        record_mood(house, new_mood_id(), choice, now - timedelta(hours=number))


def look_back(page: MoodPage) -> None:
    """Switches looking back on and goes there."""
    page.choices.turn_looking(True)
    press(page, "mood_look_back")


def said(page: QWidget) -> str:
    """Every label that can be seen."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def key(which: Qt.Key) -> None:
    """One key, wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which)
    settle()


def choose_file(page: QWidget, path: Path) -> None:
    """What somebody does in the dialog that is open: this place and this name."""
    dialog = page.findChild(QFileDialog, "choose_file")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    settle()
