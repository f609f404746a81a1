"""The words of 'My plan' as shipped: who gets which step in one file, both versions in a file a language."""

from __future__ import annotations

from pathlib import Path

import msgspec

from family_app.content.matching import same_ids, tidy, tidy_lines
from family_app.content.reading import read_as, require
from family_app.domain.people import AgeBand
from family_app.domain.plan_words import SAFER, STEPS, PlanStep, PlanVersion, PlanWords, version_for
from family_app.places import shipped

_STRUCTURE = "steps.toml"
_SUGGESTIONS = range(5, 9)
_SUGGESTIONS_FOR_SAFER = range(2, 5)


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    bands: list[AgeBand]


class _Rows(msgspec.Struct, forbid_unknown_fields=True):
    step: list[_Row]


class _Step(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    explanation: str
    question: str
    suggestions: list[str]


class _Plan(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    intro: str
    closing: str
    steps: dict[str, _Step]


class _Plans(msgspec.Struct, forbid_unknown_fields=True):
    calm: _Plan
    plan: _Plan


def read_plan_words(language: str, root: Path | None = None) -> tuple[PlanWords, ...]:
    """Both versions in one language, each with its steps in the published order."""
    folder = root or shipped("resources", "plan")
    structure, file = folder / _STRUCTURE, folder / f"steps_{language}.toml"
    rows = read_as(structure, _Rows).step
    _check_rows(structure, rows)
    plans = read_as(file, _Plans)
    made = []
    for version, raw in ((PlanVersion.CALM, plans.calm), (PlanVersion.WHOLE, plans.plan)):
        ids = [row.id for row in rows if version in {version_for(band) for band in row.bands}]
        made.append(_plan(structure, file, version, raw, ids))
    return tuple(made)


def _check_rows(file: Path, rows: list[_Row]) -> None:
    require(tuple(row.id for row in rows) == STEPS, file, "step", "not the seven, in their order")
    older = set(AgeBand) - {AgeBand.SIX, AgeBand.NINE}
    for at, row in enumerate(rows):
        where, bands = f"step[{at}].bands", set(row.bands)
        require(len(bands) == len(row.bands), file, where, "one stands there twice")
        require(AgeBand.SIX not in bands, file, where, "6-8 has no plan")
        require(older <= bands, file, where, "from 12 on, everybody gets the whole plan")
        require(row.id != SAFER or AgeBand.NINE not in bands, file, where, "not for 9-11")


def _plan(structure: Path, file: Path, version: PlanVersion, raw: _Plan, ids: list[str]) -> PlanWords:
    same_ids(structure, ids, file, raw.steps, f"{version}.steps")
    for field in ("title", "intro", "closing"):
        tidy(file, f"{version}.{field}", getattr(raw, field))
    steps = tuple(_step(file, f"{version}.steps.{id_}", id_, raw.steps[id_]) for id_ in ids)
    return PlanWords(version, raw.title, raw.intro, steps, raw.closing)


def _step(file: Path, where: str, id_: str, raw: _Step) -> PlanStep:
    for field in ("title", "explanation", "question"):
        tidy(file, f"{where}.{field}", getattr(raw, field))
    counts = _SUGGESTIONS_FOR_SAFER if id_ == SAFER else _SUGGESTIONS
    tidy_lines(file, f"{where}.suggestions", raw.suggestions, counts)
    return PlanStep(id_, raw.title, raw.explanation, raw.question, tuple(raw.suggestions))
