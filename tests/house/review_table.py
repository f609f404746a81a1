"""One table of all that is read, for whoever reviews it: `python3 dev.py strings --review > review.tsv`.

A figure never replaces a reader. `reviewed_by` is filled in by hand in the structure files, with the name of
the person who looked, the day, and the day to look again; never by us.
"""

from __future__ import annotations

import csv
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from tests.house.prose import mean_words, reading_figure, words
from tests.house.texts import ROOT, Text, language_of, resource_texts
from tests.house.wording import RULES

# What a reviewer should look at first.
FIRST = ("amber", "guide", "situations", "helplines", "green")
READERS = ("6-8", "9-11", "12-14", "15-17", "12-17", "parent")
PASSIVE = re.compile(r"\b(?:wordt|worden|werd|werden)\b[^.?!]*\bge\w+(?:d|t|en)\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:ai|bot|model|assistant|team|maintainers?|we|us|todo|tbd|nobody|anonymous)\b", re.IGNORECASE
)

HEADER = (
    "id",
    "tier",
    "band",
    "language",
    "field",
    "text",
    "source",
    "mean sentence",
    "reading figure",
    "level-W findings",
    "reviewed_by",
    "reviewed_on",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One text, with what a reviewer needs beside it."""

    id: str
    tier: str
    band: str
    language: str
    field: str
    text: str
    source: str
    mean_sentence: str
    reading_figure: str
    findings: str
    reviewed_by: str
    reviewed_on: str


Facts = Mapping[tuple[str, str], Mapping[str, Any]]


def facts(root: Path = ROOT / "resources") -> Facts:
    """What the structure files say of each id, by folder and id."""
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    for path in sorted(root.rglob("*.toml")):
        folder = path.relative_to(root).parts[0]
        if folder == "licenses" or language_of(path.as_posix()):
            continue
        for table in tomllib.loads(path.read_text(encoding="utf-8")).values():
            for row in table if isinstance(table, list) else ():
                if isinstance(row, dict) and "id" in row:
                    found[folder, row["id"]] = row
    return found


def rows(root: Path = ROOT / "resources") -> list[Row]:
    """Every text that has a language, first what a reviewer should look at first."""
    known = facts(root)
    made = [_row(text, known) for text in resource_texts(root) if text.language]
    return sorted(made, key=lambda row: (FIRST.index(row.tier) if row.tier in FIRST else len(FIRST), row.id))


def _row(text: Text, known: Facts) -> Row:
    place, _, key = text.where.partition(" ")
    folder = place.split("/")[1]
    keys = key.split(".")
    item = Path(place).stem if folder == "guides" or keys[0] == "about" else keys[0]
    fact = known.get((folder, item), {})
    source = fact.get("sources") or fact.get("source") or ""
    figures = _figures(text)
    return Row(
        id=item if fact or keys[0] == "about" else f"{folder}/{Path(place).stem[:-3]}/{item}",
        tier=_tier(folder, item, known),
        band=_band(text, keys, fact),
        language=text.language,
        field=key if folder == "guides" else ".".join(keys[1:]),
        text=" ".join(text.words.split()),
        source=source if isinstance(source, str) else ", ".join(source),
        mean_sentence=figures[0],
        reading_figure=figures[1],
        findings=", ".join(level_w(text)),
        reviewed_by=fact.get("reviewed_by", ""),
        reviewed_on=fact.get("reviewed_on", ""),
    )


def _tier(folder: str, item: str, known: Facts) -> str:
    if folder == "decks":
        tiers = {row["tier"] for (_, name), row in known.items() if name.startswith(item) and "tier" in row}
        return "amber" if "amber" in tiers else "green"
    return "guide" if folder == "guides" else folder


def _band(text: Text, keys: list[str], fact: Mapping[str, Any]) -> str:
    """Who reads it; a parent is named beside the band of a card for what stands on its sides."""
    bands = [each for each in keys if each in READERS]
    bands = bands or fact.get("bands") or [each for each in [fact.get("band", "")] if each]
    return ", ".join([*bands, *(["parent"] if not text.for_child and "parent" not in bands else [])])


def _figures(text: Text) -> tuple[str, str]:
    """Mean words of a sentence; ease for Dutch (higher is easier), grade for English (lower is easier)."""
    if not words(text.words):
        return "", ""
    figure = reading_figure(text.language, [text.words])
    return f"{mean_words(text.words):.1f}", f"{figure:.0f}" if text.language == "nl" else f"{figure:.1f}"


def level_w(text: Text) -> list[str]:
    """The rules that a reviewer has to look at here, and a Dutch passive (content.md D4-4)."""
    found = [rule.id for rule in RULES if rule.level_for(text) == "W" and rule.hits(text)]
    return [*found, *(["passive"] if text.language == "nl" and PASSIVE.search(text.words) else [])]


def unsigned(reviewed: Iterable[Mapping[str, Any]]) -> list[str]:
    """Ids that claim a review without a person, a day and a day to look again."""
    return [row["id"] for row in reviewed if not _signed(row)]


def _signed(row: Mapping[str, Any]) -> bool:
    by, on, due = (str(row.get(f"review{end}", "")).strip() for end in ("ed_by", "ed_on", "_due"))
    if not (by or on or due):
        return True
    try:
        in_order = date.fromisoformat(on) < date.fromisoformat(due)
    except ValueError:
        return False
    return in_order and len(by.split()) > 1 and not _NOBODY.search(by)


def write(out: TextIO, table: Iterable[Row]) -> None:
    """The table as tab-separated values."""
    lines = csv.writer(out, delimiter="\t", lineterminator="\n")
    lines.writerow(HEADER)
    lines.writerows([getattr(row, field.name) for field in fields(Row)] for row in table)


def main() -> int:
    """Writes the table to standard output."""
    write(sys.stdout, rows())
    return 0


if __name__ == "__main__":
    sys.exit(main())
