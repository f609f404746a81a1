"""Locking: words saved, database closed, pages deleted, clipboard cleared; in this order, or told why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from family_app.domain.errors import DiskTrouble, Expected, PageTooLong
from family_app.ui.parts.page import Page


class Closing(Protocol):
    """The courier's way to close a house."""

    def lock(self, to: QObject, done: Callable[[Any], None] | None = None) -> None:
        """Closes the house after the errands sent so far."""
        ...


RETRY_MS = 5000


class Lock(QObject):
    """Brings an open space to a close, once; a second wish to lock while it runs changes nothing."""

    locked = Signal()
    gone = Signal(object)  # Page: what it held is closed, and it is on its way out
    stuck = Signal(object)  # Expected: the words could not be saved; the page must be covered

    def __init__(self, courier: Closing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courier = courier
        self._page: Page | None = None
        # Not handed to the courier: its thread might be the last to let go of a page, and would destroy it.
        self._leaving: list[Page | None] = []
        self._busy = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.try_again)

    def hold(self, page: Page) -> None:
        """The page whose words must be saved before the space closes."""
        if page is not self._page:  # a lock that is under way is about the page of before
            self._again.stop()
            self._busy = False
        self._page = page

    def let_go(self) -> None:
        """Nothing was opened behind the page after all."""
        self._page = None

    @property
    def holds(self) -> bool:
        return self._page is not None

    @property
    def is_under_way(self) -> bool:
        return self._busy

    def is_held_by(self, page: Page) -> bool:
        """Whether this is the page whose space closes next."""
        return page is self._page

    def begin(self) -> None:
        """Saves, then locks. Does nothing when nothing is open or a lock is already under way."""
        if self._page is None or self._busy:
            return
        self._busy = True
        self._page.save_words(self._saved)

    def try_again(self) -> None:
        self._again.stop()
        if self._page is not None:
            self._busy = True
            self._page.save_words(self._saved)

    def give_up(self) -> None:
        """The person goes back to the page; the space stays open until the next wish to lock."""
        self._again.stop()
        self._busy = False

    def discard(self) -> None:
        """The person chose to lock without the last words."""
        self._again.stop()
        self._busy = True
        self._close()

    def _saved(self, done: bool) -> None:
        if not self._busy:
            return
        if done:
            self._close()
            return
        self._busy = False
        trouble = getattr(self._page, "trouble", None)
        self.stuck.emit(trouble if isinstance(trouble, Expected) else DiskTrouble())
        if not isinstance(trouble, PageTooLong):  # that does not become better by itself
            self._again.start()

    def _close(self) -> None:
        self._leaving.append(self._page)
        self._courier.lock(to=self, done=self._closed)

    def _closed(self, _nothing: object) -> None:
        page = self._leaving.pop(0)
        if page is not None and not shiboken6.isValid(page):
            return  # the window is gone by now, and all in it
        if page is not None:
            forget = getattr(page, "forget", None)
            if callable(forget):
                forget()
            page.hide()
            self.gone.emit(page)
            page.setParent(None)
            page.deleteLater()  # its undo stack holds the text
        if page is self._page:  # else the next space began to open meanwhile, and is watched over
            self._page, self._busy = None, False
            self.locked.emit()
