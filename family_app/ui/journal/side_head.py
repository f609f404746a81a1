"""Above the list: whose journal it is, when it was last opened, and the way to lock it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from family_app.ui.journal import moments
from family_app.ui.parts.basic import Button, Heading, Text, column, row
from family_app.ui.parts.words import translate


class SideHead(QWidget):
    """The day and the time are there so that the owner notices a stranger."""

    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", True)
        self._name = ""
        self._opened: datetime | None = None
        self._title, self._last = Heading(level=2), Text(muted=True, size=14)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._last.setObjectName("last_opened")
        self._lock = Button(name="lock_space", kind="icon", press=self.lock_wanted.emit)
        self._lock.set_icon("lock", "private")
        self.setLayout(column(row(self._title, self._lock, gap=4), self._last, gap=8))

    def set_name(self, name: str) -> None:
        self._name = name

    def show_last_opened(self, at: datetime | None) -> None:
        """When this space was opened the time before; None = that is not known."""
        self._opened = at
        self.retranslate()

    def retranslate(self) -> None:
        #: Heading over the journal of one person.
        self._title.setText(translate("Side", "Journal of {name}").format(name=self._name))
        self._lock.say(translate("Side", "Lock my space"))
        self._last.setVisible(self._opened is not None)
        if self._opened is not None:
            #: Small, below the heading; {moment} is for instance: Monday 23 November 2026, 16:10
            last = translate("Side", "Last opened: {moment}")
            self._last.setText(last.format(moment=moments.whole(self._opened)))
