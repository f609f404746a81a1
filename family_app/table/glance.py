"""A glance at table.db for Help and for a reminder: without SQLAlchemy, without writing, without a trouble.

A file that is not there, damaged, of another version or busy answers None and is left exactly as it is: it is
told and set aside where the family opens what it keeps, never on the way to help.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeVar

from family_app.domain.agreement import Clause
from family_app.domain.checkin import NextCheckIn
from family_app.domain.clauses import TELLING_IS_SAFE

T = TypeVar("T")

VERSION = 2  # of `table.schema`, which would bring SQLAlchemy along
_TELLING = """SELECT ours, adults, starter FROM clause WHERE starter = ?
    AND version = (SELECT max(version) FROM agreement) ORDER BY position"""
_NEXT = "SELECT day, agreed, remind FROM next_checkin"


def telling_clause(path: Path) -> Clause | None:
    """The clause that telling is safe, when the newest agreement has it."""
    return _glance(path, lambda db: _clause(db.execute(_TELLING, (TELLING_IS_SAFE,)).fetchone()))


def next_checkin(path: Path) -> NextCheckIn | None:
    """When the family checks in again, when that was kept."""
    return _glance(path, lambda db: _next(db.execute(_NEXT).fetchone()))


def _glance(path: Path, question: Callable[[sqlite3.Connection], T | None]) -> T | None:
    try:
        # Read-only: SQLite makes no file beside it and mends nothing in it. No time: help waits for nobody.
        if not path.is_file():
            return None
        uri = path.absolute().as_uri() + "?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=0)) as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            return question(db) if version == VERSION else None
    except (sqlite3.Error, OSError, ValueError):  # ValueError: what is no text, no day, or no path
        return None


def _clause(row: tuple[str, str, str] | None) -> Clause | None:
    """Only with words on both sides, whatever somebody wrote into the file."""
    if row is None or not all(isinstance(each, str) and each.strip() for each in row):
        return None
    return Clause(*row)


def _next(row: tuple[str, str, int] | None) -> NextCheckIn | None:
    if row is None:
        return None
    day, agreed, remind = row
    return NextCheckIn(date.fromisoformat(str(day)), str(agreed), remind == 1)
