"""Brings a database to the schema of this version, step by step, on a copy; leaves a newer one untouched."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update

from family_app.domain.errors import VaultDamaged, VaultNewer
from family_app.vault import private_files
from family_app.vault.moments import to_row
from family_app.vault.schema import meta, page, step
from family_app.vault.steps import (
    step_0001_first,
    step_0002_keys,
    step_0003_concerns,
    step_0004_checkins,
)
from family_app.vault.store import Store
from family_app.vault.troubles import told

COPY = "journal.upgrade.db"
COPY_OF_A_BACKUP = "journal.copy.{}.db"
_COPIES = re.compile(r"journal\.(upgrade|copy(\.[0-9a-f]{8})?)\.db(-journal)?")
_HAS_META = "SELECT 1 FROM sqlite_schema WHERE name = 'meta'"


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema: its number, its name, and what it does inside a transaction."""

    number: int
    name: str
    run: Callable[[Connection], None]


STEPS: tuple[Step, ...] = tuple(
    Step(module.NUMBER, module.NAME, module.run)
    for module in (step_0001_first, step_0002_keys, step_0003_concerns, step_0004_checkins)
)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which database a header belongs to."""

    vault_id: str
    db_epoch: int


def make(store: Store, who: Identity, now: datetime) -> None:
    """Runs every step in a new, empty database. Called inside a transaction."""
    for each in STEPS:
        _run(store, each, now, who)


def pending(store: Store, who: Identity) -> tuple[Step, ...]:
    """The steps that are still to run.

    Raises VaultDamaged('journal') for a database that is not the one of this header (an empty file
    included), and VaultNewer.
    """
    with store.reading() as connection:
        if connection.exec_driver_sql(_HAS_META).first() is None:
            raise VaultDamaged("journal")
        row = connection.execute(select(meta)).one_or_none()
    if row is None or (row.vault_id, row.db_epoch) != (who.vault_id, who.db_epoch) or row.schema < 1:
        raise VaultDamaged("journal")
    if row.schema > STEPS[-1].number:
        raise VaultNewer
    return tuple(each for each in STEPS if each.number > row.schema)


def upgrade(
    path: Path, store: Store, steps: tuple[Step, ...], new_key: Callable[[], bytearray], now: datetime
) -> None:
    """Runs `steps` on a copy, checks it, and puts it in the place of `path`. Closes `store`.

    Until the very last moment the old file is the one that counts.
    """
    copy = path.with_name(COPY)
    remove_leftovers(path.parent)
    try:
        with told():
            private_files.write_new(copy, b"")  # so that it is private from the first byte
        store.copy_to(copy)
        fresh = Store(copy, new_key())
        try:
            for each in steps:
                _run(fresh, each, now)
            fresh.check(thorough=True)
            if _pages(fresh) != _pages(store):
                raise VaultDamaged("journal")
        finally:
            fresh.close()
        store.close()
        with told():
            copy.replace(path)
            private_files.sync_folder(path.parent)
    finally:
        store.close()
        remove_leftovers(path.parent)


def is_copy(name: str) -> bool:
    """Whether a file in the folder of a vault is a copy that an upgrade or a backup makes for a while."""
    return _COPIES.fullmatch(name) is not None


def remove_leftovers(folder: Path) -> None:
    """Removes the copies of an upgrade and of a backup that were cut off."""
    with told():
        for path in tuple(folder.iterdir()):
            if is_copy(path.name):
                private_files.remove(path)


def _run(store: Store, each: Step, now: datetime, who: Identity | None = None) -> None:
    ran_ms, _ = to_row(now)
    with store.transaction() as connection:
        each.run(connection)
        if who is not None and each.number == 1:
            first = {"one": 1, "vault_id": who.vault_id, "db_epoch": who.db_epoch, "generation": 0}
            connection.execute(insert(meta), {"schema": 1, **first})
        connection.execute(update(meta).values(schema=each.number))
        connection.execute(insert(step), {"number": each.number, "name": each.name, "ran_ms": ran_ms})


def _pages(store: Store) -> int:
    with store.reading() as connection:
        return connection.scalar(select(func.count()).select_from(page)) or 0
