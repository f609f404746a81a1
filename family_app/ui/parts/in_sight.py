"""Scrolls what somebody has to see now into view: where something is told, and where they type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

AIR = (20, 40)  # px that stay free around it


def bring_into_sight(*widgets: QWidget) -> None:
    """Each in turn, once the page has its new shape: the last is seen for certain, the others if they fit."""
    area = _around(widgets[-1])
    if area is not None:
        # At the next turn of the event loop: what was just shown has no place yet.
        QTimer.singleShot(0, area, partial(_scroll, area, widgets))


def keep_lines_in_sight(area: QScrollArea) -> None:
    """Whoever types sees what they type, also when the line stood below the edge until then."""
    for line in area.findChildren(QLineEdit):
        line.textEdited.connect(lambda _text, typed=line: area.ensureWidgetVisible(typed, *AIR))


def _scroll(area: QScrollArea, widgets: tuple[QWidget, ...]) -> None:
    for widget in widgets:
        if widget.isVisible():
            area.ensureWidgetVisible(widget, *AIR)


def _around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
