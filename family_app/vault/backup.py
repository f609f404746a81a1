"""Making a backup of an open vault: a snapshot, its records, and reading all of it back."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Generator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import BackupDamaged, FileInTheWay, VaultBusy, VaultClosed, VaultDamaged
from family_app.vault import header as fvh
from family_app.vault import hot_journal, keys, private_files, rekey_files, upgrade
from family_app.vault.backup_container import MAGIC, Sealer
from family_app.vault.backup_reading import Verified, verify
from family_app.vault.backup_records import manifest_of, payload
from family_app.vault.backup_shape import shape_of_schema
from family_app.vault.slices import Slice
from family_app.vault.store import Store
from family_app.vault.troubles import told
from family_app.vault.upgrade import STEPS

if TYPE_CHECKING:
    from family_app.vault.vault import Inside, Vault

TRIES = 20  # a person who writes on saves every second or two; a copy takes less
_PART = 1024 * 1024
_SYNC_AFTER = 2 * 1024 * 1024  # what the disk is asked to take at once, so that no wait for it is long
_NO_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL)

# How far each of the three parts brings the whole, in thousandths.
_COPIED, _WRITTEN, _WHOLE = 150, 600, 1000


def make_backup(
    vault: Vault, target: Path, now: datetime, *, file_time: float | None = None
) -> Generator[Progress, None, BackupSummary]:
    """Writes everything that the vault holds into a new file, reads it back, and only then names it `target`.

    Stopped or failed at any moment it leaves neither a file nor a copy. Raises FileInTheWay, VaultClosed,
    VaultBusy, BackupDamaged when the disk does not give back what was written, and the troubles of a disk.
    """
    if vault.closed:
        raise VaultClosed
    inside = vault.inside
    fresh = target.with_name(target.name + ".tmp")
    with told():
        _must_be_free(target, fresh)
        out = os.fdopen(private_files.open_new(fresh), "wb")
        try:
            with out:
                # Now, while the vault is surely open: later its key may be gone, and then it is all zeros.
                sealer = Sealer(out.write, inside.root, fvh.pack(inside.header, inside.root))
                written = yield from _write(inside, sealer, now, out)
            yield Progress(_WRITTEN, _WHOLE)
            if inside.store.closed:
                raise VaultClosed
            private_files.forget_content(fresh)
            checked = yield from _between(verify(fresh, inside.root), _WRITTEN, _WHOLE)
            if checked != written:
                raise BackupDamaged
            if file_time is not None:
                os.utime(fresh, (file_time, file_time))
            _give_name(fresh, target)
        except BaseException:
            with suppress(OSError):
                private_files.remove(fresh)
            raise
    return written.manifest.summary


def _must_be_free(target: Path, fresh: Path) -> None:
    """Nothing of anybody is ever overwritten; what a killed backup left under our own name goes."""
    if os.path.lexists(target):
        raise FileInTheWay
    if not os.path.lexists(fresh):
        return
    if fresh.is_symlink() or not fresh.is_file():
        raise FileInTheWay
    with fresh.open("rb") as file:
        front = file.read(len(MAGIC))
    if front not in (MAGIC, b""):
        raise FileInTheWay
    private_files.remove(fresh)


def _give_name(fresh: Path, target: Path) -> None:
    """The finished file gets its name, unless somebody else has taken it meanwhile."""
    try:
        os.link(fresh, target)
    except FileExistsError:
        raise FileInTheWay from None
    except OSError as trouble:
        if trouble.errno not in _NO_LINKS:
            raise
        # A disk without second names, as most sticks: there this look is all that can be done.
        if os.path.lexists(target):
            raise FileInTheWay from None
        fresh.rename(target)
    else:
        private_files.remove(fresh)
    private_files.sync_folder(target.parent)


# ---- the snapshot -----------------------------------------------------------------------------------


def _write(
    inside: Inside, sealer: Sealer, now: datetime, out: BinaryIO
) -> Generator[Progress, None, Verified]:
    """Writes the records of one moment, while the person writes on."""
    shape_of_schema(STEPS[-1].number)  # read back later, and remembered from here on
    if inside.store.read_only:
        # Nobody writes, so that every moment is the same one; and for a copy there is no room.
        yield Progress(_COPIED, _WHOLE)
        return (yield from _write_records(sealer, inside.store, now, out, _database(inside).stat().st_size))
    source: Store | None = None
    # A name of its own: another program may be making a backup of this vault as well.
    copy = inside.folder / upgrade.COPY_OF_A_BACKUP.format(keys.fresh(4).hex())
    try:
        yield from _copy(inside, copy)
        source = _open(inside, copy)
        yield Progress(_COPIED, _WHOLE)
        return (yield from _write_records(sealer, source, now, out, copy.stat().st_size))
    finally:
        if source is not None:
            source.close()
        _remove_snapshot(copy)


def _copy(inside: Inside, copy: Path) -> Generator[Progress, None, None]:
    """The database as it is at one moment: its sealed bytes, which nobody else can read either."""
    for _ in range(TRIES):
        _remove_snapshot(copy)
        if (yield from _copied_at_once(inside, copy)):
            return
    raise VaultBusy


def _copied_at_once(inside: Inside, copy: Path) -> Generator[Progress, None, bool]:
    """Copies part by part; False as soon as somebody has saved meanwhile, for then the parts do not fit."""
    store = inside.store
    state: tuple[int, int] | None = None
    done = 0
    handle = private_files.open_new(copy)
    with os.fdopen(handle, "wb") as out, _database(inside).open("rb", buffering=0) as file:
        while True:
            # Inside, nobody can change the file. It is closed outside: closing it lets go of our locks.
            with store.reading() as connection:
                connection.exec_driver_sql("SELECT one FROM meta").all()
                if state not in (None, store.state()):
                    return False
                state = store.state()
                part, size = file.read(_PART), os.fstat(file.fileno()).st_size
            out.write(part)
            done += len(part)
            if done >= size or not part:
                return done == size
            yield Progress(_COPIED * done // size, _WHOLE)


def _open(inside: Inside, path: Path) -> Store:
    try:
        return Store(path, inside.root.database_key(inside.epochs.db), read_only=True)
    except VaultDamaged:
        if path.exists():
            raise
        raise VaultBusy from None  # another program that opened this vault has tidied up our copy


def _database(inside: Inside) -> Path:
    return rekey_files.find(inside.folder, inside.root.database_salt(inside.epochs.db))


def _remove_snapshot(copy: Path) -> None:
    with suppress(OSError):
        for path in (copy, hot_journal.beside(copy)):
            private_files.remove(path)


# ---- the records ------------------------------------------------------------------------------------


def _write_records(
    sealer: Sealer, source: Store, now: datetime, out: BinaryIO, expected: int
) -> Generator[Progress, None, Verified]:
    sum_ = hashlib.sha256()
    pace, waiting, done = Slice(), 0, 0
    with source.reading() as connection:
        manifest = manifest_of(connection, now)
        for piece in payload(connection, manifest):
            sealer.add(piece)
            sum_.update(piece)
            waiting += len(piece)
            done += len(piece)
            sync = waiting >= _SYNC_AFTER
            if sync:
                _sync(out)
                waiting = 0
            if sync or pace.over():
                part = min(done * (_WRITTEN - _COPIED) // max(expected, 1), _WRITTEN - _COPIED)
                yield Progress(_COPIED + part, _WHOLE)
                pace.begin()
        sealer.finish()
        _sync(out)
    return Verified(manifest, sum_.digest())


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


def _between(
    steps: Generator[Progress, None, Verified], low: int, high: int
) -> Generator[Progress, None, Verified]:
    """The same steps, as the part of the whole from `low` to `high`."""
    try:
        while True:
            at = next(steps)
            yield Progress(low + (high - low) * at.done // max(at.total, 1), _WHOLE)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        steps.close()
