"""Below the card: who can see what is kept, clearing it, and what a deck is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.house import Porch
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class TableFoot(QWidget):
    """A line, two quiet buttons, and the text about the deck when it is asked for."""

    clear_wanted = Signal()
    print_wanted = Signal()
    about_opened = Signal(QWidget)  # what has to be brought into view

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._porch, self._topic = porch, ""
        self._seen_by = Text(size=14, muted=True)
        self._seen_by.setObjectName("cards_seen_by")
        self._clear = Button(name="cards_clear", kind="quiet", icon="trash", press=self.clear_wanted.emit)
        self._about = Button(name="cards_about", kind="quiet", icon="info", press=self._turn)
        self._print = Button(name="cards_print", kind="quiet", icon="printer", press=self.print_wanted.emit)
        self._title, self._text = Heading(level=2), Text()
        self._how_title, self._how = Text(bold=True), Text()
        self._card = CardFrame()
        self._card.setObjectName("about_deck")
        inside = column(self._title, self._text, 4, self._how_title, self._how, gap=6)
        inside.setContentsMargins(22, 18, 22, 20)
        self._card.setLayout(inside)
        self._card.hide()
        flow = FlowLayout(gap=4)
        for button in (self._about, self._print, self._clear):
            flow.addWidget(button)
        buttons = QWidget()
        buttons.setProperty("clear", True)
        buttons.setLayout(flow)
        self.setLayout(column(buttons, self._seen_by, self._card, gap=8))

    def show_topic(self, topic: str) -> None:
        """The deck of the card that lies on the table."""
        self._topic = topic
        self._card.hide()
        self.retranslate()

    @property
    def about_is_open(self) -> bool:
        return not self._card.isHidden()

    def retranslate(self) -> None:
        self._seen_by.setText(
            translate(
                "TableFoot",
                "Whoever uses this computer account can see the stars and the months of your talks.",
            )
        )
        self._print.setText(translate("TableFoot", "Print"))
        self._print.setAccessibleName(translate("TableFoot", "Print this card"))
        self._print.setVisible(bool(self._topic))
        self._clear.setText(translate("TableFoot", "Clear all"))
        self._clear.setAccessibleName(translate("TableFoot", "Clear all stars and months"))
        self._clear.setToolTip(translate("TableFoot", "Clear all stars and months"))
        self._about.setText(translate("TableFoot", "About this deck"))
        self._about.setVisible(bool(self._topic))
        self._how_title.setText(translate("TableFoot", "How to use it"))
        if self._topic:
            about = self._porch.shelf.deck_about(self._topic)
            self._title.setText(self._porch.shelf.topic(self._topic).name)
            self._text.setText(about.text)
            self._how.setText(about.how)

    def _turn(self) -> None:
        self._card.setVisible(self._card.isHidden())
        if self.about_is_open:
            self.about_opened.emit(self._card)
            announce(self, f"{self._text.text()} {self._how.text()}")
