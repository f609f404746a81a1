"""In the real window, with the real thread: a damaged journal comes back, and a person leaves altogether."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from family_app.activities.people import everybody
from tests.flows.evening import NAME, make_key, write
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import put_on

pytestmark = [pytest.mark.gui, pytest.mark.slow]


@pytest.fixture(scope="module")
def evening(qapp: object) -> Iterator[tuple[Stage, str]]:
    """Sam wrote a page and made a backup; the settings are on the screen. Also: the four words."""
    with cheap_keys(), stage("en") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        write(on)
        on.window.go("settings")
        on.press("backup_now")
        on.find("backup_0")
        yield on, words
    put_on("light", 100)


def locked(on: Stage) -> None:
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")


def test_from_damaged_to_the_open_journal_in_three_presses(evening: tuple[Stage, str]) -> None:
    on, words = evening
    locked(on)
    (journal,) = on.places.vaults.glob("*/journal.db")
    journal.write_bytes(b"")
    presses = 0
    on.press("person_*")
    on.type("passphrase", words)
    on.press("open_space")
    on.find("rescue_bring")
    assert "It is not your passphrase" in on.find("rescue_told_text", QLabel).text()  # type: ignore[attr-defined]

    on.press("rescue_bring")
    presses += 1
    on.find("page_journal")

    assert presses <= 3
    on.wait(lambda: on.find("page_list").model().rowCount() == 1, "the page is not there")  # type: ignore[attr-defined]
    assert len(everybody(on.window._builder._porch)) == 1


def test_whoever_erases_everything_is_gone_and_the_others_are_asked_who_joins(
    evening: tuple[Stage, str],
) -> None:
    on, _words = evening
    on.window.go("settings")
    on.press("leave_fold")
    on.type("leave_name", NAME)
    on.press("leave_erase")
    on.press("leave_sure")
    on.wait(lambda: on.window.room == "who", "the window stayed where it was")
    assert everybody(on.window._builder._porch) == ()
    assert on.window.space.opened is None
    assert [path.name for path in on.places.vaults.iterdir()] == []
    names = {label.text() for label in on.find("page_who").findChildren(QLabel) if label.isVisible()}
    assert NAME not in names
