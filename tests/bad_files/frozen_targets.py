"""The vault again, from what earlier versions wrote: seeds that are the same in every round of every year."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from family_app.vault import header as fvh
from family_app.vault import header_files, recovery, upgrade
from family_app.vault.backup_reading import outside_of, unlock, verify
from family_app.vault.store import Store
from family_app.vault.vault import check
from tests.bad_files.target import Target
from tests.vault.backups import whole as carried_out

FROZEN = Path(__file__).parents[1] / "old_vaults"


def frozen_header(root: Path) -> Target:
    """A header with its own code."""
    shutil.copytree(FROZEN / "schema_2", root, dirs_exist_ok=True)
    secret = _secret("contents.json", "schema_2")

    def use() -> None:
        check(root)
        header_files.open_with_secret(root, fvh.RECOVERY, secret).root.wipe()

    seeds = tuple((FROZEN / name / header_files.MAIN).read_bytes() for name in ("schema_1", "schema_2"))
    return Target(root, root / header_files.MAIN, seeds, use, same_bytes=(root / header_files.COPY,))


def frozen_journal(root: Path) -> Target:
    """A journal, read as it is: its upgrade would write."""
    shutil.copytree(FROZEN / "schema_1", root, dirs_exist_ok=True)
    opened = header_files.open_with_secret(root, fvh.RECOVERY, _secret("contents.json", "schema_1"))
    who = upgrade.Identity(opened.header.vault_id.hex(), opened.epochs.db)
    place = root / "journal.db"

    def use() -> None:
        store = Store(place, opened.root.database_key(opened.epochs.db), read_only=True)
        try:
            upgrade.pending(store, who)
            store.generation()
            store.check(thorough=True)
        finally:
            store.close()

    return Target(root, place, (place.read_bytes(),), use)


def frozen_backup(root: Path) -> Target:
    """A backup with the code of its day."""
    place = root / "backup_1.fbk"
    whole, secret = (FROZEN / place.name).read_bytes(), _secret("backups.json", "backup_1")

    def use() -> None:
        unlocked = carried_out(unlock(outside_of(place), fvh.RECOVERY, secret))
        carried_out(verify(place, unlocked.root))

    return Target(root, place, (whole[:8192], whole), use)


def _secret(file: str, name: str) -> bytes:
    said = json.loads((FROZEN / file).read_text(encoding="utf-8"))
    return recovery.secret_of([said[name]["code"]])
