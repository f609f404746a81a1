"""From a passphrase or a recovery code to the root key of a vault, and from that to every other key."""

from __future__ import annotations

import hmac
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from family_app.domain.errors import NotEnoughMemory

ROOT_SIZE = 32
SALT_SIZE = 16
NONCE_SIZE = 12
RAW_KEY_LENGTH = 99  # x'<64 hex of the key><32 hex of the salt>'
PASSPHRASE_LIMIT = 1024  # code points

_MIB = 1024  # Argon2 counts in KiB


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one try of a passphrase costs: memory in KiB, passes, lanes."""

    m_kib: int
    t: int
    p: int


FLOOR = KeyCost(64 * _MIB, 3, 4)  # RFC 9106, second recommendation; nothing below it is ever read
CEILING = KeyCost(512 * _MIB, 4, 4)
NO_COST = KeyCost(0, 0, 0)  # a recovery code has 128 random bits and needs no slow derivation


class CannotUnwrap(Exception):
    """A wrapped root key that does not open although its commitment holds: the file is damaged."""


# The one source of randomness. Nothing in this room takes a salt, a nonce or a key from a caller:
# NEVER REUSE A NONCE. The tests replace it to write the published vectors byte for byte.
_random: Callable[[int], bytes] = os.urandom


def fresh(size: int) -> bytes:
    """New random bytes."""
    return _random(size)


def stretch(passphrase: bytes, salt: bytes, cost: KeyCost, ad: bytes) -> bytes:
    """Argon2id. Raises NotEnoughMemory; that is never told as a wrong passphrase."""
    try:
        derivation = Argon2id(
            salt=salt, length=32, iterations=cost.t, lanes=cost.p, memory_cost=cost.m_kib, ad=ad
        )
        return derivation.derive(passphrase)
    except (MemoryError, OverflowError):
        raise NotEnoughMemory from None


def passphrase_bytes(passphrase: str) -> bytes | None:
    """The passphrase as it is derived from: NFKC, UTF-8, not trimmed. None when it can be nobody's."""
    if len(passphrase) > PASSPHRASE_LIMIT:
        return None
    try:
        return unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair; `from None` would still hold the text
        return None


def passphrase_kek(passphrase: bytes, salt: bytes, cost: KeyCost, vault_id: bytes) -> bytes:
    """The key that wraps the root key in a passphrase slot."""
    return stretch(passphrase, salt, cost, b"fam/v1/kek/" + vault_id)


def recovery_kek(recovery: bytes, salt: bytes, vault_id: bytes) -> bytes:
    """The key that wraps the root key in a recovery slot."""
    info = b"fam/v1/recovery/" + vault_id
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(recovery)


def expand(key: bytes, label: bytes, length: int = 32) -> bytes:
    """HKDF-Expand of one key to another, by label."""
    return HKDFExpand(algorithm=hashes.SHA256(), length=length, info=b"fam/v1/" + label).derive(key)


def commitment(kek: bytes) -> bytes:
    """Binds a slot to one key: AES-GCM alone lets a crafted file open under several passphrases."""
    return expand(kek, b"commit")


def wrap(kek: bytes, root: bytes, about: bytes) -> tuple[bytes, bytes]:
    """The root key under `kek`: a nonce that is always new, and 48 bytes."""
    nonce = fresh(NONCE_SIZE)
    return nonce, AESGCM(expand(kek, b"wrap")).encrypt(nonce, root, about)


def unwrap(kek: bytes, nonce: bytes, wrapped: bytes, about: bytes) -> bytes:
    """The root key again. Raises CannotUnwrap."""
    try:
        return AESGCM(expand(kek, b"wrap")).decrypt(nonce, wrapped, about)
    except InvalidTag:
        raise CannotUnwrap from None


class RootKey:
    """The root key of one open vault. It never leaves memory; every other key is derived from it."""

    def __init__(self, root: bytes, vault_id: bytes) -> None:
        self._root = bytearray(root)
        self._vault_id = vault_id

    def __repr__(self) -> str:
        return "RootKey()"

    def sub(self, label: str, length: int = 32) -> bytes:
        """The key for one purpose in this vault."""
        return expand(bytes(self._root), label.encode("ascii") + b"/" + self._vault_id, length)

    def wrap_with(self, kek: bytes, about: bytes) -> tuple[bytes, bytes]:
        """This key under `kek`: nonce and wrapped key."""
        return wrap(kek, bytes(self._root), about)

    def header_mac(self, content: bytes) -> bytes:
        """Proves that a header was written by someone who holds this key."""
        return hmac.digest(self.sub("header-mac"), content, "sha256")

    def database_salt(self, epoch: int) -> bytes:
        """The first 16 bytes of the database file."""
        return self.sub(f"db-salt/{epoch}", SALT_SIZE)

    def database_key(self, epoch: int) -> bytearray:
        """Key and salt in the raw form that SQLCipher takes; whoever uses it wipes it."""
        raw = self.sub(f"db-key/{epoch}") + self.database_salt(epoch)
        return bytearray(b"x'" + raw.hex().encode("ascii") + b"'")

    def backup_key(self, prefix_digest: bytes) -> bytes:
        """The key of one backup, bound to everything that stands before its payload."""
        return expand(bytes(self._root), b"backup/" + prefix_digest)

    def wipe(self) -> None:
        """Overwrites the key. Copies that Python made meanwhile go when the process is replaced."""
        wipe(self._root)


def wipe(secret: bytearray) -> None:
    """Overwrites a secret in place."""
    secret[:] = bytes(len(secret))


def same(a: bytes, b: bytes) -> bool:
    """Compares in constant time."""
    return hmac.compare_digest(a, b)
