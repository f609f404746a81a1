"""How long to wait after wrong passphrases: kept in memory only, never a lock-out."""

from __future__ import annotations

from family_app.domain.clock import Clock

LONGEST = 30.0  # seconds


def wait_after(wrong_tries: int) -> float:
    """Seconds to wait after the n-th wrong try: 0, 0, 1, 2, 4 … 30 (security.md 3.5)."""
    if wrong_tries <= 2:
        return 0.0
    return min(LONGEST, float(2 ** min(wrong_tries - 3, 10)))


class Patience:
    """Counts wrong tries per person until the program ends or the right passphrase comes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wrong: dict[str, tuple[int, float]] = {}

    def left(self, person: str) -> float:
        """Seconds still to wait for this person, 0 when they may try."""
        tries, since = self._wrong.get(person, (0, 0.0))
        return max(0.0, wait_after(tries) - (self._clock.monotonic() - since)) if tries else 0.0

    def wrong(self, person: str) -> float:
        """Notes a wrong try; returns the seconds to wait from now."""
        tries = self._wrong.get(person, (0, 0.0))[0] + 1
        self._wrong[person] = (tries, self._clock.monotonic())
        return wait_after(tries)

    def right(self, person: str) -> None:
        self._wrong.pop(person, None)
