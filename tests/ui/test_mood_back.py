"""Looking back and own choices: off until chosen, a list beside each picture, and nothing added up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from family_app.activities.mood import (
    binned_moods,
    own_reminder,
    rename_face,
)
from family_app.domain.own_choices import Reminder
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.journal.moments import month_name
from family_app.ui.mood.mood_list import PIECE
from family_app.ui.mood.page import MoodPage
from tests.support.builders import a_house
from tests.support.everyone import settle
from tests.support.own_pages import (
    choose_file,
    kept_moods,
    key,
    look_back,
    press,
    said,
    some_days,
    the_mood_page,
)
from tests.support.pressing import is_there

pytestmark = pytest.mark.usefixtures("looks")
SECRET = "Only I know about the treehouse."


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.TWELVE) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> MoodPage:
    return the_mood_page(qtbot, house)


# ---- looking back -----------------------------------------------------------------------------------


def test_looking_back_is_off_until_it_is_chosen_and_off_again_with_one_press(
    page: MoodPage, house: House
) -> None:
    some_days(house)
    assert not is_there(page, "mood_look_back")
    press(page, "mood_own")
    page.choices.looking.switch.box.click()
    press(page, "mood_own_close")
    press(page, "mood_look_back")
    assert page.looking._picture.isVisible()
    press(page, "looking_off")
    assert page._stack.currentWidget() is page.form
    assert not is_there(page, "mood_look_back")
    assert len(kept_moods(house)) == 3, "nothing of it is gone"


def test_the_list_says_everything_that_the_picture_shows(page: MoodPage, house: House) -> None:
    some_days(house)
    look_back(page)
    words = said(page.looking)
    for checkin in kept_moods(house):
        assert f"{checkin.label}" in words
        assert checkin.line in words
    assert page.looking._picture.accessibleName() == "A picture of the list below"
    assert sum(len(faces) for faces in page.looking._picture._faces.values()) == 3
    colours = page.looking._picture.grab().toImage()
    assert not colours.isNull()


def test_one_can_narrow_and_go_to_another_month_or_year(page: MoodPage, house: House) -> None:
    some_days(house)
    look_back(page)
    page.looking._feeling.choose("sad")
    settle()
    assert ("Day 1" in said(page.looking), "Day 0" in said(page.looking)) == (True, False)
    page.looking._part.choose("home")
    settle()
    assert "Nothing here fits" in said(page.looking)
    page.looking._feeling.choose(None)
    page.looking._part.choose(None)
    press(page, "looking_before")
    assert month_name(2026, 2).lower() in said(page.looking).lower()
    assert "Day 0" not in said(page.looking)
    press(page, "looking_span")
    assert "2026" in said(page.looking)
    assert "Day 0" in said(page.looking)


def test_a_long_list_comes_in_pieces(page: MoodPage, house: House) -> None:
    some_days(house, PIECE + 5)
    look_back(page)
    press(page, "looking_span")
    assert len(page.looking._list._cards) == PIECE
    press(page, "mood_list_more")
    assert len(page.looking._list._cards) == PIECE + 5
    assert not is_there(page, "mood_list_more")


def test_from_the_list_to_the_bin_and_back_or_away_for_good(page: MoodPage, house: House) -> None:
    some_days(house, 2)
    look_back(page)
    first = kept_moods(house)[0].id
    press(page, f"mood_bin_{first}")
    assert len(kept_moods(house)) == 1
    press(page, "mood_banner_action")
    assert len(kept_moods(house)) == 2
    press(page, f"mood_bin_{first}")
    press(page, "looking_bin")
    press(page, f"mood_restore_{first}")
    assert len(kept_moods(house)) == 2
    press(page, "mood_bin_close")
    press(page, "mood_look_back")
    press(page, f"mood_bin_{first}")
    press(page, "looking_bin")
    press(page, f"mood_erase_{first}")
    assert len(binned_moods(house)) == 1, "the first press only asks"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert (focused.objectName(), focused.text()) == (f"mood_erase_{first}", "Press again to erase it")
    key(Qt.Key.Key_Space)
    assert (len(kept_moods(house)), binned_moods(house)) == (1, ())


def test_the_whole_bin_asks_before_it_is_emptied(page: MoodPage, house: House) -> None:
    some_days(house, 2)
    look_back(page)
    for checkin in kept_moods(house):
        press(page, f"mood_bin_{checkin.id}")
    press(page, "looking_bin")
    press(page, "mood_bin_empty")
    press(page, "mood_bin_empty_keep")
    assert len(binned_moods(house)) == 2
    press(page, "mood_bin_empty")
    press(page, "mood_bin_empty_sure")
    assert binned_moods(house) == ()
    assert "The bin is empty." in said(page.bin)


# ---- own choices ------------------------------------------------------------------------------------


def test_an_own_word_holds_from_now_on_and_changes_no_past(page: MoodPage, house: House) -> None:
    press(page, "face_1")
    press(page, "mood_done")
    press(page, "mood_back")
    press(page, "mood_own")
    field = page.choices.words.lines[0]
    field.setFocus()
    QTest.keyClicks(field, "stormy")
    key(Qt.Key.Key_Return)
    press(page, "mood_own_close")
    assert page.form.faces.buttons[0].text() == "stormy"
    press(page, "face_1")
    press(page, "mood_done")
    assert [each.label for each in kept_moods(house)] == ["really rough", "stormy"]
    rename_face(house, 1, "")
    press(page, "mood_back")
    press(page, "mood_own")
    assert page.choices.words.lines[0].placeholderText() == "really rough"


def test_taking_it_along_says_first_what_that_means(page: MoodPage, house: House, tmp_path: Path) -> None:
    some_days(house, 1)
    press(page, "mood_own")
    assert "The file is not locked: whoever finds it can read it all." in said(page.choices)
    for form in ("json", "csv"):
        press(page, f"mood_{form}")
        choose_file(page, tmp_path / f"export.{form}")
        assert "The file is there." in page.banner.said
    (record,) = json.loads((tmp_path / "export.json").read_bytes())
    assert (record["mood"], record["scale"], record["key"], record["label"]) == (
        1, "1-5", "very_low", "really rough",
    )  # fmt: skip
    before = (tmp_path / "export.csv").read_bytes()
    assert b"very_low" in before
    press(page, "mood_csv")
    choose_file(page, tmp_path / "export.csv")
    assert "could not be written" in page.banner.said
    assert (tmp_path / "export.csv").read_bytes() == before, "never over another file"


def test_a_reminder_is_off_until_it_is_chosen(page: MoodPage, house: House, tmp_path: Path) -> None:
    heard: list[object] = []
    page.reminder_changed.connect(heard.append)
    press(page, "mood_own")
    assert own_reminder(house) is None
    assert not is_there(page, "reminder_at")
    press(page, "reminder_day_sun")
    assert own_reminder(house) == Reminder(time(19), 6)
    page.choices.reminder.at.choose(time(7, 30))
    assert own_reminder(house) == heard[-1] == Reminder(time(7, 30), 6)
    press(page, "reminder_calendar")
    choose_file(page, tmp_path / "calendar.ics")
    text = (tmp_path / "calendar.ics").read_text()
    assert "SUMMARY:A moment for myself" in text
    assert "Sam" not in text
    press(page, "reminder_day_off")
    assert own_reminder(house) is None
    assert not is_there(page, "reminder_at")
