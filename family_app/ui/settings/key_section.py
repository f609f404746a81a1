"""What belongs to the key of the person whose space is open: the passphrase and the age band."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal

from family_app.activities.keys import key_made_at
from family_app.activities.unlock import change_band
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.people import AgeBand, Person
from family_app.house import Porch
from family_app.ui.journal.moments import day_name
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, column, row
from family_app.ui.parts.words import translate
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.passphrase_form import PassphraseForm
from family_app.ui.settings.section import ChoiceRow, Section
from family_app.ui.shell.telling import words_for


class KeySection(Section):
    """Shown only while somebody's space is open."""

    band_changed = Signal(object)  # AgeBand

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__("key", "private", name="key_section")
        self._courier = courier
        self._person: Person | None = None
        self._known_band: AgeBand | None = None
        self._banner = Banner(name="key_told", tone="private", icon="key")
        self._intro, self._old_copies = Paragraph(), Paragraph(size=14, muted=True)
        self._made_at: datetime | None = None
        self._made = Paragraph(size=14, muted=True)
        self._made.setObjectName("key_made")
        self._change = Button(name="key_change", kind="private", icon="password", press=self.open_form)
        self._form = PassphraseForm(courier, porch)
        self._form.changed.connect(self._changed)
        self._form.closed.connect(self._closed)
        self._band = ChoiceRow[AgeBand](name="key_band", values=tuple(AgeBand), kind="chip-private")
        self._band.chosen.connect(self._choose_band)
        self._about_band = Paragraph(size=14, muted=True)
        for part in (self._banner, self._intro):
            self.body.addWidget(part)
        self.body.addLayout(row(self._change, None))
        for below in (self._form, self._made, self._old_copies):
            self.body.addWidget(below)
        self.body.addSpacing(6)
        self.body.addLayout(column(self._band, self._about_band, gap=8))
        self.hide()

    def retranslate(self) -> None:
        name = self._person.name if self._person else ""
        #: {name} is the nickname of the person whose space is open.
        self.heading.setText(translate("KeySection", "My key ({name})").format(name=name))
        self._intro.setText(
            translate(
                "KeySection",
                "Did someone help you with your passphrase, or see you type it? Then choose a new one now, "
                "on your own. After that only you know it.",
            )
        )
        self._change.setText(translate("KeySection", "Change my passphrase"))
        self._old_copies.setText(
            translate(
                "KeySection",
                "Your recovery code stays the same. Someone who has an old copy of the files and knows the "
                "old passphrase can still open your journal with them.",
            )
        )
        self._tell_made()
        self._form.retranslate()
        #: Between two ages, e.g. 6-8: an en dash.
        years = translate("KeySection", "{low}–{high} years")
        words = {AgeBand.ADULT: translate("KeySection", "Adult")}
        for band in AgeBand:
            if band.is_child:
                low, high = band.value.split("-")
                words[band] = years.format(low=low, high=high)
        self._band.name_it(translate("KeySection", "My age"), words)
        self._about_band.setText(
            translate(
                "KeySection",
                "Only you see this: it is kept inside your space. It changes the words that you get, "
                "never how well you are protected.",
            )
        )

    def set_open(self, person: Person | None, band: AgeBand | None) -> None:
        """Whose space is open, and their age band; None = nobody's."""
        self._form.close_form()
        self._banner.clear()
        self._person, self._known_band = person, band
        self._band.show_value(band)
        self.setVisible(person is not None)
        self._made_at = None
        self.retranslate()
        if person is not None:
            self._courier.send(key_made_at, to=self, done=self._know_made)

    @property
    def band(self) -> AgeBand | None:
        """The age band that is kept in the space that is open."""
        return self._known_band

    def open_form(self) -> None:
        """Opens the form for another passphrase."""
        self._banner.clear()
        self._change.hide()
        self._form.open_form()

    def _closed(self) -> None:
        self._change.show()

    def _changed(self) -> None:
        self._change.show()
        self._change.setFocus()
        self._banner.tell(
            translate("KeySection", "Your passphrase is changed."),
            translate("KeySection", "From now on, type the new one to open your space."),
        )

    def _know_made(self, at: datetime) -> None:
        self._made_at = at if self._person is not None else None
        self._tell_made()

    def _tell_made(self) -> None:
        self._made.setVisible(self._made_at is not None)
        if self._made_at is not None:
            #: {day} is for instance: Monday 23 November 2026
            made = translate("KeySection", "Your key was made on {day}.")
            seen = translate(
                "KeySection",
                "Above your pages it says when your journal was last opened. Was that not you? Then choose a "
                "new passphrase.",
            )
            self._made.setText(f"{made.format(day=day_name(self._made_at.date(), year=True))} {seen}")

    def _choose_band(self, band: AgeBand) -> None:
        self._banner.clear()
        self._courier.send(change_band, band, to=self, done=self._band_kept, failed=self._band_not_kept)

    def _band_kept(self, band: AgeBand) -> None:
        self._known_band = band
        self.band_changed.emit(band)

    def _band_not_kept(self, trouble: Expected) -> None:
        self._band.show_value(self._known_band)
        words = words_for(trouble)
        self._banner.tell(words.title, words.text)
