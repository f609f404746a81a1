"""What cannot be undone: a button that first says in words what it will do, with a button for each answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.ui.parts.basic import Button, CardFrame, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class Asked(QWidget):
    """`asked`: there is something to read here now; `wanted`: somebody read it, and wants what it says."""

    asked = Signal()
    wanted = Signal()

    def __init__(self, *, name: str, kind: str = "quiet-private") -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._ask = Button(name=name, kind=kind, icon="trash", press=self._turn)
        self._words = Text()
        self._words.setObjectName(f"{name}_words")
        self._keep = Button(name=f"{name}_keep", kind="private", press=self._kept)
        self._sure = Button(name=f"{name}_sure", press=self._answered)
        answers = FlowLayout(gap=8)
        for button in (self._keep, self._sure):
            answers.addWidget(button)
        self._question = CardFrame(hero="apricot")
        self._question.setLayout(column(self._words, box(answers), gap=8, margins=(16, 12, 16, 14)))
        self.setLayout(column(row(self._ask, None), self._question, gap=8))
        self.close_question()

    def say(self, ask: str, words: str, *, sure: str = "", keep: str = "", in_backups: bool = True) -> None:
        """The words of the button and of the question; `in_backups`: whether a backup can still have it."""
        self._ask.setText(ask)
        older = translate("Asked", "Older backups still have it.")
        self._words.setText(f"{words} {older}" if in_backups else words)
        self._sure.setText(sure or translate("Asked", "Erase for good"))
        self._keep.setText(keep or translate("Asked", "Keep it"))

    def set_allowed(self, on: bool) -> None:
        self._ask.setEnabled(on)

    def close_question(self) -> None:
        """Back to the button alone; nothing is answered."""
        self._question.hide()
        self._ask.show()

    def _turn(self) -> None:
        self._ask.hide()
        self._question.show()
        self._keep.setFocus()
        self.asked.emit()
        announce(self, self._words.text(), now=True)

    def _answered(self) -> None:
        self.close_question()
        self.wanted.emit()

    def _kept(self) -> None:
        self.close_question()
        self._ask.setFocus()
