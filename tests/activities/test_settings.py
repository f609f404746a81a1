"""The family's choices: kept, read again, and never in the way of a start."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.activities.settings import keep_settings, load_settings
from family_app.domain.errors import DiskTrouble
from family_app.domain.settings import Settings
from family_app.house import Porch
from tests.activities.spaces import new_porch
from tests.support.clocks import FixedClock

CHOSEN = Settings(language="nl", country="BE", theme="dark", text_percent=150, idle_minutes=2)


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return new_porch(tmp_path, FixedClock())


def test_what_was_chosen_is_there_the_next_time(porch: Porch) -> None:
    assert load_settings(porch) == Settings()
    assert keep_settings(porch, CHOSEN) == CHOSEN
    assert load_settings(porch) == CHOSEN


def test_a_damaged_file_counts_as_no_choices(porch: Porch) -> None:
    keep_settings(porch, CHOSEN)
    porch.places.settings.write_bytes(b"\xff{")
    assert load_settings(porch) == Settings()


def test_a_place_that_cannot_be_written_is_told(porch: Porch) -> None:
    porch.places.data.parent.mkdir(exist_ok=True)
    porch.places.data.write_bytes(b"a file stands where the folder should be")
    with pytest.raises(DiskTrouble):
        keep_settings(porch, CHOSEN)
