"""Into the bin and out of it again; an undo bar instead of a question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from family_app.activities.journal import bin_page, empty_bin, erase_page, restore_page
from family_app.courier import Answers
from family_app.domain.journal import PageId
from family_app.ui.parts.banner import Banner
from family_app.ui.parts.page import announce
from family_app.ui.parts.words import translate


class Bin(QObject):
    """Sends the errands of the bin and says on its bar what was done."""

    binned = Signal(str)  # page id
    restored = Signal(str)
    erased = Signal(str)
    emptied = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = courier
        self._last: PageId | None = None
        self.bar = Banner(name="journal_notice", tone="private", icon="trash")

    def put_in(self, page_id: PageId) -> None:
        self._courier.send(bin_page, page_id, to=self, done=self._binned, failed=self.failed.emit)

    def restore(self, page_id: PageId) -> None:
        self._courier.send(restore_page, page_id, to=self, done=self._restored, failed=self.failed.emit)

    def erase(self, page_id: PageId) -> None:
        """Erases for good; the second press was the question."""
        self._courier.send(erase_page, page_id, to=self, done=self._erased, failed=self.failed.emit)

    def empty(self) -> None:
        """Erases everything in the bin; it was asked before."""
        self._courier.send(empty_bin, to=self, done=self._emptied, failed=self.failed.emit)

    def clear(self) -> None:
        """There is nothing to undo any more."""
        self._last = None
        self.bar.clear()

    def retranslate(self) -> None:
        if self._last is not None:
            self._tell(speak=False)

    def _binned(self, page_id: PageId) -> None:
        self._last = page_id
        self.binned.emit(page_id)
        self._tell(speak=True)

    def _tell(self, *, speak: bool) -> None:
        self.bar.tell(
            translate("Bin", "The page is in the bin."),
            translate("Bin", "You can put it back for 30 days."),
            action=translate("Bin", "Undo"),
            press=self._undo,
            speak=speak,
        )

    def _undo(self) -> None:
        if self._last is not None:
            self.restore(self._last)

    def _restored(self, page_id: PageId) -> None:
        self.clear()
        self.restored.emit(page_id)
        announce(self.bar, translate("Bin", "The page is back."))

    def _erased(self, page_id: PageId) -> None:
        self.clear()
        self.erased.emit(page_id)
        announce(self.bar, translate("Bin", "The page is erased."))

    def _emptied(self, _count: int) -> None:
        self.clear()
        self.emptied.emit()
        announce(self.bar, translate("Bin", "The bin is empty."))
