"""A letter that was opened: its words, the way to answer and to help, and the days after."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.letters import CheckState, LetterKind, OpenedLetter
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.letters.content import letter_card
from family_app.ui.letters.first_words import told
from family_app.ui.letters.words import day_words
from family_app.ui.parts.asked import Asked
from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column
from family_app.ui.parts.tab_order import tab_in_order
from family_app.ui.parts.words import translate


class OpenedView(Column):
    """It lies in the reader's own space now."""

    back_wanted = Signal()
    help_wanted = Signal(str)
    answer_wanted = Signal()
    print_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__(width=900, margins=(40, 22, 40, 34))
        self._porch = porch
        self._back = Button(name="opened_back", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self.letter: OpenedLetter | None = None
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_letter(self, letter: OpenedLetter, band: AgeBand, *, read_only: bool = False) -> None:
        """The letter, and what helps after it."""
        self.clear()
        self.letter = letter
        self._back.setText(translate("Letters", "To my letters"))
        sealed = translate("Letters", "Sealed on {day}").format(day=day_words(letter.day))
        checked = (
            translate("Letters", "Your keys had been checked together.")
            if letter.check is CheckState.CHECKED
            else translate("Letters", "Your keys had not been checked together yet.")
        )
        after = self._porch.shelf.letter_words.days_after(band)
        parts: list[QWidget] = [
            letter_card(self._porch, letter.content, letter.name),
            Text(f"{sealed} · {checked}", size=14, muted=True),
            self._actions(letter, read_only=read_only),
            told(translate("Letters", "The days after"), after),
        ]
        if not read_only:
            parts.append(self._erase())
        self._content = box(column(*parts, gap=18))
        self._place.addWidget(self._content)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, lambda: tab_in_order(self))

    def clear(self) -> None:
        """Takes everything away."""
        self.letter = None
        if self._content is not None:
            self._place.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def focus_back(self) -> None:
        self._back.setFocus()

    def _actions(self, letter: OpenedLetter, *, read_only: bool) -> QWidget:
        flow = FlowLayout(gap=10)
        if letter.who is not None and not read_only:
            answer = Button(
                translate("Letters", "Write back"), name="opened_answer", kind="private", icon="feather"
            )
            answer.clicked.connect(lambda _on=False: self.answer_wanted.emit())
            flow.addWidget(answer)
        helped = Button(translate("Letters", "Help now"), name="opened_help", kind="help", icon="lifebuoy")
        helped.clicked.connect(lambda _on=False: self.help_wanted.emit(letter.content.about))
        flow.addWidget(helped)
        words = (
            translate("Letters", "Fact sheet")
            if letter.content.kind is LetterKind.CONCERN
            else translate("Letters", "On paper")
        )
        paper = Button(words, name="opened_print", icon="printer")
        paper.clicked.connect(lambda _on=False: self.print_wanted.emit())
        flow.addWidget(paper)
        return box(flow)

    def _erase(self) -> QWidget:
        made = Asked(name="opened_erase")
        made.say(
            translate("Letters", "Erase this letter for good"),
            translate("Letters", "Then it is gone here. You cannot undo it."),
        )
        made.wanted.connect(self.erase_wanted)
        return made
