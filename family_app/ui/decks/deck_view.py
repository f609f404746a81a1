"""One deck: what it is about, how to use it, its questions by age, and how to begin or print it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.cards import find_cards
from family_app.domain.cards import Card, CardChoice, Tier
from family_app.domain.people import CHILD_BANDS
from family_app.house import Porch
from family_app.ui.cards.filters import band_words
from family_app.ui.cards.question import who_asks
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate


class DeckView(Column):
    """Made anew for each deck."""

    back_wanted = Signal()
    draw_wanted = Signal(str)  # topic
    card_wanted = Signal(str)
    plan_wanted = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(margins=(40, 22, 40, 34))
        self._porch = porch
        self._back = Button(name="deck_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        self._content: QWidget | None = None
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_deck(self, topic: str) -> None:
        """Raises KeyError for a topic without cards."""
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._back.setText(translate("Decks", "All decks"))
        cards = find_cards(self._porch, CardChoice(topic=topic))
        self._content = box(
            column(self._head(topic, cards), self._about(topic), *self._questions(cards), gap=18)
        )
        self._place.addWidget(self._content)
        self.verticalScrollBar().setValue(0)

    def focus_back(self) -> None:
        self._back.setFocus()

    def _head(self, topic_id: str, cards: tuple[Card, ...]) -> QWidget:
        topic = self._porch.shelf.topic(topic_id)
        title = Heading(topic.name, level=1)
        title.setObjectName("deck_title")
        across = row(Tile(topic.icon, "apricot", 56), title, gap=16)
        across.setStretch(1, 1)
        flow = FlowLayout(gap=10)
        for name, icon, kind, words, press in (
            ("deck_draw", "cards", "primary", translate("Decks", "Draw a card"), self.draw_wanted),
            ("deck_plan", "compass", "plain", translate("Decks", "Plan a talk"), self.plan_wanted),
            ("deck_print", "printer", "plain", translate("Decks", "Print this deck"), self.print_wanted),
        ):
            button = Button(words, name=name, kind=kind, icon=icon)
            button.clicked.connect(lambda _on=False, tell=press: tell.emit(topic_id))
            flow.addWidget(button)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        parts: list[QWidget] = [box(across), actions]
        if any(card.tier is Tier.AMBER for card in cards):
            note = Text(
                translate(
                    "Decks",
                    "A tender subject. Choose a calm moment. These cards leave no star and no date. Not yet "
                    "looked at by an outside professional.",
                ),
                muted=True,
            )
            note.setObjectName("deck_tender")
            parts.append(note)
        return box(column(*parts, gap=12))

    def _about(self, topic: str) -> QWidget:
        about = self._porch.shelf.deck_about(topic)
        return Beside(
            _told(translate("Decks", "About"), about.text, "hero"),
            _told(translate("Decks", "How to use"), about.how, ""),
            wide_from=700,
        )

    def _questions(self, cards: tuple[Card, ...]) -> list[QWidget]:
        made: list[QWidget] = []
        for band in CHILD_BANDS:
            of_band = [card for card in cards if band in card.bands]
            if not of_band:
                continue
            frame = CardFrame()
            inside = column(Heading(band_words(band), level=2), gap=6, margins=(22, 18, 22, 18))
            for card in of_band:
                inside.addWidget(self._question(card))
            frame.setLayout(inside)
            made.append(frame)
        return made

    def _question(self, card: Card) -> QWidget:
        words = column(Text(card.opening, size=17), Text(who_asks(card), size=14, muted=True), gap=1)
        take = Button(translate("Decks", "Take"), name=f"take_{card.id}", kind="quiet", icon="arrow-right")
        #: {question} is the question on a card.
        take.setAccessibleName(translate("Decks", "Take this card: {question}").format(question=card.opening))
        take.clicked.connect(lambda _on=False: self.card_wanted.emit(card.id))
        across = row(words, take, gap=12)
        across.setStretch(0, 1)
        return box(across)


def _told(title: str, text: str, hero: str) -> QWidget:
    card = CardFrame(hero="true" if hero else "")
    card.setLayout(
        column(Heading(title, level=2), Text(text, size=16), None, gap=6, margins=(22, 18, 22, 20))
    )
    return card
