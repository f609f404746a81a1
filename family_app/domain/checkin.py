"""A family check-in as it unfolds at the table; it lives in memory only, and stopping is always allowed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from family_app.domain.agreement import different_names
from family_app.domain.cards import Card
from family_app.domain.errors import ListFull, NothingWritten
from family_app.domain.texts import one_line

PEOPLE_LEAST, PEOPLE_MOST = 2, 6
LINE_LIMIT = 200  # characters behind a cover: it has to be read across a table
AGREED_LIMIT = 300  # characters of the one thing that is agreed
MINUTES = 15  # about: nobody looks at a clock


class Stage(StrEnum):
    """What is on the table, in order."""

    ARRIVE = "arrive"  # each says a word, or passes
    CARDS = "cards"
    WRITE = "write"  # each writes one line behind a cover, then all are turned over at once
    ROSE = "rose"  # each says a rose and a thorn, or passes
    AGREE = "agree"  # one thing
    AGAIN = "again"  # when
    END = "end"  # each may still keep their own line; then the lines are gone


_ORDER = tuple(Stage)
_IN_TURN = (Stage.ARRIVE, Stage.WRITE, Stage.ROSE)


@dataclass(frozen=True, slots=True)
class NextCheckIn:
    """All that the table keeps of a check-in, and only when somebody presses keep."""

    day: date | None = None
    agreed: str = ""  # one sentence
    remind: bool = False  # on that day, while the program is open; off until somebody chooses it


@dataclass(frozen=True, slots=True, repr=False)
class FamilyCheckIn:
    """One check-in at one moment. Each step is a new value; who passed is not noted anywhere."""

    people: tuple[str, ...]
    cards: tuple[Card, ...]
    stage: Stage = Stage.ARRIVE
    at: int = 0  # whose turn it is, or which card; behind the last one in WRITE: everybody had a turn
    lines: tuple[str, ...] = ()  # one for each person; '' = nothing written
    turned: bool = False  # whether the lines lie open
    agreed: str = ""
    again: date | None = None
    remind: bool = False
    paused: bool = False

    def __repr__(self) -> str:
        """Without a name or a line: a report of a bug may quote this."""
        return f"FamilyCheckIn({self.stage.value}, {self.at})"

    # ---- what to show -------------------------------------------------------------------------------

    @property
    def person(self) -> str | None:
        """Whose turn it is, or None: it is everybody's."""
        return self.people[self.at] if self.stage in _IN_TURN and self.at < len(self.people) else None

    @property
    def card(self) -> Card | None:
        """The card on the table."""
        return self.cards[self.at] if self.stage is Stage.CARDS else None

    @property
    def all_had_a_turn(self) -> bool:
        """Whether the lines can be turned over."""
        return self.stage is Stage.WRITE and self.at == len(self.people)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """Who wrote what, once all lines are turned over; who wrote nothing is not in it. Else empty."""
        if not self.turned:
            return ()
        return tuple((name, line) for name, line in zip(self.people, self.lines, strict=True) if line)

    def line_of(self, person: str) -> str:
        """The own line of one person, to keep in their own space; '' when there is none any more."""
        return dict(zip(self.people, self.lines, strict=False)).get(person, "")

    @property
    def to_keep(self) -> NextCheckIn | None:
        """What the table would keep when somebody presses keep; None when there is nothing."""
        if self.again is None and not self.agreed:
            return None
        return NextCheckIn(self.again, self.agreed, self.remind and self.again is not None)

    # ---- going on -----------------------------------------------------------------------------------

    def forward(self) -> FamilyCheckIn:
        """The next person, the next card or the next stage. Passing is the same press: nobody can tell."""
        if self.at + 1 < self._places:
            return replace(self, at=self.at + 1)
        return self.next_stage()

    def next_stage(self) -> FamilyCheckIn:
        """Leaves what is left of this stage; lines that were not turned over stay covered."""
        number = min(_ORDER.index(self.stage) + 1, len(_ORDER) - 1)
        # Lines that lie open are not asked for again.
        at = len(self.people) if self.turned and _ORDER[number] is Stage.WRITE else 0
        return replace(self, stage=_ORDER[number], at=at)

    def back(self) -> FamilyCheckIn:
        """One step back. A line behind its cover is not shown again: its writer may write another one."""
        if self.stage is Stage.WRITE and self.at > 0 and not self.turned:
            lines = tuple("" if n == self.at - 1 else line for n, line in enumerate(self._all_lines))
            return replace(self, at=self.at - 1, lines=lines if any(lines) else ())
        if self.at > 0 and self.stage is not Stage.WRITE:
            return replace(self, at=self.at - 1)
        if self.stage is Stage.ARRIVE:
            return self
        before = replace(self, stage=_ORDER[_ORDER.index(self.stage) - 1])
        return replace(before, at=before._places - 1)

    def write(self, line: str) -> FamilyCheckIn:
        """Puts a line of the person whose turn it is behind its cover, and goes on. Raises TextTooLong.

        An empty one is a pass.
        """
        if self.stage is not Stage.WRITE or self.person is None:
            raise ValueError("nobody is writing")
        tidy = one_line(line, LINE_LIMIT)
        lines = tuple(tidy if n == self.at else old for n, old in enumerate(self._all_lines))
        return replace(self, lines=lines, at=self.at + 1)

    def turn_over(self) -> FamilyCheckIn:
        """All lines at once, when everybody had a turn."""
        if not self.all_had_a_turn:
            raise ValueError("somebody has not had a turn")
        return replace(self, lines=self._all_lines, turned=True)

    def with_card(self, card: Card) -> FamilyCheckIn:
        """Another card in the place of the one on the table."""
        if self.stage is not Stage.CARDS:
            raise ValueError("there is no card on the table")
        return replace(self, cards=(*self.cards[: self.at], card, *self.cards[self.at + 1 :]))

    def agree(self, sentence: str) -> FamilyCheckIn:
        """The one thing that is agreed; '' for nothing. Raises TextTooLong."""
        return replace(self, agreed=one_line(sentence, AGREED_LIMIT))

    def meet_again(self, day: date | None, *, remind: bool = False) -> FamilyCheckIn:
        """When again; None for no date."""
        return replace(self, again=day, remind=remind)

    # ---- pausing and stopping -----------------------------------------------------------------------

    def pause(self) -> FamilyCheckIn:
        """Nothing is shown before somebody goes on; nothing is asked either."""
        return replace(self, paused=True)

    def go_on(self) -> FamilyCheckIn:
        """After a pause, where it stood."""
        return replace(self, paused=False)

    def stop(self) -> FamilyCheckIn:
        """Straight to the end, from anywhere."""
        return replace(self, stage=Stage.END, at=0, paused=False)

    def closed(self) -> FamilyCheckIn:
        """The end of it: no line is left."""
        return replace(self.stop(), lines=(), turned=False)

    # ---- inside -------------------------------------------------------------------------------------

    @property
    def _places(self) -> int:
        """How many steps this stage has."""
        if self.stage is Stage.WRITE:
            return len(self.people) + 1  # the last one is: all have had a turn
        if self.stage is Stage.CARDS:
            return len(self.cards)
        return len(self.people) if self.stage in _IN_TURN else 1

    @property
    def _all_lines(self) -> tuple[str, ...]:
        return self.lines or ("",) * len(self.people)


def begin(people: tuple[str, ...], cards: tuple[Card, ...]) -> FamilyCheckIn:
    """A check-in with these people and cards.

    Raises NothingWritten for fewer than two people, ListFull for more than six, NameNotUsable, NameTaken.
    """
    if len(people) < PEOPLE_LEAST:
        raise NothingWritten
    if len(people) > PEOPLE_MOST:
        raise ListFull(PEOPLE_MOST)
    if not cards:
        raise ValueError("a check-in without a card")
    return FamilyCheckIn(different_names(people), cards)
