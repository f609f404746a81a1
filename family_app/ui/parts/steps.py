"""Pages of one card, one at a time; the card is only as high as the page that shows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Steps(QWidget):
    """Shows one of its pages.

    Not a QStackedWidget: that one asks for the height of its largest page, and a short step in a tall,
    empty card looks as if something is missing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._pages: list[QWidget] = []
        self._current = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        self._pages.append(page)
        self._layout.addWidget(page)
        page.setVisible(len(self._pages) == 1)

    def currentIndex(self) -> int:
        return self._current

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        for at, page in enumerate(self._pages):
            page.setVisible(at == index)
