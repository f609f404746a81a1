"""The program with Argon2id as it is, at its floor: no proof of fifty processes waits a second in each.

What is measured on this computer is the cost above the floor, never another derivation.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

from family_app.__main__ import main
from family_app.vault import key_cost
from family_app.vault.keys import FLOOR, KeyCost


def _floor(_monotonic: Callable[[], float], *, memory: int | None = None) -> KeyCost:
    return FLOOR


def _measured(
    _monotonic: Callable[[], float], *, memory: int | None = None
) -> Generator[KeyCost | None, None, None]:
    yield FLOOR


@contextmanager
def floor_keys() -> Iterator[None]:
    """Inside, new vaults cost the least that a header may say."""
    calibrate, measuring = key_cost.calibrate, key_cost.measuring
    key_cost.calibrate, key_cost.measuring = _floor, _measured
    try:
        yield
    finally:
        key_cost.calibrate, key_cost.measuring = calibrate, measuring


if __name__ == "__main__":
    with floor_keys():
        sys.exit(main())
