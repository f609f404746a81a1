"""The quiet line above one's own pages when a letter waits; it says neither from whom nor how many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal

from family_app.ui.parts.basic import Button, CardFrame, Text, Tile, row
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class LetterLine(CardFrame):
    """Hidden until a letter waits; gone when one went to the letters, or put it aside."""

    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(hero="private")
        self.setObjectName("letter_line")
        self._words = Text()
        self._words.setObjectName("letter_line_words")
        self._look = Button(name="letter_line_look", kind="quiet-private", press=self.look_wanted.emit)
        self._later = Button(name="letter_line_later", kind="icon", icon="x", press=self.hide)
        across = row(Tile("feather", "apricot", 34), self._words, self._look, self._later, gap=10)
        across.setStretch(1, 1)
        across.setContentsMargins(16, 4, 10, 4)
        self.setLayout(across)
        self.retranslate()
        self.hide()

    def tell(self) -> None:
        """A letter waits."""
        self.show()
        announce(self, self._words.text())

    def retranslate(self) -> None:
        self._words.setText(translate("Letters", "There is a letter for you."))
        self._look.setText(translate("Letters", "Look"))
        self._look.setAccessibleName(translate("Letters", "Look at my letters"))
        self._later.say(translate("Letters", "Later"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
