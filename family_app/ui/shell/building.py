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
            "decks": self._decks,
            "checkin": self._checkin,
            "agreements": self._agreements,
            "planner": self._planner,
            "own_cards": self._own_cards,
            "guides": self._guides,
            "sources": self._sources,
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
        page.open_for(
            opened.person.name, opened.band, read_only=opened.read_only, last_opened=opened.last_opened
        )
        return page

    def own(self, room: str, opened: Opened) -> Page:
        """Another page of a space that is open: 'mood', 'plan', 'concerns' or 'letters'."""
        page = self._own_page(room)
        page.setObjectName(f"page_{room}")
        page.open_for(opened.person.name, opened.band, read_only=opened.read_only)  # type: ignore[attr-defined]
        return page

    def _own_page(self, room: str) -> Page:
        if room == "mood":
            from family_app.ui.mood.page import MoodPage

            return MoodPage(self._courier, self._porch, self._country)
        if room == "plan":
            from family_app.ui.plan.page import PlanPage

            return PlanPage(self._courier, self._porch, self._country)
        if room == "concerns":
            from family_app.ui.concerns.page import ConcernsPage

            return ConcernsPage(self._courier, self._porch, self._country)
        from family_app.ui.letters.page import LettersPage

        return LettersPage(self._courier, self._porch, self._country)

    def _country(self) -> str:
        from family_app.ui.parts.country_box import usual_country

        return self._choices.settings.country or usual_country(self._porch)

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

        return CardsPage(self._porch, self._courier, lambda: self._choices.settings.country)

    def _decks(self) -> Page:
        from family_app.ui.decks.page import DecksPage

        return DecksPage(self._porch, lambda: self._choices.settings.country)

    def _planner(self) -> Page:
        from family_app.ui.decks.planner import PlannerPage

        return PlannerPage(self._porch)

    def _own_cards(self) -> Page:
        from family_app.ui.decks.own_cards import OwnCardsPage

        return OwnCardsPage(self._courier)

    def _checkin(self) -> Page:
        from family_app.ui.checkin.page import CheckInPage

        return CheckInPage(self._porch, self._courier)

    def _agreements(self) -> Page:
        from family_app.ui.agreements.page import AgreementsPage

        return AgreementsPage(self._porch, self._courier, lambda: self._choices.settings.country)

    def _sources(self) -> Page:
        from family_app.ui.settings.sources import SourcesPage

        return SourcesPage(self._porch)

    def _guides(self) -> Page:
        from family_app.ui.guides.page import GuidesPage

        return GuidesPage(self._porch, lambda: self._choices.settings.country)

    def _help(self) -> Page:
        from family_app.ui.help.page import HelpPage

        return HelpPage(self._porch, self._choices.settings.country, self._courier)

    def _privacy(self) -> Page:
        from family_app.ui.settings.privacy import PrivacyPage

        return PrivacyPage(self._porch)

    def _settings(self) -> Page:
        from family_app.ui.settings.page import SettingsPage

        return SettingsPage(self._choices, self._courier, self._porch)

    def _about(self) -> Page:
        from family_app.ui.settings.about import AboutPage

        return AboutPage(self._porch, __version__)
