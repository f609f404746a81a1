"""A QR code made here, on this computer: a way to take a number or an address to a telephone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET_ZONE = 4  # modules of white around the code: cameras need them to find it
MODULE = 5  # px


def qr_modules(content: str) -> tuple[tuple[bool, ...], ...]:
    """The code without its quiet zone, row by row; True is dark."""
    import segno

    code = segno.make(content, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


class QrCode(QWidget):
    """Dark on white in every theme: many cameras do not read it the other way round."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._modules: tuple[tuple[bool, ...], ...] = ()

    def show_content(self, content: str, spoken: str) -> None:
        """Draws the content; `spoken` is what a screen reader hears."""
        self._modules = qr_modules(content)
        self.setAccessibleName(spoken)
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def modules(self) -> tuple[tuple[bool, ...], ...]:
        return self._modules

    def sizeHint(self) -> QSize:
        side = (len(self._modules) + 2 * QUIET_ZONE) * MODULE
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRoundedRect(self.rect(), 10, 10)
        painter.setBrush(QColor(Qt.GlobalColor.black))
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect((x + QUIET_ZONE) * MODULE, (y + QUIET_ZONE) * MODULE, MODULE, MODULE)
        painter.end()
