"""Helpers and first sentences as shipped: kinds of people in one file, the words in files by language."""

from __future__ import annotations

from pathlib import Path

import msgspec

from family_app.content.matching import once_each, same_ids, tidy, tidy_lines
from family_app.content.reading import checked, read_as, read_toml, require
from family_app.domain.talking import FirstWords, Helper, Listener, WordsToSay
from family_app.places import shipped

_STRUCTURE = "helpers.toml"
_NOT_HEARD = "not_heard"
_NOT_HEARD_COUNT = range(3, 4)
_COUNTS = range(3, 6)


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    at_home: bool
    icon: str
    listener: Listener


class _Helpers(msgspec.Struct, forbid_unknown_fields=True):
    helper: list[_Row]


class _Texts(msgspec.Struct, forbid_unknown_fields=True):
    names: dict[str, str]
    why: dict[str, str]


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    young: list[str] = msgspec.field(name="9-11")
    teen: list[str] = msgspec.field(name="12-17")


def read_helpers(language: str, root: Path | None = None) -> tuple[Helper, ...]:
    """Every kind of helper in one language, in the order of the file."""
    folder = root or shipped("resources", "talk")
    structure, file = folder / _STRUCTURE, folder / f"helpers_{language}.toml"
    rows = read_as(structure, _Helpers).helper
    ids = [row.id for row in rows]
    once_each(structure, "helper", ids)
    for at_home in (True, False):
        some = any(row.at_home is at_home for row in rows)
        require(some, structure, "helper.at_home", f"nobody with {at_home}")
    texts = read_as(file, _Texts)
    for field, table in (("names", texts.names), ("why", texts.why)):
        same_ids(structure, ids, file, table, field)
        for id_, text in table.items():
            tidy(file, f"{field}.{id_}", text)
    return tuple(
        Helper(row.id, texts.names[row.id], texts.why[row.id], row.at_home, row.icon, row.listener)
        for row in rows
    )


def read_first_words(language: str, root: Path | None = None) -> FirstWords:
    """The first sentences in one language, in the order of the listeners."""
    file = (root or shipped("resources", "talk")) / f"words_{language}.toml"
    tables = read_toml(file)
    not_heard = checked(file, tables.pop(_NOT_HEARD, []), list[str])
    tidy_lines(file, _NOT_HEARD, not_heard, _NOT_HEARD_COUNT)
    words = checked(file, tables, dict[str, _Words])
    same_ids(file, (each.value for each in Listener), file, words)
    for listener, raw in words.items():
        tidy(file, f"{listener}.name", raw.name)
        tidy_lines(file, f"{listener}.9-11", raw.young, _COUNTS)
        tidy_lines(file, f"{listener}.12-17", raw.teen, _COUNTS)
    return FirstWords(tuple(_to(each, words[each]) for each in Listener), tuple(not_heard))


def _to(listener: Listener, raw: _Words) -> WordsToSay:
    return WordsToSay(listener, raw.name, tuple(raw.young), tuple(raw.teen))
