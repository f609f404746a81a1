"""Feeling words by age band; each band adds to the one before."""

from __future__ import annotations

from dataclasses import dataclass

from family_app.domain.people import AgeBand

UNSURE = "unsure"  # 'I don't know': always offered


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling word in one language, with the youngest band that it is offered to."""

    id: str
    word: str
    meaning: str  # one line, in words that this band knows
    band: AgeBand


_ORDER = {band: at for at, band in enumerate(AgeBand)}


def for_band(feelings: tuple[Feeling, ...], band: AgeBand) -> tuple[Feeling, ...]:
    """The words offered to this band, in the order of the list."""
    return tuple(f for f in feelings if _ORDER[f.band] <= _ORDER[band])
