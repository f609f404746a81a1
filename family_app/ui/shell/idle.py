"""Locks an open space after some minutes without mouse, wheel or key, and warns before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from family_app.domain.clock import Clock

WARN_BEFORE = 15.0  # seconds
GLANCE = 2.0  # seconds between two looks at the clocks, which may jump or stand still meanwhile

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.InputMethod,
}  # fmt: skip


class IdleWatch(QObject):
    """One single-shot timer that asks the clocks how long it has been quiet; none while nothing is open.

    Two clocks: the one that never runs back stands still while the computer sleeps, and the one on the
    wall can be set. Whichever went further between two looks counts, so setting one never delays the lock.
    """

    warned = Signal()
    calmed = Signal()
    ran_out = Signal()
    stirred = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 5 * 60.0
        self._quiet = 0.0
        self._seen = self._read()
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        self._limit, self._warning = minutes * 60.0, False
        self._quiet, self._seen = 0.0, self._read()
        self._arm()

    def stop(self) -> None:
        self._timer.stop()
        self._warning = False

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def stir(self) -> None:
        """A sign of life. It comes too late when the time ran out unseen, as in a computer that slept."""
        self._pass()
        if self._quiet >= self._limit:
            self.look()
            return
        self._quiet = 0.0
        self.stirred.emit()
        if self._warning:
            self._warning = False
            self._arm()
            self.calmed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if self._timer.isActive() and event.type() in _SIGNS_OF_LIFE:
            self.stir()
        return False

    def look(self) -> None:
        """Asks the clocks; called by the timer, and by tests with a clock of their own."""
        self._pass()
        if self._quiet >= self._limit:
            self.stop()
            self.ran_out.emit()
            return
        if self._quiet >= self._limit - WARN_BEFORE and not self._warning:
            self._warning = True
            self.warned.emit()
        self._arm()

    def _pass(self) -> None:
        """Counts the time since the last look."""
        (ran, on_wall), self._seen = self._seen, self._read()
        self._quiet += max(0.0, self._seen[0] - ran, self._seen[1] - on_wall)

    def _read(self) -> tuple[float, float]:
        return self._clock.monotonic(), self._clock.now().timestamp()

    def _arm(self) -> None:
        until = self._limit - (0.0 if self._warning else WARN_BEFORE) - self._quiet
        self._timer.start(max(50, round(min(until, GLANCE) * 1000) + 20))
