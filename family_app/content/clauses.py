"""Starter clauses as shipped: their order in one file, both sides of each in a file a language."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from family_app.content.matching import once_each, same_ids, tidy
from family_app.content.reading import read_as, require
from family_app.domain.clauses import TELLING_IS_SAFE, StarterClause
from family_app.places import shipped

_STRUCTURE = "clauses.toml"
_TOPIC = re.compile(r"(T\d\d)?")


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    topic: str
    first: bool = False


class _Rows(msgspec.Struct, forbid_unknown_fields=True):
    clause: list[_Row]


class _Sides(msgspec.Struct, forbid_unknown_fields=True):
    ours: str
    adults: str


def read_clauses(language: str, root: Path | None = None) -> tuple[StarterClause, ...]:
    """Every starter clause in one language, the one that telling is safe first."""
    folder = root or shipped("resources", "agreements")
    structure, file = folder / _STRUCTURE, folder / f"clauses_{language}.toml"
    rows = read_as(structure, _Rows).clause
    once_each(structure, "clause", (row.id for row in rows))
    for at, row in enumerate(rows):
        require(bool(_TOPIC.fullmatch(row.topic)), structure, f"clause[{at}].topic", "not like T07")
        is_first = (row.id == TELLING_IS_SAFE, at == 0)
        complaint = f"{TELLING_IS_SAFE!r} alone must be first, and stand first"
        require(is_first == (row.first, row.first), structure, f"clause[{at}].first", complaint)
    texts = read_as(file, dict[str, _Sides])
    same_ids(structure, (row.id for row in rows), file, texts)
    for id_, sides in texts.items():
        tidy(file, f"{id_}.ours", sides.ours)
        tidy(file, f"{id_}.adults", sides.adults)
    return tuple(
        StarterClause(row.id, row.topic, texts[row.id].ours, texts[row.id].adults, row.first) for row in rows
    )
