"""What one feels in an open journal: saving, finding, turning pages, typing, and doing nothing."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimerEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from tests.benchmarks import rivals
from tests.benchmarks.children import percentile
from tests.benchmarks.homes import LONG_PAGE, OFTEN, SELDOM
from tests.benchmarks.open_journal import Opened, Painted, Stamps, finish

AFTER_TYPING = 30  # ms: a save comes after a pause, when the last key was painted long ago
BETWEEN_KEYS = 25  # ms, faster than people type


class OpenJournal(Opened):
    """A journal that was just unlocked, with its errands stamped."""

    def __init__(self, data: str, raw_key: str) -> None:
        super().__init__(data)
        self.data, self.raw_key = Path(data), raw_key
        self.unlock()
        self.until_list_stands()
        self.pass_time(300)
        self.page = self.journal
        self.stamps = Stamps(self.page._courier)
        self.text = Painted(self.page.sheet.editor.viewport())
        self.list = Painted(self.page.side.list.viewport())

    def until_painted(self, painted: Painted, act: Callable[[], object], errand: str = "") -> float:
        """Milliseconds from `act` to the paint that follows it, and follows the answer to its errand."""
        answers, start = self.stamps.answers[errand], perf_counter()
        act()
        if errand:
            self.until(lambda: self.stamps.answers[errand] > answers)
        before = painted.times
        painted.watched.update()
        self.until(lambda: painted.times > before)
        return (perf_counter() - start) * 1000

    def open(self, page_id: str) -> float:
        return self.until_painted(self.text, lambda: self.page.open_page(page_id), "open_page")


def save(stage: OpenJournal, times: int) -> dict[str, float]:
    """One durable save at a time, ours and the bare library's in turn, of the same text."""
    stage.open(f"{2:032x}")
    editor, keeper = stage.page.sheet.editor, stage.page.desk.keeper
    rival = rivals.connect(stage.data / "copy.db", stage.raw_key)
    ours, raw, shown = [], [], []
    for number in range(times):
        editor.insertPlainText(f"word{number} ")
        stage.pass_time(AFTER_TYPING)
        saved = stage.stamps.answers["keep_draft"]
        start = perf_counter()
        keeper.save_now()
        stage.until(lambda saved=saved: stage.stamps.answers["keep_draft"] > saved)  # type: ignore[misc]
        shown.append((perf_counter() - start) * 1000)
        ours.append((stage.stamps.ended["keep_draft"] - start) * 1000)
        text = editor.kept_text()
        start = perf_counter()
        rivals.save(rival, f"{2:032x}", text, number + 2)
        raw.append((perf_counter() - start) * 1000)
    return {
        "p50": percentile(ours, 0.5),
        "p99": percentile(ours, 0.99),
        "raw_p50": percentile(raw, 0.5),
        "raw_p99": percentile(raw, 0.99),
        "shown": percentile(shown, 0.5),
    }


def find(stage: OpenJournal, times: int) -> dict[str, float]:
    """Types words letter by letter; and the question alone, ours and the plain database's in turn."""
    from family_app.activities.journal import search

    field, shown = stage.page.side.search, []
    for word in _words(times):
        field.clear()
        stage.pass_time(60)
        field.insert(word[:1])
        for at in range(2, len(word) + 1):

            def press(key: str = word[at - 1]) -> None:
                QTest.keyClicks(field, key)

            shown.append(stage.until_painted(stage.list, press, "search"))
    repaint = [stage.until_painted(stage.list, lambda: None) for _ in range(20)]
    house, plain = stage.page._courier._house, rivals.connect(stage.data / "plain.db")
    ours, floor = [], []
    for word in _words(times):
        for at in range(2, len(word) + 1):
            start = perf_counter()
            hits = search(house, word[:at])
            between = perf_counter()
            total = rivals.find(plain, word[:at])
            floor.append((perf_counter() - between) * 1000)
            ours.append((between - start) * 1000)
            assert hits.total == total
    return {
        "p50": percentile(shown, 0.5),
        "p99": percentile(shown, 0.99),
        "repaint": percentile(repaint, 0.5),
        "query": percentile(ours, 0.5),
        "plain": percentile(floor, 0.5),
        "query_p99": percentile(ours, 0.99),
        "plain_p99": percentile(floor, 0.99),
    }


def turn(stage: OpenJournal, times: int) -> dict[str, float]:
    """The next part of the list, another month, another page: each until it is painted."""
    side = stage.page.side
    side.calendar.setVisible(True)
    stage.pass_time(100)
    model, month = side.model, Painted(side.calendar)
    more, months, opened, repaint = [], [], [], []
    for number in range(times):
        repaint.append(stage.until_painted(stage.list, lambda: None))
        if model.canFetchMore():
            more.append(stage.until_painted(stage.list, model.fetchMore, "read_lines"))
        months.append(stage.until_painted(month, lambda: side.calendar._turn(-1), "read_month"))
        opened.append(stage.open(f"{number % 400 + 3:032x}"))
    named = {"more": more, "month": months, "open": opened, "repaint": repaint}
    return {name: percentile(values, 0.5) for name, values in named.items() if values}


def type_on(stage: OpenJournal, times: int) -> dict[str, float]:
    """Key presses in a long page while it saves itself; and the same in an editor with nothing around it."""
    stage.open(LONG_PAGE)
    editor = stage.page.sheet.editor
    bare = QTextEdit()
    bare.setPlainText(editor.toPlainText())
    bare.resize(editor.size())
    bare.show()
    stage.pass_time(200)
    saved = stage.stamps.answers["keep_draft"]
    ours = _press_keys(stage, editor, stage.text, times)
    saved = stage.stamps.answers["keep_draft"] - saved
    floor = _press_keys(stage, bare, Painted(bare.viewport()), times)
    return {
        "p50": percentile(ours, 0.5),
        "p99": percentile(ours, 0.99),
        "bare_p99": percentile(floor, 0.99),
        "saves": saved,
    }


def idle(stage: OpenJournal, seconds: int) -> dict[str, float]:
    """Nobody touches it: how often a timer or a thread wakes, and how much of a processor it takes."""
    stage.page.sheet.editor.setFocus()
    stage.pass_time(3000)

    class Timers(QObject):
        rung: Counter[int] = Counter()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QTimerEvent):
                self.rung[event.timerId()] += 1
            return False

    timers = Timers()
    stage.app.installEventFilter(timers)
    woken, used, start = _switches(), process_time(), perf_counter()
    stage.pass_time(seconds * 1000)
    took = perf_counter() - start
    return {
        "timers": timers.rung.total() / took,
        "busiest": max(timers.rung.values(), default=0) / took,
        "woken": (_switches() - woken) / took,
        "cpu": (process_time() - used) / took * 100,
    }


def _press_keys(stage: OpenJournal, editor: Any, painted: Painted, times: int) -> list[float]:
    editor.setFocus()
    found = []
    for number in range(times):
        before, start = painted.times, perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Space if number % 6 == 5 else Qt.Key(Qt.Key.Key_A + number % 26))
        stage.until(lambda before=before: painted.times > before)  # type: ignore[misc]
        found.append((perf_counter() - start) * 1000)
        stage.pass_time(BETWEEN_KEYS)
    return found


def _words(times: int) -> list[str]:
    """Common and rare words in turn."""
    pairs = [word for pair in zip(OFTEN, SELDOM, strict=True) for word in pair]
    return pairs[:times]


def _switches() -> int:
    """How often a thread of this process went to sleep of its own accord; 0 where the system does not say."""
    found = 0
    for status in Path("/proc/self/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found += int(line.split()[1])
    return found


PARTS: dict[str, Callable[[OpenJournal, int], dict[str, float]]] = {
    "save": save,
    "find": find,
    "turn": turn,
    "type": type_on,
    "idle": idle,
}

if __name__ == "__main__":
    part, data, raw_key, times = sys.argv[1:]
    finish(json.dumps(PARTS[part](OpenJournal(data, raw_key), int(times))))
