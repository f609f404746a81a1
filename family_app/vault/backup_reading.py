"""Opening a backup and proving that all of it is whole; reads, and never writes anything."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from family_app.domain.backups import Progress
from family_app.domain.errors import (
    BackupDamaged,
    BackupMissing,
    BackupNewer,
    CodesDoNotFit,
    DiskTrouble,
    VaultNewer,
    WrongPassphrase,
)
from family_app.vault import header as fvh
from family_app.vault.backup_container import Outside, chunks, read_outside
from family_app.vault.backup_records import Manifest, Payload
from family_app.vault.deriving import beside
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import RootKey
from family_app.vault.slices import Slice


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """The header inside a backup, proven whole, and the root key that it held."""

    header: Header
    root: RootKey
    epochs: Epochs


@dataclass(frozen=True, slots=True)
class Verified:
    """A backup of which every byte was looked at."""

    manifest: Manifest
    digest: bytes  # of the payload: what a database restored from it must come to again


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """The file, open. Raises BackupMissing, BackupDamaged for what is no file, and DiskTrouble."""
    try:
        if not path.exists():
            raise BackupMissing
        if not path.is_file():  # a pipe would wait for ever
            raise BackupDamaged
        with path.open("rb") as file:
            yield file
    except (OSError, ValueError):  # a name with a zero in it is a ValueError
        raise DiskTrouble from None


def outside_of(path: Path) -> Outside:
    """What shows without a key. Raises BackupMissing, BackupDamaged, BackupNewer."""
    with reading(path) as file:
        return read_outside(file)


def unlock(outside: Outside, kind: int, secret: bytes) -> Generator[Progress, None, Unlocked]:
    """Opens the header inside a backup with what was typed, in slices.

    Raises WrongPassphrase or CodesDoNotFit, BackupDamaged, BackupNewer, NotEnoughMemory.
    """
    header = outside.header
    refusal = WrongPassphrase if kind == fvh.PASSPHRASE else CodesDoNotFit
    slot = header.slot(kind)
    if slot is None:
        raise refusal
    if kind == fvh.PASSPHRASE:
        kek = yield from beside(lambda: slot.kek(secret, header.vault_id))
    else:  # a code is long enough as it is
        kek = slot.kek(secret, header.vault_id)
    if not fvh.fits(slot, kek):
        raise refusal
    try:
        root = fvh.open_slot(header, slot, kek, outside.raw_header)
        return Unlocked(header, root, fvh.epochs_of(header))
    except fvh.Unreadable:
        raise BackupDamaged from None
    except VaultNewer:
        raise BackupNewer from None


def manifest_in(path: Path, root: RootKey) -> Manifest:
    """Only the first record: enough for a list. Raises BackupDamaged when this key does not open it."""
    with reading(path) as file:
        return Payload(chunks(file, read_outside(file), root)).manifest


def verify(path: Path, root: RootKey) -> Generator[Progress, None, Verified]:
    """Reads the whole backup, in slices. Raises BackupDamaged or BackupNewer."""
    with reading(path) as file:
        size = path.stat().st_size
        pace = Slice()
        payload = Payload(chunks(file, read_outside(file), root))
        for _ in payload.rows():
            if pace.over():
                yield Progress(file.tell(), size)
                pace.begin()
    return Verified(payload.manifest, payload.digest)
