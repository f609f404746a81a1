"""Looks at the window as it stands: names, room for a finger, the way of Tab, and nothing cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from family_app.ui.parts.look import TARGET
from family_app.ui.shell.window import Window

PRESSED = (QAbstractButton, QComboBox, QLineEdit)
NARROWEST = 40  # px: a day of the month; WCAG asks for 24
ROUNDING = 1.5  # px: text is measured in fractions, a widget is not


def told(widget: QWidget) -> str:
    """A widget as a complaint names it."""
    text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text[:40]!r}".strip()


def seen(window: QWidget) -> Iterator[QWidget]:
    """Every visible widget of ours; the line inside a spin box and the like are Qt's own."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.objectName().startswith("qt_") and widget.width() > 0:
            parent = widget.parentWidget()
            own_part = isinstance(widget, QAbstractButton) and isinstance(parent, (QLineEdit, QComboBox))
            if not own_part:
                yield widget


def reachable(window: QWidget) -> list[QWidget]:
    """What Tab must come to."""
    return [
        widget
        for widget in seen(window)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
    ]


def unnamed(window: QWidget) -> list[str]:
    """Controls that say nothing to a screen reader, or that a test from outside cannot find."""
    found = []
    for widget in seen(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text).strip():
            found.append(f"{told(widget)} has no name")
        if not widget.objectName():
            found.append(f"{told(widget)} has no objectName")
    return found


def too_small(window: QWidget) -> list[str]:
    """What is pressed and lower than a finger needs, or so narrow that one hits what is beside it."""
    return [
        f"{told(widget)} is {widget.width()} x {widget.height()}"
        for widget in seen(window)
        if isinstance(widget, PRESSED) and (widget.height() < TARGET or widget.width() < NARROWEST)
    ]


def tab_trouble(window: QWidget) -> list[str]:
    """Goes all the way round with real Tab keys; says what is missed, and where the keyboard is trapped."""
    wanted = reachable(window)
    if not wanted:
        return ["Tab goes nowhere"]
    first = wanted[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [first]
    for _ in range(len(wanted) + 3):
        before = QApplication.focusWidget()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is before:
            return [f"Tab is trapped in {told(before) if before else 'nothing'}"]
        if now is first:
            break
        reached.append(now)
    else:
        return [f"Tab does not come back to {told(first)}"]
    missed = [widget for widget in wanted if widget not in reached and not _one_of_a_group(widget)]
    return [f"Tab never comes to {told(widget)}" for widget in missed]


def _one_of_a_group(widget: QWidget) -> bool:
    """An exclusive group is one stop for Tab; the arrows go on inside it."""
    if isinstance(widget, QRadioButton):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def cut_off(window: QWidget, size: QSize) -> list[str]:
    """Words that do not fit in their widget, and what reaches past the side of the page."""
    found = [] if window.size() == size else [f"the window grew to {window.width()} x {window.height()}"]
    for widget in seen(window):
        complaint = ""
        if isinstance(widget, QLabel):
            complaint = _label(widget) or _out_of_its_parents(widget)
        elif isinstance(widget, (QPushButton, QComboBox, QCheckBox, QRadioButton)):
            complaint = _button(widget) or _out_of_its_parents(widget)
        elif isinstance(widget, QLineEdit):
            complaint = _grey_words(widget)
        elif isinstance(widget, QScrollArea):
            wide, room = widget.widget().width(), widget.viewport().width()
            complaint = f"its page is {wide} wide in {room}" if wide > room else ""
        if complaint:
            found.append(f"{told(widget)}: {complaint}")
    return found


def _label(label: QLabel) -> str:
    if not label.text():
        return ""
    inside, metrics = label.contentsRect(), label.fontMetrics()
    # A line may end after a hyphen as well as at a space.
    words = re.split(r"(?<=-)|\s", label.text()) if label.wordWrap() else label.text().split("\n")
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    if widest > inside.width() + ROUNDING:
        return f"needs {widest} of width, has {inside.width()}"
    high = label.heightForWidth(label.width()) if label.wordWrap() else metrics.height()
    if high > label.height() + ROUNDING:
        return f"needs {high} of height, has {label.height()}"
    return ""


def _button(button: QPushButton | QComboBox | QCheckBox | QRadioButton) -> str:
    style = button.style()
    if isinstance(button, QComboBox):
        box = QStyleOptionComboBox()
        button.initStyleOption(box)
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, box, QStyle.SubControl.SC_ComboBoxEditField, button
        )
        return _too_wide(button, button.currentText(), 0, room)
    if not button.text():
        return ""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    part = (
        QStyle.SubElement.SE_PushButtonContents
        if isinstance(button, QPushButton)
        else QStyle.SubElement.SE_RadioButtonContents
        if isinstance(button, QRadioButton)
        else QStyle.SubElement.SE_CheckBoxContents
    )
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return _too_wide(button, button.text(), icon, style.subElementRect(part, option, button))


def _grey_words(edit: QLineEdit) -> str:
    """The words in an empty field, which Qt would end with three dots."""
    if edit.text() or not edit.placeholderText():
        return ""
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    inside = room.width() - edit.textMargins().left() - edit.textMargins().right() - 4  # Qt's own margins
    needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
    return f"needs {needed} of width, has {inside}" if needed > inside + ROUNDING else ""


def _too_wide(button: QWidget, text: str, icon: int, room: QRect) -> str:
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
    if words.width() + icon > room.width() + ROUNDING:
        return f"needs {words.width() + icon} of width, has {room.width()}"
    if words.height() > button.height() + ROUNDING:
        return f"needs {words.height()} of height, has {button.height()}"
    return ""


def _out_of_its_parents(widget: QWidget) -> str:
    """What scrolls may be below the edge; sideways nothing may, and nothing may leave its own card."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        corner = widget.mapTo(parent, QPoint(0, 0))
        right, bottom = corner.x() + widget.width(), corner.y() + widget.height()
        if corner.x() < 0 or right > parent.width():
            return f"reaches from {corner.x()} to {right} of {parent.width()} in {told(parent)}"
        if isinstance(parent.parentWidget(), QScrollArea):  # its viewport: what is below scrolls
            return ""
        if corner.y() < 0 or bottom > parent.height():
            return f"reaches from {corner.y()} down to {bottom} of {parent.height()} in {told(parent)}"
        parent = parent.parentWidget()
    return ""


class Windows(QObject):
    """Notes every window that appears beside the one of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.appeared: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            lists = isinstance(watched, (Window, QMenu)) or watched.windowType() == Qt.WindowType.ToolTip
            if not lists:
                self.appeared.append(f"{type(watched).__name__} {watched.objectName()}")
        return False
