"""The ways into one's own space: what is typed for each, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.house import Porch
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.code_fields import CodeFields
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.new_passphrase import NewPassphrase
from family_app.ui.parts.page import announce
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.words import translate


class PassphraseDoor(QWidget):
    """The passphrase, 'open', 'I forgot it', and who can see what is behind it."""

    tried = Signal(str)
    forgot = Signal()
    privacy_wanted = Signal()

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
        self._privacy = Button(name="unlock_privacy", kind="quiet-private", icon="eye")
        self._privacy.clicked.connect(self.privacy_wanted)
        buttons.addWidget(self._privacy)
        self.setLayout(column(self._label, self._field, 6, box(buttons), None, gap=8))

    def retranslate(self) -> None:
        label = translate("UnlockPage", "Your passphrase")
        self._label.setText(label)
        self._field.name_it(label, translate("UnlockPage", "Your four words or your sentence"))
        self._forgot.setText(translate("UnlockPage", "I forgot it"))
        self._privacy.setText(translate("UnlockPage", "Who can see what?"))
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
    """The recovery code, whole or both halves; and the way to a backup, for whoever has neither."""

    tried = Signal(object)  # tuple[str, ...]
    backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._fields = CodeFields(name="recovery")
        self._fields.entered.connect(self._try)
        self._use = Button(name="use_code", kind="private", icon="key", press=self._try)
        self._backup = Button(name="unlock_backup", kind="quiet-private", press=self.backup_wanted.emit)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self._use)
        buttons.addWidget(self._backup)
        self.setLayout(column(self._fields, 6, box(buttons), None, gap=8))

    def retranslate(self) -> None:
        self._fields.retranslate()
        self._use.setText(translate("UnlockPage", "Open with the code"))
        self._backup.setText(translate("UnlockPage", "Bring back a backup"))

    def start(self, *, other_half: bool = False) -> None:
        self._fields.start(other_half=other_half)

    def clear(self) -> None:
        self._fields.clear()

    def set_busy(self, busy: bool) -> None:
        self._use.setEnabled(not busy)
        self._backup.setEnabled(not busy)

    def _try(self) -> None:
        if self._fields.codes and self._use.isEnabled():
            self.tried.emit(self._fields.codes)


class Renew(QWidget):
    """After the code: another passphrase, so that its owner can come back."""

    chosen = Signal(str)

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._lead = Text(bold=True)
        self._new = NewPassphrase(porch, name="renew")
        self._new.chosen.connect(self.chosen)
        self.setLayout(column(self._lead, self._new, None))

    def retranslate(self) -> None:
        self._lead.setText(
            translate(
                "UnlockPage", "Your journal is open. Choose a new passphrase, so that you can come back."
            )
        )
        self._new.retranslate()

    def start(self) -> None:
        self._new.start()
        self._new.focus_first()
        if self.isVisible():  # not into somebody's reading of Help
            announce(self, self._lead.text())

    def forget(self) -> None:
        self._new.forget()
