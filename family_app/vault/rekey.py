"""Changes the lock inside: a new root key, a new database under it, a new recovery code (4.5)."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from family_app.domain.backups import Progress
from family_app.domain.errors import NewCodeGone, VaultBusy, VaultClosed, VaultDamaged
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import header_files, keys, private_files, rekey_files, schema
from family_app.vault.deriving import beside
from family_app.vault.drawn_code import DrawnCode
from family_app.vault.header import Epochs, Header
from family_app.vault.keys import KeyCost, RootKey
from family_app.vault.letter_keys import keep_old
from family_app.vault.owner import set_recovery
from family_app.vault.presence import Presence
from family_app.vault.store import Store
from family_app.vault.troubles import told

if TYPE_CHECKING:
    from family_app.vault.vault import Inside, Vault

_TRIES = 3  # a copy with breaks for others; when somebody saved meanwhile, one more
_WHOLE = 10


def rekey(
    vault: Vault, shown: RecoveryCodes, *, kdf: KeyCost | None = None
) -> Generator[Progress, None, None]:
    """Gives the vault a new root key and goes on with it; the passphrase stays, the recovery code is `shown`.

    That code was drawn `with_lock` and typed back before. Until the header is replaced the old key is the
    one that counts, after that the new one. Raises NewCodeGone, also when the passphrase was changed
    meanwhile, VaultClosed, ReadOnlyPlace, VaultDamaged and the troubles of a disk.
    """
    vault.must_be_writable()
    inside = vault.inside
    old = inside.header
    passphrase = _passphrase_of(vault.drawing.as_shown(shown))
    if not (yield from beside(lambda: header_files.proves(old, passphrase))):
        raise NewCodeGone
    yield Progress(1, _WHOLE)
    _must_be_open(inside)
    root = RootKey(keys.fresh(keys.ROOT_SIZE), old.vault_id)
    header = yield from _next_header(inside, root, vault.drawing.as_shown(shown), kdf)
    yield Progress(2, _WHOLE)
    _must_be_open(inside)
    try:
        with _alone(inside):
            yield from _export(inside, root, shown.choice)
            _must_be_current(vault, inside)
            _commit(vault, inside.header, header, root)
            vault.drawing.forget()
            _take_over(vault, header, root)
    except BaseException:
        root.wipe()
        raise


@contextmanager
def _alone(inside: Inside) -> Iterator[None]:
    """Inside, no other program has this vault open: what it saved would be in the old database only.

    Raises VaultBusy when one has, or when the database waits for its right name until the next opening: the
    new one would be written over it.
    """
    presence = inside.store.presence
    presence.be_alone()
    try:
        header_files.must_be_newest(inside.folder, inside.header, inside.root)
        salt = inside.root.database_salt(inside.epochs.db)
        if rekey_files.find(inside.folder, salt).name != rekey_files.DATABASE:
            raise VaultBusy
        yield
    finally:
        presence.share_again()


def _next_header(
    inside: Inside, root: RootKey, drawn: DrawnCode, kdf: KeyCost | None
) -> Generator[Progress, None, Header]:
    old, cost, passphrase = inside.header, kdf or inside.header.slots[0].cost, _passphrase_of(drawn)
    first = yield from beside(
        lambda: fvh.new_slot(fvh.PASSPHRASE, passphrase, cost, root, old.vault_id), Progress(1, _WHOLE)
    )
    slots = [first]
    if drawn.secret is not None:
        slots.append(fvh.new_slot(fvh.RECOVERY, drawn.secret, keys.NO_COST, root, old.vault_id))
    ext = fvh.pack_ext(_next_epochs(inside.epochs), fvh.lineage_of(old))
    return replace(old, generation=old.generation + 1, slots=tuple(slots), ext=ext)


def _passphrase_of(drawn: DrawnCode) -> bytes:
    if drawn.passphrase is None:
        raise NewCodeGone
    return bytes(drawn.passphrase)


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
            inside = vault.inside
            header_files.replace(folder, inside.store, old, fvh.pack(header, root), inside.root)
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
    # It is in this vault as before.
    presence, inside.store.presence = inside.store.presence, Presence(inside.folder)
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
        presence.leave()
        raise
    store.presence = presence
    vault.adopt(header, root, epochs, store)
