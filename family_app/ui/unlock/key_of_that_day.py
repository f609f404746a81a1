"""What opens a backup: the passphrase of the day on which it was made, or the recovery code of that day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.restoring import TypedSecret
from family_app.domain.errors import CodeIsHalf, Expected
from family_app.ui.parts.basic import Button, Text, box, column
from family_app.ui.parts.code_fields import CodeFields
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.words import translate


class KeyOfThatDay(QWidget):
    """One of the two is asked for at a time."""

    tried = Signal(object)  # TypedSecret
    cancelled = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._with_code = False
        self._lead, self._caption = Text(), Text(bold=True)
        self._words = PassphraseField(name=f"{name}_passphrase")
        self._words.entered.connect(self._try)
        self._caption.setBuddy(self._words.edit)
        self._codes = CodeFields(name=name)
        self._codes.entered.connect(self._try)
        self._go = Button(name=f"{name}_look", kind="private", icon="magnifying-glass", press=self._try)
        self._swap = Button(name=f"{name}_swap", kind="quiet-private", press=self._turn)
        self._cancel = Button(name=f"{name}_cancel", press=self.cancelled.emit)
        buttons = FlowLayout(gap=10)
        for button in (self._go, self._swap, self._cancel):
            buttons.addWidget(button)
        self.setLayout(column(self._lead, self._caption, self._words, self._codes, 4, box(buttons), gap=8))
        look.changed.connect(self._dress)
        self._dress()
        self._choose(with_code=False)

    def retranslate(self) -> None:
        self._lead.setText(
            translate(
                "KeyOfThatDay",
                "A backup opens with the passphrase of the day on which it was made. Have you changed "
                "it since? Then type the old one.",
            )
        )
        self._caption.setText(translate("KeyOfThatDay", "The passphrase of that day"))
        self._words.name_it(
            translate("KeyOfThatDay", "The passphrase of that day"),
            translate("KeyOfThatDay", "Four words or a sentence"),
        )
        self._codes.retranslate()
        self._go.setText(translate("KeyOfThatDay", "See what is in it"))
        self._swap.setText(
            translate("KeyOfThatDay", "I know the passphrase")
            if self._with_code
            else translate("KeyOfThatDay", "I have a recovery code")
        )
        self._cancel.setText(translate("KeyOfThatDay", "Cancel"))

    def start(self) -> None:
        self._choose(with_code=False)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._words.clear()
        self._codes.clear()

    def again(self, trouble: Expected) -> None:
        """After a trouble: back to what must be typed again."""
        if self._with_code:
            self._codes.start(other_half=isinstance(trouble, CodeIsHalf))
            return
        self._words.clear()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, *, with_code: bool) -> None:
        self._with_code = with_code
        self._caption.setVisible(not with_code)
        self._words.setVisible(not with_code)
        self._codes.setVisible(with_code)
        self.clear()
        self.retranslate()

    def _turn(self) -> None:
        self._choose(with_code=not self._with_code)
        if self._with_code:
            self._codes.start()
        else:
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if self._with_code and self._codes.codes:
            self.tried.emit(TypedSecret(codes=self._codes.codes))
        elif not self._with_code and self._words.text():
            self.tried.emit(TypedSecret(passphrase=self._words.text()))

    def _dress(self) -> None:
        self._words.setMaximumWidth(look.px(520))
        self._codes.setMaximumWidth(look.px(540))
