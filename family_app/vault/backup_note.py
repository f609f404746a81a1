"""When the last automatic backup was made, and what was written since: kept inside the vault only."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select

from family_app.domain.backups import Progress
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import (
    backup_note,
    concern,
    concern_note,
    contact_key,
    erased,
    face_label,
    letter_draft,
    letter_opened,
    letter_sent,
    mood,
    own_choice,
    owner,
    page,
    plan_step,
)
from family_app.vault.slices import Slice
from family_app.vault.vault import Vault

# Where something stands that somebody would miss.
_WRITTEN = (page, concern, mood, plan_step, letter_sent, letter_opened, letter_draft)
# What is different whenever something in these tables is; the long texts themselves are not read for it.
_SIGNS: tuple[Select[Any], ...] = (
    select(concern.c.key, concern.c.revision, concern.c.changed_ms, concern.c.closed_ms, concern.c.binned_ms),
    select(concern_note.c.id, concern_note.c.revision).order_by(concern_note.c.id),
    select(mood.c.key, mood.c.binned_ms),
    select(face_label),
    select(plan_step.c.step, plan_step.c.revision).order_by(plan_step.c.step),
    select(own_choice).order_by(own_choice.c.name),
    # Pins that nobody looked at come by themselves.
    select(contact_key.c.vault_id, contact_key.c.epoch).where(contact_key.c.checked == 1),
    select(letter_sent.c.note_id, letter_sent.c.taken_ms, letter_sent.c.too_late),
    select(letter_opened.c.sender, letter_opened.c.note_id, letter_opened.c.body == ""),
    select(letter_draft.c.id, letter_draft.c.revision).order_by(letter_draft.c.id),
)
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
        found = (connection.execute(select(table).limit(1)).first() for table in _WRITTEN)
        return any(row is not None for row in found)


def token_of(vault: Vault) -> Generator[Progress, None, str]:
    """Another text whenever what was written, chosen or checked, or a lock, changed; opening changes nothing.

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
    for signs in _SIGNS:
        with vault.inside.store.reading() as connection:
            found = connection.execute(signs).all()
        sum_.update(repr([tuple(row) for row in found]).encode())
        if pace.over():
            yield Progress(0, 1)
            pace.begin()
    sum_.update(repr((gone, [tuple(row) for row in chosen], header.generation)).encode())
    return sum_.hexdigest()
