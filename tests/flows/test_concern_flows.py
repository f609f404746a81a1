"""Whole evenings with the real window and real vaults: something happened, and what a family does with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from family_app.activities.unlock import open_space
from family_app.domain.people import AgeBand
from family_app.ui.printing.preview import PaperPreview
from family_app.vault import letter_keys, sealed_note
from tests.flows.family import PASSPHRASE, Home, a_home
from tests.support.concern_page import lines_of
from tests.support.keyboard import Keyboard
from tests.support.looking import bury, everything_shown
from tests.support.pressing import texts

pytestmark = [pytest.mark.gui, pytest.mark.slow]

FAMILY = (
    ("Robin", AgeBand.NINE),
    ("Noor", AgeBand.FIFTEEN),
    ("Billie", AgeBand.ADULT),
    ("Wim", AgeBand.ADULT),
)
GIFT = "He gave me a sword and wants my school."
THREAT = "Somebody says they will send my picture around."
HIDE_MS = 200


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path) -> Iterator[Home]:
    with a_home(tmp_path, FAMILY) as made:
        yield made


def on_to(home: Home, page: Any, step: str) -> None:
    while page.flow.step != step:
        home.on.press("concern_next")


def listed(home: Home, page: Any) -> None:
    home.on.wait(lambda: bool(page.list.lines), "the list stays empty")
    home.on.settle()


# ---- a 9-year-old ---------------------------------------------------------------------------------


def test_a_nine_year_old_logs_something_from_a_game_and_finds_the_line_with_the_keyboard_only(
    home: Home,
) -> None:
    on = home.on
    page: Any = home.open("Robin", "concerns")
    keys = Keyboard(on)
    keys.press("concern_new")
    on.find("concern_question")
    keys.press("concern_kind_gift_with_catch")
    keys.press("concern_next")
    keys.press("concern_place_roblox")
    keys.press("concern_next")
    keys.tab_to("concern_who")
    keys.type("dragon_77")
    keys.key(Qt.Key.Key_Return)  # as in any form
    assert page.flow.step == "when"
    for _ in range(2):
        keys.press("concern_next")
    keys.tab_to("concern_words")
    keys.type(GIFT)
    keys.press("concern_next")
    keys.press("concern_next")
    keys.press("concern_wish_know")
    keys.press("concern_next")
    on.find("what_now_back")
    assert "nl-kindertelefoon" in lines_of(page)
    assert "112" in texts(page.now)
    keys.tab_to("copy_nl-kindertelefoon*")
    home.lock()
    bury()
    assert GIFT not in everything_shown()
    assert "dragon_77" not in everything_shown()


# ---- a 15-year-old and one parent -----------------------------------------------------------------


def write_to_billie(home: Home) -> Any:
    """Noor logs a threat, wants to tell somebody, and writes to one of her parents."""
    on = home.on
    page: Any = home.open("Noor", "concerns")
    on.press("concern_new")
    on.find("concern_question")
    on.press("concern_kind_picture_threat")
    on_to(home, page, "words")
    on.type("concern_words", THREAT)
    on_to(home, page, "want")
    on.press("concern_wish_tell")
    on.press("concern_next")
    on.press("what_now_letter")
    return seal_for_billie(home)


def seal_for_billie(home: Home) -> Any:
    on = home.on
    letters: Any = on.find("page_letters")
    billie = home.person("Billie").id
    on.wait(lambda: bool(letters.writer._contacts), "nobody is offered")
    assert letters.compose.to.chosen == ()
    on.press(f"letter_to_{billie}")
    on.press("letter_how_act")
    on.press("letter_wish_keep_phone")
    on.press("letter_preview")
    on.find("letter_content")
    assert THREAT in texts(letters.preview)
    sealed = len(letters.list.sent)
    on.press("letter_seal")
    on.wait(lambda: len(letters.list.sent) > sealed, "it was not sealed")
    return letters


def test_a_letter_to_one_parent_taken_back_sealed_again_received_and_printed(home: Home) -> None:
    on = home.on
    letters = write_to_billie(home)
    first = letters.list.sent[0].id
    on.press(f"take_back_{first}")
    on.wait(lambda: "You took it back" in letters.banner.said, "it was not taken back")
    home.go("concerns")
    concerns: Any = on.window.page("concerns")
    on.press("what_now_back")
    listed(home, concerns)
    on.press(f"concern_{concerns.list.lines[0].id}")
    on.press("one_letter")
    seal_for_billie(home)
    home.lock()
    bury()
    assert THREAT not in everything_shown()
    assert "letter" not in " ".join(
        label.text().lower() for label in on.window.page("who").findChildren(QLabel)
    )

    home.open("Wim")
    on.settle()
    wims: Any = home.go("letters")
    on.wait(lambda: wims.list.is_looked_through, "nothing was looked through")
    assert wims.list.waiting == ()
    assert not on.find("own_pages")._line.isVisible()  # type: ignore[attr-defined]
    assert "Noor" not in texts(wims)
    home.lock()

    home.open("Billie")
    on.find("letter_line")
    on.press("letter_line_look")
    page: Any = on.find("page_letters")
    on.wait(lambda: bool(page.list.waiting), "no letter waits")
    assert THREAT not in everything_shown()
    on.press(f"waiting_{page.list.waiting[0].id}")
    on.find("first_words_title")
    words = home.porch.shelf.letter_words.first_words(AgeBand.ADULT, "picture_threat")
    assert all(each in texts(page.first) for each in words.short)
    assert THREAT not in everything_shown()
    on.press("open_letter")
    on.find("letter_content")
    assert THREAT in texts(page.opened_view)
    on.press("opened_print")
    preview = on.find("paper_preview")
    assert isinstance(preview, PaperPreview)
    assert preview._job.proposed == "text"
    preview.close()
    home.lock()

    home.open("Noor")
    page = home.go("letters")
    on.wait(lambda: len(page.list.sent) == 2, "the own list is not there")
    again = next(each for each in page.list.sent if each.id != first)
    on.press(f"take_back_{again.id}")
    on.wait(lambda: "It was too late" in page.banner.said, "it was not too late")


# ---- an 11-year-old whose home is not safe --------------------------------------------------------


def test_where_home_is_not_safe_no_name_of_anybody_at_home_is_ever_met(home: Home) -> None:
    on = home.on
    others = [name for name, _band in FAMILY if name != "Robin"]
    page: Any = home.open("Robin", "concerns")

    def nobody(place: str) -> None:
        shown = "\n".join(
            label.text() for label in on.window.findChildren(QLabel) if label.isVisibleTo(on.window)
        )
        assert not any(name in shown for name in others), place

    on.press("concern_new")
    on.find("concern_question")
    on.press("concern_kind_threat_or_force")
    for step in page.flow.steps:
        on_to(home, page, step)
        nobody(step)
        if step == "who":
            on.press("concern_at_home")
    on.press("concern_wish_tell")
    on.press("concern_next")
    on.find("what_now_back")
    nobody("what now")
    assert "nl-veilig-thuis" in lines_of(page)
    on.press("what_now_all_help")
    assert on.window.room == "help"
    assert on.window.page("help").shown == "home_not_safe"  # type: ignore[attr-defined]
    nobody("help")
    on.press("help_close")
    on.press("what_now_back")
    listed(home, page)
    on.press(f"concern_{page.list.lines[0].id}")
    on.find("one_title")
    nobody("one")
    on.press("one_sheet")
    on.find("sheet_home")
    nobody("sheet")


# ---- a forged letter ------------------------------------------------------------------------------


def test_a_forged_letter_is_refused_and_nothing_of_it_is_said_before(home: Home) -> None:
    on = home.on
    keys = {}
    for name in ("Noor", "Billie"):
        house, _opened = open_space(home.porch, home.person(name).id, PASSPHRASE)
        keys[name] = letter_keys.card_of_now(house.vault.inside)[0]
        house.vault.close()
    raw = sealed_note.seal(
        b"a forged letter!", b"{}", 20_000, sender=keys["Noor"].vault_id,
        seed=b"not the key of Noor, by no means", reader=keys["Billie"].x25519,
    )  # fmt: skip
    home.porch.places.letters.mkdir(parents=True)
    (home.porch.places.letters / f"{7:032x}.fsn").write_bytes(raw)
    home.open("Billie")
    for _ in range(40):  # as long as the line of a real letter needs, and longer
        on.settle()
    assert not any(each.isVisible() for each in on.window.findChildren(QWidget, "letter_line"))
    page: Any = home.go("letters")
    on.wait(lambda: bool(page.list.waiting), "it is not listed")
    on.settle()
    said = texts(page.list)
    assert "not written with the key of Noor" in said
    letter = page.list.waiting[0].id
    assert not page.findChildren(QWidget, f"waiting_{letter}")
    on.press(f"remove_{letter}")
    on.press(f"remove_{letter}_sure")
    on.wait(lambda: page.list.waiting == (), "it stays")


# ---- the quiet line, and who sees what ------------------------------------------------------------


def test_the_quiet_line_is_only_in_the_own_space_and_goes_away(home: Home) -> None:
    on = home.on
    write_to_billie(home)
    home.lock()
    assert "There is a letter" not in everything_shown()
    home.open("Billie")
    line = on.find("letter_line")
    assert "Noor" not in " ".join(label.text() for label in line.findChildren(QLabel))
    on.window.go("today")
    on.settle()
    assert not any(each.isVisible() for each in on.window.findChildren(QWidget, "letter_line"))
    on.window.go("journal")
    on.press("letter_line_later")
    assert not any(each.isVisible() for each in on.window.findChildren(QWidget, "letter_line"))


def test_the_next_person_finds_nothing_of_the_one_before(home: Home) -> None:
    write_to_billie(home)
    home.lock()
    page: Any = home.open("Robin", "letters")
    home.on.wait(lambda: page.list.is_looked_through, "nothing was looked through")
    home.go("concerns")
    bury()
    held = everything_shown()
    for secret in (THREAT, "For Billie", "ONLY FOR Noor"):
        assert secret not in held, secret


# ---- hide -----------------------------------------------------------------------------------------


def hide(home: Home) -> float:
    """Milliseconds until the window's own picture shows nothing of the page."""
    on = home.on
    target = QApplication.focusWidget() or on.window
    for _ in range(2):
        QTest.keyClick(target, Qt.Key.Key_Shift)
    start = time.perf_counter()
    QTest.keyClick(target, Qt.Key.Key_Shift)
    took = (time.perf_counter() - start) * 1000
    assert on.window._cover.isVisible()
    picture = on.window.grab().toImage()
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 37) for y in range(0, picture.height(), 29)
    }
    assert len(colours) <= 3, "something shows"
    on.wait(lambda: on.window.space.opened is None and on.window.room == "cards", "it did not lock")
    bury()
    on.window.showNormal()
    on.settle()
    return took


STEPS = ("what", "where", "who", "when", "wanted", "words", "feel", "want", "now", "note", "sheet")


@pytest.mark.parametrize("step", STEPS)
def test_hide_covers_at_once_in_every_step_of_logging_and_keeps_the_words(home: Home, step: str) -> None:
    on = home.on
    page: Any = home.open("Robin", "concerns")
    on.press("concern_new")
    on.find("concern_question")
    on.press("concern_kind_gift_with_catch")
    for each in STEPS[: STEPS.index(step) + 1]:
        if each in page.flow.steps:
            on_to(home, page, each)
        if each == "words":
            on.type("concern_words", GIFT)
        elif each == "now":
            on.press("concern_next")
            on.find("what_now_back")
        elif each == "note":
            on.press("what_now_write")
            on.type("one_note", GIFT)
        elif each == "sheet":
            on.press("one_sheet")
            on.find("sheet_show")
    assert hide(home) < HIDE_MS
    assert GIFT not in everything_shown()
    page = home.open("Robin", "concerns")
    listed(home, page)
    on.press(f"concern_{page.list.lines[0].id}")
    on.find("one_title")
    assert (GIFT in texts(page.view)) == (STEPS.index(step) >= STEPS.index("words"))


def writing(home: Home) -> None:
    letters: Any = home.open("Noor", "letters")
    home.on.press("letters_write")
    home.on.wait(lambda: bool(letters.writer._contacts), "nobody is offered")
    home.on.press(f"letter_to_{home.person('Billie').id}")
    home.on.type("letter_text", THREAT)


def looking(home: Home) -> None:
    writing(home)
    home.on.press("letter_preview")
    home.on.find("letter_content")


@pytest.mark.parametrize("go_there", [writing, looking])
def test_hide_keeps_a_letter_that_is_not_sealed(home: Home, go_there: Callable[[Home], None]) -> None:
    go_there(home)
    assert hide(home) < HIDE_MS
    assert THREAT not in everything_shown()
    page: Any = home.open("Noor", "letters")
    home.on.wait(lambda: bool(page.list.unsealed), "the words are lost")
    home.on.press(f"unsealed_{page.list.unsealed[0].id}")
    text = home.on.find("letter_text")
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == THREAT


def test_hide_covers_a_letter_that_is_received(home: Home) -> None:
    write_to_billie(home)
    home.lock()
    page: Any = home.open("Billie", "letters")
    home.on.wait(lambda: bool(page.list.waiting), "no letter waits")
    home.on.press(f"waiting_{page.list.waiting[0].id}")
    home.on.find("first_words_title")
    assert hide(home) < HIDE_MS
    page = home.open("Billie", "letters")
    home.on.wait(lambda: bool(page.list.waiting), "hiding opened it")
    home.on.press(f"waiting_{page.list.waiting[0].id}")
    home.on.press("open_letter")
    home.on.find("letter_content")
    assert hide(home) < HIDE_MS
    assert THREAT not in everything_shown()
