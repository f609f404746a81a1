"""What the tests of concerns make them from."""

from __future__ import annotations

from typing import Any

from family_app.domain.concern import ConcernDraft, ConcernId, ConcernNote, NoteId
from family_app.vault.concerns import Concerns
from tests.support.clocks import FixedClock

TABLES = ("concern", "concern_choice", "concern_note")


def concern_id(number: int) -> ConcernId:
    return ConcernId(f"{number:032x}")


def told(number: int = 1, words: str = "Iemand vroeg naar mijn adres.", **more: Any) -> ConcernDraft:
    return ConcernDraft(concern_id(number), words=words, **more)


def a_note(number: int = 1, text: str = "Het ging door.", **more: Any) -> ConcernNote:
    return ConcernNote(NoteId(f"{number:032x}"), more.pop("at", FixedClock().at), text, **more)


EVERYTHING = ConcernDraft(
    id=concern_id(7),
    revision=3,
    kind="threat",
    words="Hij zei iets.\n\nEn nog iets.",
    place="discord",
    place_words="een groep",
    who="naam_123",
    address="https://example.org/x?y=1#z",
    happened="gisteren, na school",
    wanted=("picture", "secret"),
    wanted_words="en dat ik bleef",
    feelings=("scared", "sad"),
    wish="know",
    at_home=True,
    helper="teacher",
)


def numbers(book: Concerns, *, binned: bool = False) -> list[int]:
    return [int(line.id, 16) for line in book.lines(binned=binned)]
