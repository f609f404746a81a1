"""The words for logging a concern: what can be chosen, and what is asked and said on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from family_app.domain.guides import Reader, reader_for
from family_app.domain.people import AgeBand

STEPS = ("what", "where", "who", "when", "wanted", "words", "feel", "want")
PICTURE_STEPS = ("what", "tell")  # all that 6-8 are asked
WISHES = ("write_down", "know", "tell", "help_now")
OTHER = "other"  # 'something else': offered to everyone, last
UNSURE = "unsure"  # 'I don't know', among what the other person wanted


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that happened, in the words of the person it happened to."""

    id: str
    words: str
    hint: str  # one short line below it, or nothing
    icon: str
    bands: tuple[AgeBand, ...]
    situation: str  # of Help now; '' when none fits
    guide: str  # '' when none fits


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happened."""

    id: str
    words: str
    icon: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the other person wanted."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What I want now, and what is said when the concern was saved with this wish."""

    id: str
    words: str
    hint: str
    icon: str
    saved: str


@dataclass(frozen=True, slots=True)
class YoungHelper:
    """Whom a child of 6 to 8 can tell. The helper of this id (talking.py) has the icon and the rest."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class ConcernStep:
    """One step: a question, and one or two sentences that help."""

    id: str
    title: str
    help: str


@dataclass(frozen=True, slots=True)
class ConcernVersion:
    """What is asked and said to one kind of reader."""

    reader: Reader
    title: str
    opening: tuple[str, ...]  # above a new concern, a paragraph each
    skip: str  # that every step may be skipped
    no_pictures: str  # keep the words, not the picture, and why
    keep_picture: str  # what to do with a picture that is there
    at_home: str  # the choice 'it is about someone at home'
    at_home_text: str  # what is said when that was chosen
    saved: str  # after saving without a wish
    steps: tuple[ConcernStep, ...]

    def step(self, step_id: str) -> ConcernStep:
        """Raises KeyError for a step that this reader does not get."""
        return {step.id: step for step in self.steps}[step_id]


@dataclass(frozen=True, slots=True)
class ConcernWords:
    """All of it in one language."""

    kinds: tuple[Kind, ...]
    places: tuple[Place, ...]
    wanted: tuple[Wanted, ...]
    wishes: tuple[Wish, ...]
    helpers: tuple[YoungHelper, ...]
    versions: Mapping[Reader, ConcernVersion]
    sheet_title: str  # the head of a fact sheet
    sheet_head: str

    def kinds_for(self, band: AgeBand) -> tuple[Kind, ...]:
        """What this band is offered. A kind that was chosen at another age is still found by its id."""
        return tuple(kind for kind in self.kinds if band in kind.bands)

    def version_for(self, band: AgeBand | None) -> ConcernVersion:
        return self.versions[reader_for(band)]

    def kind(self, kind_id: str) -> Kind:
        """Raises KeyError for a kind that we do not have; so do the next four."""
        return {each.id: each for each in self.kinds}[kind_id]

    def place(self, place_id: str) -> Place:
        return {each.id: each for each in self.places}[place_id]

    def wanted_by_id(self, wanted_id: str) -> Wanted:
        return {each.id: each for each in self.wanted}[wanted_id]

    def wish(self, wish_id: str) -> Wish:
        return {each.id: each for each in self.wishes}[wish_id]

    def helper(self, helper_id: str) -> YoungHelper:
        return {each.id: each for each in self.helpers}[helper_id]
