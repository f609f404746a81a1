"""The public card `.pub` (security.md 4.2): the public keys of one vault, for those who write to it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from family_app.vault import outside_files, private_files
from family_app.vault.troubles import told

MAGIC = b"\x89FPC\r\n\x1a\n"
SIZE = 158
_VERSION = 1
_TAG = b"fam/v1/card"
_SIGNATURE = 64


class Unreadable(Exception):
    """Not a card: another size or version, keys that are none, or a signature that is not its own."""


@dataclass(frozen=True, slots=True)
class Card:
    """The public keys of one vault. Whose they really are is a matter of pins and check words."""

    vault_id: bytes
    epoch: int
    x25519: bytes
    ed25519: bytes


def card_of(vault_id: bytes, epoch: int, x25519: bytes, seed: bytes) -> Card:
    """The card that belongs to these private keys."""
    return Card(
        vault_id,
        epoch,
        X25519PrivateKey.from_private_bytes(x25519).public_key().public_bytes_raw(),
        Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw(),
    )


def pack(card: Card, seed: bytes) -> bytes:
    """The card as it stands in its file, signed with the Ed25519 `seed` that belongs to it."""
    body = MAGIC + _VERSION.to_bytes(2) + card.vault_id + card.epoch.to_bytes(4) + card.x25519 + card.ed25519
    return body + Ed25519PrivateKey.from_private_bytes(seed).sign(_TAG + body)


def read(raw: bytes) -> Card:
    """The card in these bytes. Raises Unreadable."""
    body, signature = raw[:-_SIGNATURE], raw[-_SIGNATURE:]
    if len(raw) != SIZE or not raw.startswith(MAGIC + _VERSION.to_bytes(2)):
        raise Unreadable
    card = Card(body[10:26], int.from_bytes(body[26:30]), body[30:62], body[62:94])
    try:
        Ed25519PublicKey.from_public_bytes(card.ed25519).verify(signature, _TAG + body)
        # A key of a small order would make a letter that anybody can open: such an exchange fails.
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(card.x25519))
    except (InvalidSignature, ValueError):
        raise Unreadable from None
    if card.epoch < 1:
        raise Unreadable
    return card


# ---- the folder of cards ----------------------------------------------------------------------------


def find(folder: Path, vault_id: bytes) -> Card | None:
    """The card of this vault; None when there is none, or something else in its place: that says nothing."""
    raw = outside_files.read(_path(folder, vault_id), SIZE)
    if raw is not None:
        with suppress(Unreadable):
            card = read(raw)
            if card.vault_id == vault_id:
                return card
    return None


def publish(folder: Path, card: Card, seed: bytes, file_time: float) -> None:
    """Puts the owner's card in its place, unless exactly this one stands there. The folder must be there.

    Whatever else stands there is replaced, also a card that says to be newer: only the owner writes it.
    """
    path, wanted = _path(folder, card.vault_id), pack(card, seed)
    if outside_files.read(path, SIZE) == wanted:
        return
    with told():
        if path.is_dir() and not path.is_symlink():
            raise IsADirectoryError
        private_files.write_over(path, wanted)
        os.utime(path, (file_time, file_time))


def _path(folder: Path, vault_id: bytes) -> Path:
    return folder / f"{vault_id.hex()}.pub"
