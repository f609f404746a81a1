"""Agreements that a family can start from; each has a side for the adults."""

from __future__ import annotations

from dataclasses import dataclass

TELLING_IS_SAFE = "telling_is_safe"  # telling never costs anybody their phone: always offered first


@dataclass(frozen=True, slots=True)
class StarterClause:
    """One agreement to start from, in one language."""

    id: str
    topic: str  # '' = belongs to all of them
    ours: str  # what all of us do
    adults: str  # what the adults do; never empty
    first: bool = False
