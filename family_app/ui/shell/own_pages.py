"""The pages of one open space as one: whatever saves, locks, covers or forgets it does so for all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from family_app.courier import Courier
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand
from family_app.ui.letters.line import LetterLine
from family_app.ui.parts.basic import column
from family_app.ui.parts.page import Page
from family_app.ui.shell.rooms import OWN_ROOMS


class OwnPages(Page):
    """Made anew at each unlock and deleted at each lock, with everything in it."""

    def __init__(self, journal: Page, make: Callable[[str], Page]) -> None:
        super().__init__()
        self.setObjectName("own_pages")
        self._make = make
        self._stack = QStackedWidget()
        self._pages: dict[str, Page] = {}
        self._line = LetterLine()
        self._line.look_wanted.connect(lambda: journal.go.emit("letters"))
        layout = column(self._line, self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._put("journal", journal)

    def bring(self, room: str) -> Page:
        """The page of this room, in front of the others. Raises KeyError for a room that is none."""
        if room not in OWN_ROOMS:
            raise KeyError(room)
        if room not in self._pages:
            self._put(room, self._make(room))
        page = self._pages[room]
        self._stack.setCurrentWidget(page)
        if room == "letters":
            self._line.hide()
        return page

    def look_for_letters(self, courier: Courier) -> None:
        """Behind the first page: whether a letter waits for whoever is in."""
        from family_app.activities.letters import waiting
        from family_app.domain.letters import WaitingLetter, WaitingState

        def found(letters: tuple[WaitingLetter, ...]) -> None:
            # Whoever puts a forged or a strange one in the folder must not be able to call somebody.
            if any(each.state in (WaitingState.READY, WaitingState.KEY_CHANGED) for each in letters):
                self.tell_letter()

        courier.send_long(waiting, to=self, done=found)

    def tell_letter(self) -> None:
        """A letter waits for the owner: said here only, where nobody else is."""
        if self._pages.get("letters") is not self._stack.currentWidget():
            self._line.tell()

    @property
    def pages(self) -> dict[str, Page]:
        """Those that were made so far."""
        return dict(self._pages)

    @property
    def trouble(self) -> Expected | None:
        """Why the words of one of them could not be saved."""
        for page in self._pages.values():
            trouble = getattr(page, "trouble", None)
            if isinstance(trouble, Expected):
                return trouble
        return None

    @property
    def room_in_trouble(self) -> str:
        """Where one goes back to when words could not be saved."""
        found = (room for room, page in self._pages.items() if getattr(page, "trouble", None) is not None)
        return next(found, "journal")

    def save_words(self, done: Callable[[bool], None]) -> None:
        """Saves all of them; done(True) when every one could be."""
        waiting = dict.fromkeys(self._pages)
        answers: list[bool] = []

        def one(saved: bool) -> None:
            answers.append(saved)
            if len(answers) == len(waiting):
                done(all(answers))

        for page in [*self._pages.values()]:
            page.save_words(one)

    def set_band(self, band: AgeBand) -> None:
        """Other words are offered from now on."""
        for page in self._pages.values():
            change = getattr(page, "set_band", None)
            if callable(change):
                change(band)

    def forget(self) -> None:
        """Nothing of what was written stays in any of them."""
        for page in self._pages.values():
            forget = getattr(page, "forget", None)
            if callable(forget):
                forget()

    def _put(self, room: str, page: Page) -> None:
        self._pages[room] = page
        self._stack.addWidget(page)
