"""A line or a few lines that only their writer reads: nothing is learned, dragged out or looked up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.quiet import QUIET


def kept_size(text: str) -> int:
    """The bytes that a text takes as it is kept: what its limit counts where it is not in characters."""
    return len(text.encode("utf-8", "surrogatepass"))


class PrivateLine(QLineEdit):
    """One line of plain text. `inputRejected` tells when it is full."""

    def __init__(self, *, name: str, most: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMaxLength(most)
        self.setMinimumHeight(TARGET + 4)
        self.setDragEnabled(False)
        self.setInputMethodHints(QUIET)


class PrivateText(QPlainTextEdit):
    """A few lines of plain text: what is pasted becomes words or, if it is a picture or a file, nothing.

    What would be too long is not taken at all, never a part of it. What stands there already is never cut.
    """

    full = Signal()

    def __init__(
        self, clipboard: OwnClipboard, *, name: str, most: int, measure: Callable[[str], int] = len
    ) -> None:
        super().__init__()
        self._clipboard, self._most, self._measure = clipboard, most, measure
        self._had, self._loading = "", False
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(QUIET)
        self.setMinimumHeight(150)
        self.textChanged.connect(self._keep_within)

    def setPlainText(self, text: str) -> None:
        """Shows what was kept, however long it is."""
        self._loading = True
        super().setPlainText(text)
        self._loading = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls() and not source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source) and self._takes(source.text()):
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        types = text.isprintable() or text in ("\r", "\n")
        if not text or not types or self._takes(text):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._takes(event.commitString()):
            super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied lies on the clipboard as words of one's own, kept out of its history."""
        return self._clipboard.wrap(self.textCursor().selection().toPlainText())

    def _takes(self, added: str) -> bool:
        """Whether it fits in the place of what is selected; told when it does not."""
        replaced = self.textCursor().selection().toPlainText()
        room = self._most - self._measure(self.toPlainText()) + self._measure(replaced)
        fits = not added or self._measure(added) <= max(room, 0)
        if not fits:
            self.full.emit()
        return fits

    def _keep_within(self) -> None:
        """For what comes in by another way, such as a screen reader that writes."""
        text, had = self.toPlainText(), self._had
        size = self._measure(text)
        if self._loading or size <= self._most or size <= self._measure(had):
            self._had = text
            return
        start = _alike(had, text)
        end = _alike(had[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        kept = text[: len(text) - end]
        cursor.setPosition(_units(kept), QTextCursor.MoveMode.KeepAnchor)
        self._loading = True
        cursor.insertText(had[start : len(had) - end])
        self._loading = False
        self.full.emit()


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _units(text: str) -> int:
    """A place as Qt counts it: a sign outside the first plane takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
