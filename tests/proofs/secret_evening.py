"""Four evenings with secret words in the real window; each ends in a kill.

`first` makes a space and writes; `second` opens it again, after a wrong sentence and a wrong code; `third`
goes to the rooms beside the journal; `fourth` changes codes and locks and erases somebody. The secret words
come as one line of JSON, and what the program made (four words, halves, codes) goes out the same way.
"""

from __future__ import annotations

import json
import os
import resource
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from family_app.hardening import harden
from family_app.no_network import stand_guard
from family_app.places import find_places
from tests.flows.evening import NAME, make_key, unlock
from tests.flows.stage import Stage, stage
from tests.proofs import secret_keys, secret_rooms
from tests.support.floor_keys import floor_keys

# One secret word each; the window shows or takes every one of them.
SECRETS = (
    *("title", "body", "named", "query", "copied", "binned", "erased", "starred", "draft"),
    *("mistyped", "half_code", "title_2", "body_2", "query_2", "named_2"),
    *secret_rooms.SECRETS,
    *secret_keys.SECRETS,
)


def saved(on: Stage) -> None:
    on.wait(lambda: on.find("saved_word").text() != "", "not saved")  # type: ignore[attr-defined]


def page(on: Stage, title: str, text: str) -> None:
    on.press_if_there("back_to_list")
    on.press("new_page")
    on.type("page_title", title)
    on.type("page_text", text)
    saved(on)


def search(on: Stage, word: str) -> None:
    on.press_if_there("back_to_list")
    on.type("journal_search", word)
    on.wait(lambda: on.find("page_list").model().rowCount() == 1)  # type: ignore[attr-defined]


def first(on: Stage, secret: dict[str, str]) -> dict[str, object]:
    on.press("welcome_next")
    on.press("welcome_next")
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    halves: list[str] = []

    def look(step: str) -> None:
        if step == "key-code":
            labels = [on.find(f"code_{at}", QLabel) for at in (1, 2)]
            halves.extend(label.text().replace("\n", "") for label in labels)  # type: ignore[attr-defined]

    words = make_key(on, look)
    page(on, secret["title"], f"{secret['body']} with {secret['named']} and {secret['query']}")
    page(on, "", f"{secret['starred']}")
    on.press("page_star")
    page(on, "", f"{secret['copied']} is copied from here")
    text = on.find("page_text")
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert secret["copied"] in QGuiApplication.clipboard().text()
    page(on, "", secret["binned"])
    on.press("page_bin")
    page(on, "", secret["erased"])
    on.press("page_bin")
    search(on, secret["query"])
    page(on, "", "kept")
    QTest.keyClicks(on.find("page_text"), secret["draft"])  # nothing waits for this to be saved
    return {"words": words, "halves": halves}


def second(on: Stage, secret: dict[str, str]) -> dict[str, object]:
    on.window.go("who")
    on.press("person_*")
    on.type("passphrase", secret["mistyped"])
    on.press("open_space")
    on.wait(lambda: on.find("passphrase").text() == "")  # type: ignore[attr-defined]
    on.press("forgot")
    on.type("recovery_code", secret["half_code"])
    on.press("use_code")
    on.settle()
    on.window.go("who")
    unlock(on, secret["words"])
    search(on, secret["named"])
    page(on, secret["title_2"], f"{secret['body_2']} with {secret['named_2']}")
    search(on, secret["body_2"])
    on.type("journal_search", secret["query_2"])
    on.settle()
    on.press("rail_lock")
    on.wait(lambda: on.window.room == "who")
    unlock(on, secret["words"])
    page(on, "", f"{secret['body_2']} once more")
    return {}


def allow_dumps() -> None:
    """As on a computer where somebody allowed dumps of memory: the program itself must not leave one."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    enough = 8 * 1024 * 1024  # its beginning is proof enough, and the disk of the test is small
    resource.setrlimit(resource.RLIMIT_CORE, (enough if most == resource.RLIM_INFINITY else most, most))


def main() -> None:
    os.umask(0o077)  # as the front door does before the first file
    allow_dumps()
    stand_guard()
    harden()
    secret = json.loads(sys.stdin.readline())
    evenings = {"first": first, "second": second, "third": secret_rooms.third, "fourth": secret_keys.fourth}
    evening = evenings[sys.argv[1]]
    with floor_keys(), stage("en", find_places(None).data) as on:
        made = evening(on, secret)
        sys.stdout.write(json.dumps(made) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
