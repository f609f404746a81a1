"""Emptying the whole bin: what that means is said first, because there is no way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import Button, CardFrame, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class EmptyBin(QWidget):
    """A button above the list of the bin; pressed, it asks in words with a button for each answer."""

    asked = Signal()  # there is something to read here now
    wanted = Signal()  # the person has read what happens and wants it

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._count, self._read_only = 0, False
        self._ask = Button(name="bin_empty", icon="trash", press=self._asked)
        self._words = Text()
        self._words.setObjectName("bin_empty_words")
        self._sure = Button(name="bin_empty_sure", kind="plain", press=self._answered)
        self._keep = Button(name="bin_empty_keep", kind="private", press=self._kept)
        answers = FlowLayout(gap=8)
        for button in (self._keep, self._sure):
            answers.addWidget(button)
        self._question = CardFrame(hero="apricot")
        self._question.setLayout(column(self._words, box(answers), gap=8, margins=(14, 12, 14, 12)))
        self.setLayout(column(row(self._ask, None), self._question, gap=8))
        self._close()
        self.hide()

    def show_for(self, count: int) -> None:
        """So many pages lie in the bin that is shown; 0 = nothing to empty, or the bin is not shown."""
        if count != self._count:
            self._count = count
            self._close()
        self.setVisible(count > 0 and not self._read_only)

    def set_read_only(self, on: bool) -> None:
        """Whether nothing can be erased in this journal at all."""
        self._read_only = on
        self.show_for(self._count)

    def retranslate(self) -> None:
        self._ask.setText(translate("EmptyBin", "Empty the bin"))
        erased = translate(
            "EmptyBin", "This erases %n page(s) for good. You cannot undo it.", "", self._count
        )
        older = translate("EmptyBin", "Older backups still have everything.")
        self._words.setText(f"{erased} {older}")
        self._sure.setText(translate("EmptyBin", "Erase for good"))
        self._keep.setText(translate("EmptyBin", "Keep everything"))

    def _asked(self) -> None:
        self.retranslate()
        self._ask.hide()
        self._question.show()
        self._keep.setFocus()
        self.asked.emit()
        announce(self, self._words.text(), now=True)

    def _answered(self) -> None:
        self._close()
        self.wanted.emit()

    def _kept(self) -> None:
        self._close()
        self._ask.setFocus()

    def _close(self) -> None:
        self._question.hide()
        self._ask.show()
