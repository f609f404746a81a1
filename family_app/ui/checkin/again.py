"""When again: a few days to choose from, another one from a list, and a reminder that is off at first."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from family_app.ui.agreements.card import day_words
from family_app.ui.parts.basic import box, column
from family_app.ui.parts.choice_chips import ChoiceChips
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import Switch

USUAL = (7, 14, 30)  # days from now
LISTED = 28  # days from tomorrow on in the list


class WhenAgain(QWidget):
    """No day is chosen at first, and a chosen one can be left open again."""

    chosen = Signal(object, bool)  # date or None, remind

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._today = date(2026, 1, 1)
        self._day: date | None = None
        self._days = ChoiceChips(name="checkin_again", most=1, kind="chip")
        self._other = MenuButton(name="checkin_day", icon="calendar-blank")
        self.remind = Switch(name="checkin_remind")
        flow = FlowLayout(gap=8)
        flow.addWidget(self._other)
        self.setLayout(column(self._days, box(flow), self.remind, gap=10))
        self._days.changed.connect(self._pressed)
        self._other.chosen.connect(self._listed)
        self.remind.turned.connect(lambda _on: self._tell())

    def show_day(self, today: date, day: date | None, *, remind: bool) -> None:
        """What is chosen now."""
        another, self._today, self._day = today != self._today, today, day
        self.remind.box.setChecked(remind)
        if another:
            self.retranslate()
        self._mark()

    def focus_first(self) -> None:
        self._days.focus_first()

    def retranslate(self) -> None:
        caption = translate("CheckIn", "When will you do this again?")
        words = {
            7: translate("CheckIn", "In a week"),
            14: translate("CheckIn", "In two weeks"),
            30: translate("CheckIn", "In a month"),
        }
        self._days.offer(caption, [(str(days), words[days], "") for days in USUAL])
        listed = [self._today + timedelta(days=days) for days in range(1, LISTED + 1)]
        choices: list[tuple[Hashable, str]] = [(None, translate("CheckIn", "Another day"))]
        self._other.offer(caption, [*choices, *((day, day_words(day)) for day in listed)])
        self.remind.name_it(
            translate("CheckIn", "Remind us"),
            translate(
                "CheckIn",
                "On that day, while this program is open. Press Not now, and it waits until tomorrow.",
            ),
        )
        self._mark()

    def _pressed(self) -> None:
        days = int(self._days.chosen[0]) if self._days.chosen else 0
        self._day = self._today + timedelta(days=days) if days else None
        self._tell()

    def _listed(self, day: object) -> None:
        self._day = day if isinstance(day, date) else None
        self._tell()

    def _tell(self) -> None:
        self._mark()
        self.chosen.emit(self._day, self.remind.box.isChecked() and self._day is not None)

    def _mark(self) -> None:
        ahead = (self._day - self._today).days if self._day is not None else 0
        self._days.show_chosen((str(ahead),) if ahead in USUAL else ())
        self._other.show_value(self._day if self._day is not None and ahead not in USUAL else None)
        self.remind.setVisible(self._day is not None)
