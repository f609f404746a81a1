"""Whose space is open, and everything that closes it: idle time, a minute at the table, Hide, the person."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from family_app.activities.people import everybody
from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.cover import Cover
from family_app.ui.shell.hide import ShiftWatcher
from family_app.ui.shell.idle import IdleWatch
from family_app.ui.shell.lock import Lock

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened

TABLE_MINUTE = 60_000  # ms at the table with an open space before it locks


class OpenSpace(QObject):
    """Watches over one open space at a time."""

    closed = Signal()  # words saved, database closed, journal page on its way out
    stuck = Signal(object)  # Expected: the words could not be saved; the window covers them

    def __init__(
        self, courier: Courier, choices: Choices, porch: Porch, cover: Cover, notice: Banner
    ) -> None:
        super().__init__()
        self.opened: Opened | None = None
        self._courier, self._choices, self._cover, self._notice = courier, choices, cover, notice
        self._porch = porch
        self.shift = ShiftWatcher(porch.clock, self)
        self.idle = IdleWatch(porch.clock, self)
        self.lock = Lock(courier, self)
        self._table_timer = QTimer(self)
        self._table_timer.setSingleShot(True)
        self._table_timer.setInterval(TABLE_MINUTE)
        self._table_timer.timeout.connect(self.lock.begin)
        self.idle.warned.connect(self._warn)
        self.idle.calmed.connect(notice.clear)
        self.idle.ran_out.connect(self._ran_out)
        self.lock.locked.connect(self._locked)
        self.lock.stuck.connect(self.stuck)
        cover.try_again.connect(self.lock.try_again)
        cover.discard.connect(self.lock.discard)
        choices.changed.connect(self._chosen)
        self._chosen()

    def begin(self, opened: Opened, journal: Page) -> None:
        """From now on `journal` holds words that must be saved before anything closes."""
        self.opened = opened
        self.lock.hold(journal)
        self.idle.start(self._choices.settings.idle_minutes)
        if not opened.read_only:
            # What lay in the bin for 30 days goes now, behind the first page and without a word.
            from family_app.activities.journal import empty_old_bin

            self._courier.send(empty_old_bin, to=self)
        if opened.header_was_healed:
            self._notice.tell(
                translate("Window", "A damaged part of your journal's lock was mended from its second copy."),
                translate("Window", "Your pages are safe. You need to do nothing."),
                action=translate("Window", "Good"),
                press=self._notice.clear,
            )

    def renamed(self) -> None:
        """Somebody at the table has another name or picture; maybe it is whose space is open."""
        opened = self.opened
        if opened is None:
            return
        with suppress(Expected):
            for person in everybody(self._porch):
                if person.id == opened.person.id:
                    self.opened = replace(opened, person=person)

    def at_table(self, there: bool) -> None:
        """The family sits at the table while somebody's space is open: a minute, then it locks."""
        if self.opened is None or not there:
            self._table_timer.stop()
        elif not self._table_timer.isActive():
            self._table_timer.start()

    def close_now(self) -> None:
        """For Hide: whatever is open closes, a space whose key was only just made too."""
        if self.lock.holds:
            QTimer.singleShot(0, self.lock.begin)
        else:
            self._courier.lock(to=self)

    def _locked(self) -> None:
        self.opened = None
        self.idle.stop()
        self._table_timer.stop()
        self._notice.clear()
        self._cover.tell_nothing()
        self.closed.emit()

    def _warn(self) -> None:
        self._notice.tell(
            translate("Window", "Your space locks in 15 seconds."),
            translate("Window", "Everything is saved first. Move the mouse or press a key to stay."),
        )

    def _ran_out(self) -> None:
        self._notice.clear()
        self.lock.begin()

    def _chosen(self) -> None:
        self.shift.on = self._choices.settings.hide_with_shift
        if self.opened is not None:
            self.idle.start(self._choices.settings.idle_minutes)
