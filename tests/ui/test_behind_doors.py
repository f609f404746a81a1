"""A space that is open before the journal shows it: no way out leaves it open, unseen or unlocked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from family_app.activities.people import everybody
from family_app.ui.shell.leaving import Handover
from tests.flows.evening import NAME, unlock
from tests.flows.stage import Stage, stage
from tests.support.behind_doors import (
    STEPS,
    WAYS,
    by_help_and_a_guide,
    by_settings,
    code_of_a_new_key,
    first_run,
    keys_offered,
    label,
    lock,
    new_words_after_the_code,
    type_back,
    up_to_make,
    with_a_clock,
)
from tests.support.cheap_keys import cheap_keys
from tests.support.looking import bury, everything_shown

pytestmark = [pytest.mark.gui, pytest.mark.slow]

Way = Callable[[Stage], str]


@pytest.fixture
def on(qapp: QApplication) -> Iterator[Stage]:
    with cheap_keys(), stage("en") as made:
        with_a_clock(made)
        made.window._choices.set(idle_minutes=2)
        yield made


def is_shut(on: Stage) -> bool:
    return on.window.space.lock._courier._house is None and not on.window.space.lock.holds  # type: ignore[attr-defined]


def shut(on: Stage) -> None:
    on.wait(lambda: is_shut(on), "the space is still open")
    on.settle()
    bury()
    assert not on.window.space.idle.is_on
    assert on.window._rail._name == ""


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("step", STEPS)
def test_however_one_leaves_it_is_locked_and_its_words_are_gone(on: Stage, step: str, way: Way) -> None:
    room, come_to = STEPS[step]
    words, secrets = come_to(on)
    assert on.window.room == room
    assert not is_shut(on)
    assert on.window.space.idle.is_on
    ended = way(on)
    shut(on)
    assert on.window.room == ended
    shown = everything_shown()
    assert [each for each in secrets if each in shown] == []
    if ended == "help":
        on.window.close_help()
        assert on.window.room == "who"
    assert not on.window._cover.isVisible() or on.window.isMinimized()
    on.window.showNormal()
    on.window.go("who")
    if step == "older than before":
        return
    unlock(on, words)  # nobody lost anything


@pytest.mark.parametrize("step", STEPS)
def test_closing_the_window_locks_first(on: Stage, step: str) -> None:
    STEPS[step][1](on)
    on.window.close()
    on.wait(lambda: not on.window.isVisible(), "it stays")
    assert is_shut(on)


def test_help_leaves_the_code_where_it_is_and_shows_no_rail(on: Stage) -> None:
    words, (code, _words) = code_of_a_new_key(on)
    for _ in range(2):
        QTest.keyClick(on.window, Qt.Key.Key_F1)
        assert on.window.room == "help"
        assert not on.window._rail.isVisible()
        assert on.window.space.idle.is_on
        on.press("help_close")
        assert (on.window.room, label(on, "code_1")) == ("key", code)
    type_back(on, code)
    assert on.window._rail.isVisible()
    assert on.window._rail._name == NAME
    lock(on)
    unlock(on, words)


@pytest.mark.parametrize(
    ("room", "rail"), [("welcome", False), ("who", False), ("add", False), ("today", True), ("privacy", True)]
)
def test_help_has_the_rail_where_the_page_behind_it_has(on: Stage, room: str, rail: bool) -> None:
    on.window.go("today")
    on.window.go(room)
    on.window.open_help()
    assert on.window._rail.isVisible() is rail


def test_the_page_after_the_code_can_be_locked_by_hand(on: Stage) -> None:
    words, _secrets = new_words_after_the_code(on)
    on.press("unlock_lock")
    shut(on)
    assert on.window.room == "who"
    unlock(on, words)


def test_nobody_can_be_put_away_while_their_space_is_open_unseen(on: Stage) -> None:
    code_of_a_new_key(on)
    QTest.keyClick(on.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = on.window.page("settings")
    (sam,) = everybody(on.window._builder._porch)
    settings._people._leave(sam)  # type: ignore[attr-defined]
    on.wait(lambda: everybody(on.window._builder._porch)[0].away, "not put away")
    assert is_shut(on)  # what was sent first came first


def test_the_process_that_knew_the_code_goes_and_one_comes_back_where_one_was(
    qapp: QApplication,
) -> None:
    handed: list[Handover] = []

    def follow(handing: Handover) -> bool:
        handed.append(handing)
        return False

    with cheap_keys(), stage("en", replace=follow) as on:
        words, _secrets = code_of_a_new_key(on)
        by_settings(on)
        shut(on)
        assert [(each.room, each.locked) for each in handed] == [("settings", True)]
        on.window.go("who")
        on.press("person_*")
        on.type("passphrase", words)
        on.find("open_space").click()  # type: ignore[attr-defined]
        by_help_and_a_guide(on)
        shut(on)
        assert len(handed) == 1  # a guide is read to its end
        on.window.go("today")
        assert [each.room for each in handed] == ["settings", "today"]


# ---- while the key is still being made or tried --------------------------------------------------------


def test_whoever_leaves_while_the_key_is_made_has_a_key_and_nothing_open(on: Stage) -> None:
    first_run(on, NAME)
    words = up_to_make(on, "mine")
    page = on.window.page("key")
    on.find("make_key").click()  # type: ignore[attr-defined]
    on.window.go("settings")  # before any answer can come
    assert on.window.space.lock.is_under_way
    shut(on)
    assert on.window.room == "settings"
    assert page not in on.window._pages.values()
    on.window.go("who")
    unlock(on, words)


def test_whoever_leaves_while_the_words_are_tried_finds_nothing_open(on: Stage) -> None:
    words, (code, _words) = code_of_a_new_key(on)
    type_back(on, code)
    lock(on)
    on.press("person_*")
    on.type("passphrase", words)
    on.find("open_space").click()  # type: ignore[attr-defined]
    on.window.go("settings")
    shut(on)
    assert on.window.room == "settings"
    assert on.window.space.opened is None


def test_whoever_reads_help_while_the_words_are_tried_reads_on(on: Stage) -> None:
    words, (code, _words) = code_of_a_new_key(on)
    type_back(on, code)
    lock(on)
    on.press("person_*")
    on.type("passphrase", words)
    on.find("open_space").click()  # type: ignore[attr-defined]
    on.window.open_help("friend")
    on.wait(lambda: on.window.space.opened is not None, "it did not open")
    on.settle()
    assert (on.window.room, on.window.page("help").shown) == ("help", "friend")  # type: ignore[attr-defined]
    shown = [each.text() for each in on.window._rail.findChildren(QLabel) if each.isVisible()]
    assert f"ONLY FOR {NAME}" in shown
    on.press("help_close")
    assert on.window.room == "journal"


def test_words_that_do_not_fit_leave_nothing_watched(on: Stage) -> None:
    _words, (code, _) = code_of_a_new_key(on)
    type_back(on, code)
    lock(on)
    on.press("person_*")
    on.type("passphrase", "not the words")
    on.press("open_space")
    on.wait(lambda: bool(on.window.page("unlock")._banner.said), "nothing is said")  # type: ignore[attr-defined]
    shut(on)
    assert on.window.room == "unlock"


def test_the_next_space_that_opens_at_once_is_watched_over_as_well(on: Stage) -> None:
    """One person is sent away while their key is made; the next is through the door before it is locked."""
    first_run(on, NAME, "Noor")
    noors = up_to_make(on, "mine", who=keys_offered(on)[1].objectName())
    on.press("make_key")
    type_back(on, label(on, "code_1"))
    lock(on)
    sam, noor = everybody(on.window._builder._porch)
    on.window.go(f"key:{sam.id}")
    sams = up_to_make_here(on)
    on.find("make_key").click()  # type: ignore[attr-defined]
    on.window.go(f"unlock:{noor.id}")
    door = on.window.page("unlock")
    door._try(noors)  # type: ignore[attr-defined]
    on.find("page_journal")
    opened = on.window.space.opened
    assert opened is not None
    assert opened.person.name == "Noor"
    house = on.window.space.lock._courier._house  # type: ignore[attr-defined]
    assert house.person.id == noor.id
    assert on.window._rail._name == "Noor"
    lock(on)
    shut(on)
    on.window.go("who")
    on.press(f"person_{sam.id}")
    on.type("passphrase", sams)
    on.press("open_space")
    on.find("page_journal")


def up_to_make_here(on: Stage) -> str:
    """The same from the page of the key itself."""
    on.press("band_6-8")
    on.press("key_next")
    words = label(on, "key_words")
    on.type("key_again", words)
    on.press("key_go")
    on.find("recovery_split").setChecked(True)  # type: ignore[attr-defined]
    return words


def test_a_computer_that_sleeps_takes_words_away_that_are_no_key_yet(on: Stage) -> None:
    first_run(on, NAME)
    up_to_make(on, "mine")
    on.press("key_back")
    words = label(on, "key_words")
    on.window.space.lock_at_once()
    on.wait(lambda: on.window.room == "who", "it stays")
    assert words not in everything_shown()
