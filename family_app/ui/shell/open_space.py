"""Whose space is open, and everything that closes it: idle time, a minute at the table, Hide, the person."""

from __future__ import annotations

import sys
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
from family_app.ui.shell.leaving import clear_away
from family_app.ui.shell.lock import Lock
from family_app.ui.shell.notices import Notices
from family_app.ui.shell.quiet_work import QuietWork

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened
    from family_app.ui.shell.session_watch import SessionWatch

TABLE_MINUTE = 60_000  # ms at the table with an open space before it locks


class OpenSpace(QObject):
    """Watches over one open space at a time."""

    closed = Signal()  # words saved, database closed, journal page on its way out
    stuck = Signal(object)  # Expected: the words could not be saved; the window covers them
    emptied = Signal()  # nobody's space was open, and by now no key is left on the other thread either

    def __init__(
        self, courier: Courier, choices: Choices, porch: Porch, cover: Cover, notice: Banner
    ) -> None:
        super().__init__(cover)  # it goes with the window, and no clock of it ticks on
        self.opened: Opened | None = None
        self.at_once = False  # whether the lock that runs came because the computer sleeps or is locked
        self._courier, self._choices, self._cover, self._notice = courier, choices, cover, notice
        self._porch, self._notices = porch, Notices(notice)
        self._session: SessionWatch | None = None
        self.shift = ShiftWatcher(porch.clock, self)
        self.idle = IdleWatch(porch.clock, self)
        self.lock = Lock(courier, self)
        self.quiet = QuietWork(courier, self)
        self._table_timer = QTimer(self)
        self._table_timer.setSingleShot(True)
        self._table_timer.setInterval(TABLE_MINUTE)
        self._table_timer.timeout.connect(self.lock.begin)
        self.idle.warned.connect(self._warn)
        self.idle.calmed.connect(notice.clear)
        self.idle.ran_out.connect(self._ran_out)
        self.idle.stirred.connect(self.quiet.stir)
        self.quiet.damaged.connect(lambda: self._notices.damaged(self.lock.begin))
        self.quiet.not_looked.connect(self._notices.not_looked)
        self.quiet.not_backed_up.connect(self._notices.not_backed_up)
        self.lock.locked.connect(self._locked)
        self.lock.stuck.connect(self._stuck)
        cover.try_again.connect(self.lock.try_again)
        cover.discard.connect(self.lock.discard)
        choices.changed.connect(self._chosen)
        self._chosen()

    def expect(self, page: Page) -> None:
        """A space may open behind this page before the journal shows it: it locks as any open space does."""
        self._watch_over(page)

    def give_up(self) -> bool:
        """It did not open. Returns whether that is all: False when a lock is under way already."""
        if self.lock.is_under_way:
            return False
        self.lock.let_go()
        self.idle.stop()
        self._let_sleep()
        return True

    def begin(self, opened: Opened, journal: Page) -> None:
        """From now on `journal` holds words that must be saved before anything closes."""
        self.opened = opened
        self._watch_over(journal)
        self._start_after_unlock(opened)

    def _watch_over(self, page: Page) -> None:
        self.at_once = False
        self.lock.hold(page)
        self.idle.start(self._choices.settings.idle_minutes)
        if self._session is not None:
            self._session.hold()

    def _start_after_unlock(self, opened: Opened) -> None:
        """Everything that begins by itself once somebody's pages show; each errand behind the first page."""
        if not opened.read_only:
            # What lay in the bin for 30 days goes now, behind the first page and without a word.
            from family_app.activities.concerns import empty_old_concern_bin
            from family_app.activities.journal import empty_old_bin
            from family_app.activities.mood import empty_old_mood_bin

            for empty in (empty_old_bin, empty_old_concern_bin, empty_old_mood_bin):
                self._courier.send(empty, to=self)
        self.quiet.begin(thorough=opened.check_thoroughly)
        self._notices.after_unlock(opened)

    def listen(self) -> None:
        """From now on a computer that goes to sleep or locks its screen locks an open space."""
        if sys.platform.startswith("linux"):
            from family_app.ui.shell.session_watch import SessionWatch

            self._session = SessionWatch(self)
            self._session.lock_wanted.connect(self.lock_at_once)

    def end(self) -> None:
        """The program ends."""
        if self._session is not None:
            self._session.end()
            self._session = None

    def lock_at_once(self) -> None:
        """Nothing shows any more from this moment, and what was typed is saved behind the cover."""
        if not self.lock.holds:
            # By all we know nothing is open, and the courier sees to it.
            self._courier.lock(to=self, done=lambda _nothing: self.emptied.emit())
            return
        self.at_once = True
        if self._cover.trouble is None:
            self._cover.blank()
        clear_away(self._cover.window())
        self.lock.begin()

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
            self._courier.lock(to=self, done=lambda _nothing: self.emptied.emit())

    def _locked(self) -> None:
        self._let_sleep()
        clear_away(self._cover.window())
        self.opened = None
        self.idle.stop()
        self._table_timer.stop()
        self.quiet.end()
        self._notice.clear()
        self._cover.tell_nothing()
        self.closed.emit()

    def _stuck(self, trouble: Expected) -> None:
        self._let_sleep()  # the page is covered, and sleep does not make it worse
        clear_away(self._cover.window())
        self.stuck.emit(trouble)

    def go_back(self) -> None:
        """From the cover to a page that is too long to be saved: the space is open again as before."""
        self.lock.give_up()
        self._cover.tell_nothing()
        self.idle.start(self._choices.settings.idle_minutes)
        if self._session is not None:
            self._session.hold()
        self._notice.tell(
            translate("Window", "This page is too long."),
            translate(
                "Window",
                "Your last words are not saved yet. Take something away, or move it to a new page. Then they "
                "are saved.",
            ),
            action=translate("Window", "Close"),
            press=self._notice.clear,
        )

    def _let_sleep(self) -> None:
        if self._session is not None:
            self._session.release()

    def _warn(self) -> None:
        self._notice.tell(
            translate("Window", "Your space locks in 15 seconds."),
            translate("Window", "Everything is saved first. Move the mouse or press a key to stay."),
        )

    def _ran_out(self) -> None:
        self._notice.clear()
        clear_away(self._cover.window())  # an open dialog or menu does not stay above what is locked
        self.lock.begin()

    def _chosen(self) -> None:
        self.shift.on = self._choices.settings.hide_with_shift
        if self.lock.holds:
            self.idle.start(self._choices.settings.idle_minutes)
