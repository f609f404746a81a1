"""Each rule of the audit sees what is bad, and leaves what is good alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from family_app.ui.parts.basic import Button, Text
from tests.support.audit import Windows, cut_off, tab_trouble, too_small, unnamed

pytestmark = pytest.mark.gui


def planted(qtbot, make: Callable[[QVBoxLayout], None]) -> QWidget:
    """A window with something bad in it."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(Button("Good", name="good"))
    make(layout)
    layout.addWidget(Button("Good too", name="good_too"))
    window.resize(300, 300)
    window.show()
    qtbot.waitActive(window)
    return window


def a_low_button(layout: QVBoxLayout) -> None:
    button = QPushButton("low")
    button.setObjectName("low")
    button.setFixedHeight(20)
    layout.addWidget(button)


def a_trap(layout: QVBoxLayout) -> None:
    trap = QTextEdit()
    trap.setObjectName("trap")
    layout.addWidget(trap)


def a_narrow_button(layout: QVBoxLayout) -> None:
    button = Button("Words that are far too long for it", name="narrow")
    button.setFixedWidth(60)
    layout.addWidget(button)


def a_low_text(layout: QVBoxLayout) -> None:
    words = Text("many words " * 20)
    words.setFixedHeight(20)
    layout.addWidget(words)


def a_wide_part(layout: QVBoxLayout) -> None:
    outer = QWidget()
    outer.setFixedSize(100, 50)
    Button("wide", name="wide", kind="plain").setParent(outer)
    outer.findChild(QPushButton).setGeometry(20, 0, 200, 44)
    layout.addWidget(outer)


@pytest.fixture(autouse=True)
def _plain(qapp):
    """Bare buttons: the style of the house, which a test before may have left, makes none too low."""
    before = qapp.styleSheet()
    qapp.setStyleSheet("")
    yield
    qapp.setStyleSheet(before)


@pytest.mark.parametrize(
    ("make", "rule", "words"),
    [
        (lambda layout: layout.addWidget(QPushButton()), unnamed, "has no name"),
        (lambda layout: layout.addWidget(QPushButton("x")), unnamed, "has no objectName"),
        (a_low_button, too_small, "low"),
        (a_trap, tab_trouble, "trapped in QTextEdit trap"),
        (a_narrow_button, lambda window: cut_off(window, window.size()), "of width"),
        (a_low_text, lambda window: cut_off(window, window.size()), "of height"),
        (a_wide_part, lambda window: cut_off(window, window.size()), "reaches from 20 to 220"),
        (lambda _layout: None, lambda window: cut_off(window, QSize(1, 1)), "the window grew"),
    ],
)
def test_each_rule_sees_what_is_bad(qtbot, make, rule, words):
    assert any(words in each for each in rule(planted(qtbot, make)))


def test_a_good_window_is_left_alone(qtbot):
    window = planted(qtbot, lambda _layout: None)
    assert not [*unnamed(window), *too_small(window), *tab_trouble(window), *cut_off(window, window.size())]


def test_a_window_beside_the_window_is_noticed(qtbot, qapp):
    windows = Windows()
    qapp.installEventFilter(windows)
    stray = QLabel("stray")
    qtbot.addWidget(stray)
    stray.show()
    qapp.removeEventFilter(windows)
    assert windows.appeared == ["QLabel "]
