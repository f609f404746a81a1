"""The benchmark itself runs, and its table can be read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.benchmarks.children import ROOT
from tests.benchmarks.report import HEADS, PASS, SHORT, TOLD, Row, table


@pytest.mark.slow
def test_quick_run_prints_a_table_of_start_save_and_checkins() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "--quick", "--only", "S1,S4,S14", "--sizes", "60"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    heads, _, *lines = done.stdout.splitlines()
    assert heads.split() == [head for head in HEADS if head]
    assert [line.split()[0] for line in lines] == ["S1", "S1", "S4", "S4", "S4", "S14", "S14", "S14"]
    for line in lines:
        assert line.split()[-1] in (PASS, SHORT, TOLD)
        assert " ms " in line


def test_a_ratio_above_its_goal_is_short() -> None:
    assert Row("S1", "start", 130.0, 100.0, 1.15).verdict == SHORT
    assert Row("S1", "start", 114.0, 100.0, 1.15).verdict == PASS


def test_a_figure_without_a_goal_is_told() -> None:
    assert Row("S4", "save", 3.0, 2.0).verdict == TOLD


def test_a_goal_in_milliseconds_does_not_look_at_the_floor() -> None:
    row = Row("S7", "key to paint", 4.0, 0.5, 5.0, judged="measured")
    assert row.verdict == PASS
    assert row.ratio == 8.0
    assert "≤ 5 ms" in table([row])
