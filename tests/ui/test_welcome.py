"""The first run and the pages without the rail: Hide beside Help, and a way back from who can see what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.errors import DiskFull
from family_app.house import Porch
from family_app.table.people_file import read_people
from family_app.ui.welcome.steps import PeopleStep
from tests.flows.evening import NAME
from tests.flows.stage import Stage, stage
from tests.support.behind_doors import first_run
from tests.support.everyone import put_on
from tests.support.help_page import an_english_porch
from tests.support.instant_courier import InstantCourier
from tests.support.looking import everything_shown

pytestmark = [pytest.mark.gui, pytest.mark.slow]

SMALL = QSize(900, 600)


@pytest.fixture
def on(qapp: QApplication) -> Iterator[Stage]:
    with stage("en") as made:
        yield made
    put_on("light", 100)


def test_names_typed_one_after_the_other_all_come_to_the_table(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_next")
    field = on.find("welcome_name")
    for name in ("Sam", "Noor", "Oma"):  # nothing is waited for
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Ev")
    on.wait(lambda: len(read_people(on.places.people)) == 3)
    on.settle()
    assert [person.name for person in read_people(on.places.people)] == ["Sam", "Noor", "Oma"]
    assert field.text() == "Ev"  # type: ignore[attr-defined]
    assert not on.find("welcome_name").parent().findChild(QWidget, "welcome_banner").isVisible()


def test_a_name_that_was_not_added_yet_comes_along_to_the_table(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_next")
    on.type("welcome_name", "Sam")
    on.press("welcome_next")
    on.wait(lambda: on.window.room == "who")
    assert [person.name for person in read_people(on.places.people)] == ["Sam"]
    assert "Sam" in everything_shown()


def test_a_name_that_is_refused_stays_to_be_mended(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_next")
    for _ in range(2):
        on.type("welcome_name", "Sam")
        on.press("welcome_add")
    on.wait(on.find("welcome_banner").isVisible)
    assert on.find("welcome_name").text() == "Sam"  # type: ignore[attr-defined]
    on.press("welcome_next")
    assert on.window.room == "welcome", "first one reads why"
    assert len(read_people(on.places.people)) == 1


class SlowCourier(InstantCourier):
    """Each errand waits until it is let go; a name that begins with 'No' is refused by a full disk."""

    def __init__(self, porch: Porch) -> None:
        super().__init__(porch)
        self.underway: list[Callable[[], None]] = []

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if args[0].startswith("No"):
            self.underway.append(lambda: failed(DiskFull()))
        else:
            self.underway.append(
                lambda: super(SlowCourier, self).ask(errand, *args, to=to, done=done, failed=failed)
            )

    def let_go(self) -> None:
        self.underway.pop(0)()


@pytest.fixture
def step(qtbot: QtBot, tmp_path: Path, looks: None) -> PeopleStep:
    porch = an_english_porch(tmp_path)
    made = PeopleStep(porch, SlowCourier(porch))
    made.retranslate()
    qtbot.addWidget(made)
    made.show()
    return made


def typed(step: PeopleStep, name: str, *, enter: bool = True) -> None:
    QTest.keyClicks(step._name, name)
    if enter:
        QTest.keyClick(step._name, Qt.Key.Key_Return)


def test_one_leaves_only_when_every_name_is_kept(step: PeopleStep) -> None:
    left: list[str] = []
    typed(step, "Sam")
    typed(step, "Oma", enter=False)
    step.finish(lambda: left.append("too early"))
    step.finish(lambda: left.append("at the table"))  # pressed twice
    step._courier.let_go()
    assert left == []
    step._courier.let_go()
    assert left == ["at the table"]
    assert [person.name for person in step.people()] == ["Sam", "Oma"]


def test_a_refused_name_keeps_one_here_and_comes_back(step: PeopleStep) -> None:
    left: list[str] = []
    typed(step, "Noor")
    step.finish(lambda: left.append("gone"))
    step._courier.let_go()
    assert (left, step._name.text()) == ([], "Noor")
    assert "full" in step._banner.said
    step._name.clear()
    typed(step, "Nora")
    typed(step, "Oma")
    typed(step, "Ev", enter=False)
    step._courier.let_go()
    step._courier.let_go()
    assert step._name.text() == "Ev", "what is being typed stays"
    assert "full" in step._banner.said, "a name that is kept afterwards hides nothing"
    step._name.clear()
    typed(step, "Eve")
    step._courier.let_go()
    assert step._name.text() == "Nora"


def test_a_name_in_the_field_is_kept_when_somebody_makes_a_key(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_next")
    on.type("welcome_name", "Sam")
    on.press("welcome_add")
    on.find_first("welcome_key_")
    on.type("welcome_name", "Noor")
    on.press("welcome_key_*")
    on.wait(lambda: on.window.room == "key")
    assert [person.name for person in read_people(on.places.people)] == ["Sam", "Noor"]


def in_sight(on: Stage, name: str) -> bool:
    """Whether a button is whole on the screen, and nothing that scrolls can take it away."""
    button = on.find(name, QAbstractButton)
    corner = button.mapTo(on.window, QPoint(0, 0))
    inside = corner.x() >= 0 and corner.y() >= 0
    inside = inside and corner.x() + button.width() <= on.window.width()
    inside = inside and corner.y() + button.height() <= on.window.height()
    parent = button.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return inside and parent is None


def go_to(on: Stage, room: str) -> None:
    """From the first step of the welcome."""
    if room in ("key", "unlock"):
        first_run(on, NAME)
        on.press("welcome_key_*")
        if room == "unlock":
            on.window.go(f"unlock:{on.window.page('key')._person.id}")  # type: ignore[attr-defined]
    else:
        on.window.go(room)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("room", ["welcome", "who", "add", "key", "unlock"])
def test_hide_stands_beside_help_on_every_page_without_the_rail(on: Stage, room: str, percent: int) -> None:
    go_to(on, room)
    on.window._choices.set(text_percent=percent)
    on.window.resize(SMALL)
    on.settle()
    assert in_sight(on, f"{room}_help")
    assert in_sight(on, f"{room}_hide")
    hide = on.find(f"{room}_hide")
    assert (hide.accessibleName() or hide.text()) == "Hide"  # type: ignore[attr-defined]
    hide.click()  # type: ignore[attr-defined]
    assert on.window._cover.isVisible()
    assert on.window.isMinimized()
    on.wait(lambda: on.window.room == "cards", "it stays")


def test_the_word_hide_is_said_in_both_languages(on: Stage) -> None:
    hide = on.find("welcome_hide")
    assert hide.text() == "Hide"  # type: ignore[attr-defined]
    on.window._choices.set(language="nl")
    on.settle()
    assert hide.text() == hide.accessibleName() == "Verberg"  # type: ignore[attr-defined]


# ---- who can see what, and back ------------------------------------------------------------------------


def test_who_can_see_what_leads_back_to_the_step_where_one_was(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_privacy")
    assert on.window.room == "privacy"
    assert not on.window._rail.isVisible()
    assert in_sight(on, "visit_help")
    assert in_sight(on, "visit_hide")
    on.press("visit_help")
    assert not on.window._rail.isVisible()
    assert on.window._way_back is not None
    assert not on.window._way_back.isVisible()  # Help has its own way back
    on.press("help_close")
    assert on.window.room == "privacy"
    on.press("visit_back")
    assert on.window.room == "welcome"
    assert on.find("welcome_privacy").isVisible()
    on.press("welcome_next")
    on.find("welcome_name")


def test_from_the_people_at_the_table_it_leads_back_to_them(on: Stage) -> None:
    on.window.go("who")
    on.press("who_privacy")
    on.press("visit_back")
    assert on.window.room == "who"


@pytest.mark.parametrize("room", ["key", "unlock"])
def test_from_a_door_it_leads_back_to_that_door(on: Stage, room: str) -> None:
    go_to(on, room)
    person = on.window.page(room)._person  # type: ignore[attr-defined]
    on.press(f"{room}_privacy")
    assert not on.window._rail.isVisible()
    on.press("visit_back")
    assert on.window.room == room
    assert on.window.page(room)._person == person  # type: ignore[attr-defined]


def test_whoever_left_a_key_half_way_begins_it_anew(on: Stage) -> None:
    go_to(on, "key")
    on.press("band_9-11")
    on.press("key_next")
    on.window.go("privacy")
    on.press("visit_back")
    on.find("key_next")
    assert on.window.page("key")._title.text() == f"A key for {NAME}"  # type: ignore[attr-defined]
    assert not on.find("key_next").isEnabled()


def test_where_the_rail_stands_there_is_no_other_way_back(on: Stage) -> None:
    on.window.go("who")
    on.press("who_privacy")
    on.window.go("settings")
    on.press("settings_privacy")
    assert on.window._rail.isVisible()
    assert on.window._way_back is not None
    assert not on.window._way_back.isVisible()


def test_from_a_visit_one_can_go_on_to_the_cards(on: Stage) -> None:
    on.press("welcome_next")
    on.press("welcome_privacy")
    on.press("privacy_parent")
    on.find("privacy_cards").click()  # type: ignore[attr-defined]
    assert on.window.room == "cards"
    assert on.window._rail.isVisible()


def test_the_visit_is_worded_in_the_language_that_is_on(on: Stage) -> None:
    on.window.go("who")
    on.press("who_privacy")
    on.window._choices.set(language="nl")
    on.settle()
    assert on.find("visit_back").text() == "Terug"  # type: ignore[attr-defined]


# ---- the words and the cover ---------------------------------------------------------------------------


def test_nobody_is_told_that_everybody_has_a_key(on: Stage) -> None:
    first_run(on, NAME)
    on.press("welcome_next")
    assert on.window.room == "who"
    assert "Everybody can have their own key." in everything_shown()
    assert "Everybody has their own key." not in everything_shown()


def test_help_stands_below_the_cover_with_large_letters_too(on: Stage) -> None:
    on.window._choices.set(text_percent=200)
    on.window.resize(SMALL)
    on.window._cover.tell(DiskFull())
    on.settle()
    assert in_sight(on, "cover_help")
    on.press("cover_help")
    assert on.window.room == "help"
    on.window.close_help()
    assert in_sight(on, "cover_help")
    on.window._cover.blank()
    assert not on.window._cover._foot.isVisible()  # type: ignore[union-attr]
    on.window._cover.tell_nothing()
