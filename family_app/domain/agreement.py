"""What a family agreed: clauses with two sides, who agreed, and when to look at it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import ListFull, NameTaken, NothingWritten
from family_app.domain.people import same_name, usable_name
from family_app.domain.texts import one_line

# All of it has to fit on one sheet for the fridge, in letters that a child of nine reads.
SIDE_LIMIT = 100  # characters of one side of a clause
CLAUSES_MOST = 10
NAMES_MOST = 12


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that was agreed."""

    ours: str  # what all of us do
    adults: str  # what the adults do; never empty
    starter: str = ""  # id of the starter clause that it came from, '' = own words


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """What lies on the table while a family writes."""

    clauses: tuple[Clause, ...] = ()
    names: tuple[str, ...] = ()  # nicknames of who agreed, chosen or typed
    look_again: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version as it was kept; the newest stands, older ones stay readable."""

    version: int
    made: date
    look_again: date | None
    names: tuple[str, ...]
    clauses: tuple[Clause, ...]

    @property
    def telling(self) -> Clause | None:
        """The clause that telling never costs anybody their phone, when it is in this version."""
        return next((clause for clause in self.clauses if clause.starter == TELLING_IS_SAFE), None)

    def is_same(self, draft: AgreementDraft) -> bool:
        """Whether keeping the draft would change nothing."""
        kept = (self.clauses, self.names, self.look_again)
        return kept == (draft.clauses, draft.names, draft.look_again)


def checked(draft: AgreementDraft) -> AgreementDraft:
    """The draft as it can be kept: each side on one line, each name as at the table.

    Raises NothingWritten when there is no clause or one of its sides is empty (the adults' side too: no
    rule without it), TextTooLong, ListFull, NameNotUsable and NameTaken.
    """
    if not draft.clauses:
        raise NothingWritten
    if len(draft.clauses) > CLAUSES_MOST:
        raise ListFull(CLAUSES_MOST)
    if len(draft.names) > NAMES_MOST:
        raise ListFull(NAMES_MOST)
    clauses = tuple(Clause(_side(each.ours), _side(each.adults), each.starter) for each in draft.clauses)
    return AgreementDraft(clauses, different_names(draft.names), draft.look_again)


def different_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Nicknames as they are kept. Raises NameNotUsable, or NameTaken for two that read the same."""
    found: list[str] = []
    for name in map(usable_name, names):
        if any(same_name(name, other) for other in found):
            raise NameTaken
        found.append(name)
    return tuple(found)


def _side(text: str) -> str:
    line = one_line(text, SIDE_LIMIT)
    if not line:
        raise NothingWritten
    return line
