"""Erasing everything of one's own: what goes, what may stay elsewhere, the nickname typed, two presses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from family_app.activities.keys import erase_person
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import NAME_LIMIT, Person, same_name
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, CardFrame, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.fold import Fold
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.shell.telling import words_for


class LeaveFold(Fold):
    """The last thing on the page, closed; shown only while somebody's own space is open."""

    erased = Signal()

    def __init__(self, courier: Answers) -> None:
        super().__init__(name="leave_fold", icon="trash", tone="apricot")
        self._courier = courier
        self._person: Person | None = None
        self._banner = Banner(name="leave_trouble")
        self._goes, self._stays, self._instead = Paragraph(), Paragraph(), Paragraph()
        self._caption = Text(bold=True)
        self._typed = QLineEdit()
        self._typed.setObjectName("leave_name")
        self._typed.setMaxLength(NAME_LIMIT)
        self._typed.setMinimumHeight(TARGET + 4)
        self._typed.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self._typed.textChanged.connect(self._typing)
        self._typed.returnPressed.connect(self._ask)
        self._caption.setBuddy(self._typed)
        self._erase = Button(name="leave_erase", icon="trash", press=self._ask)
        self._question = self._sure_card()
        for part in (self._banner, self._goes, self._stays, self._instead):
            self.body.addWidget(part)
        self.body.addSpacing(6)
        self.body.addLayout(column(self._caption, self._typed, 4, row(self._erase, None), gap=6))
        self.body.addSpacing(4)
        self.body.addWidget(self._question)
        self.opened.connect(self._turned)
        look.changed.connect(self._dress_field)
        self._dress_field()
        self._typing()
        self.hide()

    def _sure_card(self) -> CardFrame:
        self._asked = Paragraph()
        self._keep = Button(name="leave_keep", press=self._keep_all)
        self._sure = Button(name="leave_sure", icon="trash", press=self._begin)
        answers = FlowLayout(gap=10)
        answers.addWidget(self._keep)
        answers.addWidget(self._sure)
        card = CardFrame(hero="apricot")
        card.setLayout(column(self._asked, box(answers), gap=12, margins=(18, 14, 18, 14)))
        card.hide()
        return card

    def retranslate(self) -> None:
        name = self._person.name if self._person else ""
        self.set_title(translate("LeaveFold", "Erase everything of mine"))
        self._goes.setText(
            translate(
                "LeaveFold",
                "What goes: all your pages, those in the bin too, your key, your recovery code, and the "
                "backups of your journal in this program. Nobody can bring them back, and neither can we.",
            )
        )
        self._stays.setText(
            translate(
                "LeaveFold",
                "What may stay: backups on a stick, and copies in a cloud or on another disk. A disk may "
                "also keep parts of deleted files for some time. They stay locked, but they can exist.",
            )
        )
        self._instead.setText(
            translate(
                "LeaveFold",
                "You need not do this to stop for a while. Lock your space, and put yourself away under "
                "“People at the table”: then everything can come back whole.",
            )
        )
        #: {name} is the nickname of the person whose space is open.
        caption = translate("LeaveFold", "Are you sure? Then type your nickname here: {name}").format(
            name=name
        )
        self._caption.setText(caption)
        self._typed.setAccessibleName(caption)
        self._erase.setText(translate("LeaveFold", "Erase everything of mine"))
        self._asked.setText(
            translate("LeaveFold", "This is the last question, {name}. Shall everything of yours go?").format(
                name=name
            )
        )
        self._keep.setText(translate("LeaveFold", "No, keep everything"))
        self._sure.setText(translate("LeaveFold", "Yes, erase everything"))

    def set_open(self, person: Person | None) -> None:
        """Whose space is open; None = nobody's."""
        if person != self._person:
            self.forget()
            self.close_side()
        self._person = person
        self.setVisible(person is not None)
        self.retranslate()

    def forget(self) -> None:
        """As if nobody had begun."""
        self._typed.clear()
        self._question.hide()
        self._banner.clear()
        self.setEnabled(True)

    def _turned(self, on: bool) -> None:
        if not on:
            self.forget()

    def _typing(self) -> None:
        self._erase.setEnabled(self._is_right)
        self._question.hide()

    @property
    def _is_right(self) -> bool:
        return self._person is not None and same_name(self._typed.text().strip(), self._person.name)

    def _ask(self) -> None:
        if self._is_right:
            self._question.show()
            self._keep.setFocus()
            announce(self, self._asked.text())

    def _keep_all(self) -> None:
        self.forget()
        self._typed.setFocus()

    def _begin(self) -> None:
        self.setEnabled(False)
        announce(self, translate("LeaveFold", "One moment…"))
        self._courier.send(
            erase_person, self._typed.text().strip(), to=self, done=self._gone, failed=self._failed
        )

    def _gone(self, _nothing: object) -> None:
        self.forget()
        self.erased.emit()

    def _failed(self, trouble: Expected) -> None:
        self.forget()
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)

    def _dress_field(self) -> None:
        self._typed.setMaximumWidth(look.px(420))
