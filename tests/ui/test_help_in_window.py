"""Help now in the real window: where the keyboard is, and how it outlives a lock."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from family_app.ui.help.page import HelpPage
from family_app.ui.shell.leaving import Handover, read_handover
from family_app.ui.shell.rooms import DOORS, OWN_ROOMS, ROOMS
from tests.flows.evening import NAME, make_key, write
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys
from tests.support.keyboard import FAR, Keyboard

pytestmark = [pytest.mark.gui, pytest.mark.slow]


@pytest.fixture
def on(qapp: QApplication) -> Iterator[Stage]:
    with stage("nl") as made:
        made.window._choices.set(country="NL")
        yield made


def help_page(on: Stage) -> HelpPage:
    page = on.window.page("help")
    assert isinstance(page, HelpPage)
    on.wait(lambda: page.is_complete)
    on.settle()
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_f1_puts_the_keyboard_on_hide_and_never_on_a_situation(on: Stage) -> None:
    for room in ("who", "today", "cards"):
        on.window.go(room)
        QTest.keyClick(on.window.windowHandle(), Qt.Key.Key_F1)
        page = help_page(on)
        assert focused().objectName() == "help_hide"
        on.find("situation_friend").setFocus()
        QTest.keyClick(on.window.windowHandle(), Qt.Key.Key_F1)  # once more, in fright
        on.settle()
        assert (on.window.room, page.shown) == ("help", "")
        assert focused().objectName() == "help_hide"


@pytest.mark.parametrize("situation", ["", "home_not_safe", "friend"])
def test_tab_goes_through_help_as_one_reads_it_and_then_to_the_rail(on: Stage, situation: str) -> None:
    on.window.go("today")
    on.window.open_help(situation)
    page = help_page(on)
    keys = Keyboard(on)
    names, tops = [], []
    for _ in range(2 * FAR):
        widget = focused()
        if not page.isAncestorOf(widget):
            break
        names.append(widget.objectName())
        if page._stack.isAncestorOf(widget):
            content = page._view.widget()
            assert content is not None
            tops.append(widget.mapTo(content, QPoint(0, 0)).y())
        keys.key(Qt.Key.Key_Tab)
    assert names[:3] == ["help_hide", "help_close", "help_other_country"]
    assert focused().objectName() == "room_today"
    assert len(set(names)) == len(names)
    lines = [card.line.id for card in page.shown_lines]
    copied = [name for name in names if name.startswith("copy_")]
    assert len(copied) >= len(lines)
    assert copied == sorted(copied, key=lambda name: lines.index(name[5:].rpartition("_")[0]))
    if not situation:
        assert names[3].startswith("situation_")
        assert names[11] == "help_words_to_say"
        assert names[-3:] == ["help_not_seen_lately", "help_print", "help_wallet_card"]
    # Side by side counts as one line of reading.
    assert all(after > before - 60 for before, after in pairwise(tops))


# ---- an idle lock while somebody reads -------------------------------------------------------------


class Followed:
    """Stands for the process that follows; like a computer where none can, the window then goes on."""

    def __init__(self) -> None:
        self.rooms: list[str] = []
        self.handed: list[Handover] = []

    def __call__(self, handing: Handover) -> bool:
        self.rooms.append(handing.room)
        self.handed.append(handing)
        return False


@pytest.fixture
def followed() -> Followed:
    return Followed()


@pytest.fixture
def open_space(qapp: QApplication, followed: Followed) -> Iterator[Stage]:
    """Somebody's own space is open, with a page in it."""
    with cheap_keys(), stage("nl", replace=followed) as made:
        made.window._choices.set(country="NL")
        for name in ("welcome_next", "welcome_next"):
            made.press(name)
        made.type("welcome_name", NAME)
        made.press("welcome_add")
        made.find_first("welcome_key_")
        make_key(made, lambda _name: None)
        write(made)
        yield made


def locked(on: Stage) -> bool:
    return on.window.space.opened is None


def test_f1_from_the_editor_opens_no_situation(open_space: Stage) -> None:
    open_space.find("page_text").setFocus()
    QTest.keyClick(open_space.window.windowHandle(), Qt.Key.Key_F1)
    assert focused().objectName() == "help_hide"
    assert help_page(open_space).shown == ""


def test_an_idle_lock_leaves_the_reader_of_help_where_they_are(open_space: Stage, followed: Followed) -> None:
    window = open_space.window
    window.open_help("home_not_safe")
    page = help_page(open_space)
    page.choose_country("BE")
    window.space.idle.ran_out.emit()
    open_space.wait(lambda: locked(open_space))
    open_space.settle()
    assert (window.room, page.shown, page.country) == ("help", "home_not_safe", "BE")
    assert page.isVisible()
    assert followed.rooms == []
    assert window.findChild(QWidget, "page_journal") is None
    open_space.press("help_close")  # now nobody reads: the process that held the words goes
    assert followed.rooms == ["who"]
    assert window.room == "who"
    window.go("today")
    assert followed.rooms == ["who"]  # once is enough


@pytest.mark.parametrize(
    ("target", "room"), [("settings", "settings"), ("journal", "who"), ("today", "today")]
)
def test_whoever_goes_on_from_there_arrives(
    open_space: Stage, followed: Followed, target: str, room: str
) -> None:
    open_space.window.open_help()
    open_space.window.space.idle.ran_out.emit()
    open_space.wait(lambda: locked(open_space))
    open_space.window.go("guide:G01")  # reading on
    open_space.window.open_help()
    assert followed.rooms == []
    open_space.window.go(target)
    assert followed.rooms == [room]
    assert read_handover(followed.handed[0].as_text()).room == room
    assert not followed.handed[0].locked  # it was said already


def test_the_process_that_follows_knows_every_room_that_is_nobodys_own() -> None:
    for room in ROOMS:
        private = room in (*OWN_ROOMS, *DOORS, "welcome", "add")
        expected = "" if private else room
        assert read_handover(Handover(room=room).as_text()).room == expected


@pytest.mark.parametrize("room", ["guides", "planner", "own_cards"])
def test_what_is_read_or_typed_at_the_table_stays_too(
    open_space: Stage, followed: Followed, room: str
) -> None:
    window = open_space.window
    window.go(room)
    window.space.lock.begin()
    open_space.wait(lambda: locked(open_space))
    assert (window.room, followed.rooms) == (room, [])
    window.go("today")
    assert followed.rooms == ["today"]


def test_a_computer_that_goes_to_sleep_takes_help_away_too(open_space: Stage, followed: Followed) -> None:
    """Nobody reads then, and its memory may be written to the disk."""
    open_space.window.open_help("friend")
    open_space.window.space.lock_at_once()
    open_space.wait(lambda: followed.rooms == ["help"])


def test_also_when_it_sleeps_after_the_lock(open_space: Stage, followed: Followed) -> None:
    open_space.window.open_help("friend")
    open_space.window.space.idle.ran_out.emit()
    open_space.wait(lambda: locked(open_space))
    assert followed.rooms == []
    open_space.window.space.lock_at_once()
    open_space.wait(lambda: followed.rooms == ["help"])
