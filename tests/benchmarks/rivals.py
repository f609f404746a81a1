"""The floors: the same questions and the same saves through the bare database library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from family_app.domain.journal import MonthDays, PageFilter, PageId, PageLine
from family_app.vault.moments import from_row
from family_app.vault.store import _SETTINGS as SETTINGS

_LINES = """SELECT p.id, p.place, p.at_ms, p.at_zone, p.title, p.starred, p.binned_ms, p.binned_zone,
    (SELECT feeling FROM page_feeling f WHERE f.place = p.place ORDER BY position LIMIT 1)
    FROM page p WHERE p.place > 0 ORDER BY p.place DESC LIMIT ? OFFSET ?"""
_FOUND = """SELECT p.id, p.place, p.at_ms, p.at_zone, p.title, p.starred, p.binned_ms, p.binned_zone,
    (SELECT feeling FROM page_feeling f WHERE f.place = p.place ORDER BY position LIMIT 1),
    highlight(page_words, 0, '<', '>'), snippet(page_words, 1, '<', '>', '…', 24)
    FROM page_words JOIN page p ON p.place = page_words.rowid
    WHERE page_words.rowid > 0 AND page_words MATCH ? ORDER BY page_words.rowid DESC LIMIT 50"""
_LOOKED_BACK = "SELECT * FROM mood WHERE day BETWEEN ? AND ? AND binned_ms IS NULL ORDER BY day, at_ms, key"
_CHOSEN = """SELECT mood, list, choice FROM mood_choice WHERE mood IN
    (SELECT key FROM mood WHERE day BETWEEN ? AND ? AND binned_ms IS NULL) ORDER BY position"""
_FOUND_IN_ALL = "SELECT count(*) FROM page_words WHERE rowid > 0 AND page_words MATCH ?"


def connect(path: Path, raw_key: str = "") -> Any:
    """A connection with the settings of a vault; without a key a plain one."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    if raw_key:
        connection.set_key(bytearray(raw_key, "ascii"))
    for setting in SETTINGS:
        if raw_key or not setting.startswith("cipher"):
            connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return connection


def find(connection: Any, word: str) -> int:
    """The newest 50 pages where a word begins like this, with the words marked, and how many in all."""
    match = f'"{word}"*'
    rows = connection.execute(_FOUND, (match,)).fetchall()
    if len(rows) < 50:
        return len(rows)
    (total,) = connection.execute(_FOUND_IN_ALL, (match,)).fetchone()
    return int(total)


def look_back(connection: Any, year: int) -> int:
    """The rows of a year of check-ins, and of what was chosen in them, as they are; how many check-ins."""
    days = (f"{year:04}-01-01", f"{year:04}-12-31")
    connection.execute(_CHOSEN, days).fetchall()
    return len(connection.execute(_LOOKED_BACK, days).fetchall())


def save(connection: Any, page_id: str, text: str, revision: int) -> None:
    """What one save is at least: the page, its words in the index, and the generation; then on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    place, title, old = connection.execute(
        "SELECT place, title, text FROM page WHERE id = ?", (page_id,)
    ).fetchone()
    forget = "INSERT INTO page_words (page_words, rowid, title, text) VALUES ('delete', ?, ?, ?)"
    connection.execute(forget, (place, title, old))
    connection.execute(
        "UPDATE page SET text = ?, revision = ?, changed_ms = ? WHERE id = ?",
        (text, revision, revision, page_id),
    )
    learn = "INSERT INTO page_words (rowid, title, text) VALUES (?, ?, ?)"
    connection.execute(learn, (place, title, text))
    connection.execute("UPDATE meta SET generation = generation + 1")
    connection.execute("COMMIT")


class RawVault:
    """Answers what a journal asks when it opens, with nothing between it and the library."""

    def __init__(self, path: Path, raw_key: str) -> None:
        self._connection = connect(path, raw_key)
        self.journal = self

    def close(self) -> None:
        self._connection.close()

    def count(self, _wanted: PageFilter) -> int:
        (count,) = self._connection.execute("SELECT count(*) FROM page WHERE place > 0").fetchone()
        return int(count)

    def lines(self, _wanted: PageFilter, offset: int, limit: int) -> tuple[PageLine, ...]:
        rows = self._connection.execute(_LINES, (limit, offset)).fetchall()
        return tuple(
            PageLine(PageId(row[0]), from_row(row[2], row[3]), row[4], bool(row[5]), row[8]) for row in rows
        )

    def month(self, year: int, month: int) -> MonthDays:
        days = self._connection.execute(
            "SELECT DISTINCT day FROM page WHERE day BETWEEN ? AND ? AND place > 0",
            (f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-31"),
        )
        return MonthDays(year, month, frozenset(int(day[-2:]) for (day,) in days))

    def empty_old_bin(self, _now: object) -> int:
        return 0
