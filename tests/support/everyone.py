"""Whether a page can be used by everyone: names, room for a finger, Tab, nothing cut off; and large text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QStyleFactory,
    QWidget,
)

from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.style import dress, style_sheet
from family_app.ui.shell.fonts import load_first_fonts

PRESSED = (QAbstractButton, QComboBox, QLineEdit)


@contextmanager
def dressed() -> Iterator[None]:
    """The look of the house, light and at 100 %, inside and again afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyle(QStyleFactory.create("Fusion"))
    load_first_fonts()
    put_on("light", 100)
    yield
    put_on("light", 100)


def put_on(theme: str, percent: int) -> None:
    """Another look, unless it is on already: a style sheet is put on every widget that exists."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wanted = (theme, percent / 100, False)
    if (look.theme, look.scale, look.dyslexia) != wanted or app.styleSheet() != style_sheet(look):
        look.set(theme=theme, percent=percent, dyslexia=False, still=True)
        dress(app, look)


def settle() -> None:
    """Lets layouts and timers that are due have their turn."""
    for _ in range(3):
        QTest.qWait(0)


def complaints(page: QWidget) -> list[str]:
    """Every visible control without a name, too low for a finger, or out of reach of Tab."""
    found = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, PRESSED) or not widget.isVisibleTo(page):
            continue
        who = f"{type(widget).__name__} {widget.objectName()}"
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not widget.objectName():
            found.append(f"{who} without an objectName: {text}")
        if not (widget.accessibleName() or text).strip():
            found.append(f"{who} says nothing to a screen reader")
        if widget.height() < TARGET or widget.width() < TARGET:
            found.append(f"{who} is only {widget.width()} x {widget.height()}")
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{who} cannot be reached with Tab")
    return found


def cut_off(page: QWidget) -> list[str]:
    """Everything visible that reaches past the side of the page or of the column that it scrolls in."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        column = next((c for c in page.findChildren(QScrollArea) if c.widget().isAncestorOf(widget)), None)
        outer, room = (column.widget(), column.viewport().width()) if column else (page, page.width())
        right = widget.mapTo(outer, QPoint(widget.width(), 0)).x()
        if right > room:
            found.append(f"{type(widget).__name__} {widget.objectName()} reaches {right} of {room}")
    return found


def reached_with_tab(page: QWidget, presses: int = 80) -> list[str]:
    """The objectNames of what gets the focus, in order, until it comes round."""
    seen: list[str] = []
    for _ in range(presses):
        page.focusNextChild()
        focused = page.focusWidget()
        if focused is None or focused.objectName() in seen[:1]:
            break
        seen.append(focused.objectName())
    return seen
