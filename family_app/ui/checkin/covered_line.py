"""A line behind a cover: dots for whoever looks at the screen, and an eye for whoever writes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from family_app.domain.checkin import LINE_LIMIT
from family_app.ui.parts.basic import Button, row
from family_app.ui.parts.look import TARGET
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate


class CoveredLine(QWidget):
    """Covered again for each next writer."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("checkin_covered")
        self.setProperty("clear", True)
        self.line = QLineEdit()
        self.line.setObjectName("checkin_line")
        self.line.setMaxLength(LINE_LIMIT)
        self.line.setMinimumHeight(TARGET + 10)
        self.line.setInputMethodHints(QUIET)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.returnPressed.connect(self.entered)
        self._eye = Button(name="checkin_look", kind="icon", icon="eye", press=self._turn)
        across = row(self.line, self._eye, gap=6)
        across.setStretch(0, 1)
        self.setLayout(across)
        self.start("")

    def start(self, name: str) -> None:
        """Empty and covered, for the next one to write; `name` says what it is about."""
        self.line.clear()
        self.line.setAccessibleName(name)
        self._cover(True)

    def focus_line(self) -> None:
        """Ready to write."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing of it stays."""
        self.start("")

    @property
    def text(self) -> str:
        return self.line.text()

    def retranslate(self) -> None:
        covered = self.line.echoMode() == QLineEdit.EchoMode.Password
        self._eye.say(
            translate("CheckIn", "Show what I write")
            if covered
            else translate("CheckIn", "Cover what I write")
        )

    def _turn(self) -> None:
        self._cover(self.line.echoMode() == QLineEdit.EchoMode.Normal)
        self.focus_line()

    def _cover(self, on: bool) -> None:
        # What somebody types at a shared screen is not read over the shoulder, unless they want to see it.
        self.line.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
        self._eye.set_icon("eye" if on else "eye-slash")
        self.retranslate()
