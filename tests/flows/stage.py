"""Opens the real window on a fresh data folder and does what a person would do, by objectName."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from family_app.front_door import build, start_qt
from family_app.places import Places, make_private_folder
from family_app.ui.parts.look import look
from family_app.ui.shell.leaving import Handover
from family_app.ui.shell.window import Window

PATIENCE = 40.0  # seconds for anything to appear; a key derivation on a busy machine takes some of them


class Stage:
    """The window and ways to look at it and press in it."""

    def __init__(self, window: Window, places: Places) -> None:
        self.window, self.places = window, places

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The visible widget with this objectName. Raises AssertionError after PATIENCE."""
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
            return bool(found)

        self.wait(look, f"no visible {kind.__name__} named {name!r} in room {self.window.room!r}")
        return found[0]

    def find_first(self, prefix: str) -> QWidget:
        """The first visible widget whose objectName starts like this."""
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [
                w
                for w in self.window.findChildren(QWidget)
                if w.objectName().startswith(prefix) and w.isVisible()
            ]
            return bool(found)

        self.wait(look, f"no visible widget named {prefix}… in room {self.window.room!r}")
        return found[0]

    def press(self, name: str) -> None:
        """Clicks a button when it can be clicked; a name that ends in '*' is the start of one."""
        button = self.find_first(name[:-1]) if name.endswith("*") else self.find(name, QAbstractButton)
        assert isinstance(button, QAbstractButton)
        self.wait(button.isEnabled, f"{name} stays disabled")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def press_if_there(self, name: str) -> None:
        """For buttons that only show in a narrow window or with large text."""
        if any(button.isVisible() for button in self.window.findChildren(QAbstractButton, name)):
            self.press(name)

    def type(self, name: str, text: str) -> None:
        """Types into a line or a text."""
        widget = self.find(name)
        widget.setFocus()
        if isinstance(widget, QLineEdit):
            widget.clear()
        QTest.keyClicks(widget, text)
        self.settle()

    def wait(self, until: Callable[[], bool], complaint: str = "it did not happen") -> None:
        """Turns the event loop until the condition holds."""
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                raise AssertionError(complaint)
            self.settle()
            time.sleep(0.002)  # what is waited for may be a clock, or another process

    def settle(self) -> None:
        """Turns of the event loop; what the vault's thread has to do gets 15 ms at most, and it answers.

        A clock that runs is not waited for: that is what `wait` is for.
        """
        # Not QTest.qWait: that keeps the interpreter to itself, and the vault's thread would starve.
        for _ in range(3):
            QCoreApplication.processEvents()
            worker = self.window._courier._worker
            if worker is not None:
                with suppress(RuntimeError):  # it is being stopped
                    wait([worker.submit(int)], timeout=0.005)  # its turn comes after all that was sent
        QCoreApplication.processEvents()

    def picture(self, path: Path) -> Path:
        """What the window shows now, as a PNG."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.window.grab().save(str(path))
        return path


@contextmanager
def stage(
    language: str = "nl",
    data: Path | None = None,
    *,
    handed: Handover | None = None,
    replace: Callable[[Handover], bool] | None = None,
) -> Iterator[Stage]:
    """The real thing, on its own data folder; everything closed at the end. `replace`: what a lock calls."""
    with tempfile.TemporaryDirectory(prefix="family-app-") as folder:
        root = data or Path(folder)
        places = Places(data=root, state=root / "state")
        make_private_folder(root)
        app = start_qt()
        window, stop = build(places, language, handed, replace)
        if handed is None or handed.size is None:
            window.resize(1280, 800)  # whatever the screen of these tests has
        window.show()
        made = Stage(window, places)
        try:
            made.settle()
            yield made
        finally:
            window.close()
            stop()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            assert isinstance(app, QObject)
            QLocale.setDefault(QLocale("nl_NL"))
            look.set(theme="light", percent=100, dyslexia=False, still=False)
            app.setStyleSheet("")
