"""A list of pages that cannot be read never looks like a journal in which nothing stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from family_app.activities.journal import read_lines
from family_app.domain.errors import DiskTrouble, Expected, VaultDamaged
from family_app.house import House
from family_app.ui.journal.page import JournalPage
from tests.support.builders import a_house
from tests.support.journal_page import FullDisk, opened, titles, write
from tests.support.pressing import said, texts

EMPTY, UNREAD = "Your pages will appear here.", "Your pages could not be read just now."


class Unread(FullDisk):
    """Cannot read the list while there is a `trouble`."""

    trouble: Expected | None = None

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if errand is read_lines and self.trouble is not None:
            failed(self.trouble)
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def courier(house: House) -> Unread:
    return Unread(house.porch, house)


@pytest.fixture
def page(qtbot: QtBot, house: House, courier: Unread) -> JournalPage:
    """A journal with a page, opened at a moment at which its list cannot be read."""
    write(qtbot, opened(qtbot, house, courier), "Noor", "Only mine.")
    courier.trouble = VaultDamaged("journal")
    return opened(qtbot, house, courier)


def test_it_says_that_they_could_not_be_read_and_what_to_do(page: JournalPage) -> None:
    assert titles(page) == []
    assert UNREAD in texts(page)
    assert EMPTY not in texts(page)
    assert "Lock your space and open it again: then we look for your newest backup." in said(
        page, "journal_banner"
    )


def test_another_language_and_a_filter_do_not_empty_it_either(page: JournalPage, courier: Unread) -> None:
    page.retranslate()
    assert UNREAD in texts(page)
    courier.trouble = DiskTrouble()
    page.side.filters.show_bin(True)
    words = texts(page)
    assert UNREAD in words
    assert "The bin is empty." not in words
    assert "0 page" not in words


def test_as_soon_as_it_can_be_read_it_shows(page: JournalPage, courier: Unread) -> None:
    courier.trouble = None
    page.side.refresh()
    assert titles(page) == ["Noor"]
    assert UNREAD not in texts(page)


def test_a_new_journal_says_what_it_always_did(qtbot: QtBot, tmp_path: Path) -> None:
    with a_house(tmp_path / "other") as house:
        assert EMPTY in texts(opened(qtbot, house, FullDisk(house.porch, house)))
