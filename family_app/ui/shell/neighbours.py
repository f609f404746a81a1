"""What changes on one page reaches the others: the country, the people, whose space is open."""

from __future__ import annotations

from collections.abc import Callable

from family_app.courier import Courier
from family_app.house import Porch
from family_app.ui.parts.page import Page
from family_app.ui.shell.choices import Choices
from family_app.ui.shell.frame import Frame
from family_app.ui.shell.reminders import Reminders


class Neighbours(Frame):
    """The frame, whose pages hear of each other."""

    def __init__(self, porch: Porch, courier: Courier, choices: Choices) -> None:
        super().__init__(porch, courier, choices)
        self.reminders = Reminders(courier, porch, self._notice, self.space, self._is_calm)

    def _wishes(self) -> dict[str, Callable[..., None]]:
        return {
            **super()._wishes(),
            "people_changed": self._people_changed,
            "band_changed": self._band_changed,
            "checked_in": self.reminders.answered,
            "reminder_changed": self.reminders.chosen,
        }

    def _show(self, room: str, page: Page) -> None:
        super()._show(room, page)
        self.reminders.went(room)

    def _is_calm(self) -> bool:
        """Whether somebody sits at an ordinary page: not at a door, not in Help, nothing covered."""
        seen = self.isVisible() and not self.isMinimized() and self._cover.isHidden()
        return seen and self._has_rail and self._room != "help"

    def _keep(self, room: str, page: Page) -> None:
        super()._keep(room, page)
        if room == "settings":
            self._tell_settings()

    def _tell_help(self) -> None:
        """Another country in the settings reaches a Help page that was built before."""
        tell = getattr(self._pages.get("help"), "set_usual_country", None)
        if callable(tell):
            tell(self._choices.settings.country)

    def _people_changed(self) -> None:
        self.space.renamed()
        if self.space.opened is not None:
            self._rail.show_open(self.space.opened.person.name)
            self._tell_settings()
        for room in ("who", "settings", "welcome"):
            if room in self._pages:
                self._pages[room].retranslate()

    def _band_changed(self) -> None:
        own = self._pages.get("own")
        settings = self._pages.get("settings")
        band = getattr(settings, "band", None)
        change = getattr(own, "set_band", None)
        if band is not None and callable(change):
            change(band)

    def _tell_settings(self) -> None:
        settings = self._pages.get("settings")
        tell = getattr(settings, "set_open", None)
        if callable(tell):
            opened = self.space.opened
            tell(opened.person if opened else None, opened.band if opened else None)
