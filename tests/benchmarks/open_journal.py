"""The real window with a real space open in it, and stamps on what comes and goes."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from family_app.front_door import build, start_qt
from family_app.places import find_places
from family_app.ui.shell.window import Window
from tests.benchmarks.homes import OWNER, SECRET

PATIENCE_MS = 30_000
LOOKING = 2000  # ms that a person looks at the lock screen before typing


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.watched, self.times = widget, 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return False


class Opened:
    """A window, from the lock screen on."""

    def __init__(self, data: str, looking: int = LOOKING) -> None:
        places = find_places(data)
        self.app: QApplication = start_qt()
        self.window: Window
        self.window, self.stop = build(places, "nl")
        self.window.show()
        self._late = QTimer()
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._too_late)
        self.pass_time(looking)

    def until(self, condition: Callable[[], bool]) -> None:
        """Turns the event loop until the condition holds, asleep while nothing happens."""
        self._late.start(PATIENCE_MS)
        while not condition():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._late.stop()

    def pass_time(self, ms: int) -> None:
        """Lets the program do for a while what it does when nobody touches it."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def go_to_door(self) -> None:
        """The page where the passphrase is typed."""
        self.window.go(f"unlock:{OWNER}")
        self.pass_time(100)

    def unlock(self) -> float:
        """Types the passphrase and opens the space through the page for it; when the button was pressed."""
        self.go_to_door()
        field = self.window.findChild(QLineEdit, "passphrase")
        button = self.window.findChild(QPushButton, "open_space")
        assert field is not None
        assert button is not None
        field.setText(SECRET)
        pressed = perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return pressed

    @property
    def journal(self) -> Any:
        """The journal page."""
        return self.window.page("journal")

    def until_list_stands(self) -> None:
        """Until the list of pages is painted with pages in it."""
        self.until(lambda: self.window.room == "journal")
        side = self.journal.side
        painted = Painted(side.list.viewport())
        self.until(lambda: side.model.rowCount() > 0)
        before = painted.times
        self.until(lambda: painted.times > before)

    def _too_late(self) -> None:
        sys.stderr.write(f"nothing happened for {PATIENCE_MS} ms in room {self.window.room!r}\n")
        sys.stderr.flush()
        os._exit(3)


class Stamps:
    """When each errand of a journal page was done on the other thread, and how many answers came back."""

    def __init__(self, courier: Any) -> None:
        self.ended: dict[str, float] = {}
        self.answers: Counter[str] = Counter()
        self._send = courier.send
        courier.send = self._stamped

    def _stamped(
        self, errand: Callable[..., Any], *args: Any, to: Any, done: Any = None, failed: Any = None
    ) -> None:
        name = errand.__name__

        def timed(*given: Any) -> Any:
            answer = errand(*given)
            self.ended[name] = perf_counter()
            return answer

        def answered(answer: Any) -> None:
            if done is not None:
                done(answer)
            self.answers[name] += 1

        self._send(timed, *args, to=to, done=answered, failed=failed)


def finish(found: str) -> None:
    """Says what was found, and ends without tidying up: the folder is thrown away."""
    sys.stdout.write(found + "\n")
    sys.stdout.flush()
    os._exit(0)
