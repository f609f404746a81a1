"""The words that passphrases are drawn from, and the block list: read once, when first needed."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from family_app.content.reading import FILE_LIMIT, ContentProblem, require
from family_app.domain.passphrase import PREFIX, comparable
from family_app.places import shipped

LANGUAGES = ("en", "nl")
LIST_LENGTH = 2048  # eleven bits a word

_WORD = re.compile(r"[a-z]{3,9}")


@cache
def passphrase_words(language: str) -> tuple[str, ...]:
    """The words of one of `LANGUAGES`, sorted. Raises ContentProblem."""
    require(language in LANGUAGES, "passphrase words", "language", "no list for this language")
    return read_words(shipped("resources", "words", f"passphrase_{language}.txt"))


@cache
def blocked_words() -> frozenset[str]:
    """What `domain.passphrase.judge` compares with. Raises ContentProblem."""
    return read_blocked(shipped("resources", "words", "blocked.txt"))


def read_words(path: Path) -> tuple[str, ...]:
    """A word list, checked. Raises ContentProblem naming the line that does not fit."""
    words: list[str] = []
    beginnings: set[str] = set()
    for number, word in _lines(path):
        where = f"line {number}"
        require(_WORD.fullmatch(word) is not None, path, where, "not three to nine letters a-z")
        require(word[:PREFIX] not in beginnings, path, where, "first four letters are taken")
        require(not words or words[-1] < word, path, where, "not in alphabetical order")
        beginnings.add(word[:PREFIX])
        words.append(word)
    require(len(words) == LIST_LENGTH, path, "", f"{len(words)} words, not {LIST_LENGTH}")
    return tuple(words)


def read_blocked(path: Path) -> frozenset[str]:
    """A block list in comparable form. Raises ContentProblem when there is nothing in it."""
    entries = frozenset(comparable(line) for _, line in _lines(path))
    require(bool(entries), path, "", "empty")
    return entries


def _lines(path: Path) -> list[tuple[int, str]]:
    """The lines that are no comment, with their numbers."""
    try:
        raw = path.read_bytes()
        require(len(raw) <= FILE_LIMIT, path, "", f"larger than {FILE_LIMIT} bytes")
        text = raw.decode("utf-8")
    except OSError as trouble:
        raise ContentProblem(path, "", f"cannot be read ({type(trouble).__name__})") from None
    except UnicodeDecodeError as trouble:
        raise ContentProblem(path, f"byte {trouble.start}", "not UTF-8") from None
    numbered = ((number, line.strip()) for number, line in enumerate(text.splitlines(), start=1))
    return [(number, line) for number, line in numbered if line and not line.startswith("#")]
