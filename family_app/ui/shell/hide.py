"""The keys that nothing above the page swallows: Shift alone three times hides, F1 opens help; never Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from family_app.domain.clock import Clock

TIMES = 3
WITHIN = 5.0  # seconds

_RESETTING = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
_PRESS = QEvent.Type.KeyPress
_KEYS = frozenset({_PRESS, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_WATCHED = frozenset({*_KEYS, *_RESETTING})  # one look, for every event of the program passes here


class ShiftWatcher(QObject):
    """An event filter on the application, so that what is open above the page cannot swallow the key."""

    hide_wanted = Signal()
    help_wanted = Signal()  # F1 in an open list, menu or dialog, where Qt lets no shortcut through

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._clock = clock
        self._down = False
        self._alone = False
        self._releases: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind in _KEYS:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_F1 and kind == _PRESS and _close_above():
                self._forget()
                self.help_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Shift:
                self._shift(kind, event)
            else:
                self._forget()
        else:
            self._forget()
        return False

    def _shift(self, kind: QEvent.Type, event: QKeyEvent) -> None:
        # One press reaches the window, the widget and its parents: only the first of each counts.
        if event.isAutoRepeat() or kind == QEvent.Type.ShortcutOverride:
            return
        if kind == QEvent.Type.KeyPress and not self._down:
            self._down, self._alone = True, True
        elif kind == QEvent.Type.KeyRelease and self._down:
            self._down = False
            if self._alone:
                self._count()

    def _count(self) -> None:
        now = self._clock.monotonic()
        self._releases = [*(t for t in self._releases if now - t < WITHIN), now]
        if len(self._releases) >= TIMES:
            self._releases = []
            if self.on:
                self.hide_wanted.emit()

    def _forget(self) -> None:
        self._alone = False
        self._releases = []


def _close_above() -> bool:
    """Closes what is open above the page, one after the other, unanswered; whether there was anything."""
    closed: QWidget | None = None
    while (above := _above()) is not None and above is not closed:
        closed = above
        if not above.close():  # a dialog that insists on an answer gets none either
            above.hide()
    return closed is not None


def _above() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()
