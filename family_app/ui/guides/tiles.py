"""The guides as large buttons, one or two beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from family_app.domain.guides import Guide, GuideVersion
from family_app.ui.guides.readers import reader_words
from family_app.ui.parts.basic import Heading, Text, Tile, column, row
from family_app.ui.parts.look import look

ROOM_FOR_TWO = 720  # px at 100 %


class GuideTile(QPushButton):
    """Picture, title and for whom it is; the whole tile is the button."""

    def __init__(self, guide: Guide, version: GuideVersion) -> None:
        super().__init__()
        self.setObjectName(f"guide_{guide.id}_{version.reader.value}")
        self.setProperty("kind", "tile")
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        tile, title = Tile(guide.icon, guide.tone), Heading(version.title, level=3)
        text = Text(version.for_whom, size=14, muted=True)
        readers = Text(" · ".join(reader_words(each) for each in guide.readers), size=14, muted=True)
        across = row(tile, column(title, text, readers, None, gap=4), gap=14, margins=(18, 16, 18, 16))
        across.setStretch(1, 1)
        across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        self.setLayout(across)
        for child in (tile, title, text, readers):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(version.title)
        self.setAccessibleDescription(f"{version.for_whom} {readers.text()}")


class GuideTiles(QWidget):
    """A grid of tiles that says which one was pressed: id and reader."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self.tiles: list[GuideTile] = []
        look.changed.connect(self._arrange)

    def show_guides(self, guides: Sequence[tuple[Guide, GuideVersion]]) -> None:
        """Tiles in this order; the ones before are gone."""
        for old in self.tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.tiles = []
        for guide, version in guides:
            tile = GuideTile(guide, version)
            wanted = (guide.id, version.reader.value)
            tile.clicked.connect(lambda _on=False, to=wanted: self.chosen.emit(*to))
            self.tiles.append(tile)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= look.px(ROOM_FOR_TWO) else 1
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
