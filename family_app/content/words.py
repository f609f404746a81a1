"""Topic and feeling words: ids in one file for all languages, the words in one file a language."""

from __future__ import annotations

from pathlib import Path

import msgspec

from family_app.content.matching import once_each, same_ids, tidy
from family_app.content.reading import read_as, require
from family_app.domain.cards import Topic
from family_app.domain.feelings import UNSURE, Feeling
from family_app.domain.people import AgeBand
from family_app.places import shipped


class _TopicRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str
    deck: bool
    journal: bool


class _TopicFile(msgspec.Struct, forbid_unknown_fields=True):
    topic: list[_TopicRow]


class _NameFile(msgspec.Struct, forbid_unknown_fields=True):
    names: dict[str, str]


class _FeelingRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    band: AgeBand


class _FeelingFile(msgspec.Struct, forbid_unknown_fields=True):
    feeling: list[_FeelingRow]


class _WordFile(msgspec.Struct, forbid_unknown_fields=True):
    words: dict[str, str]
    meanings: dict[str, str]


def read_topics(language: str, root: Path | None = None) -> tuple[Topic, ...]:
    """Every topic, named in one language, in the order of the file."""
    folder = root or shipped("resources", "words")
    rows = read_as(folder / "topics.toml", _TopicFile).topic
    file = folder / f"topics_{language}.toml"
    names = read_as(file, _NameFile).names
    _same_ids((folder / "topics.toml", "topic"), [row.id for row in rows], file, "names", names)
    return tuple(Topic(row.id, names[row.id], row.icon, row.deck, row.journal) for row in rows)


def read_feelings(language: str, root: Path | None = None) -> tuple[Feeling, ...]:
    """Every feeling word in one language, in the order of the file."""
    folder = root or shipped("resources", "words")
    rows = read_as(folder / "feelings.toml", _FeelingFile).feeling
    file = folder / f"feelings_{language}.toml"
    texts = read_as(file, _WordFile)
    for field, table in (("words", texts.words), ("meanings", texts.meanings)):
        _same_ids((folder / "feelings.toml", "feeling"), [row.id for row in rows], file, field, table)
    offered_to_all = any(row.id == UNSURE and row.band is AgeBand.SIX for row in rows)
    require(offered_to_all, folder / "feelings.toml", "feeling", f"{UNSURE!r} must be offered to every band")
    return tuple(Feeling(row.id, texts.words[row.id], texts.meanings[row.id], row.band) for row in rows)


def _same_ids(
    ids_field: tuple[Path, str], ids: list[str], file: Path, field: str, words: dict[str, str]
) -> None:
    """Every id has its word, once, and every word its id."""
    ids_file, name = ids_field
    once_each(ids_file, name, ids)
    same_ids(ids_file, ids, file, words, field)
    for id_, word in words.items():
        tidy(file, f"{field}.{id_}", word)
