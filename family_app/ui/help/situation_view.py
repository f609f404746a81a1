"""One situation: the first thing to hear, numbered steps, words to say, and who can help."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from family_app.activities.guides import guides_for
from family_app.activities.help import lines_for, situation
from family_app.domain.agreement import Clause
from family_app.domain.guides import Reader
from family_app.domain.helplines import Helpline, Situation
from family_app.house import Porch
from family_app.ui.concerns.who_to_tell import WhoToTell
from family_app.ui.guides.tiles import GuideTiles
from family_app.ui.help.agreed import AgreedAtHome
from family_app.ui.help.line_card import LineCard
from family_app.ui.help.overview import MARGINS, LineList, fill_with_quotes
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, box, column, row
from family_app.ui.parts.beside import Beside
from family_app.ui.parts.look import look
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate


class StepNumber(QLabel):
    """A number in a round, beside its step."""

    def __init__(self, number: int) -> None:
        super().__init__(QLocale().toString(number))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side = round(32 * min(look.scale, 1.6))
        self.setFixedSize(side, side)
        self.setFont(look.head_font(17 * min(look.scale, 1.6) / look.scale))
        self.setStyleSheet(
            f"background: {look.hex('primary_soft')}; color: {look.hex('primary')};"
            f" border-radius: {side // 2}px;"
        )


class SituationView(Column):
    """Made anew for each situation: nothing of the last one stays."""

    back_wanted = Signal()
    copy_wanted = Signal(str)
    guide_wanted = Signal(str, str)  # id and reader
    write_wanted = Signal()  # in somebody's own space
    print_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(margins=MARGINS)
        self._porch = porch
        self._back = Button(name="help_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._place = QVBoxLayout()
        self._place.setSpacing(18)
        self._content: QWidget | None = None
        self._lists: list[LineList] = []
        self._agreed: AgreedAtHome | None = None  # never where home is not safe
        self.steps: list[str] = []
        self._print = Button(name="help_print_situation", kind="quiet", icon="printer")
        self._print.clicked.connect(self.print_wanted)
        self.body.addLayout(row(self._back, None, self._print))
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_situation(self, id: str, country: str) -> None:  # noqa: A002
        """Raises UnknownWord for a situation that we do not know."""
        found = situation(self._porch, id)
        self.clear()
        self._back.setText(translate("HelpPage", "Back to all help"))
        self._print.setText(translate("HelpPage", "Print"))
        language = self._porch.shelf.language
        lines = lines_for(self._porch, id, country, self._porch.clock.now(), language)
        fitting = [line for line in lines if id in line.situations]
        others = [line for line in lines if line not in fitting]
        self.steps = list(found.steps)
        parts: list[QWidget] = [_opening(found)]
        first = found.outside_home_first
        whom = self._people(translate("HelpPage", "Who can help"), fitting, bit_by_bit=not first)
        what = Beside(_steps(found), _words(found), wide_from=760, stretch=(6, 4))
        if first:
            # Nobody at home is offered first, and no step comes before somebody outside.
            parts += [_notice(), *whom, WhoToTell(self._porch, None, outside_only=True), what]
        else:
            self._agreed = AgreedAtHome()
            parts += [what, self._agreed, *whom, WhoToTell(self._porch, None, outside_only=False)]
        parts += [self._write(), *self._guides(id)]
        parts += self._people(translate("HelpPage", "Others you can talk with"), others, bit_by_bit=True)
        self._content = box(column(*parts, gap=18))
        self._place.addWidget(self._content)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Takes everything away."""
        self.steps, self._lists, self._agreed = [], [], None
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def show_agreed(self, clause: Clause | None) -> None:
        """What the family agreed about telling, while it stands."""
        if self._agreed is not None:
            self._agreed.show_clause(clause)

    def focus_back(self) -> None:
        """The keyboard starts at the way back, above the words."""
        self._back.setFocus()

    @property
    def is_complete(self) -> bool:
        """Whether every card is made."""
        return all(each.is_complete for each in self._lists)

    @property
    def shown_lines(self) -> list[LineCard]:
        """The cards, in the order in which they stand there."""
        return [card for each in self._lists for card in each.cards]

    def _write(self) -> QWidget:
        words = translate("HelpPage", "Write it down, in my own space")
        button = Button(words, name="help_write", icon="pencil-simple-line")
        button.clicked.connect(lambda _on=False: self.write_wanted.emit())
        return box(row(button, None))

    def _guides(self, id: str) -> list[QWidget]:  # noqa: A002
        reader = Reader.PARENT if id == "worried_parent" else Reader.TEEN
        found = [(guide, guide.version_for(reader)) for guide in guides_for(self._porch, id)]
        if not found:
            return []
        tiles = GuideTiles()
        tiles.show_guides(found)
        tiles.chosen.connect(self.guide_wanted)
        return [Heading(translate("HelpPage", "Read more, step by step"), level=2), tiles]

    def _people(self, title: str, lines: list[Helpline], *, bit_by_bit: bool) -> list[QWidget]:
        if not lines:
            return []
        made = LineList(self._porch)
        made.copy_wanted.connect(self.copy_wanted)
        made.show_lines(lines, bit_by_bit=bit_by_bit)
        self._lists.append(made)
        return [Heading(title, level=2), made]


def _opening(found: Situation) -> QWidget:
    title, words = Heading(found.title, level=2, size=26), Text(found.opening, size=17)
    title.setObjectName("situation_title")
    tile = Tile(found.icon, found.tone, 52)
    across = row(tile, column(title, words, gap=6), gap=16)
    across.setStretch(1, 1)
    across.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
    return box(across)


def _notice() -> QWidget:
    """For whom home is not safe: this comes before any number."""
    card = CardFrame(hero="apricot")
    card.setObjectName("someone_could_notice")
    words = Text(
        translate(
            "HelpPage",
            "Someone at home could notice this: a call, the screen, or a phone bill. Choose a moment and a "
            "place where you feel safe. This program does not remember what you look at here. A number that "
            "you copy stays until you copy something else, press Hide or close this program. Press Hide, or "
            "Shift three times, and this page is gone.",
        )
    )
    card.setLayout(column(words, margins=(20, 14, 20, 14)))
    return card


def _steps(found: Situation) -> QWidget:
    card = CardFrame()
    layout = column(
        Heading(translate("HelpPage", "What you can do"), level=2), gap=14, margins=(22, 18, 22, 20)
    )
    for number, step in enumerate(found.steps, start=1):
        words = Text(step, size=16)
        words.setObjectName("step")
        mark = StepNumber(number)
        across = row(mark, words, gap=14)
        across.setStretch(1, 1)
        across.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(across)
    layout.addStretch(1)
    card.setLayout(layout)
    return card


def _words(found: Situation) -> QWidget:
    say, dont = CardFrame(), CardFrame()
    quotes = column(gap=8)
    fill_with_quotes(quotes, found.words_to_say)
    title = Heading(translate("HelpPage", "Words to say"), level=2)
    say.setLayout(column(title, quotes, None, gap=10, margins=(22, 18, 22, 20)))
    rather = column(Heading(translate("HelpPage", "Better not"), level=2), gap=10, margins=(22, 18, 22, 20))
    for each in found.not_to_do:
        rather.addWidget(Text(each))
    dont.setLayout(rather)
    if not found.not_to_do:
        dont.hide()  # never show() here: without a parent it would be a window of its own
    return box(column(say, dont, None, gap=14))
