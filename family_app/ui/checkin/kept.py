"""The little that the table keeps of a check-in: when again, one sentence, and whether to remind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from family_app.activities.checkin import calendar_file, forget_next, keep_next, read_next
from family_app.courier import Answers
from family_app.domain.checkin import NextCheckIn
from family_app.house import Porch
from family_app.ui.checkin.start import CheckInStart
from family_app.ui.parts.files import ask_where_to_save
from family_app.ui.parts.new_file import write_new
from family_app.ui.parts.words import translate


class Kept(QObject):
    """Does the errands of the card on the first sight of the page, and says how they went."""

    kept = Signal()  # what was just agreed is on the disk
    failed = Signal(object)  # Expected
    told = Signal(str, str)

    def __init__(self, courier: Answers, porch: Porch, start: CheckInStart) -> None:
        super().__init__(start)
        self._courier, self._porch, self._start = courier, porch, start
        start.calendar_wanted.connect(self._to_calendar)
        start.forget_wanted.connect(self._forget)
        start.remind_turned.connect(self._remind)

    def read(self) -> None:
        """Shows what was kept of the last one."""
        self._ask(read_next, then=self._start.show_next)

    def keep(self, wanted: NextCheckIn) -> None:
        """Somebody pressed keep."""

        def done(kept: NextCheckIn) -> None:
            self.kept.emit()
            self._start.show_next(kept)
            self.told.emit(
                translate("CheckIn", "It is kept."),
                translate("CheckIn", "This is not locked: whoever uses this computer account can see it."),
            )

        self._ask(keep_next, wanted, then=done)

    def _remind(self, on: bool) -> None:
        if self._start.next is not None:
            self._ask(keep_next, replace(self._start.next, remind=on), then=self._start.show_next)

    def _forget(self) -> None:
        def done(_nothing: object) -> None:
            self._start.show_next(None)
            self._start.focus_first()

        self._ask(forget_next, then=done)

    def _to_calendar(self) -> None:
        ask_where_to_save(self._start, self._write, "calendar", "ics")

    def _write(self, path: Path) -> None:
        kept = self._start.next
        if kept is None or kept.day is None:
            return
        if write_new(path, calendar_file(kept.day, None, self._porch.shelf.language)):
            self.told.emit(
                translate("CheckIn", "The file for a calendar is there."),
                translate("CheckIn", "It has the day and a neutral title, and nobody’s name."),
            )
        else:
            self.told.emit(
                translate("CheckIn", "The file could not be written."),
                translate("CheckIn", "Choose another folder or another name."),
            )

    def _ask(self, errand: Callable[..., object], *args: object, then: Callable[..., None]) -> None:
        self._courier.ask(errand, *args, to=self, done=then, failed=self.failed.emit)
