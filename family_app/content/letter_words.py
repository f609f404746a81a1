"""The words of letters as shipped: the choices in one file, the words in a file a language."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from family_app.content.lines import line, lines
from family_app.content.matching import once_each, same_ids
from family_app.content.reading import read_as, require
from family_app.domain.guides import Reader
from family_app.domain.letter_words import HOWS, TOPICS, WHENS, Ask, FirstWords, LetterWish, LetterWords
from family_app.domain.people import AgeBand
from family_app.places import shipped

_GUIDE = re.compile(r"G\d\d")
_GENERAL = (Reader.NINE, Reader.TEEN, Reader.PARENT)


class _AskRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    icon: str


class _WishRow(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    bands: list[AgeBand]


class _TopicRow(msgspec.Struct, forbid_unknown_fields=True):
    situation: str
    guide: str


class _GeneralRow(msgspec.Struct, forbid_unknown_fields=True):
    reader: Reader
    guide: str


class _Structure(msgspec.Struct, forbid_unknown_fields=True):
    how: list[_AskRow]
    when: list[_AskRow]
    wish: list[_WishRow]
    topic: list[_TopicRow]
    general: list[_GeneralRow]


class _AskText(msgspec.Struct, forbid_unknown_fields=True):
    words: str
    seen: str
    hint: str = ""


class _FirstText(msgspec.Struct, forbid_unknown_fields=True):
    know: list[str]
    say: list[str]
    avoid: list[str]  # called so in every file, so that the wording rules know a quotation
    not_to_do: list[str]
    short: list[str]


class _AfterText(msgspec.Struct, forbid_unknown_fields=True):
    adult: list[str]
    child: list[str]


class _Texts(msgspec.Struct, forbid_unknown_fields=True):
    how: dict[str, _AskText]
    when: dict[str, _AskText]
    wish: dict[str, _AskText]
    general: dict[Reader, _FirstText]
    topic: dict[str, _FirstText]
    after: _AfterText


def read_letter_words(language: str, root: Path | None = None) -> LetterWords:
    """The words of one language, in the order of the structure file.

    Raises ContentProblem, naming file and field, at the first thing that is not as it must be.
    """
    folder = root or shipped("resources", "letters")
    structure, file = folder / "letters.toml", folder / f"texts_{language}.toml"
    rows, texts = read_as(structure, _Structure), read_as(file, _Texts)
    _check_rows(structure, rows)
    for field, ids, words in (
        ("how", HOWS, texts.how),
        ("when", WHENS, texts.when),
        ("wish", [row.id for row in rows.wish], texts.wish),
        ("general", _GENERAL, texts.general),
        ("topic", TOPICS, texts.topic),
    ):
        same_ids(structure, ids, file, words, field)
    return LetterWords(
        hows=_asks(file, "how", rows.how, texts.how),
        whens=_asks(file, "when", rows.when, texts.when),
        wishes=_wishes(file, rows, texts),
        general={
            row.reader: _first(file, f"general.{row.reader}", texts.general[row.reader], row.guide)
            for row in rows.general
        },
        topics={
            row.situation: _first(file, f"topic.{row.situation}", texts.topic[row.situation], row.guide)
            for row in rows.topic
        },
        after_adult=lines(file, "after.adult", texts.after.adult, range(4, 7), 110),
        after_child=lines(file, "after.child", texts.after.child, range(4, 7), 100),
    )


def _check_rows(file: Path, rows: _Structure) -> None:
    require(tuple(row.id for row in rows.how) == HOWS, file, "how", "not the three, in their order")
    require(tuple(row.id for row in rows.when) == WHENS, file, "when", "not the three, in their order")
    require(tuple(row.situation for row in rows.topic) == TOPICS, file, "topic", "not ours, in their order")
    require(tuple(row.reader for row in rows.general) == _GENERAL, file, "general", "not the three readers")
    once_each(file, "wish", [row.id for row in rows.wish])
    for row in rows.wish:
        in_order = bool(row.bands) and row.bands == [band for band in AgeBand if band in row.bands]
        require(in_order, file, f"wish.{row.id}.bands", "none, not youngest first, or one twice")
    guides = [(f"topic.{row.situation}", row.guide) for row in rows.topic]
    guides += [(f"general.{row.reader}", row.guide) for row in rows.general]
    for where, guide in guides:
        require(bool(_GUIDE.fullmatch(guide)), file, f"{where}.guide", "not like G04")


def _asks(file: Path, field: str, rows: list[_AskRow], texts: dict[str, _AskText]) -> tuple[Ask, ...]:
    asks = []
    for row in rows:
        text, where = texts[row.id], f"{field}.{row.id}"
        require(not text.hint, file, f"{where}.hint", "for wishes only")
        asks.append(Ask(row.id, *_both_sides(file, where, text), row.icon))
    return tuple(asks)


def _wishes(file: Path, rows: _Structure, texts: _Texts) -> tuple[LetterWish, ...]:
    wishes = []
    for row in rows.wish:
        text, where = texts.wish[row.id], f"wish.{row.id}"
        words, seen = _both_sides(file, where, text)
        hint = line(file, f"{where}.hint", text.hint, 100) if text.hint else ""
        wishes.append(LetterWish(row.id, words, seen, hint, tuple(row.bands)))
    return tuple(wishes)


def _both_sides(file: Path, where: str, text: _AskText) -> tuple[str, str]:
    return line(file, f"{where}.words", text.words, 55), line(file, f"{where}.seen", text.seen, 130)


def _first(file: Path, where: str, text: _FirstText, guide: str) -> FirstWords:
    return FirstWords(
        know=lines(file, f"{where}.know", text.know, range(2, 4), 150),
        say=lines(file, f"{where}.say", text.say, range(2, 4), 80),
        not_say=lines(file, f"{where}.avoid", text.avoid, range(2, 4), 60),
        not_do=lines(file, f"{where}.not_to_do", text.not_to_do, range(1, 3), 130),
        short=lines(file, f"{where}.short", text.short, range(3, 5), 120),
        guide=guide,
    )
