"""A second start: it says where the first one is, and Help is there all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from family_app.front_door import furnish
from family_app.places import Places
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.shell.already_open import AlreadyOpenNote
from tests.support.everyone import put_on
from tests.support.pressing import find, is_there, press, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def note(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[AlreadyOpenNote]:
    porch, courier, choices = furnish(Places(data=tmp_path / "data", state=tmp_path / "state"), "nl")
    choices.settings = type(choices.settings)(country="NL", language="nl")
    made = AlreadyOpenNote(porch, courier, choices)
    qtbot.addWidget(made)
    made.show()
    try:
        yield made
    finally:
        courier.stop()
        choices.end()
        put_on("light", 100)
        qapp.setStyleSheet("")


def helps(note: AlreadyOpenNote) -> bool:
    page = note._stack.currentWidget()
    return page.objectName() == "page_help" and "112" in texts(page) + said_numbers(note)


def said_numbers(note: AlreadyOpenNote) -> str:
    return " ".join(each.text() for each in note._pages["help"].emergency_numbers)  # type: ignore[attr-defined]


def test_it_is_told_in_the_language_of_the_family(note: AlreadyOpenNote) -> None:
    assert note.windowTitle() == "Keukentafel"
    assert "Keukentafel staat al open" in " ".join(label.text() for label in note.findChildren(QLabel))


def test_help_is_one_press_away_and_closes_to_the_note(note: AlreadyOpenNote) -> None:
    press(note, "already_help")
    assert helps(note)
    assert note.width() >= min(900, note.screen().availableSize().width())
    press(note, "help_close")
    assert is_there(note, "already_close")
    QTest.keyClick(note, Qt.Key.Key_F1)
    assert helps(note)
    QTest.keyClick(note, Qt.Key.Key_F1)
    assert helps(note)


def test_a_guide_that_help_names_opens_and_leads_back(note: AlreadyOpenNote) -> None:
    note.open_help("sextortion" if _knows(note, "sextortion") else "friend")
    note._pages["help"].go.emit("guide:G01:12-17")
    guides = note._stack.currentWidget()
    assert (guides.objectName(), guides.shown) == ("page_guides", "G01")  # type: ignore[attr-defined]
    press(note, "already_foot_help")
    assert helps(note)
    note.go("guide:G01:12-17")
    press(note, "already_foot_back")
    assert is_there(note, "already_help")
    guides.go.emit("help:friend")  # type: ignore[attr-defined]
    assert note._pages["help"].shown == "friend"  # type: ignore[attr-defined]


def _knows(note: AlreadyOpenNote, situation: str) -> bool:
    shelf = note._builder._porch.shelf
    return any(each.id == situation for each in shelf.help.situations)


@pytest.mark.parametrize("way", ["button", "shift"])
def test_hide_takes_everything_away_and_the_copied_number_too(note: AlreadyOpenNote, way: str) -> None:
    press(note, "already_help")
    OwnCopy(note).put("0800 0000")
    if way == "button":
        press(note, "help_hide")
    else:
        for _ in range(3):
            QTest.keyClick(find(note, "help_hide"), Qt.Key.Key_Shift)
    assert not note.isVisible()
    assert QGuiApplication.clipboard().text() == ""


def test_it_writes_nothing(note: AlreadyOpenNote, tmp_path: Path) -> None:
    press(note, "already_help")
    note.go("guide:G01:12-17")
    note.close()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
