"""The buttons that add a clause, and why they stop."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from family_app.domain.agreement import CLAUSES_MOST
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.words import translate


class Adding(QWidget):
    """Says that a sheet is full before anybody writes one too many."""

    own_wanted = Signal()
    starters_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.starters = Button(name="builder_starters", icon="list-bullets", press=self.starters_wanted.emit)
        self.own = Button(name="builder_own", icon="plus", press=self.own_wanted.emit)
        self._enough = Text(size=15)
        self._enough.setObjectName("builder_enough")
        self._enough.hide()
        flow = FlowLayout(gap=10)
        for button in (self.starters, self.own):
            flow.addWidget(button)
        self.setLayout(column(box(flow), self._enough, gap=8))

    def count(self, clauses: int) -> None:
        """How many there are now."""
        enough = clauses >= CLAUSES_MOST
        for button in (self.starters, self.own):
            button.setEnabled(not enough)
        self._enough.setVisible(enough)

    def retranslate(self) -> None:
        self.starters.setText(translate("Agreements", "Choose one to start from"))
        self.own.setText(translate("Agreements", "In our own words"))
        self._enough.setText(enough_words())


def enough_words() -> str:
    """Why no more clauses can be added."""
    #: {number} is how many agreements one sheet of paper has room for.
    words = translate("Agreements", "One sheet has room for {number}. Take one out to add another.")
    return words.format(number=QLocale().toString(CLAUSES_MOST))
