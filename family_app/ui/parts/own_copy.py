"""Copying a number or an address: kept out of clipboard histories, and taken back by Hide."""

from __future__ import annotations

import atexit
from functools import cache

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

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
    _end_with_the_program()
    return data


@cache
def _end_with_the_program() -> None:
    """Such data must not outlive Python: a program that ends with it on the clipboard falls over."""
    atexit.register(_let_go)


def _let_go() -> None:
    if QGuiApplication.instance() is None:
        return
    board = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        data = board.mimeData(mode)
        if data is not None and data.hasFormat(KEEP_OUT_HINT):
            board.clear(mode)


class OwnCopy(QObject):
    """Remembers nothing: it only knows its own mark on the clipboard."""

    def put(self, text: str) -> None:
        """Copies exactly this text. It stays when one leaves the page: somebody is dialling it."""
        QGuiApplication.clipboard().setMimeData(concealed(text, _OURS))


def take_back() -> None:
    """For Hide: empties the clipboard if a number of ours lies there, whichever page or process put it."""
    # Our own mark, not "do we own it": a clipboard program may hold it by now.
    if _lies_there():
        QGuiApplication.clipboard().clear()


def is_on_clipboard(text: str) -> bool:
    """Whether this text, copied here, still lies there."""
    return _lies_there() and QGuiApplication.clipboard().text() == text


def _lies_there() -> bool:
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and data.hasFormat(_OURS)
