"""Runs one measurement in a process of its own, so that no other one warms it up."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 180  # seconds that one process may take


def child(name: str, *words: str) -> dict[str, Any]:
    """What the script `name`.py in this folder found; its last line of output is JSON."""
    script = Path(__file__).with_name(f"{name}.py")
    done = subprocess.run(
        [sys.executable, str(script), *words],
        env=_environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    if done.returncode != 0:
        sys.stderr.write(done.stderr)
        raise RuntimeError(f"{name} {' '.join(words)} ended with {done.returncode}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def alternated(runs: int, *kinds: Callable[[], dict[str, Any]]) -> list[dict[str, float]]:
    """Runs each kind in turn, `runs` times, and gives the median of every figure of each kind.

    There and back again: whichever is always the first of a round comes out up to a tenth slower.
    """
    found: list[list[dict[str, Any]]] = [[] for _ in kinds]
    order = list(zip(kinds, found, strict=True))
    for _ in range(runs):
        for kind, results in order:
            results.append(kind())
        order.reverse()
    return [{key: median(each[key] for each in results) for key in results[0]} for results in found]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the values do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@cache
def _environment() -> dict[str, str]:
    """No screen, one language, and bytecode: without it everything starts three times slower."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = str(ROOT)
    for folder in (ROOT / "family_app", ROOT / "tests" / "benchmarks"):
        compileall.compile_dir(folder, quiet=2)
    return environment
