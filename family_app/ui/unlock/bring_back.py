"""Bringing back a backup: which one, what opens it, what is in it, and only then the press that does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.activities.backups import BackupId
from family_app.activities.restoring import Restored, TypedSecret, look_into, restore
from family_app.courier import Answers
from family_app.domain.backups import BackupSummary
from family_app.domain.errors import CodesDoNotFit, Expected, WrongPassphrase
from family_app.domain.people import PersonId
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.files import AskFile, ask_for_backup
from family_app.ui.parts.progress import LongWork
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for
from family_app.ui.unlock.backup_preview import BackupPreview
from family_app.ui.unlock.key_of_that_day import KeyOfThatDay

Source = BackupId | Path  # one of the program's own backups, or a file that somebody chose


class BringBack(QWidget):
    """Four faces, one at a time: what opens it, looking, what is in it, bringing back."""

    restored = Signal(object, object)  # Restored, and the TypedSecret that opens it
    closed = Signal()

    def __init__(self, courier: Answers, *, name: str, ask_file: AskFile = ask_for_backup) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier, self._ask_file = courier, ask_file
        self._who: PersonId | None = None
        self._source: Source | None = None
        self._secret: TypedSecret | None = None
        self._banner = Banner(name=f"{name}_trouble")
        self._key = KeyOfThatDay(name=name)
        self._key.tried.connect(self._look)
        self._key.cancelled.connect(self.close_form)
        self._work = LongWork(name=f"{name}_work")
        self._work.stopped.connect(self._stopped)
        self._inside = BackupPreview(name=name)
        self._inside.wanted.connect(self._begin)
        self._inside.left.connect(self.close_form)
        self.setLayout(column(self._banner, self._key, self._work, self._inside, gap=14))
        self._show(None)
        self.hide()

    def retranslate(self) -> None:
        self._key.retranslate()
        self._work.retranslate()
        self._inside.retranslate()

    # ---- beginning ----------------------------------------------------------------------------

    def from_file(self, who: PersonId | None) -> None:
        """Lets somebody choose a file first."""
        self._ask_file(self, lambda path: self.from_source(path, who))

    def from_source(self, source: Source, who: PersonId | None) -> None:
        """One backup; asks what opens it."""
        self._start(source, who)
        self._show(self._key)
        self._key.start()

    def offer(
        self, source: Source, who: PersonId, secret: TypedSecret, summary: BackupSummary, *, in_place: bool
    ) -> None:
        """One that was found already and opens with what was typed: shows what is in it, at once."""
        self._start(source, who)
        self._secret = secret
        self._inside.offer(in_place=in_place)
        self._seen(summary)

    def close_form(self) -> None:
        """Stops, forgets what was typed, and hides."""
        self.forget()
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Nothing typed stays; what is half done is undone."""
        self._work.give_up()
        self._key.clear()
        self._banner.clear()
        self._source = self._secret = None
        self._inside.forget()
        self._show(None)

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that was not stopped."""
        return not self._work.isHidden()

    def _start(self, source: Source, who: PersonId | None) -> None:
        self.forget()
        self._source, self._who = source, who
        self.show()
        self.retranslate()

    # ---- looking and bringing back --------------------------------------------------------------

    def _look(self, secret: TypedSecret) -> None:
        if self._source is None:
            return
        self._secret = secret
        self._banner.clear()
        self._show(self._work)
        self._work.begin(translate("BringBack", "Looking into the backup…"))
        self._work.may_stop(
            self._courier.ask_long(
                look_into, self._source, secret,
                to=self, progress=self._work.show_progress, done=self._seen, failed=self._not_seen,
            )
        )  # fmt: skip

    def _seen(self, summary: BackupSummary) -> None:
        if self._source is None:  # given up while the answer was on its way
            return
        self._work.end()
        self._key.clear()
        self._inside.show_summary(summary)
        self._show(self._inside)
        self._inside.start()

    def _not_seen(self, trouble: Expected) -> None:
        if self._source is None:
            return
        self._work.end()
        self._show(self._key)
        title, text = _words(trouble)
        self._banner.tell(title, text)
        self._key.again(trouble)

    def _begin(self) -> None:
        if self._source is None or self._secret is None:
            return
        self._banner.clear()
        self._show(self._work)
        self._work.begin(translate("BringBack", "Your pages are coming back…"))
        self._work.may_stop(
            self._courier.ask_long(
                restore, self._who, self._source, self._secret,
                to=self, progress=self._work.show_progress, done=self._is_back, failed=self._not_back,
            )
        )  # fmt: skip

    def _is_back(self, restored: Restored) -> None:
        if self._source is None:
            return
        self._work.end()
        secret = self._secret
        self.close_form()
        self.restored.emit(restored, secret)

    def _not_back(self, trouble: Expected) -> None:
        if self._source is None:
            return
        self._work.end()
        self._show(self._inside)
        title, text = _words(trouble)
        self._banner.tell(title, text)

    def _stopped(self) -> None:
        self._show(self._inside if self._inside.knows else self._key)
        self._banner.tell(translate("BringBack", "Stopped."), translate("BringBack", "Nothing was changed."))

    def _show(self, which: QWidget | None) -> None:
        for part in (self._key, self._work, self._inside):
            part.setVisible(part is which)


def _words(trouble: Expected) -> tuple[str, str]:
    """What does not open a backup is often right, only of another day."""
    if isinstance(trouble, WrongPassphrase):
        return (
            translate("BringBack", "This passphrase does not open this backup."),
            translate("BringBack", "Nothing was changed. Maybe you had another one on that day."),
        )
    if isinstance(trouble, CodesDoNotFit):
        return (
            translate("BringBack", "This code does not open this backup."),
            translate("BringBack", "Nothing was changed. Maybe you had another one on that day."),
        )
    words = words_for(trouble)
    return words.title, words.text
