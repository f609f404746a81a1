"""The situations of Help now as shipped: order and look in one file, the words of a language in another."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from family_app.content.reading import checked, read_as, read_toml, require
from family_app.domain.helplines import Situation
from family_app.domain.situations import SITUATIONS


class _Situation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    icon: str
    tone: Literal["rose", "apricot", "help", "private", "sky", "primary"]
    sources: tuple[str, ...]
    outside_home_first: bool = False


class _SituationsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    situation: tuple[_Situation, ...]


class _SituationWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    opening: str
    steps: tuple[str, ...]
    words_to_say: tuple[str, ...]
    not_to_do: tuple[str, ...] = ()


def read_situations(folder: Path, language: str) -> tuple[tuple[Situation, ...], tuple[str, ...]]:
    """All situations in their order, and the words to say that fit every one of them."""
    file, words_file = folder / "situations.toml", folder / f"texts_{language}.toml"
    raw = read_as(file, _SituationsFile).situation
    require(tuple(each.id for each in raw) == SITUATIONS, file, "situation", "not the eight, in their order")
    tables = read_toml(words_file)
    general = checked(words_file, tables.pop("words_to_say", []), tuple[str, ...])
    require(bool(general), words_file, "words_to_say", "empty")
    words = checked(words_file, tables, dict[str, _SituationWords])
    for unknown in words.keys() - set(SITUATIONS):
        require(False, words_file, unknown, "not one of the situations")
    return tuple(_situation(file, words_file, each, words) for each in raw), general


def _situation(file: Path, words_file: Path, raw: _Situation, words: dict[str, _SituationWords]) -> Situation:
    text = words.get(raw.id)
    require(text is not None, words_file, raw.id, "no words for this situation")
    assert text is not None
    require(bool(raw.sources), file, f"{raw.id}.sources", "empty")
    require(bool(text.title) and bool(text.opening), words_file, raw.id, "no title or no opening")
    for field, least, most in (("steps", 4, 7), ("words_to_say", 2, 4), ("not_to_do", 0, 3)):
        told: tuple[str, ...] = getattr(text, field)
        require(least <= len(told) <= most, words_file, f"{raw.id}.{field}", f"not {least} to {most} entries")
        require(all(told), words_file, f"{raw.id}.{field}", "an empty entry")
    return Situation(
        id=raw.id,
        title=text.title,
        icon=raw.icon,
        tone=raw.tone,
        opening=text.opening,
        steps=text.steps,
        words_to_say=text.words_to_say,
        not_to_do=text.not_to_do,
        outside_home_first=raw.outside_home_first,
        sources=raw.sources,
    )
