"""A derivation that costs nothing, so that a test that opens a vault does not wait for Argon2id.

The header still says 64 MiB: the program never reads less. Only the arithmetic is replaced, by something
that depends on every input as Argon2id does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from family_app.vault import key_cost, keys
from family_app.vault.keys import FLOOR, KeyCost


def cheap_stretch(passphrase: bytes, salt: bytes, cost: KeyCost, ad: bytes) -> bytes:
    """32 bytes from a passphrase, in a microsecond."""
    parts = (passphrase, salt, repr((cost.m_kib, cost.t, cost.p)).encode(), ad)
    return hashlib.sha256(b"".join(len(part).to_bytes(4) + part for part in parts)).digest()


def _floor(_monotonic: Callable[[], float], *, memory: int | None = None) -> KeyCost:
    return FLOOR


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Inside, vaults are made and opened without the slow derivation and without calibration."""
    stretch, calibrate = keys.stretch, key_cost.calibrate
    keys.stretch, key_cost.calibrate = cheap_stretch, _floor
    try:
        yield
    finally:
        keys.stretch, key_cost.calibrate = stretch, calibrate
