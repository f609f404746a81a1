"""A large button that says where it goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from family_app.ui.parts.basic import Heading, Text, Tile, column, row


class PlaceTile(QPushButton):
    """Picture, name and a sentence; the whole tile is the button."""

    def __init__(self, *, name: str, icon: str, tone: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "tile")
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        tile = Tile(icon, tone)
        self._title, self._text = Heading(level=2), Text(size=14, muted=True)
        self.setLayout(
            column(row(tile, None), self._title, self._text, None, gap=8, margins=(22, 20, 22, 20))
        )
        for child in (tile, self._title, self._text):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, title: str, text: str) -> None:
        """Its name, and what one finds there."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
