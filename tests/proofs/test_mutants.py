"""The script that changes small things: it starts, it finds what can be changed, and nothing else."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.mutants import GUARDS, ROOT, mutants_of

SOURCE = """
from __future__ import annotations

LIMIT: int | None = 3

def some(of: bytes | None, *, most: int = 5) -> bool | None:
    left: list[int] | None = []
    if of is None and most > 2:
        raise ValueError
    return True
"""


def test_every_change_is_one_that_a_test_could_notice() -> None:
    found = list(mutants_of("part", SOURCE))
    assert {each.what for each in found} == {
        "3 to 4",
        "5 to 6",
        "2 to 3",
        "True to False",
        "Is to IsNot",
        "Gt to GtE",
        "And to Or",
        "condition turned round",
        "line 9 left out",
    }
    for each in found:
        tree = ast.parse(each.source)
        assert ast.dump(tree) != ast.dump(ast.parse(SOURCE))
        assert "int & None" not in each.source
        assert "bytes & None" not in each.source


def test_every_guard_and_all_its_tests_exist() -> None:
    for part, tests in GUARDS.items():
        assert (ROOT / "family_app" / "vault" / f"{part}.py").is_file()
        for name in tests:
            assert (ROOT / "tests" / (name if "/" in name else f"vault/{name}")).with_suffix(".py").is_file()


@pytest.mark.slow
def test_the_script_runs_and_its_control_passes() -> None:
    command = ["tests.proofs.mutants", "--only", "recovery", "--workers", "1", "--minutes", "0.05"]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=Path(ROOT), capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(
        r"^\d+ small changes, [1-9]\d* tried, \d+ noticed by no test$", done.stdout, re.MULTILINE
    )
