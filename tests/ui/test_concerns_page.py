"""Logging a concern: saved from the first word, every step may be skipped, and help is answered at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities import concerns
from family_app.domain.concern import TEXT_LIMIT
from family_app.domain.concern_words import PICTURE_STEPS, STEPS
from family_app.domain.errors import DiskFull
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.concerns.page import ConcernsPage
from family_app.ui.parts.banner import Banner
from tests.support.builders import a_house
from tests.support.concern_page import everything_in, go_to, kept, log, open_first, the_concerns_page
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.looking import bury
from tests.support.own_pages import THREE_LOOKS, press
from tests.support.pressing import is_there, line, texts

pytestmark = pytest.mark.usefixtures("looks")
WORDS = "He gave me a sword and now he wants my school."


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> ConcernsPage:
    return the_concerns_page(qtbot, house)


def write(page: ConcernsPage, words: str = WORDS) -> None:
    page.flow.inputs.words.setFocus()
    QTest.keyClicks(page.flow.inputs.words, words)


# ---- step by step ---------------------------------------------------------------------------------


def test_it_is_kept_from_the_first_choice_and_from_the_first_word(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    assert kept(house) == []
    press(page, "concern_kind_mean")
    page.log.keeper.flush()
    assert [each.kind for each in kept(house)] == ["mean"]
    assert page.flow.saved.text() == "Saved"
    go_to(page, "words")
    write(page, "H")
    page.log.keeper.flush()
    assert [each.words for each in kept(house)] == ["H"]


def test_every_step_can_be_skipped_and_then_nothing_is_kept(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    seen = [page.flow.step]
    while page._stack.currentWidget() is page.flow:
        assert "Skip" in texts(page) or is_there(page, "concern_next")
        press(page, "concern_next")
        seen.append(page.flow.step)
    assert tuple(dict.fromkeys(seen)) == STEPS
    assert page._stack.currentWidget() is page.list
    assert kept(house) == []


def test_back_and_forth_loses_nothing(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    press(page, "concern_kind_asked_picture")
    go_to(page, "where")
    press(page, "concern_place_roblox")
    go_to(page, "who")
    QTest.keyClicks(line(page, "concern_who"), "dragon_77")
    go_to(page, "when")
    press(page, "concern_moment_yesterday")
    go_to(page, "wanted")
    press(page, "concern_wanted_secret")
    press(page, "concern_wanted_meet")
    go_to(page, "words")
    write(page)
    for _ in range(len(STEPS)):
        if is_there(page, "concern_back"):
            press(page, "concern_back")
    assert page.flow.step == STEPS[0]
    press(page, "concern_stop")
    (concern,) = kept(house)
    assert (concern.kind, concern.place, concern.who) == ("asked_picture", "roblox", "dragon_77")
    assert concern.wanted == ("secret", "meet")
    assert concern.words == WORDS
    assert concern.happened == "Yesterday, 8 maart 2026"  # the day stays right, whenever it is read


def test_a_moment_can_be_taken_away_again_and_own_words_stay(page: ConcernsPage) -> None:
    press(page, "concern_new")
    go_to(page, "when")
    happened = line(page, "concern_happened")
    press(page, "concern_moment_today")
    press(page, "concern_moment_today")
    assert happened.text() == ""
    press(page, "concern_moment_often")
    QTest.keyClicks(happened, ", at night")
    press(page, "concern_moment_often")
    assert happened.text() == "It goes on, at night"


def test_six_to_eight_are_asked_two_things_with_pictures(qtbot: QtBot, house: House) -> None:
    page = the_concerns_page(qtbot, house, AgeBand.SIX)
    press(page, "concern_new")
    assert page.flow.steps == PICTURE_STEPS
    press(page, "concern_kind_keep_secret")
    press(page, "concern_next")
    press(page, "concern_helper_teacher")
    press(page, "concern_next")
    assert [(each.kind, each.helper) for each in kept(house)] == [("keep_secret", "teacher")]
    said = texts(page.now)
    assert "My teacher" in said
    assert "Go there. You can say:" in said
    press(page, "what_now_back")
    open_first(page)
    assert not is_there(page, "one_note")  # nothing to type, and no sheet to fill in
    assert not is_there(page, "one_sheet")


def test_stopping_keeps_it_and_it_can_be_changed_later(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    press(page, "concern_kind_mean")
    press(page, "concern_stop")
    open_first(page)
    press(page, "one_change")
    go_to(page, "words")
    write(page)
    press(page, "concern_stop")
    (concern,) = kept(house)
    assert (concern.kind, concern.words) == ("mean", WORDS)


def test_nothing_but_words_is_ever_taken(page: ConcernsPage) -> None:
    words = page.flow.inputs.words
    picture, file = QMimeData(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    file.setUrls([QUrl("file:///picture.png")])
    file.setText("file:///picture.png")
    for each in (picture, file):
        assert not words.canInsertFromMimeData(each)
        words.insertFromMimeData(each)
    assert words.toPlainText() == ""
    press(page, "concern_new")
    go_to(page, "words")
    assert page.flow.inputs.pictures.text()  # keep the words, not the picture, and why


def test_what_does_not_fit_is_refused_whole_and_told(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    go_to(page, "words")
    write(page)
    pasted = QMimeData()
    pasted.setText("n" * TEXT_LIMIT)
    page.flow.inputs.words.insertFromMimeData(pasted)
    assert page.flow.inputs.words.toPlainText() == WORDS
    assert "no more room" in page.banner.said
    press(page, "concern_stop")
    assert [each.words for each in kept(house)] == [WORDS]


def test_what_was_kept_is_never_cut(page: ConcernsPage, house: House) -> None:
    long = "ë" * (TEXT_LIMIT // 2)
    draft = concerns.new_concern(house)
    page.log.begin(draft)
    page.flow.inputs.words.setPlainText(long)
    page.log.keeper.touch()
    go_to(page, "words")
    QTest.keyClicks(page.flow.inputs.words, "n")
    assert page.flow.inputs.words.toPlainText() == long
    QTest.keyClick(page.flow.inputs.words, Qt.Key.Key_Delete)
    assert len(page.flow.inputs.words.toPlainText()) == len(long) - 1


# ---- saving ---------------------------------------------------------------------------------------


class FullDisk(InstantCourier):
    """Refuses every save while `full`."""

    full = True

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if self.full and errand.__name__ in ("keep_if_written", "keep_note_draft"):
            failed(DiskFull())
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def test_a_full_disk_is_told_and_the_words_stay(qtbot: QtBot, house: House) -> None:
    courier = FullDisk(house.porch, house)
    page = the_concerns_page(qtbot, house, courier=courier)
    answers: list[bool] = []
    press(page, "concern_new")
    press(page, "concern_kind_mean")
    page.save_words(answers.append)
    assert answers == [False]
    assert isinstance(page.trouble, DiskFull)
    assert "disk is full" in page.banner.said
    courier.full = False
    page.save_words(answers.append)
    assert answers == [False, True]
    assert page.trouble is None
    assert page.banner.said == ""
    assert [each.kind for each in kept(house)] == ["mean"]


def test_a_lock_keeps_the_words_and_leaves_none_in_the_window(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    press(page, "concern_kind_mean")
    go_to(page, "who")
    QTest.keyClicks(line(page, "concern_who"), "dragon_77")
    go_to(page, "words")
    write(page)
    answers: list[bool] = []
    page.save_words(answers.append)
    page.forget()
    bury()
    assert answers == [True]
    assert WORDS not in everything_in(page)
    assert "dragon_77" not in everything_in(page)
    assert [(each.who, each.words) for each in kept(house)] == [("dragon_77", WORDS)]


def test_a_page_that_is_only_read_offers_nothing_that_writes(qtbot: QtBot, house: House) -> None:
    writing = the_concerns_page(qtbot, house)
    log(writing)
    page = the_concerns_page(qtbot, house, read_only=True)
    assert not page.findChild(QWidget, "concern_new").isEnabled()  # type: ignore[union-attr]
    open_first(page)
    for name in ("one_change", "one_letter", "one_close", "one_bin"):
        assert not page.view.findChild(QWidget, name).isEnabled(), name  # type: ignore[union-attr]
    assert not is_there(page, "one_note")
    press(page, "one_what_now")
    assert not is_there(page, "what_now_letter")


# ---- one concern ----------------------------------------------------------------------------------


def test_a_concern_grows_over_time(page: ConcernsPage, house: House) -> None:
    log(page)
    press(page, "what_now_back")
    open_first(page)
    note = page.view.timeline.note
    QTest.keyClicks(note, "He asked again.")
    page.view.timeline.keeper.flush()  # kept before anybody pressed anything
    assert [each.text for each in kept(house)[0].notes] == ["He asked again."]
    house.porch.clock.pass_by(60)  # type: ignore[attr-defined]
    press(page, "one_add")
    assert note.toPlainText() == ""
    assert "He asked again." in texts(page.view)
    QTest.keyClicks(note, "I told Mum.")
    press(page, "one_back")  # nothing is lost by leaving
    assert [each.text for each in kept(house)[0].notes] == ["He asked again.", "I told Mum."]
    open_first(page)
    assert note.toPlainText() == ""
    assert "I told Mum." in texts(page.view)


def test_it_can_be_closed_and_opened_again(page: ConcernsPage, house: House) -> None:
    log(page)
    press(page, "what_now_back")
    open_first(page)
    press(page, "one_close")
    assert kept(house)[0].closed is not None
    assert "Over for me since" in texts(page.view)
    press(page, "one_close")
    assert kept(house)[0].closed is None


def test_the_bin_gives_it_back_and_erases_only_when_asked_twice(page: ConcernsPage, house: House) -> None:
    log(page)
    press(page, "what_now_back")
    open_first(page)
    press(page, "one_bin")
    assert page.list.lines == ()
    press(page, "concerns_banner_action")
    assert kept(house)[0].binned is None
    press(page, "one_bin")
    press(page, "concern_bin")
    open_first(page)
    assert page.banner.said == ""
    press(page, "one_erase")
    press(page, "one_erase_keep")
    press(page, "one_restore")
    assert kept(house)[0].binned is None
    press(page, "one_bin")
    press(page, "concern_bin")
    open_first(page)
    press(page, "one_erase")
    press(page, "one_erase_sure")
    assert kept(house) == []
    assert "The bin is empty." in texts(page)


def test_the_whole_bin_can_be_emptied(page: ConcernsPage, house: House) -> None:
    for _ in range(2):
        log(page)
        press(page, "what_now_back")
        open_first(page)
        press(page, "one_bin")
    press(page, "concern_bin")
    assert "2 thing" in page.list.whole_bin.findChild(QLabel, "concerns_empty_bin_words").text()  # type: ignore[union-attr]
    press(page, "concerns_empty_bin")
    press(page, "concerns_empty_bin_sure")
    assert kept(house) == []


def test_an_address_is_never_a_link(page: ConcernsPage, house: House) -> None:
    press(page, "concern_new")
    go_to(page, "who")
    QTest.keyClicks(line(page, "concern_address"), "https://example.org/<b>x</b>")
    press(page, "concern_stop")
    open_first(page)
    shown = [label for label in page.view.findChildren(QLabel) if "example.org" in label.text()]
    assert shown
    for label in shown:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
    assert not [each for each in page.view.findChildren(QWidget) if each.objectName().startswith("qr_")]


# ---- for everyone ---------------------------------------------------------------------------------


def places(page: ConcernsPage) -> Iterator[str]:
    """Every view of the page."""
    yield "empty"
    press(page, "concern_new")
    press(page, f"concern_kind_{'keep_secret' if page._band is AgeBand.SIX else 'meet_or_move'}")
    for step in page.flow.steps:
        go_to(page, step)
        yield f"step {step}"
    if page._band is not AgeBand.SIX:
        press(page, "concern_wish_tell")
    press(page, "concern_next")
    yield "what now"
    press(page, "what_now_back")
    yield "list"
    open_first(page)
    yield "one"
    if page._band is not AgeBand.SIX:
        press(page, "one_sheet")
        yield "sheet"
        press(page, "sheet_back")
    press(page, "one_bin")
    press(page, "concern_bin")
    yield "bin"
    press(page, "concerns_empty_bin")
    yield "bin, asked"
    open_first(page)
    press(page, "one_erase")
    yield "one, in the bin"


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
@pytest.mark.parametrize("band", [AgeBand.SIX, AgeBand.FIFTEEN])
def test_everybody_can_use_it(
    qtbot: QtBot, house: House, band: AgeBand, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    page = the_concerns_page(qtbot, house, band)
    page.resize(*size)
    found = []
    for place in places(page):
        for _ in range(4):
            settle()
        found += [f"{place}: {each}" for each in complaints(page) + cut_off(page)]
    assert found == []


def test_another_language_or_age_finds_every_text_anew(page: ConcernsPage) -> None:
    log(page)
    press(page, "what_now_back")
    open_first(page)
    page.set_band(AgeBand.FIFTEEN)
    settle()
    assert is_there(page, "one_sheet")
    assert not [each for each in page.findChildren(Banner) if each.isVisibleTo(page)]
