"""The frame: the rail, one page at a time, the notice above them and the cover over everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.building import Builder
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.cover import Cover
from family_app.ui.shell.open_space import OpenSpace
from family_app.ui.shell.rail import Rail
from family_app.ui.shell.rooms import ROOMS


class Frame(QWidget):
    """Places rooms and goes from one to another; knows nothing of what is in them."""

    def __init__(self, porch: Porch, courier: Courier, choices: Choices) -> None:
        super().__init__()
        self.setObjectName("window")
        self._choices = choices
        self._builder = Builder(porch, courier, choices)
        self._pages: dict[str, Page] = {}
        self._room = ""
        self._before_help = "who"
        self._build()
        self.space = OpenSpace(courier, choices, porch, self._cover, self._notice)
        self.retranslate()

    def _build(self) -> None:
        self._rail = Rail()
        self._stack = QStackedWidget()
        self._notice = Banner(name="notice")
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._notice)
        middle.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addLayout(middle, 1)
        self._cover = Cover(self)
        self._cover.hide()
        self.setMinimumSize(900, 600)
        width, height = self._choices.settings.window or (1280, 800)
        self.resize(max(900, width), max(600, height))

    def retranslate(self) -> None:
        # Constant, whatever is open: a window title shows in task lists and screen pictures.
        self.setWindowTitle(translate("Window", "Kitchen Table"))

    # ---- going somewhere ----------------------------------------------------------------------

    def go(self, target: str) -> None:
        """Goes to a room: 'cards', or with an argument: 'card:T04-0911-1', 'unlock:<person>'."""
        room, _, argument = target.partition(":")
        if room == "journal" and self.space.opened is None:
            room = "who"
        if room == "help":
            self.open_help(argument)
            return
        room = {"card": "cards"}.get(room, room)
        page = self._page(room)
        if argument:
            show = getattr(page, "show_for", None) or getattr(page, "show_card", None)
            if callable(show):
                show(argument)
        self._show(room, page)

    def open_help(self, situation: str = "") -> None:
        """Help now, from anywhere, at once; what was on the screen stays as it is behind it."""
        if ROOMS[self._room].remembered if self._room else False:
            self._before_help = self._room
        page = self._page("help")
        show = getattr(page, "show_situation", None)
        if situation and callable(show):
            show(situation)
        self._show("help", page)

    def close_help(self) -> None:
        self.go(self._before_help)

    @property
    def room(self) -> str:
        return self._room

    def page(self, room: str) -> Page:
        """The page of a room that was visited."""
        return self._pages[room]

    def _page(self, room: str) -> Page:
        if room not in self._pages:
            self._keep(room, self._builder.make(room))
        return self._pages[room]

    def _keep(self, room: str, page: Page) -> None:
        self._pages[room] = page
        self._stack.addWidget(page)
        page.help_wanted.connect(self.open_help)
        page.go.connect(self.go)
        for signal, slot in self._wishes().items():
            if hasattr(page, signal):
                getattr(page, signal).connect(slot)

    def _wishes(self) -> dict[str, Callable[..., None]]:
        """What a page may ask of the window, by the name of its signal."""
        return {"close_wanted": self.close_help}

    def _show(self, room: str, page: Page) -> None:
        journal = self._pages.get("journal")
        if self._room == "journal" and room != "journal" and journal is not None:
            journal.save_words(lambda _done: None)
        if room not in ("help", self._room):
            self._forget_typed()
        self._room = room
        self._rail.setVisible(ROOMS[room].rail or (room == "help" and ROOMS[self._before_help].rail))
        self._rail.mark(room)
        self._stack.setCurrentWidget(page)
        page.arrive()
        self.space.at_table(ROOMS[room].at_table)
        if room != "help" and self._cover.trouble is not None:
            self._cover.tell(self._cover.trouble)  # unsaved words stay covered wherever one goes

    def _forget_typed(self) -> None:
        """Passphrases and codes that were typed or shown go when one leaves their page."""
        left = self._pages.get(self._room)
        forget = getattr(left, "forget", None)
        if self._room in ("unlock", "key", "settings") and callable(forget):
            forget()

    def tell(self, trouble: Expected) -> None:
        """A trouble that belongs to no page, shown above all of them."""
        from family_app.ui.shell.telling import words_for

        words = words_for(trouble)
        self._notice.tell(
            words.title, words.text, action=translate("Window", "Close"), press=self._notice.clear
        )

    def note_bug(self, title: str, text: str, details: str) -> None:
        """Something broke that nobody expected; the details hold no word that anybody wrote."""
        self._notice.tell(
            title,
            text,
            action=translate("Window", "Copy details"),
            press=lambda: QGuiApplication.clipboard().setText(details),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cover.setGeometry(self.rect())
        super().resizeEvent(event)
