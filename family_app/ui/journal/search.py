"""Searching as one types: from two letters, at once, one question at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from family_app.activities.journal import search
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.journal import SEARCH_FROM, Hits, PageFilter
from family_app.ui.parts.basic import Button
from family_app.ui.parts.icons import pixmap
from family_app.ui.parts.look import TARGET, look
from family_app.ui.parts.quiet import QUIET
from family_app.ui.parts.words import translate

HITS = 50


class SearchField(QLineEdit):
    """Where one types what to look for; Escape empties it, Down goes to what was found."""

    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("journal_search")
        self.setMinimumHeight(TARGET)
        self.setMaxLength(200)
        self.setInputMethodHints(QUIET)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Our own pictures: those of Qt stay at 16 px however large the letters are.
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty = Button(name="search_clear", kind="inside", press=self._emptied)
        self._empty.set_icon("x", "muted")
        self._empty.setParent(self)
        self._empty.setCursor(Qt.CursorShape.PointingHandCursor)
        self.textChanged.connect(self._place)
        look.changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The glass before the words, the cross after them if there are any; both as large as the words."""
        side, wide = look.px(18), max(TARGET, look.px(26))
        self._glass.setPixmap(pixmap("magnifying-glass", "muted", side))
        self._glass.setGeometry(12, (self.height() - side) // 2, side, side)
        self._empty.setVisible(bool(self.text()))
        self._empty.setGeometry(self.width() - wide, 0, wide, self.height())
        self.setTextMargins(side, 0, wide - 13 if self.text() else 0, 0)

    def _emptied(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setPlaceholderText(translate("SearchField", "Search"))
        self.setAccessibleName(translate("SearchField", "Search in my journal"))
        self._empty.say(translate("SearchField", "Empty the search field"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Searcher(QObject):
    """Turns what stands in the field into one question at a time."""

    found = Signal(object)  # Hits
    ended = Signal()  # nothing is looked for any more
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, field: SearchField) -> None:
        super().__init__(field)
        self._courier, self._field = courier, field
        self._filter = PageFilter()
        self._asked: tuple[str, PageFilter] | None = None  # the question on its way
        self._shown = False
        field.textChanged.connect(self._changed)

    @property
    def active(self) -> bool:
        """Whether there is enough in the field to look for."""
        return len(self._words) >= SEARCH_FROM

    def narrow(self, wanted: PageFilter) -> None:
        """Looks among these pages from now on."""
        self._filter = wanted
        if self.active:
            self._ask()

    def again(self) -> None:
        """Asks the same question once more, because a page changed."""
        if self.active:
            self._ask()

    @property
    def _words(self) -> str:
        return self._field.text().strip()

    def _changed(self) -> None:
        if self.active:
            self._ask()
            return
        if self._shown:
            self._shown = False
            self.ended.emit()

    def _ask(self) -> None:
        # While one question is on its way the next waits: ten keys must not queue up ten searches.
        if self._asked is not None:
            return
        question = (self._words, self._filter)
        self._asked = question
        self._courier.send(
            search,
            *question,
            HITS,
            to=self,
            done=lambda hits: self._done(question, hits),
            failed=self._failed,
        )

    def _done(self, question: tuple[str, PageFilter], hits: Hits) -> None:
        self._asked = None
        if not self.active:
            return
        if question != (self._words, self._filter):
            self._ask()
            return
        self._shown = True
        self.found.emit(hits)

    def _failed(self, trouble: Expected) -> None:
        self._asked = None
        self.failed.emit(trouble)
