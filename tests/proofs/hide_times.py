"""Hides again and again on every page, with and without a dialog above it, and says how long it took.

Run: python -m tests.proofs.hide_times --tries 200
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.flows.evening import NAME, SENTENCE, make_key, unlock
from tests.flows.stage import Stage, stage
from tests.support.cheap_keys import cheap_keys

ROOMS = ("who", "add", "today", "cards", "journal", "help", "privacy", "settings", "about")
LIMIT_MS = 200.0


def go_there(on: Stage, room: str, words: str) -> None:
    """The room as somebody sees it who is in the middle of something."""
    on.window.showNormal()
    on.settle()
    if room == "journal":
        on.window.go("who")
        unlock(on, words)
        on.press("new_page")
        QTest.keyClicks(on.find("page_text"), SENTENCE)
    else:
        on.window.go(room)
    on.settle()


def hide_once(on: Stage, *, dialog: bool) -> float:
    """Milliseconds from the last Shift until nothing of the page shows, with what covers it painted."""
    above = QDialog(on.window)
    if dialog:
        above.setModal(True)
        above.show()
        on.settle()
    target = QApplication.activeModalWidget() or QApplication.focusWidget() or on.window
    for _ in range(2):
        QTest.keyClick(target, Qt.Key.Key_Shift)
    start = time.perf_counter()
    QTest.keyClick(target, Qt.Key.Key_Shift)
    took = (time.perf_counter() - start) * 1000
    assert on.window._cover.isVisible(), "not covered"
    assert not above.isVisible(), "a dialog stayed"
    on.wait(lambda: on.window.space.opened is None and on.window.room == "cards")
    above.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return took


def percentile(times: list[float], share: float) -> float:
    """The time that this share of the tries stayed within."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=200)
    tries = parser.parse_args().tries
    worst = 0.0
    with cheap_keys(), stage("en") as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        hide_once(on, dialog=False)
        for room in ROOMS:
            for dialog in (False, True):
                times = []
                for _ in range(tries):
                    go_there(on, room, words)
                    times.append(hide_once(on, dialog=dialog))
                p99 = percentile(times, 0.99)
                worst = max(worst, p99)
                what = f"{room}{' + dialog' if dialog else ''}"
                p50 = statistics.median(times)
                sys.stdout.write(f"{what:<20} {tries} tries  p50 {p50:6.1f} ms  p99 {p99:6.1f} ms\n")
                sys.stdout.flush()
    sys.stdout.write(f"worst p99 {worst:.1f} ms, limit {LIMIT_MS:.0f} ms\n")
    return 0 if worst <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
