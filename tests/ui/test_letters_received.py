"""Receiving: first words before the letter, a child's version for a child, the right words for a bad file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities import concerns, letters
from family_app.content.shelf import Shelf
from family_app.domain.letters import CheckState, ContactState, LetterDraft, LetterKind
from family_app.domain.people import AgeBand
from family_app.ui.letters.from_concern import as_letter
from family_app.ui.letters.page import LettersPage
from family_app.ui.printing.letter import letter_job
from family_app.ui.printing.preview import PaperPreview
from tests.activities.letter_people import Table, a_table, contact, copied, seal, waits
from tests.support.cheap_keys import cheap_keys
from tests.support.concern_page import everything_in
from tests.support.everyone import complaints, cut_off, put_on, settle
from tests.support.letter_page import WORDS, forge, look, the_letters_page
from tests.support.looking import bury
from tests.support.own_pages import THREE_LOOKS, press
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")
LETTER = LetterDraft(title="A question", text=WORDS, how="think", when="this_week", about="picture_threat")
TODAY = replace(LETTER, when="today")


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        yield made
        made.close()


def noors(qtbot: QtBot, table: Table, band: AgeBand = AgeBand.ADULT) -> LettersPage:
    page = the_letters_page(qtbot, table.noor, band)
    settle()
    return page


# ---- the first words ------------------------------------------------------------------------------


def test_an_adult_reads_the_first_words_before_the_letter(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    said = texts(page.first)
    words = table.porch.shelf.letter_words.first_words(AgeBand.ADULT, "picture_threat")
    for each in (*words.know, *words.not_do):
        assert each in said
    assert all(each.strip("‘’") in said for each in (*words.say, *words.not_say))
    assert WORDS not in everything_in(page)
    assert "A question" not in everything_in(page)
    assert len(table.files()) == 1  # only the press on 'open' opens it
    press(page, "open_letter")
    assert WORDS in texts(page.opened_view)
    assert table.files() == []


def test_not_now_leaves_it_as_it_is(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    press(page, "first_words_back")
    settle()
    assert len(page.list.waiting) == 1
    assert letters.opened(table.noor) == ()


@pytest.mark.parametrize("draft", [TODAY, replace(LETTER, how="act")])
def test_one_screen_only_when_it_says_today_or_help_me_act(
    qtbot: QtBot, table: Table, draft: LetterDraft
) -> None:
    seal(table.sam, table.noor, draft)
    page = noors(qtbot, table)
    look(page)
    words = table.porch.shelf.letter_words.first_words(AgeBand.ADULT, "picture_threat")
    said = texts(page.first)
    assert all(each in said for each in words.short)
    assert not any(each in said for each in words.not_do)


@pytest.mark.parametrize("band", [AgeBand.SIX, AgeBand.NINE, AgeBand.TWELVE, AgeBand.FIFTEEN])
def test_a_child_gets_a_childs_version(qtbot: QtBot, table: Table, band: AgeBand) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table, band)
    look(page)
    shelf = table.porch.shelf.letter_words
    mine, adult = shelf.first_words(band), shelf.first_words(AgeBand.ADULT, "picture_threat")
    said = texts(page.first)
    assert all(each in said for each in mine.know)
    assert not any(each in said for each in adult.know)
    press(page, "open_letter")
    assert all(each in texts(page.opened_view) for each in shelf.after_child)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_said_out_loud_stands_between_one_pair_of_quotation_marks(
    qtbot: QtBot, table: Table, language: str
) -> None:
    table.porch.shelf = Shelf(language)
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    said = texts(page.first)
    assert sum(each in said for each in ("‘", "“")) == 1
    assert not [twice for twice in ("““", "””", "‘‘", "“‘", "‘“", "’”", "”’") if twice in said]


def test_help_and_a_guide_are_on_the_first_words_and_help_on_the_letter(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    wanted: list[str] = []
    page.go.connect(wanted.append)
    look(page)
    press(page, "first_words_help")
    press(page, "first_words_guide")
    press(page, "open_letter")
    press(page, "opened_help")
    assert wanted == ["help:picture_threat", "guide:G02:parent", "help:picture_threat"]
    assert all(each in texts(page.opened_view) for each in table.porch.shelf.letter_words.after_adult)


def test_a_letter_that_was_taken_back_meanwhile_does_not_open(qtbot: QtBot, table: Table) -> None:
    sealed = seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    letters.take_back(table.sam, sealed.id)
    press(page, "open_letter")
    settle()
    assert "no longer here" in page.banner.said
    assert page._stack.currentWidget() is page.list
    assert page.list.waiting == ()


# ---- after it -------------------------------------------------------------------------------------


def test_it_can_be_read_again_answered_and_erased(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    press(page, "open_letter")
    press(page, "opened_answer")
    settle()
    assert page.compose.reader == table.sam.person.id  # the only time that somebody is chosen: an answer
    press(page, "compose_back")
    press(page, f"opened_{page.list.opened[0].id}")
    assert WORDS in texts(page.opened_view)
    press(page, "opened_erase")
    press(page, "opened_erase_sure")
    settle()
    assert page.list.opened == ()


def test_what_somebody_wrote_about_a_concern_goes_on_paper_as_a_fact_sheet(
    qtbot: QtBot, table: Table
) -> None:
    concern = replace(concerns.new_concern(table.sam), kind="picture_threat", who="dragon_77")
    concerns.keep_concern(table.sam, concern)
    draft = as_letter(table.porch, concerns.open_concern(table.sam, concern.id))
    seal(table.sam, table.noor, draft)
    page = noors(qtbot, table)
    look(page)
    press(page, "open_letter")
    assert page.opened_view.letter is not None
    assert page.opened_view.letter.content.kind is LetterKind.CONCERN
    press(page, "opened_print")
    preview = page.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    note = preview.findChild(QLabel, "paper_note")
    assert isinstance(note, QLabel)
    assert "find this paper" in note.text()
    assert preview._job.proposed == "text"
    preview.close()


@pytest.mark.parametrize("draft", [LETTER, replace(LETTER, kind=LetterKind.PAGE, text="- one\n- two")])
def test_every_letter_can_go_on_paper(tmp_path: Path, table: Table, draft: LetterDraft) -> None:
    seal(table.sam, table.noor, draft)
    letter = letters.open_letter(table.noor, waits(table.noor)[0].id)
    file = tmp_path / "out.pdf"
    assert letter_job(table.porch, letter, "NL").write_pdf(file)
    assert b"Sam" not in file.read_bytes()[:2000]  # nothing about anybody in the properties


def test_a_lock_leaves_nothing_of_a_letter_in_the_window(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    press(page, "open_letter")
    page.forget()
    bury()
    held = everything_in(page)
    for each in (WORDS, "A question", "Sam"):
        assert each not in held


# ---- keys -----------------------------------------------------------------------------------------


def test_two_people_compare_the_same_ten_words(qtbot: QtBot, table: Table) -> None:
    rows = []
    for mine, other in ((table.sam, table.noor), (table.noor, table.sam)):
        page = the_letters_page(qtbot, mine)
        press(page, "letters_keys")
        settle()
        assert "Not checked together yet" in texts(page.keys)
        press(page, f"check_{other.person.id}")
        assert page.keys.words is not None
        rows.append([row.words for row in page.keys.words.rows])
        assert page.keys.focusWidget() is None or page.keys.focusWidget().objectName() != "keys_same"
        press(page, "keys_language")
        press(page, "keys_same")
        settle()
        assert "Checked together" in texts(page.keys)
    assert rows[0] == rows[1]
    assert contact(table.sam, table.noor).state is ContactState.CHECKED


def test_words_that_differ_are_explained_and_promise_nothing(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    press(page, "letters_keys")
    settle()
    press(page, f"check_{table.noor.person.id}")
    press(page, "keys_differ")
    assert is_there(page, "keys_differ_words")
    assert contact(table.sam, table.noor).state is ContactState.FIRST
    press(page, "keys_back")
    settle()
    assert not is_there(page, "keys_differ_words")
    press(page, "keys_back")
    assert page._stack.currentWidget() is page.list


def test_a_key_that_was_checked_is_said_with_the_letter(qtbot: QtBot, table: Table) -> None:
    letters.mark_checked(table.noor, letters.check_words(table.noor, table.sam.person.id))
    seal(table.sam, table.noor, LETTER)
    page = noors(qtbot, table)
    look(page)
    assert "not checked" not in texts(page.first)
    press(page, "open_letter")
    assert page.opened_view.letter is not None
    assert page.opened_view.letter.check is CheckState.CHECKED
    assert "had been checked together" in texts(page.opened_view)


# ---- bad files ------------------------------------------------------------------------------------


def test_a_forged_letter_never_opens_and_is_told_in_the_right_words(qtbot: QtBot, table: Table) -> None:
    forge(table)
    page = noors(qtbot, table)
    (letter,) = page.list.waiting
    assert "was not written with the key of Sam" in texts(page.list)
    assert not is_there(page, f"waiting_{letter.id}")
    press(page, f"remove_{letter.id}")
    assert len(table.files()) == 1
    press(page, f"remove_{letter.id}_sure")
    settle()
    assert table.files() == []
    assert page.list.waiting == ()


def test_the_same_letter_once_more_is_told(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    copy = copied(table.only_file())
    page = noors(qtbot, table)
    assert "You already have this letter." in texts(page.list)
    assert len([each for each in page.list.waiting if each.state.value == "ready"]) == 1
    assert copy.is_file()


def test_junk_is_passed_over_without_a_word(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    for number in range(50):
        (table.place / f"{number:032x}.fsn").write_bytes(b"junk" * 400)
    page = noors(qtbot, table)
    assert len(page.list.waiting) == 1


# ---- for everyone ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
@pytest.mark.parametrize(("band", "draft"), [(AgeBand.ADULT, LETTER), (AgeBand.NINE, TODAY)])
def test_everybody_can_receive(
    qtbot: QtBot, table: Table, band: AgeBand, draft: LetterDraft, theme: str, percent: int,
    size: tuple[int, int],
) -> None:  # fmt: skip
    put_on(theme, percent)
    seal(table.sam, table.noor, draft)
    forge(table)
    page = noors(qtbot, table, band)
    page.resize(*size)
    found = []

    def audit(place: str) -> None:
        for _ in range(4):
            settle()
        found.extend(f"{place}: {each}" for each in complaints(page) + cut_off(page))

    audit("waiting")
    ready = next(each for each in page.list.waiting if each.state.value == "ready")
    press(page, f"waiting_{ready.id}")
    audit("first words")
    press(page, "open_letter")
    audit("opened")
    press(page, "opened_erase")
    audit("opened, asked")
    press(page, "opened_back")
    audit("list")
    assert found == []


def test_no_letter_of_another_is_anywhere_in_somebodys_window(qtbot: QtBot, table: Table) -> None:
    seal(table.sam, table.noor, LETTER)
    seal(table.noor, table.sam, replace(LETTER, title="Between us", text="Only for Sam."))
    page = the_letters_page(qtbot, table.eve)
    settle()
    press(page, "letters_keys")
    settle()
    press(page, "keys_back")
    held = everything_in(page) + "".join(
        f"{each.objectName()} {each.toolTip()} {each.windowTitle()}" for each in page.findChildren(QWidget)
    )
    for secret in (WORDS, "A question", "Between us", "Only for Sam."):
        assert secret not in held
    assert page.list.waiting == page.list.opened == page.list.sent == ()
