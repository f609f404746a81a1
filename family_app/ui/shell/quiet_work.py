"""What an open space does by itself in quiet moments: looks for damage once, and makes the day's backup."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from family_app.courier import Answers
from family_app.domain.errors import Expected, VaultClosed, VaultDamaged

QUIET_MS = 8000  # after the unlock, and after the last sign of life
AFTER_WORK_MS = 60_000  # later on: after somebody has stopped typing


class QuietWork(QObject):
    """Nothing of this is seen unless something is wrong: then that is said, once.

    In this order: a damaged journal is not backed up, or it would push a good backup out of the list.
    """

    damaged = Signal()
    not_looked = Signal(object)  # Expected: twice, so there is no backup in this session either
    not_backed_up = Signal(object)  # Expected

    def __init__(self, courier: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courier = courier
        self._stop: Callable[[], None] = _nothing
        self._open = self._looked = self._thorough = self._told = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self, *, thorough: bool) -> None:
        """A space was opened; `thorough` after it was not closed in order."""
        self._open, self._looked, self._thorough = True, False, thorough
        self._told = self._again = False
        self._timer.setInterval(QUIET_MS)
        self._timer.start()

    def stir(self) -> None:
        """Somebody is at work: this waits, since reading everything keeps the disk busy."""
        if self._open and (self._timer.isActive() or self._looked):
            self._timer.start()

    def end(self) -> None:
        """The space is locked."""
        self._open = False
        self._timer.stop()
        self._stop()
        self._stop = _nothing

    @property
    def waits(self) -> bool:
        """Whether the look for damage is still to come."""
        return self._timer.isActive() and not self._looked

    def look(self) -> None:
        """The next piece of work."""
        self._timer.stop()
        if self._looked:
            self._back_up()
        else:
            from family_app.activities.soundness import look_for_damage

            self._courier.send(
                look_for_damage, self._thorough, to=self, done=self._is_sound, failed=self._not_sound
            )

    def _is_sound(self, _nothing: object) -> None:
        if not self._open:
            return
        # Not at the top: what stands there is loaded before the first frame shows.
        from family_app.activities.keys import recalibrate

        self._looked = True
        self._timer.setInterval(AFTER_WORK_MS)
        self._stop = self._courier.send_long(recalibrate, to=self, done=self._back_up, failed=self._back_up)

    def _not_sound(self, trouble: Expected) -> None:
        if not self._open or isinstance(trouble, VaultClosed):
            return
        if isinstance(trouble, VaultDamaged):
            self.damaged.emit()
        elif self._again:
            self.not_looked.emit(trouble)
        else:  # another program has the file, or the disk is away: that says nothing about damage
            self._again = True
            self._timer.setInterval(AFTER_WORK_MS)
            self._timer.start()

    def _back_up(self, _how_it_went: object = None) -> None:
        if self._open:
            from family_app.activities.backups import make_automatic

            self._stop = self._courier.send_long(make_automatic, to=self, failed=self._not_made)

    def _not_made(self, trouble: Expected) -> None:
        if self._open and not self._told and not isinstance(trouble, VaultClosed):
            self._told = True
            self.not_backed_up.emit(trouble)


def _nothing() -> None:
    """There is nothing to stop."""
