"""Words that may not stand anywhere and are not listed readably either: a readable list would teach.

Two lists: `methods` (means, tools and amounts by which people hurt themselves, content.md D4-2) and `names`
(groups that use cruelty for status, their labels and codes, rule L22). Only salted hashes are kept, in
`stems.json`. A reviewer adds a word with

    python -m tests.house.stems add WORD            to the methods
    python -m tests.house.stems add WORD --names    to the names

WORD is what would stand in a text, in Dutch or English; capitals and accents do not matter. A star at its end
stands for any ending. Several words between quotes are found next to each other only. If texts that we have
would be refused, the command says which and adds nothing; `--anyway` adds the word all the same. Choose
words that nobody needs at a kitchen table: skipping ropes, pills, knives and wrists belong to ordinary days.
`remove` takes a word out again; `python -m tests.house.stems ask WORDS` says whether words would be refused.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("stems.json")
LISTS = ("methods", "names")
SHORTEST = 3  # signs before a star
LONGEST = 4  # words next to each other
_USAGE = "python -m tests.house.stems add|remove WORD [--names] [--anyway], or: ask WORDS\n"


class Stems:
    """The hashes of one file."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file
        kept = json.loads(file.read_text(encoding="utf-8"))
        self._salt: str = kept["salt"]
        self._hashes: dict[str, set[str]] = {each: set(kept[each]) for each in LISTS}
        self._known: dict[str, tuple[str, ...]] = {}

    def found_in(self, text: str) -> frozenset[str]:
        """The names of the lists that have a word of this text."""
        entries = _entries_in(text, lambda word: bool(self._lists_with(_first_of_several(word))))
        return frozenset(each for entry in entries for each in self._lists_with(entry))

    def change(self, name: str, word: str, *, add: bool) -> None:
        """Writes the file anew with the hash of this word, or without it."""
        entry = normal(word)
        if not add:
            self._hashes[name].discard(self._hash(entry))
        else:
            self._hashes[name].add(self._hash(entry))
            if " " in entry:
                self._hashes[name].add(self._hash(_first_of_several(entry.split()[0])))
        kept = {"salt": self._salt, **{each: sorted(self._hashes[each]) for each in LISTS}}
        self._file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8", newline="\n")
        self._known.clear()

    def _lists_with(self, entry: str) -> tuple[str, ...]:
        if entry not in self._known:
            hashed = self._hash(entry)
            self._known[entry] = tuple(each for each in LISTS if hashed in self._hashes[each])
        return self._known[entry]

    def _hash(self, entry: str) -> str:
        return hashlib.sha256(f"{self._salt}:{entry}".encode()).hexdigest()


def plain_words(text: str) -> list[str]:
    """Letters and digits only, without capitals and accents; a hyphen parts words."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", bare)


def normal(word: str) -> str:
    """A word as it is hashed; ValueError when it could never be found, or nearly everywhere."""
    parts = plain_words(word)
    entry = " ".join(parts) + ("*" if word.rstrip().endswith("*") else "")
    if not 1 <= len(parts) <= LONGEST or len(entry.rstrip("*")) < SHORTEST:
        raise ValueError(f"one to {LONGEST} words, with {SHORTEST} letters or more")
    return entry


def _first_of_several(word: str) -> str:
    """The entry that says: something of several words begins with this one. Spares most of the hashing."""
    return f"{word} "


def _entries_in(text: str, opens: Callable[[str], bool]) -> Iterator[str]:
    """Everything by which a list could name this text; several words only after one that opens some."""
    for part in re.split(r"[.?!:;\n]+\s", text):  # words of two sentences are no neighbours
        words = plain_words(part)
        for at, word in enumerate(words):
            last = min(at + LONGEST, len(words)) if opens(word) else at + 1
            for end in range(at + 1, last + 1):
                yield from _forms(words[at:end])


def _forms(words: list[str]) -> Iterator[str]:
    """The words themselves, and with a star at every place in the last one where a stem may end."""
    entry = " ".join(words)
    yield entry
    begin = len(entry) - len(words[-1])
    for end in range(max(begin + 1, SHORTEST), len(entry) + 1):
        yield f"{entry[:end]}*"


@cache
def shipped() -> Stems:
    """The lists as committed, read once."""
    return Stems()


def texts_with(entry: str) -> list[str]:
    """Where our own texts have this word."""
    from tests.house.texts import all_texts

    first = entry.rstrip("*").split()[0]
    found = (text for text in all_texts() if text.field != "value")
    return sorted({each.where for each in found if entry in _entries_in(each.words, first.__eq__)})


def main(args: list[str], file: Path = FILE) -> int:
    """Adds or removes one word, or says whether words would be refused; nothing readable is written."""
    stems = Stems(file)
    how, *words = [each for each in args if not each.startswith("--")] or [""]
    if how == "ask" and words:
        sys.stdout.write(f"{', '.join(sorted(stems.found_in(' '.join(words)))) or 'not refused'}\n")
        return 0
    understood = set(args) <= {how, *words, "--names", "--anyway"}
    if how not in ("add", "remove") or len(words) != 1 or not understood:
        sys.stderr.write(_USAGE)
        return 2
    try:
        entry = normal(words[0])
    except ValueError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 2
    if how == "add" and "--anyway" not in args and (refused := texts_with(entry)):
        sys.stderr.write("".join(f"would be refused: {where}\n" for where in refused) + "Not added.\n")
        return 1
    stems.change("names" if "--names" in args else "methods", entry, add=how == "add")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
