"""How long one slice of a long piece of work lasts, so that a save never waits for it."""

from __future__ import annotations

import time

# A slice ends at the first moment after this; what one step still costs on top keeps it below 50 ms.
SECONDS = 0.015


class Slice:
    """Counts the time since the last pause."""

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def over(self) -> bool:
        """Whether it is time to let others go first; asked again it counts from now."""
        now = time.perf_counter()
        if now - self._since < SECONDS:
            return False
        self._since = now
        return True

    def begin(self) -> None:
        """After a pause: the time that others took does not count."""
        self._since = time.perf_counter()
