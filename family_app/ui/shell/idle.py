"""Locks an open space after some minutes without mouse, wheel or key, and warns before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from family_app.domain.clock import Clock

WARN_BEFORE = 15.0  # seconds

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.InputMethod,
}  # fmt: skip


class IdleWatch(QObject):
    """One single-shot timer that asks the clock how long it has been quiet; none while nothing is open."""

    warned = Signal()
    calmed = Signal()
    ran_out = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 5
        self._last = 0.0
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        self._minutes, self._warning = minutes, False
        self._last = self._clock.monotonic()
        self._arm()

    def stop(self) -> None:
        self._timer.stop()
        self._warning = False

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def stir(self) -> None:
        """A sign of life."""
        self._last = self._clock.monotonic()
        if self._warning:
            self._warning = False
            self._arm()
            self.calmed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self.stir()
        return False

    def look(self) -> None:
        """Asks the clock; called by the timer, and by tests with a clock of their own."""
        quiet = self._clock.monotonic() - self._last
        if quiet >= self._minutes * 60:
            self.stop()
            self.ran_out.emit()
            return
        if quiet >= self._minutes * 60 - WARN_BEFORE and not self._warning:
            self._warning = True
            self.warned.emit()
        self._arm()

    def _arm(self) -> None:
        quiet = self._clock.monotonic() - self._last
        until = self._minutes * 60 - (0.0 if self._warning else WARN_BEFORE) - quiet
        self._timer.start(max(50, round(until * 1000) + 20))
