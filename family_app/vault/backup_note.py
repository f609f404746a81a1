"""When the last automatic backup was made, and whether pages changed since: kept inside the vault only."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select

from family_app.domain.backups import Progress
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import backup_note, erased, owner, page
from family_app.vault.slices import Slice
from family_app.vault.vault import Vault

_BATCH = 50  # pages looked at in one go: each may be so long that its last columns stand far away


@dataclass(frozen=True, slots=True)
class Note:
    """The last automatic backup."""

    made_at: datetime
    token: str


def last_note(vault: Vault) -> Note | None:
    """What was noted, or None when there was none yet."""
    wanted = select(backup_note.c.made_ms, backup_note.c.made_zone, backup_note.c.token)
    with vault.inside.store.reading() as connection:
        row = connection.execute(wanted).one_or_none()
    return None if row is None else Note(from_row(row.made_ms, row.made_zone), row.token)


def write_note(vault: Vault, note: Note) -> None:
    """Notes that a backup was made and proven."""
    made_ms, made_zone = to_row(note.made_at)
    with vault.transaction() as connection:
        connection.execute(delete(backup_note))
        row = {"one": 1, "made_ms": made_ms, "made_zone": made_zone, "token": note.token}
        connection.execute(insert(backup_note), row)


def has_pages(vault: Vault) -> bool:
    """Whether there is anything yet that somebody would miss."""
    with vault.inside.store.reading() as connection:
        return connection.execute(select(page.c.key).limit(1)).first() is not None


def token_of(vault: Vault) -> Generator[Progress, None, str]:
    """Another text whenever a page, the owner's choices or the locks changed; opening changes nothing.

    Not the generation: that rises at every unlock, and then every day would count as a day of writing.
    """
    sum_, pace, after, done = hashlib.sha256(), Slice(), -1, 0
    header = vault.inside.header
    wanted = select(page.c.key, page.c.revision, page.c.changed_ms, page.c.binned_ms).order_by(page.c.key)
    while True:
        with vault.inside.store.reading() as connection:
            rows = connection.execute(wanted.where(page.c.key > after).limit(_BATCH)).all()
            if not rows:
                gone = connection.scalar(select(func.count()).select_from(erased))
                chosen = connection.execute(select(owner.c.age_band, owner.c.recovery)).all()
                break
        sum_.update(repr([tuple(row) for row in rows]).encode())
        after, done = rows[-1].key, done + len(rows)
        if pace.over():
            yield Progress(0, 1)
            pace.begin()
    sum_.update(repr((gone, [tuple(row) for row in chosen], header.generation)).encode())
    return sum_.hexdigest()
