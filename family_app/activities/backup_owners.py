"""Whose a backup is, and where at the table the journal goes that was made of it."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from family_app.activities.people import everybody, vault_folder
from family_app.activities.unlock import check_journal
from family_app.domain.errors import (
    BackupOfAnother,
    Expected,
    PersonUnknown,
    VaultDamaged,
    VaultReplaced,
)
from family_app.domain.people import AVATARS, COLOURS, NAME_LIMIT, Person, PersonId, same_name
from family_app.house import Porch
from family_app.places import make_private_folder
from family_app.table.people_file import read_people, write_people
from family_app.table.safe_file import disk_troubles, sync_folder

if TYPE_CHECKING:
    from family_app.vault.backup_keeping import Found
    from family_app.vault.keys import RootKey

People = tuple[Person, ...]
_NAMES = {"nl": "Dagboek", "en": "Journal"}  # for a journal of somebody who is not at this table


def owners_of(porch: Porch, who: PersonId | None, vault_id: bytes) -> People:
    """Whose journal the backup was made of: one person, or several copies of one journal, or nobody here."""
    people = everybody(porch)
    if who is None:
        return tuple(p for p in people if p.has_key and known_id(porch, p) == vault_id)
    person = _of(people, who)
    if known_id(porch, person) not in (None, vault_id):
        raise BackupOfAnother
    return (person,)


def known_id(porch: Porch, person: Person) -> bytes | None:
    """The id of somebody's journal: from the list of people, or from its header as long as that is whole."""
    from family_app.vault.restore import vault_id_in

    if person.vault_id is not None:
        return bytes.fromhex(person.vault_id)
    if not person.has_key:
        return None
    with suppress(VaultDamaged), disk_troubles():
        return vault_id_in(vault_folder(porch, person))
    return None


def backups_of_person(porch: Porch, who: PersonId) -> tuple[Found, ...]:
    """The backups that can be this person's: those with the id of their journal.

    When nothing tells the id any more: those that are not known to be of somebody else.
    """
    from family_app.vault.backup_keeping import found_in

    people = everybody(porch)
    person = _of(people, who)
    vault_id = known_id(porch, person)
    found = found_in(porch.places.backups, vault_id)
    if vault_id is not None:
        return found
    others = {known_id(porch, p) for p in people if p.id != who}
    return tuple(each for each in found if each.outside.header.vault_id not in others)


def own_first(porch: Porch, who: PersonId) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """The same in two parts: those that this journal made, and those of one that goes its own way.

    Both began as the same journal: one was once brought back beside the other.
    """
    from family_app.vault.header import lineage_of

    lineage = known_lineage(porch, _of(everybody(porch), who))
    found = backups_of_person(porch, who)
    own = tuple(each for each in found if lineage in (None, lineage_of(each.outside.header)))
    return own, tuple(each for each in found if each not in own)


def _of(people: People, who: PersonId) -> Person:
    person = next((p for p in people if p.id == who), None)
    if person is None:
        raise PersonUnknown
    return person


def known_lineage(porch: Porch, person: Person) -> bytes | None:
    """Which of the journals with one id somebody's is; None when its header does not tell."""
    from family_app.vault.restore import lineage_in

    vault_id = known_id(porch, person)
    with suppress(VaultDamaged), disk_troubles():
        return None if vault_id is None else lineage_in(vault_folder(porch, person), vault_id)
    return None


def lost_one(porch: Porch, owners: People, root: RootKey) -> Person | None:
    """Whose journal cannot be opened any more: there the one that comes back takes its place."""
    return next((person for person in owners if _is_lost(porch, person, root)), None)


def is_led_by_another(porch: Porch, vault_id: bytes, lineage: bytes, lost: Person | None) -> bool:
    """Whether somebody else goes on with the journal that a backup was made of."""
    others = (p for p in everybody(porch) if p.has_key and (lost is None or p.id != lost.id))
    return any(known_id(porch, p) == vault_id and known_lineage(porch, p) in (None, lineage) for p in others)


def _is_lost(porch: Porch, person: Person, root: RootKey) -> bool:
    """Whether the journal of this person cannot be opened any more, as far as the backup's key can tell."""
    from family_app.vault.restore import opens_with

    if not person.has_key:
        return True
    try:
        with disk_troubles():
            check_journal(porch, person)
            return not opens_with(vault_folder(porch, person), root)
    except (VaultDamaged, VaultReplaced):
        return True
    except Expected:
        return False  # newer, or the disk does not answer just now: nothing is put aside for that


# ---- a place at the table ---------------------------------------------------------------------------


def seat(
    porch: Porch, owners: People, name: str, vault_id: bytes, lost: Person | None
) -> tuple[Person, bool]:
    """Gives the new folder to a person: in the place of a damaged journal, or next to the others."""
    path = porch.places.people
    people = read_people(path)  # not everybody(): a first list may still have to be made
    if lost is not None:
        seated = replace(lost, vault=name, vault_id=vault_id.hex(), away=False)
        write_people(path, tuple(seated if p.id == lost.id else p for p in people))
        _keep_aside(porch, lost)
        return seated, True
    like = owners[0] if owners else None
    seated = replace(_newcomer(porch, people, like), vault=name, vault_id=vault_id.hex())
    write_people(path, (*people, seated))
    return seated, False


def _newcomer(porch: Porch, people: People, like: Person | None) -> Person:
    word = like.name if like is not None else _NAMES.get(porch.shelf.language, _NAMES["en"])
    return Person(
        id=PersonId(secrets.token_hex(8)),
        name=_free_name(people, word),
        avatar=like.avatar if like is not None else AVATARS[len(people) % len(AVATARS)],
        colour=like.colour if like is not None else COLOURS[len(people) % len(COLOURS)],
        vault=None,
    )


def _free_name(people: People, word: str) -> str:
    name, number = word, 1
    while any(same_name(p.name, name) for p in people):
        number += 1
        ending = f" ({number})"
        name = word[: NAME_LIMIT - len(ending)].rstrip() + ending
    return name


def _keep_aside(porch: Porch, lost: Person) -> None:
    """Moves what is left of a damaged journal out of the way; it is never deleted.

    The list names the new folder already, so a trouble here costs nothing but tidiness.
    """
    away = porch.places.put_away
    with suppress(Expected), disk_troubles():
        old = vault_folder(porch, lost)
        if old.parent != away:
            make_private_folder(away)
            target = away / old.name
            if not target.exists():
                old.rename(target)
                sync_folder(away)
                sync_folder(old.parent)
