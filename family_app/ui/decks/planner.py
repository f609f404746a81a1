"""The talk planner: choose a subject, an age and how long; then walk through it one card at a time."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from family_app.activities.guides import guide_of, reader_of
from family_app.activities.talks import MINUTES, Part, TalkCard, another, plan_talk
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.house import Porch
from family_app.ui.cards.filters import band_words
from family_app.ui.cards.question import who_asks
from family_app.ui.cards.sides import CardSides
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.page import Column, Page, announce
from family_app.ui.parts.question_text import QuestionText
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow


def part_words(part: Part) -> str:
    """What a card is there for, in words."""
    return {
        Part.WARM_UP: translate("Planner", "To warm up"),
        Part.MAIN: translate("Planner", "The talk"),
        Part.ENDING: translate("Planner", "A light ending"),
    }[part]


class PlanChoice(Column):
    """What to talk about, with whom, how long."""

    plan_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=820)
        self._porch = porch
        self._back = Button(name="planner_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._title, self._intro = Heading(level=1), Text(size=16, muted=True)
        self._about = Text(bold=True)
        self.topic = MenuButton(name="planner_topic", icon="tag")
        self.band = ChoiceRow[str](name="planner_band", values=tuple(band.value for band in CHILD_BANDS))
        self.minutes = ChoiceRow[int](name="planner_minutes", values=MINUTES)
        self._make = Button(
            name="planner_make", kind="primary", icon="arrow-right", press=self.plan_wanted.emit
        )
        self.band.show_value(AgeBand.NINE.value)
        self.minutes.show_value(MINUTES[0])
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(column(self._title, self._intro, gap=4))
        frame = CardFrame()
        frame.setLayout(
            column(
                column(self._about, row(self.topic, None), gap=8), self.band, self.minutes,
                row(self._make, None), gap=22, margins=(26, 24, 26, 26),
            )
        )  # fmt: skip
        self.body.addWidget(frame)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self._back.setText(translate("Decks", "All decks"))
        self._title.setText(translate("Planner", "Plan a talk"))
        self._intro.setText(
            translate("Planner", "A card to warm up, one or two for the talk, and a light ending.")
        )
        self._about.setText(translate("Planner", "What about?"))
        every: list[tuple[Hashable, str]] = [(None, translate("Planner", "Anything"))]
        topics = [(topic.id, topic.name) for topic in self._porch.shelf.topics if topic.deck]
        self.topic.offer(translate("Planner", "What about?"), [*every, *topics])
        words = {band.value: band_words(band) for band in CHILD_BANDS}
        self.band.name_it(translate("Planner", "How old is the child?"), words)
        minutes = {each: translate("Planner", "%n minute(s)", "", each) for each in MINUTES}
        self.minutes.name_it(translate("Planner", "How much time is there?"), minutes)
        self._make.setText(translate("Planner", "Begin"))

    def focus_first(self) -> None:
        self.topic.setFocus()


class TalkWalk(Column):
    """One card at a time, large; back, next, another one, stop."""

    stop_wanted = Signal()
    moved = Signal(int)  # by how many cards
    swap_wanted = Signal()
    situation_wanted = Signal(str)
    guide_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._where, self._tip = Text(size=15, bold=True), Text(size=15, muted=True)
        self._where.setObjectName("walk_part")
        self._question = QuestionText(size=36)
        self._question.setObjectName("walk_question")
        self._topic, self._who = Text(size=15, muted=True), Text(size=17, bold=True)
        self._tile = Tile("cards", "apricot", 60)
        self._sides = CardSides()
        self._sides.situation_wanted.connect(self.situation_wanted)
        self._sides.guide_wanted.connect(self.guide_wanted)
        self._next = Button(name="walk_next", kind="primary", icon="arrow-right")
        self._before = Button(name="walk_before", icon="caret-left")
        self._swap = Button(name="walk_swap", kind="quiet", icon="shuffle", press=self.swap_wanted.emit)
        self._stop = Button(name="walk_stop", kind="quiet", press=self.stop_wanted.emit)
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._before.clicked.connect(lambda: self.moved.emit(-1))
        self._build()

    def show_card(self, walk: tuple[TalkCard, ...], at: int) -> None:
        """The card in this place."""
        each = walk[at]
        card, last = each.card, at == len(walk) - 1
        topic = self._porch.shelf.topic(card.topic)
        #: {part} is what the card is there for, {at} of {count} where one is.
        self._where.setText(
            translate("Planner", "{part} · {at} of {count}").format(
                part=part_words(each.part), at=at + 1, count=len(walk)
            )
        )
        self._tile.show_icon(topic.icon, "apricot")
        self._topic.setText(topic.name)
        self._question.setText(card.opening)
        self._who.setText(who_asks(card))
        self._sides.show_card(card, guide_of(self._porch, card), reader_of(card))
        self._before.setVisible(at > 0)
        self._next.setText(translate("Planner", "Done") if last else translate("Planner", "Next"))
        self.verticalScrollBar().setValue(0)
        announce(self, f"{self._where.text()}. {card.opening}")

    def retranslate(self) -> None:
        self._sides.retranslate()
        self._tip.setText(translate("Planner", "Both of you answer. Stopping is always fine."))
        self._before.setText(translate("Planner", "Back"))
        self._swap.setText(translate("Planner", "Another card"))
        self._stop.setText(translate("Planner", "Stop"))

    def focus_next(self) -> None:
        self._next.setFocus()

    def _build(self) -> None:
        head = row(self._tile, column(None, self._where, self._topic, None, gap=0), gap=14)
        head.setStretch(1, 1)
        flow = FlowLayout(gap=10)
        for button in (self._before, self._next, self._swap, self._stop):
            flow.addWidget(button)
        actions = QWidget()
        actions.setProperty("clear", True)
        actions.setLayout(flow)
        card = CardFrame(hero="card", lifted=True)
        inside = column(
            head,
            None,
            self._question,
            8,
            self._who,
            self._tip,
            None,
            actions,
            gap=8,
            margins=(34, 28, 34, 26),
        )
        card.setLayout(inside)
        card.setMinimumHeight(430)
        self.body.addWidget(
            Beside(box(column(card, None)), self._sides, wide_from=800, stretch=(6, 4), gap=24)
        )
        self.body.addStretch(1)


class PlannerPage(Page):
    """Keeps the walk in memory only, and only while one is there."""

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._walk: tuple[TalkCard, ...] = ()
        self._at = 0
        self.choice, self.walk = PlanChoice(porch), TalkWalk(porch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choice)
        self._stack.addWidget(self.walk)
        self.setLayout(column(self._stack))
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.choice.back_wanted.connect(lambda: self.go.emit("decks"))
        self.choice.plan_wanted.connect(self.begin)
        self.walk.stop_wanted.connect(self.stop)
        self.walk.moved.connect(self._move)
        self.walk.swap_wanted.connect(self._swap)
        self.walk.situation_wanted.connect(lambda wanted: self.go.emit(f"help:{wanted}".rstrip(":")))
        self.walk.guide_wanted.connect(lambda wanted: self.go.emit(f"guide:{wanted}"))

    def show_for(self, topic: str) -> None:
        """Comes with this subject chosen."""
        self.stop()
        self.choice.topic.show_value(topic)

    def begin(self) -> None:
        """Makes the walk and shows its first card."""
        self._walk = plan_talk(self._porch, self._topic, self._band, self.choice.minutes.value or MINUTES[0])
        self._at = 0
        self._stack.setCurrentWidget(self.walk)
        self.walk.show_card(self._walk, 0)
        self.walk.focus_next()

    def stop(self) -> None:
        """The walk is over, or was never begun."""
        self._walk, self._at = (), 0
        self._stack.setCurrentWidget(self.choice)
        self.choice.focus_first()

    @property
    def cards(self) -> tuple[TalkCard, ...]:
        """The walk that is on the table."""
        return self._walk

    def retranslate(self) -> None:
        self.choice.retranslate()
        self.walk.retranslate()
        if self._walk:
            shelf = self._porch.shelf  # the same cards in the language that is on now
            self._walk = tuple(TalkCard(each.part, shelf.card(each.card.id)) for each in self._walk)
            self.walk.show_card(self._walk, self._at)

    @property
    def _topic(self) -> str | None:
        value = self.choice.topic.value
        return str(value) if value else None

    @property
    def _band(self) -> AgeBand:
        return AgeBand(self.choice.band.value or AgeBand.NINE.value)

    def _move(self, by: int) -> None:
        if self._at + by >= len(self._walk):
            self.stop()
            return
        self._at = max(0, self._at + by)
        self.walk.show_card(self._walk, self._at)

    def _swap(self) -> None:
        self._walk = another(self._porch, self._walk, self._at, self._topic, self._band)
        self.walk.show_card(self._walk, self._at)
