"""After a check-in: a quiet word, and three doors when the person chose a low face or help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.people import AgeBand
from family_app.domain.plan_words import version_for
from family_app.house import Porch
from family_app.ui.help.danger import DangerLine
from family_app.ui.help.overview import LineList
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column
from family_app.ui.parts.place_tile import PlaceTile
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate
from family_app.ui.plan.lines import lines_now

BESIDE_FROM = 620  # px at 100 % from which the doors stand beside each other


@dataclass(frozen=True, slots=True)
class Said:
    """What there is to say after one check-in; of earlier ones nothing is known here."""

    band: AgeBand
    kept: bool  # whether a face was chosen, so that there was something to keep
    doors: bool  # one of the two lowest faces, or help was wanted
    help: bool = False  # help was wanted: numbers stand there at once
    at_home: bool = False  # home played a part: nobody at the table is the first to be offered
    page: bool = False  # more is to be written


class AfterMood(Column):
    """Made anew each time."""

    back_wanted = Signal()
    page_wanted = Signal()
    undo_wanted = Signal()
    journal_wanted = Signal()
    plan_wanted = Signal()
    someone_wanted = Signal(bool)  # whether home played a part
    line_wanted = Signal(bool)
    copy_wanted = Signal(str)

    def __init__(self, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__(width=900)
        self._porch, self._country = porch, country
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        self._content: QWidget | None = None
        self._said: Said | None = None
        self._first: QWidget | None = None
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_saved(self, said: Said) -> None:
        """What follows this check-in."""
        self.clear()
        self._said = said
        parts: list[QWidget] = [self._head(said)]
        if said.help:
            parts.append(DangerLine(self._porch, self._country()))
        if said.doors:
            parts.append(self._doors(said))
        if said.help:
            parts += self._lines(said)
        parts.append(self._ways_on(said))
        self._content = box(column(*parts, gap=18))
        self._place.addWidget(self._content)
        tab_in_order(self)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Nothing of it stays."""
        self._said, self._first = None, None
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def retranslate(self) -> None:
        """The same in another language."""
        if self._said is not None:
            self.show_saved(self._said)

    def focus_first(self) -> None:
        """The first thing to press: a door, or the way back."""
        if self._first is not None:
            self._first.setFocus()

    # ---- parts ----------------------------------------------------------------------------------

    def _head(self, said: Said) -> QWidget:
        if said.help:
            title, words = translate("Mood", "Help now"), translate("Mood", "It is good that you say so.")
        elif said.doors:
            title = translate("Mood", "It is kept.")
            words = translate("Mood", "You do not have to do this alone. Maybe one of these helps.")
        else:
            title, words = (
                translate("Mood", "It is kept."),
                translate("Mood", "You do not have to do anything more."),
            )
        heading = Heading(title, level=1)
        heading.setObjectName("mood_kept")
        if said.doors:
            return box(column(heading, Text(words, size=18), gap=6))
        card = CardFrame(hero="private")
        across = row(
            Tile("heart", "rose", 52), column(heading, Text(words, size=17), gap=2), gap=18,
            margins=(26, 22, 26, 24),
        )  # fmt: skip
        across.setStretch(1, 1)
        card.setLayout(across)
        return card

    def _doors(self, said: Said) -> QWidget:
        line = PlaceTile(name="door_line", icon="phone-call", tone="help")
        line.say(
            translate("Mood", "A helpline to call or chat with"),
            translate("Mood", "Somebody who listens. You can stop whenever you like."),
        )
        line.clicked.connect(lambda _on=False: self.line_wanted.emit(said.at_home))
        someone = PlaceTile(name="door_someone", icon="users", tone="apricot")
        someone.say(
            translate("Mood", "Someone I trust"),
            translate("Mood", "At school, in the family, a neighbour, the doctor: you choose.")
            if said.at_home
            else translate("Mood", "At home or outside: you choose, and you choose what you say."),
        )
        someone.clicked.connect(lambda _on=False: self.someone_wanted.emit(said.at_home))
        doors = [line, someone]
        if version_for(said.band) is not None:
            plan = PlaceTile(name="door_plan", icon="leaf", tone="primary")
            plan.say(translate("Mood", "My plan"), translate("Mood", "What can help on a day like this."))
            plan.clicked.connect(lambda _on=False: self.plan_wanted.emit())
            doors.append(plan)
        if not (said.at_home or said.help):
            doors.reverse()  # else a line and an adult outside come first
        self._first = doors[0]
        return _Doors(doors)

    def _lines(self, said: Said) -> list[QWidget]:
        """Numbers, because the person asked for help in so many words."""
        shown = LineList(self._porch)
        shown.copy_wanted.connect(self.copy_wanted)
        shown.show_lines(lines_now(self._porch, self._country(), said.band, at_home=said.at_home))
        return [Heading(translate("Mood", "Helplines to call or chat with"), level=2), shown]

    def _ways_on(self, said: Said) -> QWidget:
        flow = FlowLayout(gap=10)
        if said.page:
            page = Button(name="mood_to_page", kind="private", icon="pencil-simple-line")
            page.setText(translate("Mood", "On to my page"))
            page.clicked.connect(lambda _on=False: self.page_wanted.emit())
            flow.addWidget(page)
        elif not said.doors:
            journal = Button(name="mood_journal", icon="book-open-text")
            journal.setText(translate("Mood", "To my journal"))
            journal.clicked.connect(lambda _on=False: self.journal_wanted.emit())
            flow.addWidget(journal)
        back = Button(name="mood_back", kind="quiet-private", icon="caret-left")
        back.setText(translate("Mood", "Back"))
        back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        flow.addWidget(back)
        if said.kept:
            undo = Button(name="mood_undo", kind="quiet-private", icon="trash")
            undo.setText(translate("Mood", "Not this one: to the bin"))
            undo.clicked.connect(lambda _on=False: self.undo_wanted.emit())
            flow.addWidget(undo)
        self._first = self._first or back
        return box(flow)


class _Doors(QWidget):
    """Beside each other, or one below the other where there is no room."""

    def __init__(self, doors: list[PlaceTile]) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._row = row(*doors, gap=14)
        self.setLayout(self._row)
        look.changed.connect(self._turn)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= look.px(BESIDE_FROM)
        way = self._row.Direction.LeftToRight if wide else self._row.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()
