"""Asks the system to leave our windows out of screenshots, where one can ask: Windows. Not tested there.

Linux has nothing portable for this. macOS has, but newer versions no longer listen: nothing is claimed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from family_app.ui.parts.words import translate

_EXCLUDE_FROM_CAPTURE, _BLACK = 0x11, 0x01  # the second one for a Windows 10 from before 2020


class Asking(StrEnum):
    """What can be done about screenshots here."""

    ASKED = "asked"
    CANNOT = "cannot"


def what_we_can_do(platform: str = sys.platform) -> Asking:
    """Whether this system is asked at all. Asked is not obeyed: a phone camera still can."""
    return Asking.ASKED if platform == "win32" else Asking.CANNOT


def limit_in_words(can: Asking) -> str:
    """The sentence for the page about what we cannot protect."""
    if can is Asking.ASKED:
        return translate(
            "ScreenGuard", "We ask Windows not to photograph this window. A phone camera still can."
        )
    return translate("ScreenGuard", "On this system we cannot stop screenshots.")


def guard_screen(
    app: QApplication, can: Asking | None = None, ask: Callable[[int], object] | None = None
) -> ScreenGuard | None:
    """Keeps every window of ours out of screenshots from now on; None where nobody can be asked."""
    if (can or what_we_can_do()) is Asking.CANNOT:
        return None
    guard = ScreenGuard(app, ask or _ask_windows)
    app.installEventFilter(guard)
    for window in QApplication.topLevelWidgets():
        guard.ask_for(window)
    return guard


class ScreenGuard(QObject):
    """Asks for each window, menu and dialog when it shows, and when the system gives it another number."""

    def __init__(self, parent: QObject, ask: Callable[[int], object]) -> None:
        super().__init__(parent)
        self._ask = ask

    def ask_for(self, window: QWidget) -> None:
        """Asks for one window, if the system knows it yet."""
        if window.internalWinId():
            self._ask(window.internalWinId())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shows = event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange)
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            self.ask_for(watched)
        return False


def _ask_windows(number: int) -> None:
    if sys.platform == "win32":
        import ctypes

        set_affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        set_affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        if not set_affinity(number, _EXCLUDE_FROM_CAPTURE):
            set_affinity(number, _BLACK)
