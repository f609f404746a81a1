"""A page whose buttons stay in sight at its foot; in a low window they stand in the page instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import box, column, line, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.in_sight import bring_into_sight
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order

ROOM = 540  # px at 100 %: a lower window has no room for a foot


class WithFoot(QWidget):
    """`place` is where the buttons stand in the page, counted from its top, when they stand in it."""

    def __init__(self, *, width: int, margins: tuple[int, int, int, int], place: int) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._place = place
        self._apart: bool | None = None
        self.page = Column(width=width, margins=margins)
        self._actions = FlowLayout(gap=10)
        self._buttons = box(self._actions)
        self._inner = column(margins=(40, 10, 40, 12))
        inner = box(self._inner)
        inner.setMaximumWidth(width)
        # 12 px: the scroll bar above, so that the edges stand in one line.
        self._foot = box(column(line(), row(inner, margins=(0, 0, 12, 0)), gap=0))
        layout = column(self.page, self._foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        look.changed.connect(self._fit)

    def add_action(self, button: QWidget) -> None:
        """One more button in the foot."""
        self._actions.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        apart = self.height() >= look.px(ROOM)
        if apart == self._apart:
            return
        self._apart = apart
        held = self.window().focusWidget()
        had = held if held is not None and self._buttons.isAncestorOf(held) else None
        self._foot.setVisible(apart)
        if apart:
            self._inner.addWidget(self._buttons)
        else:
            self.page.body.insertWidget(self._place, self._buttons)
        tab_in_order(self)
        if had is not None:
            self._give_back(had)

    def _give_back(self, button: QWidget) -> None:
        """The keyboard stays on the button that had it, and the button in sight."""
        self._buttons.show()
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._apart:
            bring_into_sight(button)
