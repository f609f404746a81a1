"""Writing, sealing and taking back: nobody preselected, looked at first, and nothing lost before the seal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from family_app.activities import concerns, journal, letters
from family_app.domain.errors import DiskFull
from family_app.domain.journal import TEXT_LIMIT
from family_app.domain.letters import LetterKind, SentState
from family_app.domain.people import AgeBand
from family_app.ui.letters.texts import as_page, readable
from tests.activities.letter_people import Table, a_table, open_only, waits
from tests.support.cheap_keys import cheap_keys
from tests.support.concern_page import everything_in
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.instant_courier import InstantCourier
from tests.support.letter_page import WORDS, begin, look, seal, the_letters_page
from tests.support.looking import bury
from tests.support.own_pages import THREE_LOOKS, press
from tests.support.pressing import is_there, line, texts

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


# ---- writing --------------------------------------------------------------------------------------


def test_nobody_is_chosen_before_and_without_a_reader_nothing_is_sealed(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, None, WORDS)
    assert page.compose.to.chosen == ()
    for name in ("Noor", "Eve"):
        assert name in texts(page.compose)
    assert "Sam" not in texts(page.compose)
    press(page, "letter_preview")
    assert "Choose for whom it is first." in page.banner.said
    assert table.files() == []


def test_what_is_looked_at_is_exactly_what_the_reader_sees(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor, WORDS)
    QTest.keyClicks(line(page, "letter_title"), "A question")
    for chip in ("how_think", "when_this_week", "wish_keep_phone"):
        press(page, f"letter_{chip}")
    press(page, "letter_preview")
    assert table.files() == []
    seen = {each.text() for each in page.preview._content.findChildren(type(page.preview._title))}  # type: ignore[union-attr]
    assert "A question" in seen
    said = texts(page.preview)
    assert "Only Noor can open it." in said
    assert "not checked your keys together yet" in said
    press(page, "letter_seal")
    reading = the_letters_page(qtbot, table.noor, AgeBand.ADULT)
    look(reading)
    press(reading, "open_letter")
    shown = texts(reading.opened_view)
    words = table.porch.shelf.letter_words
    for each in ("A question", WORDS, words.how("think").seen, words.when("this_week").seen):
        assert each in said
        assert each in shown


def test_only_its_reader_has_it_and_only_the_writer_has_a_list(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    seal(page, table.noor)
    assert [each.name for each in page.list.sent] == ["Noor"]
    assert "You can take it back until it is opened" in page.banner.said
    noor, eve = the_letters_page(qtbot, table.noor), the_letters_page(qtbot, table.eve)
    assert [each.name for each in noor.list.waiting] == ["Sam"]
    assert eve.list.waiting == eve.list.opened == ()
    assert "Sam" not in everything_in(eve)
    for other in (noor, eve):
        assert WORDS not in everything_in(other)  # an unlock only lists


def test_a_talk_card_needs_no_word(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    seal(page, table.noor, "", "how_listen", "wish_be_near")
    letter = open_only(table.noor)
    assert (letter.content.kind, letter.content.how, letter.content.wishes) == (
        LetterKind.CARD, "listen", ("be_near",),
    )  # fmt: skip


def test_nothing_at_all_is_no_letter(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor)
    press(page, "letter_preview")
    assert "nothing written" in page.banner.said
    assert table.files() == []


def test_a_second_press_seals_once(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor, WORDS)
    press(page, "letter_preview")
    assert page.preview.focusWidget() is None or page.preview.focusWidget().objectName() != "letter_seal"
    seal_button = page.preview._seal
    seal_button.click()
    seal_button.click()
    assert len(table.files()) == 1


def test_the_youngest_choose_first_and_need_no_title(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam, AgeBand.SIX)
    begin(page)
    assert not is_there(page, "letter_title")
    assert page.compose.asking.y() < page.compose.text.mapTo(page.compose, page.compose.rect().topLeft()).y()
    older = the_letters_page(qtbot, table.noor)
    begin(older)
    assert is_there(older, "letter_title")


def test_nothing_but_words_goes_into_a_letter(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page)
    picture, long = QMimeData(), QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    page.compose.text.insertFromMimeData(picture)
    assert page.compose.text.toPlainText() == ""
    long.setText("n" * (TEXT_LIMIT + 1))
    page.compose.text.insertFromMimeData(long)
    assert page.compose.text.toPlainText() == ""
    assert "no more room" in page.banner.said


# ---- nothing is lost ------------------------------------------------------------------------------


def test_a_letter_that_is_being_written_survives_a_lock(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor, WORDS)
    press(page, "letter_how_act")
    answers: list[bool] = []
    page.save_words(answers.append)
    assert answers == [True]
    assert page.compose.saved.text() == "Saved. It is not sealed yet."
    page.forget()
    bury()
    assert WORDS not in everything_in(page)
    assert table.files() == []
    again = the_letters_page(qtbot, table.again("sam"))
    (draft,) = again.list.unsealed
    assert "For Noor" in texts(again)
    press(again, f"unsealed_{draft.id}")
    settle()
    assert again.compose.text.toPlainText() == WORDS
    assert again.compose.reader == table.noor.person.id
    assert again.compose.asking.how.chosen == ("act",)
    press(again, "letter_preview")
    press(again, "letter_seal")
    assert again.list.unsealed == ()
    assert open_only(table.noor).content.text == WORDS


def test_another_letter_never_takes_the_place_of_one_that_waits(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, None, "The first.")
    press(page, "compose_back")
    begin(page, None, "The second.")
    press(page, "compose_back")
    assert sorted(each.content.text for each in page.list.unsealed) == ["The first.", "The second."]
    press(page, f"throw_{page.list.unsealed[0].id}")
    assert len(page.list.unsealed) == 2
    press(page, f"throw_{page.list.unsealed[0].id}_sure")
    assert len(page.list.unsealed) == 1


def test_only_looking_leaves_nothing_behind(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor)
    press(page, "compose_back")
    assert page.list.unsealed == ()


class FullDisk(InstantCourier):
    """Refuses to keep a draft while `full`."""

    full = True

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        if self.full and errand.__name__ == "keep_letter_draft":
            failed(DiskFull())
            return
        super().send(errand, *args, to=to, done=done, failed=failed)


def test_a_full_disk_is_told_and_the_words_stay(qtbot: QtBot, table: Table) -> None:
    courier = FullDisk(table.porch, table.sam)
    page = the_letters_page(qtbot, table.sam, courier=courier)
    begin(page, None, WORDS)
    answers: list[bool] = []
    page.save_words(answers.append)
    assert answers == [False]
    assert isinstance(page.trouble, DiskFull)
    assert page.compose.text.toPlainText() == WORDS
    courier.full = False
    page.save_words(answers.append)
    assert answers == [False, True]
    assert page.trouble is None


# ---- a page, a concern ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "markdown", ["Plain.", "**Bold** and *soft*", "- one\n- two", "3. three\n\n# A heading", "2 \\* 3 = 6"]
)
def test_the_words_of_a_page_stay_as_they_are_read(markdown: str) -> None:
    words = readable(markdown)
    assert readable(as_page(words)) == words


def test_a_page_of_the_journal_is_given_as_one_reads_it(qtbot: QtBot, table: Table) -> None:
    draft = replace(journal.new_draft(table.sam), title="Monday", text="It was **hard**.\n- one thing")
    journal.keep_draft(table.sam, draft)
    page = the_letters_page(qtbot, table.sam)
    page.show_for(f"page={draft.id}")
    settle()
    assert page.compose.text.toPlainText() == "It was hard.\n• one thing"
    press(page, f"letter_to_{table.noor.person.id}")
    press(page, "letter_preview")
    assert "It was hard." in texts(page.preview)
    press(page, "letter_seal")
    letter = open_only(table.noor)
    assert letter.content.kind is LetterKind.PAGE
    assert readable(letter.content.text) == "It was hard.\n• one thing"


def test_the_longest_page_is_given_whole(qtbot: QtBot, table: Table) -> None:
    draft = replace(journal.new_draft(table.sam), text="n" * TEXT_LIMIT)
    journal.keep_draft(table.sam, draft)
    page = the_letters_page(qtbot, table.sam)
    page.show_for(f"page={draft.id}")
    settle()
    assert len(page.compose.text.toPlainText()) == TEXT_LIMIT
    press(page, f"letter_to_{table.noor.person.id}")
    press(page, "letter_preview")
    press(page, "letter_seal")
    assert len(open_only(table.noor).content.text) == TEXT_LIMIT


def a_concern(table: Table, *, at_home: bool) -> str:
    draft = replace(concerns.new_concern(table.sam), kind="forced", who="dragon_77", at_home=at_home)
    concerns.keep_concern(table.sam, draft)
    return str(draft.id)


def test_a_concern_is_given_with_what_it_is_about(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    page.show_for(f"concern={a_concern(table, at_home=False)}")
    settle()
    assert "dragon_77" in page.compose.text.toPlainText()
    assert page.compose.to.chosen == ()
    assert not is_there(page, "compose_home")
    assert page.compose.draft.about == "forced"


def test_where_home_is_not_safe_somebody_outside_is_offered_before_the_table(
    qtbot: QtBot, table: Table
) -> None:
    page = the_letters_page(qtbot, table.sam)
    wanted: list[str] = []
    page.go.connect(wanted.append)
    page.show_for(f"concern={a_concern(table, at_home=True)}")
    settle()
    assert is_there(page, "compose_home")
    assert "someone at home" not in page.compose.text.toPlainText().lower()
    assert page.compose.to.chosen == ()
    assert page.compose.focusWidget().objectName() == "compose_outside"
    press(page, "compose_outside")
    assert wanted == ["help:home_not_safe"]
    page.save_words(lambda _saved: None)
    QTest.keyClicks(page.compose.text, "More.")
    press(page, "compose_back")
    press(page, f"unsealed_{page.list.unsealed[0].id}")
    assert is_there(page, "compose_home")  # it is not forgotten


# ---- taking back ----------------------------------------------------------------------------------


def test_the_sender_may_try_at_any_time_and_learns_only_then(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    seal(page, table.noor, "The first.")
    seal(page, table.noor, "The second.")
    first = next(each for each in waits(table.noor))
    letters.open_letter(table.noor, first.id)
    page.show_list()
    settle()
    assert [each.state for each in page.list.sent] == [SentState.OUT, SentState.OUT]
    states = []
    for letter in page.list.sent:
        press(page, f"take_back_{letter.id}")
        states.append(page.banner.said.split(".")[0])
    assert sorted(states) == ["It was too late", "You took it back"]
    assert waits(table.noor) == ()
    late = next(each for each in page.list.sent if each.state is SentState.TOO_LATE)
    press(page, f"off_list_{late.id}")
    press(page, f"off_list_{late.id}_sure")
    assert [each.state for each in page.list.sent] == [SentState.TAKEN_BACK]


def test_it_can_be_sealed_again_after_it_was_taken_back(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    seal(page, table.noor)
    press(page, f"take_back_{page.list.sent[0].id}")
    assert table.files() == []
    seal(page, table.noor, "Again.")
    assert open_only(table.noor).content.text == "Again."


# ---- for everyone ---------------------------------------------------------------------------------


def places(page: Any, table: Table) -> Iterator[str]:
    """Every view of the writer's page."""
    yield "empty"
    begin(page, table.noor, WORDS)
    for chip in ("how_think", "when_no_hurry", "wish_you_begin"):
        press(page, f"letter_{chip}")
    yield "writing"
    press(page, "letter_preview")
    yield "looking"
    press(page, "preview_back")
    press(page, "compose_back")
    yield "not sealed"
    press(page, f"throw_{page.list.unsealed[0].id}")
    yield "not sealed, asked"
    seal(page, table.noor, WORDS)
    yield "sealed"
    page.show_for(f"concern={a_concern(table, at_home=True)}")
    yield "writing, about home"
    page.show_list()
    press(page, "letters_keys")
    yield "keys"
    press(page, f"check_{table.noor.person.id}")
    yield "words"
    press(page, "keys_differ")
    yield "words differ"


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
@pytest.mark.parametrize("band", [AgeBand.SIX, AgeBand.FIFTEEN])
def test_everybody_can_write(
    qtbot: QtBot, table: Table, band: AgeBand, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    page = the_letters_page(qtbot, table.sam, band)
    page.resize(*size)
    found = []
    for place in places(page, table):
        for _ in range(4):
            settle()
        found += [f"{place}: {each}" for each in complaints(page) + cut_off(page)]
    assert found == []


def test_a_page_that_is_only_read_writes_nothing(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam, read_only=True)
    page.show_for("new")
    settle()
    assert page._stack.currentWidget() is page.list
    assert not page.list._write.isEnabled()


def test_enter_in_the_title_does_not_seal(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    begin(page, table.noor, WORDS)
    QTest.keyClick(line(page, "letter_title"), Qt.Key.Key_Return)
    assert table.files() == []
    assert page._stack.currentWidget() is page.compose
