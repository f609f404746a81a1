"""A sign that a letter waits: on one tile, in one sentence, by two choices that anybody can make and hear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities import concerns, letter_signs, letters
from family_app.content.shelf import Shelf
from family_app.domain.errors import DiskFull
from family_app.domain.letters import LetterDraft
from family_app.domain.settings import Settings
from family_app.table import sign_file
from family_app.ui.letters.page import LettersPage
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.person_tile import PersonTile
from family_app.ui.shell.choices import Choices
from family_app.ui.unlock.who import WhoPage
from tests.activities.letter_people import DRAFT, Table, a_table, waits
from tests.support.cheap_keys import cheap_keys
from tests.support.everyone import complaints, cut_off, put_on, reached_with_tab, settle
from tests.support.instant_courier import InstantCourier
from tests.support.letter_page import WORDS, begin, look, the_letters_page
from tests.support.own_pages import THREE_LOOKS, press, stand
from tests.support.pressing import is_there, texts

pytestmark = pytest.mark.usefixtures("looks")
SIGN = "A letter is waiting"


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    with cheap_keys():
        made = a_table(tmp_path)
        made.porch.shelf = Shelf("en")
        yield made
        made.close()


def first_screen(qtbot: QtBot, table: Table) -> WhoPage:
    courier = InstantCourier(table.porch)
    choices = Choices(table.porch, courier, Settings(language="en"), "en_GB")
    page = stand(qtbot, WhoPage(table.porch, courier, choices))
    page.choices_kept = choices  # type: ignore[attr-defined]  # as the window keeps them
    return page


def tiles(page: WhoPage) -> dict[str, PersonTile]:
    return {tile.person.name: tile for tile in page.findChildren(PersonTile) if tile.isVisibleTo(page)}


def check_box(page: QWidget, name: str) -> QCheckBox:
    (box,) = page.findChildren(QCheckBox, name)
    return box


def look_at_it(page: LettersPage, table: Table) -> None:
    begin(page, table.noor, WORDS)
    press(page, "letter_preview")


# ---- the first screen -------------------------------------------------------------------------------


def test_without_a_wish_nothing_on_the_first_screen_says_that_there_is_a_letter(
    qtbot: QtBot, table: Table
) -> None:
    before = texts(first_screen(qtbot, table))
    letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    page = first_screen(qtbot, table)
    assert texts(page) == before
    assert {name: tile.accessibleName() for name, tile in tiles(page).items()} == {
        "Sam": "Sam", "Noor": "Noor", "Eve": "Eve"
    }  # fmt: skip
    assert len({tile.height() for tile in tiles(page).values()}) == 1


def test_one_tile_says_it_and_a_screen_reader_too_without_a_number(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = first_screen(qtbot, table)
    for _ in range(3):
        letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    page.arrive()
    settle()
    found = tiles(page)
    assert found["Noor"].accessibleName() == f"Noor. {SIGN}"
    assert [found[name].accessibleName() for name in ("Sam", "Eve")] == ["Sam", "Eve"]
    assert texts(page).count(SIGN) == 1
    assert not [sign for sign in texts(page) if sign.isdigit()]
    for label in found["Noor"].findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.text()


def test_it_comes_and_goes_when_one_comes_back_to_the_page(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = first_screen(qtbot, table)
    made = letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    page.arrive()
    settle()
    assert SIGN in texts(page)
    letters.take_back(table.sam, made.id)
    page.arrive()
    settle()
    assert SIGN not in texts(page)


def test_a_damaged_sign_shows_nothing_and_the_page_stands(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    (path,) = table.porch.places.signs.iterdir()
    path.write_bytes(b"junk" * 100_000)
    page = first_screen(qtbot, table)
    assert list(tiles(page)) == ["Sam", "Noor", "Eve"]
    assert SIGN not in texts(page)


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_everybody_can_use_the_first_screen_with_a_sign(
    qtbot: QtBot, table: Table, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    letter_signs.set_own_sign(table.noor, True)
    letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    page = first_screen(qtbot, table)
    page.resize(*size)
    settle()
    assert complaints(page) + cut_off(page) == []
    assert tiles(page)["Noor"].objectName() in reached_with_tab(page)


# ---- the reader's switch ----------------------------------------------------------------------------


def test_the_switch_is_off_at_first_and_says_what_it_means(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.noor)
    box = check_box(page, "own_sign")
    assert not box.isChecked()
    assert box.accessibleName() == "Show that a letter is waiting"
    for part in ("Everyone who looks at the first screen", "Not from whom and not what it says."):
        assert part in texts(page.list)
        assert part in box.accessibleDescription()
    assert box.height() >= TARGET
    assert "own_sign" in reached_with_tab(page)
    assert not table.porch.places.signs.exists()


def test_one_press_switches_it_on_and_one_off(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.noor)
    box = check_box(page, "own_sign")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle()
    assert letter_signs.own_sign(table.noor)
    again = the_letters_page(qtbot, table.again("noor"))
    assert check_box(again, "own_sign").isChecked()
    press(again, "own_sign")
    assert not letter_signs.own_sign(table.noor)
    assert not table.porch.places.signs.exists()
    assert not check_box(the_letters_page(qtbot, table.sam), "own_sign").isChecked()


def test_a_full_disk_is_told_and_the_switch_stands_as_it_is(
    qtbot: QtBot, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **_more: object) -> None:
        raise DiskFull

    page = the_letters_page(qtbot, table.noor)
    monkeypatch.setattr(sign_file, "write_whole", full)
    press(page, "own_sign")
    assert page.banner.said
    assert not check_box(page, "own_sign").isChecked()


def test_nothing_can_be_switched_where_nothing_can_be_written(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.noor, read_only=True)
    assert not check_box(page, "own_sign").isEnabled()


# ---- the writer's choice ----------------------------------------------------------------------------


def test_for_a_reader_without_a_sign_nothing_is_asked(qtbot: QtBot, table: Table) -> None:
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    assert not is_there(page, "letter_sign")
    assert not is_there(page, "letter_sign_note")
    assert "switched on a sign" not in texts(page.preview)
    assert "but not from whom, for whom or what it says" in texts(page.preview)
    press(page, "letter_seal")
    assert not table.porch.places.signs.exists()


def test_the_writer_is_told_and_decides(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    said, box = texts(page.preview), check_box(page, "letter_sign")
    assert "Noor has switched on a sign: the first screen then says to everyone who looks" in said
    assert "can guess that it is from you" in said
    assert "with the sign also for whom" in said
    assert "for whom or what it says" not in said
    assert box.isChecked()
    assert box.accessibleName() == "Show the sign for this letter"
    assert "can guess that it is from you" in box.accessibleDescription()
    assert box.height() >= TARGET
    assert SIGN not in texts(first_screen(qtbot, table)), "only the second press shows it"
    press(page, "letter_seal")
    assert SIGN in texts(first_screen(qtbot, table))


def test_with_the_box_off_the_letter_goes_without_a_sign(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    press(page, "letter_sign")
    press(page, "letter_seal")
    assert SIGN not in texts(first_screen(qtbot, table))
    assert len(waits(table.noor)) == 1


def test_what_was_chosen_stays_chosen_for_this_reader_only(qtbot: QtBot, table: Table) -> None:
    for house in (table.noor, table.eve):
        letter_signs.set_own_sign(house, True)
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    press(page, "letter_sign")
    press(page, "preview_back")
    press(page, "letter_preview")
    assert not check_box(page, "letter_sign").isChecked()
    press(page, "preview_back")
    press(page, f"letter_to_{table.eve.person.id}")
    press(page, "letter_preview")
    assert check_box(page, "letter_sign").isChecked()
    page.forget()
    assert page.writer._signs == {}, "nor who was going to get a letter"


@pytest.mark.parametrize("about", ["a concern", "the letter itself"])
def test_where_home_is_not_safe_the_box_is_off_until_the_writer_wants_it(
    qtbot: QtBot, table: Table, about: str
) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    if about == "a concern":
        draft = replace(concerns.new_concern(table.sam), kind="forced", who="dragon_77", at_home=True)
        concerns.keep_concern(table.sam, draft)
        page.show_for(f"concern={draft.id}")
    else:
        page.writer.write(LetterDraft(text=WORDS, about="home_not_safe"))
    settle()
    press(page, f"letter_to_{table.noor.person.id}")
    press(page, "letter_preview")
    assert not check_box(page, "letter_sign").isChecked()
    press(page, "letter_seal")
    assert SIGN not in texts(first_screen(qtbot, table))
    assert len(waits(table.noor)) == 1


def test_an_answer_to_a_letter_about_home_begins_with_the_box_off(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.sam, True)
    for about, ticked in (("home_not_safe", False), ("picture_threat", True)):
        letters.seal(table.sam, table.noor.person.id, LetterDraft(about=about, text="Hoi"))
        page = the_letters_page(qtbot, table.noor)
        look(page)
        press(page, "open_letter")
        press(page, "opened_answer")
        settle()
        assert is_there(page, "compose_outside") is not ticked
        page.compose.text.setFocus()
        QTest.keyClicks(page.compose.text, WORDS)
        press(page, "letter_preview")
        assert check_box(page, "letter_sign").isChecked() is ticked
        press(page, "preview_back")
        press(page, "compose_back")


def test_it_goes_when_the_page_with_letters_is_looked_at(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    letters.seal(table.sam, table.noor.person.id, DRAFT, True)
    waits(table.noor)
    assert SIGN in texts(first_screen(qtbot, table)), "an open space is not a look"
    the_letters_page(qtbot, table.noor)
    settle()
    assert SIGN not in texts(first_screen(qtbot, table))


def test_nothing_of_a_letter_stays_in_what_was_looked_at(qtbot: QtBot, table: Table) -> None:
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    assert "Noor" in texts(page.preview)
    page.forget()
    left = [*page.preview.findChildren(QLabel), *page.preview.findChildren(QPushButton)]
    assert not [part.text() for part in left if "Noor" in part.text()]


def test_a_sign_that_could_not_be_kept_is_told_and_the_letter_is_out(
    qtbot: QtBot, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **_more: object) -> None:
        raise DiskFull

    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    look_at_it(page, table)
    monkeypatch.setattr(sign_file, "write_whole", full)
    press(page, "letter_seal")
    assert "The sign could not be shown, but the letter is there." in page.banner.said
    assert [each.name for each in page.list.sent] == ["Noor"]


@pytest.mark.parametrize(("theme", "percent", "size"), THREE_LOOKS)
def test_everybody_can_make_both_choices(
    qtbot: QtBot, table: Table, theme: str, percent: int, size: tuple[int, int]
) -> None:
    put_on(theme, percent)
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    page.resize(*size)
    settle()
    found = complaints(page) + cut_off(page)
    look_at_it(page, table)
    for _ in range(4):
        settle()
    found += complaints(page) + cut_off(page)
    assert found == []
    reached = reached_with_tab(page)
    assert {"letter_sign", "letter_seal", "preview_back"} <= set(reached)


def test_the_choice_stands_in_sight_where_it_is_sealed(qtbot: QtBot, table: Table) -> None:
    """However long the letter is: nobody presses 'seal' without having seen it."""
    letter_signs.set_own_sign(table.noor, True)
    page = the_letters_page(qtbot, table.sam)
    page.resize(672, 600)
    begin(page, table.noor)
    page.compose.text.setPlainText("A long letter.\n" * 200)
    press(page, "letter_preview")
    settle()
    box, seal = check_box(page, "letter_sign"), page.preview.findChild(QPushButton, "letter_seal")
    assert isinstance(seal, QPushButton)
    for part in (box, seal):
        assert not part.visibleRegion().isEmpty()
    assert box.mapTo(page, box.rect().topLeft()).y() < seal.mapTo(page, seal.rect().topLeft()).y()
