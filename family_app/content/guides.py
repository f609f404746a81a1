"""Guides as shipped: one file with their structure, and the texts by language, one file a guide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from family_app.content.reading import checked, read_as, read_toml, require
from family_app.domain.guides import Guide, GuideStep, GuideVersion, Reader
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped

STRUCTURE = "structure.toml"
LANGUAGES = ("nl", "en")
_ID = re.compile(r"G\d\d")
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    versions: list[Reader]
    icon: str
    tone: Literal["rose", "apricot", "help", "private", "sky", "primary"]
    situation: str
    shown_in: list[str]
    related: list[str]
    sources: list[str]
    written: str
    reviewed_by: str = ""
    reviewed_on: str = ""
    review_due: str = ""


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    guide: list[_Row]


class _Step(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    text: list[str]
    points: list[str] = []
    icon: str = ""


class _Version(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    for_whom: str
    opening: str
    first: list[str]
    step: list[_Step]
    not_to_do: list[str]
    next: list[str]
    ending: str


def read_guides(language: str, root: Path | None = None) -> tuple[Guide, ...]:
    """Every guide in one language, in the order of the structure file.

    Raises ContentProblem, naming file and field, at the first thing that is not as it must be.
    """
    folder = root or shipped("resources", "guides")
    rows = read_as(folder / STRUCTURE, _Structure).guide
    ids = [row.id for row in rows]
    for at, row in enumerate(rows):
        _check_row(row, ids, f"guide[{at}]")
    return tuple(_guide(folder, language, row) for row in rows)


def check_parity(root: Path | None = None) -> None:
    """Raises ContentProblem where the languages differ in shape, or where a text was left as it was."""
    first, *others = LANGUAGES
    ours = read_guides(first, root)
    for language in others:
        for one, other in zip(ours, read_guides(language, root), strict=True):
            file = f"{language}/{other.id}.toml"
            for left, right in zip(one.versions, other.versions, strict=True):
                require(_shape(left) == _shape(right), file, right.reader.value, "another shape than in nl")
                for mine, theirs in zip(_lines(left), _lines(right), strict=True):
                    require(mine[1] != theirs[1], file, theirs[0], "the same as in the other language")


def _shape(version: GuideVersion) -> list[int]:
    counts = [len(version.first), len(version.not_to_do), len(version.next)]
    for step in version.steps:
        counts += [len(step.text), len(step.points)]
    return counts


def _check_row(row: _Row, ids: list[str], where: str) -> None:
    def must(condition: bool, field: str, complaint: str) -> None:
        require(condition, STRUCTURE, f"{where}.{field}", f"{row.id}: {complaint}")

    must(bool(_ID.fullmatch(row.id)) and ids.count(row.id) == 1, "id", "not like G04, or twice")
    must(bool(row.versions) and len(set(row.versions)) == len(row.versions), "versions", "none, or one twice")
    must(row.versions == [each for each in Reader if each in row.versions], "versions", "not youngest first")
    must(row.situation in SITUATIONS, "situation", "not one of ours")
    for each in row.shown_in:
        must(each in SITUATIONS, "shown_in", f"{each!r} is not one of ours")
    for each in row.related:
        must(each in ids and each != row.id, "related", f"{each!r} is not another guide")
    must(bool(row.sources), "sources", "no source")
    must(bool(_MONTH.fullmatch(row.written)), "written", "not YYYY-MM")


def _guide(folder: Path, language: str, row: _Row) -> Guide:
    label = f"{language}/{row.id}.toml"
    tables = read_toml(folder / language / f"{row.id}.toml")
    for key in tables:
        require(key in {each.value for each in row.versions}, label, key, f"not in {STRUCTURE}")
    versions = []
    for reader in row.versions:
        require(reader.value in tables, label, reader.value, "missing")
        versions.append(_version(label, reader, checked(label, tables[reader.value], _Version)))
    return Guide(
        id=row.id, icon=row.icon, tone=row.tone, situation=row.situation, shown_in=tuple(row.shown_in),
        related=tuple(row.related), sources=tuple(row.sources), versions=tuple(versions), written=row.written,
        reviewed_by=row.reviewed_by, reviewed_on=row.reviewed_on, review_due=row.review_due,
    )  # fmt: skip


def _version(label: str, reader: Reader, raw: _Version) -> GuideVersion:
    made = GuideVersion(
        reader=reader,
        title=raw.title,
        for_whom=raw.for_whom,
        opening=raw.opening,
        first=tuple(raw.first),
        steps=tuple(GuideStep(s.title, tuple(s.text), tuple(s.points), s.icon) for s in raw.step),
        not_to_do=tuple(raw.not_to_do),
        next=tuple(raw.next),
        ending=raw.ending,
    )
    where = reader.value
    for field, least, most in (("first", 3, 3), ("steps", 3, 8), ("not_to_do", 1, 4), ("next", 2, 5)):
        count = len(getattr(made, field))
        require(least <= count <= most, label, f"{where}.{field}", f"not {least} to {most} entries")
    for at, step in enumerate(made.steps):
        require(1 <= len(step.text) <= 4, label, f"{where}.step[{at}].text", "not one to four paragraphs")
        pictured = reader is Reader.SIX
        require(
            bool(step.icon) == pictured, label, f"{where}.step[{at}].icon", "for the picture version only"
        )
    for name, line in _lines(made):
        tidy = bool(line.strip()) and line == line.strip() and line.isprintable()
        require(tidy, label, name, "must be one tidy line")
    return made


def _lines(version: GuideVersion) -> Iterator[tuple[str, str]]:
    """Every line of a version with the name of its field."""
    where = version.reader.value
    for field in ("title", "for_whom", "opening", "ending"):
        yield f"{where}.{field}", getattr(version, field)
    for field in ("first", "not_to_do", "next"):
        for at, line in enumerate(getattr(version, field)):
            yield f"{where}.{field}[{at}]", line
    for at, step in enumerate(version.steps):
        yield f"{where}.step[{at}].title", step.title
        for field in ("text", "points"):
            for number, line in enumerate(getattr(step, field)):
                yield f"{where}.step[{at}].{field}[{number}]", line
