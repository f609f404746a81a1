"""A little stack of cards, drawn in the colours of the look; decoration, silent for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import TABLES, look

WIDTH, HEIGHT = 190, 200
CARD = QRectF(-58, -80, 116, 160)
BEHIND = ((-9.0, "apricot"), (-1.0, "private"))  # degrees, token


class CardStack(QWidget):
    """The icon is that of the topic."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "cards"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(WIDTH / 2, HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for degrees, token in BEHIND:
            painter.save()
            painter.rotate(degrees)
            # The bright tints of the dark table: decoration, they carry no meaning.
            painter.setBrush(QColor(TABLES["dark"][token]))
            painter.drawRoundedRect(CARD, 16, 16)
            painter.restore()
        painter.rotate(7)
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(CARD, 16, 16)
        painter.drawPixmap(QPointF(-29, -58), pixmap(f"{self._icon}-duotone", "primary", 58))
        painter.setBrush(look.colour("line"))
        for at, width in enumerate((76, 60, 68)):
            painter.drawRoundedRect(QRectF(-38, 18 + at * 18, width, 6), 3, 3)
        painter.end()
