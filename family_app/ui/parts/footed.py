"""A page that scrolls, and what is pressed on it always in sight below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from family_app.ui.parts.basic import line
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column

LARGE = 1.4  # text size from which the words need the room: then the foot scrolls along


class Footed(QWidget):
    """`foot` stands below `column`, as wide as what is in it."""

    def __init__(self, column: Column, foot: QWidget, *, width: int, side: int = 40) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._column, self._foot = column, foot
        foot.setMaximumWidth(width - 2 * side)
        foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._below = QWidget()
        self._below.setProperty("clear", True)
        self._across = QHBoxLayout(self._below)
        self._across.setContentsMargins(side, 8, side + 12, 14)  # 12 px: the scroll bar above
        self._line = line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._below)
        look.changed.connect(self._place)
        self._place()

    def _place(self) -> None:
        inside = look.scale >= LARGE
        self._line.setVisible(not inside)
        self._below.setVisible(not inside)
        if inside:
            # Before the stretch with which every column ends.
            self._column.body.insertWidget(self._column.body.count() - 1, self._foot)
        else:
            self._across.addWidget(self._foot, 1)
