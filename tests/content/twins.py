"""Two text files of one folder, Dutch and English: the same fields, the same counts, all of it translated."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from family_app.places import shipped


def strings(folder: str, language: str) -> dict[str, str]:
    """Every text of a file with the path of its field."""
    with shipped("resources", folder, f"texts_{language}.toml").open("rb") as file:
        return dict(_walk(tomllib.load(file), ""))


def unlike(folder: str, same: tuple[str, ...] = ()) -> list[str]:
    """Fields that only one language has, and texts that are the same in both, but for the words in `same`."""
    dutch, english = strings(folder, "nl"), strings(folder, "en")
    alone = sorted(dutch.keys() ^ english.keys())
    left = [field for field, text in dutch.items() if text == english.get(field) and text not in same]
    return [*alone, *left]


def untidy(folder: str) -> list[str]:
    """Texts with a straight quotation mark or apostrophe, or with the marks of the other language."""
    wrong = {"nl": r"['\"“”]", "en": r"['\"‘]"}
    return [
        f"{language} {field}: {text}"
        for language, pattern in wrong.items()
        for field, text in strings(folder, language).items()
        if re.search(pattern, text)
    ]


def plant(file: Path, old: str, new: str) -> None:
    """Damages a copy."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def _walk(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _walk(each, f"{where}.{key}".lstrip("."))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from _walk(each, f"{where}[{at}]")
