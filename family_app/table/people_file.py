"""people.json: nickname, avatar, colour and folder of each person; all that is known before a key."""

from __future__ import annotations

import json
import re
from pathlib import Path

from family_app.domain.errors import NameNotUsable, PeopleDamaged
from family_app.domain.people import AVATARS, COLOURS, Person, PersonId, usable_name
from family_app.table.safe_file import read_small, write_whole

VERSION = 1
_HEX = re.compile(r"[0-9a-f]{8,64}")
_KEYS = {"id", "name", "avatar", "colour", "vault", "away"}


def read_people(path: Path) -> tuple[Person, ...]:
    """Everybody at the table, in the order in which they were added.

    Raises PeopleDamaged when the file is there but is not ours, DiskTrouble when it cannot be read.
    """
    raw = read_small(path)
    if raw is None:
        return ()
    try:
        found = json.loads(raw.decode("utf-8"))
        if not isinstance(found, dict) or found.get("version") != VERSION:
            raise PeopleDamaged
        people = tuple(_person(each) for each in found["people"])
    except (ValueError, KeyError, TypeError, RecursionError, NameNotUsable):
        raise PeopleDamaged from None
    if len({p.id for p in people}) != len(people):
        raise PeopleDamaged
    return people


def write_people(path: Path, people: tuple[Person, ...]) -> None:
    """Keeps the list. Raises DiskFull, ReadOnlyPlace or DiskTrouble."""
    rows = [
        {"id": p.id, "name": p.name, "avatar": p.avatar, "colour": p.colour, "vault": p.vault, "away": p.away}
        for p in people
    ]
    text = json.dumps({"version": VERSION, "people": rows}, ensure_ascii=False, indent=1)
    write_whole(path, text.encode("utf-8"))


def _person(found: object) -> Person:
    if not isinstance(found, dict) or set(found) != _KEYS:
        raise PeopleDamaged
    vault = found["vault"]
    # The folder name becomes part of a path: anything but our own hex is refused.
    if not (vault is None or (isinstance(vault, str) and _HEX.fullmatch(vault))):
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
    )
