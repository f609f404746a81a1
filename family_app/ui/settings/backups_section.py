"""Backups of one's own journal: the last one, one more now, one on a stick, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from family_app.activities.backups import KeptBackup, list_backups
from family_app.activities.restoring import Restored
from family_app.activities.unlock import copies_beside
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import Person, PersonId
from family_app.ui.parts.backup_words import made_words, page_words
from family_app.ui.parts.basic import Button
from family_app.ui.parts.files import AskFile, ask_for_backup, ask_where_to_put
from family_app.ui.parts.words import translate
from family_app.ui.settings.backup_list import BackupList
from family_app.ui.settings.make_backup import MakeBackup
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.section import Section
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.bring_back import BringBack


class BackupsSection(Section):
    """Shown only while somebody's space is open: it says how much somebody has written."""

    people_changed = Signal()

    def __init__(
        self, courier: Answers, *, where: AskFile = ask_where_to_put, which: AskFile = ask_for_backup
    ) -> None:
        super().__init__("floppy-disk", "private", name="backups_section")
        self._courier = courier
        self._person: Person | None = None
        self._kept: tuple[KeptBackup, ...] = ()
        self._know = False
        self._about, self._last = Paragraph(), Paragraph(bold=True)
        self._stick, self._copies = Paragraph(size=14, muted=True), Paragraph(size=14, muted=True)
        self._copies.hide()
        self._bring = Button(name="backup_bring", icon="arrow-u-up-left", press=self._from_file)
        self._make = MakeBackup(courier, where=where, beside=self._bring)
        self._make.made.connect(self.refresh)
        self._back = BringBack(courier, name="back", ask_file=which)
        self._back.restored.connect(self._restored)
        self._back.closed.connect(self._leave_form)
        self._list = BackupList()
        self._list.wanted.connect(self._bring_kept)
        for part in (
            self._make.told, self._make.trouble, self._about, self._last, self._make, self._back,
            self._stick, self._list, self._copies,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.hide()

    def retranslate(self) -> None:
        self.heading.setText(translate("BackupsSection", "Backups"))
        self._about.setText(
            translate(
                "BackupsSection",
                "Kitchen Table makes a backup by itself, at most once a day, when something has changed. "
                "It stays locked: nobody can read it without your key.",
            )
        )
        self._bring.setText(translate("BackupsSection", "Bring back from a file"))
        self._stick.setText(
            translate(
                "BackupsSection",
                "If this computer breaks or gets lost, the backups on it are gone too. One on a stick, "
                "in another place, is not.",
            )
        )
        self._copies.setText(
            translate(
                "BackupsSection",
                "Beside your journal lie files that are not ours. Maybe they come from a program that "
                "copies files to a cloud. They stay as they are.",
            )
        )
        self._tell_last()
        self._make.retranslate()
        self._back.retranslate()
        self._list.retranslate()

    def set_open(self, person: Person | None) -> None:
        """Whose space is open; None = nobody's."""
        if person is not None and self._person is not None and person.id == self._person.id:
            self._person = person  # only the name changed: what goes on goes on
            return
        self._make.give_up()
        self._back.close_form()
        self._person, self._kept, self._know = person, (), False
        self._list.show_kept(())
        self.setVisible(person is not None)
        self.retranslate()
        if person is not None:
            self.refresh()

    def refresh(self) -> None:
        """Reads the list again."""
        if self._person is not None:
            self._courier.send(list_backups, to=self, done=self._show, failed=self._not_listed)
            self._courier.ask(
                copies_beside, self._person, to=self, done=lambda count: self._copies.setVisible(count > 0)
            )

    def forget(self) -> None:
        """Nothing typed stays; a backup that is being made goes on."""
        self._back.close_form()

    def _show(self, kept: tuple[KeptBackup, ...]) -> None:
        if self._person is None:  # the space was locked while the list was on its way
            return
        self._kept, self._know = kept, True
        self._list.show_kept(kept)
        self._tell_last()

    def _not_listed(self, trouble: Expected) -> None:
        if self._person is not None:
            words = words_for(trouble)
            self._make.trouble.tell(words.title, words.text)

    def _tell_last(self) -> None:
        self._last.setVisible(self._know)
        if self._kept:
            newest = self._kept[0].summary
            self._last.setText(
                #: For instance: The last one: Monday 23 November 2026, 16:10, with 41 pages.
                translate("BackupsSection", "The last one: {moment}, with {pages}.").format(
                    moment=made_words(newest), pages=page_words(newest)
                )
            )
        else:
            self._last.setText(translate("BackupsSection", "There is no backup here yet."))

    # ---- bringing back --------------------------------------------------------------------------

    def _from_file(self) -> None:
        self._make.clear()
        self._back.from_file(self._who)

    def _bring_kept(self, kept: KeptBackup) -> None:
        if not self._make.is_busy:  # one thing at a time
            self._make.clear()
            self._make.show_buttons(False)
            self._back.from_source(kept.id, self._who)

    def _leave_form(self) -> None:
        self._make.show_buttons(True)

    def _restored(self, restored: Restored, _secret: object) -> None:
        self._bring.setFocus()
        self._make.told.tell(
            #: {name} is the nickname under which the journal of the backup now stands at the table.
            translate("BackupsSection", "The backup is back, as “{name}” at the table.").format(
                name=restored.person.name
            ),
            translate(
                "BackupsSection",
                "Your present journal has not changed. Lock your space to go to the other one. It opens "
                "with the passphrase of that day.",
            ),
        )
        self.people_changed.emit()

    @property
    def _who(self) -> PersonId | None:
        return self._person.id if self._person else None
