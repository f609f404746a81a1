"""Which language is on: the chosen one, that of the computer, or English; and the shelf that goes with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.activities.language import language_for, read_in
from tests.activities.spaces import new_porch
from tests.support.clocks import FixedClock


@pytest.mark.parametrize(
    ("wanted", "of_computer", "language"),
    [
        ("nl", "en_GB", "nl"),
        ("", "nl_BE", "nl"),
        ("", "NL-nl", "nl"),
        ("", "fr_FR", "en"),
        ("xx", "nl", "nl"),
        ("", "", "en"),
        ("", "C", "en"),
    ],
)
def test_the_language_that_is_on(wanted: str, of_computer: str, language: str) -> None:
    assert language_for(wanted, of_computer) == language


def test_another_language_is_another_shelf_and_the_same_one_is_not_read_again(tmp_path: Path) -> None:
    porch = new_porch(tmp_path, FixedClock())
    before = porch.shelf
    read_in(porch, before.language)
    assert porch.shelf is before
    read_in(porch, "en")
    assert porch.shelf.language == "en"
    assert porch.shelf.cards
