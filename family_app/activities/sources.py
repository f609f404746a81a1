"""What our words rest on, and how old the helpline rows are."""

from __future__ import annotations

from family_app.domain.sources import Source, SourceKind
from family_app.house import Porch

_ORDER = (SourceKind.OFFICIAL, SourceKind.QUOTED, SourceKind.GUIDANCE, SourceKind.RESEARCH)


def by_kind(porch: Porch) -> tuple[tuple[SourceKind, tuple[Source, ...]], ...]:
    """Every source that something shipped rests on, each name once, in groups."""
    shelf = porch.shelf
    used = {key for card in shelf.cards for key in card.sources}
    used |= {key for guide in shelf.guides for key in guide.sources}
    used |= {key for situation in shelf.help.situations for key in situation.sources}
    groups = []
    for kind in _ORDER:
        found = {s.named: s for key, s in shelf.sources.items() if key in used and s.kind is kind}
        if found:
            groups.append((kind, tuple(found[name] for name in sorted(found, key=str.casefold))))
    return tuple(groups)


def country_dates(porch: Porch) -> tuple[tuple[str, str], ...]:
    """Each country with the day on which the oldest line of its first screen was seen; '' unknown."""
    found = []
    for country in porch.shelf.help.countries.values():
        seen = [line.seen for line in (*country.emergency, *country.first_screen)]
        found.append((country.name, min(seen, default="")))
    return tuple(sorted(found, key=lambda pair: pair[0].casefold()))
