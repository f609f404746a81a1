"""How long one file may keep a reader busy, whoever feeds it."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 5.0  # seconds


class TookTooLong(BaseException):
    """One file kept a reader busy for longer than it may. No reader can take it for a refusal of its own."""


def _too_long(_number: int, _frame: object) -> None:
    raise TookTooLong


@contextmanager
def within(seconds: float = PATIENCE) -> Iterator[None]:
    """Stops what takes longer, where the system can; what cannot be stopped is told when it ends."""
    began = time.monotonic()
    stops = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGALRM, _too_long) if stops else None
    try:
        if stops:
            signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        if stops:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    if time.monotonic() - began > seconds:
        raise TookTooLong
