"""What the tests of the vault make things from."""

from __future__ import annotations

import hashlib
from datetime import datetime

from family_app.domain.journal import Draft, PageFilter, PageId
from family_app.vault.journal import Journal
from tests.support.clocks import FixedClock

PASSPHRASE = "vier kleine blauwe vissen"
ALL, BIN = PageFilter(), PageFilter(binned=True)
CODES: dict[str, tuple[str, ...]] = {}  # vault id to the codes that were shown when it was made


def draft(number: int = 1, text: str = "Een gewone dag.", **more: object) -> Draft:
    """A draft with a steady id."""
    values: dict[str, object] = {"at": FixedClock().at, "title": "", **more}
    return Draft(PageId(f"{number:032x}"), text=text, **values)  # type: ignore[arg-type]


def day(text: str) -> datetime:
    """A moment with a zone, from ISO text."""
    at = datetime.fromisoformat(text)
    assert at.tzinfo is not None
    return at


def page_id(number: int) -> PageId:
    """The id that `draft(number)` has."""
    return PageId(f"{number:032x}")


def with_checksum(raw: bytes) -> bytes:
    """A header whose checksum was made to fit again, as somebody with bad intentions would."""
    body = raw[:-64]
    return body + hashlib.sha256(body).digest() + raw[-32:]


def ids(journal: Journal, wanted: PageFilter = ALL, offset: int = 0, limit: int = 100) -> list[int]:
    """A part of the list, as the numbers that `draft` was given."""
    return [int(line.id, 16) for line in journal.lines(wanted, offset, limit)]
