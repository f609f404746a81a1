"""Whoever looks at the files cannot tell one check-in from fifty, nor a check-in from a page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.mood import new_mood_id, record_mood, set_looking_back
from family_app.activities.plan import keep_plan_step
from family_app.domain.mood import MoodChoice
from family_app.domain.plan import PlanDraft
from family_app.house import House, Porch
from tests.activities.spaces import made, named, new_porch, opened
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

LINE = "Vandaag was een dag met veel te vertellen. " * 6


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


def _check_in(house: House, times: int) -> None:
    for number in range(times):
        choice = MoodChoice(number % 5 + 1, 2, ("sad", "tired"), parts=("school", "home"), line=LINE)
        record_mood(house, new_mood_id(), choice)


def _once(house: House) -> None:
    _check_in(house, 1)


def _fifty_times(house: House) -> None:
    _check_in(house, 50)


def _a_page(house: House) -> None:
    keep_draft(house, replace(new_draft(house), text=LINE))


def _the_plan(house: House) -> None:
    set_looking_back(house, True)
    keep_plan_step(house, PlanDraft("people", LINE))


def _after(before: Path, folder: Path, deed: Callable[[House], None]) -> Porch:
    """The same family after one more evening, on a computer of its own."""
    shutil.copytree(before, folder)
    porch = new_porch(folder, FixedClock())
    house = opened(porch, named(porch, "Sam"))
    deed(house)
    house.vault.close()
    return porch


def _outline(porch: Porch) -> dict[str, tuple[int, int]]:
    """Every file and folder that the program made: its name, size and mode."""
    root = porch.places.data.parent
    return {
        str(path.relative_to(root)): (path.stat().st_size if path.is_file() else -1, path.stat().st_mode)
        for path in sorted(root.rglob("*"))
    }


def _outside(porch: Porch) -> dict[str, bytes]:
    """What stands in every file outside the vault. The witness is encrypted, and new at every change."""
    root = porch.places.data.parent
    inside = (porch.places.vaults, porch.places.witness)
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not any(path.is_relative_to(each) for each in inside)
    }


def test_nobody_can_count_the_checkins(tmp_path: Path) -> None:
    before = new_porch(tmp_path / "before", FixedClock())
    house, _ = made(before, "Sam")
    house.vault.close()
    deeds = (_once, _fifty_times, _a_page, _the_plan)
    after = [_after(tmp_path / "before", tmp_path / deed.__name__, deed) for deed in deeds]
    for porch in after:
        assert _outline(porch) == _outline(after[0])
        assert _outside(porch) == _outside(before), "not a byte outside the vault"
        (witness,) = porch.places.witness.iterdir()
        assert witness.stat().st_size == 47
    new = set(_outline(after[0])) - set(_outline(before))
    assert {Path(name).parts[0] for name in new} == {"state"}, "the witness, as after any first evening"
    (database,) = after[0].places.vaults.glob("*/journal.db")
    assert database.stat().st_size == 2**20
