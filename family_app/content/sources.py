"""The register of sources: one file, the same in every language."""

from __future__ import annotations

from pathlib import Path

import msgspec

from family_app.content.reading import read_as, require
from family_app.domain.sources import Source, SourceKind
from family_app.places import shipped

_THIS_CENTURY = range(1950, 2100)


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    kind: SourceKind
    who: str
    year: int = 0


def read_sources(root: Path | None = None) -> dict[str, Source]:
    """Every source by its key. Raises ContentProblem for one without a name or with an odd year."""
    file = (root or shipped("resources", "sources")) / "sources.toml"
    rows = read_as(file, dict[str, _Row])
    for key, row in rows.items():
        require(bool(row.who.strip()), file, f"{key}.who", "empty")
        require(not row.year or row.year in _THIS_CENTURY, file, f"{key}.year", "not a year")
    return {key: Source(key, row.kind, row.who, row.year) for key, row in rows.items()}
