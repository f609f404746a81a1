"""Counting down after wrong tries; nothing runs while there is nothing to wait for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from family_app.domain.people import PersonId
from family_app.house import Porch


class Waiting(QObject):
    """Tells each second how long is left for one person, and when it is over."""

    left = Signal(int, bool)  # seconds, and whether it is the first time this is said
    over = Signal()

    def __init__(self, porch: Porch, parent: QObject) -> None:
        super().__init__(parent)
        self._porch = porch
        self._who: PersonId | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(lambda: self._look(first=False))

    def begin(self, who: PersonId) -> None:
        self._who = who
        self._timer.start()
        self._look(first=True)

    def stop(self) -> None:
        """Without a word: nobody waits any more."""
        self._who = None
        self._timer.stop()

    def _look(self, *, first: bool) -> None:
        seconds = self._porch.patience.left(self._who) if self._who is not None else 0.0
        if seconds <= 0:
            self.stop()
            self.over.emit()
        else:
            self.left.emit(round(seconds + 0.5), first)
