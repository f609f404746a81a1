"""The people at the table, and how old they say they are."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from family_app.domain.errors import NameNotUsable

PersonId = NewType("PersonId", str)

_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"  # letters and signs that draw nothing

NAME_LIMIT = 40  # characters; long enough for a nickname, short enough for a tile

AVATARS = (
    "cat", "dog", "bird", "fish", "butterfly", "planet", "rocket", "moon", "tree", "plant",
    "mountains", "rainbow", "bicycle", "soccer-ball", "guitar", "robot", "cookie", "coffee",
)  # fmt: skip
COLOURS = ("private", "sky", "apricot", "primary", "rose")


class AgeBand(StrEnum):
    """An age band that the person chooses; changes wording, never protection."""

    SIX = "6-8"
    NINE = "9-11"
    TWELVE = "12-14"
    FIFTEEN = "15-17"
    ADULT = "adult"

    @property
    def is_child(self) -> bool:
        return self is not AgeBand.ADULT


CHILD_BANDS = (AgeBand.SIX, AgeBand.NINE, AgeBand.TWELVE, AgeBand.FIFTEEN)


@dataclass(frozen=True, slots=True)
class Person:
    """All that is known of a person before their key: nothing more is kept outside the vault."""

    id: PersonId
    name: str
    avatar: str
    colour: str
    vault: str | None  # folder name of the vault (32 hex), not the vault id; None = no key yet
    away: bool = False  # put away: the vault folder stands in put-away/
    vault_id: str | None = None  # which vault belongs in that folder; None = not known before the next unlock

    @property
    def has_key(self) -> bool:
        return self.vault is not None


def usable_name(name: str) -> str:
    """The nickname as it is kept: NFC, single spaces, at most NAME_LIMIT characters.

    Raises NameNotUsable when nothing is left or a character cannot be shown in one line.
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not name or len(name) > NAME_LIMIT:
        raise NameNotUsable
    # Cc control, Cs surrogate, Cn unassigned; Cf would let a name reverse the text around it.
    if any(unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co") for c in name):
        raise NameNotUsable
    if any(unicodedata.category(c) == "Cf" and c not in "\u200d\u200c" for c in name):
        raise NameNotUsable
    # A name must show: joiners, variation selectors and fillers alone are an empty tile.
    if not any(unicodedata.category(c)[0] in "LNPS" and c not in _FILLERS for c in name):
        raise NameNotUsable
    return name


def same_name(a: str, b: str) -> bool:
    """Whether two nicknames would be read as the same one."""
    return unicodedata.normalize("NFKC", a).casefold() == unicodedata.normalize("NFKC", b).casefold()
