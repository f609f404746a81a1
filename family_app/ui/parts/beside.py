"""Two parts of a page: beside each other when there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from family_app.ui.parts.look import look


class Beside(QWidget):
    """`wide_from` is the width in px at 100 % text from which both fit beside each other."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        wide_from: int,
        stretch: tuple[int, int] = (1, 1),
        gap: int = 18,
    ) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._wide_from, self._stretch, self._parts = wide_from, stretch, (left, right)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        for part in self._parts:
            self._layout.addWidget(part)
        look.changed.connect(self._turn)
        self._turn()

    def share(self, stretch: tuple[int, int]) -> None:
        """From now on the width is shared like this."""
        self._stretch = stretch
        self._turn()

    @property
    def is_wide(self) -> bool:
        return self._layout.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= look.px(self._wide_from)
        for part, share in zip(self._parts, self._stretch, strict=True):
            self._layout.setStretchFactor(part, share if wide else 0)
            self._layout.setAlignment(part, _level(share) if wide else Qt.AlignmentFlag(0))
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            self.updateGeometry()


def _level(share: int) -> Qt.AlignmentFlag:
    """A part without a share of the width keeps its own size, in the middle of the line."""
    return Qt.AlignmentFlag(0) if share else Qt.AlignmentFlag.AlignVCenter
