"""The look where it says something: where one is, what can be picked up, which day it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.people import Person, PersonId
from family_app.house import House, Porch
from family_app.ui.cards.question import QuestionCard
from family_app.ui.decks.planner import PlannerPage
from family_app.ui.journal.calendar import DayButton, MonthCalendar
from family_app.ui.parts.basic import Button, CardFrame, box, column, row
from family_app.ui.parts.icons import icon
from family_app.ui.parts.page import Column
from family_app.ui.parts.person_tile import PersonTile
from family_app.ui.parts.shade import Shade
from family_app.ui.shell.rail import Rail
from tests.support.builders import a_house
from tests.support.everyone import settle
from tests.support.instant_courier import InstantCourier

pytestmark = pytest.mark.usefixtures("looks")


def picture(button: Button) -> QImage:
    return button.icon().pixmap(button.iconSize()).toImage()


def drawn(button: Button, name: str, token: str) -> QImage:
    """The picture of this name, as large as that of the button."""
    side = button.iconSize().height()
    gap = button.iconSize().width() - side
    return icon(name, token, side, gap).pixmap(button.iconSize()).toImage()


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail()
    qtbot.addWidget(made)
    made.setVisible(True)
    made.show_open("Sam")
    return made


ROOMS = {
    "today": ("room_today", "sun-horizon", "primary"),
    "cards": ("room_cards", "cards", "primary"),
    "guides": ("room_guides", "compass", "primary"),
    "privacy": ("room_privacy", "eye", "primary"),
    "journal": ("room_journal", "book-open-text", "private"),
    "settings": ("rail_settings", "gear-six", "primary"),
}


@pytest.mark.parametrize("room", ROOMS)
def test_the_picture_of_the_room_one_is_in_is_filled_and_no_other(rail: Rail, room: str) -> None:
    rail.mark("help")
    for where in (room, "help"):
        rail.mark(where)
        for each, (name, shape, token) in ROOMS.items():
            button = rail.findChild(Button, name)
            assert button is not None
            usual = "private" if each == "journal" else "ink"
            wanted = (f"{shape}-fill", token) if each == where else (shape, usual)
            assert picture(button) == drawn(button, *wanted), each


def test_the_closed_space_has_an_open_lock_filled_or_not(rail: Rail) -> None:
    rail.show_open("")
    button = rail.findChild(Button, "room_journal")
    assert button is not None
    assert picture(button) == drawn(button, "lock-key-open", "private")
    rail.mark("journal")
    assert picture(button) == drawn(button, "lock-key-open-fill", "private")


def depth(thing: QWidget) -> dict[str, int]:
    """How much darker the ground is on each side of the thing than far away from it; of 255."""
    ground = thing.window()
    image = ground.grab().toImage()
    place = QRect(thing.mapTo(ground, QPoint(0, 0)), thing.size())
    paper = image.pixelColor(2, place.center().y()).lightness()
    beside = {
        "left": QPoint(place.left() - 5, place.center().y()),
        "right": QPoint(place.right() + 5, place.center().y()),
        "below": QPoint(place.center().x(), place.bottom() + 5),
        "far": QPoint(place.left() - 36, place.center().y()),
    }
    return {side: paper - image.pixelColor(at).lightness() for side, at in beside.items()}


def placed(qtbot: QtBot, thing: QWidget) -> tuple[QWidget, Column]:
    """A window with the thing in a column that scrolls, in a box of its own that is no larger than it."""
    ground = Column()
    ground.body.addLayout(row(box(column(thing, margins=(0, 0, 0, 0))), None))
    ground.body.addSpacing(60)
    ground.body.addStretch(1)
    window = QWidget()
    window.setLayout(column(ground))
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()
    settle()
    return window, ground


def test_what_can_be_picked_up_throws_a_shadow_on_every_side(qtbot: QtBot, porch: Porch) -> None:
    person = PersonTile(Person(PersonId("1" * 32), "Sam", "cat", "sky", "sam"))
    for thing in (person, QuestionCard(porch)):
        _window, _ground = placed(qtbot, thing)
        found = depth(thing)
        assert min(found["left"], found["right"], found["below"]) >= 3, found
        assert found["below"] > found["left"]
        assert found["far"] == 0


def test_so_does_the_card_of_a_planned_talk(qtbot: QtBot, porch: Porch) -> None:
    planner = PlannerPage(porch)
    qtbot.addWidget(planner)
    planner.resize(1000, 800)
    planner.show()
    planner.begin()
    settle()
    (card,) = (each for each in planner.walk.findChildren(CardFrame) if each.property("hero") == "card")
    assert min(depth(card)[side] for side in ("left", "below")) >= 3


def test_nothing_else_does(qtbot: QtBot) -> None:
    card = CardFrame()
    card.setFixedSize(200, 200)
    _window, _ground = placed(qtbot, card)
    assert set(depth(card).values()) == {0}


def test_a_shadow_goes_with_its_thing(qtbot: QtBot) -> None:
    card = CardFrame(lifted=True)
    card.setFixedSize(200, 200)
    _window, ground = placed(qtbot, card)
    (shade,) = ground.findChildren(Shade)
    card.hide()
    qtbot.waitUntil(shade.isHidden)
    card.show()
    qtbot.waitUntil(lambda: not shade.isHidden())
    before = shade.y()
    ground.body.insertSpacing(0, 50)
    qtbot.waitUntil(lambda: shade.y() >= before + 50)
    card.setParent(None)
    card.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(shade))


# ---- today ---------------------------------------------------------------------------------------

NOW = datetime(2026, 11, 23, 16, 10, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


def test_today_is_marked_in_the_month(qtbot: QtBot, house: House) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    calendar = MonthCalendar(InstantCourier(house.porch, house), lambda: NOW)
    qtbot.addWidget(calendar)
    calendar.retranslate()
    calendar.show()

    def day(wanted: date) -> DayButton:
        return next(button for button in calendar._days if button.day == wanted)

    today = day(NOW.date())
    assert [button for button in calendar._days if button.is_today] == [today]
    assert today.accessibleName() == "today, Monday 23 November"
    marked = today.grab().toImage()
    today.is_today = False
    assert today.grab().toImage() != marked
    calendar._turn(1)
    assert not any(button.is_today for button in calendar._days)
