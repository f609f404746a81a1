"""Doors to go on through: large, beside each other where there is room, each saying where it leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from family_app.ui.parts.look import look
from family_app.ui.parts.place_tile import PlaceTile

COLUMN = 240  # px at 100 % text that a door needs
GAP = 14


class Way(NamedTuple):
    """One door: its name as an object, picture, tone, title, a sentence, and what happens."""

    name: str
    icon: str
    tone: str
    title: str
    text: str
    press: Callable[[], None]


class Doors(QWidget):
    """At most three in a row."""

    def __init__(self, ways: Sequence[Way]) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._tiles: list[PlaceTile] = []
        for way in ways:
            tile = PlaceTile(name=way.name, icon=way.icon, tone=way.tone)
            tile.say(way.title, way.text)
            tile.clicked.connect(lambda _on=False, press=way.press: press())
            self._tiles.append(tile)
        look.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(3, (self.width() + GAP) // (look.px(COLUMN) + GAP)))
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self.updateGeometry()
