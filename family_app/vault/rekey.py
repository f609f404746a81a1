"""Changes the lock inside: a new root key, a new database under it, a new recovery code (4.5)."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from family_app.domain.backups import Progress
from family_app.domain.errors import VaultBusy, VaultClosed, VaultDamaged
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import header_files, keys, private_files, recovery, rekey_files, schema
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import KeyCost, RootKey
from family_app.vault.letter_keys import keep_old
from family_app.vault.owner import set_recovery
from family_app.vault.store import Store
from family_app.vault.troubles import told

if TYPE_CHECKING:
    from family_app.vault.vault import Inside, Vault

_TRIES = 3  # a copy with breaks for others; when somebody saved meanwhile, one more
_WHOLE = 10


def rekey(
    vault: Vault, passphrase: str, choice: RecoveryChoice, *, kdf: KeyCost | None = None
) -> Generator[Progress, None, RecoveryCodes]:
    """Gives the vault a new root key and goes on with it; the passphrase stays, the recovery code is new.

    Until the header is replaced the old key is the one that counts, after that the new one. Raises
    WrongPassphrase, VaultClosed, ReadOnlyPlace, VaultDamaged and the troubles of a disk.
    """
    secret = vault.proven(passphrase)
    yield Progress(1, _WHOLE)
    inside = vault.inside
    root = RootKey(keys.fresh(keys.ROOT_SIZE), inside.header.vault_id)
    header, codes = _next_header(inside, root, secret, choice, kdf)
    yield Progress(2, _WHOLE)
    try:
        yield from _export(inside, root, choice)
        _must_be_current(vault, inside)
        _commit(vault, inside.header, header, root)
    except BaseException:
        root.wipe()
        raise
    _take_over(vault, header, root)
    return codes


def _next_header(
    inside: Inside, root: RootKey, secret: bytes, choice: RecoveryChoice, kdf: KeyCost | None
) -> tuple[Header, RecoveryCodes]:
    old = inside.header
    code, codes = recovery.make(choice)
    slots = [fvh.new_slot(fvh.PASSPHRASE, secret, kdf or old.slots[0].cost, root, old.vault_id)]
    if code is not None:
        slots.append(fvh.new_slot(fvh.RECOVERY, code, keys.NO_COST, root, old.vault_id))
    ext = fvh.pack_ext(_next_epochs(inside.epochs))
    return replace(old, generation=old.generation + 1, slots=tuple(slots), ext=ext), codes


def _next_epochs(epochs: Epochs) -> Epochs:
    return Epochs(epochs.db + 1, epochs.key + 1)


def _export(inside: Inside, root: RootKey, choice: RecoveryChoice) -> Generator[Progress, None, None]:
    """Leaves `journal.new.db` complete, verified and on the disk, with all that was saved until now."""
    with told():
        try:
            state, tries = None, 0
            while inside.store.state() != state:
                state, tries = inside.store.state(), tries + 1
                for done in _copy_and_verify(inside, root, choice):
                    # The last try takes no break: somebody who never stops typing gets a new key too.
                    if tries < _TRIES:
                        yield Progress(done, _WHOLE)
                        _must_be_open(inside)
        except BaseException:
            rekey_files.remove_new(inside.folder)
            raise


def _must_be_open(inside: Inside) -> None:
    if inside.store.closed:
        raise VaultClosed


def _must_be_current(vault: Vault, inside: Inside) -> None:
    """Another change of the header during a break would be undone by ours."""
    if vault.inside.header is not inside.header:
        rekey_files.remove_new(inside.folder)
        raise VaultBusy


def _copy_and_verify(inside: Inside, root: RootKey, choice: RecoveryChoice) -> Generator[int, None, None]:
    rekey_files.remove_new(inside.folder)
    path = inside.folder / rekey_files.NEW
    private_files.write_new(path, b"")  # private from the first byte
    epochs = _next_epochs(inside.epochs)
    store = Store(path, root.database_key(epochs.db))
    try:
        expected = _counts(inside.store)
        inside.store.copy_pages_to(store)
        with store.transaction() as connection:
            connection.execute(update(schema.meta).values(db_epoch=epochs.db))
            keep_old(connection, inside.root, inside.epochs.key)
            set_recovery(connection, choice)
        yield 5
        store.check()
        yield 7
        store.check_tables()
        yield 8
        if _counts(store) != expected:
            raise VaultDamaged("journal")
    finally:
        store.close()
    if not rekey_files.starts_with(path, root.database_salt(epochs.db)):
        raise VaultDamaged("journal")
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    private_files.sync_folder(path.parent)


def _counts(store: Store) -> dict[str, int]:
    with store.reading() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in schema.tables.sorted_tables
            if table is not schema.letter_key
        }


def _commit(vault: Vault, old: Header, header: Header, root: RootKey) -> None:
    folder = vault.inside.folder
    try:
        with told():
            header_files.write_both(folder, fvh.pack(header, root))
    except BaseException:
        if header_files.stands(folder, old):
            rekey_files.remove_new(folder)
        else:
            # Nobody knows which header the disk has: what is saved from now on could be lost. The next
            # opening sees it, and finishes or undoes.
            vault.close()
        raise


def _take_over(vault: Vault, header: Header, root: RootKey) -> None:
    """From here on nothing can be undone: the vault goes on with the new database, whatever its name."""
    inside = vault.inside
    inside.store.close()
    path = inside.folder / rekey_files.NEW
    with suppress(OSError):  # else the next unlock gives it its name
        rekey_files.put_in_place(path)
    epochs = _next_epochs(inside.epochs)
    found = rekey_files.find(inside.folder, root.database_salt(epochs.db))
    try:
        store = Store(found, root.database_key(epochs.db))
    except BaseException:
        vault.close()  # its database is closed already: the next unlock opens the new one
        root.wipe()
        raise
    vault.adopt(header, root, epochs, store)
