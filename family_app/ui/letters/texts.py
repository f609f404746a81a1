"""The words of a page of the journal in a letter: as one reads them, and as they are kept."""

from __future__ import annotations

from family_app.domain.markdown import Block as Line
from family_app.domain.markdown import Kind, Run, compose, parse


def readable(markdown: str) -> str:
    """A page without its marks; what was a list still looks like one."""
    return "\n".join(_shown(line) for line in parse(markdown))


def as_page(text: str) -> str:
    """Words that were read or changed, so that `readable` gives exactly them back."""
    return compose(Line(Kind.PARAGRAPH, (Run(line),)) for line in text.split("\n"))


def _shown(line: Line) -> str:
    match line.kind:
        case Kind.BULLET:
            return f"• {line.text}"
        case Kind.NUMBERED:
            return f"{line.number}. {line.text}"
    return line.text
