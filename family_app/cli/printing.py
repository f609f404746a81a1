"""How results reach standard output: always UTF-8, as JSON or as text that is safe to show."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from datetime import datetime


def speak_utf8() -> None:
    """Standard output and errors in UTF-8 with plain line ends, whatever this computer is set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def print_json(value: object) -> None:
    """One JSON document."""
    print(as_json(value))


def as_json(value: object, indent: int | None = 2) -> str:
    """JSON that people can read too."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def print_text(text: str = "") -> None:
    """Text as it is; on a terminal without the signs that would steer it."""
    print(_harmless(text) if sys.stdout is not None and sys.stdout.isatty() else text)


def print_note(text: str) -> None:
    """A word beside the result, which other programs may be reading."""
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)


def moment(at: datetime) -> str:
    """ISO 8601 with zone."""
    return at.isoformat(timespec="milliseconds" if at.microsecond else "seconds")


def moment_to_read(at: datetime) -> str:
    """Day and time as they were for the person who wrote."""
    return at.isoformat(sep=" ", timespec="minutes")[:16]


def _harmless(text: str) -> str:
    """A text that was pasted into a page may hold commands to a terminal."""
    return "".join("\ufffd" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in text)
