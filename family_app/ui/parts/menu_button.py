"""A button that shows what is chosen and opens a list to choose something else."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from family_app.ui.parts.basic import Button


class MenuButton(Button):
    """Exactly one value is chosen. The wheel never changes it, and Escape leaves it as it was."""

    chosen = Signal(object)

    def __init__(self, *, name: str, icon: str, kind: str = "plain") -> None:
        super().__init__(name=name, kind=kind, icon=icon)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_menu")
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._picked)
        self._words: dict[Hashable, str] = {}
        self._value: Hashable = None
        self._caption, self._fixed_text = "", ""
        self.clicked.connect(lambda _checked=False: self._open())

    def offer(self, caption: str, choices: Sequence[tuple[Hashable, str]], *, fixed_text: str = "") -> None:
        """What can be chosen; `caption` says of what, for screen readers.

        The button shows the chosen words, unless `fixed_text` is always to stand there.
        """
        self._caption, self._fixed_text = caption, fixed_text
        self._words = dict(choices)
        self._menu.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
        for value, words in choices:
            # An ampersand in a name must not become a shortcut.
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.show_value(self._value)

    @property
    def values(self) -> tuple[Hashable, ...]:
        """Everything that can be chosen, in the order of the list."""
        return tuple(self._words)

    def show_value(self, value: Hashable) -> None:
        """Marks the value as chosen and tells nobody."""
        self._value = value
        for action in self._group.actions():
            action.setChecked(action.data() == value)
        words = self._words.get(value, "")
        self.setText((self._fixed_text or words).replace("&", "&&"))
        self.setAccessibleName(f"{self._caption}: {words}" if words else self._caption)

    def choose(self, value: Hashable) -> None:
        """As if the value had been picked from the list."""
        self.show_value(value)
        self.chosen.emit(value)

    @property
    def value(self) -> Hashable:
        return self._value

    @property
    def menu_open(self) -> QMenu:
        """The list itself."""
        return self._menu

    def _open(self) -> None:
        # popup, not exec: the page goes on living while the list is open.
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        for action in self._group.actions():
            if action.isChecked():
                self._menu.setActiveAction(action)

    def _picked(self, action: QAction) -> None:
        self.choose(action.data())
