"""The real window with a reader of commands inside, which goes on in every process that takes its place."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from family_app import front_door
from family_app.activities.unlock import as_typed
from family_app.no_network import stand_guard
from family_app.places import find_places
from family_app.ui.shell.leaving import VARIABLE
from family_app.ui.shell.window import Window
from tests.flows.evening import NAME, make_key, unlock
from tests.flows.stage import Stage
from tests.support.clocks import FixedClock

INHERITED = len(os.listdir("/proc/self/fd"))
LEAVING = ("lock", "hide", "idle", "end")  # what comes next is read by the process after this one


class Evening:
    """Reads one command a line, does it, answers with one line."""

    def __init__(self, window: Window, *, again: bool) -> None:
        self.on = Stage(window, find_places(None))
        self.window = window
        self.tell(again=again, **self.look())

    def look(self) -> dict[str, object]:
        window = self.window
        return {
            "pid": os.getpid(),
            "room": window.room,
            "minimised": window.isMinimized(),
            "size": [window.width(), window.height()],
            "at": [window.x(), window.y()],
            "variable": VARIABLE in os.environ,
            "inherited": INHERITED,
            "arguments": sys.argv[1:],
            "lock": find_places(None).lock.exists(),
        }

    def tell(self, **said: object) -> None:
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()

    def ask(self) -> None:
        """The next command; those that end in another process are never answered by this one."""
        command, *words = sys.stdin.readline().split()
        deed: Callable[..., None] = getattr(self, command)
        try:
            deed(*words)
        except BaseException:
            traceback.print_exc()
            os._exit(9)  # the test reads the end of the line and shows what stands above
        if command not in LEAVING:
            QTimer.singleShot(0, self.ask)

    def create(self) -> None:
        on = self.on
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        # Kept here, since the program itself often has no whole copy any more: the search must find one.
        self.words = as_typed(words)
        self.tell(words=self.words, keys=self.keys())

    def open(self, *words: str) -> None:
        self.window.showNormal()  # after Hide it waits in the task bar
        self.window.go("who")
        self.words = " ".join(words)
        unlock(self.on, self.words)
        self.tell(keys=self.keys())

    def keys(self) -> dict[str, str]:
        """The key of this vault and the one of its database, which nobody but this test ever writes down."""
        inside = self.window.space.lock._courier._house.vault.inside  # type: ignore[attr-defined]
        database = inside.root.database_key(inside.epochs.db)[2:66].decode()
        return {"root": inside.root._root.hex(), "database": database}

    def write(self, title: str, body: str) -> None:
        on = self.on
        on.press_if_there("back_to_list")
        on.press("new_page")
        on.type("page_title", title)
        on.type("page_text", body)
        on.wait(lambda: on.find("saved_word").text() != "")  # type: ignore[attr-defined]
        self.tell(written=True)

    def place(self, *numbers: str) -> None:
        x, y, width, height = map(int, numbers)
        self.window.setGeometry(x, y, width, height)
        self.tell(**self.look())

    def lock(self) -> None:
        self.on.press("rail_lock")

    def hide(self) -> None:
        field = self.on.find("page_text")
        for _ in range(3):
            QTest.keyClick(field, Qt.Key.Key_Shift)

    def idle(self) -> None:
        clock = FixedClock()
        clock.at += timedelta(days=3650)  # past whatever time it is while this runs
        self.window.space.idle._clock = clock
        self.window.space.idle.look()

    def end(self) -> None:
        self.window.close()


def main() -> int:
    os.umask(0o077)
    stand_guard()
    again = VARIABLE in os.environ
    build = front_door.build

    def with_a_reader(*how: object) -> tuple[Window, Callable[[], None]]:
        window, stop = build(*how)  # type: ignore[arg-type]
        window.painted.connect(lambda: QTimer.singleShot(150, lambda: Evening(window, again=again).ask()))
        return window, stop

    front_door.build = with_a_reader  # type: ignore[assignment]
    return front_door.open_window(find_places(None), "en")


if __name__ == "__main__":
    sys.exit(main())
