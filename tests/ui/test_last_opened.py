"""When my space was opened the time before stands quietly above my pages: so its owner notices a stranger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from family_app.domain.people import AgeBand
from family_app.house import House
from tests.flows.evening import NAME, make_key, unlock
from tests.flows.stage import stage
from tests.support.builders import a_house
from tests.support.cheap_keys import cheap_keys
from tests.support.journal_page import FullDisk, opened
from tests.support.pressing import is_there, texts


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


def test_the_day_and_the_time_are_said(qtbot: QtBot, house: House) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    page = opened(qtbot, house, FullDisk(house.porch, house))
    assert not is_there(page, "last_opened")
    page.open_for("Sam", AgeBand.NINE, last_opened=datetime(2026, 11, 23, 16, 10, tzinfo=UTC))
    assert "Last opened: Monday 23 November 2026, 16:10" in texts(page.side)


@pytest.mark.gui
@pytest.mark.slow
def test_the_second_unlock_says_when_the_first_was(qapp: QApplication) -> None:
    with cheap_keys(), stage("en") as on:
        for name in ("welcome_next", "welcome_next"):
            on.press(name)
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        for _ in range(2):
            on.window.space.lock.begin()
            on.wait(lambda: on.window.room == "who")
            unlock(on, words)
        said = on.find("last_opened", QLabel)
        assert isinstance(said, QLabel)
        assert said.text().startswith("Last opened: ")
