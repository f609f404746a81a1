"""A folder path that can be selected and copied, whole, however long it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from family_app.ui.parts.look import TARGET, look


class PathBox(QPlainTextEdit):
    """As high as its text: a path has no spaces to wrap at, and must never be cut off."""

    def __init__(self, folder: Path, *, name: str) -> None:
        super().__init__(str(folder))
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFont(look.text_font())
        lines = max(1, round(self.document().size().height()))
        around = 2 * (look.px(8) + 3 + round(self.document().documentMargin()))
        height = max(TARGET, lines * self.fontMetrics().lineSpacing() + around)
        if height != self.height():
            self.setFixedHeight(height)
