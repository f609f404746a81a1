"""Reminders that somebody chose: only while the program is open, in neutral words, put off with one press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from family_app.courier import Answers
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate

if TYPE_CHECKING:
    from family_app.domain.checkin import NextCheckIn
    from family_app.domain.own_choices import Reminder
    from family_app.ui.shell.open_space import OpenSpace

FIRST_MS, EVERY_MS = 5000, 60_000  # after the window stands, and from then on
MINE, TABLE = "mine", "table"


class Reminders(QObject):
    """One at a time, and only where nothing else is said. How long ago a day was is never said.

    `calm`: whether somebody sits at a page that such a word does not disturb.
    """

    def __init__(
        self, courier: Answers, porch: Porch, notice: Banner, space: OpenSpace, calm: Callable[[], bool]
    ) -> None:
        super().__init__(notice)
        self._courier, self._porch, self._notice = courier, porch, notice
        self._space, self._calm = space, calm
        self._shown = ""
        self._mine: Reminder | None = None
        self._known = False  # whether the own reminder of the open space was read
        self._answered: date | None = None  # the own one: put off, or a check-in was kept
        self._table_answered: date | None = None
        space.closed.connect(self._forget)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(FIRST_MS, self, self._begin)

    def look(self) -> None:
        """Whether there is something to say now."""
        if self._notice.said or not self._calm():
            return
        now = self._porch.clock.now()
        if self._space.opened is not None:
            self._look_at_mine(now)
        if not self._notice.said and self._table_answered != now.date() and self._porch.places.table.exists():
            from family_app.activities.checkin import due

            self._courier.ask(due, now.date(), to=self, done=self._tell_table)

    # ---- what pages tell ------------------------------------------------------------------------

    def chosen(self, reminder: Reminder | None) -> None:
        """Another own reminder, or none."""
        self._mine, self._known, self._answered = reminder, True, None

    def answered(self) -> None:
        """Put off, a check-in was kept, or the page for it is open: no word about it any more today."""
        self._hush(MINE)
        today = self._porch.clock.now().date()
        if self._answered == today:
            return
        self._answered = today
        if self._space.opened is not None and (self._mine is not None or not self._known):
            from family_app.activities.mood import put_off_reminder

            # After a lock too. Where it cannot be kept, it is asked once more then.
            self._courier.send(put_off_reminder, today, to=self)

    def went(self, room: str) -> None:
        """Somebody goes there by themselves."""
        if room == "mood":
            self.answered()
        elif room == "checkin":
            self._table_answered = self._porch.clock.now().date()
            self._hush(TABLE)

    # ---- saying it ------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._timer.start()
        self.look()

    def _look_at_mine(self, now: datetime) -> None:
        from family_app.activities.mood import reminder_and_day
        from family_app.domain.own_choices import is_due

        if not self._known:
            self._courier.send(reminder_and_day, to=self, done=self._read)
        elif is_due(self._mine, now, self._answered):
            self._tell(MINE, translate("Reminders", "A moment for yourself?"), self.answered)

    def _read(self, found: tuple[Reminder | None, date | None]) -> None:
        if self._space.opened is not None and not self._known:
            self._mine, kept = found
            self._known = True
            self._answered = self._answered or kept
            self.look()

    def _tell_table(self, kept: NextCheckIn | None) -> None:
        if kept is not None and not self._notice.said and self._calm():
            self._tell(TABLE, translate("Reminders", "Together at the table?"), self._put_off)

    def _tell(self, which: str, title: str, press: Callable[[], None]) -> None:
        self._shown = which
        self._notice.tell(
            title,
            translate("Reminders", "Only if it suits you."),
            action=translate("Reminders", "Not now"),
            press=press,
            speak=False,
        )
        announce(self._notice, title)  # in its turn: whoever hears something else hears that first

    def _put_off(self) -> None:
        from family_app.activities.checkin import put_off

        today = self._porch.clock.now().date()
        self._table_answered = today
        self._hush(TABLE)
        self._courier.ask(put_off, today, to=self)

    def _hush(self, which: str) -> None:
        if self._shown == which:
            self._shown = ""
            self._notice.clear()

    def _forget(self) -> None:
        """The space is locked: nothing is known of it any more."""
        self._mine, self._known, self._answered = None, False, None
        self._hush(MINE)
