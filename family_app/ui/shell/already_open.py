"""A small note for a second start: the first one has the data folder."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from family_app.domain.errors import AlreadyOpen
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class AlreadyOpenNote(QWidget):
    """Says so, and how to get help meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        words = words_for(AlreadyOpen())
        self.setWindowTitle(translate("Window", "Kitchen Table"))
        close = Button(translate("Window", "Close"), name="already_close", kind="primary", press=self.close)
        self.setLayout(
            column(
                Heading(words.title, level=2), Text(words.text), row(None, close), margins=(28, 24, 28, 24)
            )
        )
        self.setMinimumWidth(420)
