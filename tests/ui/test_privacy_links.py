"""Who can see what, and what we cannot protect, is one press away from the first key and from each unlock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.flows.evening import NAME, make_key
from tests.flows.stage import Stage, stage
from tests.support.behind_doors import first_run
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import put_on

pytestmark = [pytest.mark.gui, pytest.mark.slow]


@pytest.fixture(params=["en", "nl"])
def on(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    with cheap_keys(), stage(request.param) as made:
        first_run(made, NAME)
        yield made
    put_on("light", 100)


def test_from_the_first_step_of_a_key(on: Stage) -> None:
    on.press("welcome_key_*")
    on.press("key_privacy")
    assert on.window.room == "privacy"
    assert on.window.space.opened is None


def test_from_the_door_and_what_was_typed_is_gone(on: Stage) -> None:
    words = make_key(on, lambda _name: None)
    on.window.space.lock.begin()
    on.wait(lambda: on.window.room == "who")
    on.press("person_*")
    on.type("passphrase", words)
    on.press("unlock_privacy")
    assert on.window.room == "privacy"
    assert on.window.space.opened is None
    field = on.window.page("unlock").findChild(QLineEdit, "passphrase")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert on.window.page("privacy").findChild(QWidget, "privacy_level_full") is not None
