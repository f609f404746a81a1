"""Today: a greeting to nobody in particular, a card to begin with, three places to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from family_app.activities.cards import card_of_the_day
from family_app.content.shelf import read_shelf
from family_app.domain.cards import Tier
from family_app.house import Porch
from family_app.ui.today.page import TodayPage
from tests.support.clocks import FixedClock
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.help import AMSTERDAM
from tests.support.pressing import is_there, press, texts

pytestmark = pytest.mark.usefixtures("looks")


def opened(qtbot: QtBot, porch: Porch) -> TodayPage:
    made = TodayPage(porch)
    qtbot.addWidget(made)
    made.resize(1064, 800)
    made.arrive()
    made.show()
    settle()
    return made


def question(page: TodayPage) -> str:
    label = page.findChild(QLabel, "today_question")
    assert isinstance(label, QLabel)
    return label.text()


@pytest.mark.parametrize(
    ("hour", "words"),
    [(7, "Good morning"), (12, "Good afternoon"), (19, "Good evening"), (23, "Hello"), (3, "Hello")],
)
def test_it_greets_by_the_time_of_the_day(qtbot: QtBot, porch: Porch, hour: int, words: str) -> None:
    at = FixedClock(datetime(2026, 3, 9, hour, 5, tzinfo=AMSTERDAM))
    page = opened(qtbot, replace(porch, clock=at))
    assert page.findChild(QLabel, "today_greeting").text() == words


def test_the_date_is_written_as_this_computer_does(qtbot: QtBot, porch: Porch) -> None:
    assert "maandag 23 november" in texts(opened(qtbot, porch))


def test_the_card_of_the_day_is_green_and_can_be_taken(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch)
    card = card_of_the_day(porch, porch.clock.now().date())
    assert question(page) == card.opening
    with qtbot.waitSignal(page.go, timeout=1000) as asked:
        press(page, "take_card")
    assert asked.args == [f"card:{card.id}"]


def test_another_card_is_another_green_one(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch)
    seen = [question(page)]
    for _ in range(10):
        press(page, "another_card")
        assert page.card.tier is Tier.GREEN
        assert question(page) == page.card.opening
        seen.append(question(page))
    assert len(set(seen)) == len(seen)
    with qtbot.waitSignal(page.go, timeout=1000) as asked:
        press(page, "take_card")
    assert asked.args == [f"card:{page.card.id}"]


def test_tomorrow_has_another_card(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch)
    before = question(page)
    porch.clock.pass_by(timedelta(days=1).total_seconds())  # type: ignore[attr-defined]
    page.arrive()
    assert question(page) != before
    assert "dinsdag 24 november" in texts(page)


@pytest.mark.parametrize("place", ["cards", "journal", "privacy"])
def test_three_places_to_go(qtbot: QtBot, porch: Porch, place: str) -> None:
    page = opened(qtbot, porch)
    with qtbot.waitSignal(page.go, timeout=1000) as asked:
        press(page, f"today_{place}")
    assert asked.args == [place]


def test_the_language_changes_at_once(qtbot: QtBot, porch: Porch) -> None:
    page = opened(qtbot, porch)
    card = page.card.id
    porch.shelf = read_shelf("nl")
    page.retranslate()
    assert question(page) == porch.shelf.card(card).opening


def test_it_writes_nothing(qtbot: QtBot, porch: Porch, tmp_path: Path) -> None:
    press(opened(qtbot, porch), "another_card")
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    ("width", "percent", "theme"),
    [(1064, 100, "light"), (684, 100, "dark"), (824, 200, "light"), (684, 200, "contrast")],
)
def test_everyone_can_use_it(qtbot: QtBot, porch: Porch, width: int, percent: int, theme: str) -> None:
    put_on(theme, percent)
    page = opened(qtbot, porch)
    page.resize(width, 600)
    settle()
    assert complaints(page) == []
    assert cut_off(page) == []
    assert is_there(page, "take_card")
