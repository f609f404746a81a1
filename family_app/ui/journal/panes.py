"""The list and the page beside each other, or one at a time where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import column, row
from family_app.ui.parts.look import look

LEFT, RIGHT = 270, 390  # px at 100 %: what each needs
LEFT_WIDEST = 330
ROOMY_HEIGHT = 700  # px from which the left has room for a month
NO_LIMIT = 16_777_215  # Qt's own word for it


class Above(QWidget):
    """Messages over both panes; takes no room while none of them is shown."""

    def __init__(self, *messages: QWidget) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._messages = messages
        self.setLayout(column(*messages, gap=8, margins=(24, 12, 24, 4)))
        for message in messages:
            message.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not message.isHidden() for message in self._messages))
        return super().eventFilter(watched, event)


class Panes(QWidget):
    """`left` finds pages, `right` shows one."""

    fitted = Signal(bool, bool)  # one at a time, roomy

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._left, self._right = left, right
        self._reading = False
        layout = row(left, right, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        look.changed.connect(self.fit)

    def show_left(self) -> None:
        self._reading = False
        self.fit()

    def show_right(self) -> None:
        self._reading = True
        self.fit()

    @property
    def right_is_shown(self) -> bool:
        return not self._right.isHidden()

    def fit(self) -> None:
        """Places the two anew."""
        left = round(LEFT * look.scale)
        single = self.width() < left + round(RIGHT * look.scale)
        self._left.setVisible(not single or not self._reading)
        self._right.setVisible(not single or self._reading)
        if single:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(NO_LIMIT)
        else:
            wide = min(round(LEFT_WIDEST * look.scale), round(self.width() * 0.31))
            self._left.setFixedWidth(max(left, wide))
        self.fitted.emit(single, self.height() >= ROOMY_HEIGHT and look.scale < 1.6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
