"""Days and times as one says them: today 16:10, yesterday, Friday, 18 November."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from family_app.ui.parts.words import translate

_WEEK = 7  # days after which a weekday alone is not clear any more


def friendly(at: datetime, now: datetime) -> str:
    """Short, for a list."""
    days = (now.date() - at.date()).days
    if days == 0:
        #: In the list of pages; {time} is a time of day such as 16:10.
        return translate("Moments", "today {time}").format(time=clock(at))
    if days == 1:
        return translate("Moments", "yesterday")
    if 1 < days < _WEEK:
        return QLocale().dayName(at.isoweekday())
    return _written(at.date(), "MMM", year=at.year != now.year)


def whole(at: datetime, *, weekday: bool = True) -> str:
    """Long, for the top of a page; without the weekday where there is little room."""
    day = day_name(at.date(), year=True) if weekday else _written(at.date(), "MMMM", year=True)
    #: The day and the time of a journal page, for instance: Monday 23 November 2026, 16:10
    return translate("Moments", "{day}, {time}").format(day=day, time=clock(at))


def day_name(day: date, *, year: bool = False) -> str:
    """A day with its weekday, in the order of the locale."""
    weekday = QLocale().dayName(day.isoweekday())
    return f"{weekday} {_written(day, 'MMMM', year=year)}"


def clock(at: datetime) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def month_name(year: int, month: int) -> str:
    """A month with its year, as it stands alone."""
    return f"{QLocale().standaloneMonthName(month)} {year}"


def _written(day: date, month: str, *, year: bool) -> str:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    form = f"d {month}" if short.find("d") < short.find("M") else f"{month} d"
    return QLocale().toString(QDate(day.year, day.month, day.day), f"{form} yyyy" if year else form)
