"""The words of the mood check-in as shipped: the choices in one file, the words in a file a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from family_app.content.lines import line
from family_app.content.matching import same_ids
from family_app.content.reading import read_as, require
from family_app.domain.guides import Reader
from family_app.domain.mood_words import ENERGY, FACES, PARTS, MoodVersion, MoodWord, MoodWords
from family_app.places import shipped


class _Part(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    faces: list[str]
    energy: list[str]
    part: list[_Part]


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    faces: dict[str, str]
    energy: dict[str, str]
    parts: dict[str, str]


def read_mood_words(language: str, root: Path | None = None) -> MoodWords:
    """The words of one language. Raises ContentProblem naming file and field."""
    folder = root or shipped("resources", "mood")
    structure, file = folder / "mood.toml", folder / f"texts_{language}.toml"
    rows, texts = read_as(structure, _Structure), read_as(file, dict[Reader, _Words])
    require(tuple(rows.faces) == FACES, structure, "faces", "not the five, from very_low to very_good")
    require(tuple(rows.energy) == ENERGY, structure, "energy", "not the three, in their order")
    require(tuple(row.id for row in rows.part) == PARTS, structure, "part", "not ours, in their order")
    icons = {row.id: row.icon for row in rows.part}
    same_ids(structure, Reader, file, texts)
    for reader, words in texts.items():
        for field, ids in (("faces", FACES), ("energy", ENERGY), ("parts", PARTS)):
            same_ids(structure, ids, file, getattr(words, field), f"{reader}.{field}")
    return MoodWords({reader: _version(file, reader, texts[reader], icons) for reader in Reader})


def _version(file: Path, reader: Reader, texts: _Words, icons: Mapping[str, str]) -> MoodVersion:
    return MoodVersion(
        reader=reader,
        faces=_words(file, f"{reader}.faces", FACES, texts.faces),
        energy=_words(file, f"{reader}.energy", ENERGY, texts.energy),
        parts=_words(file, f"{reader}.parts", PARTS, texts.parts, icons),
    )


def _words(
    file: Path,
    where: str,
    ids: Sequence[str],
    texts: Mapping[str, str],
    icons: Mapping[str, str] | None = None,
) -> tuple[MoodWord, ...]:
    require(len(set(texts.values())) == len(texts), file, where, "two that read the same")
    return tuple(
        MoodWord(id_, line(file, f"{where}.{id_}", texts[id_], 26), (icons or {}).get(id_, "")) for id_ in ids
    )
