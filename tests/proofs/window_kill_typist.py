"""The real window and somebody who types in it, and says when each letter was pressed, until the kill."""

from __future__ import annotations

import random
import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtTest import QTest

from family_app.ui.journal import draft_keeper
from tests.flows.evening import unlock
from tests.flows.stage import Stage, stage
from tests.support.builders import PASSPHRASE
from tests.support.cheap_keys import cheap_keys

WORDS = (
    "today",
    "we",
    "played",
    "outside",
    "with",
    "the",
    "dog",
    "and",
    "then",
    "it",
    "rained",
    "and",
    "soup",
)
NEVER_MS = 3_600_000


def words_of(round_: int, length: int) -> str:
    """What is typed in a round, word by word another text."""
    text = f"round {round_} "
    for number, word in enumerate(cycle(WORDS)):
        if len(text) >= length:
            break
        text += f"{word} {number} "
    return text[:length]


def human_pause(chance: random.Random) -> float:
    """Seconds until the next letter: quick fingers most of the time, now and then a thought."""
    return chance.uniform(0.35, 1.3) if chance.random() < 0.02 else chance.uniform(0.03, 0.15)


def write(on: Stage, round_: int) -> None:
    """A new page, letter by letter, at the speed of a hand."""
    on.press_if_there("back_to_list")
    on.press("new_page")
    field = on.find("page_text")
    field.setFocus()
    chance = random.Random(round_)
    for number, letter in enumerate(words_of(round_, 5000), start=1):
        pressed = time.monotonic()
        QTest.keyClick(field, letter)
        sys.stdout.write(f"{number} {pressed!r}\n")
        sys.stdout.flush()
        until = pressed + human_pause(chance)
        while time.monotonic() < until:
            on.settle()


def main() -> None:
    data, round_, saving = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "saving"
    if not saving:
        draft_keeper.PAUSE_MS = draft_keeper.BEHIND_MS = NEVER_MS
    with cheap_keys(), stage("en", data) as on:
        on.window.go("who")
        unlock(on, PASSPHRASE)
        write(on, round_)


if __name__ == "__main__":
    main()
