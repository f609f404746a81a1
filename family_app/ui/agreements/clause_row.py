"""One clause while it is written: what all of us do, and what the adults do, which is never empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from family_app.domain.agreement import SIDE_LIMIT, Clause
from family_app.ui.parts.basic import Button, CardFrame, Text, column, row
from family_app.ui.parts.growing_line import GrowingLine
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class ClauseRow(CardFrame):
    """Both sides can be changed; with large letters they grow with their words."""

    gone = Signal()

    def __init__(self, clause: Clause, number: int) -> None:
        super().__init__()
        self.starter = clause.starter
        self.ours = GrowingLine(name=f"clause_ours_{number}", most=SIDE_LIMIT)
        self.adults = GrowingLine(name=f"clause_adults_{number}", most=SIDE_LIMIT)
        self.ours.set_text(clause.ours)
        self.adults.set_text(clause.adults)
        self.ours.entered.connect(lambda: self.adults.setFocus(Qt.FocusReason.OtherFocusReason))
        self._full = (
            _told_when_full(self.ours, f"clause_ours_full_{number}"),
            _told_when_full(self.adults, f"clause_adults_full_{number}"),
        )
        self._labels = (Text(size=14, bold=True), Text(size=14, bold=True))
        away = Button(name=f"clause_away_{number}", kind="icon", icon="trash", press=self.gone.emit)
        self._away = away
        head = row(self._labels[0], away, gap=8)
        head.setStretch(0, 1)
        ours = (head, self.ours, self._full[0])
        adults = (self._labels[1], self.adults, self._full[1])
        self.setLayout(column(*ours, *adults, gap=6, margins=(20, 8, 14, 18)))
        self.retranslate()

    @property
    def clause(self) -> Clause:
        """As it stands there now."""
        return Clause(self.ours.text(), self.adults.text(), self.starter)

    @property
    def lacking(self) -> GrowingLine | None:
        """The side that is still empty while the other is written."""
        ours, adults = self.ours.text(), self.adults.text()
        if ours and not adults:
            return self.adults
        return self.ours if adults and not ours else None

    def retranslate(self) -> None:
        all_of_us = translate("Agreements", "All of us")
        adults = translate("Agreements", "The adults")
        self._labels[0].setText(all_of_us)
        self._labels[1].setText(adults)
        self.ours.setAccessibleName(all_of_us)
        self.adults.setAccessibleName(adults)
        for note in self._full:
            note.setText(translate("Agreements", "There is no more room in this sentence."))
        self._away.say(translate("Agreements", "Take this one away"))


def _told_when_full(line: GrowingLine, name: str) -> Text:
    """Stands below the line from the moment that something did not fit until its words change."""
    note = Text(size=14, muted=True)
    note.setObjectName(name)
    note.hide()

    def tell() -> None:
        if note.isHidden():
            note.show()
            announce(note, note.text())

    line.full.connect(tell)
    line.textChanged.connect(note.hide)
    return note
