"""Everything on the page has a name, room for a finger, and nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.people import add_person
from family_app.domain.people import Person
from family_app.house import Porch
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.page import Column
from family_app.ui.settings.page import SettingsPage
from family_app.ui.shell.choices import Choices
from tests.support.pressing import press


def unfolded(page: SettingsPage, porch: Porch, sam: Person) -> None:
    """Everything on the page that can be opened, open."""
    noor = add_person(porch, "Noor met een tamelijk lange bijnaam")
    page.arrive()
    press(page, f"person_{noor.id}_edit")
    press(page, "settings_keys")
    press(page, "key_change")
    press(page, "key_new_own")


def test_everything_has_a_name_and_room_for_a_finger(
    page: SettingsPage, sam: Person, porch: Porch, qtbot: QtBot
) -> None:
    unfolded(page, porch, sam)
    QApplication.processEvents()
    pressed = [
        each
        for kind in (QPushButton, QCheckBox, QComboBox, QLineEdit)
        for each in page.findChildren(kind)
        if each.isVisibleTo(page)
    ]
    assert len(pressed) > 60
    for widget in pressed:
        told = widget.objectName()
        assert told, f"a {type(widget).__name__} without an objectName"
        label = widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "")
        assert label, f"{told} says nothing to a screen reader"
        assert widget.height() >= TARGET, f"{told} is too low"
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{told} cannot be reached with Tab"


@pytest.mark.parametrize(("width", "percent"), [(684, 100), (684, 200), (1064, 200)])
def test_nothing_is_cut_off_at_the_side(
    page: SettingsPage, sam: Person, porch: Porch, choices: Choices, width: int, percent: int
) -> None:
    unfolded(page, porch, sam)
    choices.set(text_percent=percent)
    page.resize(width, 600)
    QApplication.processEvents()
    column = page.findChild(Column)
    room = column.viewport().width()
    assert column.widget().width() <= room
    for each in page.findChildren(QWidget):
        if each.isVisibleTo(page) and column.widget().isAncestorOf(each):
            right = each.mapTo(column.widget(), QPoint(each.width(), 0)).x()
            assert right <= room, f"{type(each).__name__} {each.objectName()} reaches {right} of {room}"
