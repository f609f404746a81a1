"""The keys for letters that a vault had before its key was changed: old letters still open with them."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from family_app.vault.keys import RootKey
from family_app.vault.schema import letter_key


def keep_old(connection: Connection, root: RootKey, epoch: int) -> None:
    """Puts the letter keys of a root key that is about to go into the database of the next one."""
    row = {"x25519": root.sub(f"x25519/{epoch}").hex(), "ed25519": root.sub(f"ed25519/{epoch}").hex()}
    connection.execute(insert(letter_key), {"epoch": epoch, **row})
