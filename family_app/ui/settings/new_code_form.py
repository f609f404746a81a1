"""Making a new recovery code: the passphrase of now, who keeps the code, and the code, shown once."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.keys import new_code, rekey
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.code_shown import CodeShown
from family_app.ui.parts.look import look
from family_app.ui.parts.page import announce
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.progress import LongWork
from family_app.ui.parts.recovery_chooser import RecoveryChooser
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class NewCodeForm(QWidget):
    """With `inside` the lock inside changes too, and a new code comes with it."""

    made = Signal(object)  # RecoveryChoice: in force from now on
    closed = Signal()

    def __init__(self, courier: Answers, *, name: str, inside: bool = False) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier, self._inside = courier, inside
        self._choice = RecoveryChoice.NONE
        self._shown = self._busy = False
        self._banner = Banner(name=f"{name}_trouble")
        self._caption = Text(bold=True)
        self._now = PassphraseField(name=f"{name}_passphrase")
        self._now.entered.connect(self._to_chooser)
        self._caption.setBuddy(self._now.edit)
        self._chooser = RecoveryChooser(name=f"{name}_", for_key=False)
        self._chooser.chosen.connect(self._begin)
        self._cancel = Button(name=f"{name}_cancel", press=self.close_form)
        self._ask = box(column(self._caption, self._now, 8, self._chooser, row(self._cancel, None), gap=8))
        self._work = LongWork(name=f"{name}_work")
        self._counts = Text(bold=True)
        self._code = CodeShown(pick=secrets.choice)
        self._code.confirmed.connect(self.close_form)
        self._new = box(column(self._counts, self._code, gap=10))
        self.setLayout(column(self._banner, self._ask, self._work, self._new, gap=14))
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def retranslate(self) -> None:
        self._caption.setText(translate("NewCodeForm", "Your passphrase"))
        self._now.name_it(
            translate("NewCodeForm", "Your passphrase"),
            translate("NewCodeForm", "Your four words or your sentence"),
        )
        self._cancel.setText(translate("NewCodeForm", "Cancel"))
        self._counts.setText(
            translate("NewCodeForm", "From now on this code works, and the one of before no longer.")
        )
        self._chooser.retranslate()
        self._work.retranslate()
        self._code.retranslate()

    @property
    def shows_code(self) -> bool:
        """Whether a code stands here that is in force and was not typed back yet."""
        return self._shown

    def open_form(self, *, split_first: bool) -> None:
        """Asks for the passphrase and who will keep the new code; nothing is chosen beforehand."""
        self._forget()
        self._chooser.offer(split_first=split_first)
        self._chooser.set_busy(False)
        self._show(self._ask)
        self.show()
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Forgets what was typed or shown and hides."""
        self._forget()
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Whoever leaves the page leaves nothing typed or shown behind.

        What is under way goes on: its new code waits here until its owner comes back or locks.
        """
        if not self._busy and (self._now.text() or self._shown):
            self.close_form()

    def _to_chooser(self) -> None:
        self._chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, choice: RecoveryChoice) -> None:
        if not self._now.text():
            self._banner.tell(translate("NewCodeForm", "First type your passphrase."))
            self._now.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choice = choice
        self._banner.clear()
        self._busy = True
        self._chooser.set_busy(True)
        self._ask.setEnabled(False)
        if self._inside:
            self._show(self._work)
            self._work.begin(translate("NewCodeForm", "The lock inside is being changed…"))
            self._courier.send_long(
                rekey, self._now.text(), choice,
                to=self, progress=self._work.show_progress, done=self._is_made, failed=self._failed,
            )  # fmt: skip
        else:
            announce(self, translate("NewCodeForm", "One moment…"))
            self._courier.send(
                new_code, self._now.text(), choice, to=self, done=self._is_made, failed=self._failed
            )

    def _is_made(self, codes: RecoveryCodes) -> None:
        if not self._busy:  # locked while the answer was on its way: nothing shows on a page without owner
            return
        self._settle()
        self._now.clear()
        if codes.choice.makes_code:
            self._shown = True
            self._code.show_codes(codes)
            self._show(self._new)
            self._code.start()
            announce(self, translate("NewCodeForm", "Your new code is on the screen."))
        self.made.emit(codes.choice)
        if not codes.choice.makes_code:
            self.close_form()

    def _failed(self, trouble: Expected) -> None:
        if not self._busy:
            return
        self._settle()
        self._show(self._ask)
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        self._now.clear()
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._busy = False
        self._chooser.set_busy(False)
        self._ask.setEnabled(True)
        self._work.end()

    def _show(self, which: QWidget) -> None:
        for part in (self._ask, self._work, self._new):
            part.setVisible(part is which)

    def _forget(self) -> None:
        self._shown = False
        self._now.clear()
        self._code.forget()
        self._banner.clear()
        self._settle()

    def _dress(self) -> None:
        self._now.setMaximumWidth(look.px(520))
