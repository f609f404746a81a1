"""Checking in: half a minute without typing, doors only for what was chosen just now, all of it one's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.mood import (
    binned_moods,
    new_mood_id,
    record_mood,
    set_looking_back,
)
from family_app.domain.errors import DiskFull
from family_app.domain.mood import MoodChoice
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.mood.page import MoodPage
from tests.support.builders import a_house
from tests.support.everyone import cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.looking import bury, everything_shown
from tests.support.own_pages import (
    THREE_LOOKS,
    complaints_but_groups,
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


def doors(page: MoodPage) -> list[str]:
    """The doors that are offered, from left to right."""
    found = [w for w in page.after.findChildren(QAbstractButton) if w.objectName().startswith("door_")]
    return [w.objectName() for w in sorted(found, key=lambda w: w.x()) if w.isVisible()]


# ---- checking in ------------------------------------------------------------------------------------


def test_the_faces_are_said_as_one_of_many(page: MoodPage) -> None:
    faces = [w for w in page.findChildren(QAbstractButton) if w.objectName().startswith("face_")]
    assert len(faces) == 5
    for face in faces:
        spoken = QAccessible.queryAccessibleInterface(face)
        assert spoken.role() == QAccessible.Role.RadioButton


def test_two_keys_are_enough(page: MoodPage, house: House) -> None:
    key(Qt.Key.Key_4)
    key(Qt.Key.Key_Return)
    (checkin,) = kept_moods(house)
    assert (checkin.face, checkin.energy, checkin.feelings, checkin.line) == (4, None, (), "")
    assert "It is kept." in said(page)
    assert doors(page) == []
    press(page, "mood_back")
    key(Qt.Key.Key_Return)
    assert len(kept_moods(house)) == 1, "it chooses, and once more says that this is all"
    key(Qt.Key.Key_Return)
    assert [each.face for each in kept_moods(house)] == [4, 1], "several a day are fine"


def test_arrows_go_from_face_to_face(page: MoodPage, house: House) -> None:
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right)
    assert page.form.faces.value == 3
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Return)
    assert [each.face for each in kept_moods(house)] == [2]


def test_a_number_chooses_from_anywhere_but_a_place_to_type(page: MoodPage) -> None:
    chip = page.findChild(QAbstractButton, "mood_part_school")
    assert chip is not None
    chip.setFocus()
    key(Qt.Key.Key_5)
    assert page.form.faces.value == 5
    page.form.word.setFocus()
    QTest.keyClicks(page.form.word, "2b")
    assert (page.form.faces.value, page.form.word.text()) == (5, "2b")


def test_a_screen_reader_may_toggle_a_face(page: MoodPage) -> None:
    assert not page.form._done.isEnabled()
    page.form.faces.buttons[1].toggle()
    assert page.form.faces.value == 2
    assert page.form._done.isEnabled()
    assert page.form.faces.buttons[1].accessibleName() == "not so nice"
    assert page.form.faces.buttons[1].accessibleDescription() == "Key 2"


def test_everything_that_can_be_chosen_is_kept_and_the_form_is_empty_again(
    page: MoodPage, house: House
) -> None:
    for name in (
        "face_5",
        "mood_energy_3",
        "mood_feeling_happy",
        "mood_feeling_proud",
        "mood_feeling_unsure",
    ):
        press(page, name)
    assert "proud: " in said(page), "the meaning in one line"
    press(page, "mood_feeling_calm")  # a fourth: the first one makes room
    for name in ("mood_part_school", "mood_part_own"):
        press(page, name)
    page.form.word.setText("sunny")
    page.form.line.setText(SECRET)
    press(page, "mood_done")
    (checkin,) = kept_moods(house)
    assert (checkin.energy, checkin.feelings) == (3, ("proud", "unsure", "calm"))
    assert (checkin.own_word, checkin.parts, checkin.line) == ("sunny", ("school", "own"), SECRET)
    assert page.form.choice == MoodChoice(0)


def test_each_age_is_offered_its_own_words(qtbot: QtBot, house: House) -> None:
    for band, offered in ((AgeBand.SIX, False), (AgeBand.TWELVE, True)):
        page = the_mood_page(qtbot, house, band)
        assert is_there(page, "mood_feeling_stressed") is offered
        assert is_there(page, "mood_feeling_unsure"), "I don't know is always there"


# ---- what comes after -------------------------------------------------------------------------------


@pytest.mark.parametrize("face", [1, 2, 3, 4, 5])
def test_only_the_two_lowest_faces_open_doors(page: MoodPage, face: int) -> None:
    press(page, f"face_{face}")
    press(page, "mood_done")
    assert doors(page) == (["door_plan", "door_someone", "door_line"] if face < 3 else [])


def test_nothing_is_derived_from_earlier_days_or_from_text(page: MoodPage, house: House) -> None:
    for days in range(1, 15):
        at = house.porch.clock.now() - timedelta(days=days)
        record_mood(house, new_mood_id(), MoodChoice(1, 1, ("hopeless",)), at)
    press(page, "face_4")
    press(page, "mood_feeling_sad")
    page.form.line.setText("I want help now, I am so sad")
    press(page, "mood_done")
    assert doors(page) == []


def test_where_home_played_a_part_nobody_at_home_comes_first(page: MoodPage, qtbot: QtBot) -> None:
    for name in ("face_1", "mood_part_home", "mood_done"):
        press(page, name)
    assert doors(page) == ["door_line", "door_someone", "door_plan"]
    assert "At home" not in said(page)
    for door, wanted in (("door_line", "help:home_not_safe"), ("door_someone", "guide:G16")):
        with qtbot.waitSignal(page.go, check_params_cb=lambda to, wanted=wanted: to == wanted):
            press(page, door)


def test_the_doors_lead_where_they_say(page: MoodPage, qtbot: QtBot) -> None:
    press(page, "face_2")
    press(page, "mood_done")
    for door, wanted in (("door_plan", "plan"), ("door_someone", "letters:new"), ("door_line", "help")):
        with qtbot.waitSignal(page.go, check_params_cb=lambda to, wanted=wanted: to == wanted):
            press(page, door)


def test_the_youngest_have_no_plan_and_children_get_their_own_lines(qtbot: QtBot, house: House) -> None:
    for band, first in ((AgeBand.SIX, "nl-kindertelefoon"), (AgeBand.FIFTEEN, "nl-113")):
        page = the_mood_page(qtbot, house, band)
        press(page, "mood_help")
        assert ("door_plan" in doors(page)) is (band is AgeBand.FIFTEEN)
        cards = [w.line.id for w in page.after.findChildren(QWidget) if hasattr(w, "line")]
        assert cards[0] == first
        assert "112" in said(page)


def test_help_is_answered_at_once_and_keeps_no_face_that_was_not_chosen(page: MoodPage, house: House) -> None:
    page.form.line.setText(SECRET)
    press(page, "mood_help")
    assert "Help now" in said(page)
    assert kept_moods(house) == ()
    press(page, "mood_back")
    assert page.form.line.text() == SECRET, "what was typed still stands there"
    press(page, "face_3")
    press(page, "mood_help")
    assert [each.face for each in kept_moods(house)] == [3]


class FullDisk(InstantCourier):
    """Refuses to keep a check-in while `full`."""

    full = True

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if self.full and errand.__name__ == "record_mood":
            failed(DiskFull())
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def test_a_disk_that_is_full_costs_neither_help_nor_a_word(qtbot: QtBot, house: House) -> None:
    courier = FullDisk(house.porch, house)
    page = the_mood_page(qtbot, house, courier=courier)
    press(page, "face_1")
    page.form.line.setText(SECRET)
    press(page, "mood_done")
    assert page.banner.said
    assert page._stack.currentWidget() is page.form
    press(page, "mood_help")
    assert doors(page)
    press(page, "mood_back")
    assert (page.form.faces.value, page.form.line.text()) == (1, SECRET)
    courier.full = False
    press(page, "mood_done")
    assert [each.line for each in kept_moods(house)] == [SECRET]


def test_writing_more_begins_a_page_and_a_low_face_meets_the_doors_first(
    page: MoodPage, house: House, qtbot: QtBot
) -> None:
    written: list[str] = []
    page.write_wanted.connect(written.append)
    press(page, "face_4")
    press(page, "mood_feeling_proud")
    page.form.line.setText("I won.")
    press(page, "mood_more")
    assert written == ["Nice, proud\nI won."]
    press(page, "face_1")
    press(page, "mood_more")
    assert (len(written), doors(page)) == (1, ["door_plan", "door_someone", "door_line"])
    press(page, "mood_to_page")
    assert written[1:] == ["Really rough"]
    assert [each.face for each in kept_moods(house)] == [4, 1]


def test_a_slip_of_the_hand_goes_to_the_bin_and_comes_back(page: MoodPage, house: House) -> None:
    press(page, "face_1")
    press(page, "mood_done")
    press(page, "mood_undo")
    assert (kept_moods(house), len(binned_moods(house))) == ((), 1)
    assert page._stack.currentWidget() is page.form
    press(page, "mood_banner_action")
    assert (len(kept_moods(house)), binned_moods(house)) == (1, ())


# ---- the rest ---------------------------------------------------------------------------------------


def test_a_lock_leaves_nothing_in_the_window(page: MoodPage, house: House) -> None:
    record_mood(house, new_mood_id(), MoodChoice(2, line=SECRET))
    look_back(page)
    assert SECRET in everything_shown()
    press(page, "looking_close")
    page.form.line.setText(SECRET)
    page.forget()
    bury()
    assert SECRET not in everything_shown()


def test_what_can_only_be_read_is_not_written(qtbot: QtBot, house: House) -> None:
    set_looking_back(house, True)
    some_days(house, 1)
    page = the_mood_page(qtbot, house, read_only=True)
    assert "Nothing can be kept here now." in page.banner.said
    press(page, "face_1")
    assert not page.form._done.isEnabled()
    press(page, "mood_help")
    assert (len(kept_moods(house)), bool(doors(page))) == (1, True)
    press(page, "mood_back")
    press(page, "mood_look_back")
    assert not is_there(page, f"mood_bin_{kept_moods(house)[0].id}")


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_every_sight_can_be_used_by_everyone(
    qtbot: QtBot, house: House, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    some_days(house)
    page = the_mood_page(qtbot, house)
    page.resize(*size)

    def check(where: str) -> None:
        settle()
        assert (where, complaints_but_groups(page), cut_off(page)) == (where, [], [])

    check("form")
    press(page, "mood_own")
    press(page, "reminder_day_day")
    check("choices")
    press(page, "mood_own_close")
    press(page, "face_1")
    press(page, "mood_more")
    check("doors")
    press(page, "mood_back")
    press(page, "mood_help")
    check("help")
    press(page, "mood_back")
    look_back(page)
    check("month")
    press(page, "looking_span")
    check("year")
    page.looking._put_away(kept_moods(house)[0])
    press(page, "looking_bin")
    check("bin")
