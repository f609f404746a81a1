"""Trying the recovery code: does what is on the paper still open this journal?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.keys import try_code
from family_app.courier import Answers
from family_app.domain.errors import CodeIsHalf, Expected
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, box, column
from family_app.ui.parts.code_fields import CodeFields
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.shell.telling import words_for


class TryForm(QWidget):
    """Changes nothing: it only looks whether the code fits, and forgets it."""

    worked = Signal()
    closed = Signal()

    def __init__(self, courier: Answers) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier = courier
        self._lead = Paragraph()
        self._banner = Banner(name="try_trouble")
        self._fields = CodeFields(name="try")
        self._fields.entered.connect(self._try)
        self._go = Button(name="try_go", kind="private", icon="check", press=self._try)
        self._cancel = Button(name="try_cancel", press=self.close_form)
        buttons = FlowLayout(gap=10)
        for button in (self._go, self._cancel):
            buttons.addWidget(button)
        self.setLayout(column(self._lead, self._banner, self._fields, box(buttons), gap=14))
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def retranslate(self) -> None:
        self._lead.setText(
            translate("TryForm", "Get your paper and type what is on it. Trying it changes nothing.")
        )
        self._fields.retranslate()
        self._go.setText(translate("TryForm", "Try it"))
        self._cancel.setText(translate("TryForm", "Cancel"))

    def open_form(self) -> None:
        self._forget()
        self.show()
        self._fields.start()

    def close_form(self) -> None:
        """Forgets what was typed and hides."""
        self._forget()
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Whoever leaves the page leaves nothing typed behind."""
        if self._fields.codes:
            self.close_form()

    def _try(self) -> None:
        codes = self._fields.codes
        if not codes:
            self._banner.tell(translate("TryForm", "First type the code that is on your paper."))
            self._fields.start()
            return
        self._banner.clear()
        self._courier.send(try_code, codes, to=self, done=self._fits, failed=self._not)

    def _fits(self, _nothing: object) -> None:
        self.close_form()
        self.worked.emit()

    def _not(self, trouble: Expected) -> None:
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
        self._fields.start(other_half=isinstance(trouble, CodeIsHalf))

    def _forget(self) -> None:
        self._fields.clear()
        self._banner.clear()

    def _dress(self) -> None:
        self._fields.setMaximumWidth(look.px(540))
