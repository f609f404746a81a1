"""Writes and searches secret words in the real window, locks, opens again, and waits to be killed."""

from __future__ import annotations

import os
import sys

from PySide6.QtTest import QTest

from family_app.no_network import stand_guard
from family_app.places import find_places
from tests.flows.evening import NAME, make_key, unlock
from tests.flows.stage import stage


def main() -> None:
    os.umask(0o077)  # as the front door does before the first file
    stand_guard()
    title, body, query, passphrase_mark = sys.stdin.readline().split()
    with stage("en", find_places(None).data) as on:
        on.press("welcome_next")
        on.press("welcome_next")
        on.type("welcome_name", NAME)
        on.press("welcome_add")
        words = make_key(on, lambda _name: None)
        on.press("new_page")
        on.type("page_title", title)
        on.type("page_text", f"{body} {query}")
        on.wait(lambda: on.find("saved_word").text() != "")  # type: ignore[attr-defined]
        on.type("journal_search", query)
        on.wait(lambda: on.find("page_list").model().rowCount() == 1)  # type: ignore[attr-defined]
        on.press("rail_lock")
        on.wait(lambda: on.window.room == "who")
        on.press("person_*")
        on.type("passphrase", passphrase_mark)  # a wrong one first: what was typed must not stay either
        on.press("open_space")
        on.wait(lambda: on.find("passphrase").text() == "")  # type: ignore[attr-defined]
        on.window.go("who")
        unlock(on, words)
        on.press("new_page")
        QTest.keyClicks(on.find("page_text"), f"{body} once more")
        on.wait(lambda: on.find("saved_word").text() != "")  # type: ignore[attr-defined]
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
