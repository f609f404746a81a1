"""What is typed is kept in order, late answers do no harm, and a full disk is tried again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from family_app.domain.errors import DiskFull, Expected, PageTooLong
from family_app.domain.journal import Draft, Kept
from family_app.ui.journal import draft_keeper
from family_app.ui.journal.draft_keeper import DraftKeeper
from tests.support.builders import a_page

AT = datetime(2026, 3, 9, 16, 10, tzinfo=UTC)


class SlowCourier:
    """Holds every errand until the test lets it arrive."""

    def __init__(self) -> None:
        self.sent: list[tuple[Draft, Callable[[Kept], None], Callable[[Expected], None]]] = []

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        self.sent.append((args[0], done, failed))

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        raise AssertionError("saving needs a key")

    def arrive(self, at: int = -1) -> None:
        draft, done, _failed = self.sent[at]
        done(Kept(draft.id, draft.revision, AT))

    def fail(self, trouble: Expected, at: int = -1) -> None:
        self.sent[at][2](trouble)


class Desk:
    """Stands for the editor: one page with a text."""

    def __init__(self, number: int = 1) -> None:
        self.number, self.text = number, ""

    def draft(self, revision: int) -> Draft:
        return a_page(self.number, text=self.text, revision=revision)


@pytest.fixture
def courier() -> SlowCourier:
    return SlowCourier()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def keeper(qapp: object, courier: SlowCourier, desk: Desk) -> DraftKeeper:
    made = DraftKeeper(courier)
    made.watch(0, desk.draft)
    return made


def type_in(keeper: DraftKeeper, desk: Desk, text: str) -> None:
    desk.text = text
    keeper.touch()


def test_nothing_is_sent_before_the_first_key(keeper: DraftKeeper, courier: SlowCourier) -> None:
    asked: list[bool] = []
    keeper.save_now(asked.append)
    assert asked == [True]
    assert courier.sent == []


def test_a_pause_sends_what_was_typed(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk, qtbot: QtBot
) -> None:
    type_in(keeper, desk, "a")
    qtbot.waitUntil(lambda: len(courier.sent) == 1, timeout=3000)
    assert courier.sent[0][0].text == "a"
    assert courier.sent[0][0].revision == 1


def test_who_types_on_and_on_is_never_more_than_two_seconds_behind(keeper: DraftKeeper, desk: Desk) -> None:
    type_in(keeper, desk, "a")
    first = keeper._behind.remainingTime()
    type_in(keeper, desk, "ab")
    assert keeper._behind.remainingTime() <= first <= 2000
    assert keeper._pause.interval() == 800


def test_two_saves_are_never_under_way_at_once(keeper: DraftKeeper, courier: SlowCourier, desk: Desk) -> None:
    type_in(keeper, desk, "a")
    keeper.flush()
    type_in(keeper, desk, "ab")
    keeper.flush()
    type_in(keeper, desk, "abc")
    keeper.flush()
    assert len(courier.sent) == 1
    courier.arrive()
    assert [draft.text for draft, _, _ in courier.sent] == ["a", "abc"]
    assert [draft.revision for draft, _, _ in courier.sent] == [1, 3]


def test_saved_is_said_only_when_the_last_key_is_on_the_disk(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk
) -> None:
    asked: list[bool] = []
    type_in(keeper, desk, "a")
    keeper.flush()
    type_in(keeper, desk, "ab")
    keeper.save_now(asked.append)
    courier.arrive()
    assert asked == []
    courier.arrive()
    assert asked == [True]
    assert keeper.all_kept


def test_a_full_disk_keeps_the_words_and_is_tried_again(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    type_in(keeper, desk, "a")
    keeper.save_now(asked.append)
    with qtbot.waitSignal(keeper.not_kept):
        courier.fail(DiskFull())
    assert asked == [False]
    assert isinstance(keeper.trouble, DiskFull)
    assert keeper.unsaved(a_page(1).id) is not None
    assert keeper._retry.isActive()
    assert draft_keeper.RETRY_MS == 5000
    keeper.save_now(asked.append)
    with qtbot.waitSignal(keeper.kept):
        courier.arrive()
    assert asked == [False, True]
    assert keeper.trouble is None
    assert not keeper._retry.isActive()


def test_a_page_that_is_too_long_does_not_hold_up_the_next(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk
) -> None:
    asked: list[bool] = []
    type_in(keeper, desk, "too long")
    keeper.flush()
    other = Desk(2)
    keeper.watch(0, other.draft)
    type_in(keeper, other, "short")
    keeper.flush()
    courier.fail(PageTooLong(1))
    assert courier.sent[-1][0].text == "short"
    courier.arrive()
    keeper.save_now(asked.append)
    courier.fail(PageTooLong(1))
    assert asked == [False]
    assert keeper.unsaved(a_page(1).id) is not None
    assert keeper.unsaved(a_page(2).id) is None


def test_leaving_a_page_takes_its_words_along(keeper: DraftKeeper, courier: SlowCourier, desk: Desk) -> None:
    type_in(keeper, desk, "first page")
    other = Desk(2)
    keeper.watch(7, other.draft)
    desk.text = "never"
    assert courier.sent[0][0].text == "first page"
    type_in(keeper, other, "second page")
    keeper.flush()
    courier.arrive()
    assert courier.sent[1][0].id == a_page(2).id
    assert courier.sent[1][0].revision == 8


def test_no_answer_counts_as_not_saved_and_the_late_one_does_no_harm(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk
) -> None:
    asked: list[bool] = []
    type_in(keeper, desk, "a")
    keeper.save_now(asked.append)
    keeper._no_answer()
    assert asked == [False]
    keeper.save_now()
    assert len(courier.sent) == 2
    courier.arrive(0)
    courier.arrive(1)
    assert keeper.all_kept


def test_after_forgetting_answers_change_nothing(
    keeper: DraftKeeper, courier: SlowCourier, desk: Desk
) -> None:
    heard: list[object] = []
    keeper.kept.connect(heard.append)
    keeper.not_kept.connect(heard.append)
    type_in(keeper, desk, "a")
    keeper.flush()
    keeper.forget()
    courier.arrive()
    courier.fail(DiskFull())
    assert heard == []
    assert keeper.unsaved(a_page(1).id) is None
