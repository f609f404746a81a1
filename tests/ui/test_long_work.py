"""Long work shows how far it is and can be stopped; an answer that comes after that shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import DiskFull
from family_app.domain.people import Person, PersonId
from family_app.domain.recovery import RecoveryChoice
from family_app.house import Porch
from family_app.ui.parts.progress import LongWork
from family_app.ui.settings.backups_section import BackupsSection
from family_app.ui.settings.new_code_form import NewCodeForm, _At
from tests.support.instant_courier import InstantCourier
from tests.support.pressing import is_there, press, said, texts

SUMMARY = BackupSummary(datetime(2026, 3, 9, 16, 10, tzinfo=UTC), 41, 0, None, None)
SAM = Person(PersonId("1" * 16), "Sam", "cat", "private", "a" * 32)


class SlowCourier(InstantCourier):
    """Long errands stay on their way until the test brings the answer."""

    def __init__(self, porch: Porch) -> None:
        super().__init__(porch)
        self.stops = 0
        self.on_the_way: dict[str, Callable[[Any], None]] = {}

    def send_long(
        self, errand: Any, *args: Any, to: Any, progress: Any = None, done: Any = None, failed: Any = None
    ) -> Callable[[], None]:
        self.on_the_way = {"progress": progress, "done": done, "failed": failed}
        return self._stopped

    def _stopped(self) -> None:
        self.stops += 1


@pytest.fixture
def courier(porch: Porch) -> SlowCourier:
    return SlowCourier(porch)


@pytest.fixture
def section(qtbot: QtBot, courier: SlowCourier) -> BackupsSection:
    made = BackupsSection(courier)
    qtbot.addWidget(made)
    made.retranslate()
    made.set_open(SAM)
    made._make.clear()
    made.show()
    return made


def bar_of(widget: BackupsSection) -> QProgressBar:
    bar = widget.findChild(QProgressBar, "backup_work_bar")
    assert isinstance(bar, QProgressBar)
    return bar


def test_it_shows_how_far_it_is(section: BackupsSection, courier: SlowCourier) -> None:
    press(section, "backup_now")
    assert "Making a backup…" in texts(section)
    assert bar_of(section).accessibleName() == "Making a backup…"
    assert (bar_of(section).minimum(), bar_of(section).maximum(), bar_of(section).value()) == (0, 1000, 0)
    courier.on_the_way["progress"](Progress(3, 12))
    assert bar_of(section).value() == 250
    assert not is_there(section, "backup_now")  # one at a time


def test_it_can_be_stopped_and_says_that_nothing_was_made(
    section: BackupsSection, courier: SlowCourier
) -> None:
    press(section, "backup_now")
    press(section, "backup_work_stop")
    assert courier.stops == 1
    assert "Stopped. No backup was made." in said(section, "backups_told")
    assert is_there(section, "backup_now")


def test_what_comes_after_a_stop_or_a_lock_shows_nothing(
    section: BackupsSection, courier: SlowCourier
) -> None:
    press(section, "backup_now")
    section.set_open(None)
    assert courier.stops == 1
    section.show()
    courier.on_the_way["done"](SUMMARY)
    courier.on_the_way["failed"](DiskFull())
    assert "41" not in texts(section)
    assert said(section, "backups_told") + said(section, "backups_trouble") == ""


def test_a_full_disk_is_told(section: BackupsSection, courier: SlowCourier) -> None:
    press(section, "backup_now")
    courier.on_the_way["failed"](DiskFull())
    assert "The disk is full" in said(section, "backups_trouble")
    assert is_there(section, "backup_now")


@pytest.fixture
def form(qtbot: QtBot, courier: SlowCourier) -> NewCodeForm:
    """The lock inside is being changed: the code is on paper and was typed back."""
    made = NewCodeForm(courier, name="inside", inside=True)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    made.open_form(split_first=False)
    made._set_at(_At.SHOWN)
    made._code.confirmed.emit()
    assert "The lock inside is being changed…" in texts(made)
    return made


def test_a_lock_inside_that_is_done_after_the_space_was_locked_says_nothing(
    form: NewCodeForm, courier: SlowCourier, qtbot: QtBot
) -> None:
    form.close_form()  # as a lock does
    form.show()
    with qtbot.assertNotEmitted(form.made):
        courier.on_the_way["done"](RecoveryChoice.MINE)
        courier.on_the_way["failed"](DiskFull())
    assert said(form, "inside_trouble") == ""


def test_leaving_the_page_does_not_stop_a_lock_that_is_being_changed(
    form: NewCodeForm, courier: SlowCourier, qtbot: QtBot
) -> None:
    form.forget()
    form._code.confirmed.emit()  # and a second press is none
    with qtbot.waitSignal(form.made):
        courier.on_the_way["done"](RecoveryChoice.MINE)
    assert form.isHidden()


def test_work_that_cannot_be_stopped_has_no_button(qtbot: QtBot) -> None:
    work = LongWork(name="work")
    qtbot.addWidget(work)
    work.begin("One moment")
    assert not is_there(work, "work_stop")
    work.end()
    work.may_stop(lambda: None)  # it was over before the way to stop it was known
    assert work.isHidden()
