"""What several pages are tested with: the look of the house, and a porch that reads English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family_app.house import Porch
from tests.support.everyone import dressed
from tests.support.help_page import an_english_porch


@pytest.fixture
def looks(qapp: object) -> Iterator[None]:
    """The bundled faces and the style sheet, and afterwards the first look again."""
    with dressed():
        yield


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return an_english_porch(tmp_path)
