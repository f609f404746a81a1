"""Guides: which there are, which one fits, and what is found in them. Nothing is kept of what one reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from family_app.domain.cards import Audience, Card
from family_app.domain.guides import Guide, GuideVersion, Reader, reader_for
from family_app.domain.sources import Source
from family_app.house import Porch

LEAST_QUERY = 2  # characters


def all_guides(porch: Porch, reader: Reader | None = None) -> tuple[Guide, ...]:
    """Every guide, or only those with a version for this reader."""
    return tuple(guide for guide in porch.shelf.guides if reader is None or reader in guide.readers)


def guides_for(porch: Porch, situation: str) -> tuple[Guide, ...]:
    """The guides that a situation of Help now offers, the one about it first."""
    found = [guide for guide in porch.shelf.guides if situation in guide.shown_in]
    return tuple(sorted(found, key=lambda guide: guide.situation != situation or len(guide.shown_in) > 2))


def guide_of(porch: Porch, card: Card) -> Guide | None:
    """The guide that a card names, when it is shipped and has a version that fits who reads it."""
    found = next((guide for guide in porch.shelf.guides if guide.id == card.guide), None)
    return found if found is not None and fits(found.version_for(reader_of(card)), reader_of(card)) else None


def fits(version: GuideVersion, reader: Reader) -> bool:
    """Whether this version may be offered: none for teenagers to a child, none for parents to either."""
    if (version.reader is Reader.PARENT) != (reader is Reader.PARENT):
        return False
    return version.reader is not Reader.TEEN or reader not in (Reader.SIX, Reader.NINE)


def reader_of(card: Card) -> Reader:
    """For whom the guide of a card is opened: its sides are read by the grown-up, unless the child asks."""
    return reader_for(card.bands[0]) if card.audience is Audience.CHILD else Reader.PARENT


def related(porch: Porch, guide: Guide) -> tuple[Guide, ...]:
    """Guides to go on with."""
    return tuple(porch.shelf.guide(each) for each in guide.related)


def sources_of(porch: Porch, keys: Sequence[str]) -> tuple[Source, ...]:
    """The organisations behind a text, each once, in the order of their names."""
    found = {porch.shelf.sources[key].named: porch.shelf.sources[key] for key in keys}
    return tuple(found[name] for name in sorted(found, key=str.casefold))


def search_guides(
    porch: Porch, query: str, reader: Reader | None = None
) -> tuple[tuple[Guide, GuideVersion], ...]:
    """Versions in which every word of the query begins a word; titles first. Short queries find nothing."""
    wanted = _words(query)
    if sum(map(len, wanted)) < LEAST_QUERY:
        return ()
    in_title, elsewhere = [], []
    for guide in all_guides(porch, reader):
        for version in guide.versions:
            if reader is not None and version.reader is not reader:
                continue
            if _holds(_words(f"{version.title} {version.for_whom}"), wanted):
                in_title.append((guide, version))
            elif _holds(_words(version.every_word()), wanted):
                elsewhere.append((guide, version))
    return (*in_title, *elsewhere)


def _words(text: str) -> list[str]:
    """Words as one looks for them: no capitals, no accents."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in bare).split()


def _holds(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)
