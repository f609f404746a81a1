"""The list of pages, loaded in parts as it is scrolled; or the hits of a search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from family_app.activities.journal import Lines, read_lines
from family_app.courier import Answers
from family_app.domain.errors import Expected
from family_app.domain.journal import Hit, Hits, PageFilter, PageId, PageLine
from family_app.ui.journal import moments
from family_app.ui.journal.page_delegate import PageDelegate
from family_app.ui.parts.look import look
from family_app.ui.parts.words import translate

AT_ONCE = 100  # rows
LINE = Qt.ItemDataRole.UserRole + 1
HIT = Qt.ItemDataRole.UserRole + 2
WHEN = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class PageListModel(QAbstractListModel):
    """Rows of PageLine, newest first. Answers to an older question are dropped."""

    failed = Signal(object)  # Expected
    loaded = Signal()

    def __init__(self, courier: Answers, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._courier, self._now = courier, now
        self._filter = PageFilter()
        self._rows: list[PageLine] = []
        self._hits: tuple[Hit, ...] = ()
        self._total = 0
        self._question = 0
        self._loading = False

    # ---- filling --------------------------------------------------------------------------------

    def show(self, wanted: PageFilter) -> None:
        """Reads the list anew."""
        self._filter = wanted
        self._question += 1
        self._read(0, max(AT_ONCE, len(self._rows) if not self._hits else 0))

    def show_hits(self, hits: Hits) -> None:
        """Shows what a search found instead of the list."""
        self._question += 1
        self._loading = False
        self.beginResetModel()
        self._hits, self._rows = hits.hits, [hit.line for hit in hits.hits]
        self._total = len(self._rows)
        self.endResetModel()
        self.loaded.emit()

    def put(self, line: PageLine) -> bool:
        """Changes a row that is there already; False when the list must be read anew."""
        at = self.row_of(line.id)
        if at is None or self._rows[at].at != line.at:
            return False
        if self._rows[at] != line:
            self._rows[at] = line
            if self._hits:
                changed = replace(self._hits[at], line=line, title_marks=())
                self._hits = (*self._hits[:at], changed, *self._hits[at + 1 :])
            self.dataChanged.emit(self.index(at), self.index(at))
        return True

    def forget(self) -> None:
        """Empties the list; answers that still come are dropped."""
        self._question += 1
        self.beginResetModel()
        self._rows, self._hits, self._total = [], (), 0
        self.endResetModel()

    def _read(self, offset: int, limit: int) -> None:
        question, self._loading = self._question, True

        def done(lines: Lines) -> None:
            if question == self._question:
                self._loading = False
                self._put_lines(offset, lines)

        def failed(trouble: Expected) -> None:
            if question == self._question:
                self._loading = False
                self.failed.emit(trouble)

        self._courier.send(read_lines, self._filter, offset, limit, to=self, done=done, failed=failed)

    def _put_lines(self, offset: int, lines: Lines) -> None:
        self._total = lines.total
        if offset == 0:
            self.beginResetModel()
            self._hits, self._rows = (), list(lines.lines)
            self.endResetModel()
            self.loaded.emit()
        elif lines.lines:
            self.beginInsertRows(_NO_INDEX, offset, offset + len(lines.lines) - 1)
            self._rows.extend(lines.lines)
            self.endInsertRows()
        else:
            self._total = len(self._rows)

    # ---- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NO_INDEX) -> bool:
        return not parent.isValid() and not self._loading and len(self._rows) < self._total

    def fetchMore(self, parent: Index = _NO_INDEX) -> None:
        if self.canFetchMore(parent):
            self._read(len(self._rows), AT_ONCE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        line = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case _ if role == LINE:
                return line
            case _ if role == HIT:
                return self._hits[index.row()] if self._hits else None
            case _ if role == WHEN:
                return moments.friendly(line.at, self._now())
        return None

    def _spoken(self, line: PageLine) -> str:
        parts = [title_of(line), moments.friendly(line.at, self._now())]
        if line.starred:
            parts.append(translate("PageList", "with a star"))
        return ", ".join(parts)

    # ---- looking things up ----------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many pages the list has, loaded or not."""
        return self._total

    @property
    def has_hits(self) -> bool:
        return bool(self._hits)

    def row_of(self, page_id: PageId) -> int | None:
        return next((at for at, line in enumerate(self._rows) if line.id == page_id), None)


class PageListView(QListView):
    """One press, Enter or Space opens a page; arrows only move."""

    picked = Signal(str)  # page id

    def __init__(self, model: PageListModel) -> None:
        super().__init__()
        self.setObjectName("page_list")
        self.setModel(model)
        self._pages = model
        self._open: PageId | None = None
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._delegate = PageDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._pick)
        model.loaded.connect(self._loaded)
        look.changed.connect(self._dress)

    def mark(self, page_id: PageId | None) -> None:
        """Shows which page is open beside the list."""
        self._open = page_id
        self._loaded()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._pages.rowCount():
            self.setCurrentIndex(self._pages.index(0))

    def _pick(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, PageLine):
            self.picked.emit(line.id)

    def _loaded(self) -> None:
        self._delegate.with_hits = self._pages.has_hits
        self._delegate.open_page = self._open
        row = self._pages.row_of(self._open) if self._open is not None else None
        if row is not None:
            self.setCurrentIndex(self._pages.index(row))
        else:
            self.setCurrentIndex(QModelIndex())
        self._dress()

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def title_of(line: PageLine) -> str:
    """The title, or a word for a page without one."""
    #: A journal page without a title, in the list.
    return line.title.strip() or translate("PageList", "Untitled")
