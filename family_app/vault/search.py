"""Searching the words of pages: what a person typed becomes a question, and a hit becomes an excerpt."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Integer,
    Row,
    Select,
    Text,
    bindparam,
    column,
    func,
    literal_column,
    select,
    table,
)

from family_app.domain.journal import SEARCH_FROM, Hit, Hits, PageFilter
from family_app.vault.page_lists import conditions, source
from family_app.vault.page_rows import LINE_COLUMNS, to_line
from family_app.vault.schema import WORDS, page
from family_app.vault.store import Store

EXCERPT = 160  # characters
_BEFORE = 50  # of them before the first word that was found
_QUERY_LIMIT, _WORDS_LIMIT = 500, 32  # a whole page pasted into the search field is cut off here

# The marks that FTS5 (unicode61) reads over inside a word; every other sign stands between words.
_MARKS = "[\u0300-\u0331]"
_WORD = re.compile(rf"[^\W_](?:{_MARKS}|[^\W_])*")

_words = table(WORDS, column("rowid", Integer))


class _Folding(dict[int, int]):
    """Each character to one character without accent and case, so that places stay the same."""

    def __missing__(self, code: int) -> int:
        decomposed = unicodedata.normalize("NFD", chr(code))
        base, marks = decomposed[0], decomposed[1:]
        # Only a letter with accents is taken apart: a Korean syllable is not a letter with accents.
        if any(unicodedata.category(mark) != "Mn" for mark in marks):
            base = chr(code)
        small = base.lower()
        self[code] = folded = ord(small) if len(small) == 1 else code
        return folded


_folding = _Folding()
# Line ends, tabs and control characters; each becomes one space, so that places stay the same.
_one_line = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")


def search(store: Store, query: str, wanted: PageFilter, limit: int) -> Hits:
    """The newest pages where every word of `query` begins a word; nothing below SEARCH_FROM letters.

    Nothing that is typed is read as a command: AND is a word, quotes and stars stand between words.
    """
    words = _WORD.findall(query[:_QUERY_LIMIT])[:_WORDS_LIMIT]
    folded = [re.sub(_MARKS, "", _folded(word)) for word in words]
    if max(map(len, folded), default=0) < SEARCH_FROM:
        return Hits(query)
    newest, count = _questions(wanted)
    asked = {"words": " ".join(f'"{word}"*' for word in words)}
    with store.reading() as connection:
        rows = connection.execute(newest, {**asked, "most": limit}).all()
        total = len(rows)
        if total == limit:
            total = connection.scalar(count, asked) or 0
    pattern = _pattern(folded)
    return Hits(query, tuple(_hit(row, pattern) for row in rows), total)


@lru_cache(maxsize=32)
def _questions(wanted: PageFilter) -> tuple[Select[Any], Select[Any]]:
    """The newest hits, and how many there are. Kept: to build them takes as long as to search."""
    found = literal_column(WORDS, Text).op("MATCH")(bindparam("words", type_=Text))
    inside = [_words.c.rowid < 0 if wanted.binned else _words.c.rowid > 0, found]
    if wanted != PageFilter(binned=wanted.binned):
        of_filter = select(page.c.place).select_from(source(wanted)).where(*conditions(wanted))
        # The plus keeps the index of words first; asked page by page it would take seconds.
        inside.append(literal_column(f"+{WORDS}.rowid", Integer).in_(of_filter))
    order = _words.c.rowid.asc() if wanted.binned else _words.c.rowid.desc()
    newest = select(*LINE_COLUMNS, page.c.text).select_from(_words.join(page, page.c.place == _words.c.rowid))
    newest = newest.where(*inside).order_by(order).limit(bindparam("most", type_=Integer))
    return newest, select(func.count()).select_from(_words).where(*inside)


def _pattern(words: list[str]) -> re.Pattern[str]:
    """Finds the beginnings of words in folded text; accents written as signs of their own are allowed."""
    longest_first = sorted(set(words), key=len, reverse=True)
    return re.compile("|".join(map(_beginning, longest_first)))


def _beginning(word: str) -> str:
    """A word where one begins. Its first letter comes first: to search for a letter is quick."""
    first, rest = re.escape(word[0]), word[1:]
    spelled = "".join(f"{_MARKS}*{re.escape(letter)}" for letter in rest)
    return rf"{first}(?<![^\W_]{first})(?<!{_MARKS}{first}){spelled}{_MARKS}*"


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_folding)


def _hit(row: Row[Any], pattern: re.Pattern[str]) -> Hit:
    line, text = to_line(row), row.text
    folded = _folded(text)  # once: its places are those of the text
    first = pattern.search(folded)
    begin = first.start() if first else 0
    start, end = _around(text, begin)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    excerpt = f"{before}{text[start:end].translate(_one_line)}{after}"
    marks = _marks(folded, pattern, begin, end, len(before) - start)
    title = _folded(line.title)
    return Hit(line, excerpt, marks, _marks(title, pattern, 0, len(title), 0))


def _marks(
    folded: str, pattern: re.Pattern[str], start: int, end: int, moved: int
) -> tuple[tuple[int, int], ...]:
    found = pattern.finditer(folded, start, end)
    return tuple((each.start() + moved, each.end() - each.start()) for each in found)


def _around(text: str, first: int) -> tuple[int, int]:
    """About EXCERPT characters around `first`, whole words where possible."""
    start = max(0, first - _BEFORE)
    if start:
        space = text.find(" ", start, first)
        start = start if space < 0 else space + 1
    end = min(len(text), start + EXCERPT)
    if end < len(text):
        space = text.rfind(" ", first + 1, end)
        end = end if space < 0 else space
    return start, end
