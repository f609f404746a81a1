"""Sentences, syllables and the reading figures that are taken from them; a figure never replaces a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

_VOWELS = {"nl": "[aeiouyáàâäéèêëíîïóôöúûü]+", "en": "[aeiouyéï]+"}


def words(text: str) -> list[str]:
    """The words of a text; an apostrophe or hyphen is part of one."""
    return re.findall(r"[\w’'-]+", text)


def sentences(text: str) -> list[str]:
    """Parted at full stops and the like, and also where a colon gives the reader a rest."""
    return [part for part in re.split(r"(?<=[.?!:;])[’”]?\s+", text) if words(part)]


def longest_sentence(text: str) -> int:
    """Words of the longest one; here a colon is no rest."""
    parts = re.split(r"(?<=[.?!])[’”]?\s+", text)
    return max(len(words(part)) for part in parts)


def mean_words(*lines: str) -> float:
    """Mean length of the sentences; each line ends its last one, with or without a full stop."""
    parts = [part for line in lines for part in sentences(line)]
    return sum(len(words(part)) for part in parts) / len(parts)


def syllables(word: str, language: str) -> int:
    """Roughly: groups of vowels, without the silent e of English."""
    count = len(re.findall(_VOWELS[language], word.lower()))
    silent = language == "en" and word.lower().endswith("e") and not word.lower().endswith("le")
    return max(1, count - (1 if silent else 0))


def reading_figure(language: str, lines: Iterable[str]) -> float:
    """Dutch: ease by Flesch-Douma, higher is easier. English: grade by Flesch-Kincaid, lower is easier."""
    said = [line for line in lines if words(line)]
    every = [word for line in said for word in words(line)]
    per_word = sum(syllables(word, language) for word in every) / len(every)
    if language == "nl":
        return 206.84 - 77 * per_word - 0.93 * mean_words(*said)
    return 0.39 * mean_words(*said) + 11.8 * per_word - 15.59
