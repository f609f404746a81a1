"""Large letters: fields keep their words, and the pictures in them grow along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from family_app.ui.journal.search import SearchField
from family_app.ui.parts.look import look
from family_app.ui.parts.passphrase_field import PassphraseField
from tests.support.audit import cut_off
from tests.support.everyone import put_on, settle

pytestmark = pytest.mark.usefixtures("looks")


def shown(qtbot: QtBot, field: QWidget, width: int) -> QWidget:
    qtbot.addWidget(field)
    field.resize(width, max(field.sizeHint().height(), 48))
    field.show()
    settle()
    return field


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_pictures_of_the_search_field_are_as_large_as_its_letters(qtbot: QtBot, percent: int) -> None:
    put_on("light", percent)
    field = SearchField()
    field.retranslate()
    shown(qtbot, field, 300)
    glass, cross = field.findChild(QLabel), field.findChild(QPushButton, "search_clear")
    assert glass is not None
    assert cross is not None
    assert glass.pixmap().deviceIndependentSize().height() == look.px(18)
    assert not cross.isVisible()
    QTest.keyClicks(field, "noor")
    assert cross.isVisible()
    assert cross.iconSize().height() >= min(look.px(20), 32)
    assert cross.width() >= 40
    # No word stands behind a picture.
    start = field.cursorRect().left() - field.fontMetrics().horizontalAdvance("noor")
    assert start >= glass.geometry().right()
    assert not cross.geometry().intersects(glass.geometry())


def test_the_cross_empties_the_field_and_the_keyboard_stays_there(qtbot: QtBot) -> None:
    field = SearchField()
    shown(qtbot, field, 300)
    QTest.keyClicks(field, "noor")
    cross = field.findChild(QPushButton, "search_clear")
    assert cross is not None
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.hasFocus()
    assert not cross.isVisible()


@pytest.mark.parametrize("width", [300, 400, 600])
def test_the_grey_words_of_a_passphrase_field_always_fit(qtbot: QtBot, width: int) -> None:
    put_on("light", 200)
    around = QWidget()
    field = PassphraseField(name="passphrase")
    field.setParent(around)
    field.name_it("Your passphrase", "Your four words or your sentence")
    field.setGeometry(0, 0, width, 80)
    shown(qtbot, around, width)
    around.resize(width, 80)
    settle()
    assert cut_off(around, around.size()) == []
    QTest.keyClicks(field.edit, "a")
    assert field.edit.font().pixelSize() == look.px(15)  # what is typed is as large as always
    field.clear()
    settle()
    assert cut_off(around, around.size()) == []
