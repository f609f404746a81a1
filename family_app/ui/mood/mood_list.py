"""Check-ins as a list of words, a piece at a time: the twin of the picture, and what lies in the bin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QVBoxLayout, QWidget

from family_app.domain.mood import MoodCheckIn
from family_app.house import Porch
from family_app.ui.journal.moments import day_name
from family_app.ui.parts.basic import Button, CardFrame, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.words import translate

PIECE = 40  # a year can hold thousands, and each card is a few widgets
Buttons = Callable[[MoodCheckIn], list[Button]]


class MoodList(QWidget):
    """`buttons` makes what can be done with one of them: signs beside it, or words `below` it."""

    def __init__(self, porch: Porch, buttons: Buttons, *, below: bool = False) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch, self._buttons, self._below = porch, buttons, below
        self._waiting: list[MoodCheckIn] = []
        self._cards: list[QWidget] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        self._more = Button(name="mood_list_more", kind="quiet-private", press=self._add)
        self.setLayout(column(self._place, row(self._more, None), gap=10))
        self.retranslate()

    def show_moods(self, moods: Sequence[MoodCheckIn]) -> None:
        """These, in this order."""
        for card in self._cards:
            self._place.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._waiting = [], list(moods)
        self._add()

    def retranslate(self) -> None:
        self._more.setText(translate("Mood", "Show more of the list"))

    def _add(self) -> None:
        piece, self._waiting = self._waiting[:PIECE], self._waiting[PIECE:]
        for mood in piece:
            card = self._card(mood)
            self._cards.append(card)
            self._place.addWidget(card)
        self._more.setVisible(bool(self._waiting))

    def _card(self, mood: MoodCheckIn) -> QWidget:
        card = CardFrame()
        said = _said(self._porch, mood)
        words = column(
            Text(f"{when_words(mood)}: {mood.label}", size=16, bold=True),
            *([Text(said, size=15, muted=True)] if said else []),
            *([Text(mood.line, size=16)] if mood.line else []),
            gap=1,
        )
        buttons = self._buttons(mood)
        if self._below:
            flow = FlowLayout(gap=8)
            for button in buttons:
                flow.addWidget(button)
            card.setLayout(column(words, box(flow), gap=6, margins=(18, 12, 12, 12)))
            return card
        across = row(box(words), *buttons, gap=6, margins=(18, 10, 10, 12))
        across.setStretch(0, 1)
        card.setLayout(across)
        return card


def when_words(mood: MoodCheckIn) -> str:
    """The day and the time at which it was."""
    time = QLocale().toString(QTime(mood.at.hour, mood.at.minute), QLocale.FormatType.ShortFormat)
    #: The moment of a check-in: {day} is for instance Monday 23 November, {time} 16:10.
    return translate("Mood", "{day}, {time}").format(day=day_name(mood.at.date()), time=time)


def _said(porch: Porch, mood: MoodCheckIn) -> str:
    """Feeling words, energy and what played a part, as one line."""
    version = porch.shelf.mood_words.version_for(None)
    feelings = {each.id: each.word for each in porch.shelf.feelings}
    parts = {each.id: each.words for each in version.parts}
    said = [feelings.get(each, each) for each in mood.feelings]
    said += [mood.own_word] if mood.own_word else []
    said += [version.energy[mood.energy - 1].words] if mood.energy else []
    said += [parts.get(each, each) for each in mood.parts]
    return ", ".join(said)
