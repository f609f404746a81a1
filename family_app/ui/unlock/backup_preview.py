"""What is in a backup, and where it will stand, before anything is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from family_app.domain.backups import BackupSummary
from family_app.ui.parts.backup_words import made_day, made_words, page_words, span_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class BackupPreview(CardFrame):
    """How many pages, from when to when, made when; that nothing is overwritten; and two answers."""

    wanted = Signal()
    left = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(hero="private")
        self._summary: BackupSummary | None = None
        self._in_place = self._was_found = False
        self._title = Heading(level=3)
        self._facts, self._where, self._opens = Text(), Text(), Text(size=14, muted=True)
        self._bring = Button(
            name=f"{name}_bring", kind="private", icon="arrow-u-up-left", press=self.wanted.emit
        )
        self._leave = Button(name=f"{name}_leave", press=self.left.emit)
        buttons = FlowLayout(gap=10)
        for button in (self._bring, self._leave):
            buttons.addWidget(button)
        self.setLayout(
            column(
                self._title, self._facts, self._where, self._opens, 4, box(buttons),
                gap=8, margins=(20, 18, 20, 18),
            )
        )  # fmt: skip

    def retranslate(self) -> None:
        self._leave.setText(translate("BringBack", "Not now"))
        self._bring.setText(
            translate("BringBack", "Bring back and open")
            if self._in_place
            else translate("BringBack", "Bring it back")
        )
        self._where.setText(
            translate(
                "BringBack",
                "The damaged journal is put aside, nothing of it is deleted. This one takes its place.",
            )
            if self._in_place
            else translate(
                "BringBack",
                "It comes next to the present journal, as one more person at the table. Nothing is "
                "overwritten.",
            )
        )
        self._opens.setText(
            translate("BringBack", "It opens with the passphrase and the recovery code of that day.")
        )
        self._tell_summary()

    @property
    def knows(self) -> bool:
        """Whether there is something to show."""
        return self._summary is not None

    def offer(self, *, in_place: bool) -> None:
        """The program found it by itself; `in_place`: for a journal that cannot be opened any more."""
        self._in_place, self._was_found = in_place, True

    def show_summary(self, summary: BackupSummary) -> None:
        self._summary = summary
        self.retranslate()

    def start(self) -> None:
        """Puts the keyboard on the answer that was asked for, and has the card read aloud."""
        self._bring.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()} {self._facts.text()} {self._where.text()}")

    def forget(self) -> None:
        """Nothing of a backup stays to be read."""
        self._summary = None
        self._in_place = self._was_found = False
        self._title.setText("")
        self._facts.setText("")

    def _tell_summary(self) -> None:
        summary = self._summary
        if summary is None:
            return
        day, pages = made_day(summary), page_words(summary)
        if self._was_found:
            #: For instance: There is a backup of Monday 23 November 2026 with 41 pages.
            title = translate("BringBack", "There is a backup of {day} with {pages}.")
        else:
            title = translate("BringBack", "This is a backup of {day} with {pages}.")
        self._title.setText(title.format(day=day, pages=pages))
        #: For instance: Made on Monday 23 November 2026, 16:10.
        made = translate("BringBack", "Made on {moment}.").format(moment=made_words(summary))
        span = span_words(summary)
        self._facts.setText(f"{span}. {made}" if span else made)
