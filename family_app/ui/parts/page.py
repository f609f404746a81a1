"""What every page is: texts in one place, a column that scrolls, words that can be saved before a lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class Page(QWidget):
    """A page of the window.

    `retranslate` is the only place with texts: it runs once after building and at each change of language.
    """

    help_wanted = Signal()
    go = Signal(str)  # the id of another page

    def ready(self) -> None:
        """Called once by the page itself when its widgets stand."""
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every text of the page."""

    def arrive(self) -> None:
        """The page was just brought to the front."""

    def save_words(self, done: Callable[[bool], None]) -> None:
        """Saves what is not saved yet, then done(True); done(False) when it could not be."""
        done(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Column(QScrollArea):
    """A page body that scrolls up and down and keeps its text narrow enough to read."""

    def __init__(self, *, width: int = 1060, margins: tuple[int, int, int, int] = (40, 34, 40, 34)) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("clear", True)
        inner.setMaximumWidth(width)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(18)
        outer = QWidget()
        outer.setProperty("clear", True)
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inner, 1)
        self.setWidget(outer)

    def keep_in_view(self, widget: QWidget) -> None:
        """Scrolls so that the widget can be seen; used when focus moves."""
        self.ensureWidgetVisible(widget, 20, 40)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.keep_in_view(focused)
        return moved


def announce(widget: QWidget, text: str, *, now: bool = False) -> None:
    """Lets a screen reader say the text; `now` interrupts what it is saying."""
    # Here, because the names in QAccessible take 6 ms to load, and the first frame announces nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    if now:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
