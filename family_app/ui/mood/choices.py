"""What a person can choose about their check-ins: looking back, own words, a reminder, a file, the bin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from family_app.activities.mood import (
    export_moods_csv,
    export_moods_json,
    own_reminder,
    reminder_file,
    rename_face,
    set_looking_back,
    set_own_reminder,
)
from family_app.courier import Answers, Errand
from family_app.domain.mood import Face
from family_app.domain.own_choices import Reminder
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.mood.face_words import FaceWords
from family_app.ui.mood.own_reminder import OwnReminder
from family_app.ui.parts.basic import Button, Heading, Text, box, row
from family_app.ui.parts.files import ask_where_to_save
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.new_file import write_new
from family_app.ui.parts.page import Column
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import Section, Switch

NAME = "export"  # of a file: it says nothing about anybody


class LookingSection(Section):
    """Off until it is chosen, and off again with one press."""

    turned = Signal(bool)

    def __init__(self) -> None:
        super().__init__("eye", "private", name="mood_looking_section")
        self.switch = Switch(name="mood_looking")
        self.body.addWidget(self.switch)
        self.switch.turned.connect(self.turned)

    def retranslate(self) -> None:
        self.heading.setText(translate("Mood", "Look back"))
        self.switch.name_it(
            translate("Mood", "Show a month and a year"),
            translate(
                "Mood",
                "Faces and words, meant for you. When this is off, you see nothing, and everything stays "
                "kept.",
            ),
        )


class TakeAlong(Section):
    """Everything as a file, with what that means said before."""

    wanted = Signal(str)  # 'json' or 'csv'

    def __init__(self) -> None:
        super().__init__("floppy-disk", "private", name="mood_take_along")
        self._warning = Text(size=16)
        self._warning.setObjectName("mood_export_warning")
        self._table = Button(name="mood_csv", icon="floppy-disk", press=lambda: self.wanted.emit("csv"))
        self._whole = Button(name="mood_json", icon="floppy-disk", press=lambda: self.wanted.emit("json"))
        flow = FlowLayout(gap=10)
        flow.addWidget(self._table)
        flow.addWidget(self._whole)
        self.body.addWidget(self._warning)
        self.body.addWidget(box(flow))

    def retranslate(self) -> None:
        self.heading.setText(translate("Mood", "Take my check-ins along"))
        self._warning.setText(
            translate(
                "Mood",
                "The file is not locked: whoever finds it can read it all. Choose a place that only you can "
                "open.",
            )
        )
        self._table.setText(translate("Mood", "As a table (CSV)"))
        self._whole.setText(translate("Mood", "For another program (JSON)"))


class MoodChoices(Column):
    """Does its own errands; what goes wrong is told by the page."""

    back_wanted = Signal()
    bin_opened = Signal()
    looking_turned = Signal(bool)
    faces_changed = Signal(object)
    reminder_changed = Signal(object)  # Reminder or None
    failed = Signal(object)  # Expected
    told = Signal(str, str)  # something went well or not: title and text

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__(width=860, margins=(40, 22, 40, 34))
        self._courier, self._porch = courier, porch
        self._back = Button(name="mood_own_close", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title = Heading(level=1)
        self.looking, self.words = LookingSection(), FaceWords(porch)
        self.reminder, self.along = OwnReminder(), TakeAlong()
        self._bin = Button(name="mood_own_bin", kind="quiet-private", icon="trash")
        self._bin.clicked.connect(lambda _on=False: self.bin_opened.emit())
        self.body.addLayout(row(self._back, None))
        for part in (self._title, self.looking, self.words, self.reminder, self.along):
            self.body.addWidget(part)
        self.body.addLayout(row(self._bin, None))
        self.body.addStretch(1)
        self.looking.turned.connect(self.turn_looking)
        self.words.renamed.connect(self._rename)
        self.reminder.chosen.connect(self._remind)
        self.reminder.calendar_wanted.connect(self._to_calendar)
        self.along.wanted.connect(self._export)

    # ---- what the page asks ---------------------------------------------------------------------

    def open_for(self, band: AgeBand, faces: tuple[Face, ...], *, read_only: bool) -> None:
        """For the person whose space is open."""
        self.words.show_faces(band, faces)
        self.words.set_read_only(read_only)
        self.reminder.set_read_only(read_only)
        self.looking.switch.setEnabled(not read_only)
        self._courier.send(own_reminder, to=self, done=self.reminder.show_reminder, failed=self.failed.emit)

    def show_looking(self, on: bool) -> None:
        self.looking.switch.box.setChecked(on)

    def focus_first(self) -> None:
        self._back.setFocus()

    def forget(self) -> None:
        self.words.forget()

    def retranslate(self) -> None:
        self._back.setText(translate("Mood", "Back"))
        self._title.setText(translate("Mood", "My choices"))
        self._bin.setText(translate("Mood", "The bin"))
        for part in (self.looking, self.words, self.reminder, self.along):
            part.retranslate()

    def turn_looking(self, on: bool) -> None:
        """Switches looking back on or off."""
        self._courier.send(
            set_looking_back, on, to=self, done=self.looking_turned.emit, failed=self.failed.emit
        )

    # ---- errands --------------------------------------------------------------------------------

    def _rename(self, number: int, word: str) -> None:
        self._courier.send(
            rename_face, number, word, to=self, done=self.faces_changed.emit, failed=self.failed.emit
        )

    def _remind(self, reminder: Reminder | None) -> None:
        def kept(_answer: object) -> None:
            self.reminder.show_reminder(reminder)
            self.reminder_changed.emit(reminder)

        self._courier.send(set_own_reminder, reminder, to=self, done=kept, failed=self.failed.emit)

    def _to_calendar(self) -> None:
        reminder, today = self.reminder.reminder, self._porch.clock.now().date()
        if reminder is not None:
            ask_where_to_save(self, lambda path: self._put_calendar(path, reminder, today), "calendar", "ics")

    def _put_calendar(self, path: Path, reminder: Reminder, today: date) -> None:
        self._write(path, reminder_file(reminder, today, self._porch.shelf.language))

    def _export(self, form: str) -> None:
        errand: Errand = export_moods_csv if form == "csv" else export_moods_json

        def chosen(path: Path) -> None:
            # Only now, so that nothing of it waits in the window while a folder is looked for.
            done: Callable[[bytes], None] = lambda content: self._write(path, content)  # noqa: E731
            self._courier.send(errand, to=self, done=done, failed=self.failed.emit)

        ask_where_to_save(self, chosen, NAME, form)

    def _write(self, path: Path, content: bytes) -> None:
        if write_new(path, content):
            self.told.emit(translate("Mood", "The file is there."), path.name)
        else:
            self.told.emit(
                translate("Mood", "The file could not be written."),
                translate("Mood", "Choose another folder or another name."),
            )
