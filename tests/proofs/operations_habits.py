"""Deeds of many small acts, each told when it is safe: check-ins, the own plan, and what the table keeps.

What must be there after each act is known here too, so that every other state is seen to be a bad one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from family_app.activities.agreements import (
    keep_agreement,
    read_agreements,
    take_agreements_away,
    telling_stands,
)
from family_app.activities.checkin import due, forget_next, keep_next, read_next
from family_app.activities.mood import bin_mood, binned_moods, erase_mood, read_moods, record_mood
from family_app.activities.plan import empty_plan, keep_plan_step, read_plan
from family_app.domain.agreement import CLAUSES_MOST, SIDE_LIMIT, Agreement, AgreementDraft, Clause
from family_app.domain.checkin import AGREED_LIMIT, NextCheckIn
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.mood import LINE_LIMIT, MoodChoice, MoodId
from family_app.domain.mood_words import PARTS
from family_app.domain.plan import STEP_LIMIT, PlanDraft
from family_app.domain.plan_words import STEPS
from family_app.house import House, Porch
from family_app.table.keepsakes import Keepsakes
from tests.proofs.operations_folders import Secrets, Tell, nobody, opened, porch_of, space, text_of

DAY = date(2026, 4, 1)


@dataclass(frozen=True)
class Habit:
    """`act` does one of the acts, `seen` says what is there, `after` what must be after so many of them."""

    acts: int
    act: Callable[[Any, int], object]
    seen: Callable[[Any], object]
    after: Callable[[int], object]
    prepare: Callable[[Path], Secrets] = space

    def run(self, root: Path, before: Secrets, tell: Tell) -> Secrets:
        """All acts, one after the other, in a space that is open meanwhile."""
        with opened(root, before) as house:
            self._all(house, tell)
        return before

    def astray(self, place: Any, said: list[str]) -> Iterator[str]:
        """What was told and is not there, or is there as no act leaves it."""
        told, seen = _told(said), self.seen(place)
        if seen not in self.possible(said):
            states = [number for number in range(self.acts + 1) if seen == self.after(number)]
            yield f"{told} acts were told, and there is what {states or 'none'} of them leave"

    def possible(self, said: list[str]) -> tuple[object, object]:
        """What may be there: an act that was not told may still be done."""
        return self.after(_told(said)), self.after(min(_told(said) + 1, self.acts))

    def _all(self, place: House | Porch, tell: Tell) -> None:
        for number in range(self.acts):
            self.act(place, number)
            tell(f"did {number}")
        tell("done")


@dataclass(frozen=True)
class TableHabit(Habit):
    """The same at the table, which nobody has to unlock; `glance` is how Help and a reminder look at it."""

    glance: Callable[[Porch], object] = lambda _porch: None
    glanced: Callable[[Any], object] = lambda _seen: None

    def run(self, root: Path, before: Secrets, tell: Tell) -> Secrets:
        """All acts, one after the other."""
        self._all(porch_of(root), tell)
        return before

    def astray_at(self, root: Path, said: list[str]) -> Iterator[str]:
        """The same; and a glance on the way to Help says something true or nothing, and writes nothing."""
        porch = porch_of(root)
        before = _files(root)
        if self.glance(porch) not in (None, *map(self.glanced, self.possible(said))):
            yield "a glance shows what was never so"
        if _files(root) != before:
            yield "a glance changes files"
        yield from self.astray(porch, said)
        if self.glance(porch) != self.glanced(self.seen(porch)):
            yield "a glance does not show what is there"
        yield from (f"{path.name} was set aside" for path in root.glob("table.damaged-*"))


def _told(said: list[str]) -> int:
    return sum(line.startswith("did ") for line in said)


def _line(text: str, limit: int) -> str:
    """As long as it may be, and tidy already."""
    return text[:limit].strip()


def _files(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in root.iterdir() if path.is_file()}


# ---- check-ins --------------------------------------------------------------------------------------

CHECKINS = 8


def mood_id(number: int) -> MoodId:
    return MoodId(f"{number:032x}")


def _choice(number: int) -> MoodChoice:
    feelings = ("sad", "angry", "happy")[: number % 4]
    line = _line(text_of(number, 1), LINE_LIMIT)
    return MoodChoice(number % 5 + 1, number % 3 + 1, feelings, f"word {number}", PARTS[: number % 5], line)


def _check_in(house: House, number: int) -> None:
    """All check-ins; then one goes to the bin and another is erased."""
    if number < CHECKINS:
        record_mood(house, mood_id(number), _choice(number))
    elif number == CHECKINS:
        bin_mood(house, mood_id(0))
    else:
        erase_mood(house, mood_id(1))


def _seen_moods(house: House) -> object:
    names = [field.name for field in fields(MoodChoice)]
    return tuple(
        {each.id: MoodChoice(**{name: getattr(each, name) for name in names}) for each in some}
        for some in (read_moods(house, date.min, date.max), binned_moods(house))
    )


def _moods_after(acts: int) -> object:
    kept = {mood_id(number): _choice(number) for number in range(min(acts, CHECKINS))}
    binned = {mood_id(0): kept.pop(mood_id(0))} if acts > CHECKINS else {}
    if acts > CHECKINS + 1:
        del kept[mood_id(1)]
    return kept, binned


# ---- the own plan -----------------------------------------------------------------------------------

WRITTEN = STEPS[:4]
DRAFTS = len(WRITTEN) * 2


def _plan(house: House, number: int) -> None:
    """Each step twice; then the whole plan is emptied."""
    if number == DRAFTS:
        empty_plan(house)
        return
    revision, step = divmod(number, len(WRITTEN))
    keep_plan_step(house, PlanDraft(WRITTEN[step], text_of(step, revision + 1)[:STEP_LIMIT], revision + 1))


def _seen_plan(house: House) -> object:
    return {each.step: (each.text, each.revision) for each in read_plan(house).plan.steps if each.revision}


def _plan_after(acts: int) -> object:
    steps = {}
    for number in range(min(acts, DRAFTS)):
        revision, step = divmod(number, len(WRITTEN))
        steps[WRITTEN[step]] = (text_of(step, revision + 1)[:STEP_LIMIT], revision + 1)
    return {step: ("", revision + 1) for step, (_, revision) in steps.items()} if acts > DRAFTS else steps


# ---- the table --------------------------------------------------------------------------------------

VERSIONS = 4
DATES = 6
STARRED, TALKED = "T01-0608-1", "T02-0608-1"


def _draft(number: int) -> AgreementDraft:
    """The second one leaves out that telling is safe."""
    ours = [_line(f"We do {each}. {text_of(number, 1)}", SIDE_LIMIT) for each in range(CLAUSES_MOST)]
    clauses = [Clause(each, _line(f"The adults too: {each}", SIDE_LIMIT)) for each in ours]
    if number != 1:
        clauses[0] = Clause(f"We tell, {number}.", "We listen first.", TELLING_IS_SAFE)
    clauses = clauses[: CLAUSES_MOST - number]
    return AgreementDraft(tuple(clauses), ("Sam", "Noor")[: number + 1], DAY + timedelta(days=number))


def _seen_agreements(porch: Porch) -> tuple[tuple[int, AgreementDraft], ...]:
    """The newest first, as the draft of each."""
    return tuple(
        (each.version, AgreementDraft(each.clauses, each.names, each.look_again))
        for each in read_agreements(porch).versions
    )


def _agreements_after(acts: int) -> tuple[tuple[int, AgreementDraft], ...]:
    return tuple((number + 1, _draft(number)) for number in reversed(range(acts)))


def _telling(versions: tuple[tuple[int, AgreementDraft], ...]) -> Clause | None:
    draft = versions[0][1] if versions else AgreementDraft()
    return Agreement(1, DAY, None, (), draft.clauses).telling


def _first_table(root: Path) -> Secrets:
    """A table of the first version, which grows when something is kept: with a star, and a talk."""
    before = nobody(root)
    with closing(sqlite3.connect(porch_of(root).places.table)) as old:
        old.executescript(
            "CREATE TABLE star (card_id VARCHAR NOT NULL PRIMARY KEY);"
            "CREATE TABLE talk (card_id VARCHAR NOT NULL PRIMARY KEY, month VARCHAR NOT NULL);"
            f"INSERT INTO star VALUES ('{STARRED}'); INSERT INTO talk VALUES ('{TALKED}', '2026-03');"
            "PRAGMA user_version = 1;"
        )
    return before


def _next(number: int) -> NextCheckIn:
    agreed = _line(text_of(number, 1), AGREED_LIMIT - number)
    return NextCheckIn(DAY + timedelta(days=number), agreed, number % 2 == 0)


def _seen_next(porch: Porch) -> tuple[object, NextCheckIn | None]:
    kept = Keepsakes(porch.places.table)
    return (kept.stars(), kept.talks()), read_next(porch)


def _next_after(acts: int) -> tuple[object, NextCheckIn | None]:
    return ({STARRED}, {TALKED: "2026-03"}), _next(acts - 1) if acts else None


def _reminds(seen: tuple[object, NextCheckIn | None]) -> NextCheckIn | None:
    return seen[1] if seen[1] is not None and seen[1].remind else None


def _full_table(root: Path) -> Secrets:
    """A star, a talk, agreements and a date."""
    before = _first_table(root)
    for number in range(VERSIONS):
        keep_agreement(porch_of(root), _draft(number))
    keep_next(porch_of(root), _next(0))
    return before


def _seen_on_table(porch: Porch) -> tuple[object, ...]:
    return (_seen_next(porch)[0], _seen_agreements(porch), read_next(porch))


def _table_after(acts: int) -> tuple[object, ...]:
    """First the agreements go, then the date; the rest stays."""
    versions = () if acts else _agreements_after(VERSIONS)
    return (_next_after(0)[0], versions, _next(0) if acts < 2 else None)


AT_TABLE = {
    "agree": TableHabit(
        VERSIONS,
        lambda porch, number: keep_agreement(porch, _draft(number)),
        _seen_agreements,
        _agreements_after,
        nobody,
        telling_stands,
        _telling,
    ),
    "meet again": TableHabit(
        DATES,
        lambda porch, number: keep_next(porch, _next(number)),
        _seen_next,
        _next_after,
        _first_table,
        lambda porch: due(porch, date.max),
        _reminds,
    ),
    "take away": TableHabit(
        2,
        lambda porch, number: forget_next(porch) if number else take_agreements_away(porch),
        _seen_on_table,
        _table_after,
        _full_table,
    ),
}
IN_SPACE = {
    "mood": Habit(CHECKINS + 2, _check_in, _seen_moods, _moods_after),
    "plan": Habit(DRAFTS + 1, _plan, _seen_plan, _plan_after),
}
HABITS: dict[str, Habit] = {**IN_SPACE, **AT_TABLE}
