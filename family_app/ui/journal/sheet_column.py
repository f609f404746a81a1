"""The column in which a page stands: narrow enough to read, with less air around it in a small window."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent

from family_app.ui.journal.editor import COLUMN, TEXT_SIZE, JournalEditor
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column

_ROOMY, _TIGHT = (36, 20, 28, 12), (22, 10, 14, 10)  # px around the page
_TIGHT_BELOW, _LOW_BELOW = 460, 640  # px of width and of height at 100 %


class SheetColumn(Column):
    """Says how much room there is, so that what stands in it leaves enough for the place to write."""

    fitted = Signal(bool, bool)  # little width, little height

    def __init__(self) -> None:
        super().__init__(width=_wide(), margins=_ROOMY)
        self.body.setSpacing(8)
        look.changed.connect(self.fit)

    def fit(self) -> None:
        """Places everything for the size and the letters of now."""
        inner = self.body.parentWidget()
        if inner is not None:
            inner.setMaximumWidth(_wide())
        tight = self.width() < look.px(_TIGHT_BELOW)
        self.body.setContentsMargins(*(_TIGHT if tight else _ROOMY))
        self.fitted.emit(tight, self.height() < look.px(_LOW_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def show_cursor(self, editor: JournalEditor) -> None:
        """Scrolls, when everything is placed, so that one sees where the next letter comes."""
        QTimer.singleShot(0, editor, lambda: self._scroll_to(editor))

    def _scroll_to(self, editor: JournalEditor) -> None:
        inner = self.widget()
        if inner is not None:
            place = editor.viewport().mapTo(inner, editor.cursorRect().bottomLeft())
            self.ensureVisible(place.x(), place.y(), 0, 40)


def _wide() -> int:
    """The width of the page with its margins: wider lines are hard to read."""
    return round(QFontMetricsF(look.text_font(TEXT_SIZE)).averageCharWidth() * COLUMN) + 40 + 64
