"""The first sight of Help now: what may be going on, and people to talk with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.activities.help import find_country, first_lines, international
from family_app.domain.agreement import Clause
from family_app.domain.helplines import Helpline
from family_app.house import Porch
from family_app.ui.help.agreed import AgreedAtHome
from family_app.ui.help.line_card import LineCard
from family_app.ui.help.situations import SituationGrid
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate

MARGINS = (40, 8, 40, 34)
SEEN_FIRST = 2  # cards


class LineList(QWidget):
    """Cards of services, below each other."""

    copy_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch = porch
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._waiting: list[Helpline] = []
        self._now = porch.clock.now()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add_some)
        self.cards: list[LineCard] = []

    def show_lines(self, lines: Iterable[Helpline], *, bit_by_bit: bool = False) -> None:
        """Makes the cards anew; what was shown before is gone.

        Bit by bit: the number for danger and the situations stand there before the first card is made.
        """
        for old in self.cards:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = []
        self._waiting, self._now = list(lines), self._porch.clock.now()
        # Shown while it stands in no page yet, it would be a window of its own.
        if self.parentWidget() is not None or not self._waiting:
            self.setVisible(bool(self._waiting))
        if bit_by_bit:
            self._turn.start()
        else:
            self._add(len(self._waiting))

    @property
    def is_complete(self) -> bool:
        """Whether every card is made."""
        return not self._waiting

    def _add_some(self) -> None:
        """What can be seen first, then all the others: each turn lays out the whole page again."""
        self._add(len(self._waiting) if self.cards else SEEN_FIRST)
        if not self._waiting:
            self._turn.stop()

    def _add(self, count: int) -> None:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for line in now:
            # Open or closed is said in the time of the country of the line itself.
            card = LineCard(line, find_country(self._porch, line.country), self._now)
            card.copy_wanted.connect(self.copy_wanted)
            self.cards.append(card)
            self._layout.addWidget(card)


class Overview(Column):
    """Situations first; then lines of the country, lines that work everywhere, and the way to older ones."""

    situation_chosen = Signal(str)
    older_wanted = Signal()
    print_wanted = Signal()
    wallet_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(margins=MARGINS)
        self._porch = porch
        self._what, self._quiet = Heading(level=2), Text(size=14, muted=True)
        self._quiet.setObjectName("help_leaves_no_trace")
        self._grid = SituationGrid()
        self._grid.chosen.connect(self.situation_chosen)
        self._dare = Fold(name="help_words_to_say", icon="quotes", tone="primary")
        self._agreed = AgreedAtHome()
        self._people, self._none = Heading(level=2), Text()
        self._everywhere = Heading(level=2)
        self._lines, self._beside = LineList(porch), LineList(porch)
        for each in (self._lines, self._beside):
            each.copy_wanted.connect(self.copy_wanted)
        self._older = Button(name="help_not_seen_lately", icon="arrow-right", press=self.older_wanted.emit)
        self.body.addLayout(column(self._what, self._quiet, gap=2))
        for part in (self._grid, self._dare, self._agreed, self._people, self._none, self._lines):
            self.body.addWidget(part)
        self.body.addWidget(self._everywhere)
        self.body.addWidget(self._beside)
        self._print = Button(name="help_print", kind="quiet", icon="printer", press=self.print_wanted.emit)
        self._wallet = Button(
            name="help_wallet_card", kind="quiet", icon="identification-card", press=self.wallet_wanted.emit
        )
        papers = FlowLayout(gap=8)
        for button in (self._older, self._print, self._wallet):
            papers.addWidget(button)
        below = QWidget()
        below.setProperty("clear", True)
        below.setLayout(papers)
        self.body.addWidget(below)
        self.body.addStretch(1)

    def show_country(self, code: str) -> None:
        """Everything for this country, in the language that is on."""
        country = find_country(self._porch, code)
        self._words()
        self._grid.show_situations(self._porch.shelf.help.situations)
        everywhere = international(self._porch, code)
        self._none.setVisible(not country.first_screen)
        self._everywhere.setVisible(bool(everywhere))
        self._older.setVisible(bool(country.not_seen_lately))
        self._lines.show_lines(first_lines(self._porch, code, self._porch.clock.now()), bit_by_bit=True)
        self._beside.show_lines(everywhere, bit_by_bit=True)

    def show_agreed(self, clause: Clause | None) -> None:
        """What the family agreed about telling, while it stands."""
        self._agreed.show_clause(clause)

    @property
    def shown_lines(self) -> list[LineCard]:
        """The cards, in the order in which they stand there."""
        return self._lines.cards + self._beside.cards

    @property
    def is_complete(self) -> bool:
        """Whether every card is made."""
        return self._lines.is_complete and self._beside.is_complete

    def _words(self) -> None:
        self._what.setText(translate("HelpPage", "What is going on?"))
        self._quiet.setText(
            translate("HelpPage", "We don’t keep track of what you look at here. You are not in trouble.")
        )
        self._dare.set_title(translate("HelpPage", "Hard to begin? Words to say"))
        fill_with_quotes(self._dare.body, self._porch.shelf.help.words_to_say)
        self._people.setText(translate("HelpPage", "People you can talk with"))
        self._none.setText(
            translate(
                "HelpPage",
                "We have no recently seen helpline for this country. An adult you trust can help you "
                "search. The services below work in many countries.",
            )
        )
        self._everywhere.setText(translate("HelpPage", "In many countries"))
        self._older.setText(translate("HelpPage", "More lines, not seen lately"))
        self._print.setText(translate("HelpPage", "Print this page"))
        self._wallet.setText(translate("HelpPage", "A card for your wallet"))


def fill_with_quotes(layout: QVBoxLayout, sentences: Iterable[str]) -> None:
    """Sentences that somebody can say out loud, each in quotation marks."""
    while layout.count():
        item = layout.takeAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for sentence in sentences:
        #: {sentence} is something to say out loud; only the quotation marks differ by language.
        layout.addWidget(Text(translate("HelpPage", "“{sentence}”").format(sentence=sentence), size=16))


class NotSeenLately(Column):
    """Lines that nobody has seen for a long time: on a second screen, with a plain warning."""

    back_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__(margins=MARGINS)
        self._porch = porch
        self._back = Button(name="help_back", kind="quiet", icon="caret-left", press=self.back_wanted.emit)
        self._title, self._warning = Heading(level=2, size=26), Text()
        self._lines = LineList(porch)
        self._lines.copy_wanted.connect(self.copy_wanted)
        self.body.addLayout(row(self._back, None))
        for part in (self._title, self._warning, self._lines):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_country(self, code: str) -> None:
        country = find_country(self._porch, code)
        self._back.setText(translate("HelpPage", "Back to all help"))
        self._title.setText(translate("HelpPage", "Not seen lately"))
        self._warning.setText(
            translate(
                "HelpPage",
                "We have not seen these numbers for a long time. They may have changed. Nobody answers? "
                "Go back and choose another line, or call the number at the top.",
            )
        )
        self._lines.show_lines(country.not_seen_lately)

    @property
    def shown_lines(self) -> list[LineCard]:
        return self._lines.cards

    @property
    def is_complete(self) -> bool:
        return self._lines.is_complete

    def focus_back(self) -> None:
        """The keyboard starts at the way back, above the words."""
        self._back.setFocus()
