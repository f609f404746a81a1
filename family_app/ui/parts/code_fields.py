"""Two fields for a recovery code: the whole code, or one half in each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.ui.parts.basic import Text, column
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate


class CodeFields(QWidget):
    """What is typed stays in view: a code is compared with a paper, sign by sign."""

    entered = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._lead, self._half_lead = Text(), Text(muted=True)
        self._code, self._half = QLineEdit(), QLineEdit()
        for edit, end in ((self._code, "code"), (self._half, "other_half")):
            edit.setObjectName(f"{name}_{end}")
            edit.setMaxLength(120)
            edit.setMinimumHeight(TARGET + 4)
            edit.setInputMethodHints(QUIET)
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            edit.returnPressed.connect(self.entered)
        self._lead.setBuddy(self._code)
        self._half_lead.setBuddy(self._half)
        self.setFocusProxy(self._code)
        self.setLayout(column(self._lead, self._code, self._half_lead, self._half, gap=8))

    def retranslate(self) -> None:
        self._lead.setText(
            translate("CodeFields", "Type your recovery code. Small letters and missing dashes are fine.")
        )
        self._code.setAccessibleName(translate("CodeFields", "Recovery code"))
        self._half_lead.setText(
            translate(
                "CodeFields", "Is your code split in two? Type the other half here. If not, leave this empty."
            )
        )
        self._half.setAccessibleName(translate("CodeFields", "The other half of the code"))

    @property
    def codes(self) -> tuple[str, ...]:
        """What was typed: nothing, a whole code or one half, or both halves."""
        return tuple(text for text in (self._code.text(), self._half.text()) if text.strip())

    def start(self, *, other_half: bool = False) -> None:
        """Puts the keyboard in the first field, or where the other half is missing."""
        empty = self._half if not self._half.text() else self._code
        (empty if other_half else self._code).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empties both; setText takes the undo steps away too, which would hold the code."""
        for edit in (self._code, self._half):
            edit.setText("")
            edit.setModified(False)
