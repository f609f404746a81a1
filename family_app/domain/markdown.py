"""The small Markdown in which a page is kept: one line is one block, and nothing a person types is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

NUMBER_LIMIT = 999_999  # the highest number that begins a line of a numbered list


class Kind(StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    HEADING1 = "heading1"
    HEADING2 = "heading2"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One line. `number` is what stands before a numbered one, 0 before all others."""

    kind: Kind = Kind.PARAGRAPH
    runs: tuple[Run, ...] = ()
    number: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


# Besides the line feed, the signs that mean a new line in other people's files and in Qt.
_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")
_MARKER = re.compile(r"(?P<heading>##?) |(?P<bullet>-) |(?P<number>[1-9]\d{0,5})\. ", re.ASCII)
_PIECE = re.compile(r"\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<stars>\*+)|(?P<words>[^\\*]+|\\)")
_MUST_ESCAPE = re.compile(r"[\\*]")


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a text; an empty text is one empty paragraph. Any text at all can be parsed."""
    return tuple(_block(line) for line in _LINE_END.split(text))


def compose(blocks: Iterable[Block]) -> str:
    """The text of the blocks. `parse` gives the same blocks back when their runs are `tidy`."""
    return "\n".join(_line(block) for block in blocks)


def plain(text: str) -> str:
    """The words without any marks."""
    return "\n".join(block.text for block in parse(text))


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same words, looking the same: no style on spaces at its edges, no two runs alike side by side."""
    pieces = [(run.text, run.bold, run.italic) for run in runs if run.text]
    if not any(bold or italic for _, bold, italic in pieces):
        return (Run("".join(piece[0] for piece in pieces)),) if pieces else ()
    text = "".join(piece[0] for piece in pieces)
    bold = _without_edges(text, [flag for words, flag, _ in pieces for _ in words])
    italic = _without_edges(text, [flag for words, _, flag in pieces for _ in words])
    found: list[Run] = []
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or (bold[at], italic[at]) != (bold[start], italic[start]):
            found.append(Run(text[start:at], bold[start], italic[start]))
            start = at
    return tuple(found)


def _without_edges(text: str, flags: list[bool]) -> list[bool]:
    """Takes a style off the spaces at both edges of every stretch that has it."""
    for order in (range(len(text)), range(len(text) - 1, -1, -1)):
        before = False
        for at in order:
            if flags[at] and not before and text[at].isspace():
                flags[at] = False
            before = flags[at]
    return flags


# ---- from text to blocks ------------------------------------------------------------------------


def _block(line: str) -> Block:
    marker = _MARKER.match(line)
    if marker is None:
        return Block(Kind.PARAGRAPH, _runs(line))
    runs = _runs(line[marker.end() :])
    if marker["heading"]:
        return Block(Kind.HEADING1 if marker["heading"] == "#" else Kind.HEADING2, runs)
    if marker["bullet"]:
        return Block(Kind.BULLET, runs)
    return Block(Kind.NUMBERED, runs, int(marker["number"]))


class _Piece(NamedTuple):
    """Words, or a row of stars that may switch a style on (`opens`) or off (`closes`)."""

    text: str
    stars: int = 0
    opens: bool = False
    closes: bool = False


def _pieces(line: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(line):
        stars = found["stars"]
        if stars is None:
            yield _Piece(found["escaped"] or found["words"])
            continue
        before, after = line[: found.start()][-1:], line[found.end() : found.end() + 1]
        yield _Piece(stars, len(stars), bool(after.strip()), bool(before.strip()))


def _runs(line: str) -> tuple[Run, ...]:
    """One star switches italic, two bold, three both; stars without a partner are stars."""
    if "*" not in line and "\\" not in line:
        return (Run(line),) if line else ()
    pieces = list(_pieces(line))
    switches_bold = _partners(pieces, (2, 3))
    switches_italic = _partners(pieces, (1, 3))
    bold = italic = False
    runs: list[Run] = []
    for at, piece in enumerate(pieces):
        left = piece.text
        if at in switches_bold:
            left = left[2:]
        if at in switches_italic:
            left = left[1:]
        was = bold, italic
        if piece.stars:
            bold ^= at in switches_bold
            italic ^= at in switches_italic
        if left:
            # Stars that are left over stand outside the style that the others switch.
            runs.append(Run(left, bold and was[0], italic and was[1]))
    return tidy(runs)


def _partners(pieces: list[_Piece], lengths: tuple[int, int]) -> set[int]:
    """Which rows of stars switch a style on and off again."""
    found: set[int] = set()
    opener: int | None = None
    for at, piece in enumerate(pieces):
        if piece.stars not in lengths:
            continue
        if opener is not None and piece.closes:
            found |= {opener, at}
            opener = None
        elif opener is None and piece.opens:
            opener = at
    return found


# ---- from blocks to text ------------------------------------------------------------------------


def _line(block: Block) -> str:
    words = _styled(block.runs)
    match block.kind:
        case Kind.HEADING1:
            return f"# {words}"
        case Kind.HEADING2:
            return f"## {words}"
        case Kind.BULLET:
            return f"- {words}"
        case Kind.NUMBERED:
            return f"{min(max(block.number, 1), NUMBER_LIMIT)}. {words}"
    marker = _MARKER.match(words)
    if marker is None:
        return words
    # A paragraph that only looks like a list or a heading: the sign before the space loses its meaning.
    sign = marker.end() - 2 if marker["number"] else 0
    return f"{words[:sign]}\\{words[sign:]}"


def _styled(runs: Iterable[Run]) -> str:
    parts: list[str] = []
    bold = italic = False
    for run in runs:
        parts.append("*" * (2 * (run.bold != bold) + (run.italic != italic)))
        parts.append(_MUST_ESCAPE.sub(r"\\\g<0>", run.text))
        bold, italic = run.bold, run.italic
    parts.append("*" * (2 * bold + italic))
    return "".join(parts)


# ---- for a list of hits -------------------------------------------------------------------------

_EXCERPT_SIGN = re.compile(r"\\(?=[!-/:-@\[-`{-~])|(?<![^\W_])\*+(?=\S)|(?<=\S)\*+(?![^\W_])")


def without_marks(
    excerpt: str, places: tuple[tuple[int, int], ...] = ()
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A piece of kept text as one reads it, and where `places` (start, length) stand in it now.

    A piece may begin and end anywhere, so that partners of stars can be missing.
    """
    kept: list[str] = []
    moved = [0] * (len(excerpt) + 1)  # place in the excerpt -> place in what is kept
    skip = 0
    signs = {found.start(): found.end() for found in _EXCERPT_SIGN.finditer(excerpt)}
    escaped = False
    for at, sign in enumerate(excerpt):
        moved[at] = len(kept)
        if at in signs and not escaped:
            skip = max(skip, signs[at])
        if at < skip:
            escaped = sign == "\\"
            continue
        escaped = False
        kept.append(sign)
    moved[len(excerpt)] = len(kept)
    found = ((moved[at], moved[min(at + length, len(excerpt))]) for at, length in places)
    return "".join(kept), tuple((start, end - start) for start, end in found)
