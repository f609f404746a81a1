"""What can be done with a concern that is kept: read, close, bin, erase; each an errand with its answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from family_app.activities.concerns import (
    bin_concern,
    binned_concern_lines,
    close_concern,
    concern_lines,
    empty_concern_bin,
    erase_concern,
    open_concern,
    reopen_concern,
    restore_concern,
)
from family_app.courier import Answers
from family_app.domain.concern import Concern, ConcernId
from family_app.domain.errors import Expected


class Deeds(QObject):
    """Sends errands and tells the page what came of them."""

    read = Signal(object)  # Concern
    listed = Signal(object)  # tuple[ConcernLine, ...]
    changed = Signal(str)  # id
    binned = Signal(str)
    restored = Signal(str)
    erased = Signal()
    failed = Signal(object)  # Expected

    def __init__(self, courier: Answers, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = courier

    def open(self, concern_id: ConcernId, done: Callable[[Concern], None] | None = None) -> None:
        """Reads one concern, also from the bin."""
        self._send(open_concern, concern_id, done or self.read.emit)

    def list(self, *, binned: bool) -> None:
        """Reads the list, or the bin."""
        errand = binned_concern_lines if binned else concern_lines
        self._courier.send(errand, to=self, done=self.listed.emit, failed=self.failed.emit)

    def close(self, concern_id: ConcernId, on: bool) -> None:
        """The person calls it over, or not over after all."""
        self._send(close_concern if on else reopen_concern, concern_id, self.changed.emit)

    def put_in_bin(self, concern_id: ConcernId) -> None:
        self._send(bin_concern, concern_id, self.binned.emit)

    def take_out(self, concern_id: ConcernId) -> None:
        self._send(restore_concern, concern_id, self.restored.emit)

    def erase(self, concern_id: ConcernId) -> None:
        """Erases for good; it was asked before."""
        self._send(erase_concern, concern_id, lambda _id: self.erased.emit())

    def empty_bin(self) -> None:
        """Erases everything in the bin; it was asked before."""
        self._courier.send(
            empty_concern_bin, to=self, done=lambda _count: self.erased.emit(), failed=self.failed.emit
        )

    def _send(self, errand: Callable[..., object], concern_id: ConcernId, done: Callable[..., None]) -> None:
        failed: Callable[[Expected], None] = self.failed.emit
        self._courier.send(errand, concern_id, to=self, done=done, failed=failed)
