"""Who keeps the recovery code: four ways in plain words, nothing chosen beforehand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from family_app.domain.recovery import RecoveryChoice
from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.words import translate


class RecoveryChooser(QWidget):
    """Four ways, in plain words; nothing is chosen for the person."""

    chosen = Signal(object)  # RecoveryChoice

    def __init__(self, *, name: str = "", for_key: bool = True) -> None:
        """`for_key`: with this choice a key is made; else a new code for a key that exists."""
        super().__init__()
        self.setProperty("clear", True)
        self._busy, self._for_key = False, for_key
        self._lead, self._whole, self._backups = (
            Text(),
            Text(muted=True, size=14),
            Text(muted=True, size=14),
        )
        self._group = QButtonGroup(self)
        self._radios: dict[RecoveryChoice, QRadioButton] = {}
        self._meanings: dict[RecoveryChoice, Text] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        for choice in RecoveryChoice:
            radio = QRadioButton()
            radio.setObjectName(f"{name}recovery_{choice}")
            meaning = Text(muted=True, size=14)
            meaning.setContentsMargins(40, 0, 0, 6)
            self._radios[choice], self._meanings[choice] = radio, meaning
            self._group.addButton(radio)
            radio.toggled.connect(lambda _on: self._ready())
        self._make = Button(
            name="make_key" if for_key else f"{name}make_code", kind="private", icon="key", press=self._press
        )
        self.setLayout(
            column(
                self._lead,
                box(self._list),
                self._whole,
                self._backups,
                6,
                row(self._make, None),
                None,
                gap=8,
            )
        )
        self.offer(split_first=False)
        self.retranslate()

    def offer(self, *, split_first: bool) -> None:
        """The younger bands see the split first; it is never forced."""
        order = list(RecoveryChoice)
        if split_first:
            order.sort(key=lambda choice: choice is not RecoveryChoice.SPLIT)
        for choice in order:
            # removeWidget, not takeAt: an item that was taken lives on and keeps the old height.
            self._list.removeWidget(self._radios[choice])
            self._list.removeWidget(self._meanings[choice])
        for choice in order:
            self._list.addWidget(self._radios[choice])
            self._list.addWidget(self._meanings[choice])
        # Tab goes as one reads; the place in the layout says nothing about that.
        for before, after in pairwise([*(self._radios[choice] for choice in order), self._make]):
            QWidget.setTabOrder(before, after)
        self._first = self._radios[order[0]]
        self._group.setExclusive(False)
        for radio in self._radios.values():
            radio.setChecked(False)
        self._group.setExclusive(True)
        self._ready()

    def focus_first(self) -> None:
        """Puts the keyboard on the way that stands first; none is chosen by that."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._ready()
        self.retranslate()

    def retranslate(self) -> None:
        self._lead.setText(
            translate("Recovery", "A recovery code opens your journal when the words are gone. Who keeps it?")
        )
        words = {
            RecoveryChoice.MINE: (
                translate("Recovery", "I keep it"),
                translate("Recovery", "You put the paper in a place that only you know."),
            ),
            RecoveryChoice.ADULT: (
                translate("Recovery", "A grown-up keeps it"),
                translate("Recovery", "That grown-up can then open your journal and read it."),
            ),
            RecoveryChoice.SPLIT: (
                translate("Recovery", "Split in two halves"),
                translate(
                    "Recovery", "You keep one half, somebody else the other. One half alone opens nothing."
                ),
            ),
            RecoveryChoice.NONE: (
                translate("Recovery", "No code"),
                translate(
                    "Recovery", "If you forget your words, your journal stays closed. Nobody can open it."
                ),
            ),
        }
        for choice, (name, meaning) in words.items():
            self._radios[choice].setText(name)
            self._radios[choice].setAccessibleDescription(meaning)
            self._meanings[choice].setText(meaning)
        self._whole.setText(translate("Recovery", "Whoever has the whole code can open your journal."))
        self._backups.setText(
            translate(
                "Recovery",
                "Good to know: Kitchen Table makes backups on this computer by itself. If the computer "
                "breaks they are gone too, so put one on a stick now and then.",
            )
            if self._for_key
            else translate(
                "Recovery",
                "Your old code no longer fits then. It still opens old backups and old copies of the files.",
            )
        )
        self._make.setText(self._on_button())

    def _on_button(self) -> str:
        if self._for_key:
            making, make = translate("Recovery", "Making your key…"), translate("Recovery", "Make my key")
        elif self._group.checkedButton() is self._radios[RecoveryChoice.NONE]:
            making, make = translate("Recovery", "One moment…"), translate("Recovery", "Go on without a code")
        else:
            making, make = translate("Recovery", "One moment…"), translate("Recovery", "Make a new code")
        return making if self._busy else make

    def _ready(self) -> None:
        self._make.setEnabled(not self._busy and self._group.checkedButton() is not None)
        self._make.setText(self._on_button())

    def _press(self) -> None:
        for choice, radio in self._radios.items():
            if radio.isChecked():
                self.chosen.emit(choice)
