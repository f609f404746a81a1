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
