"""Each window is asked for when it shows and when its number changes; on Linux nothing is claimed.

The call to Windows itself is not tested: these tests run on Linux.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from family_app.ui.shell.screen_guard import Asking, guard_screen, limit_in_words, what_we_can_do


@pytest.mark.parametrize(("system", "can"), [("win32", "asked"), ("linux", "cannot"), ("darwin", "cannot")])
def test_only_windows_is_asked(system, can):
    assert what_we_can_do(system) == can


def test_where_nobody_can_be_asked_nothing_watches_the_events(qapp):
    asked = []
    assert guard_screen(qapp, Asking.CANNOT, asked.append) is None
    assert asked == []


@pytest.fixture
def asked(qapp):
    numbers: list[int] = []
    guard = guard_screen(qapp, Asking.ASKED, numbers.append)
    yield numbers
    qapp.removeEventFilter(guard)
    guard.deleteLater()


def test_a_window_that_stands_already_is_asked_for(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    numbers: list[int] = []
    guard = guard_screen(qapp, Asking.ASKED, numbers.append)
    qapp.removeEventFilter(guard)
    assert window.internalWinId() in numbers


@pytest.mark.parametrize("kind", [QWidget, QDialog, QMenu])
def test_windows_dialogs_and_menus_are_asked_for_when_they_show(kind, asked, qtbot):
    window = kind()
    qtbot.addWidget(window)
    assert asked == []
    window.show()
    assert set(asked) == {window.internalWinId()}


def test_a_window_with_another_number_is_asked_for_again(asked, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asked.clear()
    window.destroy()
    window.create()  # not shown anew: only its number changes
    assert set(asked) == {window.internalWinId()}


def test_the_words_differ_and_promise_nothing_more(qapp):
    cannot, asks = limit_in_words(Asking.CANNOT), limit_in_words(Asking.ASKED)
    assert "cannot stop screenshots" in cannot
    assert "A phone camera still can." in asks
