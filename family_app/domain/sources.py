"""What our words rest on: organisations and research, by the key that cards and guides name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """How near to the organisation itself the text is that was read."""

    OFFICIAL = "O"
    QUOTED = "Q"
    RESEARCH = "R"
    GUIDANCE = "G"


@dataclass(frozen=True, slots=True)
class Source:
    """An organisation or authors; `year` 0 = not given in what was read."""

    key: str
    kind: SourceKind
    who: str
    year: int = 0

    @property
    def named(self) -> str:
        """As a page names it: who, and the year where it is known."""
        return f"{self.who}, {self.year}" if self.year else self.who
