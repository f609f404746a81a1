"""What every button of the house does, whoever presses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget

from family_app.ui.parts.banner import Banner
from family_app.ui.parts.basic import Button
from family_app.ui.parts.look import look
from family_app.ui.parts.steps import Steps


def toggle_as_screen_reader(button: Button) -> None:
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])


@pytest.fixture
def chip(qtbot):
    button = Button("one", name="one", kind="chip")
    qtbot.addWidget(button)
    button.presses = []
    button.clicked.connect(lambda on: button.presses.append(bool(on)))
    button.show()
    return button


def test_a_screen_reader_can_choose_a_chip(chip, qtbot):
    toggle_as_screen_reader(chip)
    qtbot.waitUntil(lambda: chip.presses == [True])


def test_a_click_counts_once(chip, qtbot):
    chip.click()
    qtbot.wait(1)
    assert chip.presses == [True]


def test_enter_and_space_press_as_a_click_does(chip, qtbot):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(chip, key)
    assert chip.presses == [True, False]


def test_choosing_by_code_is_no_press(chip, qtbot):
    chip.setChecked(True)
    qtbot.wait(1)
    assert chip.presses == []


def test_being_put_off_by_its_group_is_no_press(chip, qtbot):
    other = Button("two", name="two", kind="chip")
    qtbot.addWidget(other)
    group = QButtonGroup(chip)
    group.addButton(chip)
    group.addButton(other)
    chip.setChecked(True)
    other.click()
    qtbot.wait(1)
    assert not chip.isChecked()
    assert chip.presses == []


def test_steps_are_only_as_high_as_the_one_that_shows(qtbot):
    steps = Steps()
    qtbot.addWidget(steps)
    low, high = QWidget(), QWidget()
    low.setFixedHeight(50)
    high.setFixedHeight(500)
    steps.addWidget(low)
    steps.addWidget(high)
    assert steps.sizeHint().height() < 100
    steps.setCurrentIndex(1)
    assert steps.sizeHint().height() >= 500


@pytest.mark.parametrize(("width", "percent"), [(470, 100), (470, 200), (1200, 200), (330, 100)])
def test_the_words_of_a_banner_are_never_squeezed_by_its_button(looks, qtbot, width, percent):
    look.set(theme="light", percent=percent, dyslexia=False, still=True)
    banner = Banner(name="told")
    qtbot.addWidget(banner)
    banner.tell("The file of this journal is damaged.", "It is not your passphrase. " * 4, action="Help now")
    banner.resize(width, banner.heightForWidth(width) if banner.hasHeightForWidth() else 600)
    banner.grab()
    title = banner.findChild(QWidget, "told_title")
    assert title.width() >= title.fontMetrics().horizontalAdvance("damaged.") * 2
    assert title.width() >= 150
