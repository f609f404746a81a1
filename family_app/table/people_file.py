"""people.json: nickname, avatar, colour and folder of each person; all that is known before a key."""

from __future__ import annotations

import json
import re
from pathlib import Path

from family_app.domain.errors import NameNotUsable, PeopleDamaged
from family_app.domain.people import AVATARS, COLOURS, Person, PersonId, usable_name
from family_app.table.safe_file import read_small, write_whole

VERSION = 2
_HEX = re.compile(r"[0-9a-f]{8,64}")
_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_KEYS_OF_1 = {"id", "name", "avatar", "colour", "vault", "away"}
_KEYS = {1: _KEYS_OF_1, VERSION: _KEYS_OF_1 | {"vault_id"}}
_ORDER = ("id", "name", "avatar", "colour", "vault", "vault_id", "away")


def read_people(path: Path) -> tuple[Person, ...]:
    """Everybody at the table, in the order in which they were added.

    Raises PeopleDamaged when the file is there but is not ours, DiskTrouble when it cannot be read.
    """
    raw = read_small(path)
    if raw is None:
        return ()
    try:
        found = json.loads(raw.decode("utf-8"))
        keys = _KEYS.get(found["version"]) if type(found["version"]) is int else None
        if keys is None:
            raise PeopleDamaged
        people = tuple(_person(each, keys) for each in found["people"])
    except (ValueError, KeyError, TypeError, RecursionError, NameNotUsable):
        raise PeopleDamaged from None
    if len({p.id for p in people}) != len(people):
        raise PeopleDamaged
    return people


def write_people(path: Path, people: tuple[Person, ...]) -> None:
    """Keeps the list. Raises DiskFull, ReadOnlyPlace or DiskTrouble."""
    rows = [{name: getattr(person, name) for name in _ORDER} for person in people]
    text = json.dumps({"version": VERSION, "people": rows}, ensure_ascii=False, indent=1)
    write_whole(path, text.encode("utf-8"))


def _person(found: object, keys: set[str]) -> Person:
    if not isinstance(found, dict) or set(found) != keys:
        raise PeopleDamaged
    vault, vault_id = found["vault"], found.get("vault_id")
    # The folder name becomes part of a path: anything but our own hex is refused.
    if not (vault is None or (isinstance(vault, str) and _HEX.fullmatch(vault))):
        raise PeopleDamaged
    if not (vault_id is None or (isinstance(vault_id, str) and _VAULT_ID.fullmatch(vault_id))):
        raise PeopleDamaged
    if not (isinstance(found["id"], str) and _HEX.fullmatch(found["id"])):
        raise PeopleDamaged
    if not (isinstance(found["name"], str) and isinstance(found["away"], bool)):
        raise PeopleDamaged
    return Person(
        id=PersonId(found["id"]),
        name=usable_name(found["name"]),
        avatar=found["avatar"] if found["avatar"] in AVATARS else AVATARS[0],
        colour=found["colour"] if found["colour"] in COLOURS else COLOURS[0],
        vault=vault,
        away=found["away"],
        vault_id=vault_id,
    )
