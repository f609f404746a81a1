"""A checkable button that a screen reader presses where a hand would click it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _AnyButton
else:
    _AnyButton = object  # it stands beside the kind of button that it is for


class PressedByReader(_AnyButton):
    """A reader toggles such a button, and Qt then sends `toggled` alone: it counts as a press as well.

    Else a chip or a tick box would look changed without anything having happened.
    """

    _by_code = False

    def setChecked(self, on: bool) -> None:
        self._by_code = True
        super().setChecked(on)
        self._by_code = False

    def nextCheckState(self) -> None:
        self._by_code = True  # a click says so itself
        super().nextCheckState()
        self._by_code = False

    def checkStateSet(self) -> None:
        super().checkStateSet()
        group = self.group()
        put_off_by_its_group = group is not None and group.exclusive() and not self.isChecked()
        if not self._by_code and not put_off_by_its_group:
            QTimer.singleShot(0, self, self._press_by_reader)

    def _press_by_reader(self) -> None:
        self.clicked[bool].emit(self.isChecked())  # type: ignore[index]
