"""Making a backup: one more in the list, or one on a stick; how far it is, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.backups import backup_to_file, make_backup_now
from family_app.courier import Answers
from family_app.domain.backups import BackupSummary
from family_app.domain.errors import Expected
from family_app.ui.parts.backup_words import page_words
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button, box, column
from family_app.ui.parts.files import AskFile
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.progress import LongWork
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class MakeBackup(QWidget):
    """A row of buttons that makes room for the progress; `beside` stands in it as well."""

    made = Signal()

    def __init__(self, courier: Answers, *, where: AskFile, beside: Button) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier, self._where = courier, where
        self.told = Banner(name="backups_told", tone="private", icon="check")
        self.trouble = Banner(name="backups_trouble")
        self._now = Button(name="backup_now", kind="private", icon="floppy-disk", press=self._make_now)
        self._file = Button(name="backup_file", icon="key-return", press=self._ask_where)
        self._pressed = self._now  # gets the keyboard back afterwards
        buttons = FlowLayout(gap=10)
        for button in (self._now, self._file, beside):
            buttons.addWidget(button)
        self._buttons = box(buttons)
        self._work = LongWork(name="backup_work")
        self._work.stopped.connect(self._stopped)
        self.setLayout(column(self._buttons, self._work, gap=0))

    def retranslate(self) -> None:
        self._now.setText(translate("BackupsSection", "Make one now"))
        self._file.setText(translate("BackupsSection", "To a file or stick"))
        self._work.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return not self._work.isHidden()

    def give_up(self) -> None:
        """The space is locked, or another one is open: nothing of this goes on or stays to be read."""
        self._work.give_up()
        self._buttons.show()
        self.clear()

    def clear(self) -> None:
        """Takes the last news away."""
        self.told.clear()
        self.trouble.clear()

    def show_buttons(self, on: bool) -> None:
        """Not while something else is asked in the same card."""
        self._buttons.setVisible(on and not self.is_busy)

    def _make_now(self) -> None:
        self._begin(self._now)
        self._work.may_stop(
            self._courier.send_long(
                make_backup_now,
                to=self, progress=self._work.show_progress, done=self._made, failed=self._failed,
            )
        )  # fmt: skip

    def _ask_where(self) -> None:
        self._where(self, self._make_file)

    def _make_file(self, target: Path) -> None:
        self._begin(self._file)
        self._work.may_stop(
            self._courier.send_long(
                backup_to_file, target,
                to=self, progress=self._work.show_progress, done=self._put, failed=self._failed,
            )
        )  # fmt: skip

    def _begin(self, pressed: Button) -> None:
        self._pressed = pressed
        self.clear()
        self._buttons.hide()
        self._work.begin(translate("BackupsSection", "Making a backup…"))

    def _made(self, summary: BackupSummary) -> None:
        if not self.is_busy:  # given up while the answer was on its way
            return
        self._end()
        self.told.tell(
            translate("BackupsSection", "There is a new backup, with {pages}.").format(
                pages=page_words(summary)
            ),
            translate("BackupsSection", "It was read back, and it is whole."),
        )
        self.made.emit()

    def _put(self, summary: BackupSummary) -> None:
        if not self.is_busy:  # given up while the answer was on its way
            return
        self._end()
        self.told.tell(
            translate("BackupsSection", "The backup is in the place that you chose, with {pages}.").format(
                pages=page_words(summary)
            ),
            translate(
                "BackupsSection",
                "It was read back, and it is whole. It opens with the passphrase that you have now.",
            ),
        )

    def _failed(self, trouble: Expected) -> None:
        if not self.is_busy:  # given up while the answer was on its way
            return
        self._end()
        words = words_for(trouble)
        self.trouble.tell(words.title, words.text)

    def _stopped(self) -> None:
        self._end()
        self.told.tell(
            translate("BackupsSection", "Stopped. No backup was made."),
            translate("BackupsSection", "Your pages are safe."),
        )

    def _end(self) -> None:
        self._work.end()
        self._buttons.show()
        self._pressed.setFocus()
