"""One sentence to type, on as many lines as it needs: a long one never hides its beginning."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.quiet import QUIET

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingLine(QPlainTextEdit):
    """Plain words only. Enter says that it is done, Tab goes on to the next thing."""

    entered = Signal()

    def __init__(self, *, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        # What a family agrees is not for a keyboard to learn.
        self.setInputMethodHints(QUIET)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._keep_within)
        self.textChanged.connect(self._grow)
        look.changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Shows this, with the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls() and not source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _keep_within(self) -> None:
        text = self.toPlainText()
        if len(text) > self._most:
            self.blockSignals(True)
            self.set_text(text[: self._most])
            self.blockSignals(False)

    def _grow(self) -> None:
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        # Its frame and air, and the wider ring of the keyboard whether it is there or not.
        around = 2 * self.document().documentMargin() + max(0, self.height() - self.viewport().height()) + 4
        high = max(TARGET + 4, round(lines * self.fontMetrics().lineSpacing() + around))
        if self.minimumHeight() != high:
            self.setFixedHeight(high)
