"""Every text that the program can show, with the place it comes from, its language and who reads it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("nl", "en")

# Written for the grown-up at the table; a child does not get to see them unasked. What a parent asks aloud is
# heard by the child, so the rest of such a card counts as a child's text.
FOR_PARENTS = ("why", "listen_for", "if_worried", "avoid")
# Tables that only grown-ups read: the version of a guide, a situation of Help now, how to use a deck.
PARENTS_TABLES = ("parent", "worried_parent", "about")
# What is not a sentence of ours: names of organisations, addresses, ids and the like.
NOT_OUR_WORDS = ("name", "names", "source", "sources", "value", "id", "zone", "icon", "who")


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `language` is '' when a text has to hold in both."""

    where: str
    field: str
    language: str
    words: str
    for_child: bool = True


def all_texts() -> list[Text]:
    """Resources, translations and the texts of the command line."""
    return [*resource_texts(), *translation_texts(), *source_texts()]


def resource_texts(root: Path = ROOT / "resources") -> Iterator[Text]:
    """Every string in the TOML files."""
    for path in sorted(root.rglob("*.toml")):
        if path.parent.name == "licenses":
            continue
        with path.open("rb") as file:
            content = tomllib.load(file)
        where = path.relative_to(root.parent).as_posix()
        for keys, words in _strings(content, ()):
            field = next((key for key in reversed(keys) if not key.isdigit()), "")
            for_child = field not in FOR_PARENTS and keys[0] not in PARENTS_TABLES
            language = language_of(where)
            if language or " " in words:  # else it is an id, the same in every language
                yield Text(f"{where} {'.'.join(keys)}", field, language, words, for_child)


def translation_texts(folder: Path = ROOT / "i18n") -> Iterator[Text]:
    """Sources and translations of buttons and labels."""
    for path in sorted(folder.glob("*.ts")):
        language = path.stem.rsplit("_", 1)[1]
        for context in ElementTree.parse(path).getroot().iter("context"):
            where = f"{path.name} {context.findtext('name')}"
            for message in context.iter("message"):
                yield Text(where, "english", "en", message.findtext("source") or "")
                translation = message.find("translation")
                for each in () if translation is None else translation.iter():
                    if each.text and each.text.strip():
                        yield Text(where, "translation", language, each.text)


def source_texts() -> Iterator[Text]:
    """Strings in the code of the command line, and of what speaks before a translator can be loaded."""
    for path in [*sorted((ROOT / "family_app/cli").rglob("*.py")), ROOT / "family_app/preflight.py"]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        notes = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}  # docstrings
        for node in ast.walk(tree):
            if id(node) in notes:
                continue
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                yield Text(f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", "", "", node.value)


def language_of(where: str) -> str:
    """By its folder or the end of its name; '' for a file that both languages share."""
    found = re.search(rf"/({'|'.join(LANGUAGES)})/|_({'|'.join(LANGUAGES)})\.toml$", where)
    return (found[1] or found[2]) if found else ""


def _strings(value: object, keys: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield keys, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _strings(each, (*keys, str(key)))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _strings(each, (*keys, str(number)))
