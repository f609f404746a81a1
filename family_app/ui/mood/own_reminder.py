"""An own reminder: off until it is chosen, only while the space is open, in words that say nothing."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import time

from PySide6.QtCore import QLocale, QTime, Signal

from family_app.domain.own_choices import WEEKDAYS, Reminder
from family_app.ui.parts.basic import Button, Text, box, column, row
from family_app.ui.parts.menu_button import MenuButton
from family_app.ui.parts.words import translate
from family_app.ui.settings.section import ChoiceRow, Section

OFF, DAILY = "off", "day"
FIRST, LAST, EVERY = 7 * 60, 22 * 60 + 30, 30  # minutes of the day that are offered
USUAL = time(19, 0)


class OwnReminder(Section):
    """Which day, at what time; a file for a calendar elsewhere."""

    chosen = Signal(object)  # Reminder or None
    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("calendar-blank", "private", name="mood_reminder")
        self._intro = Text(size=15, muted=True)
        self.day = ChoiceRow[str](name="reminder_day", values=(OFF, DAILY, *WEEKDAYS), kind="chip-private")
        self.at = MenuButton(name="reminder_at", icon="calendar-blank")
        self.at.show_value(USUAL)
        self._calendar = Button(name="reminder_calendar", icon="floppy-disk", press=self.calendar_wanted.emit)
        self._seen = Text(size=14, muted=True)
        self._when = box(column(row(self.at, None), row(self._calendar, None), self._seen, gap=10))
        for part in (self._intro, self.day, self._when):
            self.body.addWidget(part)
        self.day.chosen.connect(lambda _day: self.chosen.emit(self.reminder))
        self.at.chosen.connect(lambda _at: self.chosen.emit(self.reminder))
        self.show_reminder(None)
        self.retranslate()

    @property
    def reminder(self) -> Reminder | None:
        """What is chosen now."""
        day, at = self.day.value, self.at.value
        if day in (None, OFF) or not isinstance(at, time):
            return None
        return Reminder(at, None if day == DAILY else WEEKDAYS.index(str(day)))

    def show_reminder(self, reminder: Reminder | None) -> None:
        """What is kept."""
        day = OFF
        if reminder is not None:
            day = DAILY if reminder.weekday is None else WEEKDAYS[reminder.weekday]
            self.at.show_value(reminder.at)
            self._offer_times()
        self.day.show_value(day)
        self._when.setVisible(reminder is not None)

    def set_read_only(self, on: bool) -> None:
        for part in (self.day, self.at):
            part.setEnabled(not on)

    def retranslate(self) -> None:
        self.heading.setText(translate("Mood", "Remind me"))
        self._intro.setText(
            translate("Mood", "Only while your own space is open. Press Not now, and it is gone for today.")
        )
        days = {each: QLocale().dayName(at).capitalize() for at, each in enumerate(WEEKDAYS, start=1)}
        self.day.name_it(
            translate("Mood", "On which day?"),
            {OFF: translate("Mood", "Off"), DAILY: translate("Mood", "Every day"), **days},
        )
        self._calendar.setText(translate("Mood", "Make a file for my calendar"))
        self._seen.setText(
            translate("Mood", "The file has a neutral title and no name. Whoever sees the calendar sees it.")
        )
        self._offer_times()

    def _offer_times(self) -> None:
        minutes = range(FIRST, LAST + 1, EVERY)
        times = {time(each // 60, each % 60) for each in minutes}
        if isinstance(self.at.value, time):
            times.add(self.at.value)
        offered: list[tuple[Hashable, str]] = [
            (each, QLocale().toString(QTime(each.hour, each.minute), QLocale.FormatType.ShortFormat))
            for each in sorted(times)
        ]
        self.at.offer(translate("Mood", "At what time?"), offered)
