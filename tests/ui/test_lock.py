"""Locking saves first; when it cannot, the page stays, the person is told, and it is tried again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from family_app.domain.errors import DiskFull, DiskTrouble, Expected
from family_app.ui.parts.page import Page
from family_app.ui.shell.lock import Lock


class WritingPage(Page):
    """A page whose saving succeeds or fails as the test says."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__()
        self.notes = notes
        self.trouble: Expected | None = None

    def save_words(self, done: Callable[[bool], None]) -> None:
        self.notes.append("save")
        done(self.trouble is None)

    def forget(self) -> None:
        self.notes.append("forget")


class Carrier(QObject):
    """Closes at once, like a courier with nothing else to do."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__()
        self.notes = notes

    def lock(self, to: QObject, done: Callable[[object], None] | None = None) -> None:
        self.notes.append("close")
        if done is not None:
            done(None)


@pytest.fixture
def scene(qapp):
    notes: list[str] = []
    lock = Lock(Carrier(notes))
    page = WritingPage(notes)
    lock.hold(page)
    lock.locked.connect(lambda: notes.append("locked"))
    stuck: list[Expected] = []
    lock.stuck.connect(stuck.append)
    return lock, page, notes, stuck


def bury() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_saves_then_closes_then_deletes_the_page(scene):
    lock, page, notes, stuck = scene
    lock.begin()
    assert notes == ["save", "close", "forget", "locked"]
    assert stuck == []
    bury()
    assert not shiboken6.isValid(page)
    assert not lock.holds


def test_words_that_cannot_be_saved_keep_the_space_open(scene):
    lock, page, notes, stuck = scene
    page.trouble = DiskFull()
    lock.begin()
    assert notes == ["save"]
    assert isinstance(stuck[0], DiskFull)
    bury()
    assert shiboken6.isValid(page)
    assert lock.holds


def test_it_locks_when_saving_succeeds_after_all(scene):
    lock, page, notes, _stuck = scene
    page.trouble = DiskTrouble()
    lock.begin()
    page.trouble = None
    lock.try_again()
    assert notes == ["save", "save", "close", "forget", "locked"]


def test_the_person_may_choose_to_lock_without_the_last_words(scene):
    lock, page, notes, _stuck = scene
    page.trouble = DiskFull()
    lock.begin()
    lock.discard()
    assert notes == ["save", "close", "forget", "locked"]


def test_locking_twice_is_locking_once(scene):
    lock, page, notes, _stuck = scene
    lock.begin()
    lock.begin()
    lock.try_again()
    assert notes.count("locked") == 1
    assert page is not None


def test_nothing_open_nothing_to_lock(qapp):
    notes: list[str] = []
    lock = Lock(Carrier(notes))
    lock.begin()
    assert notes == []
