"""What one process hands to the next, how the window comes back, and what happens when it cannot."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMenu, QWidget

from family_app.domain.errors import VaultClosed
from family_app.ui.shell import leaving
from family_app.ui.shell.leaving import (
    VARIABLE,
    Handover,
    as_it_stands,
    clear_away,
    read_handover,
    show_again,
    start_anew,
    take_handover,
)
from tests.flows.evening import NAME, SENTENCE, find_again, make_key, unlock, write
from tests.flows.stage import stage
from tests.support.cheap_keys import cheap_keys

FULL = Handover("cards:T04-0911-1", (900, 620), (-40, 30), True, True, False, True, "nl")


@pytest.mark.parametrize("handed", [Handover(), FULL, Handover("help", None, (0, 0))])
def test_what_is_handed_over_arrives(handed, monkeypatch):
    monkeypatch.setenv(VARIABLE, handed.as_text())
    assert take_handover() == handed
    assert VARIABLE not in os.environ
    assert take_handover() is None


@pytest.mark.parametrize(
    "text",
    [
        "x",
        ";;;===;",
        "room=journal;size=1,2,3;at=a,b;language=xx",
        "room=unlock:0123;size=-;minimised=yes",
        "room=cards:../../etc;at=999999,1;maximised=2",
        "room=who\n;size=\u0661,\u0662;at=;locked=true",
        "language=\x00;room=\ud800",
    ],
)
def test_bad_values_are_as_if_they_were_absent(text):
    assert read_handover(text) == Handover()


def test_a_long_value_is_no_handover(monkeypatch):
    monkeypatch.setenv(VARIABLE, "room=help;" + "x" * 200)
    assert take_handover() is None
    assert VARIABLE not in os.environ


@pytest.fixture
def window(qapp, qtbot):
    made = QWidget()
    made.setMinimumSize(300, 200)
    qtbot.addWidget(made)
    return made


def test_the_window_comes_back_as_it_stood(window, qapp):
    window.setGeometry(30, 40, 420, 260)
    window.show()
    window.activateWindow()
    handed = as_it_stands(window, "who", locked=True, language="nl")
    assert (handed.size, handed.at) == ((420, 260), (window.x(), window.y()))
    fresh = QWidget()
    show_again(fresh, handed)
    assert (fresh.size(), fresh.pos()) == (window.size(), window.pos())
    assert fresh.isVisible()
    assert not fresh.isMinimized()


def test_after_hide_it_comes_back_minimised_and_takes_no_keyboard(window, qapp):
    window.setWindowState(Qt.WindowState.WindowMaximized)
    window.showMinimized()
    handed = as_it_stands(window, "cards", locked=True, language="")
    assert handed.minimised
    shown: list[bool] = []

    class Fresh(QWidget):
        def showEvent(self, event):
            shown.append(self.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating))
            super().showEvent(event)

    fresh = Fresh()
    show_again(fresh, handed)
    assert fresh.isMinimized()
    assert shown[0]
    # What brings it to the front later works as for any window.
    assert not fresh.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    fresh.deleteLater()


@pytest.mark.parametrize("at", [(-5000, 10), (10, -30000), (99999, 99999)])
def test_a_window_never_comes_back_where_no_screen_is(window, at):
    show_again(window, Handover(size=(400, 300), at=at))
    assert (window.x(), window.y()) != at


def test_a_size_from_outside_cannot_ask_for_more_than_the_screens(window, qapp):
    show_again(window, Handover(size=(99999, 99999)))
    assert window.width() <= qapp.primaryScreen().availableVirtualSize().width()
    show_again(window, Handover(size=(1, 0)))
    assert (window.width(), window.height()) == (300, 200)


def test_menus_lists_and_dialogs_are_taken_away(window, qtbot):
    window.show()
    box = QComboBox(window)
    box.addItems(["one", "two"])
    box.show()
    box.showPopup()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    menu = QMenu(window)
    menu.addAction("one")
    menu.popup(window.pos())
    clear_away(window)
    assert not dialog.isVisible()
    assert not menu.isVisible()
    assert not box.view().isVisible()
    assert window.isVisible()


def test_it_is_started_as_it_was_started(monkeypatch):
    """The way of `-m`, of a script and of an option survive; the handover goes beside them."""
    called: list[tuple[str, list[str], str]] = []

    def run(program: str, words: list[str]) -> None:
        called.append((program, words, os.environ[VARIABLE]))
        raise OSError  # stands for a program that is not there any more

    monkeypatch.setattr(sys, "orig_argv", ["python", "-P", "-m", "family_app", "--data-dir", "a b"])
    monkeypatch.setattr(os, "execv", run)
    assert start_anew(FULL) is False
    command = [sys.executable, "-P", "-m", "family_app", "--data-dir", "a b"]
    assert called == [(sys.executable, command, FULL.as_text())]
    assert VARIABLE not in os.environ


def test_no_file_of_ours_stays_open_in_the_next_process(tmp_path):
    with (tmp_path / "x").open("wb") as file:
        os.set_inheritable(file.fileno(), True)
        leaving._keep_no_file_open()
        assert not os.get_inheritable(file.fileno())
        assert os.get_inheritable(2)


@pytest.mark.slow
def test_when_no_process_can_follow_it_goes_on_locked_and_usable(qapp):
    handed: list[Handover] = []
    closed: list[bool] = []

    def cannot(handing: Handover) -> bool:
        # By now the words are saved, the page is gone and the vault is closed.
        handed.append(handing)
        closed.append(on.window.space.lock._courier._house is None)
        assert on.window.findChild(QWidget, "page_text") is None
        return False

    with cheap_keys(), stage("nl", replace=cannot) as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        write(on)
        on.press("rail_lock")
        on.wait(lambda: on.window.room == "who")
        assert [(each.room, each.locked) for each in handed] == [("who", True)]
        unlock(on, words)
        find_again(on)
        on.window.hide_now()
        on.wait(lambda: len(handed) == 2)
        on.wait(lambda: on.window.room == "cards")
        assert (handed[1].room, handed[1].locked, handed[1].minimised) == ("cards", True, True)
        on.window.hide_now()  # with nothing open: typed passphrases go too
        on.wait(lambda: len(handed) == 3)
        assert not handed[2].locked
        assert closed == [True, True, True]
        shown = " ".join(label.text() for label in on.window.findChildren(QLabel))
        assert SENTENCE not in shown


@pytest.mark.slow
def test_an_errand_in_slices_never_delays_a_lock(qapp):
    locked: list[bool] = []
    troubles: list[object] = []

    def endless(_house):
        while True:
            yield None

    with cheap_keys(), stage("en") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        make_key(on, lambda _name: None)
        courier = on.window.space.lock._courier
        courier.send_long(endless, to=on.window)
        on.window.space.closed.connect(lambda: locked.append(True))
        on.press("rail_lock")
        on.wait(lambda: bool(locked))
        courier.send(lambda house: None, to=on.window, failed=troubles.append)
        on.wait(lambda: bool(troubles))
        assert isinstance(troubles[0], VaultClosed)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("room", "expected"), [("help", "help"), ("today", "today"), ("cards:nothing", "cards"), ("", "who")]
)
def test_the_fresh_window_shows_the_room_that_was_handed_over(qapp, room, expected):
    with stage("en", handed=Handover(room=room, language="en")) as on:
        assert on.window.room == expected
        if expected == "help":
            QTest.keyClick(on.window, Qt.Key.Key_F1)
            on.window.close_help()
            assert on.window.room == "who"


@pytest.mark.slow
def test_the_card_on_the_table_stays(qapp):
    with stage("en", handed=Handover()) as on:
        on.window.go("cards")
        card = on.window.page("cards").card
        other = next(each for each in on.window.page("cards")._porch.shelf.cards if each.id != card.id)
    with stage("en", handed=Handover(room=f"cards:{other.id}")) as on:
        assert on.window.page("cards").card.id == other.id
