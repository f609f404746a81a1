"""The outside of a backup, byte for byte as security.md 4.6 has it: a prefix, then sealed chunks."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from family_app.domain.errors import BackupDamaged, BackupNewer, VaultNewer
from family_app.vault import header as fvh
from family_app.vault import keys
from family_app.vault.header import Header
from family_app.vault.keys import RootKey

MAGIC = b"\x89FBK\r\n\x1a\n"
VERSION = 1
CHUNK = 64 * 1024

_FRONT = struct.Struct(">8sHH16sI")
_HEADER_LIMIT = 64 * 1024  # a later version may be longer than ours; more than this is no header
_TAG = 16
_COUNTER = 11


@dataclass(frozen=True, slots=True, repr=False)
class Outside:
    """What anybody can read of a backup: whose it is, and which locks open it."""

    header: Header
    raw_header: bytes
    digest: bytes  # of the whole prefix: part of the key
    length: int  # of the prefix


class Sealer:
    """Seals a payload of any length, one chunk at a time."""

    def __init__(self, write: Callable[[bytes], object], root: RootKey, raw_header: bytes) -> None:
        backup_id = keys.fresh(16)
        prefix = _FRONT.pack(MAGIC, VERSION, 0, backup_id, len(raw_header)) + raw_header
        self._write = write
        # A key of its own for every backup, so that a nonce may count from 0.
        self._cipher = AESGCM(root.backup_key(hashlib.sha256(prefix).digest()))
        self._held = bytearray()
        self._number = 0
        write(prefix)

    def add(self, piece: bytes) -> None:
        """The next bytes. The last chunk is held back, because it is marked as the last one."""
        self._held += piece
        while len(self._held) > CHUNK:
            self._seal(bytes(self._held[:CHUNK]), last=False)
            del self._held[:CHUNK]

    def finish(self) -> None:
        """Seals what is left."""
        self._seal(bytes(self._held), last=True)
        self._held.clear()

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, None))
        self._number += 1


def read_outside(file: BinaryIO) -> Outside:
    """Reads the prefix, from the start of a file. Raises BackupDamaged or BackupNewer."""
    front = file.read(_FRONT.size)
    if len(front) < _FRONT.size or not front.startswith(MAGIC):
        raise BackupDamaged
    _, version, flags, _, length = _FRONT.unpack(front)
    if version != VERSION or flags:
        raise BackupNewer
    if length > _HEADER_LIMIT:
        raise BackupDamaged
    raw = file.read(length)
    try:
        header = fvh.read(raw)
    except fvh.Unreadable:
        raise BackupDamaged from None
    except VaultNewer:
        raise BackupNewer from None
    return Outside(header, raw, hashlib.sha256(front + raw).digest(), _FRONT.size + length)


def chunks(file: BinaryIO, outside: Outside, root: RootKey) -> Iterator[bytes]:
    """Every chunk in order, each proven whole before it is handed out.

    The file stands behind its prefix. Raises BackupDamaged; nothing may be used before the last one came.
    """
    cipher = AESGCM(root.backup_key(outside.digest))
    sealed = file.read(CHUNK + _TAG)
    number = 0
    while True:
        following = file.read(CHUNK + _TAG)
        last = not following
        # An empty chunk behind others would be a second way to write the same payload.
        if len(sealed) < _TAG or (number and len(sealed) == _TAG):
            raise BackupDamaged
        try:
            chunk = cipher.decrypt(_nonce(number, last=last), sealed, None)
        except InvalidTag:
            raise BackupDamaged from None
        yield chunk
        if last:
            return
        sealed, number = following, number + 1


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(_COUNTER) + bytes([last])
