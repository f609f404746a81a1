"""What now: the emergency number, first steps, words to say, people to call, and doors to go on through.

What was chosen steers, never what was written. Help that was asked for and somebody outside the home come
first; nobody at the table is named here at all.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from family_app.activities.agreements import telling_stands
from family_app.activities.concerns import WhatNow, what_now_about
from family_app.activities.line_ages import for_age
from family_app.domain.concern import ConcernDraft
from family_app.domain.helplines import Helpline, Situation
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.concerns.doors import Doors, Way
from family_app.ui.concerns.who_to_tell import WhoToTell, young_card
from family_app.ui.guides.tiles import GuideTiles
from family_app.ui.help.danger import DangerLine
from family_app.ui.help.overview import LineList, fill_with_quotes
from family_app.ui.help.situation_view import StepNumber
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate

LINES, LINES_AT_ONCE, LINES_YOUNG = 3, 5, 2


class WhatNowView(Column):
    """Made anew for each concern."""

    back_wanted = Signal()
    guide_wanted = Signal(str, str)
    situation_wanted = Signal(str)
    letter_wanted = Signal()
    write_wanted = Signal()
    plan_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__(width=960, margins=(40, 22, 40, 36))
        self._porch, self._country = porch, country
        self._band, self._with_plan, self._read_only = AgeBand.TWELVE, False, False
        self._back = Button(name="what_now_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self._tell: WhoToTell | None = None
        self.lines = LineList(porch)
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_for(
        self, concern: ConcernDraft, band: AgeBand, *, said: str, wish: str = "", with_plan: bool = False,
        read_only: bool = False,
    ) -> None:  # fmt: skip
        """`said`: the words after saving."""
        self.clear()
        self._band, self._with_plan, self._read_only = band, with_plan, read_only
        self._back.setText(translate("Concerns", "To my list"))
        country, now = self._country(), self._porch.clock.now()
        found = what_now_about(self._porch, concern, country, now, band)
        parts: list[QWidget] = [_said(said), DangerLine(self._porch, country)]
        parts += self._young(found, concern.helper) if band is AgeBand.SIX else self._older(found, wish)
        self._content = box(column(*parts, gap=18))
        self._place.addWidget(self._content)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def clear(self) -> None:
        """Takes everything away."""
        self._tell = None
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def focus_back(self) -> None:
        self._back.setFocus()

    # ---- in which order --------------------------------------------------------------------------

    def _young(self, found: WhatNow, told: str) -> list[QWidget]:
        """A picture, a sentence to say, and a line: nothing to read through."""
        outside = found.outside_home_first
        lines = self._fitting(found.lines)[:LINES_YOUNG]
        return [young_card(self._porch, told, outside_only=outside), *self._people(found, lines)]

    def _older(self, found: WhatNow, wish: str) -> list[QWidget]:
        at_once = wish == "help_now"
        lines = self._fitting(found.fitting) + self._fitting(found.others)
        people = self._people(found, lines[: LINES_AT_ONCE if at_once else LINES])
        steps = [_steps_of(found.situation)] if found.situation is not None else []
        steps += [_steps_of(found.also, found.also.title)] if found.also is not None else []
        self._tell = WhoToTell(self._porch, self._band, outside_only=found.outside_home_first)
        if wish == "tell" or found.outside_home_first:
            self._tell.open_side()
        tell: list[QWidget] = [*self._agreed(found), self._tell]
        words, guides = self._words(found), self._guides(found)
        if found.outside_home_first:
            # A line and an adult outside come before every step; a letter to somebody at the table last.
            return [*people, *tell, *steps, words, *guides, Doors(self._own_ways(letter_last=True))]
        if at_once:
            return [*people, *steps, words, *tell, Doors(self._own_ways()), *guides]
        if wish == "tell":
            return [Doors(self._own_ways()), *tell, words, *people, *steps, *guides]
        doors = Doors([*self._ways_to_people(), *self._own_ways()])
        if wish == "know":
            return [*steps, words, doors, *people, *tell, *guides]
        return [doors, *steps, words, *people, *tell, *guides]

    def _fitting(self, lines: tuple[Helpline, ...]) -> tuple[Helpline, ...]:
        return for_age(self._porch, lines, self._band, self._porch.clock.now())

    def _ways_to_people(self) -> list[Way]:
        someone = Way(
            "what_now_someone", "users", "apricot", translate("Concerns", "Someone I trust"),
            translate("Concerns", "Who that can be, and how to begin."), self._to_tell,
        )  # fmt: skip
        line = Way(
            "what_now_line", "phone-call", "help", translate("Concerns", "A helpline to call or chat with"),
            translate("Concerns", "Somebody listens, and helps you think."), self._to_lines,
        )  # fmt: skip
        return [someone, line]

    def _own_ways(self, *, letter_last: bool = False) -> list[Way]:
        letter = Way(
            "what_now_letter", "feather", "sky", translate("Concerns", "A letter to one person"),
            translate("Concerns", "Someone at home could notice that a letter is there.")
            if letter_last
            else translate("Concerns", "Only the one you choose can open it."),
            self.letter_wanted.emit,
        )  # fmt: skip
        write = Way(
            "what_now_write", "pencil-simple-line", "private", translate("Concerns", "Write more about it"),
            translate("Concerns", "You can add to it whenever you like."), self.write_wanted.emit,
        )  # fmt: skip
        plan = Way(
            "what_now_plan", "leaf", "primary", translate("Concerns", "My plan"),
            translate("Concerns", "What helps me on a hard day."), self.plan_wanted.emit,
        )  # fmt: skip
        ways = [] if self._read_only else [write, letter] if letter_last else [letter, write]
        if self._with_plan:
            ways.insert(1, plan)
        return ways

    def _to_tell(self) -> None:
        if self._tell is not None:
            self._tell.open_side()
            self._tell.focus_head()
            self._scroll_to(self._tell)

    def _to_lines(self) -> None:
        if self.lines.cards:
            self._scroll_to(self.lines)
            self.lines.cards[0].rows[0].findChildren(QPushButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_to(self, part: QWidget) -> None:
        inner = self.widget()
        if inner is not None:
            top = part.mapTo(inner, part.rect().topLeft()).y()
            self.verticalScrollBar().setValue(max(0, top - 60))

    # ---- the parts -------------------------------------------------------------------------------

    def _people(self, found: WhatNow, lines: tuple[Helpline, ...]) -> list[QWidget]:
        self.lines = LineList(self._porch)
        self.lines.copy_wanted.connect(self.copy_wanted)
        self.lines.show_lines(lines)
        every = Button(
            translate("Concerns", "All help"), name="what_now_all_help", kind="help", icon="lifebuoy"
        )
        situation = found.situation.id if found.situation else ""
        every.clicked.connect(lambda _on=False: self.situation_wanted.emit(situation))
        return [Heading(translate("Concerns", "Who can help"), level=2), self.lines, box(row(every, None))]

    def _words(self, found: WhatNow) -> QWidget:
        words = Fold(name="what_now_words", icon="quotes", tone="primary")
        words.set_title(translate("HelpPage", "Words to say"))
        fill_with_quotes(words.body, found.words_to_say)
        return words

    def _agreed(self, found: WhatNow) -> list[QWidget]:
        """What the family agreed about telling, in its own words; never where home is not safe."""
        clause = None if found.outside_home_first else telling_stands(self._porch)
        if clause is None:
            return []
        card = CardFrame(hero="sky")
        card.setObjectName("what_now_agreed")
        #: {clause} is what the family agreed, in its own words.
        words = translate("Concerns", "We agreed at home: {clause}").format(clause=clause.adults)
        across = row(Tile("handshake", "sky"), Text(words, size=16, bold=True), gap=14)
        across.setStretch(1, 1)
        across.setContentsMargins(20, 14, 20, 14)
        card.setLayout(across)
        return [card]

    def _guides(self, found: WhatNow) -> list[QWidget]:
        if not found.guides:
            return []
        tiles = GuideTiles()
        tiles.show_guides(found.guides)
        tiles.chosen.connect(self.guide_wanted)
        return [Heading(translate("HelpPage", "Read more, step by step"), level=2), tiles]


def _said(said: str) -> QWidget:
    card = CardFrame(hero="private")
    words = Text(said, size=18)
    words.setObjectName("what_now_said")
    across = row(Tile("heart", "rose", 48), words, gap=16)
    across.setStretch(1, 1)
    across.setContentsMargins(22, 18, 22, 18)
    card.setLayout(across)
    return card


def _steps_of(situation: Situation, title: str = "") -> QWidget:
    """`title`: where two situations fit, what the second one is about."""
    card = CardFrame()
    heading = Heading(title or translate("HelpPage", "What you can do"), level=2)
    layout = column(heading, gap=12, margins=(22, 18, 22, 20))
    layout.addWidget(Text(situation.opening, size=17, bold=True))
    for number, step in enumerate(situation.steps, start=1):
        mark = StepNumber(number)
        across = row(mark, Text(step, size=16), gap=14)
        across.setStretch(1, 1)
        across.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(across)
    card.setLayout(layout)
    return card
