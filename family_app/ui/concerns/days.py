"""Days in words, for a list, a timeline and a fact sheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from family_app.ui.parts.words import translate


def day_words(day: date) -> str:
    """A day, or the day of a moment, as this language writes it."""
    #: A date such as 28 November 2026.
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Concerns", "d MMMM yyyy"))
