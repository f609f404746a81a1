"""One sentence to type, on as many lines as it needs: a long one never hides its beginning."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.quiet import QUIET

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingLine(QPlainTextEdit):
    """Plain words only. Enter says that it is done, Tab goes on to the next thing.

    What does not fit is not taken; what stands there already is never cut, also when it is longer.
    """

    entered = Signal()
    full = Signal()  # something was typed or pasted that did not fit

    def __init__(self, *, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self._had, self._shown, self._loading = "", 0, False
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        # What a family agrees is not for a keyboard to learn.
        self.setInputMethodHints(QUIET)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._keep_within)
        self.textChanged.connect(self._grow)
        look.changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Shows this, however long it is, with the cursor behind it."""
        self._loading, self._shown = True, len(text)
        self.setPlainText(text)
        self._loading = False
        self.moveCursor(self.textCursor().MoveOperation.End)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls() and not source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.canInsertFromMimeData(source):
            return
        words = " ".join(source.text().split())
        taken = _as_much(words, self._room)
        if taken:
            self.insertPlainText(taken)
        if taken != words:
            self.full.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        text = event.text()
        if not text.isprintable() or self._takes(text):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._takes(event.commitString(), event.replacementLength()):
            super().inputMethodEvent(event)
        else:
            super().inputMethodEvent(QInputMethodEvent())  # what was being composed goes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @property
    def _room(self) -> int:
        """How much fits in the place of what is selected."""
        selected = self.textCursor().selection().toPlainText()
        return max(0, self._most - len(self.toPlainText()) + len(selected))

    def _takes(self, added: str, replaced: int = 0) -> bool:
        """Whether it fits; told when it does not."""
        fits = not added or len(added) <= self._room + replaced
        if not fits:
            self.full.emit()
        return fits

    def _keep_within(self) -> None:
        """For what comes in by another way, such as a screen reader that writes."""
        text, had = self.toPlainText(), self._had
        # Undo brings back what was shown, also when that is longer.
        if self._loading or len(text) <= max(self._most, self._shown):
            self._had = text
            return
        start = _alike(had, text)
        end = _alike(had[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()  # one undo takes back both, and never brings the longer text again
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[: len(text) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(had[start : len(had) - end])
        cursor.endEditBlock()
        self.full.emit()

    def _grow(self) -> None:
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        # Its frame and air, and the wider ring of the keyboard whether it is there or not.
        around = 2 * self.document().documentMargin() + max(0, self.height() - self.viewport().height()) + 4
        high = max(TARGET + 4, round(lines * self.fontMetrics().lineSpacing() + around))
        if self.minimumHeight() != high:
            self.setFixedHeight(high)


def _as_much(words: str, room: int) -> str:
    """Whole words as far as they fit; of one long word its beginning."""
    if len(words) <= room:
        return words
    whole, space, _rest = words[: room + 1].rpartition(" ")
    return whole if space else words[:room]


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _units(text: str) -> int:
    """A place as Qt counts it: a sign outside the first plane takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
