"""When something breaks that nobody expected: a calm note, and nothing of anybody's words anywhere."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from family_app.ui.parts.words import translate

_bugs: list[str] = []


def where_it_broke(trouble: BaseException) -> str:
    """File and line of each step and the kind of trouble; never its text, never a local value."""
    steps = traceback.extract_tb(trouble.__traceback__)
    # Folder and file only: a whole path holds the name of the person whose computer this is.
    lines = [f"{'/'.join(Path(s.filename).parts[-2:])}:{s.lineno} {s.name}" for s in steps]
    return "\n".join([*lines, type(trouble).__name__])


def report_bug(trouble: BaseException) -> None:
    """Shows the note above the page; keeps where it broke for 'copy details'."""
    details = where_it_broke(trouble)
    _bugs.append(details)
    sys.stderr.write(f"family-app: {details.splitlines()[-1]} at {details.splitlines()[-2:-1]}\n")
    for top in QApplication.topLevelWidgets():
        note = getattr(top, "note_bug", None)
        if callable(note):
            note(
                translate("Crash", "Something went wrong."),
                translate(
                    "Crash",
                    "What was saved before is kept. Nothing was sent anywhere. Does it happen again? Close "
                    "the program and open it again.",
                ),
                details,
            )


def calm_excepthook(kind: type[BaseException], trouble: BaseException, tb: TracebackType | None) -> None:
    """The last net: no traceback window, no values."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    report_bug(trouble.with_traceback(tb))


def quiet_qt_messages() -> None:
    """Qt's own warnings may quote texts and paths: only their kind is kept, in memory."""
    qInstallMessageHandler(_note)


def _note(kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _bugs.append(f"Qt {kind.name}")
