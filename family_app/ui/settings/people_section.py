"""Who is at the table: change, add, remove, put away and bring back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from family_app.activities.people import (
    People,
    add_person,
    bring_back,
    change_person,
    everybody,
    put_away,
    remove_person,
    rescue_people,
)
from family_app.courier import Answers
from family_app.domain.errors import Expected, PeopleDamaged
from family_app.domain.people import Person, PersonId
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, Heading, column, row
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.person_form import PersonForm
from family_app.ui.settings.person_row import PersonRow
from family_app.ui.settings.section import Section
from family_app.ui.shell.telling import words_for


class PeopleSection(Section):
    """Needs no key: the names and pictures are what everybody at this computer sees."""

    people_changed = Signal()

    def __init__(self, courier: Answers) -> None:
        super().__init__("users-three", "primary", name="people_section")
        self._courier = courier
        self._open: PersonId | None = None
        self._said = ""
        self._rows: dict[PersonId, PersonRow] = {}
        self._form: PersonForm | None = None
        self._banner = Banner(name="people_trouble")
        self._about = Paragraph(size=14, muted=True)
        self._here, self._gone = column(gap=14), column(gap=14)
        self._gone_title = Heading(level=3)
        self._gone_title.hide()
        self._add = Button(name="people_add", icon="user-plus", press=self._open_form)
        self._new = column(gap=0)
        for part in (self._about, self._banner):
            self.body.addWidget(part)
        self.body.addLayout(self._here)
        self.body.addLayout(self._new)
        self.body.addLayout(row(self._add, None))
        self.body.addWidget(self._gone_title)
        self.body.addLayout(self._gone)

    def retranslate(self) -> None:
        self.heading.setText(translate("PeopleSection", "People at the table"))
        self._about.setText(
            translate(
                "PeopleSection", "Everybody who uses this computer account sees these names and pictures."
            )
        )
        self._gone_title.setText(translate("PeopleSection", "Put away"))
        self._add.setText(translate("PeopleSection", "Somebody joins"))
        for person_row in self._rows.values():
            person_row.retranslate()
        if self._form is not None:
            self._form.retranslate()

    def set_open(self, who: PersonId | None) -> None:
        """Whose space is open now."""
        if who != self._open:
            self._open = who
            self.refresh()

    def refresh(self) -> None:
        """Reads the list again."""
        self._courier.ask(everybody, to=self, done=self._show, failed=self._trouble)

    def _show(self, people: People) -> None:
        self._banner.clear()
        for old in self._rows.values():
            old.hide()
            old.deleteLater()
        self._rows = {person.id: self._row(person) for person in people}
        for person in people:
            (self._gone if person.away else self._here).addWidget(self._rows[person.id])
            self._rows[person.id].show()
        self._gone_title.setVisible(any(person.away for person in people))

    def _row(self, person: Person) -> PersonRow:
        made = PersonRow(person, is_open=person.id == self._open)
        made.unfolded.connect(self._fold_all)
        made.changed.connect(lambda name, avatar, colour: self._change(person.id, name, avatar, colour))
        made.leave.connect(lambda: self._leave(person))
        made.come_back.connect(lambda: self._bring_back(person))
        return made

    # ---- what was asked for -----------------------------------------------------------------

    def _change(self, who: PersonId, name: str, avatar: str, colour: str) -> None:
        self._said = translate("PeopleSection", "Changed.")
        self._courier.ask(
            partial(change_person, name=name, avatar=avatar, colour=colour), who, to=self, done=self._done,
            failed=lambda trouble: self._rows[who].tell(words_for(trouble)),
        )  # fmt: skip

    def _leave(self, person: Person) -> None:
        if person.has_key:
            self._said = translate("PeopleSection", "{name} is put away.").format(name=person.name)
        else:
            self._said = translate("PeopleSection", "{name} is removed.").format(name=person.name)
        errand = put_away if person.has_key else remove_person
        self._courier.ask(errand, person.id, to=self, done=self._done, failed=self._trouble)

    def _bring_back(self, person: Person) -> None:
        self._said = translate("PeopleSection", "{name} is back.").format(name=person.name)
        self._courier.ask(bring_back, person.id, to=self, done=self._done, failed=self._trouble)

    def _done(self, _answer: object) -> None:
        announce(self, self._said)
        self._close_form()
        self._add.setFocus()
        self.refresh()
        self.people_changed.emit()

    def _trouble(self, trouble: Expected) -> None:
        words = words_for(trouble)
        if isinstance(trouble, PeopleDamaged):
            action = translate("PeopleSection", "Make a new list")
            self._banner.tell(words.title, words.text, action=action, press=self._rescue)
        else:
            self._banner.tell(words.title, words.text)

    def _rescue(self) -> None:
        self._said = translate("PeopleSection", "There is a new list. You can give everybody a name again.")
        self._courier.ask(rescue_people, to=self, done=self._done, failed=self._trouble)

    # ---- somebody joins ---------------------------------------------------------------------

    def _open_form(self) -> None:
        self._fold_all()
        self._form = PersonForm(key="new_person")
        self._form.saved.connect(self._join)
        self._form.cancelled.connect(self._close_form)
        self._new.addWidget(self._form)
        self._form.show()
        self._add.hide()
        self._form.begin()

    def _join(self, name: str, avatar: str, colour: str) -> None:
        self._said = translate("PeopleSection", "{name} is at the table.").format(name=name.strip())
        self._courier.ask(add_person, name, avatar, colour, to=self, done=self._done, failed=self._not_joined)

    def _not_joined(self, trouble: Expected) -> None:
        if self._form is not None:
            words = words_for(trouble)
            self._form.tell(words)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._add.show()
            self._add.setFocus()

    def _fold_all(self) -> None:
        self._close_form()
        for each in self._rows.values():
            each.fold()
