"""The eight situations as large buttons, in the words of the person it happens to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from family_app.domain.helplines import Situation
from family_app.ui.parts.basic import Text, Tile
from family_app.ui.parts.look import TARGET, look

COLUMN = 205  # px at 100 %: narrower, and a title takes four lines


class SituationTile(QPushButton):
    """A picture and a sentence; the whole tile is the button."""

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self.setObjectName(f"situation_{situation.id}")
        self.setProperty("kind", "tile")
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setAccessibleName(situation.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TARGET + 28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        tile, words = Tile(situation.icon, situation.tone, 40), Text(situation.title, bold=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(12)
        layout.addWidget(tile)
        layout.addWidget(words, 1)
        for child in (tile, words):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class SituationGrid(QWidget):
    """Four, two or one column, as the width allows."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._situations: tuple[Situation, ...] = ()
        self._tiles: list[SituationTile] = []
        self._columns = 0
        look.changed.connect(self._arrange)

    def show_situations(self, situations: tuple[Situation, ...]) -> None:
        """Tiles in this order; those that stand there stay when nothing changed."""
        if situations == self._situations:
            return
        self._situations = situations
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = [SituationTile(each) for each in situations]
        for tile, situation in zip(self._tiles, situations, strict=True):
            tile.clicked.connect(lambda _on=False, wanted=situation.id: self.chosen.emit(wanted))
        self._columns = 0
        self._arrange()

    @property
    def columns(self) -> int:
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fit = max(1, (self.width() + 12) // (look.px(COLUMN) + 12))
        columns = 4 if fit >= 4 else 2 if fit >= 2 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self.updateGeometry()
