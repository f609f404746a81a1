"""Errors of SQLite, put as the troubles that each face has words for."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from family_app.domain.errors import DiskFull, DiskTrouble, Expected, ReadOnlyPlace

_PRIMARY = 0xFF  # the low byte of an extended SQLite code
# What has no code of its own: a table or column that is not there, a torn front, a text that is none.
_SAID_OF_DAMAGE = ("no such ", "unsupported file format", "Could not decode to UTF-8")


def is_damage(trouble: DBAPIError) -> bool:
    """Whether the file is not a database, is torn, or lacks a table that we made."""
    code = _code(trouble)
    if code in (0, sqlite3.SQLITE_ERROR):
        return str(trouble.orig).startswith(_SAID_OF_DAMAGE)
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def in_our_words(trouble: DBAPIError) -> Expected:
    """The trouble that fits; it carries no path and no values."""
    code = _code(trouble)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return ReadOnlyPlace()
    return DiskTrouble()


def _code(trouble: DBAPIError) -> int:
    """The primary SQLite result code, or 0 when there is none."""
    return int(getattr(trouble.orig, "sqlite_errorcode", 0)) & _PRIMARY
