"""What was copied from a journal: marked as secret, and cleared after 30 seconds or when the space locks."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from family_app.ui.parts.own_copy import KEEP_OUT_HINT, concealed

__all__ = ["CLEAR_MS", "KEEP_OUT_HINT", "OwnClipboard"]

CLEAR_MS = 30_000
_OURS = "application/x-family-app-journal"


class OwnClipboard(QObject):
    """Makes what is copied, and takes it back while it is still ours.

    Its parent is the page: whatever a field of the page puts on a clipboard by itself is marked as well.
    """

    copied = Signal()  # by somebody who meant to: a mere selection is not told
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_MS)
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().changed.connect(self._mark)
        QGuiApplication.clipboard().dataChanged.connect(self._tell)

    def wrap(self, text: str) -> QMimeData:
        """The text as it may go to the clipboard; from now on the clock runs."""
        self._timer.start()
        return concealed(text, _OURS)

    def put(self, text: str) -> None:
        """Copies the text."""
        QGuiApplication.clipboard().setMimeData(self.wrap(text))

    def clear(self) -> None:
        """Empties the clipboard and the selection of the middle mouse button, each only if still ours."""
        self._timer.stop()
        board = QGuiApplication.clipboard()
        for mode in self._modes(board):
            if self._is_marked(board, mode):
                board.clear(mode)
        self.cleared.emit()

    @property
    def waits(self) -> bool:
        """Whether something of ours is still to be cleared."""
        return self._timer.isActive()

    def _mark(self, mode: QClipboard.Mode) -> None:
        """A line of text copies and selects in its own way: its words get the hints a moment later."""
        page, board, field = self.parent(), QGuiApplication.clipboard(), QApplication.focusWidget()
        if not isinstance(page, QWidget) or not isinstance(field, QLineEdit) or not page.isAncestorOf(field):
            return
        # Not "do we own it": not every platform of Qt can say.
        text = field.selectedText()
        if text and board.text(mode) == text and not self._is_marked(board, mode):
            board.setMimeData(self.wrap(text), mode)

    def _tell(self) -> None:
        """Each page of one's own listens to the one clipboard: whose words these are, its clock knows."""
        if self._timer.isActive() and self._is_marked(QGuiApplication.clipboard(), QClipboard.Mode.Clipboard):
            self.copied.emit()
        else:
            self.cleared.emit()

    @staticmethod
    def _is_marked(board: QClipboard, mode: QClipboard.Mode) -> bool:
        # Our own mark, not "do we own it": a clipboard program may hold our words by now.
        data = board.mimeData(mode)
        return data is not None and data.hasFormat(_OURS)

    @staticmethod
    def _modes(board: QClipboard) -> list[QClipboard.Mode]:
        modes = [QClipboard.Mode.Clipboard]
        return [*modes, QClipboard.Mode.Selection] if board.supportsSelection() else modes
