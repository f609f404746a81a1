"""How much memory one try of a passphrase costs on this computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator

from family_app.domain.errors import NotEnoughMemory
from family_app.vault import keys
from family_app.vault.keys import FLOOR, KeyCost

SECONDS = 1.0  # a wait that a person still takes without wondering
SHARE = 8  # at most an eighth of the memory of this computer

_MEMORY_KIB = tuple(mib * 1024 for mib in (128, 256, 512))


def calibrate(monotonic: Callable[[], float], *, memory: int | None = None) -> KeyCost:
    """The highest cost that stays within a second and within our share of the memory; never below FLOOR."""
    return next(cost for cost in measuring(monotonic, memory=memory) if cost is not None)


def measuring(
    monotonic: Callable[[], float], *, memory: int | None = None
) -> Generator[KeyCost | None, None, None]:
    """The same a derivation at a time: None as long as there is more to measure, then the cost."""
    room_kib = (memory_of_this_computer() if memory is None else memory) // SHARE // 1024
    chosen, took = FLOOR, 0.0
    for m_kib in _MEMORY_KIB:
        # Time grows with memory: when the last step took more than half, the next one would be too slow.
        if m_kib > room_kib or took * 2 > SECONDS:
            break
        cost = KeyCost(m_kib, FLOOR.t, FLOOR.p)
        start = monotonic()
        try:
            keys.stretch(b"how long does this take", bytes(keys.SALT_SIZE), cost, b"")
        except NotEnoughMemory:
            break
        took = monotonic() - start
        if took > SECONDS:
            break
        chosen = cost
        yield None
    yield chosen


def memory_of_this_computer() -> int:
    """Bytes of memory, or 0 when this system does not say: then the floor is used."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return 0


def _windows_memory() -> int:
    import ctypes

    kib = ctypes.c_ulonglong(0)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - this name exists on Windows only
    known = kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kib))
    return kib.value * 1024 if known else 0
