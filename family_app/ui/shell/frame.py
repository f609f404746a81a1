"""The frame: the rail, one page at a time, the notice above them and the cover over everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.foot import Foot
from family_app.ui.parts.page import Page
from family_app.ui.parts.words import translate
from family_app.ui.shell.building import Builder
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.cover import Cover
from family_app.ui.shell.open_space import OpenSpace
from family_app.ui.shell.own_pages import OwnPages
from family_app.ui.shell.rail import Rail
from family_app.ui.shell.rooms import DOORS, OWN_ROOMS, ROOMS, WITHOUT_RAIL

TITLE_BAR = 40  # px: what systems take for it
OWN = "own"  # where the pages of the open space are kept
MARKED_AS = {"decks": "cards", "planner": "cards", "own_cards": "cards"}  # in the rail


class Frame(QWidget):
    """Places rooms and goes from one to another; knows nothing of what is in them."""

    hide_wanted = Signal()  # from the foot below a page that one visits

    def __init__(self, porch: Porch, courier: Courier, choices: Choices) -> None:
        super().__init__()
        self.setObjectName("window")
        self._choices = choices
        self._courier, self._builder = courier, Builder(porch, courier, choices)
        self._pages: dict[str, Page] = {}
        self._room = ""
        self._before_help = "who"
        self._came_from = ""  # the page without the rail from which one looks who can see what
        self._way_back: Foot | None = None
        self._build()
        self.space = OpenSpace(courier, choices, porch, self._cover, self._notice)
        self.retranslate()

    def _build(self) -> None:
        self._rail = Rail()
        self._stack = QStackedWidget()
        self._notice = Banner(name="notice")
        middle = self._middle = QVBoxLayout()
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
        # Help now stands at the foot: no more than the screen has, below the title of the window.
        most = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(width, height).boundedTo(most).expandedTo(self.minimumSize()))

    def retranslate(self) -> None:
        # Constant, whatever is open: a window title shows in task lists and screen pictures.
        self.setWindowTitle(translate("Window", "Kitchen Table"))

    # ---- going somewhere ----------------------------------------------------------------------

    def go(self, target: str) -> None:
        """Goes to a room: 'cards', or with an argument: 'card:T04-0911-1', 'unlock:<person>'."""
        room, _, argument = target.partition(":")
        if room in OWN_ROOMS and self.space.opened is None:
            room = "who"
        if room == "help":
            self.open_help(argument)
            return
        room = {"card": "cards", "guide": "guides"}.get(room, room)
        if argument and room in DOORS:
            self._forget_typed(room)  # another person's door, or the same one anew
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
        own = self._own
        return own.pages[room] if own is not None and room in OWN_ROOMS else self._pages[room]

    @property
    def _own(self) -> OwnPages | None:
        """The pages of the space that is open."""
        own = self._pages.get(OWN)
        return own if isinstance(own, OwnPages) else None

    def _page(self, room: str) -> Page:
        if self._own is not None and room in OWN_ROOMS:
            return self._own.bring(room)
        if room not in self._pages:
            self._keep(room, self._builder.make(room))
        return self._pages[room]

    def _keep(self, room: str, page: Page) -> None:
        self._pages[room] = page
        self._stack.addWidget(page)
        self._listen(page)

    def _listen(self, page: Page) -> None:
        """Hears what a page wants."""
        page.help_wanted.connect(self.open_help)
        page.go.connect(self.go)
        for signal, slot in self._wishes().items():
            if hasattr(page, signal):
                getattr(page, signal).connect(slot)

    def _wishes(self) -> dict[str, Callable[..., None]]:
        """What a page may ask of the window, by the name of its signal."""
        return {"close_wanted": self.close_help}

    def _show(self, room: str, page: Page) -> None:
        if self._room in OWN_ROOMS and room != self._room and self._own is not None:
            self._own.save_words(lambda _done: None)
        left = self._behind
        if room not in ("help", left):
            self._forget_typed(left)
        if room not in ("help", "privacy"):
            self._came_from = ""
        elif room == "privacy" and self._room in WITHOUT_RAIL:
            # A door that was left with a space behind it is not there any more.
            self._came_from = self._room if self._room in self._pages else "who"
        self._room = room
        self._rail.setVisible(self._has_rail)
        self._rail.mark(MARKED_AS.get(room, room))
        self._show_way_back(room == "privacy" and bool(self._came_from))
        own = self._own
        self._stack.setCurrentWidget(own if own is not None and room in OWN_ROOMS else page)
        page.arrive()
        self.space.at_table(ROOMS[room].at_table)
        if room != "help" and self._cover.trouble is not None:
            self._cover.tell(self._cover.trouble)  # unsaved words stay covered wherever one goes

    def _forget_typed(self, left: str) -> None:
        """Passphrases and codes that were typed or shown go when one leaves their page, also through Help."""
        forget = getattr(self._pages.get(left), "forget", None)
        if left in (*DOORS, "settings") and callable(forget):
            forget()

    @property
    def _behind(self) -> str:
        """The room where one is; while Help shows, the one that it goes back to."""
        return self._before_help if self._room == "help" else self._room

    @property
    def _has_rail(self) -> bool:
        """Help has one where the page behind it has. With a space open there is always one, with its name."""
        behind = self._behind
        visit = behind == "privacy" and self._came_from
        return self.space.opened is not None or (ROOMS[behind].rail and not visit)

    def _show_way_back(self, shown: bool) -> None:
        """Whoever looks from a page without the rail who can see what finds the way back to that page."""
        if shown and self._way_back is None:
            self._way_back = Foot(name="visit", with_back=True)
            self._way_back.help_wanted.connect(self.open_help)
            self._way_back.hide_wanted.connect(self.hide_wanted)
            self._way_back.back_wanted.connect(lambda: self.go(self._came_from))
            self._middle.addWidget(self._way_back)
        if self._way_back is not None:
            self._way_back.setVisible(shown)

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
