"""A small note for a second start: the first has the data folder. Help needs none, so it is here too."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from family_app.courier import Courier
from family_app.domain.errors import AlreadyOpen
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Heading, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.own_copy import take_back
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.building import Builder
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.hide import ShiftWatcher
from family_app.ui.shell.telling import Words, words_for

NARROW, ROOMY = 420, QSize(960, 720)  # px: the note alone, and with a page to read


class AlreadyOpenNote(QWidget):
    """Says so. Help, and the guides that it leads to, open in this same window and write nothing.

    With `computer` the lock came from elsewhere, '' when it does not say where: only a person can know
    whether the program is still open there, and `open_here` is what they answered.
    """

    def __init__(
        self, porch: Porch, courier: Courier, choices: Choices, *, computer: str | None = None
    ) -> None:
        super().__init__()
        self.open_here = False
        self._computer = computer
        self._builder = Builder(porch, courier, choices)
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self._note = self._build_note()
        self._stack.addWidget(self._note)
        self._foot = self._build_foot()
        self.setWindowTitle(translate("Window", "Kitchen Table"))
        self.setLayout(column(self._stack, self._foot, gap=0))
        self.setMinimumWidth(NARROW)
        QShortcut(QKeySequence("F1"), self, self.open_help, context=Qt.ShortcutContext.ApplicationShortcut)
        watcher = ShiftWatcher(porch.clock, self)
        watcher.on = choices.settings.hide_with_shift
        watcher.hide_wanted.connect(self.hide_now)
        watcher.help_wanted.connect(self.open_help)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(watcher)

    def go(self, target: str) -> None:
        """Goes where a page wants to go, as far as that is possible without the data folder."""
        room, _, argument = target.partition(":")
        if room == "help":
            self.open_help(argument)
        elif room == "guide":
            guides = self._page("guides")
            guides.show_for(argument)  # type: ignore[attr-defined]
            self._show(guides)

    def open_help(self, situation: str = "") -> None:
        """Help now, at once."""
        page = self._page("help")
        if situation:
            page.show_situation(situation)  # type: ignore[attr-defined]
        self._show(page)

    def close_page(self) -> None:
        """Back to the note."""
        self._stack.setCurrentWidget(self._note)
        self._foot.hide()
        self._help.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_now(self) -> None:
        """There is nothing to come back to here: the note goes altogether, and a copied number with it."""
        take_back()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()
        self.close()

    def _build_note(self) -> QWidget:
        words = words_for(AlreadyOpen()) if self._computer is None else _elsewhere(self._computer)
        self._help = Button(name="already_help", kind="help", icon="lifebuoy", press=self.open_help)
        self._help.setText(translate("Window", "Help now"))
        close = Button(translate("Window", "Close"), name="already_close", kind="primary", press=self.close)
        buttons = FlowLayout(gap=10)
        for button in (self._help, close):
            buttons.addWidget(button)
        if self._computer is not None:
            here = Button(name="already_open_here", icon="lock-key-open", press=self._open_here)
            here.setText(translate("AlreadyOpen", "Open it here"))
            buttons.addWidget(here)
        text = column(
            Heading(words.title, level=2), Text(words.text), box(buttons), None, margins=(28, 24, 28, 24)
        )
        return box(text)

    def take_away(self) -> None:
        """After it was closed: its keys would be those of the window that may come now."""
        shiboken6.delete(self)

    def _open_here(self) -> None:
        self.open_here = True
        self.close()

    def _build_foot(self) -> Foot:
        """For a guide: Help has its own ways out."""
        foot = Foot(name="already_foot", with_back=True)
        foot.back_wanted.connect(self.close_page)
        foot.help_wanted.connect(self.open_help)
        foot.hide_wanted.connect(self.hide_now)
        foot.hide()
        return foot

    def _page(self, room: str) -> Page:
        if room not in self._pages:
            page = self._pages[room] = self._builder.make(room)
            page.help_wanted.connect(self.open_help)
            page.go.connect(self.go)
            for signal, slot in (("close_wanted", self.close_page), ("hide_wanted", self.hide_now)):
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
            self._stack.addWidget(page)
        return self._pages[room]

    def _show(self, page: Page) -> None:
        self._foot.setVisible(page is self._pages.get("guides"))
        self._stack.setCurrentWidget(page)
        self.resize(self.size().expandedTo(ROOMY).boundedTo(self.screen().availableSize()))
        page.arrive()


def _elsewhere(computer: str) -> Words:
    """What to say of a lock that was not made here."""
    if computer:
        where = translate("AlreadyOpen", "This folder was last open on the computer “{computer}”.").format(
            computer=computer
        )
    else:
        where = translate("AlreadyOpen", "This folder says that it is open, but not where.")
    advice = translate(
        "AlreadyOpen",
        "Is Kitchen Table closed there? Then you can open it here. If it is open in two places at "
        "once, you could lose what you write.",
    )
    return Words(
        translate("AlreadyOpen", "Kitchen Table may still be open somewhere else."), f"{where} {advice}"
    )
