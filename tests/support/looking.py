"""Every text that any widget of the program holds, visible or not; and burying what is on its way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit


def everything_shown() -> str:
    """What somebody could read who looks into every widget."""
    texts = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, (QLabel, QLineEdit)):
            texts.append(widget.text())
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
            texts.append(widget.toPlainText())
        texts += [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
        ]
    return "\n".join(texts)


def bury() -> None:
    """Deletes what was told to delete itself."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
