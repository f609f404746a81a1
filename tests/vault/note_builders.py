"""What the tests of letters make letters from."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from family_app.vault import public_card, sealed_note
from family_app.vault.public_card import Card
from family_app.vault.sealed_note import FRONT_SIZE, MAGIC

NOTE_ID = bytes(range(16))
FRONT = MAGIC + (1).to_bytes(2) + (1).to_bytes(2) + NOTE_ID
DAY = 20780
BODY = "Wil je met me praten? 💬".encode()


@dataclass(frozen=True)
class Someone:
    """A person with keys and no vault."""

    vault_id: bytes
    x25519: bytes
    seed: bytes
    epoch: int = 1

    @classmethod
    def number(cls, number: int, epoch: int = 1) -> Someone:
        return cls(bytes([number]) * 16, bytes([number, epoch]) * 16, bytes([epoch, number]) * 16, epoch)

    @property
    def opener(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self.x25519)

    @property
    def card(self) -> Card:
        return public_card.card_of(self.vault_id, self.epoch, self.x25519, self.seed)

    @property
    def raw_card(self) -> bytes:
        return public_card.pack(self.card, self.seed)


SAM, NOOR, EVE = (Someone.number(number) for number in (1, 2, 3))


def note(
    body: bytes = BODY,
    *,
    sender: Someone = SAM,
    reader: Someone = NOOR,
    note_id: bytes = NOTE_ID,
    day: int = DAY,
    seed: bytes | None = None,
) -> bytes:
    """A sealed note; with another `seed` than that of its writer it is forged."""
    return sealed_note.seal(
        note_id,
        body,
        day,
        sender=sender.vault_id,
        seed=sender.seed if seed is None else seed,
        reader=reader.card.x25519,
    )


def filled_with(inside: bytes, reader: Someone = NOOR, front: bytes = FRONT) -> bytes:
    """A note that opens for its reader and holds whatever somebody liked."""
    public = X25519PublicKey.from_public_bytes(reader.card.x25519)
    info = sealed_note._info(front, reader.card.x25519)
    return front + sealed_note._hpke.encrypt(inside, public, info=info)


def inside_of(raw: bytes, reader: Someone = NOOR) -> bytes:
    """What stands in a note, as its reader could take it out to pass it on."""
    info = sealed_note._info(raw[:FRONT_SIZE], reader.card.x25519)
    return sealed_note._hpke.decrypt(raw[FRONT_SIZE:], reader.opener, info=info)


def signed(front: bytes, body: bytes, numbers: bytes, sender: Someone = SAM, reader: Someone = NOOR) -> bytes:
    """The signature over exactly these bytes."""
    told = sealed_note._signed(front, reader.card.x25519, sender.vault_id, numbers, body)
    return Ed25519PrivateKey.from_private_bytes(sender.seed).sign(told)
