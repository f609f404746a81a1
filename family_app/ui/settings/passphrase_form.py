"""Another passphrase for the space that is open: the one of now, then a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from family_app.activities.unlock import change_passphrase
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.house import Porch
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.look import look
from family_app.ui.parts.new_passphrase import NewPassphrase
from family_app.ui.parts.page import announce
from family_app.ui.parts.passphrase_field import PassphraseField
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class PassphraseForm(QWidget):
    """Carries the change out itself, and forgets every word of it as soon as it is closed."""

    changed = Signal()
    closed = Signal()

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier = courier
        self._wanted = ""  # the new one, once it was typed back, until it is in force
        self._caption, self._new_caption = Text(bold=True), Heading(level=3)
        self._now = PassphraseField(name="key_current")
        self._caption.setBuddy(self._now.edit)
        self._new = NewPassphrase(porch, name="key_new")
        self._banner = Banner(name="key_trouble")
        self._again = Button(name="key_retry", kind="private", press=self._begin)
        self._cancel = Button(name="key_cancel", press=self.close_form)
        self._now.entered.connect(self._entered)
        self._new.chosen.connect(self._choose)
        self.setLayout(
            column(
                self._banner, column(self._caption, self._now, gap=6), self._new_caption, self._new,
                row(self._again, self._cancel, None, gap=10), gap=16, margins=(0, 4, 0, 4),
            )
        )  # fmt: skip
        look.changed.connect(self._dress)
        self._dress()
        self._ask_for_new(False)
        self.hide()

    def retranslate(self) -> None:
        self._caption.setText(translate("PassphraseForm", "The passphrase that you have now"))
        self._now.name_it(translate("PassphraseForm", "The passphrase that you have now"))
        self._new_caption.setText(translate("PassphraseForm", "The new one"))
        self._new.retranslate()
        change = self._new.findChild(Button, "key_new_go")
        if change is not None:
            change.setText(translate("PassphraseForm", "Change it"))
        self._again.setText(translate("PassphraseForm", "Change it"))
        self._cancel.setText(translate("PassphraseForm", "Cancel"))

    def open_form(self) -> None:
        """Shows the empty form, with four fresh words as an idea."""
        self._forget()
        self._new.start()
        self._ask_for_new(True)
        self.show()
        self._now.setFocus()

    def close_form(self) -> None:
        """Forgets what was typed and hides."""
        self._forget()
        self.hide()
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        # Not when the window is merely minimised: then the person comes back to the same words.
        if not event.spontaneous() and self._wanted + self._now.text() + self._new.offered:
            self.close_form()
        super().hideEvent(event)

    def _entered(self) -> None:
        if self._wanted:
            self._begin()
        else:
            self._new.setFocus()

    def _choose(self, passphrase: str) -> None:
        self._wanted = passphrase
        self._ask_for_new(False)
        if self._now.text():
            self._begin()
        else:
            self._banner.tell(translate("PassphraseForm", "Now type the passphrase that you have now."))
            self._now.setFocus()

    def _begin(self) -> None:
        self._banner.clear()
        self.setEnabled(False)
        announce(self, translate("PassphraseForm", "One moment…"))
        self._courier.send(
            change_passphrase, self._now.text(), self._wanted, to=self, done=self._done, failed=self._failed
        )

    def _done(self, _nothing: object) -> None:
        self.setEnabled(True)
        self.close_form()
        self.changed.emit()

    def _failed(self, trouble: Expected) -> None:
        self.setEnabled(True)
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        self._now.clear()
        self._now.setFocus()

    def _ask_for_new(self, on: bool) -> None:
        """While a new one is remembered, only the one of now is asked for."""
        self._new_caption.setVisible(on)
        self._new.setVisible(on)
        self._again.setVisible(not on)

    def _forget(self) -> None:
        self._wanted = ""
        self._now.clear()
        self._new.forget()
        self._banner.clear()

    def _dress(self) -> None:
        self._now.setMaximumWidth(look.px(520))
        self._new.setMaximumWidth(look.px(620))
