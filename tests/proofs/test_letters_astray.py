"""The verdict on letters sees one that is lost, there twice, or told and not kept: the control."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.proofs.operations_child import ready


@pytest.fixture(scope="module")
def reading():
    with ready(["read"]) as prepared:
        yield prepared["read"]


def verdict(reading, said: list[str], spoil: Callable[[Path], object] = lambda _place: None) -> list[str]:
    """What is said of letters, when somebody did this to their folder."""
    spoil(reading.fresh() / "family" / "letters")
    return [trouble for trouble in reading.judge(said) if "letter" in trouble]


def test_a_folder_that_nobody_touched(reading):
    assert verdict(reading, []) == []


def test_letters_that_are_lost(reading):
    said = verdict(reading, [], shutil.rmtree)
    assert said == ["3 letters are out and 0 wait", "of 3 letters 0 were read and 0 wait"]


def test_a_letter_that_is_there_twice(reading):
    def twice(place: Path) -> None:
        for number in range(len(list(place.iterdir()))):
            path = sorted(place.glob("*.fsn"))[number]
            path.with_name(f"{number:032x}.fsn").write_bytes(path.read_bytes())

    assert any("repeated" in trouble for trouble in verdict(reading, [], twice))


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("sealed 7", "a letter that was sealed is not on the list"),
        ("took 0", "a letter that was taken back is out"),
        ("read 0", "a letter that was read is gone"),
    ],
)
def test_what_was_told_and_is_not_so(reading, said, trouble):
    assert verdict(reading, [said]) == [trouble]
