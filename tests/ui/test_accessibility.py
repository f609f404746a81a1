"""Every room of the real window, for somebody with a screen reader, a keyboard only, or large letters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
)

from family_app.domain.errors import DiskFull
from family_app.ui.help.line_card import Value
from tests.flows.evening import NAME, SENTENCE, find_again, make_key, write
from tests.flows.stage import Stage, stage
from tests.support.audit import Windows, cut_off, tab_trouble, too_small, unnamed
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import put_on
from tests.support.keyboard import Keyboard
from tests.support.rooms_tour import every_room

pytestmark = [pytest.mark.gui, pytest.mark.slow]

SMALL, USUAL = QSize(900, 600), QSize(1280, 800)
Findings = dict[str, list[str]]


@contextmanager
def the_window(language: str) -> Iterator[Stage]:
    """The real window; the look and the language of the other tests again afterwards."""
    with stage(language) as on:
        on.window._choices.set(country="NL")
        on.window.resize(USUAL)
        try:
            app = QApplication.instance()
            yield on
        finally:
            for translator in on.window._choices._language._translators:
                app.removeTranslator(translator)
    put_on("light", 100)
    QApplication.instance().setStyleSheet("")


def tour(language: str, percent: int, *, thorough: bool = False) -> Findings:
    """What is wrong in every room, by rule. Names and Tab are the same in every language and size."""
    found: Findings = defaultdict(list)
    windows, app = Windows(), QApplication.instance()
    with cheap_keys(), the_window(language) as on:
        on.window._choices.set(text_percent=percent)
        if thorough:
            app.installEventFilter(windows)
        else:  # each of thousands of events would pass through Python
            app.removeEventFilter(on.window.space.idle)
            app.removeEventFilter(on.window.space.shift)
        for place in every_room(on):
            on.settle()
            found["rooms"].append(place)
            if thorough:
                for rule in (unnamed, too_small, tab_trouble):
                    found[rule.__name__] += [f"{place}: {each}" for each in rule(on.window)]
                found["help"] += [f"{place}: {each}" for each in help_trouble(on, place)]
            for size in (SMALL, USUAL):
                found["cut_off"] += [f"{place}, {percent} %: {each}" for each in cut_at(on, size)]
        app.removeEventFilter(windows)
    found["windows"] = windows.appeared
    return found


def cut_at(on: Stage, size: QSize) -> list[str]:
    """What does not fit; in the journal, both panes where they stand one at a time."""
    on.window.resize(size)
    found = steady(on, size)
    panes = on.window.page("journal").panes if on.window.room == "journal" else None
    if panes is not None and not panes._left.isVisible():
        panes.show_left()
        found += steady(on, size)
        panes.show_right()
    return found


def steady(on: Stage, size: QSize) -> list[str]:
    """Deep layouts need some turns of the event loop after a change: only what stays counts."""
    for _ in range(6):
        on.settle()
        found = cut_off(on.window, size)
        if not found:
            break
    return found


def help_trouble(on: Stage, place: str) -> list[str]:
    """Help now: one press, seen without scrolling, and what was open is there again afterwards."""
    if on.window.room == "help":
        return []
    shown = [
        button
        for button in on.window.findChildren(QAbstractButton)
        if button.property("kind") == "help" and not button.visibleRegion().isEmpty()
    ]
    if not shown:
        return ["no Help now to be seen"]
    room = on.window.room
    button = shown[-1] if place == "cover" else shown[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    on.settle()
    if on.window.room != "help":
        return ["Help now does not open help"]
    on.press("help_close")
    by_button = on.window.room
    QTest.keyClick(on.window.windowHandle(), Qt.Key.Key_F1)
    on.settle()
    if on.window.room != "help":
        return ["F1 does not open help"]
    on.press("help_close")
    return [] if by_button == on.window.room == room else [f"help closes to {by_button}, not to {room}"]


@pytest.fixture(scope="module")
def thorough(qapp) -> Findings:
    return tour("nl", 100, thorough=True)


@pytest.fixture(scope="module")
def large(qapp) -> Findings:
    return tour("nl", 200)


def test_the_tour_was_in_every_room(thorough, large):
    assert len(thorough["rooms"]) == len(set(thorough["rooms"])) >= 30
    assert thorough["rooms"] == large["rooms"]


@pytest.mark.parametrize("rule", ["unnamed", "too_small", "tab_trouble", "help", "cut_off"])
def test_everybody_can_use_every_room(thorough, rule):
    assert thorough[rule] == []


def test_nothing_is_cut_off_with_large_text(large):
    assert large["cut_off"] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_in_english(qapp, percent):
    assert tour("en", percent)["cut_off"] == []


def test_no_other_window_ever_appears(thorough):
    assert thorough["windows"] == []


# ---- what is said ---------------------------------------------------------------------------------


@pytest.fixture
def spoken(monkeypatch) -> list[str]:
    """What a screen reader is given to say; the real event, on its way out."""
    said: list[str] = []
    send = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        send(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_what_a_screen_reader_is_told(qapp, spoken):
    with cheap_keys(), the_window("en") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        make_key(on, lambda _name: None)
        assert heard(spoken, "Making your key")
        write(on)
        spoken.clear()
        find_again(on)
        on.wait(lambda: heard(spoken, "1 page found"), "the number of hits is not said")
        on.window.space.idle.warned.emit()
        assert heard(spoken, "Your space locks in 15 seconds.")
        on.window.page("journal").desk.not_kept.emit(DiskFull())
        assert heard(spoken, "The disk is full, so this is not saved yet.")
        on.window.page("journal").banner.clear()
        on.window.space.lock.stuck.emit(DiskFull())
        assert heard(spoken, "Your last words are not saved yet")
        on.window.space.lock.discard()
        on.wait(lambda: on.window.room == "who")
        on.press("person_*")
        spoken.clear()
        for _ in range(3):
            on.type("passphrase", "four words of nobody")
            on.press("open_space")
            on.wait(lambda: on.find("unlock_banner_title").isVisible())
            on.wait(on.find("open_space").isEnabled)
        assert heard(spoken, "Opening your space")
        assert heard(spoken, "That is not the right passphrase.")
        assert heard(spoken, "You can try again in 1 second")


def heard(spoken: list[str], words: str) -> bool:
    return any(words in each for each in spoken)


def test_numbers_are_read_digit_by_digit(qapp):
    with the_window("nl") as on:
        on.press("welcome_help")
        page = on.window.page("help")
        on.wait(lambda: page.is_complete)
        numbers = [value for value in page.findChildren(Value) if value._number]
        assert len(numbers) > 5
        for value in [*numbers, *page.emergency_numbers]:
            name = value.accessibleName()
            assert any(sign.isdigit() for sign in name)
            together = any(part.isdigit() and len(part) > 1 for part in name.replace(",", " ").split())
            assert not together, f"{value.text()} is read {name}"


# ---- the keyboard alone ---------------------------------------------------------------------------


def test_the_whole_evening_with_the_keyboard_only(qapp):
    with the_window("nl") as on:
        keys = Keyboard(on)
        keys.press("welcome_next")
        keys.press("welcome_next")
        keys.tab_to("welcome_name")
        keys.type(NAME)
        keys.key(Qt.Key.Key_Return)
        keys.press("welcome_key_*")
        keys.press("band_9-11")
        keys.press("key_next")
        words = on.find("key_words", QLabel).text()
        keys.tab_to("key_again")
        keys.type(words)
        keys.key(Qt.Key.Key_Return)
        keys.tab_to("recovery_*")
        chosen = QApplication.focusWidget()
        while chosen.objectName() != "recovery_none":
            keys.key(Qt.Key.Key_Down)
            chosen = QApplication.focusWidget()
        keys.press("recovery_none")
        keys.press("make_key")
        keys.press("new_page")
        keys.tab_to("page_title")
        keys.type("Noor")
        keys.tab_to("page_text")
        keys.type(SENTENCE)
        on.wait(lambda: on.find("saved_word").text() != "", "the page was not saved")
        keys.press("rail_lock")
        on.find("page_who")
        keys.press("person_*")
        keys.tab_to("passphrase")
        keys.type(words)
        keys.key(Qt.Key.Key_Return)
        on.find("page_journal")
        keys.tab_to("journal_search")
        keys.type("noor spel")
        on.wait(lambda: on.find("page_list").model().rowCount() == 1, "the search found nothing")
        keys.tab_to("page_list")
        keys.key(Qt.Key.Key_Return)
        on.wait(lambda: SENTENCE in on.find("page_text").toPlainText(), "the page does not open")
