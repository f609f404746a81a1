"""The bin of check-ins: each can come back for 30 days, or go for good with a second press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from family_app.activities.mood import binned_moods, empty_mood_bin, erase_mood, restore_mood
from family_app.courier import Answers
from family_app.domain.mood import MoodCheckIn, MoodId
from family_app.house import Porch
from family_app.ui.mood.mood_list import MoodList, when_words
from family_app.ui.parts.asked import Asked
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.words import translate


class MoodBin(Column):
    """Does its own errands; what goes wrong is told by the page."""

    back_wanted = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__(width=860, margins=(40, 22, 40, 34))
        self._courier = courier
        self._read_only = False
        self._asked: MoodId | None = None  # which one was pressed once to be erased
        self._moods: tuple[MoodCheckIn, ...] = ()
        self._back = Button(name="mood_bin_close", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title, self._intro = Heading(level=1), Text(size=15, muted=True)
        self._none = Text(size=16)
        self._list = MoodList(porch, self._buttons, below=True)
        self._empty = Asked(name="mood_bin_empty", kind="plain")
        self._empty.wanted.connect(lambda: self._send(empty_mood_bin))
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(column(self._title, self._intro, gap=4))
        for part in (self._none, self._list, self._empty):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def open_for(self, *, read_only: bool) -> None:
        """Reads what lies in it."""
        self._read_only, self._asked = read_only, None
        self._empty.close_question()
        self.retranslate()
        self._read()

    def forget(self) -> None:
        """Nothing of it stays."""
        self._empty.close_question()
        self._show(())

    def focus_first(self) -> None:
        """The keyboard starts at the way back."""
        self._back.setFocus()

    def retranslate(self) -> None:
        self._back.setText(translate("Mood", "Back"))
        self._title.setText(translate("Mood", "The bin"))
        self._intro.setText(
            translate("Mood", "After 30 days in the bin it is erased for good. Older backups still have it.")
        )
        self._none.setText(translate("Mood", "The bin is empty."))
        self._empty.say(
            translate("Mood", "Empty the bin"),
            translate("Mood", "This erases everything in the bin for good. You cannot undo it."),
            keep=translate("Mood", "Keep everything"),
            in_backups=False,  # said at the top
        )
        self._list.retranslate()
        self._show(self._moods)

    # ---- one of them ----------------------------------------------------------------------------

    def _buttons(self, mood: MoodCheckIn) -> list[Button]:
        if self._read_only:
            return []
        when, asked = when_words(mood), self._asked == mood.id
        back = Button(name=f"mood_restore_{mood.id}", kind="quiet-private", icon="arrow-u-up-left")
        back.setText(translate("Mood", "Bring it back"))
        back.setAccessibleDescription(when)
        back.clicked.connect(lambda _on=False: self._send(restore_mood, mood.id))
        away = Button(name=f"mood_erase_{mood.id}", kind="help" if asked else "quiet-private", icon="trash")
        away.setText(
            translate("Mood", "Press again to erase it") if asked else translate("Mood", "Erase for good")
        )
        away.setAccessibleDescription(when)
        away.clicked.connect(lambda _on=False: self._erase(mood.id))
        return [back, away]

    def _erase(self, mood_id: MoodId) -> None:
        if self._asked == mood_id:
            self._send(erase_mood, mood_id)
            return
        self._asked = mood_id
        self._show(self._moods)
        again = self.findChildren(Button, f"mood_erase_{mood_id}")
        if again:
            again[-1].setFocus()  # the one before is on its way out
        announce(self, translate("Mood", "Press again to erase it"), now=True)

    def _send(self, errand: object, *args: object) -> None:
        self._asked = None
        self._courier.send(
            errand,  # type: ignore[arg-type]
            *args,
            to=self,
            done=lambda _answer: self._read(),
            failed=self.failed.emit,
        )

    def _read(self) -> None:
        self._courier.send(binned_moods, to=self, done=self._show, failed=self.failed.emit)

    def _show(self, moods: Sequence[MoodCheckIn]) -> None:
        self._moods = tuple(moods)
        self._list.show_moods(self._moods)
        self._none.setVisible(not self._moods)
        self._empty.setVisible(bool(self._moods) and not self._read_only)
        if self.isVisible() and not self._moods:
            self._back.setFocus()
