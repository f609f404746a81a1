"""The files of a vault: made as a whole or not at all, opened as they were left, looked at without a key."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from family_app.domain.clock import Clock
from family_app.domain.errors import (
    DiskTrouble,
    ReadOnlyPlace,
    VaultBusy,
    VaultDamaged,
    VaultReplaced,
    WeakPassphrase,
)
from family_app.domain.passphrase import Reason
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import (
    header_files,
    hot_journal,
    keys,
    private_files,
    recovery,
    rekey_files,
    size_class,
    upgrade,
)
from family_app.vault.header import FIRST_EPOCHS, Header
from family_app.vault.header_files import Opened
from family_app.vault.keys import KeyCost, RootKey
from family_app.vault.owner import add_owner
from family_app.vault.presence import NAMES as LOCKS
from family_app.vault.presence import Presence
from family_app.vault.private_copy import open_copy
from family_app.vault.rekey_files import DATABASE
from family_app.vault.store import Store
from family_app.vault.troubles import told

_TRIES = 3  # as often another program may change the header while we derive a key from it
PAGE = 4096  # one page of the database, the least that it can be
_PLAIN = b"SQLite format 3\0"
_NEVER_WRITTEN = 2**30  # where SQLite keeps its own locks, in a file that is longer than this
_OURS = frozenset((header_files.MAIN, header_files.COPY, *LOCKS, DATABASE, rekey_files.NEW, rekey_files.OLD))


def make(
    folder: Path, secret: bytes, cost: KeyCost, *, band: AgeBand, choice: RecoveryChoice, clock: Clock
) -> tuple[Opened, Store, RecoveryCodes]:
    """Makes the vault `folder` and opens its database. Whatever fails, no half vault is left."""
    building = folder.with_name(folder.name + ".new")
    with told():
        if folder.exists():
            raise FileExistsError
        _remove_tree(building)
        try:
            private_files.make_folder(building)
            opened, codes = _write(building, secret, cost, band=band, choice=choice, clock=clock)
            private_files.sync_folder(building)
            building.rename(folder)
            private_files.sync_folder(folder.parent)
            return opened, open_store(folder, opened, clock), codes
        except BaseException:
            _remove_tree(building)
            _remove_tree(folder)
            raise


def open_with(
    folder: Path, kind: int, secret: bytes, expected: bytes | None, clock: Clock
) -> tuple[Opened, Store]:
    """The header and the database that `secret` opens; see `header_files.open_with_secret`, `open_store`."""
    for _ in range(_TRIES):
        opened = header_files.open_with_secret(folder, kind, secret, expected)
        with suppress(_HeaderChanged):
            return opened, open_store(folder, opened, clock)
    raise VaultBusy


def open_store(folder: Path, opened: Opened, clock: Clock) -> Store:
    """The database of a header, brought to the schema of this version, and everything beside it in order.

    Raises VaultReplaced when a whole one of another vault, or of another time, stands in its place. While
    another program has this vault open nothing in the folder is touched; VaultBusy when it would have to be.
    """
    presence, store = Presence(folder), None
    try:
        with presence.at_the_door():
            if not header_files.is_as_read(folder, opened):
                raise _HeaderChanged
            presence.come_in()
            store = _open_found(folder, opened, clock, presence)
            store.presence = presence
            if presence.alone and not store.read_only:
                header_files.mend(folder, opened)
                with suppress(OSError):
                    rekey_files.tidy(folder)
            presence.make_room()
    except BaseException:
        if store is not None:
            store.close()
        presence.leave()
        opened.root.wipe()
        raise
    return store


class _HeaderChanged(Exception):
    """Another program wrote another header while a key was being derived from this one."""


def _open_found(folder: Path, opened: Opened, clock: Clock, presence: Presence) -> Store:
    epoch = opened.epochs.db
    salt = opened.root.database_salt(epoch)
    writable = _may_write(folder)
    orderly = writable and presence.alone
    path = rekey_files.settle(folder, salt) if orderly else rekey_files.find(folder, salt)
    read_only = not (writable and _may_write(path))
    if orderly and not read_only:
        upgrade.remove_leftovers(folder)
    hot_journal.must_be_ours(path, opened.root, epoch)
    try:
        return _open(path, opened, clock, presence, read_only=read_only)
    except VaultDamaged:
        if _is_of_another(path, salt):
            raise VaultReplaced from None
        raise


def usable(passphrase: str) -> bytes:
    """What a new passphrase is derived from. Raises WeakPassphrase for what cannot be one."""
    secret = keys.passphrase_bytes(passphrase)
    if secret is None:
        too_long = len(passphrase) > keys.PASSPHRASE_LIMIT
        raise WeakPassphrase(Reason.TOO_LONG if too_long else Reason.UNASSIGNED)
    if not secret:
        raise WeakPassphrase(Reason.EMPTY)
    return secret


def check(folder: Path, expected: bytes | None = None) -> None:
    """What can be said without a key. Raises VaultDamaged, VaultReplaced or VaultNewer.

    DiskTrouble when the disk does not answer: that says nothing about the journal.
    """
    header_files.check(folder, expected)
    path = _database(folder)
    try:
        with path.open("rb") as file:
            front = file.read(len(_PLAIN))
            size = os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise VaultDamaged("journal") from None
    except OSError:
        raise DiskTrouble from None
    # A write that was cut off leaves its journal beside the file, and the next opening mends it.
    cut_off = size % PAGE != 0 and not hot_journal.waits(path)
    if size < PAGE or front == _PLAIN or not any(front) or cut_off:
        raise VaultDamaged("journal")


def looks_cut(folder: Path) -> bool:
    """Whether a part seems to be missing, or to be nothing but zeros. Only the key can tell for certain.

    Since the second schema the file grows by whole steps; and sealed pages are never empty.
    """
    path = _database(folder)
    try:
        with path.open("rb") as file:
            odd = os.fstat(file.fileno()).st_size % (size_class.PAGES * PAGE) != 0
            while not odd and (page := file.read(PAGE)):
                odd = not any(page) and file.tell() != _NEVER_WRITTEN + PAGE
    except OSError:
        raise DiskTrouble from None
    return odd and not hot_journal.waits(path)  # what is being written has its true size only afterwards


def _database(folder: Path) -> Path:
    """A change of keys that was cut off between two names: the next opening finishes it."""
    names = (DATABASE, rekey_files.NEW)
    return next((folder / name for name in names if os.path.lexists(folder / name)), folder / DATABASE)


def copies_beside(folder: Path) -> int:
    """How many files lie in a vault that it did not make: copies of a sync program, most likely."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return 0
    return sum(not _is_ours(name) for name in names)


def _is_ours(name: str) -> bool:
    return upgrade.is_copy(name) or name.removesuffix(".tmp").removesuffix("-journal") in _OURS


def _write(
    folder: Path, secret: bytes, cost: KeyCost, *, band: AgeBand, choice: RecoveryChoice, clock: Clock
) -> tuple[Opened, RecoveryCodes]:
    vault_id = keys.fresh(16)
    root = RootKey(keys.fresh(keys.ROOT_SIZE), vault_id)
    code, codes = recovery.make(choice)
    slots = [fvh.new_slot(fvh.PASSPHRASE, secret, cost, root, vault_id)]
    if code is not None:
        slots.append(fvh.new_slot(fvh.RECOVERY, code, keys.NO_COST, root, vault_id))
    header = Header(vault_id, 1, tuple(slots), fvh.pack_ext(FIRST_EPOCHS))
    opened = Opened(header, fvh.pack(header, root), root, FIRST_EPOCHS, from_copy=False)
    path = folder / DATABASE
    for name in LOCKS:  # now: later the disk may be full
        os.close(private_files.open_new(folder / name))
    private_files.write_new(path, b"")
    store = Store(path, root.database_key(FIRST_EPOCHS.db))
    try:
        with store.transaction() as connection:
            upgrade.make(store, _identity(opened), clock.now())
            add_owner(connection, band, choice, clock.now(), cost_kib=cost.m_kib)
    finally:
        # Closed before the folder gets its name: SQLite finds its journal by the name of the file.
        store.close()
    if not rekey_files.starts_with(path, root.database_salt(FIRST_EPOCHS.db)):
        raise VaultDamaged("journal")  # never a plaintext file, whatever the library did with the key
    header_files.write_both(folder, opened.raw)
    return opened, codes


def _open(path: Path, opened: Opened, clock: Clock, presence: Presence, *, read_only: bool) -> Store:
    epoch = opened.epochs.db
    store = _store(path, lambda: opened.root.database_key(epoch), read_only=read_only)
    try:
        steps = upgrade.pending(store, _identity(opened))
        if not steps:
            return store
        if read_only:
            raise ReadOnlyPlace
        presence.must_be_alone()
        upgrade.upgrade(path, store, steps, lambda: opened.root.database_key(epoch), clock.now())
    except BaseException:
        store.close()
        raise
    return Store(path, opened.root.database_key(epoch))


def _store(path: Path, new_key: Callable[[], bytearray], *, read_only: bool) -> Store:
    try:
        return Store(path, new_key(), read_only=read_only)
    except ReadOnlyPlace:
        if not (read_only and hot_journal.waits(path)):
            raise
    return open_copy(path, new_key)


def _is_of_another(path: Path, salt: bytes) -> bool:
    """Whether a file that does not open is whole, and only not ours: nobody can be surer without its key."""
    try:
        with path.open("rb") as file:
            front = file.read(len(salt))
            size = path.stat().st_size
    except OSError:
        return False
    return size >= PAGE and size % PAGE == 0 and front not in (salt, _PLAIN, bytes(len(salt)))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _identity(opened: Opened) -> upgrade.Identity:
    return upgrade.Identity(opened.header.vault_id.hex(), opened.epochs.db)


def _remove_tree(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
