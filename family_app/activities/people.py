"""Who is at the table: add, rename, remove, put away and bring back. None of it needs a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from family_app.activities.erasing import without_erased
from family_app.domain.errors import (
    AlreadyOpen,
    NameTaken,
    PeopleDamaged,
    PersonHasKey,
    PersonHasNoKey,
    PersonUnknown,
    VaultDamaged,
)
from family_app.domain.people import AVATARS, COLOURS, Person, PersonId, same_name, usable_name
from family_app.house import Porch
from family_app.places import make_private_folder
from family_app.table.open_lock import is_held
from family_app.table.people_file import read_people, write_people
from family_app.table.safe_file import disk_troubles, keep_copy, sync_folder

_RESCUED = {"nl": "Dagboek", "en": "Journal"}  # the name of somebody whose name was lost with a damaged file
_FOLDER = re.compile(r"[0-9a-f]{32}")

People = tuple[Person, ...]


def everybody(porch: Porch) -> People:
    """All people, those put away included. Raises PeopleDamaged or DiskTrouble.

    Journals on disk and no list at all is damage too: a missing file must not look like a first start.
    """
    people = read_people(porch.places.people)
    if not people and not porch.places.people.exists() and any(_journals(porch)):
        raise PeopleDamaged
    return without_erased(porch, people)


def at_the_table(porch: Porch) -> People:
    """The people who are not put away."""
    return tuple(p for p in everybody(porch) if not p.away)


def find_person(porch: Porch, name: str) -> Person:
    """The person with this nickname. Raises PersonUnknown."""
    for person in everybody(porch):
        if same_name(person.name, name):
            return person
    raise PersonUnknown


def add_person(porch: Porch, name: str, avatar: str = "", colour: str = "") -> Person:
    """Adds somebody without a key. Raises NameNotUsable or NameTaken."""
    name = usable_name(name)
    people = everybody(porch)
    if any(same_name(p.name, name) for p in people):
        raise NameTaken
    used = {p.avatar for p in people}
    person = Person(
        id=_new_id(),
        name=name,
        avatar=avatar if avatar in AVATARS else next((a for a in AVATARS if a not in used), AVATARS[0]),
        colour=colour if colour in COLOURS else COLOURS[len(people) % len(COLOURS)],
        vault=None,
    )
    write_people(porch.places.people, (*people, person))
    return person


def change_person(porch: Porch, who: PersonId, name: str, avatar: str, colour: str) -> Person:
    """Another nickname, picture or colour. Raises NameNotUsable, NameTaken or PersonUnknown."""
    name = usable_name(name)
    if any(same_name(p.name, name) and p.id != who for p in everybody(porch)):
        raise NameTaken
    return update(porch, replace(_by_id(porch, who), name=name, avatar=avatar, colour=colour))


def remove_person(porch: Porch, who: PersonId) -> None:
    """Takes somebody without a key from the table. Raises PersonHasKey when there is something to lose."""
    person = _by_id(porch, who)
    if person.has_key:
        raise PersonHasKey
    write_people(porch.places.people, tuple(p for p in everybody(porch) if p.id != who))


def put_away(porch: Porch, who: PersonId) -> Person:
    """Moves somebody's journal to put-away/; it can come back whole. Needs no key, deletes nothing."""
    return _move(porch, who, away=True)


def bring_back(porch: Porch, who: PersonId) -> Person:
    """The other way round."""
    return _move(porch, who, away=False)


def refuse_beside_a_window(porch: Porch) -> None:
    """For what changes files that a window may have open. Raises AlreadyOpen."""
    if is_held(porch.places.lock):
        raise AlreadyOpen


def vault_folder(porch: Porch, person: Person) -> Path:
    """The folder of this person's journal, wherever a crash in the middle of a move left it.

    Raises PersonHasNoKey, or VaultDamaged('header') when it is gone: a missing journal is never
    answered with an empty one.
    """
    if person.vault is None:
        raise PersonHasNoKey
    for parent in (porch.places.vaults, porch.places.put_away):
        if (parent / person.vault).is_dir():
            return parent / person.vault
    raise VaultDamaged("header")


def rescue_people(porch: Porch) -> People:
    """After PeopleDamaged: keeps the damaged file beside a new one that knows every journal on disk."""
    path = porch.places.people
    with suppress(PeopleDamaged):
        return everybody(porch)
    word = _RESCUED.get(porch.shelf.language, _RESCUED["en"])
    found = tuple(
        Person(
            id=_new_id(),
            name=f"{word} {number}",
            avatar=AVATARS[(number - 1) % len(AVATARS)],
            colour=COLOURS[(number - 1) % len(COLOURS)],
            vault=folder.name,
            away=away,
        )
        for number, (folder, away) in enumerate(_journals(porch), start=1)
    )
    if path.exists():
        keep_copy(path)  # not renamed: without any list the table would look like a first start
    write_people(path, found)
    return found


def update(porch: Porch, person: Person) -> Person:
    """Writes one changed person into the list."""
    people = everybody(porch)
    if all(p.id != person.id for p in people):
        raise PersonUnknown
    write_people(porch.places.people, tuple(person if p.id == person.id else p for p in people))
    return person


def _new_id() -> PersonId:
    import secrets  # loads OpenSSL, which the first frame does not wait for

    return PersonId(secrets.token_hex(8))


def _journals(porch: Porch) -> Iterator[tuple[Path, bool]]:
    """Every finished journal on disk, and whether it was put away."""
    for parent, away in ((porch.places.vaults, False), (porch.places.put_away, True)):
        for folder in sorted(parent.iterdir()) if parent.is_dir() else ():
            # A key that was never finished (`<name>.new`) is nobody's journal, and no name for the list.
            whole = _FOLDER.fullmatch(folder.name) is not None
            if whole and ((folder / "header.fvh").exists() or (folder / "header.fvh.1").exists()):
                yield folder, away


def _by_id(porch: Porch, who: PersonId) -> Person:
    for person in everybody(porch):
        if person.id == who:
            return person
    raise PersonUnknown


def _move(porch: Porch, who: PersonId, *, away: bool) -> Person:
    person = _by_id(porch, who)
    if person.vault is not None:
        target = (porch.places.put_away if away else porch.places.vaults) / person.vault
        source = vault_folder(porch, person)
        if source != target:
            with disk_troubles():
                make_private_folder(target.parent)
                source.rename(target)
                sync_folder(target.parent)
                sync_folder(source.parent)
    return update(porch, replace(person, away=away))
