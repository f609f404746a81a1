"""Today: a card to begin with, and six places to go. It counts nothing and remembers nothing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from family_app.activities.cards import card_of_the_day
from family_app.domain.cards import Card
from family_app.house import Porch
from family_app.ui.cards.filters import band_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.place_tile import PlaceTile
from family_app.ui.parts.question_text import QuestionText
from family_app.ui.parts.words import translate
from family_app.ui.today.picture import CardStack

MORNING, AFTERNOON, EVENING, NIGHT = 6, 12, 18, 23  # o'clock
ROOM_FOR_PICTURE, ROOM_FOR_THREE = 700, 760  # px at 100 %


class TodayPage(Page):
    """No name: whoever sits at the computer sees the same page."""

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._ahead = 0  # how often another card was asked for
        self._card = card_of_the_day(porch, porch.clock.now().date())
        self._greeting, self._date = Heading(level=1), Text(muted=True)
        self._greeting.setObjectName("today_greeting")
        self._places = {
            "cards": PlaceTile(name="today_cards", icon="cards", tone="apricot"),
            "checkin": PlaceTile(name="today_checkin", icon="chats-circle", tone="primary"),
            "agreements": PlaceTile(name="today_agreements", icon="handshake", tone="sky"),
            "journal": PlaceTile(name="today_journal", icon="lock-key", tone="private"),
            "guides": PlaceTile(name="today_guides", icon="compass", tone="rose"),
            "privacy": PlaceTile(name="today_privacy", icon="eye", tone="sky"),
        }
        for place, tile in self._places.items():
            tile.clicked.connect(lambda _on=False, to=place: self.go.emit(to))
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        body = Column()
        body.body.addLayout(column(self._greeting, self._date, gap=2))
        body.body.addWidget(self._make_hero())
        body.body.addLayout(self._grid)
        body.body.addWidget(self._make_tip())
        body.body.addStretch(1)
        self.setLayout(column(body))
        look.changed.connect(self._make_room)
        self._make_room()
        self.ready()

    @property
    def card(self) -> Card:
        """The card that is offered now; always a green one."""
        return self._card

    def arrive(self) -> None:
        self._choose()  # it may be another day, or another time of the day
        self.retranslate()

    def retranslate(self) -> None:
        now = self._porch.clock.now()
        self._greeting.setText(greeting(now.hour))
        today = QDate(now.year, now.month, now.day)
        # The format is part of the translation: each language has its own order of day and month.
        date = QLocale().toString(today, translate("TodayPage", "dddd d MMMM"))
        #: {date} is today's date.
        self._date.setText(translate("TodayPage", "{date} · this app sends nothing").format(date=date))
        self._take.setText(translate("TodayPage", "Take this card"))
        self._other.setText(translate("TodayPage", "Another card"))
        self._places["cards"].say(
            translate("TodayPage", "Conversation cards"),
            translate("TodayPage", "A question to begin with. You both answer."),
        )
        self._places["checkin"].say(
            translate("TodayPage", "A check-in together"),
            translate("TodayPage", "A quarter of an hour at the table, for everybody."),
        )
        self._places["agreements"].say(
            translate("TodayPage", "What we agreed"),
            translate("TodayPage", "Written together, with a side for the adults too."),
        )
        self._places["guides"].say(
            translate("TodayPage", "What can I do?"),
            translate("TodayPage", "Short steps for when something happens."),
        )
        self._places["journal"].say(
            translate("TodayPage", "My own space"),
            translate("TodayPage", "Write what you like. It opens with your own key."),
        )
        self._places["privacy"].say(
            translate("TodayPage", "Who can see what"),
            translate(
                "TodayPage", "What is yours alone, what is for the table, and what nobody can promise."
            ),
        )
        self._tip_title.setText(translate("TodayPage", "How to start"))
        self._tip.setText(
            translate(
                "TodayPage",
                "Keep asking with “and then?” instead of “why?”. Silence is an answer too: wait a moment "
                "before you go on.",
            )
        )
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # ---- the card of the day ------------------------------------------------------------------

    def _choose(self) -> None:
        day = self._porch.clock.now().date() + timedelta(days=self._ahead)
        self._card = card_of_the_day(self._porch, day)

    def _another(self) -> None:
        self._ahead += 1
        self._choose()
        self._show_card()
        announce(self, self._card.opening)

    def _show_card(self) -> None:
        card = self._porch.shelf.card(self._card.id)  # in the language that is on now
        topic = self._porch.shelf.topic(card.topic)
        caption = [translate("TodayPage", "Card of the day"), topic.name]
        caption += [band_words(band) for band in card.bands]
        self._caption.setText(" · ".join(caption))
        self._question.setText(card.opening)
        self._picture.show_icon(topic.icon)

    # ---- building -----------------------------------------------------------------------------

    def _make_hero(self) -> CardFrame:
        hero = CardFrame(hero="true")
        hero.setObjectName("card_of_the_day")
        self._caption, self._question = Text(size=14, bold=True), QuestionText(size=30)
        self._question.setObjectName("today_question")
        self._picture = CardStack()
        self._take = Button(name="take_card", kind="primary", icon="cards")
        self._take.clicked.connect(lambda: self.go.emit(f"card:{self._card.id}"))
        self._other = Button(name="another_card", kind="quiet", icon="shuffle", press=self._another)
        flow = FlowLayout(gap=10)
        flow.addWidget(self._take)
        flow.addWidget(self._other)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        words = box(column(None, self._caption, 4, self._question, 10, actions, None, gap=6))
        across = row(words, self._picture, gap=24, margins=(34, 26, 34, 26))
        across.setStretch(0, 1)
        hero.setLayout(across)
        return hero

    def _make_tip(self) -> CardFrame:
        card = CardFrame()
        self._tip_title, self._tip = Text(bold=True), Text(muted=True)
        across = row(
            Tile("quotes", "primary"),
            column(self._tip_title, self._tip, gap=2),
            gap=14,
            margins=(22, 16, 22, 16),
        )
        across.setStretch(1, 1)
        card.setLayout(across)
        return card

    def _make_room(self) -> None:
        self._picture.setVisible(self.width() >= look.px(ROOM_FOR_PICTURE))
        columns = 3 if self.width() >= look.px(ROOM_FOR_THREE) else 1
        for at, tile in enumerate(self._places.values()):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)


def greeting(hour: int) -> str:
    """By the time of the day, to nobody in particular."""
    if MORNING <= hour < AFTERNOON:
        return translate("TodayPage", "Good morning")
    if AFTERNOON <= hour < EVENING:
        return translate("TodayPage", "Good afternoon")
    if EVENING <= hour < NIGHT:
        return translate("TodayPage", "Good evening")
    return translate("TodayPage", "Hello")
