"""The time, as something that can be handed in."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is; tests hand in a clock that stands still."""

    def now(self) -> datetime:
        """The time now, with the zone of this computer."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        import time

        return time.monotonic()
