"""Lets a long name go on in the next line wherever it must, never inside a letter with its accents."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder

LONG = 12  # letters in one piece; a shorter word never needs breaking
_WHERE_LINES_BREAK_ANYHOW = re.compile(r"(?<=[ -])")
_MAY_BREAK = "\u200b"  # zero width space: shown as nothing


def soft_breaks(words: str) -> str:
    """The same words to look at; long ones may be broken between any two letters. For showing only."""
    pieces = _WHERE_LINES_BREAK_ANYHOW.split(words)
    return "".join(_breakable(piece) if len(piece) > LONG else piece for piece in pieces)


def _breakable(word: str) -> str:
    # PySide counts in UTF-16, as Qt does: an emoji is two of its units.
    units = word.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    pieces, start = [], 0
    while (end := finder.toNextBoundary()) >= 0:
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
    return _MAY_BREAK.join(pieces)
