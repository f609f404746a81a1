"""About: the version, where the data lies, how to remove it, and every licence to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.activities.licences import licence_text, licences
from family_app.content.licences import BETWEEN, Licence, read_licence_text, read_licences
from family_app.content.reading import ContentProblem
from family_app.content.shelf import Shelf
from family_app.house import Porch
from family_app.places import Places
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.page import Column
from family_app.ui.parts.style import dress
from family_app.ui.settings.about import AboutPage
from family_app.ui.settings.licence_words import uses


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return Porch(Places(data=tmp_path / "the folder of this family", state=tmp_path / "state"), Shelf("en"))


@pytest.fixture
def page(qapp: QApplication, porch: Porch) -> Iterator[AboutPage]:
    dress(qapp, look)
    made = AboutPage(porch, "1.2.3")
    made.resize(1064, 800)
    made.arrive()
    made.show()
    QApplication.processEvents()
    yield made
    shiboken6.delete(made)
    look.set(theme="light", percent=100, dyslexia=False, still=False)


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisibleTo(page)
    button.click()


def texts(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def number_of(page: QWidget, part: str) -> str:
    """The name of the button that opens the licence of this part."""
    spoken = f"Read the licence of {part}"
    (found,) = (each for each in page.findChildren(QPushButton) if each.accessibleName() == spoken)
    return found.objectName()


# ---- the page -----------------------------------------------------------------------------------


def test_it_says_what_it_is(page: AboutPage) -> None:
    said = texts(page)
    for part in (
        "Kitchen Table",
        "Version 1.2.3",
        "No network",
        "No tracking",
        "No account",
        "GPL, version 3 or later",
    ):
        assert part in said


def test_the_folder_stands_there_whole_to_be_copied(page: AboutPage, porch: Porch) -> None:
    path = page.findChild(QPlainTextEdit, "about_path")
    assert path.toPlainText() == str(porch.places.data)
    assert path.isReadOnly()
    assert path.tabChangesFocus()
    path.selectAll()
    assert path.textCursor().selectedText() == str(porch.places.data)


def test_a_long_folder_is_never_cut_off(page: AboutPage) -> None:
    path = page.findChild(QPlainTextEdit, "about_path")
    path.setPlainText("/a-very-long-name" * 20)
    for width in (1064, 684):
        page.resize(width, 600)
        QApplication.processEvents()
        assert not path.verticalScrollBar().maximum()


def test_it_says_how_to_remove_everything_and_where_the_backups_are(page: AboutPage) -> None:
    said = texts(page)
    assert "1. Does anyone still want their pages? Then copy the folder first." in said
    assert "3. Delete the folder above." in said
    assert "The program makes locked backups in it by itself." in said


def test_who_can_see_what_is_one_press_away(page: AboutPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        press(page, "about_privacy")
    assert gone.args == ["privacy"]


def test_coming_here_writes_nothing(page: AboutPage, porch: Porch) -> None:
    press(page, "licence_own")
    assert not porch.places.data.exists()


# ---- licences -----------------------------------------------------------------------------------


def test_every_part_of_the_index_is_listed_once(page: AboutPage, porch: Porch) -> None:
    page.arrive()
    said = texts(page)
    others = [each for each in licences(porch) if not each.is_ours]
    assert len(others) >= 10
    for each in others:
        assert each.name in said
        assert each.licence in said
        number_of(page, each.name)


def test_our_own_licence_can_be_read_here(page: AboutPage) -> None:
    text = page.findChild(QPlainTextEdit, "licence_text")
    assert text.toPlainText() == "", "read only when somebody wants it"
    press(page, "licence_own")
    assert text.isVisibleTo(page)
    assert "GNU GENERAL PUBLIC LICENSE" in text.toPlainText()
    assert text.isReadOnly()
    assert text.tabChangesFocus()


def test_a_licence_opens_and_the_way_back_ends_where_it_began(page: AboutPage, porch: Porch) -> None:
    name = number_of(page, "Phosphor Icons")
    press(page, name)
    text = page.findChild(QPlainTextEdit, "licence_text")
    assert "Phosphor Icons" in texts(page)
    assert "MIT License" in text.toPlainText()
    assert page.findChild(QPushButton, "licence_back").hasFocus()
    press(page, "licence_back")
    assert not text.isVisibleTo(page)
    assert text.toPlainText() == ""
    assert page.findChild(QPushButton, name).hasFocus()


def test_coming_back_to_the_page_starts_at_its_beginning(page: AboutPage) -> None:
    press(page, "licence_own")
    page.arrive()
    assert page.findChild(QPlainTextEdit, "about_path").isVisibleTo(page)


def test_what_each_part_is_for_can_be_told_in_every_language(porch: Porch) -> None:
    assert {each.name for each in licences(porch)} == set(uses())


def test_every_text_that_belongs_to_a_part_is_shown(porch: Porch) -> None:
    for each in licences(porch):
        assert len(licence_text(porch, each).split(BETWEEN)) == len(each.files)


# ---- the index ----------------------------------------------------------------------------------


def index(folder: Path, text: str) -> Path:
    (folder / "index.toml").write_text(text, encoding="utf-8")
    (folder / "one.txt").write_bytes(b"\nby J\xf6rg\n")
    (folder / "two.txt").write_text("more\n")
    return folder


OURS = '[[part]]\nname = "Kitchen Table"\nuse = "all of it"\nlicence = "GPL"\nfile = "one.txt"\n'


def test_a_part_with_further_texts_is_read_whole(tmp_path: Path) -> None:
    folder = index(tmp_path, OURS + 'also = ["two.txt"]\n')
    (found,) = read_licences(folder)
    assert found == Licence("Kitchen Table", "all of it", "GPL", ("one.txt", "two.txt"))
    assert found.is_ours
    assert read_licence_text(found, folder) == f"by J\N{REPLACEMENT CHARACTER}rg{BETWEEN}more"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (OURS.replace("all of it", " "), "part[0].use"),
        (OURS.replace("one.txt", "../one.txt"), "part[0].file"),
        (OURS.replace("one.txt", "/etc/passwd"), "part[0].file"),
        (OURS.replace("one.txt", "gone.txt"), "part[0].file"),
        (OURS + 'also = [".."]\n', "part[0].file"),
        (OURS.replace("Kitchen Table", "Somebody else's"), "part"),
        (OURS + 'more = "than we know"\n', "more"),
        (OURS.replace('licence = "GPL"', "licence = 3"), "licence"),
        ("not toml", "not TOML"),
    ],
)
def test_a_wrong_index_is_told_with_file_and_field(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(ContentProblem) as told:
        read_licences(index(tmp_path, text))
    assert "index.toml" in str(told.value)
    assert where in str(told.value)


def test_a_text_that_went_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentProblem, match=r"gone\.txt"):
        read_licence_text(Licence("Kitchen Table", "", "GPL", ("gone.txt",)), tmp_path)


# ---- for everyone -------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "percent"), [(684, 100), (684, 200), (1600, 100)])
def test_nothing_is_cut_off(qapp: QApplication, page: AboutPage, width: int, percent: int) -> None:
    look.set(theme="contrast", percent=percent, dyslexia=False, still=False)
    dress(qapp, look)
    page.resize(width, 600)
    for _ in range(3):
        QApplication.processEvents()
    column = page.findChild(Column)
    room = column.viewport().width()
    for each in page.findChildren(QWidget):
        if each.isVisibleTo(page) and column.widget().isAncestorOf(each):
            assert each.mapTo(column.widget(), QPoint(each.width(), 0)).x() <= room, each.objectName()
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_everything_that_can_be_pressed_has_a_name_and_room(page: AboutPage) -> None:
    pressed = [
        each
        for kind in (QPushButton, QPlainTextEdit)
        for each in page.findChildren(kind)
        if each.isVisibleTo(page)
    ]
    assert len(pressed) > 12
    for each in pressed:
        assert each.objectName()
        assert each.accessibleName() or (isinstance(each, QPushButton) and each.text())
        assert each.height() >= TARGET, each.objectName()
    assert len({each.objectName() for each in pressed}) == len(pressed)
