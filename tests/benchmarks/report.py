"""One table: what was measured, the floor of the same run, their ratio, the goal, pass or short."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

HEADS = ("id", "what", "measured", "floor", "ratio", "goal", "")
PASS, SHORT, TOLD = "pass", "short", "-"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `goal` is None for a figure that is told and not judged."""

    id: str
    what: str
    measured: float
    floor: float | None = None
    goal: float | None = None
    unit: str = "ms"
    judged: str = "ratio"  # or "measured": what the goal is about

    @property
    def ratio(self) -> float | None:
        return self.measured / self.floor if self.floor else None

    @property
    def verdict(self) -> str:
        judged = self.ratio if self.judged == "ratio" else self.measured
        if self.goal is None or judged is None:
            return TOLD
        return PASS if judged <= self.goal else SHORT

    def cells(self) -> tuple[str, ...]:
        """The columns, in the order of HEADS."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        goal = ""
        if self.goal is not None:
            goal = f"≤ {self.goal:.2f} x" if self.judged == "ratio" else f"≤ {self.goal:g} {self.unit}"
        floor = "" if self.floor is None else _figure(self.floor, self.unit)
        return (self.id, self.what, _figure(self.measured, self.unit), floor, ratio, goal, self.verdict)


def table(rows: Iterable[Row]) -> str:
    """The rows under their heads, in columns."""
    lines = [HEADS, *(row.cells() for row in rows)]
    wide = [max(len(line[at]) for line in lines) for at in range(len(HEADS))]
    out = []
    for number, line in enumerate(lines):
        left = f"{line[0]:<{wide[0]}}  {line[1]:<{wide[1]}}"
        right = "  ".join(f"{cell:>{width}}" for cell, width in zip(line[2:], wide[2:], strict=True))
        out.append(f"{left}  {right}".rstrip())
        if number == 0:
            out.append("-" * len(f"{left}  {right}"))
    return "\n".join(out)


def _figure(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 10 else f"{value:.1f} {unit}"
