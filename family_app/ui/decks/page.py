"""The page 'decks': all decks, or one of them. Needs no key and no database."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from family_app.activities.cards import find_cards
from family_app.domain.cards import CardChoice
from family_app.house import Porch
from family_app.ui.decks.deck_list import DeckList
from family_app.ui.decks.deck_view import DeckView
from family_app.ui.parts.basic import column
from family_app.ui.parts.country_box import usual_country
from family_app.ui.parts.page import Page, announce


class DecksPage(Page):
    """`country` tells the country of the settings: it says which paper lies in the printer."""

    def __init__(self, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__()
        self._porch, self._country = porch, country
        self._topic = ""
        self._wanted = False
        self.list, self.deck = DeckList(porch), DeckView(porch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.deck)
        self.setLayout(column(self._stack))
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.list.deck_chosen.connect(self._open)
        self.list.plan_wanted.connect(lambda: self.go.emit("planner"))
        self.list.own_wanted.connect(lambda: self.go.emit("own_cards"))
        self.list.back_wanted.connect(lambda: self.go.emit("cards"))
        self.deck.back_wanted.connect(self.show_all)
        self.deck.draw_wanted.connect(lambda topic: self.go.emit(f"card:{topic}"))
        self.deck.card_wanted.connect(lambda card: self.go.emit(f"card:{card}"))
        self.deck.plan_wanted.connect(lambda topic: self.go.emit(f"planner:{topic}"))
        self.deck.print_wanted.connect(self._print)

    def show_for(self, topic: str) -> None:
        """Opens this deck, also when the page only comes to the front now."""
        self._wanted = True
        self._open(topic)

    def show_all(self) -> None:
        """Back to all decks."""
        self._topic = ""
        self._stack.setCurrentWidget(self.list)
        self.list.focus_first()

    def arrive(self) -> None:
        if not self._wanted and self._topic:
            self.show_all()
        self._wanted = False

    def retranslate(self) -> None:
        self.list.retranslate()
        if self._topic:
            self._open(self._topic)

    def _open(self, topic: str) -> None:
        self.deck.show_deck(topic)
        self._topic = topic
        self._stack.setCurrentWidget(self.deck)
        self.deck.focus_back()
        announce(self, self._porch.shelf.topic(topic).name)

    def _print(self, topic: str) -> None:
        from family_app.ui.printing.deck import print_deck

        cards = find_cards(self._porch, CardChoice(topic=topic))
        print_deck(self, self._porch, cards, self._country() or usual_country(self._porch))
