"""Short facts in white cards, one or two beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from family_app.ui.parts.basic import CardFrame, Heading, Tile, column, row
from family_app.ui.parts.look import look
from family_app.ui.settings.paragraph import Paragraph

PAIR_FROM = 720  # px of width at 100 % text from which two cards fit beside each other


@dataclass(frozen=True, slots=True)
class Fact:
    """What one card says; `icon` is a Phosphor name."""

    icon: str
    title: str
    text: str


class FactCard(CardFrame):
    """Tile at the left, a small heading and one to three sentences at the right."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self._tile = Tile("info", tone, 40)
        self._title, self._text = Heading(level=3), Paragraph()
        words = column(self._title, self._text, None, gap=4)
        layout = row(self._tile, words, None, gap=14, margins=(18, 16, 20, 18))
        layout.setAlignment(self._tile, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 100)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def tell(self, fact: Fact) -> None:
        """Shows another fact in this card."""
        self._tile.show_icon(fact.icon, self._tone)
        self._title.setText(fact.title)
        self._text.setText(fact.text)


class Facts(QWidget):
    """Cards of one tone; two columns when there is room for the text size that is on."""

    def __init__(self, tone: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("clear", True)
        self._tone = tone
        self._cards: list[FactCard] = []
        self._shown = 0
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        look.changed.connect(self._arrange)

    def tell(self, facts: Sequence[Fact]) -> None:
        """Shows these facts and no others."""
        while len(self._cards) < len(facts):
            self._cards.append(FactCard(self._tone))
        for card, fact in zip(self._cards, facts, strict=False):
            card.tell(fact)
        self._shown, self._across = len(facts), 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        across = 2 if self.width() >= PAIR_FROM * look.scale else 1
        if across == self._across:
            return
        self._across = across
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            if number < self._shown:
                # The last one of an odd number takes the whole line, so that no hole is left.
                alone = across == 2 and number == self._shown - 1 and number % 2 == 0
                self._grid.addWidget(card, number // across, number % across, 1, 2 if alone else 1)
            else:
                card.setParent(self)
            card.setVisible(number < self._shown)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if across == 2 else 0)
