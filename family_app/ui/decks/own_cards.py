"""The family's own cards: write one, change it, draw one. They lie on the table, for everybody to see."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from family_app.activities.own_cards import OwnDeck, keep_own_card, read_own_cards, take_own_card_away
from family_app.courier import Answers
from family_app.domain.cards import OWN_QUESTION_LIMIT, Audience, OwnCard
from family_app.domain.errors import Expected
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column, row
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.question_text import QuestionText
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow
from family_app.ui.shell.telling import words_for


class OwnCardsPage(Page):
    """Everything goes through the courier; the page shows what the answer says."""

    def __init__(self, courier: Answers, *, pick: Callable[[list[OwnCard]], OwnCard] = random.choice) -> None:
        super().__init__()
        self._courier, self._pick = courier, pick
        self._cards: tuple[OwnCard, ...] = ()
        self._changing = ""  # the id of the card that is being changed
        self._drawn = ""
        self._column = Column(width=860)
        self._back = Button(name="own_back", kind="quiet", icon="caret-left")
        self._back.clicked.connect(lambda: self.go.emit("decks"))
        self._title, self._seen = Heading(level=1), Text(size=15, muted=True)
        self._seen.setObjectName("own_seen_by")
        self._banner = Banner(name="own_banner")
        self._question = QLineEdit()
        self._question.setObjectName("own_question")
        self._question.setMinimumHeight(TARGET + 4)
        self._question.setMaxLength(OWN_QUESTION_LIMIT)
        self._question.returnPressed.connect(self._keep)
        self._label = Text(bold=True)
        self._label.setBuddy(self._question)
        self._asks = ChoiceRow[Audience](name="own_asks", values=tuple(Audience))
        self._asks.show_value(Audience.BOTH)
        self._save = Button(name="own_keep", kind="primary", icon="check", press=self._keep)
        self._leave = Button(name="own_leave", kind="quiet", press=self._clear_form)
        self._leave.hide()
        self._draw = Button(name="own_draw", icon="shuffle", press=self._draw_one)
        self._on_table = QuestionText(size=30)
        self._on_table.setObjectName("own_drawn")
        self._card = CardFrame(hero="card")
        self._card.setLayout(column(self._on_table, margins=(30, 26, 30, 26)))
        self._card.hide()
        self._none = Text(size=16)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._build()
        self.ready()

    def _build(self) -> None:
        form = CardFrame()
        form.setLayout(
            column(
                self._label, self._question, self._asks, row(self._save, self._leave, None),
                gap=12, margins=(24, 20, 24, 22),
            )
        )  # fmt: skip
        body = self._column.body
        body.addLayout(row(self._back, None))
        body.addLayout(column(self._title, self._seen, gap=4))
        for part in (self._banner, form, self._none):
            body.addWidget(part)
        body.addLayout(row(self._draw, None))
        body.addWidget(self._card)
        body.addLayout(self._list)
        body.addStretch(1)
        self.setLayout(column(self._column))

    def arrive(self) -> None:
        self._question.setFocus()
        self._courier.ask(read_own_cards, to=self, done=self._show, failed=self._not_done)

    def retranslate(self) -> None:
        self._back.setText(translate("Decks", "All decks"))
        self._title.setText(translate("OwnCards", "Our own cards"))
        self._seen.setText(
            translate("OwnCards", "They lie on the table: whoever uses this computer account can see them.")
        )
        self._label.setText(translate("OwnCards", "Your question"))
        self._question.setAccessibleName(translate("OwnCards", "Your question"))
        self._question.setPlaceholderText(
            translate("OwnCards", "For example: what made you proud this week?")
        )
        self._asks.name_it(translate("OwnCards", "Who asks?"), _askers())
        self._save.setText(translate("OwnCards", "Keep this card"))
        self._leave.setText(translate("OwnCards", "Leave it as it was"))
        self._draw.setText(translate("OwnCards", "Draw one of ours"))
        self._none.setText(translate("OwnCards", "No cards of your own yet. Write the first one together."))
        self._fill()

    # ---- writing ------------------------------------------------------------------------------

    def _keep(self) -> None:
        audience = self._asks.value or Audience.BOTH
        self._courier.ask(
            keep_own_card, self._question.text(), audience, self._changing,
            to=self, done=self._kept, failed=self._not_done,
        )  # fmt: skip

    def _kept(self, deck: OwnDeck) -> None:
        self._clear_form()
        self._show(deck)
        self._question.setFocus()
        announce(self, translate("OwnCards", "The card is kept."))

    def _change(self, card: OwnCard) -> None:
        self._changing = card.id
        self._question.setText(card.question)
        self._asks.show_value(card.audience)
        self._leave.show()
        self._question.setFocus()

    def _take_away(self, card: OwnCard) -> None:
        if self._changing == card.id:
            self._clear_form()
        self._courier.ask(
            take_own_card_away, card.id, to=self, failed=self._not_done,
            done=lambda deck: self._gone(deck, card),
        )  # fmt: skip

    def _gone(self, deck: OwnDeck, card: OwnCard) -> None:
        self._show(deck)
        self._banner.tell(
            translate("OwnCards", "The card is gone."),
            card.question,
            action=translate("OwnCards", "Bring it back"),
            press=lambda: self._bring_back(card),
        )

    def _bring_back(self, card: OwnCard) -> None:
        self._banner.clear()
        self._courier.ask(
            keep_own_card, card.question, card.audience, card.id,
            to=self, done=self._show, failed=self._not_done,
        )  # fmt: skip

    def _clear_form(self) -> None:
        self._changing = ""
        self._question.clear()
        self._asks.show_value(Audience.BOTH)
        self._leave.hide()
        self._banner.clear()

    def _not_done(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, deck: OwnDeck) -> None:
        self._cards = deck.cards
        if deck.was_damaged:
            self._banner.tell(
                translate("OwnCards", "The file of the table could not be read."),
                translate("OwnCards", "It was set aside whole, and a new one begins."),
            )
        self._fill()

    def _fill(self) -> None:
        while self._list.count():
            item = self._list.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for card in self._cards:
            self._list.addWidget(self._row(card))
        self._none.setVisible(not self._cards)
        self._draw.setVisible(bool(self._cards))
        if self._drawn not in {card.id for card in self._cards}:
            self._card.hide()

    def _row(self, card: OwnCard) -> QWidget:
        frame = CardFrame()
        words = column(
            Text(card.question, size=17), Text(_askers()[card.audience], size=14, muted=True), gap=1
        )
        change = Button(name=f"own_change_{card.id}", kind="icon", icon="pencil-simple")
        #: {question} is a question that the family wrote.
        change.say(translate("OwnCards", "Change: {question}").format(question=card.question))
        change.clicked.connect(lambda _on=False: self._change(card))
        away = Button(name=f"own_away_{card.id}", kind="icon", icon="trash")
        away.say(translate("OwnCards", "Take away: {question}").format(question=card.question))
        away.clicked.connect(lambda _on=False: self._take_away(card))
        across = row(words, change, away, gap=6, margins=(20, 12, 12, 12))
        across.setStretch(0, 1)
        across.setAlignment(change, Qt.AlignmentFlag.AlignTop)
        across.setAlignment(away, Qt.AlignmentFlag.AlignTop)
        frame.setLayout(across)
        return frame

    def _draw_one(self) -> None:
        others = [card for card in self._cards if card.id != self._drawn] or list(self._cards)
        card = self._pick(others)
        self._drawn = card.id
        self._on_table.setText(card.question)
        self._card.show()
        announce(self, card.question)


def _askers() -> dict[Audience, str]:
    return {
        Audience.CHILD: translate("OwnCards", "The child asks"),
        Audience.PARENT: translate("OwnCards", "The grown-up asks"),
        Audience.BOTH: translate("OwnCards", "Ask each other"),
    }
