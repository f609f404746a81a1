"""The sealed note `.fsn` (security.md 4.7): one key opens it, and its file names no reader and no writer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from family_app.domain.errors import LetterDamaged, LetterMissing, LetterNewer, LetterTooLong

MAGIC = b"\x89FSN\r\n\x1a\n"
ID_SIZE = 16
FRONT_SIZE = 28  # magic, version, suite, note id
_VERSION, _SUITE = 1, 1
_AROUND = 48  # what HPKE adds: the key of this one letter, and the seal
_BEFORE_BODY = 64 + 16 + 4 + 4  # signature, writer, day, length
_SMALLEST, _LARGEST = 256, 512 * 1024
BODY_LIMIT = _LARGEST - _BEFORE_BODY
FILE_LIMIT = FRONT_SIZE + _AROUND + _LARGEST  # a note of 512 KiB, and what stands around it
_HIGHEST_DAY = 2**32 - 1

_hpke = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True, repr=False)
class Unsealed:
    """What one key opened. Nothing of it may be believed or shown before `is_signed_by` says yes."""

    note_id: bytes
    sender: bytes  # vault id of the one it names as its writer
    day: int  # since 1970-01-01
    body: bytes
    _signature: bytes
    _signed: bytes

    def is_signed_by(self, ed25519: bytes) -> bool:
        """Whether the owner of this public key wrote it, for exactly this reader."""
        try:
            Ed25519PublicKey.from_public_bytes(ed25519).verify(self._signature, self._signed)
        except InvalidSignature:
            return False
        return True

    def text(self) -> str:
        """The body. Raises LetterDamaged for what is no UTF-8."""
        try:
            return self.body.decode()
        except UnicodeDecodeError:  # `from None` would still hold the bytes
            pass
        raise LetterDamaged


def seal(note_id: bytes, body: bytes, day: int, *, sender: bytes, seed: bytes, reader: bytes) -> bytes:
    """A note for the owner of the X25519 key `reader`, signed with the Ed25519 `seed` of its writer.

    Raises LetterTooLong.
    """
    if len(body) > BODY_LIMIT:
        raise LetterTooLong(BODY_LIMIT)
    front = MAGIC + _VERSION.to_bytes(2) + _SUITE.to_bytes(2) + note_id
    inside = plaintext(front, body, day, sender=sender, seed=seed, reader=reader)
    return front + _hpke.encrypt(inside, X25519PublicKey.from_public_bytes(reader), info=_info(front, reader))


def plaintext(front: bytes, body: bytes, day: int, *, sender: bytes, seed: bytes, reader: bytes) -> bytes:
    """What is encrypted: the signature, what it is about, and zeros up to the next size."""
    numbers = min(max(day, 0), _HIGHEST_DAY).to_bytes(4) + len(body).to_bytes(4)
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(_signed(front, reader, sender, numbers, body))
    inside = signature + sender + numbers + body
    return inside.ljust(_padded(len(inside)), b"\0")


def may_be_one(size: int) -> bool:
    """Whether a note can have this size: what has another one is never read."""
    inside = size - FRONT_SIZE - _AROUND
    return _SMALLEST <= inside <= _LARGEST and inside == _padded(inside)


def note_id_of(front: bytes) -> bytes | None:
    """The id in the first bytes of a note; None for what does not begin like one of ours."""
    whole = len(front) >= FRONT_SIZE and front.startswith(MAGIC)
    return front[FRONT_SIZE - ID_SIZE : FRONT_SIZE] if whole else None


def unseal(raw: bytes, own: Sequence[X25519PrivateKey]) -> Unsealed:
    """Opens a note with the first key that fits.

    Raises LetterDamaged for what is no note or was filled in another way, LetterNewer for a version or suite
    of later, and LetterMissing when it is for none of these keys, or was changed: nobody can tell which.
    """
    front = raw[:FRONT_SIZE]
    if not may_be_one(len(raw)) or note_id_of(front) is None:
        raise LetterDamaged
    if front[len(MAGIC) : FRONT_SIZE - ID_SIZE] != _VERSION.to_bytes(2) + _SUITE.to_bytes(2):
        raise LetterNewer
    for key in own:
        reader = key.public_key().public_bytes_raw()
        try:
            inside = _hpke.decrypt(raw[FRONT_SIZE:], key, info=_info(front, reader))
        except InvalidTag:
            continue
        return _taken_apart(front, reader, inside)
    raise LetterMissing


def _taken_apart(front: bytes, reader: bytes, inside: bytes) -> Unsealed:
    signature, sender, numbers = inside[:64], inside[64:80], inside[80:_BEFORE_BODY]
    end = _BEFORE_BODY + int.from_bytes(numbers[4:])
    # The smallest size that holds the body, and zeros behind it: there is one way to say a thing.
    if end > len(inside) or _padded(end) != len(inside) or any(inside[end:]):
        raise LetterDamaged
    body = inside[_BEFORE_BODY:end]
    signed = _signed(front, reader, sender, numbers, body)
    return Unsealed(
        note_id=front[-ID_SIZE:],
        sender=sender,
        day=int.from_bytes(numbers[:4]),
        body=body,
        _signature=signature,
        _signed=signed,
    )


def _padded(size: int) -> int:
    """The smallest 256 * 2^n that holds so much."""
    return max(_SMALLEST, 1 << (size - 1).bit_length())


def _info(front: bytes, reader: bytes) -> bytes:
    return b"fam/v1/sealed-note" + hashlib.sha256(front).digest() + reader


def _signed(front: bytes, reader: bytes, sender: bytes, numbers: bytes, body: bytes) -> bytes:
    """With the key of the reader in it: whoever got a letter cannot pass it on as if it were for another."""
    return b"fam/v1/note-sig" + front + reader + sender + numbers + body
