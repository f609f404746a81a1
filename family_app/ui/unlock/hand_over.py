"""The first step of a key: the keyboard goes to whoever it is for, who says how old they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.domain.people import AgeBand
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.words import translate


class HandOver(QWidget):
    """Nothing is chosen beforehand, and one goes on only after choosing."""

    next_wanted = Signal()
    privacy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self.band: AgeBand | None = None
        self._lead, self._age, self._why = Text(), Text(bold=True), Text(muted=True, size=14)
        self._bands: dict[AgeBand, Button] = {}
        chips = FlowLayout(gap=8)
        for band in AgeBand:
            chip = Button(name=f"band_{band}", kind="chip-private")
            chip.clicked.connect(lambda _checked=False, which=band: self.choose(which))
            self._bands[band] = chip
            chips.addWidget(chip)
        self._next = Button(name="key_next", kind="private", press=self.next_wanted.emit)
        self._privacy = Button(name="key_privacy", kind="quiet-private", icon="eye")
        self._privacy.clicked.connect(self.privacy_wanted)
        buttons = FlowLayout(gap=8)
        for button in (self._next, self._privacy):
            buttons.addWidget(button)
        self.setLayout(column(self._lead, 8, self._age, box(chips), self._why, 8, box(buttons), None, gap=8))

    def say(self, name: str) -> None:
        """The texts, for the person with this nickname."""
        self._lead.setText(
            translate("KeyPage", "Now give the keyboard to {name}, and look away.").format(name=name)
        )
        self._age.setText(translate("KeyPage", "How old are you?"))
        self._why.setText(
            translate(
                "KeyPage",
                "This only changes the words that the app uses. It is kept inside your own space, where "
                "nobody else can see it.",
            )
        )
        for band, chip in self._bands.items():
            years = translate("KeyPage", "{ages} years").format(ages=band.value.replace("-", "–"))
            chip.setText(years if band.is_child else translate("KeyPage", "Adult"))
        self._next.setText(translate("KeyPage", "Next"))
        self._privacy.setText(translate("KeyPage", "Who can see what?"))

    def choose(self, which: AgeBand | None) -> None:
        """Marks one; None forgets what was chosen."""
        self.band = which
        for band, chip in self._bands.items():
            chip.setChecked(band is which)
        self._next.setEnabled(which is not None)

    def focus_first(self) -> None:
        """Puts the keyboard on the first age."""
        next(iter(self._bands.values())).setFocus(Qt.FocusReason.OtherFocusReason)
