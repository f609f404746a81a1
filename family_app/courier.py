"""The one worker thread: takes errands in, brings answers back to the window."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from family_app.domain.backups import Progress
from family_app.domain.errors import Expected, Stumbled, VaultClosed
from family_app.house import House, Porch

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Done = Callable[[Any], None]
Failed = Callable[[Expected], None]
Errand = Callable[..., Any]


LongErrand = Callable[..., Generator[Progress, None, Any]]


class Answers(Protocol):
    """What a page may ask of whoever carries its errands (the courier, or its twin in tests)."""

    def send(
        self,
        errand: Errand,
        *args: object,
        to: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Carries out errand(house, *args); the answer is dropped when `to` is gone."""
        ...

    def ask(
        self,
        errand: Errand,
        *args: object,
        to: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Carries out errand(porch, *args) on the same thread; no key needed."""
        ...

    def send_long(
        self,
        errand: LongErrand,
        *args: object,
        to: QObject,
        progress: Callable[[Progress], None] | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Callable[[], None]:
        """Carries out errand(house, *args) slice by slice, other errands in between; returns how to stop.

        The errand is a generator: each step is one slice of at most 50 ms, what it returns is the answer.
        Stopped or locked meanwhile, it is closed and neither `done` nor `failed` is called.
        """
        ...

    def ask_long(
        self,
        errand: LongErrand,
        *args: object,
        to: QObject,
        progress: Callable[[Progress], None] | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Callable[[], None]:
        """The same with errand(porch, *args): no key needed."""
        ...


@dataclass(slots=True, eq=False)
class _Long:
    """A piece of work in slices, and where its news goes."""

    begin: Callable[[], Generator[Progress, None, Any]]
    to: QObject
    progress: Callable[[Progress], None] | None
    done: Done | None
    failed: Failed | None
    needs_house: bool
    steps: Generator[Progress, None, Any] | None = None
    over: bool = False
    stop: Event = field(default_factory=Event)


class Courier(QObject):
    """Owns the porch and, while somebody's space is open, the house.

    Everything that touches a vault, the table's database or the key derivation goes through here, on one
    thread, in the order it was sent. Pages never see the house itself.
    """

    _answered = Signal(object, object, object)  # receiver, callback or None, value

    def __init__(self, porch: Porch, bug: Callable[[BaseException], None] | None = None) -> None:
        super().__init__()
        self._porch = porch
        self._house: House | None = None
        self._long: list[_Long] = []  # touched by the worker thread only
        self._worker: ThreadPoolExecutor | None = None
        self._answered.connect(self._bring, Qt.ConnectionType.QueuedConnection)
        self.bug = bug or _raise_again

    def send(
        self,
        errand: Errand,
        *args: object,
        to: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """See Answers.send. Fails with VaultClosed when the space was locked meanwhile."""

        def work() -> Any:
            if self._house is None:
                raise VaultClosed
            return errand(self._house, *args)

        self._submit(work, to, done, failed)

    def ask(
        self,
        errand: Errand,
        *args: object,
        to: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """See Answers.ask."""
        self._submit(lambda: errand(self._porch, *args), to, done, failed)

    def send_long(
        self,
        errand: LongErrand,
        *args: object,
        to: QObject,
        progress: Callable[[Progress], None] | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Callable[[], None]:
        """See Answers.send_long."""

        def begin() -> Generator[Progress, None, Any]:
            if self._house is None:
                raise VaultClosed
            return errand(self._house, *args)

        return self._slice(_Long(begin, to, progress, done, failed, needs_house=True))

    def ask_long(
        self,
        errand: LongErrand,
        *args: object,
        to: QObject,
        progress: Callable[[Progress], None] | None = None,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Callable[[], None]:
        """See Answers.ask_long."""
        long = _Long(lambda: errand(self._porch, *args), to, progress, done, failed, needs_house=False)
        return self._slice(long)

    def open(
        self,
        errand: Errand,
        *args: object,
        to: QObject,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Carries out errand(porch, *args) -> (House, answer) and keeps the house for later errands."""

        def work() -> Any:
            self._close_house()
            self._house, answer = errand(self._porch, *args)
            return answer

        self._submit(work, to, done, failed)

    def lock(self, to: QObject, done: Done | None = None) -> None:
        """Closes the house after the errands sent so far, on the thread that opened it."""
        self._submit(self._close_house, to, done, None)

    def stop(self) -> None:
        """Waits for what was sent, closes the house, ends the thread."""
        self._thread.submit(self._end_all)
        self._thread.shutdown(wait=True)
        self._worker = None  # whoever goes on after all gets a new thread

    @property
    def _thread(self) -> ThreadPoolExecutor:
        """Made with the first errand, which comes after the first paint."""
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            # Python looks for rubbish on whichever thread makes the next object. On this one it would
            # destroy widgets, and Qt then hangs or falls over: ui/shell/tidy.py looks on the right one.
            gc.disable()
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        return self._worker

    def _end_all(self) -> None:
        for long in tuple(self._long):
            self._drop(long)
        self._close_house()

    def _close_house(self) -> None:
        # What is half done with an open house ends before its vault closes, and cleans up after itself.
        for long in tuple(self._long):
            if long.needs_house:
                self._drop(long)
        house, self._house = self._house, None
        if house is not None:
            house.vault.close()

    # ---- long errands, a slice at a time --------------------------------------------------------

    def _slice(self, long: _Long) -> Callable[[], None]:
        self._thread.submit(self._step, long)
        return long.stop.set

    def _step(self, long: _Long) -> None:
        if long.steps is None and not long.over:
            self._long.append(long)
        if long.over:
            return
        if long.stop.is_set():
            self._drop(long)
            return
        try:
            if long.steps is None:
                long.steps = long.begin()
            how_far = next(long.steps)
        except StopIteration as end:
            self._drop(long)
            self._answered.emit(long.to, long.done, end.value)
        except Expected as trouble:
            self._drop(long)
            self._answered.emit(long.to, long.failed, trouble)
        except Exception as bug:  # noqa: BLE001  the courier's edge, as in _submit
            self._drop(long)
            self._answered.emit(self, self.bug, bug)
            self._answered.emit(long.to, long.failed, Stumbled())
        else:
            self._answered.emit(long.to, long.progress, how_far)
            with suppress(RuntimeError):  # the thread is ending: _end_all drops what is left
                self._thread.submit(self._step, long)  # behind every errand that came meanwhile

    def _drop(self, long: _Long) -> None:
        long.over = True
        if long in self._long:
            self._long.remove(long)
        if long.steps is not None:
            with suppress(Expected):  # it was given up: a trouble while tidying up is nobody's news
                long.steps.close()

    def _submit(self, work: Callable[[], Any], to: QObject, done: Done | None, failed: Failed | None) -> None:
        def carry() -> None:
            try:
                value = work()
            except Expected as trouble:
                self._answered.emit(to, failed, trouble)
            except Exception as bug:  # noqa: BLE001  the courier's edge: a bug must reach the window
                self._answered.emit(self, self.bug, bug)
                self._answered.emit(to, failed, Stumbled())  # or the page would wait for ever
            else:
                self._answered.emit(to, done, value)

        self._thread.submit(carry)

    @Slot(object, object, object)
    def _bring(self, to: QObject, callback: Callable[[Any], None] | None, value: object) -> None:
        if callback is not None and shiboken6.isValid(to):
            callback(value)


def _raise_again(bug: BaseException) -> None:
    raise bug
