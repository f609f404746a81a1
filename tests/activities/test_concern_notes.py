"""A note of a concern is kept while it is typed; one that was emptied again is not there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities import concerns
from family_app.activities.concern_notes import NoteDraft, begin_note, keep_note_draft
from family_app.domain.errors import PageMissing
from family_app.house import House
from tests.support.builders import a_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def note(house: House) -> NoteDraft:
    concern = replace(concerns.new_concern(house), kind="mean")
    concerns.keep_concern(house, concern)
    return begin_note(house, concern.id)


def test_it_grows_and_can_be_emptied_again(house: House, note: NoteDraft) -> None:
    assert keep_note_draft(house, replace(note, revision=1, text="  ")).revision == 1
    assert concerns.open_concern(house, note.concern).notes == ()
    for revision, text in enumerate(("Hij", "Hij vroeg het weer."), start=2):
        assert keep_note_draft(house, replace(note, revision=revision, text=text)).id == note.id
    (kept,) = concerns.open_concern(house, note.concern).notes
    assert kept.text == "Hij vroeg het weer."
    keep_note_draft(house, replace(note, revision=4))
    assert concerns.open_concern(house, note.concern).notes == ()


def test_not_in_the_bin(house: House, note: NoteDraft) -> None:
    concerns.bin_concern(house, note.concern)
    with pytest.raises(PageMissing):
        keep_note_draft(house, replace(note, revision=1, text="Nog iets."))
