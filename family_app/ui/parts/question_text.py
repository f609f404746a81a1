"""The question of a card: large, and at large text no larger than still reads as one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from family_app.ui.parts.look import look

GROWS_TO = 1.6  # it is large already at 100 %


class QuestionText(QLabel):
    """`size` in px at 100 %."""

    def __init__(self, *, size: float) -> None:
        super().__init__()
        self._size = size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(look.head_font(self._size * min(look.scale, GROWS_TO) / look.scale))
