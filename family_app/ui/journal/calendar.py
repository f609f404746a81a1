"""The month: a button a day, a neutral dot where there is a page, arrows to go through it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from family_app.activities.journal import read_month
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.journal import MonthDays
from family_app.ui.journal import moments
from family_app.ui.parts.basic import Button, Heading, box, column, row
from family_app.ui.parts.look import RADIUS, TARGET, look
from family_app.ui.parts.words import translate

_WEEK, _ROWS = 7, 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class DayButton(Button):
    """One day. Its dot says only that there is a page, the ring that it is today."""

    stepped = Signal(int)  # Qt.Key

    def __init__(self, at: int) -> None:
        super().__init__(name=f"day_{at}", kind="day")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(30, TARGET)
        self.day: date | None = None
        self.has_page = self.is_today = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_STEPS, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(int(event.key()))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.has_page and not self.is_today:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_today:
            # Inside the place of the ring of the keyboard, so that the two are never taken for each other.
            painter.setPen(QPen(look.colour("edge"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)
        if self.has_page:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("private"))
            side = look.px(5)
            painter.drawEllipse(QRectF((self.width() - side) / 2, self.height() - side - 5, side, side))
        painter.end()


class MonthCalendar(QWidget):
    """Shows one month; pressing a day chooses it, pressing it again lets it go."""

    day_chosen = Signal(str)  # 'YYYY-MM-DD', or '' for all days
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._courier, self._now = courier, now
        today = now().date()
        self._year, self._month = today.year, today.month
        self._cursor, self._chosen = today, ""
        self._pages = MonthDays(self._year, self._month)
        self._title = Heading(level=3, size=16)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = Button(name="month_back", kind="icon", icon="caret-left", press=lambda: self._turn(-1))
        self._on = Button(name="month_on", kind="icon", icon="caret-right", press=lambda: self._turn(1))
        self._weekdays = [QLabel() for _ in range(_WEEK)]
        self._days = [DayButton(at) for at in range(_WEEK * _ROWS)]
        head = row(self._back, self._title, self._on, gap=0)
        head.setStretch(1, 1)
        self._title.setWordWrap(False)
        self.setLayout(column(head, box(self._grid()), gap=2))
        look.changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        """Reads again which days have a page."""
        year, month = self._year, self._month

        def done(days: MonthDays) -> None:
            if (days.year, days.month) == (self._year, self._month):
                self._pages = days
                self._show()

        self._courier.send(read_month, year, month, to=self, done=done, failed=self._failed)

    def let_go(self) -> None:
        """No day is chosen any more."""
        self._chosen = ""
        self._show()

    def retranslate(self) -> None:
        self._back.say(translate("MonthCalendar", "Previous month"))
        self._on.say(translate("MonthCalendar", "Next month"))
        self._show()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for at, label in enumerate(self._weekdays):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setProperty("muted", True)
            grid.addWidget(label, 0, at)
            grid.setColumnStretch(at, 1)
        for at, button in enumerate(self._days):
            button.clicked.connect(lambda _on=False, pressed=button: self._press(pressed))
            button.stepped.connect(self._step)
            grid.addWidget(button, 1 + at // _WEEK, at % _WEEK)
        return grid

    # ---- moving ---------------------------------------------------------------------------------

    def _turn(self, months: int) -> None:
        at = self._year * 12 + self._month - 1 + months
        self._go_to(date(at // 12, at % 12 + 1, 1))

    def _step(self, key: int) -> None:
        if key == Qt.Key.Key_PageUp:
            self._turn(-1)
        elif key == Qt.Key.Key_PageDown:
            self._turn(1)
        else:
            days = _STEPS[Qt.Key(key)]
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(days) == 1:
                days = -days
            self._go_to(self._cursor + timedelta(days=days))
        for button in self._days:
            if button.day == self._cursor:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to(self, day: date) -> None:
        if not 1 < day.year < 9999:
            return
        self._cursor = day
        if (day.year, day.month) != (self._year, self._month):
            self._year, self._month = day.year, day.month
            self._pages = MonthDays(self._year, self._month)
            self._show()
            self.refresh()
        else:
            self._show()

    def _press(self, button: DayButton) -> None:
        if button.day is None:
            return
        self._cursor = button.day
        written = button.day.isoformat()
        self._chosen = "" if written == self._chosen else written
        self._show()
        self.day_chosen.emit(self._chosen)

    # ---- showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        self._title.setText(moments.month_name(self._year, self._month))
        first_weekday = QLocale().firstDayOfWeek().value
        for at, label in enumerate(self._weekdays):
            weekday = (first_weekday - 1 + at) % _WEEK + 1
            label.setText(QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat))
        first = date(self._year, self._month, 1)
        before = (first.isoweekday() - first_weekday) % _WEEK
        for at, button in enumerate(self._days):
            day = first + timedelta(days=at - before)
            self._show_day(button, day if day.month == self._month else None)
        for button in self._days:
            # Not only empty: a screen reader would come upon a box without a name.
            button.setVisible(button.day is not None)

    def _show_day(self, button: DayButton, day: date | None) -> None:
        button.day = day
        button.setEnabled(day is not None)
        button.has_page = day is not None and day.day in self._pages.days
        button.is_today = day is not None and day == self._now().date()
        button.setText(str(day.day) if day is not None else "")
        button.setChecked(day is not None and day.isoformat() == self._chosen)
        # One stop for Tab in the whole month; the arrows go from day to day.
        here = day == self._cursor or (day is not None and day.day == 1 and not self._cursor_is_here())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if day is None:
            button.setAccessibleName("")
            return
        name = moments.day_name(day)
        if button.is_today:
            #: For screen readers, a day in the month: today, Monday 23 November
            name = translate("MonthCalendar", "today, {day}").format(day=name)
        if button.has_page:
            #: For screen readers, a day in the month: Monday 23 November, has a page
            name = translate("MonthCalendar", "{day}, has a page").format(day=name)
        button.setAccessibleName(name)
        button.update()

    def _cursor_is_here(self) -> bool:
        return (self._cursor.year, self._cursor.month) == (self._year, self._month)

    def _failed(self, trouble: Expected) -> None:
        self.failed.emit(trouble)

    def _dress(self) -> None:
        for label in self._weekdays:
            label.setFont(look.text_font(13))
        font = look.text_font(15 if look.scale <= 1.5 else 12)
        for button in self._days:
            button.setFont(font)
