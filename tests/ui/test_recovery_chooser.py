"""Who keeps the recovery code: Tab and the keyboard go as the eye does, whichever way stands first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.ui.parts.basic import column
from family_app.ui.parts.recovery_chooser import RecoveryChooser


def along(widget: QWidget) -> list[QAbstractButton]:
    """What Tab comes to from here on, in its order."""
    found, here = [], widget.nextInFocusChain()
    while here is not None and here is not widget:
        if isinstance(here, QAbstractButton):
            found.append(here)
        here = here.nextInFocusChain()
    return found


@pytest.mark.parametrize("split_first", [True, False, "both"])
def test_tab_follows_what_stands_there(qtbot: QtBot, split_first: bool | str) -> None:
    page, chooser, foot = QWidget(), RecoveryChooser(), QPushButton("Help now")
    page.setLayout(column(chooser, foot))
    qtbot.addWidget(page)
    for way in (True, False) if split_first == "both" else (split_first,):
        chooser.offer(split_first=bool(way))
    page.resize(600, 600)
    page.show()
    *ways, make, last = along(chooser)
    tops = [each.mapTo(chooser, QPoint(0, 0)).y() for each in ways]
    assert len(ways) == 4
    assert tops == sorted(tops)
    assert ways[0].objectName() == ("recovery_split" if split_first is True else "recovery_mine")
    assert (make.objectName(), last) == ("make_key", foot)

    chooser.focus_first()
    assert page.focusWidget() is ways[0]
    assert not any(each.isChecked() for each in ways)
    assert QApplication.focusWidget() in (None, ways[0])
