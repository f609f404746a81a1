"""Conversation cards: draw one, talk, put it away. Works without a key, a disk or a database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from family_app.activities.cards import (
    KeptCards,
    clear_keepsakes,
    note_talk,
    read_keepsakes,
    toggle_star,
)
from family_app.activities.guides import guide_of, reader_of
from family_app.courier import Answers, Errand
from family_app.domain.cards import Card, CardChoice
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.cards.filters import CardFilters
from family_app.ui.cards.foot import TableFoot
from family_app.ui.cards.no_card import NoCard
from family_app.ui.cards.pile import Pile
from family_app.ui.cards.question import QuestionCard
from family_app.ui.cards.sides import CardSides
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import box, column
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.country_box import usual_country
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class CardsPage(Page):
    """Stars and months go through the courier; everything else is here at once."""

    def __init__(self, porch: Porch, courier: Answers, country: Callable[[], str] = str) -> None:
        super().__init__()
        self._porch, self._courier, self._country = porch, courier, country
        self._card: Card | None = None
        self._kept = KeptCards(stars=frozenset(), talks={}, was_damaged=False)
        self._kept_read = False
        self._filters = CardFilters(porch)
        self._pile = Pile(porch, self._filters)
        self._filters.changed.connect(self._other_filters)
        self._filters.decks_wanted.connect(lambda: self.go.emit("decks"))
        self._banner = Banner(name="cards_banner")
        self._question, self._sides = QuestionCard(porch), CardSides()
        self._question.next_wanted.connect(self.next_card)
        self._question.skip_wanted.connect(self.skip_card)
        self._question.star_turned.connect(self._star)
        self._question.talked.connect(self._talked)
        self._sides.situation_wanted.connect(lambda wanted: self.go.emit(f"help:{wanted}".rstrip(":")))
        self._sides.guide_wanted.connect(lambda wanted: self.go.emit(f"guide:{wanted}"))
        self._foot = TableFoot(porch)
        self._foot.clear_wanted.connect(self._clear)
        self._foot.print_wanted.connect(self._print)
        # The card keeps its height when a side is opened: its buttons stay where they are.
        card = box(column(self._question, None))
        self._both = Beside(card, self._sides, wide_from=800, stretch=(6, 4), gap=24)
        self._none = NoCard()
        self._none.all_wanted.connect(self._all)
        self._body = Column(margins=(40, 28, 40, 24))
        self._foot.about_opened.connect(self._bring_into_view)
        for part in (self._filters, self._banner, self._both, self._none, self._foot):
            self._body.body.addWidget(part)
        self._body.body.setStretchFactor(self._both, 1)
        self._body.body.setStretchFactor(self._none, 1)
        self.setLayout(column(self._body))
        self._none.hide()
        self.ready()

    # ---- the card on the table ----------------------------------------------------------------

    @property
    def card(self) -> Card | None:
        """The card that lies on the table."""
        return self._card

    def show_card(self, card_id: str) -> None:
        """Lays this card on the table, e.g. the card of the day."""
        self._filters.show_choice(CardChoice())
        self._lay(self._porch.shelf.card(card_id))

    def show_for(self, wanted: str) -> None:
        """A card by its id, or any card of a topic: 'T04-0911-1', 'T04'."""
        if "-" in wanted:
            self.show_card(wanted)
            return
        self._filters.show_choice(CardChoice(topic=wanted))
        self._lay(self._pile.draw())

    def next_card(self) -> None:
        """Another card that suits."""
        self._lay(self._pile.draw())

    def skip_card(self) -> None:
        """Another card; this one was not seen, and may come again later."""
        skipped, card = self._card, self._pile.draw()
        if skipped is not None:
            self._pile.put_back(skipped)
        self._lay(card)

    def arrive(self) -> None:
        if self._card is None:
            self._lay(self._pile.first())
        self._focus_way_on()
        # Nothing was ever kept as long as there is no file: then the database is not even loaded.
        if not self._kept_read and self._porch.places.table.exists():
            self._kept_read = True
            self._courier.ask(read_keepsakes, to=self, done=self._read, failed=self._not_kept)

    def hideEvent(self, event: QHideEvent) -> None:
        self._sides.close_all()
        # Spontaneous: the window was minimised by its owner. Else a tender card goes back into the pile, so
        # that whoever comes next does not find it on the table.
        if not event.spontaneous() and self._card is not None and self._card.leaves_no_trace:
            self._pile.put_back(self._card)
            self._card = None
        super().hideEvent(event)

    def retranslate(self) -> None:
        self._filters.retranslate()
        self._sides.retranslate()
        self._foot.retranslate()
        self._none.retranslate()
        if self._card is not None:
            try:  # the same card in the language that is on now
                self._show(self._porch.shelf.card(self._card.id))
            except KeyError:
                self.next_card()
        else:
            self._question.retranslate()

    def _other_filters(self) -> None:
        if self._card is None or not self._pile.suits(self._card):
            self.next_card()

    def _lay(self, card: Card | None) -> None:
        focused, leaving = self.focusWidget(), self._both if card is None else self._none
        self._both.setVisible(card is not None)
        self._none.setVisible(card is None)
        self._card = card
        if focused is not None and leaving.isAncestorOf(focused):
            self._focus_way_on()  # else the keyboard would fall through to 'Clear all'
        self._banner.clear()
        if card is None:
            self._foot.show_topic("")
            announce(self, self._none.words)
            return
        self._pile.see(card)
        self._show(card)
        self._body.verticalScrollBar().setValue(0)
        announce(self, card.opening)

    def _focus_way_on(self) -> None:
        (self._none if self._card is None else self._question).focus_next()

    def _show(self, card: Card) -> None:
        self._card = card
        self._question.show_card(card)
        self._sides.show_card(card, guide_of(self._porch, card), reader_of(card))
        self._foot.show_topic(card.topic)
        self._show_kept()

    # ---- what the table remembers -------------------------------------------------------------

    def _show_kept(self) -> None:
        card = self._card
        if card is not None and not card.leaves_no_trace:
            talk = talk_words(self._kept.talks.get(card.id, ""), self._porch.clock.now())
            self._question.show_kept(starred=card.id in self._kept.stars, talk=talk)

    def _star(self, on: bool) -> None:
        if self._card is not None:
            self._ask(toggle_star, self._card, on)

    def _talked(self) -> None:
        if self._card is not None:
            self._ask(note_talk, self._card, self._porch.clock.now().date())

    def _ask(self, errand: Errand, *args: object) -> None:
        """Keeps something, then reads what is kept."""
        self._kept_read = True
        self._courier.ask(errand, *args, to=self, failed=self._not_kept)
        self._courier.ask(read_keepsakes, to=self, done=self._read, failed=self._not_kept)

    def _read(self, kept: KeptCards) -> None:
        self._kept, self._pile.stars = kept, kept.stars
        self._filters.offer_starred(bool(kept.stars))
        self._show_kept()
        if kept.was_damaged:
            self._banner.tell(*_set_aside())

    def _not_kept(self, trouble: Expected) -> None:
        self._show_kept()
        self._banner.tell(
            words_for(trouble).title,
            translate("CardsPage", "The star or month was not kept. You can go on with the cards."),
        )

    def _clear(self) -> None:
        self._courier.ask(clear_keepsakes, to=self, done=self._cleared, failed=self._not_cleared)

    def _cleared(self, _nothing: object) -> None:
        self._read(KeptCards(stars=frozenset(), talks={}, was_damaged=False))
        self._banner.tell(translate("CardsPage", "All stars and months are gone."))
        self._bring_into_view(self._banner)

    def _not_cleared(self, trouble: Expected) -> None:
        self._banner.tell(
            words_for(trouble).title, translate("CardsPage", "The stars and months are still there.")
        )
        self._bring_into_view(self._banner)

    def _all(self) -> None:
        self._filters.show_choice(CardChoice())
        self.next_card()

    def _print(self) -> None:
        from family_app.ui.printing.deck import print_card

        if self._card is not None:
            print_card(self, self._porch, self._card, self._country() or usual_country(self._porch))

    def _bring_into_view(self, widget: QWidget) -> None:
        # After the layout has given it its place.
        QTimer.singleShot(0, self._body, lambda: self._body.keep_in_view(widget))


def talk_words(month: str, now: datetime) -> str:
    """When a card was last talked about; `month` is YYYY-MM, '' = never."""
    if not month:
        return ""
    if month == f"{now:%Y-%m}":
        return translate("CardsPage", "Talked about it this month")
    when = QLocale().toString(QDate(int(month[:4]), int(month[5:7]), 1), "MMMM yyyy")
    #: {month} is a month and year: March 2026.
    return translate("CardsPage", "Talked about it in {month}").format(month=when)


def _set_aside() -> tuple[str, str]:
    """What is told when the file of the table was damaged."""
    return (
        translate("CardsPage", "What was kept at the table could not be read."),
        translate(
            "CardsPage",
            "Stars, own cards and agreements were in it. It was set aside whole, and a new one "
            "begins. The other cards are all here.",
        ),
    )
