"""The keys for letters of a vault: those of now, and those it had before its root key was changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, insert, select

from family_app.vault import public_card
from family_app.vault.keys import RootKey
from family_app.vault.public_card import Card
from family_app.vault.schema import letter_key

if TYPE_CHECKING:
    from family_app.vault.vault import Inside


@dataclass(frozen=True, slots=True, repr=False)
class OwnKeys:
    """The private keys of one epoch."""

    x25519: bytes
    seed: bytes

    @classmethod
    def of(cls, root: RootKey, epoch: int) -> OwnKeys:
        return cls(root.sub(f"x25519/{epoch}"), root.sub(f"ed25519/{epoch}"))


def of_now(inside: Inside) -> OwnKeys:
    """What letters are sealed for and signed with from now on."""
    return OwnKeys.of(inside.root, inside.epochs.key)


def card_of_now(inside: Inside) -> tuple[Card, bytes]:
    """The public card of an open vault, and the seed that signs it."""
    own = of_now(inside)
    return public_card.card_of(inside.header.vault_id, inside.epochs.key, own.x25519, own.seed), own.seed


def openers(inside: Inside) -> tuple[X25519PrivateKey, ...]:
    """Everything that opens letters for this vault, the key of now first."""
    with inside.store.reading() as connection:
        old = connection.scalars(select(letter_key.c.x25519).order_by(letter_key.c.epoch.desc())).all()
    raw = [of_now(inside).x25519, *map(bytes.fromhex, old)]
    return tuple(X25519PrivateKey.from_private_bytes(each) for each in raw)


def keep_old(connection: Connection, root: RootKey, epoch: int) -> None:
    """Puts the letter keys of a root key that is about to go into the database of the next one."""
    old = OwnKeys.of(root, epoch)
    row = {"epoch": epoch, "x25519": old.x25519.hex(), "ed25519": old.seed.hex()}
    connection.execute(insert(letter_key), row)
