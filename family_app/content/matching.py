"""Structure and words fit each other: every id has its words, every word its id."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from family_app.content.reading import require


def once_each(file: Path, field: str, ids: Iterable[str]) -> None:
    """No id stands in the structure twice."""
    seen: set[str] = set()
    for id_ in ids:
        require(id_ not in seen, file, f"{field}.id", f"{id_!r} stands there twice")
        seen.add(id_)


def same_ids(ids_file: Path, ids: Iterable[str], file: Path, words: Iterable[str], field: str = "") -> None:
    """Every id has its words in the other file, and all words there belong to an id."""
    under = f"{field}." if field else ""
    known, there = list(ids), set(words)
    for id_ in known:
        require(id_ in there, file, f"{under}{id_}", "missing")
    for id_ in sorted(there - set(known)):
        require(False, file, f"{under}{id_}", f"not in {ids_file.name}")


def tidy(file: Path, field: str, text: str) -> None:
    """One line that is not empty and has nothing around it."""
    require(bool(text.strip()), file, field, "empty")
    require(text == text.strip() and text.isprintable(), file, field, "must be one tidy line")


def tidy_lines(file: Path, field: str, lines: Iterable[str], counts: range) -> None:
    """As many such lines as there may be, none of them twice."""
    told = list(lines)
    require(len(told) in counts, file, field, f"not {counts[0]} to {counts[-1]} entries")
    for at, line in enumerate(told):
        tidy(file, f"{field}[{at}]", line)
        require(line not in told[:at], file, f"{field}[{at}]", "stands there twice")
