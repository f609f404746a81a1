"""The header of a vault: which locks open it, byte for byte as security.md 4.2 has it."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, replace

from family_app.domain.errors import VaultNewer
from family_app.vault import keys
from family_app.vault.keys import CEILING, FLOOR, NO_COST, KeyCost, RootKey

MAGIC = b"\x89FVH\r\n\x1a\n"
VERSION = 1
PASSPHRASE, RECOVERY = 1, 2  # slot types; the key derivation of each has the same number

_FRONT = struct.Struct(">8sHH16sQB")
_SLOT = struct.Struct(">BBIII16s12s48s32s")
_EXT_LENGTH = struct.Struct(">H")
_ENTRY = struct.Struct(">HH")
_EXT_LIMIT = 4096
_SUM = 32
_CRITICAL = 0x8000
_DB_EPOCH, _KEY_EPOCH = 0x8001, 0x8002
_LINEAGE = 0x0003  # not critical: whoever does not know it lists too many backups, and no more


class Unreadable(Exception):
    """This copy of the header is damaged; the other copy may still be whole."""


@dataclass(frozen=True, slots=True, repr=False)
class Slot:
    """The root key under one passphrase or one recovery code."""

    type: int
    kdf: int
    cost: KeyCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    commit: bytes

    def pack(self) -> bytes:
        cost = self.cost
        return _SLOT.pack(
            self.type, self.kdf, cost.m_kib, cost.t, cost.p, self.salt, self.nonce, self.wrapped, self.commit
        )

    def kek(self, secret: bytes, vault_id: bytes) -> bytes:
        """The key that opens this slot, if `secret` is the right one."""
        if self.type == PASSPHRASE:
            return keys.passphrase_kek(secret, self.salt, self.cost, vault_id)
        return keys.recovery_kek(secret, self.salt, vault_id)


@dataclass(frozen=True, slots=True)
class Epochs:
    """Which generation of database key and of sharing key this vault is at."""

    db: int
    key: int


FIRST_EPOCHS = Epochs(1, 1)


@dataclass(frozen=True, slots=True, repr=False)
class Header:
    """One header as it is read or will be written; `ext` is used only after `confirm`."""

    vault_id: bytes
    generation: int
    slots: tuple[Slot, ...]
    ext: bytes

    def slot(self, kind: int) -> Slot | None:
        """The slot of one type, if there is one."""
        return next((slot for slot in self.slots if slot.type == kind), None)

    def with_slot(self, fresh: Slot) -> Header:
        """The next header, with `fresh` in the place of the slot of its type."""
        slots = tuple(fresh if slot.type == fresh.type else slot for slot in self.slots)
        return replace(self, generation=self.generation + 1, slots=slots)

    def with_recovery(self, fresh: Slot | None) -> Header:
        """The next header, with `fresh` as its only recovery slot, or with none."""
        slots = tuple(slot for slot in self.slots if slot.type != RECOVERY)
        return replace(
            self, generation=self.generation + 1, slots=slots if fresh is None else (*slots, fresh)
        )


def pack(header: Header, root: RootKey) -> bytes:
    """The bytes of a header, checksum and MAC at the end."""
    front = _FRONT.pack(MAGIC, VERSION, 0, header.vault_id, header.generation, len(header.slots))
    body = front + b"".join(slot.pack() for slot in header.slots)
    body += _EXT_LENGTH.pack(len(header.ext)) + header.ext
    body += hashlib.sha256(body).digest()
    return body + root.header_mac(body)


def pack_ext(epochs: Epochs, lineage: bytes = b"") -> bytes:
    """The extension part that this version writes."""
    entries = [(_DB_EPOCH, epochs.db.to_bytes(4)), (_KEY_EPOCH, epochs.key.to_bytes(4))]
    entries += [(_LINEAGE, lineage)] if lineage else []
    return b"".join(_ENTRY.pack(tag, len(value)) + value for tag, value in entries)


def new_slot(kind: int, secret: bytes, cost: KeyCost, root: RootKey, vault_id: bytes) -> Slot:
    """A slot that `secret` opens, with a salt and a nonce of its own."""
    slot = Slot(kind, kind, cost, keys.fresh(keys.SALT_SIZE), b"", b"", b"")
    kek = slot.kek(secret, vault_id)
    nonce, wrapped = root.wrap_with(kek, _about(slot, vault_id))
    return replace(slot, nonce=nonce, wrapped=wrapped, commit=keys.commitment(kek))


def read(raw: bytes) -> Header:
    """Checks everything that can be checked without a key, in the order of security.md 4.2.

    Raises Unreadable, or VaultNewer when the checksum holds and a newer program wrote it.
    """
    if len(raw) < _FRONT.size + 2 * _SUM or not raw.startswith(MAGIC):
        raise Unreadable
    # Every version ends with checksum and MAC, so that damage is never taken for a newer version.
    body, checksum = raw[: -2 * _SUM], raw[-2 * _SUM : -_SUM]
    if hashlib.sha256(body).digest() != checksum:
        raise Unreadable
    _, version, flags, vault_id, generation, count = _FRONT.unpack_from(body)
    if version > VERSION or (version == VERSION and flags):
        raise VaultNewer
    end = _FRONT.size + count * _SLOT.size
    if version != VERSION or len(body) < end + _EXT_LENGTH.size:
        raise Unreadable
    slots = tuple(_read_slot(fields) for fields in _SLOT.iter_unpack(body[_FRONT.size : end]))
    if [slot.type for slot in slots] not in ([PASSPHRASE], [PASSPHRASE, RECOVERY]):
        raise Unreadable
    (length,) = _EXT_LENGTH.unpack_from(body, end)
    ext = body[end + _EXT_LENGTH.size :]
    if length != len(ext) or length > _EXT_LIMIT:
        raise Unreadable
    return Header(vault_id, generation, slots, ext)


def fits(slot: Slot, kek: bytes) -> bool:
    """Whether this is the key of the slot; compared in constant time."""
    return keys.same(slot.commit, keys.commitment(kek))


def open_slot(header: Header, slot: Slot, kek: bytes, raw: bytes) -> RootKey:
    """The root key, once the whole header is proven to be of its making. Raises Unreadable."""
    try:
        root = RootKey(
            keys.unwrap(kek, slot.nonce, slot.wrapped, _about(slot, header.vault_id)), header.vault_id
        )
    except keys.CannotUnwrap:
        raise Unreadable from None
    if not keys.same(raw[-_SUM:], root.header_mac(raw[:-_SUM])):
        root.wipe()
        raise Unreadable
    return root


def epochs_of(header: Header) -> Epochs:
    """The extension part; to be called only when the MAC holds. Raises Unreadable or VaultNewer."""
    found = _entries(header.ext)
    if any(tag & _CRITICAL and tag not in (_DB_EPOCH, _KEY_EPOCH) for tag in found):
        raise VaultNewer  # the MAC holds, so this was written by a program that knows more than we do
    return Epochs(_epoch(found.get(_DB_EPOCH)), _epoch(found.get(_KEY_EPOCH)))


def lineage_of(header: Header) -> bytes:
    """Which of several journals with one id this is: empty for the first one.

    A journal that is brought back beside the one it was made of goes its own way from then on, and its
    backups with it. Nothing hangs on this but which backups are listed: it may be read without a key.
    """
    try:
        return _entries(header.ext).get(_LINEAGE, b"")
    except Unreadable:
        return b""


def _entries(ext: bytes) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    rest = ext
    while rest:
        if len(rest) < _ENTRY.size:
            raise Unreadable
        tag, length = _ENTRY.unpack_from(rest)
        value, rest = rest[_ENTRY.size : _ENTRY.size + length], rest[_ENTRY.size + length :]
        if tag in found or len(value) != length:
            raise Unreadable
        found[tag] = value
    return found


def _epoch(value: bytes | None) -> int:
    if value is None or len(value) != 4 or not any(value):
        raise Unreadable
    return int.from_bytes(value)


def _read_slot(fields: tuple[int, int, int, int, int, bytes, bytes, bytes, bytes]) -> Slot:
    kind, kdf, m_kib, t, p, *rest = fields
    cost = KeyCost(m_kib, t, p)
    if kind == PASSPHRASE:
        fine = FLOOR.m_kib <= m_kib <= CEILING.m_kib and 1 <= t <= CEILING.t and 1 <= p <= CEILING.p
    else:
        fine = kind == RECOVERY and cost == NO_COST
    if not fine or kdf != kind:
        raise Unreadable
    salt, nonce, wrapped, commit = rest
    return Slot(kind, kdf, cost, salt, nonce, wrapped, commit)


def _about(slot: Slot, vault_id: bytes) -> bytes:
    """What a wrapped key is bound to. Not the version: a later format can still open the slot."""
    packed = _SLOT.pack(
        slot.type, slot.kdf, slot.cost.m_kib, slot.cost.t, slot.cost.p, slot.salt, b"", b"", b""
    )
    return MAGIC + vault_id + packed[: 1 + 1 + 4 + 4 + 4 + 16]
