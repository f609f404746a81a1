"""The window as a whole: help from everywhere, lock, hide, closing, and nothing left behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from family_app.domain.errors import DiskFull
from family_app.front_door import build
from family_app.places import Places
from family_app.ui.shell.frame import TITLE_BAR
from family_app.ui.shell.rooms import OWN_ROOMS
from tests.flows.evening import NAME, SENTENCE, find_again, make_key, unlock, write
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys
from tests.support.looking import bury, everything_shown

pytestmark = [pytest.mark.gui, pytest.mark.slow]


NAMES = {"Atkinson Hyperlegible Next"}  # the same in every language


@pytest.fixture
def at_home(qapp, request):
    with cheap_keys(), stage("nl") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        on.find_first("welcome_key_")
        on.words = make_key(on, lambda _name: None)
        yield on


def test_lock_takes_the_words_out_of_the_window(at_home):
    write(at_home)
    title = at_home.window.windowTitle()
    assert SENTENCE in everything_shown()
    at_home.press("rail_lock")
    at_home.wait(lambda: at_home.window.room == "who")
    bury()
    assert SENTENCE not in everything_shown()
    assert at_home.window.windowTitle() == title
    assert at_home.window.findChild(QWidget, "page_journal") is None
    unlock(at_home, at_home.words)
    find_again(at_home)


def test_typing_and_locking_at_once_keeps_every_letter(at_home):
    at_home.press("new_page")
    at_home.type("page_title", "Snel")
    QTest.keyClicks(at_home.find("page_text"), SENTENCE)
    at_home.window.space.lock.begin()
    at_home.wait(lambda: at_home.window.room == "who")
    unlock(at_home, at_home.words)
    find_again(at_home)


def test_closing_the_window_saves_first(at_home):
    at_home.press("new_page")
    QTest.keyClicks(at_home.find("page_text"), SENTENCE)
    at_home.window.close()
    at_home.wait(lambda: not at_home.window.isVisible())
    assert not at_home.window.space.lock.holds


def test_hide_covers_at_once_then_saves_and_shows_the_cards(at_home):
    at_home.press("new_page")
    field = at_home.find("page_text")
    QTest.keyClicks(field, SENTENCE)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    assert at_home.window._cover.isVisible() or at_home.window.isMinimized()
    at_home.wait(lambda: at_home.window.room == "cards")
    bury()
    assert SENTENCE not in everything_shown()
    at_home.window.showNormal()
    at_home.settle()
    assert at_home.window.room == "cards"
    at_home.window.go("who")
    unlock(at_home, at_home.words)
    find_again(at_home)


def test_words_that_cannot_be_saved_stay_behind_the_cover_and_help_still_opens(at_home):
    write(at_home)
    at_home.window.space.stuck.emit(DiskFull())
    assert at_home.find("cover_try_again").isVisible()
    grabbed = at_home.window.grab().toImage()
    assert not grabbed.isNull()
    at_home.press("cover_help")
    assert at_home.window.room == "help"
    at_home.window.space.stuck.emit(DiskFull())  # the next try, while somebody reads
    assert not at_home.window._cover.isVisible()
    at_home.window.close_help()
    assert at_home.find("cover_try_again").isVisible()
    QTest.keyClick(at_home.window, Qt.Key.Key_F1)
    assert not at_home.window._cover.isVisible()
    at_home.window.close_help()
    assert at_home.find("cover_try_again").isVisible()
    at_home.press("cover_try_again")
    at_home.wait(lambda: at_home.window.room == "who")


def test_closing_from_help_says_that_the_words_are_not_saved(at_home):
    write(at_home)
    at_home.window.open_help()
    at_home.window._closing = True
    at_home.window.space.stuck.emit(DiskFull())
    assert at_home.find("cover_try_again").isVisible()
    assert not at_home.window._closing


def test_a_minute_at_the_table_locks(at_home):
    at_home.window.go("cards")
    assert at_home.window.space._table_timer.isActive()
    at_home.window.go("today")
    assert at_home.window.space._table_timer.isActive()
    at_home.window.space._table_timer.timeout.emit()
    at_home.wait(lambda: at_home.window.space.opened is None)
    assert at_home.window.room == "today"


def test_the_foot_with_help_is_on_a_screen_that_is_lower_than_the_window(qapp, tmp_path):
    window, stop = build(Places(tmp_path / "data", tmp_path / "state"), "nl")
    try:
        room = window.screen().availableSize()
        assert window._choices.settings.window is None, "the usual size, which this screen does not have"
        assert room.height() < 800 + TITLE_BAR
        assert window.minimumHeight() <= window.height() <= room.height() - TITLE_BAR
    finally:
        stop()
        window.deleteLater()


def test_whose_space_is_open_is_said_by_name(at_home):
    assert NAME in " ".join(label.text() for label in at_home.window._rail.findChildren(QLabel))


def test_help_opens_from_every_room_with_one_key_and_changes_no_file(qapp):
    with stage("nl") as on:
        for room in (
            "welcome", "who", "add", "today", "cards", "checkin", "agreements", "privacy", "settings",
            "about",
        ):  # fmt: skip
            on.window.go(room)
            on.settle()
            before = snapshot(on)
            QTest.keyClick(on.window, Qt.Key.Key_F1)
            assert on.window.room == "help", room
            on.settle()
            on.window.close_help()
            assert on.window.room == room
            assert snapshot(on) == before


def test_help_opens_from_every_page_of_an_open_space_and_goes_back_to_it(at_home):
    for room in OWN_ROOMS:
        at_home.window.go(room)
        at_home.settle()
        QTest.keyClick(at_home.window, Qt.Key.Key_F1)
        assert at_home.window.room == "help", room
        at_home.window.close_help()
        assert at_home.window.room == room


def snapshot(on: Stage) -> dict[str, tuple[int, int]]:
    files = (p for p in on.places.data.rglob("*") if p.is_file() and p.name != "open.lock")
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in files}


def test_language_switches_every_word_at_once(qapp):
    with stage("nl") as on:
        rooms = (
            "welcome", "who", "add", "today", "cards", "checkin", "agreements", "help", "privacy", "settings",
            "about",
        )  # fmt: skip
        for room in rooms:
            on.window.go(room)
        on.window.go("settings")
        dutch = {room: words_of(on, room) for room in rooms}
        on.window._choices.set(language="en")
        english = {}
        for room in rooms:
            on.window.go(room)
            on.settle()
            bury()
            english[room] = words_of(on, room)
        for room in rooms:
            same = {w for w in dutch[room] & english[room] if len(w) > 24 and w[0] != "/" and w not in NAMES}
            assert not same, (room, same)
            assert dutch[room] != english[room]


def words_of(on: Stage, room: str) -> set[str]:
    return {label.text() for label in on.window.page(room).findChildren(QLabel) if label.text()}


def test_another_country_in_the_settings_reaches_help(qapp):
    with stage("nl") as on:
        on.window.open_help()
        on.window.close_help()
        on.window._choices.set(country="GB")
        on.window.open_help()
        on.settle()
        assert any("999" in label.text() for label in on.window.page("help").findChildren(QLabel))
