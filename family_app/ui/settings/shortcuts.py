"""The list of keys, closed until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from family_app.ui.parts.basic import Text
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.words import translate

# Key names stand here as they stand on the keyboard; Ctrl and Shift are printed so on Dutch ones too.
KEYS = {
    "help": "F1",
    "hide": "Shift, Shift, Shift",
    "lock": "Ctrl + L",
    "new": "Ctrl + N",
    "search": "Ctrl + F",
    "bold": "Ctrl + B",
    "italic": "Ctrl + I",
    "settings": "Ctrl + ,",
    "quit": "Ctrl + Q",
}


class Shortcuts(Fold):
    """Two columns: what it does, and the keys."""

    def __init__(self) -> None:
        super().__init__(name="settings_keys", icon="keyboard", tone="sky")
        self._words = {key: Text() for key in KEYS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for line, (key, keys) in enumerate(KEYS.items()):
            pressed = Text(keys, bold=True)
            grid.addWidget(self._words[key], line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(pressed, line, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)

    def retranslate(self) -> None:
        self.set_title(translate("Shortcuts", "Keys that work everywhere"))
        for key, text in {
            "help": translate("Shortcuts", "Help now"),
            "hide": translate("Shortcuts", "Hide and lock"),
            "lock": translate("Shortcuts", "Lock my space"),
            "new": translate("Shortcuts", "A new page in my journal"),
            "search": translate("Shortcuts", "Search in my journal"),
            "bold": translate("Shortcuts", "Bold"),
            "italic": translate("Shortcuts", "Italic"),
            "settings": translate("Shortcuts", "Settings"),
            "quit": translate("Shortcuts", "Close the program"),
        }.items():
            self._words[key].setText(text)
