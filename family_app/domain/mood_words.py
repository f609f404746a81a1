"""The words of the mood check-in: five faces, energy, and what played a part; nothing is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from family_app.domain.guides import Reader, reader_for
from family_app.domain.people import AgeBand

FACES = ("very_low", "low", "middle", "good", "very_good")  # numbers 1 to 5
LOW_FACES = FACES[:2]  # after one of these the three doors are offered
ENERGY = ("little", "some", "much")
PARTS = ("school", "friends", "game", "chat", "home", "body", "sleep", "own")


def face_number(face: str) -> int:
    """1 to 5. Raises ValueError for a face that there is not."""
    return FACES.index(face) + 1


@dataclass(frozen=True, slots=True)
class MoodWord:
    """One thing to choose."""

    id: str
    words: str
    icon: str = ""  # parts only


@dataclass(frozen=True, slots=True)
class MoodVersion:
    """What one kind of reader chooses from."""

    reader: Reader
    faces: tuple[MoodWord, ...]
    energy: tuple[MoodWord, ...]
    parts: tuple[MoodWord, ...]


@dataclass(frozen=True, slots=True)
class MoodWords:
    """All of it in one language."""

    versions: Mapping[Reader, MoodVersion]

    def version_for(self, band: AgeBand | None) -> MoodVersion:
        return self.versions[reader_for(band)]
