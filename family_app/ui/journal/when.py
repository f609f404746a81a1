"""The day and time of a page: shown as words, changed in two fields when it is pressed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from family_app.ui.journal import moments
from family_app.ui.parts.basic import Button, box, column
from family_app.ui.parts.flow import FlowLayout
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.words import translate

_FIRST, _LAST = QDate(1970, 1, 2), QDate(2199, 12, 31)

# Too small to press; the arrow keys, the wheel and typing change a part of the date.
_NO_ARROWS = """
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
"""


class WhenLine(QWidget):
    """Two fields, shown and hidden by the button `words`.

    The page keeps its zone: another hour is meant in the time of the place of writing.
    """

    changed = Signal()

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._at = at
        self._loading = self._tight = False
        self.words = Button(name="page_when", kind="when", press=self._turn)
        self._date, self._time = QDateEdit(), QTimeEdit()
        self._date.setObjectName("page_date")
        self._time.setObjectName("page_time")
        self._date.setDateRange(_FIRST, _LAST)
        for field in (self._date, self._time):
            field.setMinimumHeight(TARGET)
            field.setMinimumWidth(look.px(130))
            field.setStyleSheet(_NO_ARROWS)
            field.lineEdit().setTextMargins(12, 0, 4, 0)  # the style sheet's padding does not reach in here
            field.dateTimeChanged.connect(self._edited)
        self._ready = Button(name="page_when_done", kind="quiet-private", press=self._turn)
        fields = FlowLayout(gap=8)
        for each in (self._date, self._time, self._ready):
            fields.addWidget(each)
        self.setLayout(column(box(fields)))
        self.hide()

    def show_moment(self, at: datetime) -> None:
        """Shows a moment, without telling anybody."""
        self._at = at
        self._loading = True
        self._date.setDate(QDate(at.year, at.month, at.day))
        self._time.setTime(QTime(at.hour, at.minute))
        self._loading = False
        self.hide()
        self._write()

    def moment(self) -> datetime:
        return self._at

    def fit(self, *, tight: bool) -> None:
        """In a narrow page the star and the bin stay beside it."""
        if tight != self._tight:
            self._tight = tight
            self._write()

    def set_read_only(self, on: bool) -> None:
        self.words.setEnabled(not on)

    def retranslate(self) -> None:
        self._date.setAccessibleName(translate("WhenLine", "Day of this page"))
        self._time.setAccessibleName(translate("WhenLine", "Time of this page"))
        for field in (self._date, self._time):
            field.lineEdit().setAccessibleName(field.accessibleName())
        self._ready.setText(translate("WhenLine", "Done"))
        short = QLocale.FormatType.ShortFormat
        self._date.setDisplayFormat(QLocale().dateFormat(short).replace("yyyy", "yy").replace("yy", "yyyy"))
        self._time.setDisplayFormat(QLocale().timeFormat(short))
        self._write()

    def _write(self) -> None:
        words = moments.whole(self._at)
        self.words.setText(moments.whole(self._at, weekday=not self._tight))
        self.words.setToolTip(translate("WhenLine", "Change the day or the time"))
        self.words.setAccessibleName(
            #: For screen readers; {moment} is for instance: Monday 23 November 2026, 16:10
            translate("WhenLine", "{moment}. Change the day or the time").format(moment=words)
        )

    def _turn(self) -> None:
        self.setVisible(self.isHidden())
        (self.words if self.isHidden() else self._date).setFocus()

    def _edited(self) -> None:
        if self._loading:
            return
        day, time = self._date.date(), self._time.time()
        self._at = self._at.replace(
            year=day.year(), month=day.month(), day=day.day(), hour=time.hour(), minute=time.minute()
        )
        self._write()
        self.changed.emit()
