"""My journal as one uses it: write, choose, leave and come back; nothing is lost or mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from family_app.domain.errors import DiskFull
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.people import AgeBand
from family_app.house import House
from family_app.ui.journal.page import JournalPage
from family_app.ui.journal.page_list import LINE
from family_app.ui.parts.look import look
from tests.support.builders import a_house, a_page
from tests.support.journal_page import FullDisk, opened, press, stored, titles, write


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path) as made:
        yield made


@pytest.fixture
def courier(house: House) -> FullDisk:
    return FullDisk(house.porch, house)


@pytest.fixture
def page(qtbot: QtBot, house: House, courier: FullDisk) -> JournalPage:
    return opened(qtbot, house, courier)


# ---- writing ------------------------------------------------------------------------------------


def test_what_is_typed_is_there_again_after_closing_and_opening(
    qtbot: QtBot, house: House, courier: FullDisk, page: JournalPage
) -> None:
    write(qtbot, page, "Spelen met Noor", "Het was leuk * en 100% waar.")
    press(qtbot, page, "style_bold")
    qtbot.keyClicks(page.sheet.editor, "Echt")
    press(qtbot, page, "feeling_unsure")
    press(qtbot, page, "page_star")
    page.save_words(lambda saved: None)
    page.forget()
    again = opened(qtbot, house, courier)
    assert titles(again) == ["Spelen met Noor"]
    line = again.side.model.index(0).data(LINE)
    again.open_page(line.id)
    assert again.sheet.title.text() == "Spelen met Noor"
    assert again.sheet.editor.toPlainText() == "Het was leuk * en 100% waar.Echt"
    assert again.sheet.draft(1).text.endswith("**Echt**")
    assert again.sheet.feelings.chosen() == ("unsure",)
    assert again.sheet.star.isChecked()


def test_a_new_page_that_is_left_leaves_nothing(qtbot: QtBot, house: House, page: JournalPage) -> None:
    page.new_page()
    page.new_page()
    page.save_words(lambda saved: None)
    assert stored(house) == []


def test_saved_stands_below_the_page_by_itself(qtbot: QtBot, house: House, page: JournalPage) -> None:
    word = page.findChild(QLabel, "saved_word")
    assert word is not None
    assert word.text() == ""
    qtbot.keyClicks(page.sheet.editor, "a")
    qtbot.waitUntil(lambda: word.text() != "", timeout=3000)
    assert stored(house)[0].text == "a"


def test_leaving_the_editor_saves_at_once(qtbot: QtBot, house: House, page: JournalPage) -> None:
    page.sheet.editor.setFocus()
    qtbot.keyClicks(page.sheet.editor, "gauw")
    page.side.search.setFocus()
    assert [each.text for each in stored(house)] == ["gauw"]


def test_opening_and_not_touching_never_rewrites(qtbot: QtBot, house: House, page: JournalPage) -> None:
    strange = "1. a\r\n# b\r\n\u2028**c\x00"
    house.vault.journal.keep(a_page(1, text=strange))
    page.open_page(a_page(1).id)
    page.save_words(lambda saved: None)
    page.new_page()
    assert house.vault.journal.open(a_page(1).id).text == strange
    assert house.vault.journal.open(a_page(1).id).revision == 1


def test_fifty_changes_of_page_never_mix_texts(qtbot: QtBot, house: House, page: JournalPage) -> None:
    for number in range(5):
        house.vault.journal.keep(a_page(number, text=f"page {number}:"))
    for turn in range(50):
        number = turn % 5
        page.open_page(a_page(number).id)
        page.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(page.sheet.editor, str(number))
    page.save_words(lambda saved: None)
    for number in range(5):
        assert house.vault.journal.open(a_page(number).id).text == f"page {number}:" + str(number) * 10


def test_the_day_and_time_can_be_changed(qtbot: QtBot, house: House, page: JournalPage) -> None:
    house.vault.journal.keep(a_page(1))
    page.open_page(a_page(1).id)
    press(qtbot, page, "page_when")
    page.sheet.when._date.setDate(page.sheet.when._date.date().addDays(-1))
    page.save_words(lambda saved: None)
    assert house.vault.journal.open(a_page(1).id).at == datetime(2026, 1, 5, 16, 10, tzinfo=UTC)


def test_a_title_has_an_end(qtbot: QtBot, house: House, page: JournalPage) -> None:
    page.new_page()
    QLineEdit.insert(page.sheet.title, "x" * (TITLE_LIMIT + 50))
    page.sheet.title.textEdited.emit("")
    page.save_words(lambda saved: None)
    assert stored(house)[0].title == "x" * TITLE_LIMIT


def test_a_page_that_is_too_long_is_told_and_the_words_stay(
    qtbot: QtBot, house: House, page: JournalPage
) -> None:
    asked: list[bool] = []
    page.new_page()
    page.sheet.editor.insertPlainText("long " * (TEXT_LIMIT // 5 + 1))
    page.save_words(asked.append)
    assert asked == [False]
    assert "full" in page.banner.said
    assert page.sheet.editor.toPlainText().startswith("long long")
    assert stored(house) == []


def test_words_that_are_not_saved_are_told_and_saved_later(
    qtbot: QtBot, house: House, courier: FullDisk, page: JournalPage
) -> None:
    asked: list[bool] = []
    courier.full = True
    qtbot.keyClicks(page.sheet.editor, "a")
    page.save_words(asked.append)
    assert asked == [False]
    assert isinstance(page.trouble, DiskFull)
    assert "not saved" in page.banner.said
    courier.full = False
    press(qtbot, page, "journal_banner_action")
    assert page.banner.said == ""
    assert page.trouble is None
    assert stored(house)[0].text == "a"


def test_an_unsaved_page_is_opened_as_it_was_typed(
    qtbot: QtBot, house: House, courier: FullDisk, page: JournalPage
) -> None:
    house.vault.journal.keep(a_page(1, text="old"))
    house.vault.journal.keep(a_page(2, text="other"))
    page.open_page(a_page(1).id)
    courier.full = True
    page.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.sheet.editor, " and new")
    page.open_page(a_page(2).id)
    assert page.sheet.editor.toPlainText() == "other"
    page.open_page(a_page(1).id)
    assert page.sheet.editor.toPlainText() == "old and new"
    courier.full = False
    page.save_words(lambda saved: None)
    assert house.vault.journal.open(a_page(1).id).text == "old and new"


def test_a_journal_that_cannot_be_written_can_be_read(qtbot: QtBot, house: House, courier: FullDisk) -> None:
    house.vault.journal.keep(a_page(1, text="old"))
    page = opened(qtbot, house, courier, read_only=True)
    assert "read" in page.banner.said
    page.open_page(a_page(1).id)
    qtbot.keyClicks(page.sheet.editor, "x")
    page.save_words(lambda saved: None)
    assert page.sheet.editor.toPlainText() == "old"
    assert not page.side.new.isEnabled()
    assert house.vault.journal.open(a_page(1).id).revision == 1


def test_after_forgetting_no_widget_has_the_words(qtbot: QtBot, page: JournalPage) -> None:
    write(qtbot, page, "geheim-titel", "geheim-tekst")
    page.side.search.setText("geheim")
    page.sheet.editor.selectAll()
    page.sheet.editor.copy()
    page.forget()
    shown = [each.toPlainText() for each in page.findChildren(QTextEdit)]
    shown += [each.text() for each in page.findChildren(QLineEdit)]
    shown += [each.text() for each in page.findChildren(QLabel)]
    shown += titles(page)
    shown.append(QGuiApplication.clipboard().text())
    assert not [each for each in shown if "geheim" in each]
    page.sheet.editor.undo()
    page.sheet.title.undo()
    assert "geheim" not in page.sheet.editor.toPlainText() + page.sheet.title.text()


# ---- what is said -------------------------------------------------------------------------------


def test_an_empty_page_says_that_nobody_reads_it_and_where_help_is(qtbot: QtBot, page: JournalPage) -> None:
    said = " ".join(each.text() for each in page.sheet.note.findChildren(QLabel))
    assert "Nobody reads this unless you choose to share it" in said
    assert "Nobody gets a warning either" in said
    assert "Tell someone now" in said
    with qtbot.waitSignal(page.help_wanted):
        press(qtbot, page, "note_help")
    qtbot.keyClicks(page.sheet.editor, "a")
    assert not page.sheet.note.isVisible()
    with qtbot.waitSignal(page.help_wanted):
        press(qtbot, page, "foot_help")


def test_the_lock_is_on_the_page(qtbot: QtBot, page: JournalPage) -> None:
    with qtbot.waitSignal(page.lock_wanted):
        press(qtbot, page, "lock_space")


def test_feelings_are_those_of_the_age_band(qtbot: QtBot, house: House, page: JournalPage) -> None:
    press(qtbot, page, "feeling_more")
    assert page.findChild(QAbstractButton, "feeling_all_jealous") is not None
    assert page.findChild(QAbstractButton, "feeling_all_guilty") is None
    press(qtbot, page, "feeling_all_jealous")
    page.save_words(lambda saved: None)
    assert stored(house)[0].feelings == ("jealous",)
    page.set_band(AgeBand.TWELVE)
    assert page.findChild(QAbstractButton, "feeling_all_guilty") is not None
    assert page.sheet.feelings.chosen() == ("jealous",)


def test_topics_are_kept(qtbot: QtBot, house: House, page: JournalPage) -> None:
    press(qtbot, page, "topic_more")
    press(qtbot, page, "topic_all_school")
    page.save_words(lambda saved: None)
    assert stored(house)[0].topics == ("school",)
    press(qtbot, page, "topic_school")
    page.save_words(lambda saved: None)
    assert stored(house)[0].topics == ()


# ---- for everybody ------------------------------------------------------------------------------


def test_whatever_tab_reaches_has_a_name_and_nothing_traps_it(
    qtbot: QtBot, house: House, page: JournalPage
) -> None:
    write(qtbot, page, "Een", "tekst")
    page.desk.start_fresh()
    for name in ("show_filters", "feeling_more", "topic_more", "page_when"):
        press(qtbot, page, name)
    nameless = []
    small = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
        if isinstance(widget, QAbstractButton) and widget.height() < 44:
            small.append(widget.objectName())
    assert nameless == []
    assert small == []
    assert all(each.tabChangesFocus() for each in page.findChildren(QTextEdit))
    page.side.search.setFocus()
    seen = set()
    for _ in range(120):
        focused = page.focusWidget()
        assert focused is not None
        seen.add(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {"new_page", "page_title", "page_text", "page_list", "foot_help", "page_bin", "lock_space"}
    assert wanted <= seen


def test_with_large_text_list_and_page_come_one_at_a_time(
    qtbot: QtBot, house: House, page: JournalPage
) -> None:
    look.set(theme="light", percent=200, dyslexia=False, still=True)
    try:
        page.resize(824, 600)
        assert page.side.isVisible()
        assert not page.sheet.isVisible()
        press(qtbot, page, "new_page")
        assert page.sheet.isVisible()
        assert not page.side.isVisible()
        qtbot.keyClicks(page.sheet.title, "Groot")
        press(qtbot, page, "back_to_list")
        assert titles(page) == ["Groot"]
        assert page.side.isVisible()
        page.open_page(stored(house)[0].id)
        press(qtbot, page, "page_bin")
        assert page.side.isVisible()
        press(qtbot, page, "journal_notice_action")
        assert page.sheet.title.text() == "Groot"
    finally:
        look.set(theme="light", percent=100, dyslexia=False, still=False)


def test_a_dropped_picture_leaves_the_page_as_it_was(qtbot: QtBot, page: JournalPage) -> None:
    data = QMimeData()
    data.setData("image/png", b"not words")
    assert not page.sheet.editor.canInsertFromMimeData(data)
