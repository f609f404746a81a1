"""The window: a space opens and closes in it, Hide and the close button save first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent

from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.page import Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.frame import Frame
from family_app.ui.shell.leaving import Handover, as_it_stands, clear_away
from family_app.ui.shell.rooms import room_after_lock

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened


class Window(Frame):
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
        self._hidden = False
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
            "people_changed": self._people_changed,
            "band_changed": self._band_changed,
        }

    def _keep(self, room: str, page: Page) -> None:
        super()._keep(room, page)
        if room == "settings":
            self._tell_settings()

    def _tell_help(self) -> None:
        """Another country in the settings reaches a Help page that was built before."""
        tell = getattr(self._pages.get("help"), "set_usual_country", None)
        if callable(tell):
            tell(self._choices.settings.country)

    # ---- a space opens and closes -------------------------------------------------------------

    def space_opened(self, opened: Opened) -> None:
        """Somebody's own space is open now: build its pages and show the journal."""
        if self._hidden:  # somebody hid the window while the key was still being tried
            self.space.close_now()
            return
        page = self._builder.journal(opened)
        self._keep("journal", page)
        self.space.begin(opened, page)
        self._rail.show_open(opened.person.name)
        self._tell_settings()
        self.go("journal")

    def _closed(self) -> None:
        journal = self._pages.pop("journal", None)
        if journal is not None:
            self._stack.removeWidget(journal)
        self._rail.show_open("")
        self._tell_settings()
        if self._closing:
            self.close()
            return
        room = "cards" if self._hidden else room_after_lock(self._room, self._pages.get(self._room))
        if self._replaced(room, locked=True):
            return
        self.say_locked()
        if room == "help":
            self._before_help = "who"
        elif room.partition(":")[0] != self._room:
            self.go(room)

    def say_locked(self) -> None:
        """For a screen reader."""
        announce(self, translate("Window", "Your space is locked."))

    def _emptied(self) -> None:
        if self._hidden:
            self._replaced("cards", locked=False)

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
        self.go("journal")

    def open_help(self, situation: str = "") -> None:
        if self._cover.trouble is not None:
            self._cover.hide()
        super().open_help(situation)

    def _people_changed(self) -> None:
        self.space.renamed()
        if self.space.opened is not None:
            self._rail.show_open(self.space.opened.person.name)
            self._tell_settings()
        for room in ("who", "settings", "welcome"):
            if room in self._pages:
                self._pages[room].retranslate()

    def _band_changed(self) -> None:
        journal = self._pages.get("journal")
        settings = self._pages.get("settings")
        band = getattr(settings, "band", None)
        change = getattr(journal, "set_band", None)
        if band is not None and callable(change):
            change(band)

    def _tell_settings(self) -> None:
        settings = self._pages.get("settings")
        tell = getattr(settings, "set_open", None)
        if callable(tell):
            opened = self.space.opened
            tell(opened.person if opened else None, opened.band if opened else None)

    # ---- idle, hide, close --------------------------------------------------------------------

    def hide_now(self) -> None:
        """First an opaque page and minimise, at once; then save, lock and forget."""
        self._cover.blank()
        clear_away(self)
        self._hidden = True
        self.showMinimized()
        take_back = getattr(self._pages.get("help"), "take_back", None)
        if callable(take_back):
            take_back()
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
