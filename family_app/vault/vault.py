"""A vault: one person's encrypted space. Made, opened, changed and closed here; hands out its books."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from family_app.domain.clock import Clock
from family_app.domain.errors import (
    ReadOnlyPlace,
    VaultClosed,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
)
from family_app.domain.passphrase import Reason
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import header_files, key_cost, keys, private_files, recovery, upgrade
from family_app.vault.header import FIRST_EPOCHS, Epochs, Header
from family_app.vault.header_files import Opened
from family_app.vault.journal import Journal
from family_app.vault.keys import KeyCost, RootKey
from family_app.vault.owner import Owner, add_owner
from family_app.vault.store import Store
from family_app.vault.troubles import told

DATABASE = "journal.db"
_SMALLEST = 4096  # one page of the database
_PLAIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, repr=False)
class Inside:
    """What the other files of this room need of an open vault: backups, a new key, erasing."""

    folder: Path
    header: Header
    root: RootKey
    epochs: Epochs
    store: Store


class Vault:
    """An open vault. Knows no threads: all of it is used from one."""

    def __init__(self, folder: Path, opened: Opened, store: Store, clock: Clock, *, recovered: bool) -> None:
        self._folder = folder
        self._header = opened.header
        self._root = opened.root
        self._epochs = opened.epochs
        self._store = store
        self._may_set_passphrase = recovered
        self.header_was_healed = opened.from_copy
        self.journal = Journal(store, clock)
        self.owner = Owner(store)

    def __repr__(self) -> str:
        return "Vault()"

    # ---- making and opening -----------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        band: AgeBand,
        recovery: RecoveryChoice,
        *,
        clock: Clock,
        kdf: KeyCost | None = None,
    ) -> tuple[Vault, RecoveryCodes]:
        """Makes a vault in `folder`, which must not be there yet, and opens it.

        Whatever fails, no half vault is left. Raises WeakPassphrase for what cannot be a passphrase.
        """
        secret = _usable(passphrase)
        cost = kdf or key_cost.calibrate(clock.monotonic)
        building = folder.with_name(folder.name + ".new")
        with told():
            if folder.exists():
                raise FileExistsError
            _remove_tree(building)
            try:
                private_files.make_folder(building)
                opened, codes = _write_vault(building, secret, cost, band=band, choice=recovery, clock=clock)
                private_files.sync_folder(building)
                building.rename(folder)
                private_files.sync_folder(folder.parent)
                store = _open_store(folder, opened, clock)
            except BaseException:
                _remove_tree(building)
                _remove_tree(folder)
                raise
        return cls(folder, opened, store, clock, recovered=False), codes

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, clock: Clock) -> Vault:
        """Opens with the passphrase.

        Raises WrongPassphrase, VaultDamaged, VaultNewer, VaultBusy or NotEnoughMemory.
        """
        secret = keys.passphrase_bytes(passphrase)
        if secret is None:
            header_files.check(folder)
            raise WrongPassphrase
        return cls._open(folder, fvh.PASSPHRASE, secret, clock)

    @classmethod
    def open_with_recovery(cls, folder: Path, codes: Sequence[str], *, clock: Clock) -> Vault:
        """Opens with one whole code or two halves in any order; then a new passphrase can be set.

        Raises CodeMistyped, CodeIsHalf, CodesDoNotFit and what `open` raises.
        """
        return cls._open(folder, fvh.RECOVERY, recovery.secret_of(codes), clock)

    @classmethod
    def _open(cls, folder: Path, kind: int, secret: bytes, clock: Clock) -> Vault:
        opened = header_files.open_with_secret(folder, kind, secret)
        try:
            store = _open_store(folder, opened, clock)
        except BaseException:
            opened.root.wipe()
            raise
        if not store.read_only:
            header_files.mend(folder, opened)
        return cls(folder, opened, store, clock, recovered=kind == fvh.RECOVERY)

    # ---- what an open vault says of itself --------------------------------------------------------

    @property
    def vault_id(self) -> str:
        return self._header.vault_id.hex()

    @property
    def recovery_choice(self) -> RecoveryChoice:
        return self.owner.recovery_choice

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    @property
    def closed(self) -> bool:
        return self._store.closed

    @property
    def inside(self) -> Inside:
        """For this room only; nobody else may hold a key or a row."""
        return Inside(self._folder, self._header, self._root, self._epochs, self._store)

    def transaction(self) -> AbstractContextManager[Connection]:
        """All of what is written inside is kept together, or nothing of it."""
        return self._store.transaction()

    def check_integrity(self) -> None:
        """Reads the whole database, some time after opening. Raises VaultDamaged('journal')."""
        self._store.check()

    # ---- changing and closing ---------------------------------------------------------------------

    def change_passphrase(self, current: str, new: str, *, kdf: KeyCost | None = None) -> None:
        """Puts `new` in the place of `current`. Raises WrongPassphrase when `current` is not right."""
        fresh = _usable(new)
        secret = keys.passphrase_bytes(current)
        self._must_be_writable()
        if secret is None or not header_files.proves(self._header, secret):
            raise WrongPassphrase
        self._write_passphrase(fresh, kdf)

    def set_new_passphrase(self, new: str, *, kdf: KeyCost | None = None) -> None:
        """Sets a passphrase without the current one; once, and only in a vault opened by its recovery code.

        Raises WrongPassphrase otherwise.
        """
        fresh = _usable(new)
        self._must_be_writable()
        if not self._may_set_passphrase:
            raise WrongPassphrase
        self._write_passphrase(fresh, kdf)
        self._may_set_passphrase = False

    def close(self) -> None:
        """Closes the database and drops the keys. What was not committed is taken back."""
        self._store.close()
        self._root.wipe()

    def _must_be_writable(self) -> None:
        if self.closed:
            raise VaultClosed
        if self.read_only:
            raise ReadOnlyPlace

    def _write_passphrase(self, secret: bytes, kdf: KeyCost | None) -> None:
        cost = kdf or self._header.slots[0].cost
        slot = fvh.new_slot(fvh.PASSPHRASE, secret, cost, self._root, self._header.vault_id)
        header = self._header.with_slot(slot)
        with told():
            header_files.write_both(self._folder, fvh.pack(header, self._root))
        self._header = header


def check(folder: Path) -> None:
    """What can be said without a key. Raises VaultDamaged or VaultNewer."""
    header_files.check(folder)
    path = folder / DATABASE
    try:
        with path.open("rb") as file:
            front = file.read(len(_PLAIN))
            size = path.stat().st_size
    except OSError:
        raise VaultDamaged("journal") from None
    # A write that was cut off leaves its journal beside the file, and the next opening mends it.
    cut_off = size % _SMALLEST != 0 and not _has_hot_journal(path)
    if size < _SMALLEST or front == _PLAIN or cut_off:
        raise VaultDamaged("journal")


def _has_hot_journal(path: Path) -> bool:
    beside = path.with_name(path.name + "-journal")
    return beside.exists() and beside.stat().st_size > 0


def warm_up() -> None:
    """Importing this module has loaded the heavy libraries; this also makes their first use quick."""
    keys.RootKey(bytes(keys.ROOT_SIZE), bytes(16)).database_key(1)


def _write_vault(
    folder: Path,
    secret: bytes,
    cost: KeyCost,
    *,
    band: AgeBand,
    choice: RecoveryChoice,
    clock: Clock,
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
    private_files.write_new(path, b"")
    store = Store(path, root.database_key(FIRST_EPOCHS.db))
    try:
        with store.transaction() as connection:
            upgrade.make(store, _identity(opened), clock.now())
            add_owner(connection, band, choice, clock.now())
    finally:
        # Closed before the folder gets its name: SQLite finds its journal by the name of the file.
        store.close()
    with path.open("rb") as file:
        if file.read(keys.SALT_SIZE) != root.database_salt(FIRST_EPOCHS.db):
            raise VaultDamaged("journal")  # never a plaintext file, whatever the library did with the key
    header_files.write_both(folder, opened.raw)
    return opened, codes


def _open_store(folder: Path, opened: Opened, clock: Clock) -> Store:
    path, epoch = folder / DATABASE, opened.epochs.db
    read_only = not (_may_write(folder) and _may_write(path))
    if not read_only:
        upgrade.remove_leftovers(folder)
    store = Store(path, opened.root.database_key(epoch), read_only=read_only)
    try:
        steps = upgrade.pending(store, _identity(opened))
        if not steps:
            return store
        if read_only:
            raise ReadOnlyPlace
        upgrade.upgrade(path, store, steps, lambda: opened.root.database_key(epoch), clock.now())
    except BaseException:
        store.close()
        raise
    return Store(path, opened.root.database_key(epoch))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _identity(opened: Opened) -> upgrade.Identity:
    return upgrade.Identity(opened.header.vault_id.hex(), opened.epochs.db)


def _usable(passphrase: str) -> bytes:
    secret = keys.passphrase_bytes(passphrase)
    if secret is None:
        too_long = len(passphrase) > keys.PASSPHRASE_LIMIT
        raise WeakPassphrase(Reason.TOO_LONG if too_long else Reason.UNASSIGNED)
    if not secret:
        raise WeakPassphrase(Reason.EMPTY)
    return secret


def _remove_tree(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
