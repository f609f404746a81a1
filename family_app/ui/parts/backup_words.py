"""What a backup holds, in words: how many pages, from when to when, made when."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from family_app.domain.backups import BackupSummary
from family_app.ui.journal.moments import day_name, whole
from family_app.ui.parts.words import translate


def made_words(summary: BackupSummary) -> str:
    """The day and the time at which it was made."""
    return whole(summary.made_at)


def made_day(summary: BackupSummary) -> str:
    """The day alone: Monday 23 November 2026."""
    return day_name(summary.made_at.date(), year=True)


def page_words(summary: BackupSummary) -> str:
    """'41 pages', and those in the bin where there are any."""
    pages = translate("Backups", "%n page(s)", "", summary.pages)
    if not summary.binned:
        return pages
    #: For instance: 41 pages and 2 in the bin.
    both = translate("Backups", "{pages} and {number} in the bin")
    return both.format(pages=pages, number=QLocale().toString(summary.binned))


def span_words(summary: BackupSummary) -> str:
    """From the day of the first page to that of the last; '' when there are no pages."""
    if summary.first is None or summary.last is None:
        return ""
    first, last = day_name(summary.first, year=True), day_name(summary.last, year=True)
    if first == last:
        return translate("Backups", "All of {day}").format(day=first)
    return translate("Backups", "From {first} to {last}").format(first=first, last=last)
