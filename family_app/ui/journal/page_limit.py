"""How much one page holds, asked before something is written on it."""

from __future__ import annotations

from family_app.domain.journal import TEXT_LIMIT
from family_app.domain.markdown import Block, Kind, Run, compose
from family_app.ui.journal.line_styles import LISTS

# A character takes at most three bytes and its styles five more: below this there is nothing to count.
ROOMY = TEXT_LIMIT // 8
_MARK = len("999999. ")


def kept_size(text: str) -> int:
    """The bytes that a text takes as it is kept."""
    return len(text.encode("utf-8", "surrogatepass"))  # half of a pair is kept as a sign of three bytes


def written_size(words: str, kind: Kind) -> int:
    """The bytes that these words add at most, with what must be escaped and the marks of a list."""
    lines = words.split("\n")
    marks = _MARK * len(lines) if kind in LISTS else 0
    return kept_size(compose(Block(runs=(Run(line),)) for line in lines)) + marks
