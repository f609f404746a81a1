"""Leaving the process at every lock: nothing else is sure to take words and keys out of its memory."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from family_app.domain.settings import LANGUAGES

VARIABLE = "FAMILY_APP_RETURN"
_LONGEST = 200  # signs; whatever is longer did not come from here
# Where a lock or Hide ends, or where one goes from a page that the lock left standing.
_ROOMS = {"who", "today", "cards", "decks", "planner", "own_cards", "checkin", "agreements", "guides", "help",
          "privacy", "settings", "about", "sources"}  # fmt: skip
_CARD = re.compile(r"cards:[A-Za-z0-9-]{1,24}")
_PAIR = re.compile(r"(-?\d{1,5}),(-?\d{1,5})", re.ASCII)
_GRIP = 80  # px of the title bar that must be on a screen, so that the window can be taken hold of


@dataclass(frozen=True, slots=True)
class Handover:
    """How the window stood. Nothing in it is private: other programs of this user can read it."""

    room: str = ""  # a room, or 'cards:<id>'
    size: tuple[int, int] | None = None
    at: tuple[int, int] | None = None
    minimised: bool = False
    maximised: bool = False
    active: bool = True  # whether somebody was working in it; else it must not take the keyboard
    locked: bool = False  # whether a space was open until now, which a screen reader says
    language: str = ""

    def as_text(self) -> str:
        """The handover as the value of an environment variable."""
        said = {
            "room": self.room,
            "size": _pair(self.size),
            "at": _pair(self.at),
            "minimised": str(int(self.minimised)),
            "maximised": str(int(self.maximised)),
            "active": str(int(self.active)),
            "locked": str(int(self.locked)),
            "language": self.language,
        }
        return ";".join(f"{key}={value}" for key, value in said.items())


def take_handover() -> Handover | None:
    """What the process before this one handed over, once; None at an ordinary start."""
    text = os.environ.pop(VARIABLE, "")
    return read_handover(text) if 0 < len(text) <= _LONGEST else None


def read_handover(text: str) -> Handover:
    """Reads the value of the variable; each part that cannot be right is as if it were absent."""
    said = dict(part.partition("=")[::2] for part in text.split(";"))
    room, language = said.get("room", ""), said.get("language", "")
    return Handover(
        room=room if room in _ROOMS or _CARD.fullmatch(room) else "",
        size=_numbers(said.get("size", "")),
        at=_numbers(said.get("at", "")),
        minimised=said.get("minimised") == "1",
        maximised=said.get("maximised") == "1",
        active=said.get("active") != "0",
        locked=said.get("locked") == "1",
        language=language if language in LANGUAGES else "",
    )


def as_it_stands(window: QWidget, room: str, *, locked: bool, language: str) -> Handover:
    """The handover of this window, to come back in that room."""
    minimised, maximised = window.isMinimized(), window.isMaximized()
    plain = window.normalGeometry() if minimised or maximised else window.geometry()
    # A window is moved by the corner of its frame, and measured without it.
    corner = plain.topLeft() - window.geometry().topLeft() + window.frameGeometry().topLeft()
    return Handover(
        room=room,
        size=(plain.width(), plain.height()) if plain.isValid() else None,
        at=(corner.x(), corner.y()),
        minimised=minimised,
        maximised=maximised,
        active=QApplication.activeWindow() is not None,
        locked=locked,
        language=language,
    )


def show_again(window: QWidget, handed: Handover) -> None:
    """Shows the window as it stood before, without taking the keyboard from another program."""
    if handed.size is not None:
        # A size from outside must not ask for more memory than the screens need.
        most = QGuiApplication.primaryScreen().availableVirtualSize()
        window.resize(QSize(*handed.size).boundedTo(most).expandedTo(window.minimumSize()))
    if handed.at is not None and _can_be_gripped(QRect(QPoint(*handed.at), window.size())):
        window.move(*handed.at)
    state = Qt.WindowState.WindowNoState
    if handed.maximised:
        state |= Qt.WindowState.WindowMaximized
    if handed.minimised:
        state |= Qt.WindowState.WindowMinimized
    quiet = handed.minimised or not handed.active
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, quiet)
    window.setWindowState(state)
    window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)


def clear_away(window: QWidget) -> None:
    """Takes menus, lists and dialogs off the screen, as if each had been left without an answer."""
    popup = QApplication.activePopupWidget()
    while popup is not None and popup.close():
        popup = QApplication.activePopupWidget()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.hide()


def start_anew(handed: Handover) -> bool:
    """Replaces this process by a fresh one, started as this one was.

    Returns only when there is something left to do: False when it was not possible, and True on Windows,
    where a process cannot be replaced, the fresh one runs beside it and this one must end. The way on
    Windows was never tried on a Windows computer.
    """
    command = [sys.executable, *sys.orig_argv[1:]]
    os.environ[VARIABLE] = handed.as_text()
    try:
        if sys.platform == "win32":
            import subprocess

            subprocess.Popen(command)  # noqa: S603  the words this process was started with
            return True
        _keep_no_file_open()
        os.execv(sys.executable, command)  # noqa: S606  the words this process was started with
    except OSError:
        return False
    finally:
        os.environ.pop(VARIABLE, None)


def _keep_no_file_open() -> None:
    """Files that were handed to this process by whoever started it would pile up with each replacement."""
    with suppress(OSError):
        for entry in Path("/dev/fd").iterdir():
            number = int(entry.name)
            with suppress(OSError):
                if number > 2:  # in, out and error stay
                    os.set_inheritable(number, False)


def _can_be_gripped(frame: QRect) -> bool:
    bar = QRect(frame.topLeft(), QSize(frame.width(), 1))
    screens = (screen.availableGeometry() for screen in QGuiApplication.screens())
    return any(screen.intersected(bar).width() >= min(_GRIP, frame.width()) for screen in screens)


def _pair(numbers: tuple[int, int] | None) -> str:
    return f"{numbers[0]},{numbers[1]}" if numbers else ""


def _numbers(text: str) -> tuple[int, int] | None:
    found = _PAIR.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else None
