"""What was copied from a journal: marked as secret, and cleared after 30 seconds or when the space locks."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_MS = 30_000
# Asks the clipboard histories of KDE and others not to keep this; Windows reads the three below.
KEEP_OUT_HINT = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_WINDOWS_HINTS = ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                  "CanUploadToCloudClipboard")  # fmt: skip
_OURS = "application/x-family-app-journal"


class OwnClipboard(QObject):
    """Makes what is copied, and takes it back while it is still ours."""

    copied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_MS)
        self._timer.timeout.connect(self.clear)

    def wrap(self, text: str) -> QMimeData:
        """The text as it may go to the clipboard; from now on the clock runs."""
        data = QMimeData()
        data.setText(text)
        data.setData(KEEP_OUT_HINT, QByteArray(b"secret"))
        data.setData(_OURS, QByteArray(b"1"))
        for name in _WINDOWS_HINTS:
            data.setData(_WINDOWS.format(name), QByteArray(bytes(4)))
        self._timer.start()
        return data

    def put(self, text: str) -> None:
        """Copies the text."""
        QGuiApplication.clipboard().setMimeData(self.wrap(text))
        self.copied.emit()

    def clear(self) -> None:
        """Empties the clipboard and the selection of the middle mouse button, each only if still ours."""
        self._timer.stop()
        board = QGuiApplication.clipboard()
        modes = [QClipboard.Mode.Clipboard]
        if board.supportsSelection():
            modes.append(QClipboard.Mode.Selection)
        for mode in modes:
            data = board.mimeData(mode)
            # Our own mark, not "do we own it": a clipboard program may hold our words by now.
            if data is not None and data.hasFormat(_OURS):
                board.clear(mode)

    @property
    def waits(self) -> bool:
        """Whether something of ours is still to be cleared."""
        return self._timer.isActive()
