"""Who can see what: every limit is said, in two reading levels, without a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.content.shelf import Shelf
from family_app.house import Porch
from family_app.places import Places
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import Column
from family_app.ui.parts.style import dress
from family_app.ui.settings.data_folder import looks_copied
from family_app.ui.settings.facts import FactCard
from family_app.ui.settings.privacy import PrivacyPage
from family_app.ui.shell.screen_guard import limit_in_words, what_we_can_do


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return Porch(Places(data=tmp_path / "data", state=tmp_path / "state"), Shelf("en"))


@pytest.fixture
def page(qapp: QApplication, porch: Porch) -> Iterator[PrivacyPage]:
    dress(qapp, look)
    made = PrivacyPage(porch)
    made.resize(1064, 800)
    made.show()
    QApplication.processEvents()
    yield made
    shiboken6.delete(made)
    look.set(theme="light", percent=100, dyslexia=False, still=False)


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisibleTo(page)
    button.click()


def texts(page: QWidget) -> list[str]:
    """What stands on the page now, from the top."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]


def everything(page: QWidget) -> str:
    return " ".join(texts(page))


# Each row of the leak table that this version can have, by what must be understood from it.
FULL = {
    "pages are locked": "locked with your key",
    "the passphrase is kept nowhere": "It is kept nowhere on this computer",
    "the age is inside": "Your age and who keeps your code are locked up",
    "nothing is sent": "No network, no account, no tracking",
    "nobody is warned": "nobody notices when something is wrong either",
    "a journal can be seen to exist": "can see that there is a journal",
    "its size and date": "about how big its file is, and when it last changed",
    "what is at the table": "Nicknames, pictures and the settings",
    "help leaves no trace": "We do not keep track of what you look at",
    "the program can be seen": "If that could be dangerous, use another device",
    "someone watching": "Someone beside you can read along",
    "screenshots": limit_in_words(what_we_can_do()),
    "a phone camera": "or take a picture",
    "force": "That is not your fault",
    "a lost key": "If you forget your passphrase and lose your recovery code, nobody can open",
    "the whole code": "Whoever has the whole recovery code can open your journal",
    "half a code": "One half of a split code opens nothing",
    "deleting": "can delete files, backups too",
    "spyware": "A program that records keys or the screen",
    "an administrator": "Whoever manages this computer",
    "screen readers and others": "Programs of the same account can read an open page",
    "the clipboard": "What you copy can be read until it is cleared",
    "sleep": "when it sleeps",
    "disk encryption": "turn on disk encryption",
    "backups": "If the disk breaks, it is gone too",
    "an old header": "even after you change it",
    "cloud copies": "Copies in a cloud or a backup stay locked, but we cannot delete them",
    "the old passphrase": "may still open with your old passphrase",
    "deleted pages": "still have pages that you deleted",
    "replay": "We do not notice one single old piece",
    "rollback of everything": "everything on the computer put back at once",
    "printers": "Printers and computers may keep copies of what they print",
    "exports": "A journal that you export is no longer locked",
}
SHORT = {
    "locked": "It opens with your passphrase",
    "who else": "Only someone who has your whole code can open it too.",
    "nothing is sent": "This program sends nothing",
    "nobody is warned": "so nobody is warned",
    "it exists": "They see that it is there",
    "the program can be seen": "Everyone can see that it is on this computer",
    "someone watching": "Someone who looks at the screen can read along",
    "a lost key": "Then nobody can open your journal",
    "the whole code": "Whoever has the whole recovery code",
    "spyware": "a spying program",
    "deleting": "can throw your journal away",
    "backups": "and the backups too",
    "old copies": "an old copy of your journal",
    "paper": "What is on paper is not locked",
    "force": "That is not your fault",
}


def test_short_words_come_first(page: PrivacyPage) -> None:
    assert page.findChild(QPushButton, "privacy_level_short").isChecked()
    said = everything(page)
    for group in ("Only mine", "What everyone at this computer sees", "What nobody can promise"):
        assert group in said


@pytest.mark.parametrize("what", SHORT)
def test_a_young_reader_is_told(page: PrivacyPage, what: str) -> None:
    assert SHORT[what] in everything(page)


@pytest.mark.parametrize("what", FULL)
def test_an_older_reader_is_told(page: PrivacyPage, what: str) -> None:
    press(page, "privacy_level_full")
    assert FULL[what] in everything(page)


def test_the_levels_change_back_and_leave_nothing_of_each_other(page: PrivacyPage) -> None:
    before = everything(page)
    press(page, "privacy_level_full")
    assert "Another administrator" in everything(page)
    press(page, "privacy_level_short")
    assert everything(page) == before


@pytest.mark.parametrize("level", ["short", "full"])
def test_no_card_is_a_wall_of_text(page: PrivacyPage, level: str) -> None:
    press(page, f"privacy_level_{level}")
    cards = [card for card in page.findChildren(FactCard) if card.isVisibleTo(page)]
    assert len(cards) >= 14
    for card in cards:
        title, text = (label.text() for label in card.findChildren(QLabel) if label.text())
        sentences = [part for part in re.split(r"(?<=[.?!]) ", text) if part]
        assert len(title.split()) <= 6, title
        assert 1 <= len(sentences) <= 3 if level == "full" else 1 <= len(sentences) <= 4, text
        assert max(len(part.split()) for part in sentences) <= 24, text
        assert len(text.split()) <= (40 if level == "full" else 30), text


def test_the_parents_question_is_answered_where_it_is_asked(page: PrivacyPage, qtbot: QtBot) -> None:
    assert "Why can’t I open my child’s journal?" in everything(page)
    assert "neither can we" not in everything(page), "closed until it is pressed"
    press(page, "privacy_parent")
    said = everything(page)
    for part in ("you cannot open it, and neither can we", "That is why it works", "What you can do"):
        assert part in said
    assert "you are not in trouble if you tell me something" in said
    with qtbot.waitSignal(page.go) as gone:
        press(page, "privacy_cards")
    assert gone.args == ["cards"]
    with qtbot.waitSignal(page.help_wanted):
        press(page, "privacy_help")


def test_nobody_is_promised_what_cannot_be_kept(page: PrivacyPage) -> None:
    press(page, "privacy_parent")
    for level in ("short", "full"):
        press(page, f"privacy_level_{level}")
        said = everything(page).casefold()
        for never in (
            "100%",
            "100 %",
            "guarantee",
            "completely",
            "totally",
            "unhackable",
            "always safe",
            "anonymous",
        ):
            assert never not in said


def test_it_works_before_anything_exists_and_writes_nothing(page: PrivacyPage, porch: Porch) -> None:
    press(page, "privacy_level_full")
    assert not porch.places.data.exists()
    assert not porch.places.state.exists()


# ---- a data folder that is copied elsewhere -----------------------------------------------------


@pytest.mark.parametrize(
    "folder", ["OneDrive - Home", "Dropbox", "Nextcloud", "Mobile Documents", "Google Drive"]
)
def test_a_folder_of_a_sync_program_is_known_by_its_name(folder: str) -> None:
    assert looks_copied(Path("/home/somebody") / folder / "table")


@pytest.mark.parametrize("folder", ["Documents", "data", "drops", "one"])
def test_another_folder_is_not(folder: str) -> None:
    assert not looks_copied(Path("/home/somebody") / folder / "table")


def test_a_copied_folder_is_told_without_its_path(qapp: QApplication, tmp_path: Path) -> None:
    page = PrivacyPage(Porch(Places(tmp_path / "Dropbox", tmp_path / "state"), Shelf("en")))
    try:
        said = page.findChild(Banner, "privacy_copied").said
        assert "cannot delete them" in said
        assert str(tmp_path) not in said
    finally:
        shiboken6.delete(page)


def test_an_ordinary_folder_needs_no_word(page: PrivacyPage) -> None:
    assert page.findChild(Banner, "privacy_copied").said == ""


# ---- for everyone -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "percent", "level"), [(684, 100, "full"), (684, 200, "full"), (1600, 100, "short")]
)
def test_nothing_is_cut_off(
    qapp: QApplication, page: PrivacyPage, width: int, percent: int, level: str
) -> None:
    look.set(theme="dark", percent=percent, dyslexia=False, still=False)
    dress(qapp, look)
    press(page, f"privacy_level_{level}")
    press(page, "privacy_parent")
    page.resize(width, 600)
    for _ in range(12):
        QApplication.processEvents()
    column = page.findChild(Column)
    room = column.viewport().width()
    for each in page.findChildren(QWidget):
        if each.isVisibleTo(page) and column.widget().isAncestorOf(each):
            assert each.mapTo(column.widget(), QPoint(each.width(), 0)).x() <= room, each.objectName()
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_cards_stand_beside_each_other_only_where_there_is_room(page: PrivacyPage) -> None:
    def across() -> int:
        cards = [card for card in page.findChildren(FactCard) if card.isVisibleTo(page)]
        return len({card.mapTo(page, QPoint(0, 0)).x() for card in cards})

    assert across() == 2
    page.resize(684, 600)
    QApplication.processEvents()
    assert across() == 1


def test_the_page_can_be_read_with_the_keyboard_alone(page: PrivacyPage) -> None:
    chip = page.findChild(QPushButton, "privacy_level_short")
    bar = page.findChild(Column).verticalScrollBar()
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(chip, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_everything_that_can_be_pressed_has_a_name_and_room(page: PrivacyPage) -> None:
    press(page, "privacy_parent")
    QApplication.processEvents()
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
    assert {each.objectName() for each in buttons} == {
        "privacy_level_short", "privacy_level_full", "privacy_parent", "privacy_cards", "privacy_help",
    }  # fmt: skip
    for button in buttons:
        assert button.accessibleName() or button.text()
        assert button.height() >= TARGET
