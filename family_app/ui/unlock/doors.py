"""The two ways into one's own space: what is typed for each, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.words import translate


class PassphraseDoor(QWidget):
    """The passphrase, 'open', and 'I forgot it'."""

    tried = Signal(str)
    forgot = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._busy = False
        self._label = Text(bold=True)
        self._field = PassphraseField(name="passphrase")
        self._open = Button(name="open_space", kind="private", icon="lock-key-open", press=self._try)
        self._forgot = Button(name="forgot", kind="quiet-private", press=self.forgot.emit)
        self._field.entered.connect(self._try)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._forgot)
        self.setLayout(column(self._label, self._field, 6, box(buttons), None, gap=8))

    def retranslate(self) -> None:
        label = translate("UnlockPage", "Your passphrase")
        self._label.setText(label)
        self._field.name_it(label, translate("UnlockPage", "Your four words or your sentence"))
        self._forgot.setText(translate("UnlockPage", "I forgot it"))
        self._open.setText(
            translate("UnlockPage", "Opening…") if self._busy else translate("UnlockPage", "Open my space")
        )

    def start(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._field.clear()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._open.setEnabled(not busy)
        self.retranslate()

    def allow(self, allowed: bool) -> None:
        """Not while one has to wait after wrong tries."""
        self._open.setEnabled(allowed and not self._busy)

    def _try(self) -> None:
        if self._open.isEnabled() and self._field.text():
            self.tried.emit(self._field.text())


class CodeDoor(QWidget):
    """The recovery code: whole, or both halves."""

    tried = Signal(object)  # tuple[str, ...]

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._lead, self._half_lead = Text(), Text(muted=True)
        self._code, self._half = QLineEdit(), QLineEdit()
        for edit, name in ((self._code, "recovery_code"), (self._half, "recovery_other_half")):
            edit.setObjectName(name)
            edit.setMaxLength(120)
            edit.setMinimumHeight(TARGET + 4)
            edit.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            edit.returnPressed.connect(self._try)
        self._use = Button(name="use_code", kind="private", icon="key", press=self._try)
        buttons = row(self._use, None)
        self.setLayout(column(self._lead, self._code, self._half_lead, self._half, 6, buttons, None, gap=8))

    def retranslate(self) -> None:
        self._lead.setText(
            translate("UnlockPage", "Type your recovery code. Small letters and missing dashes are fine.")
        )
        self._code.setAccessibleName(translate("UnlockPage", "Recovery code"))
        self._half_lead.setText(
            translate(
                "UnlockPage", "Is your code split in two? Type the other half here. Else leave it empty."
            )
        )
        self._half.setAccessibleName(translate("UnlockPage", "The other half of the code"))
        self._use.setText(translate("UnlockPage", "Open with the code"))

    def start(self, *, other_half: bool = False) -> None:
        (self._half if other_half else self._code).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._code.clear()
        self._half.clear()

    def set_busy(self, busy: bool) -> None:
        self._use.setEnabled(not busy)

    def _try(self) -> None:
        codes = tuple(text for text in (self._code.text(), self._half.text()) if text.strip())
        if codes and self._use.isEnabled():
            self.tried.emit(codes)
