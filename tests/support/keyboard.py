"""A person with a keyboard and nothing else: Tab, Space, Enter and letters, to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.flows.stage import Stage

FAR = 90  # more presses of Tab than any page needs


class Keyboard:
    """Sends keys to the window; which widget gets them is for Qt to say."""

    def __init__(self, on: Stage) -> None:
        self._on = on

    def key(self, key: Qt.Key) -> None:
        handle = self._on.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)
        self._on.settle()

    def type(self, text: str) -> None:
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None, "the keyboard goes nowhere"
            QTest.keyClicks(focused, letter)
        self._on.settle()

    def tab_to(self, name: str) -> QWidget:
        """Presses Tab until the focus is there; a name that ends in '*' is the start of one."""
        self._on.find_first(name.rstrip("*"))
        passed = []
        for _ in range(FAR):
            focused = QApplication.focusWidget()
            here = focused.objectName() if focused is not None else ""
            if focused is not None and (here.startswith(name[:-1]) if name.endswith("*") else here == name):
                return focused
            passed.append(here)
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name} in {self._on.window.room}: {passed[:40]}")

    def press(self, name: str) -> None:
        """Goes there and presses Space, once it can be pressed."""
        target = self._on.find_first(name.rstrip("*"))
        self._on.wait(target.isEnabled, f"{name} stays disabled")
        self.tab_to(name)
        self.key(Qt.Key.Key_Space)
