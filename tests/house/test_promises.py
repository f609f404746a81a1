"""SECURITY.md: each promise names the tests that prove it, and they exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
WORDS = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
ROWS = {row[1]: row[0] for row in re.finditer(r"^\| (P\d+) \|.*$", WORDS, re.MULTILINE)}
# What belongs to letters between people, which this version does not have yet.
NOT_YET: set[str] = set()
_NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def test_every_promise_has_its_row() -> None:
    assert sorted(ROWS, key=lambda name: int(name[1:])) == [f"P{number}" for number in range(1, 23)]


@pytest.mark.parametrize("name", sorted(ROWS))
def test_its_tests_exist(name: str) -> None:
    named = _NAMED.findall(ROWS[name])
    assert bool(named) != (name in NOT_YET), f"{name} names no test"
    for file, function in named:
        path = ROOT / file
        assert path.is_file(), f"{name}: {file} is not there"
        assert not function or f"def {function}(" in path.read_text(encoding="utf-8"), f"{name}: {function}"


def test_a_script_that_is_named_can_be_started() -> None:
    for module in re.findall(r"python -m (tests[\w.]+)", WORDS):
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file(), module


def test_the_versions_in_the_inventory_are_those_of_the_lock() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for package, version in re.findall(r"`(\w+)==([\d.]+)`", WORDS):
        assert f"{package}=={version} " in lock, f"{package} {version}"
