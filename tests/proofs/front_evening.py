"""The real front door in a process of its own, with somebody inside who makes a key, writes and leaves."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from family_app import front_door
from family_app.content.shelf import read_shelf
from tests.flows.evening import NAME, make_key, write
from tests.flows.stage import Stage


def enter(arguments: list[str], drive: Callable[[Stage], None]) -> int:
    """Opens the front door as a person does; `drive` begins after the first frame, and then it closes."""
    build = front_door.build
    failed: list[str] = []

    def watched(places: Any, *given: Any, **more: Any) -> Any:
        window, stop = build(places, *given, **more)

        def begin() -> None:
            try:
                drive(Stage(window, places))
            except Exception:  # else the window would stay open for ever, and nobody told why
                failed.append(traceback.format_exc())
            finally:
                window.close()

        window.painted.connect(lambda: QTimer.singleShot(200, begin))
        return window, stop

    front_door.build = watched
    ended = front_door.open_door(arguments, own_process=True)
    sys.stderr.write("".join(failed))
    return 1 if failed else ended


def evening(on: Stage) -> None:
    """What makes every kind of file: a person, a key, a page, a starred card, a choice in the settings."""
    on.press("welcome_next")
    on.press("welcome_next")
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    words = make_key(on, lambda _step: None)
    write(on)
    # Not whichever is drawn: a card on a tender topic has no star.
    light = next(card for card in read_shelf("en").cards if not card.leaves_no_trace)
    on.window.go(f"card:{light.id}")
    on.press("card_star")
    on.settle()
    on.window.go("settings")
    on.press("settings_theme_dark")
    on.settle()
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(enter(["--data-dir", sys.argv[1], "--language", "en"], evening))
