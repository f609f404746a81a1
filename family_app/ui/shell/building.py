"""Builds each page when it is first wanted, so that the first frame waits for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from family_app import __version__
from family_app.courier import Courier
from family_app.house import Porch
from family_app.ui.parts.page import Page
from family_app.ui.shell.choices import Choices

if TYPE_CHECKING:
    from family_app.activities.unlock import Opened
    from family_app.ui.journal.page import JournalPage


class Builder:
    """Knows how each page is made; imports it only then."""

    def __init__(self, porch: Porch, courier: Courier, choices: Choices) -> None:
        self._porch, self._courier, self._choices = porch, courier, choices
        self._makers: dict[str, Callable[[], Page]] = {
            "welcome": self._welcome,
            "who": self._who,
            "add": self._add,
            "unlock": self._unlock,
            "key": self._key,
            "today": self._today,
            "cards": self._cards,
            "help": self._help,
            "privacy": self._privacy,
            "settings": self._settings,
            "about": self._about,
        }

    def make(self, room: str) -> Page:
        page = self._makers[room]()
        page.setObjectName(f"page_{room}")
        return page

    def journal(self, opened: Opened) -> JournalPage:
        """A fresh journal page for a space that was just opened."""
        from family_app.ui.journal.page import JournalPage

        page = JournalPage(self._courier, self._porch)
        page.setObjectName("page_journal")
        page.open_for(opened.person.name, opened.band, read_only=opened.read_only)
        return page

    def _welcome(self) -> Page:
        from family_app.ui.welcome.page import WelcomePage

        return WelcomePage(self._porch, self._courier, self._choices)

    def _who(self) -> Page:
        from family_app.ui.unlock.who import WhoPage

        return WhoPage(self._porch, self._courier, self._choices)

    def _add(self) -> Page:
        from family_app.ui.unlock.add import AddPage

        return AddPage(self._courier)

    def _unlock(self) -> Page:
        from family_app.ui.unlock.page import UnlockPage

        return UnlockPage(self._porch, self._courier)

    def _key(self) -> Page:
        from family_app.ui.unlock.key import KeyPage

        return KeyPage(self._porch, self._courier)

    def _today(self) -> Page:
        from family_app.ui.today.page import TodayPage

        return TodayPage(self._porch)

    def _cards(self) -> Page:
        from family_app.ui.cards.page import CardsPage

        return CardsPage(self._porch, self._courier)

    def _help(self) -> Page:
        from family_app.ui.help.page import HelpPage

        return HelpPage(self._porch, self._choices.settings.country)

    def _privacy(self) -> Page:
        from family_app.ui.settings.privacy import PrivacyPage

        return PrivacyPage(self._porch)

    def _settings(self) -> Page:
        from family_app.ui.settings.page import SettingsPage

        return SettingsPage(self._choices, self._courier, self._porch)

    def _about(self) -> Page:
        from family_app.ui.settings.about import AboutPage

        return AboutPage(self._porch, __version__)
