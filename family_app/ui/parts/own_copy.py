"""Copying a number or an address: kept out of clipboard histories, and taken back by Hide."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

_OURS = "application/x-family-app-help"
# Asks the clipboard histories of KDE and others not to keep this; Windows reads the three below.
# macOS has a mark of its own for this, which Qt cannot write: nothing is claimed there.
KEEP_OUT_HINT = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_WINDOWS_HINTS = ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                  "CanUploadToCloudClipboard")  # fmt: skip


def concealed(text: str, ours: str) -> QMimeData:
    """The text as plain words, with every hint that it is nobody else's, and our own mark `ours`."""
    data = QMimeData()
    data.setText(text)
    data.setData(KEEP_OUT_HINT, QByteArray(b"secret"))
    data.setData(ours, QByteArray(b"1"))
    for name in _WINDOWS_HINTS:
        data.setData(_WINDOWS.format(name), QByteArray(bytes(4)))  # a number of 32 bits: no
    return data


class OwnCopy(QObject):
    """Remembers nothing: it only knows its own mark on the clipboard."""

    def put(self, text: str) -> None:
        """Copies exactly this text. It stays when one leaves the page: somebody is dialling it."""
        QGuiApplication.clipboard().setMimeData(concealed(text, _OURS))

    def take_back(self) -> None:
        """Empties the clipboard if what lies there is still ours."""
        board = QGuiApplication.clipboard()
        data = board.mimeData()
        # Our own mark, not "do we own it": a clipboard program may hold it by now.
        if data is not None and data.hasFormat(_OURS):
            board.clear()
