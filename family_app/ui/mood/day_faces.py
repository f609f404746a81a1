"""A month or a year as a picture of faces, all in one colour: nothing is added up and no day stands out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from family_app.domain.mood import MoodCheckIn, month_span
from family_app.ui.mood.faces import draw_face
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate

WEEK, LONGEST_MONTH, MONTHS = 7, 31, 12
CELL, LEAST = 46, 15  # px of a face in the month, and of one among many on a day
NUMBER = 14  # px of the text
BELOW_DAYS = 8  # px below the names of the days


class DayFaces(QWidget):
    """The days of a month as a grid, or of a year as twelve lines.

    It is a picture: the list below it says the same in words, for everybody who cannot see it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mood_picture")
        self._first, self._year = date(2026, 1, 1), False
        self._faces: dict[date, list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self._dress()

    def show_days(self, first: date, moods: Sequence[MoodCheckIn], *, year: bool) -> None:
        """The faces of this month or year."""
        self._first, self._year = first, year
        self._faces = {}
        for mood in moods:
            self._faces.setdefault(mood.at.date(), []).append(mood.face)
        self.setAccessibleName(translate("Mood", "A picture of the list below"))
        self.updateGeometry()
        self.update()

    # ---- room -----------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._year:
            return MONTHS * self._line_of(width)
        return self._text_high + BELOW_DAYS + self._weeks * (self._text_high + CELL + 10)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 0)

    @property
    def _text_high(self) -> int:
        return self.fontMetrics().height()

    @property
    def _column_of_first(self) -> int:
        return (self._first.isoweekday() - QLocale().firstDayOfWeek().value) % WEEK

    @property
    def _weeks(self) -> int:
        _first, last = month_span(self._first.year, self._first.month)
        return (self._column_of_first + last.day + WEEK - 1) // WEEK

    def _names_wide(self) -> int:
        names = [QLocale().standaloneMonthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)]
        return max(self.fontMetrics().horizontalAdvance(name) for name in names) + 12

    def _line_of(self, width: int) -> int:
        """How high a month of the year is."""
        side = (width - self._names_wide()) / LONGEST_MONTH
        return round(max(self._text_high + 2, side + 6))

    def _dress(self) -> None:
        self.setFont(look.text_font(NUMBER))
        self.updateGeometry()

    # ---- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self._year:
            self._paint_year(painter)
        else:
            self._paint_month(painter)
        painter.end()

    def _paint_month(self, painter: QPainter) -> None:
        wide, high = self.width() / WEEK, self._text_high
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(look.colour("muted"))
        for at in range(WEEK):
            weekday = (QLocale().firstDayOfWeek().value - 1 + at) % WEEK + 1
            name = QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
            painter.drawText(QRectF(at * wide, 0, wide, high), middle, name)
        _first, last = month_span(self._first.year, self._first.month)
        for number in range(1, last.day + 1):
            at = self._column_of_first + number - 1
            x, y = (at % WEEK) * wide, high + BELOW_DAYS + (at // WEEK) * (high + CELL + 10)
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(x, y, wide, high), middle, QLocale().toString(number))
            self._paint_day(painter, QRectF(x, y + high, wide, CELL), self._first.replace(day=number))

    def _paint_day(self, painter: QPainter, room: QRectF, day: date) -> None:
        """The faces of a day side by side, as many as one can still see; the list has them all."""
        faces = self._faces.get(day, [])[: max(1, int(room.width() // LEAST))]
        if not faces:
            return
        side = min(room.height(), (room.width() - 4) / len(faces))
        left = room.center().x() - side * len(faces) / 2
        for index, face in enumerate(faces):
            draw_face(painter, QRectF(left + index * side, room.top(), side, side), face, "private")

    def _paint_year(self, painter: QPainter) -> None:
        names = self._names_wide()
        side, high = (self.width() - names) / LONGEST_MONTH, self._line_of(self.width())
        level = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for month in range(1, MONTHS + 1):
            y = (month - 1) * high
            painter.setPen(look.colour("muted"))
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(0, y, names, high), level, name)
            _first, last = month_span(self._first.year, month)
            for number in range(1, last.day + 1):
                room = QRectF(names + (number - 1) * side, y + (high - side) / 2, side, side)
                faces = self._faces.get(date(self._first.year, month, number))
                if faces:  # the last of the day: a place where there is none says nothing
                    draw_face(painter, room, faces[-1], "private")
