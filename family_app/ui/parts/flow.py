"""A layout that wraps its widgets over lines, for chips and tiles."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right (or right to left), a new line when the width is used up; `centred` line by line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, centred: bool = False) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self._items: list[QLayoutItem] = []
        self._gap, self._centred = gap, centred

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item, _ in line)
            if move:
                self._place(line, rect, y)
            y += height + self._gap
        return max(0, y - rect.y() - self._gap)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The items of each line with their widths."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint().width()
            width = min(hint, room) if room > 0 else hint
            if not lines or used + width > room:
                lines.append([])
                used = 0
            lines[-1].append((item, width))
            used += width + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, int]], rect: QRect, y: int) -> None:
        parent = self.parentWidget()
        backwards = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left_over = rect.width() - sum(width for _, width in line) - self._gap * (len(line) - 1)
        x = rect.x() + (max(0, left_over) // 2 if self._centred else 0)
        for item, width in line:
            left = rect.right() - (x - rect.x()) - width + 1 if backwards else x
            item.setGeometry(QRect(QPoint(left, y), QSize(width, item.sizeHint().height())))
            x += width + self._gap
