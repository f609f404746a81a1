"""A side of a card that stays closed until it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from family_app.ui.parts.basic import CardFrame, Heading, Tile
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import look


class Fold(CardFrame):
    """A header that opens and closes what stands below it. Keyboard: Space or Enter."""

    opened = Signal(bool)

    def __init__(self, *, name: str, icon: str, tone: str) -> None:
        super().__init__()
        self._head = QPushButton()
        self._head.setObjectName(name)
        self._head.setProperty("kind", "fold")
        self._head.setCheckable(True)
        # A button keeps to one line by itself; a title of two lines must be able to make it higher.
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._head.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = Heading(level=2)
        self._tile = Tile(icon, tone, 40)
        self._caret = QLabel()
        inner = QHBoxLayout(self._head)
        inner.setContentsMargins(18, 14, 18, 14)
        inner.setSpacing(12)
        inner.addWidget(self._tile)
        inner.addWidget(self._title, 1)
        inner.addWidget(self._caret)
        for child in (self._title, self._tile, self._caret):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._content = QWidget()
        self._content.setProperty("clear", True)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(22, 0, 22, 18)
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._content)
        self._head.toggled.connect(self._turn)
        look.changed.connect(self._dress)
        self._turn(False)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self._head.setAccessibleName(text)

    def close_side(self) -> None:
        self._head.setChecked(False)

    @property
    def is_open(self) -> bool:
        return self._head.isChecked()

    def _turn(self, on: bool) -> None:
        self._content.setVisible(on)
        self._dress()
        self.opened.emit(on)

    def _dress(self) -> None:
        self._caret.setPixmap(
            pixmap("caret-up" if self._head.isChecked() else "caret-down", "muted", look.px(18))
        )
