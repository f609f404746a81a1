"""Ways to start writing as shipped: which there are in one file, the words in a file a language."""

from __future__ import annotations

from pathlib import Path

import msgspec

from family_app.content.lines import line, lines
from family_app.content.matching import once_each, same_ids
from family_app.content.reading import checked, read_as, read_toml, require
from family_app.domain.guides import Reader
from family_app.domain.prompts import ENDINGS, Ending, Prompt, Prompts, PromptVersion
from family_app.places import shipped


class _PromptRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    readers: list[Reader]
    icon: str


class _EndingRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    prompt: list[_PromptRow]
    ending: list[_EndingRow]


class _PromptText(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    about: str
    lines: list[str]


class _EndingText(msgspec.Struct, forbid_unknown_fields=True):
    label: str
    words: str


class _EndingsText(msgspec.Struct, forbid_unknown_fields=True):
    question: str
    stop: _EndingText
    kind: _EndingText
    tell: _EndingText
    help: _EndingText


def read_prompts(language: str, root: Path | None = None) -> Prompts:
    """The prompts of one language, in the order of the file. Raises ContentProblem naming the field."""
    folder = root or shipped("resources", "prompts")
    structure, file = folder / "prompts.toml", folder / f"texts_{language}.toml"
    rows, tables = read_as(structure, _Structure), read_toml(file)
    _check_rows(structure, rows)
    endings = checked(file, tables.pop("endings", {}), dict[Reader, _EndingsText])
    texts = checked(file, tables, dict[str, dict[Reader, _PromptText]])
    same_ids(structure, Reader, file, endings, "endings")
    same_ids(structure, [row.id for row in rows.prompt], file, texts)
    for row in rows.prompt:
        same_ids(structure, row.readers, file, texts[row.id], row.id)
    return Prompts(
        {
            reader: PromptVersion(
                reader=reader,
                prompts=tuple(
                    _prompt(file, row, reader, texts[row.id][reader])
                    for row in rows.prompt
                    if reader in row.readers
                ),
                ending_question=line(file, f"endings.{reader}.question", endings[reader].question, 60),
                endings=tuple(_ending(file, row, reader, endings[reader]) for row in rows.ending),
            )
            for reader in Reader
        }
    )


def _check_rows(file: Path, rows: _Structure) -> None:
    once_each(file, "prompt", [row.id for row in rows.prompt])
    require(tuple(row.id for row in rows.ending) == ENDINGS, file, "ending", "not the four, in their order")
    for row in rows.prompt:
        in_order = bool(row.readers) and row.readers == [each for each in Reader if each in row.readers]
        require(in_order, file, f"prompt.{row.id}.readers", "none, not youngest first, or one twice")


def _prompt(file: Path, row: _PromptRow, reader: Reader, text: _PromptText) -> Prompt:
    where = f"{row.id}.{reader}"
    return Prompt(
        id=row.id,
        icon=row.icon,
        title=line(file, f"{where}.title", text.title, 45),
        about=line(file, f"{where}.about", text.about, 100),
        lines=lines(file, f"{where}.lines", text.lines, range(2, 5), 50),
    )


def _ending(file: Path, row: _EndingRow, reader: Reader, texts: _EndingsText) -> Ending:
    text: _EndingText = getattr(texts, row.id)
    where = f"endings.{reader}.{row.id}"
    label = line(file, f"{where}.label", text.label, 30)
    return Ending(row.id, row.icon, label, line(file, f"{where}.words", text.words, 90))
