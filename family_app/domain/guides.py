"""Guides: what to do in one situation, written for one kind of reader at a time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from family_app.domain.people import AgeBand


class Reader(StrEnum):
    """For whom a version of a guide is written."""

    SIX = "6-8"  # pictures, read together
    NINE = "9-11"
    TEEN = "12-17"
    PARENT = "parent"


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step: a few words to remember it by, and what it means."""

    title: str
    text: tuple[str, ...]  # paragraphs
    points: tuple[str, ...] = ()
    icon: str = ""  # only in the picture version


@dataclass(frozen=True, slots=True)
class GuideVersion:
    """A guide as one kind of reader gets it, in one language."""

    reader: Reader
    title: str
    for_whom: str
    opening: str
    first: tuple[str, ...]  # the first three things to do
    steps: tuple[GuideStep, ...]
    not_to_do: tuple[str, ...]
    next: tuple[str, ...]  # what happens after that
    ending: str

    def every_word(self) -> str:
        """All of it as one text, for the search."""
        parts = [
            self.title,
            self.for_whom,
            self.opening,
            *self.first,
            *self.not_to_do,
            *self.next,
            self.ending,
        ]
        for step in self.steps:
            parts += [step.title, *step.text, *step.points]
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide in one language, with every version that it has."""

    id: str
    icon: str
    tone: str
    situation: str  # whose helplines stand below it
    shown_in: tuple[str, ...]  # situations of Help now that offer it
    related: tuple[str, ...]
    sources: tuple[str, ...]
    versions: tuple[GuideVersion, ...]
    written: str  # YYYY-MM
    reviewed_by: str = ""
    reviewed_on: str = ""
    review_due: str = ""

    @property
    def readers(self) -> tuple[Reader, ...]:
        return tuple(version.reader for version in self.versions)

    def version_for(self, reader: Reader) -> GuideVersion:
        """The version for this reader, or the nearest one: a child is never sent to the one for parents
        while there is one for children."""
        return min(self.versions, key=lambda version: _distance(version.reader, reader))


_ORDER = (Reader.SIX, Reader.NINE, Reader.TEEN, Reader.PARENT)


def _distance(offered: Reader, wanted: Reader) -> int:
    far = len(_ORDER) if (offered is Reader.PARENT) != (wanted is Reader.PARENT) else 0
    return far + abs(_ORDER.index(offered) - _ORDER.index(wanted))


def reader_for(band: AgeBand | None) -> Reader:
    """Which version fits an age band; None: nobody said, then the one for teenagers."""
    if band is AgeBand.ADULT:
        return Reader.PARENT
    return (
        {AgeBand.SIX: Reader.SIX, AgeBand.NINE: Reader.NINE}.get(band, Reader.TEEN) if band else Reader.TEEN
    )
