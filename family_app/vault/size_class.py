"""The database grows in steps of one mebibyte, so that its size does not tell how much somebody writes."""

from __future__ import annotations

from typing import Any

PAGES = 256  # of 4096 bytes

# What SQLite puts on one overflow page of ours (4096 bytes, 80 of them for cipher and HMAC), and what of a
# long row stays outside these pages.
_ON_ONE_PAGE, _OUTSIDE = 4012, 560


def fill(raw: Any) -> None:
    """Brings the file to the next step; called at the end of a transaction that wrote.

    Rows are written and taken away again in the same transaction: the pages they leave are free and hold
    zeros (secure_delete), inside the encryption. Later writing takes them, so that this happens only once a
    mebibyte. Nothing may VACUUM in place afterwards.
    """
    if _count(raw, "page") % PAGES == 0:
        return
    # A table of its own for a moment: so no schema has to know of it, and nothing of it is in a backup.
    raw.execute("CREATE TABLE filling (zeros BLOB)")
    missing = -_count(raw, "page") % PAGES
    if missing:
        wanted = missing + _count(raw, "freelist")
        raw.execute("INSERT INTO filling VALUES (zeroblob(?))", (wanted * _ON_ONE_PAGE + _OUTSIDE,))
    raw.execute("DROP TABLE filling")


def renew_free_pages(raw: Any) -> None:
    """Writes every free page anew; called inside a transaction.

    SQLite writes on free pages without a way back, as nobody needs what they held. A power cut may so leave
    one torn: nothing is lost, but its HMAC no longer fits and would look like damage.
    """
    raw.execute("CREATE TABLE filling (zeros BLOB)")
    length = _count(raw, "freelist") * _ON_ONE_PAGE + _OUTSIDE
    raw.execute("INSERT INTO filling VALUES (zeroblob(?))", (length,))
    raw.execute("DROP TABLE filling")


def _count(raw: Any, which: str) -> int:
    (count,) = raw.execute(f"PRAGMA {which}_count").fetchone()
    return int(count)
