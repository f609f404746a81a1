"""Typed texts as they can be kept."""

from __future__ import annotations

from family_app.domain.errors import TextTooLong


def whole(text: str) -> str:
    """The text; half of a surrogate pair, which is no text, becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str, limit: int) -> str:
    """A text on one line, with single spaces. Raises TextTooLong above `limit` characters."""
    line = " ".join(whole(text).split())
    if len(line) > limit:
        raise TextTooLong(limit)
    return line
