"""Sam, Noor and Eve at one table, each with an open space, for the tests of letters."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from family_app.activities import letters
from family_app.domain.letters import (
    Contact,
    LetterDraft,
    OpenedLetter,
    SealedLetter,
    WaitingLetter,
)
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from tests.activities.spaces import made, named, new_porch, opened, whole
from tests.support.clocks import FixedClock

DRAFT = LetterDraft(
    title="Hoi", text="Wil je praten?", how="listen", when="today", wishes=("keep_phone",), about="forced"
)


@dataclass
class Table:
    """Three people, all of them here."""

    porch: Porch
    clock: FixedClock
    sam: House
    noor: House
    eve: House

    @property
    def place(self) -> Path:
        return self.porch.places.letters

    def files(self) -> list[str]:
        """What lies in the folder of letters."""
        return sorted(path.name for path in self.place.iterdir()) if self.place.is_dir() else []

    def only_file(self) -> Path:
        (path,) = self.place.iterdir()
        return path

    def again(self, name: str) -> House:
        """Locks somebody's space and opens it once more."""
        house: House = getattr(self, name)
        house.vault.close()
        house = opened(self.porch, named(self.porch, house.person.name))
        setattr(self, name, house)
        return house

    def close(self) -> None:
        for house in (self.sam, self.noor, self.eve):
            house.vault.close()


def a_table(folder: Path) -> Table:
    clock = FixedClock()
    porch = new_porch(folder, clock)
    houses = [made(porch, name, RecoveryChoice.NONE)[0] for name in ("Sam", "Noor", "Eve")]
    return Table(porch, clock, *houses)


def waits(house: House) -> tuple[WaitingLetter, ...]:
    found: tuple[WaitingLetter, ...] = whole(letters.waiting(house))
    return found


def states(house: House) -> list[str]:
    return [each.state.value for each in waits(house)]


def seal(writer: House, reader: House, draft: LetterDraft = DRAFT) -> SealedLetter:
    return letters.seal(writer, reader.person.id, draft)


def open_only(house: House) -> OpenedLetter:
    (letter,) = waits(house)
    return letters.open_letter(house, letter.id)


def contact(house: House, other: House) -> Contact:
    (found,) = (each for each in letters.contacts(house) if each.who == other.person.id)
    return found


def check_together(one: House, other: House) -> None:
    """Both read the words aloud and press 'the same'."""
    mine, theirs = letters.check_words(one, other.person.id), letters.check_words(other, one.person.id)
    assert [row.words for row in mine.rows] == [row.words for row in theirs.rows]
    letters.mark_checked(one, mine)
    letters.mark_checked(other, theirs)


def copied(path: Path, number: int = 1) -> Path:
    """The same file once more, under another name."""
    other = path.with_name(f"{number:032x}.fsn")
    other.write_bytes(path.read_bytes())
    os.utime(other, (0.0, 0.0))
    return other
