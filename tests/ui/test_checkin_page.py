"""A check-in together: one thing at a time, anyone may pass, lines lie covered, and then they are gone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from family_app.activities.checkin import read_next
from family_app.activities.people import add_person
from family_app.domain.checkin import Stage
from family_app.house import Porch
from family_app.ui.checkin.page import CheckInPage
from family_app.ui.parts.own_copy import take_back
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.looking import bury, everything_shown
from tests.support.own_pages import THREE_LOOKS, choose_file, press, stand
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")
MINE, YOURS = "I miss our walks.", "I was scared on Monday."


@pytest.fixture
def page(qtbot: QtBot, porch: Porch) -> CheckInPage:
    for name in ("Sam", "Mum"):
        add_person(porch, name)
    return stand(qtbot, CheckInPage(porch, InstantCourier(porch)))


def begin(page: CheckInPage) -> None:
    for name in ("Sam", "Mum"):
        press(page, f"checkin_who_{name}")
    press(page, "checkin_band_6-8")
    press(page, "checkin_begin")


def go_to(page: CheckInPage, stage: Stage) -> None:
    while page.checkin is not None and page.checkin.stage is not stage:
        press(page, "checkin_turn" if is_there(page, "checkin_turn") else "checkin_next")


def write(page: CheckInPage, line: str) -> None:
    QTest.keyClicks(page.steps.line.line, line)
    press(page, "checkin_next")


def both_write(page: CheckInPage) -> None:
    go_to(page, Stage.WRITE)
    write(page, MINE)
    write(page, YOURS)


def question(page: CheckInPage) -> str:
    label = page.findChild(QLabel, "checkin_question")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def files(porch: Porch) -> set[Path]:
    return {path for path in porch.places.data.rglob("*") if path.is_file()}


# ---- before -----------------------------------------------------------------------------------------


def test_two_people_at_least_and_a_guest_can_be_typed(page: CheckInPage) -> None:
    press(page, "checkin_who_Sam")
    press(page, "checkin_begin")
    assert "at least two people" in page.banner.said
    page.start._other.setText("Grandpa")  # typed, and begin pressed at once
    press(page, "checkin_begin")
    assert page.checkin is not None
    assert page.checkin.people == ("Sam", "Grandpa")


def test_six_at_most(page: CheckInPage) -> None:
    for name in ("Sam", "Mum"):
        press(page, f"checkin_who_{name}")
    for number in range(5):
        page.start._other.setText(f"Guest {number}")
        press(page, "checkin_add")
    assert len(page.start.people.chosen) == 6


def test_how_long_ago_the_last_one_was_is_never_said(page: CheckInPage, porch: Porch) -> None:
    assert not any(word in texts(page).lower() for word in ("ago", "last time", "since"))
    assert files(porch) == {porch.places.people}


# ---- during -----------------------------------------------------------------------------------------


def test_one_thing_at_a_time_from_arriving_to_the_end(page: CheckInPage, porch: Porch) -> None:
    before = files(porch)
    begin(page)
    asked = [question(page)]
    while page.checkin is not None and page.checkin.stage is not Stage.END:
        press(page, "checkin_turn" if is_there(page, "checkin_turn") else "checkin_next")
        asked.append(question(page))
    assert asked[:2] == ["Sam, how are you right now?", "Mum, how are you right now?"]
    assert asked[-1] == "Thank you all for being here."
    assert "Nothing of it is kept." in texts(page)
    press(page, "checkin_done")
    assert page.checkin is None
    assert page.start.isVisible()
    assert (files(porch), read_next(porch)) == (before, None)


def test_the_cards_fit_the_youngest_and_another_one_can_be_drawn(page: CheckInPage) -> None:
    begin(page)
    go_to(page, Stage.CARDS)
    assert page.checkin is not None
    assert 2 <= len(page.checkin.cards) <= 3
    assert all("6-8" in [band.value for band in card.bands] for card in page.checkin.cards)
    first = page.checkin.card
    press(page, "checkin_other_card")
    assert page.checkin.card != first
    assert page.checkin.card is not None
    assert question(page) == page.checkin.card.opening


@pytest.mark.parametrize("stage", [each for each in Stage if each is not Stage.END])
def test_stop_pause_and_help_are_there_at_every_step(page: CheckInPage, stage: Stage, qtbot: QtBot) -> None:
    begin(page)
    go_to(page, stage)
    with qtbot.waitSignal(page.help_wanted):
        press(page, "checkin_help")
    press(page, "checkin_pause")
    assert question(page) == "Take your time."
    press(page, "checkin_next")
    assert page.checkin is not None
    assert page.checkin.stage is stage
    press(page, "checkin_stop")
    assert page.checkin.stage is Stage.END
    assert is_there(page, "checkin_help")


def test_lines_are_covered_until_all_are_turned_over_at_once(page: CheckInPage) -> None:
    begin(page)
    go_to(page, Stage.WRITE)
    line = page.steps.line.line
    assert QApplication.focusWidget() is line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    write(page, MINE)
    assert (line.text(), MINE in texts(page)) == ("", False)
    QTest.keyClicks(line, YOURS)
    press(page, "checkin_look")
    assert line.echoMode() == QLineEdit.EchoMode.Normal, "whoever writes may look"
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert (MINE in texts(page), YOURS in texts(page)) == (False, False)
    press(page, "checkin_turn")
    assert (MINE in texts(page), YOURS in texts(page)) == (True, True)


def test_passing_leaves_no_mark(page: CheckInPage) -> None:
    begin(page)
    go_to(page, Stage.WRITE)
    QTest.keyClicks(page.steps.line.line, "never mind")
    press(page, "checkin_pass")
    write(page, YOURS)
    press(page, "checkin_turn")
    shown = texts(page)
    assert ("never mind" in shown, "Sam" in shown, YOURS in shown) == (False, False, True)


def test_a_pause_keeps_what_was_typed_and_shows_nothing(page: CheckInPage) -> None:
    begin(page)
    go_to(page, Stage.WRITE)
    QTest.keyClicks(page.steps.line.line, MINE)
    press(page, "checkin_pause")
    assert not page.steps.line.isVisible()
    press(page, "checkin_next")
    assert page.steps.line.text == MINE


def test_whoever_leaves_the_page_leaves_no_line_on_the_table(page: CheckInPage) -> None:
    begin(page)
    both_write(page)
    press(page, "checkin_turn")
    page.hide()  # to Help, or to another page
    page.show()
    page.arrive()
    settle()
    bury()
    assert (question(page), MINE in everything_shown()) == ("Take your time.", False)
    press(page, "checkin_next")
    assert MINE in texts(page)


def test_back_goes_one_step_and_shows_no_covered_line_again(page: CheckInPage) -> None:
    begin(page)
    assert not is_there(page, "checkin_back")
    go_to(page, Stage.WRITE)
    write(page, MINE)
    press(page, "checkin_back")
    assert question(page).startswith("Sam, what would you like")
    assert page.steps.line.text == ""


# ---- after ------------------------------------------------------------------------------------------


def to_the_end(page: CheckInPage, *, agree: str = "", again: str = "") -> None:
    go_to(page, Stage.AGREE)
    QTest.keyClicks(page.steps.agreement, agree)
    press(page, "checkin_next")
    if again:
        press(page, f"checkin_again_{again}")
    press(page, "checkin_next")


def test_only_the_date_and_the_sentence_are_kept_and_only_with_a_press(
    page: CheckInPage, porch: Porch
) -> None:
    begin(page)
    both_write(page)
    press(page, "checkin_turn")
    to_the_end(page, agree="We walk on Sunday.", again="7")
    assert read_next(porch) is None
    assert "You agreed: We walk on Sunday." in page.steps._tip.accessibleName()
    press(page, "checkin_keep")
    kept = read_next(porch)
    assert kept is not None
    assert (kept.agreed, kept.day, kept.remind) == (
        "We walk on Sunday.", porch.clock.now().date() + timedelta(days=7), False,
    )  # fmt: skip
    assert "We walk on Sunday." in texts(page.start)
    bury()
    assert not any(line in everything_shown() for line in (MINE, YOURS)), "the lines are gone"
    table = porch.places.table.read_bytes()
    assert not any(line.encode() in table for line in (MINE, YOURS, "Sam", "Mum"))


def test_ending_without_keeping_keeps_nothing(page: CheckInPage, porch: Porch) -> None:
    begin(page)
    both_write(page)
    press(page, "checkin_turn")
    to_the_end(page, agree="We walk on Sunday.", again="14")
    press(page, "checkin_done")
    assert read_next(porch) is None
    bury()
    assert MINE not in everything_shown()


def test_each_may_take_the_own_line_along(page: CheckInPage) -> None:
    begin(page)
    both_write(page)
    press(page, "checkin_turn")
    to_the_end(page)
    press(page, "own_line_Mum")
    assert QGuiApplication.clipboard().text() == YOURS
    take_back()  # as Hide does
    assert QGuiApplication.clipboard().text() == ""


def test_another_day_can_be_chosen_and_left_open_again(page: CheckInPage, porch: Porch) -> None:
    begin(page)
    go_to(page, Stage.AGAIN)
    day = porch.clock.now().date() + timedelta(days=3)
    page.steps.when._other.choose(day)
    assert page.checkin is not None
    assert page.checkin.again == day
    press(page, "checkin_again_14")
    press(page, "checkin_again_14")
    assert page.checkin.again is None
    assert not is_there(page, "checkin_remind"), "no day, no reminder"


def test_a_reminder_is_off_until_it_is_chosen_and_can_be_changed_later(
    page: CheckInPage, porch: Porch, tmp_path: Path
) -> None:
    begin(page)
    to_the_end(page, again="7")
    press(page, "checkin_keep")
    kept = read_next(porch)
    assert kept is not None
    assert not kept.remind
    press(page, "checkin_remind_kept")
    kept = read_next(porch)
    assert kept is not None
    assert kept.remind
    press(page, "checkin_calendar")
    choose_file(page.start, tmp_path / "calendar.ics")
    text = (tmp_path / "calendar.ics").read_text()
    assert "SUMMARY:Together at the table" in text
    assert not any(name in text for name in ("Sam", "Mum"))
    press(page, "checkin_forget")
    assert read_next(porch) is None
    assert not is_there(page, "checkin_kept")


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_every_step_can_be_used_by_everyone(
    page: CheckInPage, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    page.resize(*size)
    page.start._other.setText("W" * 40)  # the longest nickname there is
    press(page, "checkin_add")
    begin(page)
    while page.checkin is not None and page.checkin.stage is not Stage.END:
        assert (page.checkin.stage, complaints(page), cut_off(page)) == (page.checkin.stage, [], [])
        if page.checkin.stage is Stage.WRITE and page.checkin.person is not None:
            write(page, "W" * 100)
        elif page.checkin.stage is Stage.AGAIN and page.checkin.again is None:
            press(page, "checkin_again_7")
        elif page.checkin.stage is Stage.AGREE:
            page.steps.agreement.set_text("We walk. " * 30)
            press(page, "checkin_next")
        else:
            press(page, "checkin_turn" if is_there(page, "checkin_turn") else "checkin_next")
    assert (complaints(page), cut_off(page)) == ([], [])
    press(page, "checkin_keep")
    assert (complaints(page), cut_off(page)) == ([], [])
