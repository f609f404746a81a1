"""A command that is typed and how it ends; the passphrase that the tests use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

PASSPHRASE = 'it\'s "four"  words, or more \u00e9'  # quotes, two spaces, an accent
FIRST_LINE = f"{PASSPHRASE}\n".encode()


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


class Typing(Protocol):
    """Types a command in the data folder of the test."""

    def __call__(self, *words: str, stdin: bytes = b"") -> Ended: ...
