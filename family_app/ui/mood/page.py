"""The page 'mood': how am I, in half a minute; what comes after; looking back, if the person wants that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from family_app.activities.mood import faces, looking_back, new_mood_id, record_mood
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.mood import Face, MoodCheckIn, MoodChoice, MoodId, offers_doors
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.journal.own_clipboard import OwnClipboard
from family_app.ui.journal.panes import Above
from family_app.ui.mood.after import AfterMood, Said
from family_app.ui.mood.bin_notice import BinNotice
from family_app.ui.mood.choices import MoodChoices
from family_app.ui.mood.form import MoodForm
from family_app.ui.mood.looking_back import LookingBack
from family_app.ui.mood.mood_bin import MoodBin
from family_app.ui.mood.page_words import page_words
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import column
from family_app.ui.parts.own_copy import OwnCopy
from family_app.ui.parts.page import Page, announce
from family_app.ui.parts.words import translate
from family_app.ui.shell.telling import words_for


class MoodPage(Page):
    """One person's own. Made anew at each unlock and deleted at each lock."""

    write_wanted = Signal(str)  # a new page of the journal that begins with these words
    checked_in = Signal()  # a reminder has its answer
    reminder_changed = Signal(object)  # Reminder or None

    def __init__(self, courier: Answers, porch: Porch, country: Callable[[], str]) -> None:
        super().__init__()
        self._courier, self._porch = courier, porch
        self._band, self._read_only = AgeBand.TWELVE, False
        self._id = new_mood_id()
        self._last: MoodId | None = None  # the one that was just kept
        self._words = ""  # with what a page of the journal begins
        self._faces: tuple[Face, ...] = ()
        self.clipboard = OwnClipboard(self)
        self._copies = OwnCopy(self)
        self.banner = Banner(name="mood_banner", tone="private", icon="info")
        self._notice = BinNotice(courier, self.banner)
        self.form, self.after = MoodForm(porch), AfterMood(porch, country)
        self.looking, self.choices = LookingBack(courier, porch), MoodChoices(courier, porch)
        self.bin = MoodBin(courier, porch)
        self._stack = QStackedWidget()
        for each in (self.form, self.after, self.looking, self.choices, self.bin):
            self._stack.addWidget(each)
        layout = column(Above(self.banner), self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self.ready()

    def _connect(self) -> None:
        self.form.done.connect(lambda: self._record(page=False))
        self.form.write_wanted.connect(lambda: self._record(page=True))
        self.form.help_wanted.connect(self._help)
        self.form.back_wanted.connect(self._look_back)
        self.form.own_wanted.connect(self._choose)
        after = self.after
        after.back_wanted.connect(self._back)
        after.page_wanted.connect(self._write)
        after.undo_wanted.connect(lambda: self._notice.put_in(self._last) if self._last else None)
        after.journal_wanted.connect(lambda: self.go.emit("journal"))
        after.plan_wanted.connect(lambda: self.go.emit("plan"))
        after.someone_wanted.connect(self._someone)
        after.line_wanted.connect(lambda home: self.go.emit("help:home_not_safe" if home else "help"))
        after.copy_wanted.connect(self._copies.put)
        self.looking.back_wanted.connect(self._back)
        self.looking.off_wanted.connect(lambda: self.choices.turn_looking(False))
        self.looking.binned.connect(self._notice.tell)
        self.choices.back_wanted.connect(self._back)
        self.choices.looking_turned.connect(self._looking_turned)
        self.choices.faces_changed.connect(self._show_faces)
        self.choices.reminder_changed.connect(self.reminder_changed)
        self.choices.told.connect(self._say)
        self.bin.back_wanted.connect(self._back)
        for opens in (self.looking.bin_opened, self.choices.bin_opened):
            opens.connect(self._open_bin)
        self._notice.binned.connect(self._back)
        self._notice.restored.connect(self._restored)
        for part in (self.looking, self.choices, self.bin, self._notice):
            part.failed.connect(self._tell)

    # ---- what the window asks -------------------------------------------------------------------

    def open_for(self, name: str, band: AgeBand, *, read_only: bool = False) -> None:  # noqa: ARG002
        """For the person whose space is open."""
        self._band, self._read_only = band, read_only
        self.form.set_read_only(read_only)
        self.form.offer(band, self._faces)
        self._courier.send(faces, to=self, done=self._show_faces, failed=self._tell)
        self._courier.send(looking_back, to=self, done=self._show_looking, failed=self._tell)
        if read_only:
            self._say(
                translate("Mood", "Nothing can be kept here now."),
                translate("Mood", "The folder does not allow changes. What you kept is safe."),
            )

    def set_band(self, band: AgeBand) -> None:
        """Other words are offered from now on."""
        self._band = band
        self.form.offer(band, self._faces)
        self._courier.send(faces, to=self, done=self._show_faces, failed=self._tell)

    def arrive(self) -> None:
        if self._stack.currentWidget() is self.form:
            self.form.faces.focus_first()

    def forget(self) -> None:
        """Nothing of it stays in this window."""
        self._words, self._last = "", None
        self.form.start_fresh()
        for part in (self.after, self.banner):
            part.clear()
        for view in (self.looking, self.choices, self.bin):
            view.forget()
        self.clipboard.clear()

    def retranslate(self) -> None:
        for part in (self.form, self.after, self.looking, self.choices, self.bin):
            part.retranslate()

    # ---- checking in ----------------------------------------------------------------------------

    def _show_faces(self, found: tuple[Face, ...]) -> None:
        self._faces = found
        self.form.offer(self._band, found)
        self.choices.words.show_faces(self._band, found)

    def _show_looking(self, on: bool) -> None:
        self.form.show_looking(on)
        self.choices.show_looking(on)

    def _help(self) -> None:
        """Answered at once, whatever the disk does; a face that was chosen is kept on the way."""
        choice = self.form.choice
        keeps = choice.face > 0 and not self._read_only
        self._show_after(Said(self._band, keeps, doors=True, help=True, at_home=choice.home_played_a_part))
        if keeps:
            self._send(choice, self.form.start_fresh)

    def _record(self, *, page: bool) -> None:
        choice = self.form.choice
        if choice.face:
            self._words = page_words(self._porch, choice, self._faces)
            self._send(choice, lambda: self._recorded(choice, page=page))

    def _send(self, choice: MoodChoice, then: Callable[[], None]) -> None:
        def kept(checkin: MoodCheckIn) -> None:
            self._last, self._id = checkin.id, new_mood_id()
            self.banner.clear()
            self.checked_in.emit()
            then()

        self._courier.send(record_mood, self._id, choice, to=self, done=kept, failed=self._tell)

    def _recorded(self, choice: MoodChoice, *, page: bool) -> None:
        doors = offers_doors(choice, wants_help=False)
        if page and not doors:
            self._write()
            return
        self.form.start_fresh()
        self._show_after(Said(self._band, True, doors, at_home=choice.home_played_a_part, page=page))
        announce(self, translate("Mood", "It is kept."))

    def _show_after(self, said: Said) -> None:
        self.after.show_saved(said)
        self._stack.setCurrentWidget(self.after)
        self.after.focus_first()

    def _write(self) -> None:
        words, self._words = self._words, ""
        self.form.start_fresh()
        self._back()
        self.write_wanted.emit(words)

    def _back(self) -> None:
        """To the five faces; what was not kept still stands there."""
        self.after.clear()
        self.looking.forget()
        self.bin.forget()
        self._stack.setCurrentWidget(self.form)
        self.form.faces.focus_first()

    def _someone(self, at_home: bool) -> None:
        # Where home played a part, nobody at the table is offered first.
        self.go.emit("guide:G16" if at_home else "letters:new")

    # ---- looking back, choices and the bin ------------------------------------------------------

    def _open(self, view: QWidget) -> None:
        self.banner.clear()
        self._stack.setCurrentWidget(view)
        view.focus_first()  # type: ignore[attr-defined]

    def _look_back(self) -> None:
        self.looking.open_for(self._band, read_only=self._read_only)
        self._open(self.looking)

    def _choose(self) -> None:
        self.choices.open_for(self._band, self._faces, read_only=self._read_only)
        self._open(self.choices)

    def _open_bin(self) -> None:
        self.bin.open_for(read_only=self._read_only)
        self._open(self.bin)

    def _looking_turned(self, on: bool) -> None:
        self._show_looking(on)
        if not on and self._stack.currentWidget() is self.looking:
            self._back()

    def _restored(self) -> None:
        if self._stack.currentWidget() is self.looking:
            self.looking.ask()

    def _tell(self, trouble: Expected) -> None:
        self._say(words_for(trouble).title, words_for(trouble).text)

    def _say(self, title: str, text: str) -> None:
        self.banner.tell(title, text, action=translate("Mood", "Close"), press=self.banner.clear)
