"""Clocks that stand still until a test moves them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FixedClock:
    """Stands at a moment; `pass_by` moves both the wall clock and the one that never runs back."""

    def __init__(self, at: datetime | None = None) -> None:
        self.at = at or datetime(2026, 3, 9, 16, 10, tzinfo=UTC)
        self.ticks = 1000.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.ticks

    def pass_by(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.ticks += seconds

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: only the clock on the wall goes on."""
        self.at += timedelta(seconds=seconds)

    def set_back(self, seconds: float) -> None:
        """Somebody sets the clock on the wall back."""
        self.at -= timedelta(seconds=seconds)
