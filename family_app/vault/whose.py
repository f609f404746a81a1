"""Whose a header is, read from its bytes without a key; imports nothing that loads slowly."""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

HEADERS = ("header.fvh", "header.fvh.1")
_MAGIC = b"\x89FVH\r\n\x1a\n"
ID_AT, ID_SIZE = 12, 16
_COUNT_AT, _SLOTS_AT, _SLOT_SIZE = 36, 37, 122
_LENGTH, _ENTRY = struct.Struct(">H"), struct.Struct(">HH")
_LINEAGE = 0x0003
LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Whose:
    """Which vault, and which of the journals that began as this one."""

    vault_id: str
    lineage: bytes
    locks: range  # where in the header the slots are: without them nothing opens


def of_header(raw: bytes) -> Whose | None:
    """Also of a damaged header, as long as the id stands in it: nothing hangs on it but what is erased."""
    vault_id = raw[ID_AT : ID_AT + ID_SIZE]
    if not raw.startswith(_MAGIC) or len(vault_id) < ID_SIZE:
        return None
    locks = range(_SLOTS_AT, _SLOTS_AT + (raw[_COUNT_AT] if len(raw) > _COUNT_AT else 0) * _SLOT_SIZE)
    return Whose(vault_id.hex(), _lineage(raw, locks.stop), locks)


def of_folder(folder: Path) -> Whose | None:
    """Whose the vault in this folder is; None when neither copy of its header says so."""
    for name in HEADERS:
        with suppress(FileNotFoundError, IsADirectoryError), (folder / name).open("rb") as file:
            if (found := of_header(file.read(LIMIT))) is not None:
                return found
    return None


def _lineage(raw: bytes, at: int) -> bytes:
    end = at + _LENGTH.size
    end += int.from_bytes(raw[at:end])
    at += _LENGTH.size
    while at + _ENTRY.size <= min(end, len(raw)):
        tag, length = _ENTRY.unpack_from(raw, at)
        at += _ENTRY.size
        if tag == _LINEAGE:
            return raw[at : at + length]
        at += length
    return b""
