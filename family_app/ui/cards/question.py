"""The card itself: one question, large enough to read across the table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.domain.cards import Audience, Card
from family_app.house import Porch
from family_app.ui.cards.filters import band_words
from family_app.ui.parts.basic import Button, CardFrame, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.question_text import QuestionText
from family_app.ui.parts.words import translate

LEAST = 470  # px: as high as the closed sides beside it
LARGE_TEXT = 1.4


def who_asks(card: Card) -> str:
    """Who asks whom, in a sentence."""
    return {
        Audience.CHILD: translate("QuestionCard", "The child asks the grown-up"),
        Audience.PARENT: translate("QuestionCard", "The grown-up asks the child"),
        Audience.BOTH: translate("QuestionCard", "Ask each other"),
    }[card.audience]


class QuestionCard(CardFrame):
    """Tells the page what was pressed; knows nothing of what is kept."""

    next_wanted = Signal()
    skip_wanted = Signal()
    talked = Signal()
    star_turned = Signal(bool)

    def __init__(self, porch: Porch) -> None:
        super().__init__(hero="card", lifted=True)
        self.setObjectName("question_card")
        self._porch = porch
        self._card: Card | None = None
        self._starred = False
        self._tile = Tile("cards", "apricot", 60)
        self._topic, self._for_whom = Text(bold=True), Text(size=14, muted=True)
        self._topic.setObjectName("card_topic")
        self._star = Button(name="card_star", kind="icon", icon="star")
        self._star.clicked.connect(lambda _on=False: self.star_turned.emit(not self._starred))
        self._question = QuestionText(size=34)
        self._question.setObjectName("card_question")
        self._who, self._tip = Text(size=16, bold=True), Text(size=14, muted=True)
        self._who.setObjectName("card_who_asks")
        self._kept = Text(size=14, muted=True)
        self._kept.setObjectName("card_kept")
        self._next = Button(
            name="cards_next", kind="primary", icon="arrow-right", press=self.next_wanted.emit
        )
        self._talk = Button(name="card_talked", icon="check", press=self.talked.emit)
        self._skip = Button(name="cards_skip", kind="quiet", press=self.skip_wanted.emit)
        self._build()
        look.changed.connect(self._dress)
        self._dress()

    def show_card(self, card: Card) -> None:
        """Another card. Tender cards have no star and no 'talked about it'."""
        self._card = card
        topic = self._porch.shelf.topic(card.topic)
        self._tile.show_icon(topic.icon, "apricot")
        self._question.setText(card.opening)
        for button in (self._star, self._talk):
            button.setVisible(not card.leaves_no_trace)
        self.show_kept(starred=False, talk="")

    def show_kept(self, *, starred: bool, talk: str) -> None:
        """What the table remembers of this card; `talk` are words such as 'this month'."""
        self._starred = starred
        self._star.set_icon("star-fill" if starred else "star", "apricot" if starred else "muted")
        self._kept.setText(talk)
        self.retranslate()

    def focus_next(self) -> None:
        """The keyboard starts at 'Next card'."""
        self._next.setFocus()

    @property
    def is_starred(self) -> bool:
        return self._starred

    def retranslate(self) -> None:
        self._next.setText(translate("QuestionCard", "Next card"))
        self._skip.setText(translate("QuestionCard", "Skip"))
        self._skip.setToolTip(translate("QuestionCard", "Another card. Nothing is kept of this one."))
        self._talk.setText(translate("QuestionCard", "Talked about it"))
        self._star.say(
            translate("QuestionCard", "Take the star away")
            if self._starred
            else translate("QuestionCard", "Put a star on this card")
        )
        self._tip.setText(
            translate("QuestionCard", "The other one listens without interrupting. Then you swap.")
        )
        if self._card is None:
            return
        card = self._card
        self._topic.setText(self._porch.shelf.topic(card.topic).name)
        #: %n is how long a card takes, about.
        minutes = translate("QuestionCard", "about %n minute(s)", "", card.minutes)
        bands = ", ".join(band_words(band) for band in card.bands)
        self._for_whom.setText(f"{bands} · {minutes}")
        self._who.setText(who_asks(card))
        if card.leaves_no_trace:
            self._kept.setText(translate("QuestionCard", "A tender card. It leaves no star and no date."))
        self._kept.setVisible(bool(self._kept.text()))

    def _build(self) -> None:
        head = row(self._tile, column(None, self._topic, self._for_whom, None, gap=0), self._star, gap=14)
        head.setStretch(1, 1)
        head.setAlignment(self._star, Qt.AlignmentFlag.AlignTop)
        flow = FlowLayout(gap=10)
        for button in (self._next, self._talk, self._skip):
            flow.addWidget(button)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        foot = column(self._who, self._tip, 10, actions, 6, self._kept, gap=4)
        self.setLayout(column(head, 10, None, self._question, None, 10, box(foot), gap=6))

    def _dress(self) -> None:
        side = 38 if look.scale < LARGE_TEXT else 24
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, side - 6, side, side - 10)
        self.setMinimumHeight(LEAST if look.scale < LARGE_TEXT else 0)
