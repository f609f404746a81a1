"""A courier that carries out each errand at once, on this thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from family_app.domain.errors import Expected, VaultClosed
from family_app.house import House, Porch


class InstantCourier(QObject):
    """The same methods as the real one, without the thread."""

    def __init__(self, porch: Porch, house: House | None = None) -> None:
        super().__init__()
        self.porch, self.house = porch, house
        self.bug: Callable[[BaseException], None] | None = None

    def send(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        def work() -> Any:
            if self.house is None:
                raise VaultClosed
            return errand(self.house, *args)

        self._carry(work, done, failed)

    def ask(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        self._carry(lambda: errand(self.porch, *args), done, failed)

    def open(self, errand: Any, *args: Any, to: Any, done: Any = None, failed: Any = None) -> None:
        def work() -> Any:
            self._close()
            self.house, answer = errand(self.porch, *args)
            return answer

        self._carry(work, done, failed)

    def send_long(
        self, errand: Any, *args: Any, to: Any, progress: Any = None, done: Any = None, failed: Any = None
    ) -> Callable[[], None]:
        def work() -> Any:
            if self.house is None:
                raise VaultClosed
            return _through(errand(self.house, *args), progress)

        self._carry(work, done, failed)
        return _nothing

    def ask_long(
        self, errand: Any, *args: Any, to: Any, progress: Any = None, done: Any = None, failed: Any = None
    ) -> Callable[[], None]:
        self._carry(lambda: _through(errand(self.porch, *args), progress), done, failed)
        return _nothing

    def lock(self, to: Any, done: Any = None) -> None:
        self._carry(self._close, done, None)

    def stop(self) -> None:
        self._close()

    def _close(self) -> None:
        house, self.house = self.house, None
        if house is not None:
            house.vault.close()

    def _carry(self, work: Callable[[], Any], done: Any, failed: Any) -> None:
        try:
            value = work()
        except Expected as trouble:
            if failed is not None:
                failed(trouble)
        else:
            if done is not None:
                done(value)


def _through(steps: Any, progress: Any) -> Any:
    while True:
        try:
            how_far = next(steps)
        except StopIteration as end:
            return end.value
        if progress is not None:
            progress(how_far)


def _nothing() -> None:
    """By the time anybody could stop it, it was done."""
