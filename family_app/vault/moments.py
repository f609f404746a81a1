"""A moment with its zone, as it stands in the database and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_START = datetime(1970, 1, 1)  # noqa: DTZ001 - counted in the zone of each moment, so that no year overflows
_MILLISECOND = timedelta(milliseconds=1)

# Places: see `schema.page.place`. The first possible moment, a day before the year 1 for its zone.
_FIRST_MS = (datetime(1, 1, 1) - _START) // _MILLISECOND - 86_400_000  # noqa: DTZ001
SAME_MOMENT = 1 << 14  # places that one millisecond has; the highest place stays below 2^63


def to_row(at: datetime) -> tuple[int, int]:
    """Milliseconds UTC since 1970, and the offset of its zone in seconds. Needs a zone."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("a moment without a zone")
    seconds = int(offset.total_seconds())
    return (at.replace(tzinfo=None) - _START) // _MILLISECOND - seconds * 1000, seconds


def from_row(ms: int, zone: int) -> datetime:
    """The moment again, to the millisecond, at the same offset."""
    offset = timezone(timedelta(seconds=zone)) if zone else UTC
    return (_START + timedelta(milliseconds=ms + zone * 1000)).replace(tzinfo=offset)


def first_place(ms: int) -> int:
    """The lowest place of a moment in the list of pages; later moments have higher places."""
    return (ms - _FIRST_MS) * SAME_MOMENT + 1
