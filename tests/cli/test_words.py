"""Every text of the command line is there, in both languages, with the same facts in it."""

from __future__ import annotations

import ast
import inspect
import string
from pathlib import Path

import pytest

from family_app.cli import words_concern, words_habits, words_help, words_letters, words_output, words_trouble
from family_app.cli.telling import trouble_in_words
from family_app.cli.words import LANGUAGES, TABLE, Words
from family_app.domain.errors import Expected, PageTooLong, WeakPassphrase
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.passphrase import Reason
from family_app.domain.settings import LANGUAGES as SHIPPED

_FACTS = {"seconds": 0.2, "reason": Reason.DIGITS, "part": "header", "limit": 1, "kind": "topic"}
CLI = Path(__file__).resolve().parents[2] / "family_app" / "cli"


def _facts(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name)


@pytest.mark.parametrize("key", sorted(TABLE))
def test_both_languages_say_it_with_the_same_facts(key: str) -> None:
    english, dutch = TABLE[key]
    assert english.strip()
    assert dutch.strip()
    assert _facts(english) == _facts(dutch)


def test_no_key_stands_in_two_tables() -> None:
    tables = (
        words_help.TABLE,
        words_output.TABLE,
        words_trouble.TABLE,
        words_concern.TABLE,
        words_habits.TABLE,
        words_letters.TABLE,
    )
    assert sum(map(len, tables)) == len(TABLE)
    assert sorted(LANGUAGES) == sorted(SHIPPED)


def test_every_text_that_is_asked_for_is_there_and_no_other() -> None:
    asked: set[str] = set()
    beginnings: set[str] = set()
    for path in CLI.glob("*.py"):
        if path.name.startswith("words_"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                asked.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value))
    groups = {key.partition(".")[0] + "." for key in TABLE}
    computed = tuple(each for each in beginnings if each.startswith(tuple(groups)))
    keys = {each for each in asked if each.startswith(tuple(groups)) and each not in computed}
    assert keys <= set(TABLE)
    assert [key for key in TABLE if key not in asked and not key.startswith(computed)] == []


def _kinds(of: type[Expected]) -> list[type[Expected]]:
    return [each for kind in of.__subclasses__() for each in (kind, *_kinds(kind))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_has_words(language: str) -> None:
    say = Words(language)
    ours = [kind for kind in _kinds(Expected) if kind.__module__ == "family_app.domain.errors"]
    assert len(ours) > 20
    for kind in ours:
        facts = inspect.signature(kind).parameters
        trouble = kind(*(_FACTS[name] for name in facts))
        sentence = trouble_in_words(trouble, say)
        assert sentence.endswith((".", "?")) or "family-app" in sentence
        assert "\n" not in sentence
    for reason in Reason:
        assert trouble_in_words(WeakPassphrase(reason), say)


def test_a_long_title_and_a_long_text_are_told_apart() -> None:
    say = Words("en")
    assert "title" in trouble_in_words(PageTooLong(TITLE_LIMIT), say)
    assert "title" not in trouble_in_words(PageTooLong(TEXT_LIMIT), say)


def test_words_in_a_row() -> None:
    assert Words("nl").listed([]) == ""
    assert Words("nl").listed(["a"]) == "a"
    assert Words("nl").listed(["a", "b", "c"]) == "a, b en c"
    assert Words("tlh").listed(["a", "b"]) == "a and b"
