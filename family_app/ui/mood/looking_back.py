"""Looking back: a month or a year of faces in one colour, with a list of the same. No totals, no trend."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import timedelta

from PySide6.QtCore import Signal

from family_app.activities.mood import bin_mood, read_moods
from family_app.courier import Answers
from family_app.domain.mood import MoodCheckIn, MoodFilter, month_span, year_span
from family_app.domain.people import AgeBand
from family_app.house import Porch
from family_app.ui.journal.moments import month_name
from family_app.ui.mood.day_faces import DayFaces
from family_app.ui.mood.mood_list import MoodList, when_words
from family_app.ui.parts.basic import Button, CardFrame, Heading, Text, box, column, row
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.page import Column, announce
from family_app.ui.parts.words import translate


class LookingBack(Column):
    """One's own, and easy to switch off."""

    back_wanted = Signal()
    off_wanted = Signal()
    binned = Signal(str)  # id
    bin_opened = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, porch: Porch) -> None:
        super().__init__(width=860, margins=(40, 22, 40, 34))
        self._courier, self._porch = courier, porch
        self._band = AgeBand.TWELVE
        self._first, self._year = porch.clock.now().date().replace(day=1), False
        self._read_only = False
        self._moods: tuple[MoodCheckIn, ...] = ()
        self._back = Button(name="looking_close", kind="quiet-private", icon="caret-left")
        self._back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self._title, self._intro = Heading(level=1), Text(size=15, muted=True)
        self._before = Button(name="looking_before", kind="icon", icon="caret-left")
        self._after = Button(name="looking_after", kind="icon", icon="caret-right")
        self._span = Button(name="looking_span", kind="plain", icon="calendar-blank", press=self._turn)
        self._feeling = MenuButton(name="looking_feeling", icon="heart")
        self._part = MenuButton(name="looking_part", icon="tag")
        self._picture, self._none = DayFaces(), Text(size=16)
        self._none.setObjectName("looking_none")
        self._list = MoodList(porch, self._buttons)
        self._bin = Button(name="looking_bin", kind="quiet-private", icon="trash", press=self.bin_opened.emit)
        self._off = Button(
            name="looking_off", kind="quiet-private", icon="eye-slash", press=self.off_wanted.emit
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        flow, below = FlowLayout(gap=8), FlowLayout(gap=6)
        for each in (self._before, self._after, self._span, self._feeling, self._part):
            flow.addWidget(each)
        for each in (self._bin, self._off):
            below.addWidget(each)
        self._card = CardFrame()
        self._card.setLayout(column(self._picture, margins=(18, 16, 18, 16)))
        self.body.addLayout(row(self._back, None))
        self.body.addLayout(column(self._title, self._intro, gap=4))
        for part in (box(flow), self._card, self._none, self._list, box(below)):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda _on=False: self._move(-1))
        self._after.clicked.connect(lambda _on=False: self._move(1))
        for button in (self._feeling, self._part):
            button.chosen.connect(lambda _value: self.ask())

    def open_for(self, band: AgeBand, *, read_only: bool) -> None:
        """The month of today, for this age."""
        self._band, self._read_only = band, read_only
        self._first, self._year = self._porch.clock.now().date().replace(day=1), False
        self.retranslate()
        self.ask()

    def ask(self) -> None:
        """Reads what is chosen."""
        first, last = (
            year_span(self._first.year) if self._year else month_span(self._first.year, self._first.month)
        )
        feeling, part = self._feeling.value, self._part.value
        wanted = MoodFilter(str(feeling) if feeling else None, str(part) if part else None)
        self._courier.send(
            read_moods, first, last, wanted, to=self, done=self.show_moods, failed=self.failed.emit
        )

    def show_moods(self, moods: Sequence[MoodCheckIn]) -> None:
        """The picture and the list of the same, the newest first."""
        self._moods = tuple(moods)
        self._fill()
        self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Nothing of it stays."""
        self._moods = ()
        for button in (self._feeling, self._part):
            button.show_value(None)
        self._fill()

    def focus_first(self) -> None:
        """The keyboard starts at the way back, above the picture."""
        self._back.setFocus()

    def _buttons(self, mood: MoodCheckIn) -> list[Button]:
        if self._read_only:
            return []
        away = Button(name=f"mood_bin_{mood.id}", kind="icon", icon="trash")
        #: {when} is a day and a time.
        away.say(translate("Mood", "To the bin: {when}").format(when=when_words(mood)))
        away.clicked.connect(lambda _on=False: self._put_away(mood))
        return [away]

    def _put_away(self, mood: MoodCheckIn) -> None:
        def done(_id: object) -> None:
            self.ask()
            self.binned.emit(mood.id)

        self._courier.send(bin_mood, mood.id, to=self, done=done, failed=self.failed.emit)

    # ---- another month or year ------------------------------------------------------------------

    def _move(self, by: int) -> None:
        if self._year:
            self._first = self._first.replace(year=self._first.year + by)
        elif by > 0:
            _first, last = month_span(self._first.year, self._first.month)
            self._first = last + timedelta(days=1)
        else:
            self._first = (self._first - timedelta(days=1)).replace(day=1)
        self._turned()

    def _turn(self) -> None:
        self._year = not self._year
        self._turned()

    def _turned(self) -> None:
        self._moods = ()
        self.retranslate()
        announce(self, self._title.text())
        self.ask()

    # ---- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._back.setText(translate("Mood", "Back"))
        name = month_name(self._first.year, self._first.month)
        self._title.setText(str(self._first.year) if self._year else name[:1].upper() + name[1:])
        self._intro.setText(
            translate("Mood", "For each day you see the last face. The list below has them all.")
            if self._year
            else translate("Mood", "Only you can see this. The list below says the same in words.")
        )
        self._before.say(translate("Mood", "Earlier"))
        self._after.say(translate("Mood", "Later"))
        self._span.setText(
            translate("Mood", "Show a month") if self._year else translate("Mood", "Show the year")
        )
        shelf = self._porch.shelf
        feelings: list[tuple[Hashable, str]] = [(None, translate("Mood", "All feelings"))]
        self._feeling.offer(
            translate("Mood", "Feeling"), [*feelings, *((each.id, each.word) for each in shelf.feelings)]
        )
        parts: list[tuple[Hashable, str]] = [(None, translate("Mood", "Everything"))]
        version = shelf.mood_words.version_for(self._band)
        self._part.offer(
            translate("Mood", "What played a part"),
            [*parts, *((each.id, each.words) for each in version.parts)],
        )
        self._bin.setText(translate("Mood", "The bin"))
        self._off.setText(translate("Mood", "Switch looking back off"))
        self._list.retranslate()
        self._fill()

    def _fill(self) -> None:
        self._picture.show_days(self._first, self._moods, year=self._year)
        self._list.show_moods(tuple(reversed(self._moods)))
        narrowed = self._feeling.value is not None or self._part.value is not None
        self._none.setText(
            translate("Mood", "Nothing here fits what you chose.")
            if narrowed
            else translate("Mood", "There is nothing here. That is fine.")
        )
        self._none.setVisible(not self._moods)
        self._card.setVisible(bool(self._moods))
