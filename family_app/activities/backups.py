"""Backups of an open space: by the app itself, at most once a day, or on request to a file; and the list."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NewType

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import BackupMissing
from family_app.house import House, Porch
from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles

BackupId = NewType("BackupId", str)  # of one in our own folder; means nothing to anybody else
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One line of the list of backups."""

    id: BackupId
    summary: BackupSummary


def backup_due(house: House) -> bool:
    """Whether today's backup is still to be made, as far as shows at once.

    Whether pages changed takes a look at all of them: `make_automatic` does that, a slice at a time.
    """
    from family_app.vault.backup_note import has_pages, last_note

    if house.vault.read_only:
        return False
    note = last_note(house.vault)
    if note is None:
        return has_pages(house.vault)
    now = house.porch.clock.now()
    return note.made_at.astimezone(now.tzinfo).date() != now.date()


def make_automatic(house: House) -> Generator[Progress, None, BackupSummary | None]:
    """Makes today's backup and lets the oldest go; None when it is not due or no page has changed.

    Raises what `make_backup` raises; then the older backups are all still there.
    """
    from family_app.vault.backup_note import last_note, token_of

    if not backup_due(house):
        return None
    token = yield from token_of(house.vault)
    note = last_note(house.vault)
    if note is not None and note.token == token:
        return None
    return (yield from _make_one_more(house, token))


def make_backup_now(house: House) -> Generator[Progress, None, BackupSummary]:
    """One more in the list because its owner wants it, changed or not; the oldest goes as always."""
    from family_app.vault.backup_note import token_of

    token = yield from token_of(house.vault)
    return (yield from _make_one_more(house, token))


def _make_one_more(house: House, token: str) -> Generator[Progress, None, BackupSummary]:
    from family_app.vault.backup import make_backup
    from family_app.vault.backup_keeping import ENDING, remove_surplus, remove_unfinished
    from family_app.vault.backup_note import Note, write_note

    vault, now = house.vault, house.porch.clock.now()
    folder, month = house.porch.places.backups, _first_of_month(now)
    with disk_troubles():
        make_private_folder(folder)
    try:
        remove_unfinished(folder, vault)
        target = folder / f"{secrets.token_hex(16)}{ENDING}"
        summary = yield from make_backup(vault, target, now, file_time=month)
        write_note(vault, Note(now, token))
        remove_surplus(folder, vault, target)
    finally:
        # The folder must not tell when somebody wrote either. When a name in it changed last, which the
        # system keeps for itself and lets nobody set, still shows to who looks closely.
        with suppress(OSError):
            os.utime(folder, (month, month))
    return summary


def backup_to_file(house: House, target: Path) -> Generator[Progress, None, BackupSummary]:
    """Makes a backup where the person wants it. Raises FileInTheWay, BackupMissing when the folder is."""
    from family_app.vault.backup import make_backup

    if not target.parent.is_dir():
        raise BackupMissing
    return (yield from make_backup(house.vault, target, house.porch.clock.now()))


def list_backups(house: House) -> tuple[KeptBackup, ...]:
    """The backups that the app made of this journal and that today's key opens, newest first."""
    from family_app.vault.backup_keeping import of_vault, opened_by

    found = of_vault(house.porch.places.backups, house.vault)
    listed = opened_by(house.vault.inside.root, found)
    return tuple(KeptBackup(id_of(each.path), each.summary) for each in listed)


def path_of(porch: Porch, which: BackupId | Path) -> Path:
    """The file of a backup from the list, or the one that was chosen. Raises BackupMissing."""
    if isinstance(which, Path):
        return which
    if _ID.fullmatch(which) is None:
        raise BackupMissing
    return porch.places.backups / f"{which}.fbk"


def id_of(path: Path) -> BackupId:
    """What a backup in our own folder is called outside of this room."""
    return BackupId(path.stem)


def _first_of_month(now: datetime) -> float:
    """So that the folder is no calendar of the days on which somebody wrote."""
    return now.replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp()
