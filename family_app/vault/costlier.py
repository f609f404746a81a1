"""A costlier passphrase slot, once this computer was measured to afford one; never a cheaper one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from family_app.domain.errors import NotEnoughMemory
from family_app.vault import header as fvh
from family_app.vault import key_cost, keys
from family_app.vault.header import Slot
from family_app.vault.keys import KeyCost
from family_app.vault.vault import Vault

DAYS = 90  # after which it is measured again


def is_due(vault: Vault, now: datetime) -> bool:
    """Whether it is time to measure. That needs no passphrase; what was measured serves the next unlock."""
    if vault.read_only:
        return False
    seen = vault.owner.cost_seen_at
    return seen is None or now - seen >= timedelta(days=DAYS)


def raise_cost(vault: Vault, monotonic: Callable[[], float], now: datetime) -> bool:
    """Puts a slot of the cost that was measured before in the place of a cheaper one; whether it did.

    The passphrase that the unlock kept for this is forgotten here, whatever happens. When the derivation is
    too slow after all, the cost stays as it is until the next measuring.
    """
    kept = vault.take_passphrase()
    if kept is None:
        return False
    try:
        vault.must_be_writable()
        start = monotonic()
        slot = _derived(vault, bytes(kept))
        if slot is None or monotonic() - start > key_cost.SECONDS:
            vault.owner.note_cost(vault.inside.header.slots[0].cost.m_kib, now)
            return False
        vault.write_header(vault.inside.header.with_slot(slot))
    finally:
        keys.wipe(kept)
    return True


def _derived(vault: Vault, secret: bytes) -> Slot | None:
    inside = vault.inside
    cost = KeyCost(vault.owner.cost_kib, keys.FLOOR.t, keys.FLOOR.p)
    try:
        return fvh.new_slot(fvh.PASSPHRASE, secret, cost, inside.root, inside.header.vault_id)
    except NotEnoughMemory:
        return None
