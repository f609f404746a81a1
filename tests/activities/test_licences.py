"""The licences as a page or a command asks for them."""

from __future__ import annotations

from pathlib import Path

from family_app.activities.licences import licence_text, licences
from tests.activities.spaces import new_porch
from tests.support.clocks import FixedClock


def test_each_part_that_is_shipped_has_a_text_and_one_of_them_is_our_own(tmp_path: Path) -> None:
    porch = new_porch(tmp_path, FixedClock())
    found = licences(porch)
    (ours,) = (each for each in found if each.is_ours)
    assert len(found) > 5
    assert "GNU GENERAL PUBLIC LICENSE" in licence_text(porch, ours)
    assert all(licence_text(porch, each) for each in found)
