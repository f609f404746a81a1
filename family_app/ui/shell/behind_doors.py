"""A space that is open behind the door of its owner, before the journal shows it: no way out leaves it so."""

from __future__ import annotations

from collections.abc import Callable

from family_app.courier import Courier
from family_app.house import Porch
from family_app.ui.parts.page import Page
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.neighbours import Neighbours
from family_app.ui.shell.rooms import DOORS


class BehindDoors(Neighbours):
    """While a key is made or tried, the recovery code stands there, or a new passphrase is chosen.

    From the first moment on the page is held as the journal is: idle time, Hide, sleep, closing and Ctrl+L
    lock it, and so does going anywhere else. Help alone leaves it as it is, for whoever comes back.
    """

    def __init__(self, porch: Porch, courier: Courier, choices: Choices) -> None:
        super().__init__(porch, courier, choices)
        self._hidden = False
        self._going_on = False  # what is being locked was left for a page that is on the screen by now
        self.space.lock.gone.connect(self._drop)

    def _wishes(self) -> dict[str, Callable[..., None]]:
        return {**super()._wishes(), "opening": self._opening, "given_up": self._given_up}

    def _opening(self, page: Page, name: str) -> None:
        """Somebody's space may be open behind this page from now on, and closes as any other does."""
        self._going_on = False
        self.space.expect(page)
        self._rail.show_open(name)  # wherever the rail shows before the space is closed

    def _given_up(self) -> None:
        """It did not open, or no key was made."""
        if self.space.give_up():
            self._rail.show_open("")
            if self._hidden:
                self.space.close_now()
                self.go("cards")

    def _forget_typed(self, left: str) -> None:
        super()._forget_typed(left)
        page = self._pages.get(left)
        if page is not None and left in DOORS and self.space.lock.is_held_by(page):
            del self._pages[left]  # whoever comes to this door next finds a fresh one
            self._going_on = True
            self.space.lock.begin()

    def _drop(self, page: Page) -> None:
        """A page that held what is locked now."""
        self._pages = {room: each for room, each in self._pages.items() if each is not page}
        self._stack.removeWidget(page)
