"""One evening at the table, without a screen: a person, a page, a lock, the page again, a card, help."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from family_app.activities.unlock import as_typed
from tests.flows.stage import Stage, stage

SENTENCE = "Vandaag speelde ik met Noor een spel en dat was leuk."
NAME = "Sam"


def play(on: Stage, tell: Callable[[str], None], picture: Callable[[str], None]) -> None:
    """The evening, step by step; raises AssertionError at the first thing that does not happen."""
    on.find("page_welcome")
    picture("welcome")
    tell("The program starts with a welcome, and Help now is there from the first frame.")
    on.press("welcome_next")
    picture("what-is-this")
    on.press("welcome_next")
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    on.find_first("welcome_key_")
    picture("people")
    tell(f"{NAME} comes to the table.")
    words = make_key(on, picture)
    tell("A key is made: four words, a recovery code, and part of it typed back.")
    write(on)
    picture("journal")
    tell("A page is written and saved by itself.")
    on.press("rail_lock")
    on.wait(lambda: on.window.room == "who", "the space did not lock")
    shown = " ".join(label.text() for label in on.window.findChildren(QLabel))
    assert SENTENCE not in shown
    picture("locked")
    tell("The space is locked; the words are gone from the window.")
    unlock(on, words)
    tell("The same words open it again.")
    find_again(on)
    picture("found")
    tell("A search finds the page.")
    on.press("room_cards")
    picture("card")
    tell("A conversation card is drawn, no key needed.")
    on.press("help_now")
    on.find("page_help")
    picture("help")
    tell("Help now opens with one press.")


def make_key(on: Stage, picture: Callable[[str], None]) -> str:
    """From the people step of the welcome to an open journal; returns the four words."""
    on.press("welcome_key_*")
    on.press("band_9-11")
    picture("key-age")
    on.press("key_next")
    words = on.find("key_words", QLabel).text()  # type: ignore[attr-defined]
    assert len(as_typed(words).split()) == 4
    picture("key-words")
    on.type("key_again", words.upper())
    on.press("key_go")
    on.find("recovery_split").setChecked(True)  # type: ignore[attr-defined]
    picture("key-recovery")
    on.press("make_key")
    halves = [on.find("code_1", QLabel).text(), on.find("code_2", QLabel).text()]  # type: ignore[attr-defined]
    picture("key-code")
    for at, half in enumerate(halves):
        asked = int(on.find(f"code_back_{at + 1}").accessibleName().rsplit(" ", 1)[1]) - 1
        on.type(f"code_back_{at + 1}", half.replace("\n", "").split("-")[asked].lower())
    on.press("code_done")
    on.find("page_journal")
    return words


def write(on: Stage) -> None:
    """A new page with a title and a sentence, saved without a button."""
    on.press_if_there("back_to_list")
    on.press("new_page")
    on.type("page_title", "Spelen met Noor")
    on.type("page_text", SENTENCE)
    on.wait(lambda: on.find("saved_word").text() != "", "the page was not saved")  # type: ignore[attr-defined]


def unlock(on: Stage, words: str) -> None:
    """From the people at the table to the open journal."""
    on.press("person_*")
    on.type("passphrase", words)
    on.press("open_space")
    on.find("page_journal")


def find_again(on: Stage) -> None:
    """Types two words into the search field and sees the page."""
    on.type("journal_search", "noor spel")
    hits = on.find("page_list")
    on.wait(lambda: hits.model().rowCount() == 1, "the search found nothing")  # type: ignore[attr-defined]


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="family-app-evening-"))
    number = 0
    with stage("nl") as on:

        def picture(name: str) -> None:
            nonlocal number
            number += 1
            on.picture(folder / f"{number:02}-{name}.png")

        def tell(step: str) -> None:
            sys.stdout.write(f"- {step}\n")
            sys.stdout.flush()

        play(on, tell, picture)
    sys.stdout.write(f"The pictures of this evening are in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
