"""After a concern: help first where it is wanted, nobody at home where it is not safe, no word is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from family_app.activities import concerns
from family_app.activities.agreements import keep_agreement
from family_app.activities.people import add_person
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.concern import SheetField
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.concerns.page import ConcernsPage
from family_app.ui.printing.preview import PaperPreview
from tests.support.builders import a_house
from tests.support.concern_page import go_to, kept, lines_of, log, open_first, the_concerns_page, top_of
from tests.support.own_pages import press
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")
AT_HOME = ("Billie", "Wim")
WORDS = ("I want to die", "it is about my dad at home", "help help 112")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path, band=AgeBand.NINE) as made:
        for name in AT_HOME:
            add_person(made.porch, name)
        yield made


@pytest.fixture
def page(qtbot: QtBot, house: House) -> ConcernsPage:
    return the_concerns_page(qtbot, house)


def gone_to(page: ConcernsPage) -> list[str]:
    wanted: list[str] = []
    page.go.connect(wanted.append)
    return wanted


def test_the_number_for_danger_is_always_on_top(page: ConcernsPage) -> None:
    for wish in ("write_down", "know", "tell", "help_now"):
        log(page, wish=wish)
        danger = top_of(page, "danger")
        assert "112" in texts(page.now)
        for part in ("what_now_tell", "what_now_words", "what_now_all_help"):
            assert danger < top_of(page, part), (wish, part)
        press(page, "what_now_back")


def test_help_now_is_answered_at_once_with_people_to_call(page: ConcernsPage, house: House) -> None:
    log(page, wish="help_now")
    assert page._stack.currentWidget() is page.now
    assert top_of(page, "what_now_all_help") < top_of(page, "what_now_letter")
    assert kept(house)[0].wish == "help_now"


def test_help_now_is_one_press_away_in_every_step_and_keeps_what_was_filled_in(
    page: ConcernsPage, house: House
) -> None:
    wanted = gone_to(page)
    press(page, "concern_new")
    press(page, "concern_kind_gift_with_catch")
    for step in page.flow.steps:
        go_to(page, step)
        press(page, "concern_help_now")
    assert set(wanted) == {"help:forced"}
    assert [each.kind for each in kept(house)] == ["gift_with_catch"]


def test_what_is_wanted_decides_what_comes_first(page: ConcernsPage) -> None:
    log(page, wish="know")
    assert top_of(page, "what_now_words") < top_of(page, "what_now_letter")
    press(page, "what_now_back")
    log(page, wish="tell")
    assert top_of(page, "what_now_letter") < top_of(page, "what_now_tell") < top_of(page, "what_now_words")
    assert page.now._tell is not None
    assert page.now._tell.is_open


def test_the_doors_lead_on(page: ConcernsPage, house: House) -> None:
    wanted = gone_to(page)
    log(page)
    press(page, "what_now_someone")
    assert page.now._tell is not None
    assert page.now._tell.is_open
    press(page, "what_now_line")
    assert page.now.focusWidget() is not None
    assert page.now.focusWidget().objectName().startswith("copy_")
    press(page, "what_now_letter")
    press(page, "what_now_plan")
    press(page, "what_now_all_help")
    (concern,) = kept(house)
    assert wanted == [f"letters:concern={concern.id}", "plan", "help:forced"]
    press(page, "what_now_write")
    assert is_there(page, "one_note")


def test_a_number_is_copied_as_on_the_page_of_help(page: ConcernsPage) -> None:
    log(page)
    press(page, page.now.lines.cards[0].rows[0]._copy.objectName())
    assert "Copied" in page.now.lines.cards[0].rows[0]._copy.text()


def test_no_word_that_was_typed_changes_anything(qtbot: QtBot, house: House) -> None:
    seen = set()
    for words in ("", *WORDS):
        page = the_concerns_page(qtbot, house)
        press(page, "concern_new")
        press(page, "concern_kind_other")
        go_to(page, "who")
        QTest.keyClicks(page.flow.inputs.who, words)
        go_to(page, "words")
        QTest.keyClicks(page.flow.inputs.words, words)
        go_to(page, "want")
        press(page, "concern_next")
        seen.add((texts(page.now), tuple(lines_of(page.now))))
    assert len(seen) == 1


def test_a_nine_year_old_finds_a_line_for_children(page: ConcernsPage) -> None:
    log(page)
    assert "nl-kindertelefoon" in lines_of(page.now)


# ---- home is not safe -----------------------------------------------------------------------------


def test_where_home_is_not_safe_somebody_outside_comes_first(page: ConcernsPage) -> None:
    log(page, wish="tell", at_home=True)
    said = texts(page.now)
    assert "nl-veilig-thuis" in lines_of(page.now)
    first, tell = top_of(page, "what_now_all_help"), top_of(page, "what_now_tell")
    assert first < tell < top_of(page, "what_now_words") < top_of(page, "what_now_letter")
    assert "Someone at home could notice that a letter is there." in said
    assert not any(name in said for name in AT_HOME)
    shelf = page._porch.shelf
    at_home = [each.name for each in shelf.helpers if each.at_home]
    outside = [each.name for each in shelf.helpers if not each.at_home]
    labels = {label.text() for label in page.now._tell.findChildren(QLabel)}  # type: ignore[union-attr]
    assert labels.isdisjoint(at_home)
    assert labels.issuperset(outside)


@pytest.mark.parametrize("wish", ["write_down", "know", "tell", "help_now"])
def test_no_step_of_it_names_anybody_at_the_table(page: ConcernsPage, wish: str) -> None:
    press(page, "concern_new")
    press(page, "concern_kind_gift_with_catch")
    for step in page.flow.steps:
        go_to(page, step)
        assert not any(name in texts(page) for name in AT_HOME)
        if step == "who":
            press(page, "concern_at_home")
            assert is_there(page, "concern_at_home_text")
    press(page, f"concern_wish_{wish}")
    if wish != "help_now":
        press(page, "concern_next")
    assert not any(name in texts(page) for name in AT_HOME)


def test_the_youngest_can_say_it_too_and_then_nobody_at_home_is_offered(qtbot: QtBot, house: House) -> None:
    page = the_concerns_page(qtbot, house, AgeBand.SIX)
    press(page, "concern_new")
    press(page, "concern_kind_angry_or_scared")
    press(page, "concern_next")
    press(page, "concern_helper_home_adult")
    press(page, "concern_at_home")
    assert not is_there(page, "concern_helper_home_adult")
    press(page, "concern_next")
    (concern,) = kept(house)
    assert (concern.at_home, concern.helper) == (True, "")
    words = {each.id: each.words for each in page._porch.shelf.concern_words.helpers}
    said = texts(page.now)
    assert words["home_adult"] not in said
    assert words["grandparent"] in said


@pytest.mark.parametrize("at_home", [False, True])
def test_telling_about_someone_at_home_begins_outside_the_home(page: ConcernsPage, *, at_home: bool) -> None:
    wanted = gone_to(page)
    log(page, at_home=at_home)
    press(page, "what_now_back")
    open_first(page)
    press(page, "one_letter")
    if at_home:
        assert page._stack.currentWidget() is page.now
        assert top_of(page, "what_now_tell") < top_of(page, "what_now_letter")
        press(page, "what_now_letter")
    assert wanted == [f"letters:concern={kept(page.log._courier.house)[0].id}"]  # type: ignore[attr-defined]


def test_what_the_family_agreed_about_telling_joins_but_never_there(page: ConcernsPage, house: House) -> None:
    clause = Clause("We tell.", "We listen first.", TELLING_IS_SAFE)
    keep_agreement(house.porch, AgreementDraft((clause,)))
    log(page, wish="tell")
    assert "We agreed at home: We listen first." in texts(page.now)
    press(page, "what_now_back")
    log(page, wish="tell", at_home=True)
    assert "We listen first." not in texts(page.now)


# ---- the sheet ------------------------------------------------------------------------------------


def a_sheet(page: ConcernsPage, house: House, *, at_home: bool = False) -> None:
    draft = replace(
        concerns.new_concern(house), kind="meet_or_move", who="dragon_77", words="Mine.", feelings=("sad",),
        at_home=at_home,
    )  # fmt: skip
    concerns.keep_concern(house, draft)
    page.show_list()
    open_first(page)
    press(page, "one_sheet")


def test_the_sheet_is_chosen_field_by_field_and_the_tender_ones_are_off(
    page: ConcernsPage, house: House
) -> None:
    a_sheet(page, house, at_home=True)
    ticks = {each.objectName(): each.isChecked() for each in page.sheet.findChildren(QCheckBox)}
    assert ticks == {
        "sheet_kind": True, "sheet_who": True, "sheet_words": False, "sheet_feelings": False,
        "sheet_at_home": False,
    }  # fmt: skip
    assert page.sheet.chosen == (SheetField.KIND, SheetField.WHO)


def test_the_sheet_is_looked_at_first_and_asks_who_could_find_it(page: ConcernsPage, house: House) -> None:
    a_sheet(page, house)
    assert not is_there(page, "sheet_home")
    press(page, "sheet_show")
    preview = page.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    note = preview.findChild(QLabel, "paper_note")
    assert isinstance(note, QLabel)
    assert "find this paper" in note.text()
    assert preview._job.proposed == "text"  # a name that says nothing
    preview.close()


def test_where_home_is_not_safe_the_sheet_says_it_before_anything_is_printed(
    page: ConcernsPage, house: House
) -> None:
    a_sheet(page, house, at_home=True)
    assert is_there(page, "sheet_home")
