"""Where it is about someone at home: what they could notice, and the way to somebody outside first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from family_app.ui.parts.basic import Button, CardFrame, Text, column, row
from family_app.ui.parts.words import translate


class HomeNotice(CardFrame):
    """Stands above the question for whom a letter is."""

    help_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(hero="apricot")
        self.setObjectName("compose_home")
        self._words = Text(size=16)
        self._outside = Button(name="compose_outside", kind="help", icon="lifebuoy")
        self._outside.clicked.connect(lambda _on=False: self.help_wanted.emit("home_not_safe"))
        self.setLayout(column(self._words, row(self._outside, None), gap=10, margins=(22, 16, 22, 16)))

    def focus_outside(self) -> None:
        self._outside.setFocus()

    def retranslate(self) -> None:
        self._words.setText(
            translate(
                "Letters",
                "Someone at home could notice that a letter is there. You can first talk with a helpline or "
                "an adult outside your home.",
            )
        )
        self._outside.setText(translate("Letters", "A helpline or someone outside"))
