"""Phosphor icons, coloured by token at load."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from family_app.places import shipped
from family_app.ui.parts.look import look


@cache
def _source(name: str) -> str:
    return shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, token: str, side: int, ratio: float = 2.0) -> QPixmap:
    """The icon `name` (e.g. 'coffee', 'coffee-fill', 'coffee-duotone'), `side` px, in a token's colour."""
    return _pixmap(name, look.hex(token), side, ratio)


def icon(name: str, token: str, side: int = 22, gap: int = 0) -> QIcon:
    """The same as a QIcon for buttons; `gap` px of air between it and the words after it."""
    drawn = pixmap(name, token, side)
    if not gap:
        return QIcon(drawn)
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(round((side + gap) * ratio), round(side * ratio))
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QIcon(wide)
