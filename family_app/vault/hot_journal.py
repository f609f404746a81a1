"""The rollback journal that a cut-off write leaves: it must be of this very database before it is used."""

from __future__ import annotations

import hashlib
import hmac
import struct
from pathlib import Path

from family_app.domain.errors import VaultReplaced
from family_app.vault.keys import RootKey, same

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = struct.Struct(">8sIIIII")  # magic, records, start of the sums, pages before, sector, page size
_PAGE, _SALT, _IV, _MAC = 4096, 16, 16, 64
_RECORD = 4 + _PAGE + 4  # page number, page, sum
_SUM_STEP = 200  # SQLite adds up every 200th byte


def beside(path: Path) -> Path:
    """Where SQLite looks for the journal of this database."""
    return path.with_name(path.name + "-journal")


def waits(path: Path) -> bool:
    """Whether something lies there that the next writer has to take back, as it seems from outside."""
    try:
        return beside(path).stat().st_size > 0
    except OSError:
        return False


def must_be_ours(path: Path, root: RootKey, epoch: int) -> None:
    """Raises VaultReplaced for the journal of another vault, and leaves it as it is.

    SQLite does not ask whose a journal is: it would copy the pages of a foreign one over ours.
    """
    try:
        with beside(path).open("rb") as file:
            front = file.read(_HEADER.size)
            if len(front) < _HEADER.size:
                return
            magic, records, start, _, sector, page_size = _HEADER.unpack(front)
            # Without records that the disk is known to have, SQLite copies nothing.
            if magic != _MAGIC or records == 0:
                return
            file.seek(sector)
            record = file.read(_RECORD)
    except OSError:
        return
    if page_size != _PAGE:
        raise VaultReplaced
    if len(record) == _RECORD and _sum_holds(record, start) and not _is_of(record, root, epoch):
        raise VaultReplaced


def _sum_holds(record: bytes, start: int) -> bool:
    """Whether SQLite would use this record: it stops at the first one that was cut off."""
    page = record[4:-4]
    total = start + sum(page[at] for at in range(_PAGE - _SUM_STEP, 0, -_SUM_STEP))
    return total & 0xFFFFFFFF == int.from_bytes(record[-4:])


def _is_of(record: bytes, root: RootKey, epoch: int) -> bool:
    """Whether the page in this record was sealed with our database key, as SQLCipher 4 seals it."""
    number, page = int.from_bytes(record[:4]), record[4:-4]
    salt = bytes(byte ^ 0x3A for byte in root.database_salt(epoch))
    key = hashlib.pbkdf2_hmac("sha512", root.sub(f"db-key/{epoch}"), salt, 2, 32)
    sealed = page[_SALT if number == 1 else 0 : _PAGE - _MAC]
    # The reserved part is 80 bytes: IV, then MAC; the page number follows in the order of the processor.
    wanted = hmac.digest(key, sealed + number.to_bytes(4, "little"), "sha512")
    return same(page[_PAGE - _MAC :], wanted)
