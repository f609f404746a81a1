"""Backups: what one holds, and how far a long piece of work is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is that is done in slices of at most 50 ms; both count the same unit."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BackupSummary:
    """What a person is shown of a backup before it is used; `first` and `last` are days of pages."""

    made_at: datetime
    pages: int  # outside the bin
    binned: int
    first: date | None
    last: date | None
