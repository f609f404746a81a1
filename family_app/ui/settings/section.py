"""A card with a heading for one kind of choice, and the ways to choose in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, column, row
from family_app.ui.parts.by_reader import PressedByReader
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET, look
from family_app.ui.settings.paragraph import Paragraph

V = TypeVar("V")


class Section(CardFrame):
    """A white card: tile, heading, and `body` below them."""

    def __init__(self, icon: str, tone: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.heading = Heading(level=2)
        self.body = column(gap=14)
        head = row(Tile(icon, tone, 40), self.heading, gap=14)
        head.setStretch(1, 1)
        self.setLayout(column(head, self.body, gap=16, margins=(24, 20, 24, 24)))

    def retranslate(self) -> None:
        """Sets every text of the card."""


class ChoiceRow(QWidget, Generic[V]):
    """A caption and chips of which exactly one is on. Every chip can be reached with Tab."""

    chosen = Signal(object)  # the value of the chip that was pressed

    def __init__(self, *, name: str, values: Sequence[V], kind: str = "chip") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("clear", True)
        self._caption = Text(bold=True)
        self._chips: dict[V, Button] = {}
        flow = FlowLayout(gap=8)
        for value in values:
            chip = Button(name=f"{name}_{value}", kind=kind)
            chip.clicked.connect(lambda _on=False, each=value: self._press(each))
            self._chips[value] = chip
            flow.addWidget(chip)
        chips = QWidget()
        chips.setProperty("clear", True)
        chips.setLayout(flow)
        self.setLayout(column(self._caption, chips, gap=8))
        self._value: V | None = None

    def name_it(self, caption: str, words: dict[V, str], *, show_caption: bool = True) -> None:
        """The caption and the word on each chip."""
        self._caption.setText(caption)
        self._caption.setVisible(show_caption)
        for value, chip in self._chips.items():
            chip.setText(words[value])
            chip.setAccessibleName(words[value])
            chip.setAccessibleDescription(caption)

    def show_value(self, value: V | None) -> None:
        """Marks the chip that is on; None = none of them."""
        self._value = value
        for each, chip in self._chips.items():
            chip.setChecked(each == value)

    @property
    def value(self) -> V | None:
        return self._value

    def _press(self, value: V) -> None:
        changed = value != self._value
        self.show_value(value)
        if changed:
            self.chosen.emit(value)


class TickBox(PressedByReader, QCheckBox):
    """A tick box that is turned by whoever presses it, a screen reader too."""


class Switch(QWidget):
    """A tick box with a short name and a sentence that says what it does."""

    turned = Signal(bool)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.box = TickBox()
        self.box.setObjectName(name)
        self.box.setMinimumHeight(TARGET)
        self.box.clicked.connect(lambda on=False: self.turned.emit(bool(on)))
        self._text = Paragraph(size=14, muted=True)
        self._indent = row(self._text, None)
        self._indent.setStretch(0, 100)
        self.setLayout(column(self.box, self._indent, gap=2))
        look.changed.connect(self._dress)
        self._dress()

    def name_it(self, word: str, text: str) -> None:
        """The name beside the tick box (it cannot wrap, so it is short) and the sentence below."""
        self.box.setText(word)
        self.box.setAccessibleName(word)
        self.box.setAccessibleDescription(text)
        self._text.setText(text)

    def _dress(self) -> None:
        # The sentence starts where the name starts, beside the tick box.
        self._indent.setContentsMargins(look.px(20) + 23, 0, 0, 0)


class QuietCombo(QComboBox):
    """A list to choose from; the wheel scrolls the page past it and never changes it by accident."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumHeight(TARGET)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
