"""What stands on the table when no card fits the choice: one sentence, one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, Tile, column, row
from family_app.ui.parts.words import translate


class NoCard(CardFrame):
    """Offers all cards again."""

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards_none")
        self._title, self._text = Heading(level=2), Text(muted=True)
        self._show_all = Button(name="cards_show_all", kind="primary", press=self.all_wanted.emit)
        tile, button = row(Tile("cards", "primary", 60), None), row(self._show_all, None)
        margins = (38, 32, 38, 32)
        self.setLayout(column(None, tile, self._title, self._text, button, None, gap=12, margins=margins))

    def focus_next(self) -> None:
        """The keyboard goes to the one way on."""
        self._show_all.setFocus()

    @property
    def words(self) -> str:
        """What is said when it appears."""
        return self._title.text()

    def retranslate(self) -> None:
        self._title.setText(translate("CardsPage", "No card fits this choice"))
        self._text.setText(translate("CardsPage", "Choose another topic or age, or look at all of them."))
        self._show_all.setText(translate("CardsPage", "Show all cards"))
