"""A widget in a knot of references goes on the thread of the window, never on the one of the courier."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from family_app.courier import Courier
from family_app.ui.shell.tidy import keep_tidy, tidy_up


class Knot(QWidget):
    """Holds itself, as a page does whose button calls back."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def gone_on() -> Iterator[list[str]]:
    """The names of the threads on which knots went."""
    where: list[str] = []
    gc.collect()
    knot = Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread().name))
    del knot
    yield where
    gc.disable()
    gc.unfreeze()


def much_work(kept: list[object]) -> None:
    """So many objects that stay that it is time to look for rubbish."""
    kept.extend([] for _ in range(1000))


def on_another_thread() -> None:
    worker = threading.Thread(target=lambda: [much_work(kept) for kept in ([],) * 100], name="vault")
    worker.start()
    worker.join()


def test_nothing_goes_on_another_thread(qapp: QApplication, gone_on: list[str]) -> None:
    gc.enable()
    courier = Courier(None)  # type: ignore[arg-type]
    courier.ask(lambda _porch: None, to=courier)
    on_another_thread()
    courier.stop()
    assert gone_on == []
    kept: list[object] = []
    for _ in range(20):
        much_work(kept)
        tidy_up()
    assert gone_on == [threading.main_thread().name]


def test_without_this_it_would(qapp: QApplication, gone_on: list[str]) -> None:
    """The control: otherwise the test above proves nothing."""
    gc.enable()
    try:
        on_another_thread()
    finally:
        gc.disable()
    assert gone_on == ["vault"]


def test_a_quiet_moment_of_the_window_looks(qapp: QApplication, gone_on: list[str]) -> None:
    keep_tidy()
    knot = Knot()
    weakref.finalize(knot, lambda: gone_on.append("later"))
    del knot
    loop = QEventLoop()
    kept: list[object] = []
    for pause in range(0, 400, 20):
        QTimer.singleShot(pause, lambda: much_work(kept))
    QTimer.singleShot(450, loop.quit)
    loop.exec()
    assert gone_on == ["later"]
