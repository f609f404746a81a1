"""The page 'settings': everything a family can choose, each in force at once."""

from __future__ import annotations

from PySide6.QtCore import Signal

from family_app.courier import Answers
from family_app.domain.people import AgeBand, Person
from family_app.house import Porch
from family_app.ui.parts.basic import Button, Heading, Tile, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import Column, Page
from family_app.ui.parts.words import translate
from family_app.ui.settings.key_section import KeySection
from family_app.ui.settings.language_section import LanguageSection
from family_app.ui.settings.look_section import LookSection
from family_app.ui.settings.own_sections import OwnSections
from family_app.ui.settings.paragraph import Paragraph
from family_app.ui.settings.people_section import PeopleSection
from family_app.ui.settings.safety_section import SafetySection
from family_app.ui.settings.shortcuts import Shortcuts
from family_app.ui.shell.choices import Choices


class SettingsPage(Page):
    """White cards below one another; the key of whoever is in their own space stands first."""

    people_changed = Signal()
    band_changed = Signal(object)  # AgeBand
    lock_wanted = Signal()

    def __init__(self, choices: Choices, courier: Answers, porch: Porch) -> None:
        super().__init__()
        self._choices = choices
        self._column = Column(width=820)
        self._title = Heading()
        self._key_hint = Paragraph(size=14, muted=True)
        self._key = KeySection(courier, porch)
        self._courier = courier
        self._own: OwnSections | None = None
        self._own_first, self._own_last = column(gap=18), column(gap=18)
        self._language = LanguageSection(choices, porch)
        self._look = LookSection(choices)
        self._safety = SafetySection(choices)
        self._people = PeopleSection(courier)
        self._keys = Shortcuts()
        self._privacy = Button(name="settings_privacy", icon="eye", press=lambda: self.go.emit("privacy"))
        self._about = Button(name="settings_about", icon="info", press=lambda: self.go.emit("about"))
        self._build()
        self._people.people_changed.connect(self.people_changed)
        self._key.band_changed.connect(self.band_changed)
        choices.changed.connect(self._show_choices)
        self.ready()
        self._show_choices()

    def retranslate(self) -> None:
        self._title.setText(translate("SettingsPage", "Settings"))
        self._key_hint.setText(
            translate(
                "SettingsPage",
                "Another passphrase, or another age? Open your own space first. Then you find it here at "
                "the top.",
            )
        )
        self._privacy.setText(translate("SettingsPage", "Who can see what"))
        self._about.setText(translate("SettingsPage", "About this program"))
        for section in (self._key, self._language, self._look, self._safety, self._people, self._keys):
            section.retranslate()
        if self._own is not None:
            self._own.retranslate()

    def arrive(self) -> None:
        """Reads the list of people again, and that of the backups."""
        self._people.refresh()
        if self._own is not None:
            self._own.backups.refresh()

    def forget(self) -> None:
        """Nothing that was typed or shown stays when somebody leaves the page."""
        if self._own is not None:
            self._own.forget()

    def set_open(self, person: Person | None, band: AgeBand | None) -> None:
        """Whose space is open now; shows or removes what belongs to their key."""
        self._key.set_open(person, band)
        self._hint.setVisible(person is None)
        self._people.set_open(person.id if person else None)
        if person is not None and self._own is None:
            self._own = self._make_own()
        if self._own is not None:
            self._own.set_open(person, band)

    @property
    def band(self) -> AgeBand | None:
        """The age band of whoever is in their own space, as it was last kept."""
        return self._key.band

    def show_key(self) -> None:
        """Opens the form for another passphrase, where somebody was sent here for it."""
        if not self._key.isHidden():
            self._column.keep_in_view(self._key)
            self._key.open_form()

    def _build(self) -> None:
        line = row(Tile("key", "private", 36), self._key_hint, None, gap=12)
        line.setStretch(1, 100)
        self._hint = box(line)
        links = FlowLayout(gap=10)
        for button in (self._privacy, self._about):
            links.addWidget(button)
        body = self._column.body
        for part in (self._title, self._hint, self._key):
            body.addWidget(part)
        body.addLayout(self._own_first)
        for below in (self._language, self._look, self._safety, self._people, self._keys, box(links)):
            body.addWidget(below)
        body.addLayout(self._own_last)
        body.addStretch(1)
        self.setLayout(column(self._column))

    def _make_own(self) -> OwnSections:
        own = OwnSections(self._courier)
        for section in (own.code, own.inside, own.backups):
            self._own_first.addWidget(section)
        self._own_last.addWidget(own.leave)
        own.backups.people_changed.connect(self.people_changed)
        own.backups.people_changed.connect(self._people.refresh)
        own.leave.erased.connect(self._left)
        self._key.band_changed.connect(own.code.show_band)
        return own

    def _left(self) -> None:
        """Nothing of this person is left: the window goes to the others."""
        self.people_changed.emit()
        self.lock_wanted.emit()

    def _show_choices(self) -> None:
        for section in (self._language, self._look, self._safety):
            section.show_choices()
