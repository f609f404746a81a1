"""A settings page on real files, and Sam, whose space is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from family_app.activities.people import add_person
from family_app.activities.unlock import make_key
from family_app.content.shelf import read_shelf
from family_app.domain.patience import Patience
from family_app.domain.people import AgeBand, Person
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.domain.settings import Settings
from family_app.house import Porch
from family_app.places import Places
from family_app.ui.parts.look import look
from family_app.ui.parts.style import dress
from family_app.ui.settings.page import SettingsPage
from family_app.ui.shell.choices import Choices
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.support.instant_courier import InstantCourier

OLD = "grandma typed this one first"


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    clock = FixedClock()
    places = Places(data=tmp_path / "data", state=tmp_path / "state")
    return Porch(places, read_shelf("en"), clock, Patience(clock))


@pytest.fixture
def courier(porch: Porch) -> Iterator[InstantCourier]:
    made = InstantCourier(porch)
    yield made
    made.stop()


@pytest.fixture
def choices(qapp: QApplication, porch: Porch, courier: InstantCourier) -> Iterator[Choices]:
    made = Choices(porch, courier, Settings(theme="light", language="en"), "en_GB")
    made.speak()
    made.put_on()
    yield made
    made.end()
    look.set(theme="light", percent=100, dyslexia=False, still=False)
    dress(qapp, look)


@pytest.fixture
def page(choices: Choices, courier: InstantCourier, porch: Porch) -> Iterator[SettingsPage]:
    made = SettingsPage(choices, courier, porch)
    made.resize(1064, 800)
    made.arrive()
    made.show()
    yield made
    # At once: a style sheet is put on every widget that still exists, and this page has hundreds.
    shiboken6.delete(made)


@pytest.fixture
def sam(page: SettingsPage, porch: Porch, courier: InstantCourier) -> Iterator[Person]:
    """Sam has made a key, with a grown-up typing, and Sam's space is open."""
    with cheap_keys():
        person = add_person(porch, "Sam")
        courier.house, _codes = make_key(porch, person.id, OLD, AgeBand.NINE, RecoveryChoice.NONE)
        page.set_open(courier.house.person, AgeBand.NINE)
        yield courier.house.person


@pytest.fixture
def kim(page: SettingsPage, porch: Porch, courier: InstantCourier) -> Iterator[RecoveryCodes]:
    """Kim has a key and two halves of a code, both here; Kim's space is open."""
    with cheap_keys():
        person = add_person(porch, "Kim")
        courier.house, codes = make_key(porch, person.id, OLD, AgeBand.TWELVE, RecoveryChoice.SPLIT)
        page.set_open(courier.house.person, AgeBand.TWELVE)
        yield codes
