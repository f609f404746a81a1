"""Making a new recovery code: the passphrase, who keeps it, on paper first, and only then it counts."""

from __future__ import annotations

import secrets
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.keys import draw_code, forget_code, new_code, rekey
from family_app.courier import Answers
from family_app.domain.errors import Expected, NewCodeGone
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


class _At(Enum):
    """How far it is. Nothing changes before PUTTING_IN."""

    ASKING = auto()
    DRAWING = auto()
    SHOWN = auto()
    PUTTING_IN = auto()


class NewCodeForm(QWidget):
    """With `inside` the lock inside changes too, and a new code comes with it."""

    made = Signal(object)  # RecoveryChoice: in force from now on
    dropped = Signal()  # a code was on the screen and never typed back: nothing changed
    closed = Signal()

    def __init__(self, courier: Answers, *, name: str, inside: bool = False) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier, self._inside = courier, inside
        self._at = _At.ASKING
        self._codes = RecoveryCodes(RecoveryChoice.NONE)
        self._banner = Banner(name=f"{name}_trouble")
        self._caption = Text(bold=True)
        self._now = PassphraseField(name=f"{name}_passphrase")
        self._now.entered.connect(self._to_chooser)
        self._caption.setBuddy(self._now.edit)
        self._chooser = RecoveryChooser(name=f"{name}_", for_key=False)
        self._chooser.chosen.connect(self._draw)
        self._cancel = Button(name=f"{name}_cancel", press=self.close_form)
        self._ask = box(column(self._caption, self._now, 8, self._chooser, row(self._cancel, None), gap=8))
        self._work = LongWork(name=f"{name}_work")
        self._not_yet = Text(bold=True)
        self._code = CodeShown(pick=secrets.choice)
        self._code.confirmed.connect(self._put_in)
        self._stop = Button(name=f"{name}_stop", press=self.close_form)
        self._new = box(column(self._not_yet, self._code, row(self._stop, None), gap=10))
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
        for button in (self._cancel, self._stop):
            button.setText(translate("NewCodeForm", "Cancel"))
        self._not_yet.setText(
            translate(
                "NewCodeForm",
                "This code does not work yet. It works once you have typed it back and read here that it "
                "does. Until then nothing changes: keep your old paper, if you have one.",
            )
        )
        self._chooser.retranslate()
        self._work.retranslate()
        self._code.retranslate()

    @property
    def shows_code(self) -> bool:
        """Whether a code stands here that somebody may be writing down."""
        return self._at is _At.SHOWN

    def open_form(self, *, split_first: bool) -> None:
        """Asks for the passphrase and who will keep the new code; nothing is chosen beforehand."""
        self._forget()
        self._chooser.offer(split_first=split_first)
        self._show(self._ask)
        self.show()
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Forgets what was typed or shown and hides; a code that was not typed back never counts."""
        unused = self._at is _At.SHOWN
        if self._at in (_At.DRAWING, _At.SHOWN):
            self._courier.send(forget_code, to=self)  # behind the drawing, if that is still under way
        self._forget()
        self.hide()
        self.closed.emit()
        if unused:
            self.dropped.emit()

    def forget(self) -> None:
        """Whoever leaves the page leaves nothing typed or shown behind.

        A code that was typed back is put in all the same: it is on paper.
        """
        if self._at is not _At.PUTTING_IN and (self._now.text() or self._at is not _At.ASKING):
            self.close_form()

    def _to_chooser(self) -> None:
        self._chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- first the code, then the paper, then the change ------------------------------------------

    def _draw(self, choice: RecoveryChoice) -> None:
        if not self._now.text():
            self._banner.tell(translate("NewCodeForm", "First type your passphrase."))
            self._now.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._banner.clear()
        self._set_at(_At.DRAWING)
        announce(self, translate("NewCodeForm", "One moment…"))
        self._courier.send(
            draw_code, self._now.text(), choice, self._inside,
            to=self, done=self._is_drawn, failed=self._failed,
        )  # fmt: skip

    def _is_drawn(self, codes: RecoveryCodes) -> None:
        if self._at is not _At.DRAWING:  # left meanwhile: nothing shows on a page without its owner
            return
        self._now.clear()
        self._codes = codes
        if not codes.choice.makes_code:
            self._put_in()
            return
        self._set_at(_At.SHOWN)
        self._code.show_codes(codes)
        self._show(self._new)
        self._code.start()
        announce(self, translate("NewCodeForm", "Your new code is on the screen."))

    def _put_in(self) -> None:
        if self._at is _At.PUTTING_IN:  # two presses are one
            return
        self._banner.clear()
        self._set_at(_At.PUTTING_IN)
        if self._inside:
            self._show(self._work)
            self._work.begin(translate("NewCodeForm", "The lock inside is being changed…"))
            self._courier.send_long(
                rekey, self._codes,
                to=self, progress=self._work.show_progress, done=self._is_made, failed=self._failed,
            )  # fmt: skip
        else:
            self._courier.send(new_code, self._codes, to=self, done=self._is_made, failed=self._failed)

    def _is_made(self, choice: RecoveryChoice) -> None:
        if self._at is _At.PUTTING_IN:  # else locked meanwhile
            self.close_form()
            self.made.emit(choice)

    def _failed(self, trouble: Expected) -> None:
        if self._at not in (_At.DRAWING, _At.PUTTING_IN):
            return
        words = words_for(trouble)
        if self._codes.codes and not isinstance(trouble, NewCodeGone):
            # It stays on the screen, as it is on paper: the same one can be tried again.
            self._set_at(_At.SHOWN)
            self._show(self._new)
            again = translate("NewCodeForm", "Keep what is on paper, and press the button again.")
            self._banner.tell(words.title, f"{words.text} {again}")
            return
        self._forget()
        self._show(self._ask)
        self._banner.tell(words.title, words.text)
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_at(self, at: _At) -> None:
        self._at = at
        busy = at in (_At.DRAWING, _At.PUTTING_IN)
        self._chooser.set_busy(busy)
        self._ask.setEnabled(not busy)
        self._new.setEnabled(not busy)
        self._work.end()

    def _show(self, which: QWidget) -> None:
        for part in (self._ask, self._work, self._new):
            part.setVisible(part is which)

    def _forget(self) -> None:
        self._set_at(_At.ASKING)
        self._codes = RecoveryCodes(RecoveryChoice.NONE)
        self._now.clear()
        self._code.forget()
        self._banner.clear()

    def _dress(self) -> None:
        self._now.setMaximumWidth(look.px(520))
