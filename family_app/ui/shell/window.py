"""The window: a space opens and closes in it, Hide and the close button save first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent

from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.own_copy import take_back
from family_app.ui.parts.page import Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.behind_doors import BehindDoors
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.frame import OWN
from family_app.ui.shell.leaving import Handover, as_it_stands, clear_away
from family_app.ui.shell.own_pages import OwnPages
from family_app.ui.shell.rooms import DOORS, ROOMS, room_after_lock, room_handed_over

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened


class Window(BehindDoors):
    """The frame, and what happens when a space opens, closes or must be hidden.

    `leave` replaces the process; without one, or when it cannot, the window just goes on, locked.
    """

    painted = Signal()  # after the first frame stands

    def __init__(
        self,
        porch: Porch,
        courier: Courier,
        choices: Choices,
        leave: Callable[[Handover], bool] | None = None,
    ) -> None:
        super().__init__(porch, courier, choices)
        self._leave = leave
        self._renewal_due = False  # a lock left a page standing; the process is replaced when it closes
        self._closing = False
        self._first_paint_due = True
        self._connect()

    def _connect(self) -> None:
        self._rail.chosen.connect(self.go)
        self._rail.help_wanted.connect(self.open_help)
        self._rail.hide_wanted.connect(self.hide_now)
        self._rail.lock_wanted.connect(self.space.lock.begin)
        self.space.shift.hide_wanted.connect(self.hide_now)
        self.space.shift.help_wanted.connect(self.open_help)
        self.hide_wanted.connect(self.hide_now)
        self.space.closed.connect(self._closed)
        self.space.stuck.connect(self._stuck)
        self.space.emptied.connect(self._emptied)
        self._cover.help_wanted.connect(self.open_help)
        self._cover.back_wanted.connect(self._back_to_page)
        self._choices.not_kept.connect(self.tell)
        self._choices.changed.connect(self._tell_help)
        for keys, press in (
            (QKeySequence("F1"), self.open_help),
            (QKeySequence("Ctrl+L"), self.space.lock.begin),
            (QKeySequence("Ctrl+,"), lambda: self.go("settings")),
            (QKeySequence("Ctrl+Q"), self.close),
        ):
            QShortcut(keys, self, press, context=Qt.ShortcutContext.ApplicationShortcut)

    def _wishes(self) -> dict[str, Callable[..., None]]:
        return {
            **super()._wishes(),
            "opened": self.space_opened,
            "hide_wanted": self.hide_now,
            "lock_wanted": self.space.lock.begin,
            "write_wanted": self._write,
        }

    # ---- a space opens and closes -------------------------------------------------------------

    def space_opened(self, opened: Opened) -> None:
        """Somebody's own space is open now: build its pages and show the journal."""
        if self._hidden or self.space.lock.is_under_way:  # somebody turned away while the key was tried
            self.space.close_now()
            return
        journal = self._builder.journal(opened)
        self._listen(journal)
        own = OwnPages(journal, lambda room: self._make_own(room, opened))
        self._pages[OWN] = own
        self._stack.addWidget(own)
        self.space.begin(opened, own)
        own.look_for_letters(self._courier)
        self._rail.show_open(opened.person.name)
        self._tell_settings()
        if self._room == "help":  # somebody reads: the journal is there when they are done
            self._before_help = "journal"
            self._rail.setVisible(True)
        else:
            self.go("journal")

    def _write(self, words: str) -> None:
        """A new page of the journal that begins with these words."""
        if self._own is None:
            return
        self.go("journal")
        begin = getattr(self._own.pages["journal"], "begin_with", None)
        if callable(begin):
            begin(words)

    def _make_own(self, room: str, opened: Opened) -> Page:
        page = self._builder.own(room, opened)
        self._listen(page)
        return page

    def go(self, target: str) -> None:
        # What needs more than the name of a room is shown here: a card or a subject would be a trace.
        if self._renewal_due and ":" not in target and not ROOMS[target].stands:
            self._renewal_due = False
            if self._replaced(room_handed_over(target, self._pages.get(target)), locked=False):
                return
        super().go(target)

    def _closed(self) -> None:
        self._rail.show_open("")
        self._tell_settings()
        if self._closing:
            self.close()
            return
        going_on, self._going_on = self._going_on, False
        after = room_handed_over if going_on else room_after_lock
        room = "cards" if self._hidden else after(self._room, self._pages.get(self._room))
        # Whoever reads Help reads on, with the situation and the country that they chose.
        self._renewal_due = ROOMS[room.partition(":")[0]].stands and not self.space.at_once
        if not self._renewal_due and self._replaced(room, locked=True):
            return
        self.say_locked()
        self._before_help = room_after_lock(self._before_help, None)
        if room.partition(":")[0] != self._room:
            self.go(room)

    def say_locked(self) -> None:
        """For a screen reader."""
        announce(self, translate("Window", "Your space is locked."))

    def _emptied(self) -> None:
        if self._hidden:
            self._replaced("cards", locked=False)
        elif self._renewal_due:  # the computer goes to sleep: nobody reads any more
            self._replaced(self._room, locked=False)
        elif self._behind in DOORS:  # words that were typed or shown there
            self._forget_typed(self._behind)
            self._before_help = "who"
            if self._room != "help":
                self.go("who")

    def _replaced(self, room: str, *, locked: bool) -> bool:
        """Whether a fresh process takes over; on most systems this does not even return then."""
        if self._leave is None:
            return False
        language = self._choices.settings.language
        replaced = self._leave(as_it_stands(self, room, locked=locked, language=language))
        if replaced:
            self.close()
        return replaced

    def _stuck(self, trouble: Expected) -> None:
        # Help is not covered by every try that fails: whoever leaves it finds the cover.
        reading_help = self._room == "help" and not self._closing and not self._cover.isVisible()
        self._closing = False
        if reading_help:
            self._cover.note(trouble)
        else:
            self._cover.tell(trouble)

    def _back_to_page(self) -> None:
        self._hidden = False
        self.space.go_back()
        self.go(self._own.room_in_trouble if self._own is not None else "journal")

    def open_help(self, situation: str = "") -> None:
        if self._cover.trouble is not None:
            self._cover.hide()
        super().open_help(situation)

    # ---- idle, hide, close --------------------------------------------------------------------

    def hide_now(self) -> None:
        """First an opaque page and minimise, at once; then save, lock and forget."""
        self._cover.blank()
        clear_away(self)
        self._hidden = True
        self.showMinimized()
        take_back()  # a number that was copied says where somebody was looking
        self.space.close_now()
        if not self.space.lock.holds:
            self.go("cards")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.WindowStateChange and self._hidden and not self.isMinimized():
            self._hidden = False
            if not self.space.lock.holds:
                self._cover.hide()
                self.go("cards")
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first_paint_due:
            self._first_paint_due = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.space.lock.holds:
            # Words first: the window closes by itself as soon as they are saved.
            self._closing = True
            self.space.lock.begin()
            event.ignore()
            return
        if not self.isMaximized() and not self.isMinimized():
            self._choices.remember_window(self.width(), self.height())
        super().closeEvent(event)
