"""Lines of text that we ship: tidy, as many as there may be, and not longer than their place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from family_app.content.matching import tidy, tidy_lines
from family_app.content.reading import require


def line(file: Path, field: str, text: str, most: int) -> str:
    """The text as it is, when it is one tidy line of at most so many characters."""
    tidy(file, field, text)
    require(len(text) <= most, file, field, f"longer than {most} characters")
    return text


def lines(file: Path, field: str, texts: Sequence[str], counts: range, most: int) -> tuple[str, ...]:
    """As many such lines as there may be."""
    tidy_lines(file, field, texts, counts)
    return tuple(line(file, f"{field}[{at}]", text, most) for at, text in enumerate(texts))
