"""Large tiles to choose from, one or several; each can be pressed, reached with Tab and heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from family_app.ui.parts.basic import Button, Text, Tile, column, row
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.soft_breaks import soft_breaks


class Pick(NamedTuple):
    """One thing to choose."""

    id: str
    words: str
    icon: str
    hint: str = ""
    tone: str = "private"
    is_name: bool = False  # a long nickname may be broken anywhere


class PickTile(Button):
    """A picture and words; chosen, it has a ring and says so."""

    def __init__(self, pick: Pick, *, name: str, large: bool, kind: str) -> None:
        super().__init__(name=f"{name}_{pick.id}", kind=kind)
        self.setCheckable(True)
        self.setMinimumHeight(TARGET + 24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        tile, words = (
            Tile(pick.icon, pick.tone, 64 if large else 40),
            Text(soft_breaks(pick.words) if pick.is_name else pick.words, size=17, bold=True),
        )
        told = [words, *([Text(pick.hint, size=14, muted=True)] if pick.hint else [])]
        across = row(tile, column(None, *told, None, gap=2), gap=14, margins=(14, 12, 14, 12))
        across.setStretch(1, 1)
        across.setAlignment(tile, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(across)
        for child in (tile, *told):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(pick.words)
        self.setAccessibleDescription(pick.hint)


class PickTiles(QWidget):
    """Tiles in one, two or three columns. With `several` more than one may be chosen; else one or none.

    `kind` is "pick-tile" in an own space and "pick-table" at the table; `column` is the least width of one.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        name: str,
        several: bool = False,
        large: bool = False,
        column: int = 300,
        kind: str = "pick-tile",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("clear", True)
        self._name, self._several, self._large, self._column = name, several, large, column
        self._kind = kind
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._tiles: dict[str, PickTile] = {}
        self._chosen: list[str] = []
        look.changed.connect(self._arrange)

    def offer(self, picks: Sequence[Pick]) -> None:
        """What can be chosen now; what was chosen stays so, also when it is not offered any more."""
        for old in self._tiles.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = {}
        for pick in picks:
            tile = PickTile(pick, name=self._name, large=self._large, kind=self._kind)
            tile.clicked.connect(lambda _on=False, wanted=pick.id: self._press(wanted))
            self._tiles[pick.id] = tile
        self._mark()
        self._arrange()

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Marks what is chosen and tells nobody."""
        self._chosen = list(chosen)
        self._mark()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids in the order in which they were chosen."""
        return tuple(self._chosen)

    def focus_first(self) -> None:
        first = next((tile for id_, tile in self._tiles.items() if id_ in self._chosen), None)
        tile = first or next(iter(self._tiles.values()), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, wanted: str) -> None:
        if wanted in self._chosen:
            self._chosen.remove(wanted)
        elif self._several:
            self._chosen.append(wanted)
        else:
            self._chosen = [wanted]
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        for id_, tile in self._tiles.items():
            tile.setChecked(id_ in self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(3, (self.width() + 12) // (look.px(self._column) + 12)))
        for at, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self.updateGeometry()
