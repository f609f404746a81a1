"""One person in the list of people, with what can be done about them opening below their name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from family_app.domain.people import Person
from family_app.ui.parts.basic import Button, CardFrame, Text, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import look
from family_app.ui.parts.page import announce
from family_app.ui.parts.soft_breaks import soft_breaks
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.person_form import PersonForm
from family_app.ui.shell.telling import Words

NARROW_FROM = 1.5  # text size from which name and buttons stand below one another


class PersonRow(QWidget):
    """Tells what is wanted; the section carries it out. Leaving needs a second press, in the same place."""

    unfolded = Signal()
    changed = Signal(str, str, str)  # name, avatar, colour
    leave = Signal()  # remove, or put away when there is a key
    come_back = Signal()

    def __init__(self, person: Person, *, is_open: bool) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._person, self._is_open = person, is_open
        self._key = f"person_{person.id}"
        self._about = Text(size=14, muted=True)
        self._edit = Button(
            name=f"{self._key}_edit", kind="quiet", icon="pencil-simple", press=self.open_form
        )
        leaving = "key-return" if person.has_key else "x"
        self._leave = Button(name=f"{self._key}_leave", kind="quiet", icon=leaving, press=self._ask)
        self._back = Button(
            name=f"{self._key}_back", kind="quiet", icon="arrow-u-up-left", press=self.come_back.emit
        )
        self.form: PersonForm | None = None
        self._build()
        self._edit.setVisible(not person.away)
        # Moving a journal that is open would take it away from under its owner.
        self._leave.setVisible(not person.away and not is_open)
        self._back.setVisible(person.away)
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def retranslate(self) -> None:
        person, name = self._person, self._person.name
        if self._is_open:
            about = translate("PersonRow", "Open now. To put yourself away, lock your space first.")
        elif person.away:
            about = translate("PersonRow", "Put away. The journal is complete.")
        elif person.has_key:
            about = translate("PersonRow", "Has a key")
        else:
            about = translate("PersonRow", "No key yet")
        self._about.setText(about)
        put_away, remove = translate("PersonRow", "Put away"), translate("PersonRow", "Remove")
        self._leave.setText(put_away if person.has_key else remove)
        self._edit.setText(translate("PersonRow", "Change"))
        self._back.setText(translate("PersonRow", "Bring back"))
        #: For screen readers: {action} is the word on the button, {name} the nickname it is about.
        spoken = translate("PersonRow", "{action}: {name}")
        for button in (self._edit, self._leave, self._back):
            button.setAccessibleName(spoken.format(action=button.text(), name=name))
        self._retranslate_question()
        if self.form is not None:
            self.form.retranslate()

    def open_form(self) -> None:
        """Opens nickname, picture and colour below the name."""
        person = self._person
        self.fold()
        self.unfolded.emit()
        self.form = PersonForm(key=self._key, name=person.name, avatar=person.avatar, colour=person.colour)
        self.form.saved.connect(self.changed)
        self.form.cancelled.connect(self._cancel)
        self._below.addWidget(self.form)
        self.form.show()
        self.form.begin()

    def fold(self) -> None:
        """Closes whatever is open below the name."""
        self._question.hide()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def tell(self, words: Words) -> None:
        """Why the change was not kept."""
        if self.form is not None:
            self.form.tell(words)

    def _cancel(self) -> None:
        self.fold()
        self._edit.setFocus()

    def _ask(self) -> None:
        self.fold()
        self.unfolded.emit()
        self._question.show()
        self._keep.setFocus()
        announce(self, self._asked.text())

    def _keep_here(self) -> None:
        self.fold()
        self._leave.setFocus()

    def _retranslate_question(self) -> None:
        name = self._person.name
        if self._person.has_key:
            asked = translate(
                "PersonRow",
                "Put {name} away? The journal is moved aside. Nothing is deleted, and it can come back "
                "whole. No key is needed for that. Whoever uses this computer account could delete files "
                "anyway.",
            )
            sure = translate("PersonRow", "Yes, put away")
        else:
            asked = translate("PersonRow", "Remove {name} from the table? There is no journal to lose.")
            sure = translate("PersonRow", "Yes, remove")
        self._asked.setText(asked.format(name=name))
        self._sure.setText(sure)
        self._keep.setText(translate("PersonRow", "No, keep"))

    def _build(self) -> None:
        person = self._person
        name = Text(soft_breaks(person.name), size=16, bold=True)
        who = row(Tile(person.avatar, person.colour, 44), column(name, self._about, gap=0), gap=14)
        who.setStretch(1, 1)
        self._line = row(who, box(row(self._edit, self._leave, self._back, None, gap=2)), gap=8)
        self._line.setStretch(0, 1)
        self._asked = Paragraph()
        self._sure = Button(name=f"{self._key}_sure", press=self.leave.emit)
        self._keep = Button(name=f"{self._key}_keep", press=self._keep_here)
        answers = FlowLayout(gap=10)
        answers.addWidget(self._keep)
        answers.addWidget(self._sure)
        self._question = CardFrame(hero="apricot")
        self._question.setLayout(column(self._asked, box(answers), gap=12, margins=(18, 14, 18, 14)))
        self._question.hide()
        self._below = column(self._question, gap=0)
        self.setLayout(column(self._line, self._below, gap=8))

    def _dress(self) -> None:
        narrow = look.scale >= NARROW_FROM
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
