"""One evening at the table, without a screen: a person, a page, a lock, the page again, a card, help."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from family_app.activities.language import language_for
from family_app.activities.unlock import as_typed
from tests.flows.stage import Stage, stage

SENTENCE = "Vandaag speelde ik met Noor een spel en dat was leuk."
NAME = "Sam"


@dataclass(frozen=True, slots=True)
class Written:
    """What is written that evening, and the two words by which it is found again."""

    title: str
    sentence: str
    looked_for: str


WRITTEN = {
    "nl": Written("Spelen met Noor", SENTENCE, "noor spel"),
    "en": Written("Playing with Noor", "Today I played a game with Noor, and it was fun.", "noor game"),
}
STEPS = {
    "welcome": (
        "The program starts with a welcome, and Help now is there from the first frame.",
        "Het programma begint met een welkom. ‘Nu hulp nodig’ staat er vanaf het eerste beeld.",
    ),
    "people": (f"{NAME} comes to the table.", f"{NAME} komt aan tafel."),
    "key": (
        "A key is made: four words, a recovery code, and part of it typed back.",
        "Er komt een sleutel: vier woorden, een herstelcode, en een stukje daarvan nog eens getypt.",
    ),
    "journal": ("A page is written and saved by itself.", "Een bladzijde is geschreven en vanzelf bewaard."),
    "locked": (
        "The space is locked; the words are gone from the window.",
        "De plek is op slot; de woorden zijn uit het venster verdwenen.",
    ),
    "opened": ("The same words open it again.", "Met dezelfde woorden gaat hij weer open."),
    "found": ("A search finds the page.", "Met zoeken komt de bladzijde terug."),
    "card": (
        "A conversation card is drawn, no key needed.",
        "Er ligt een gesprekskaart op tafel, zonder sleutel.",
    ),
    "help": ("Help now opens with one press.", "‘Nu hulp nodig’ gaat met één druk open."),
    "pictures": (
        "The pictures of this evening are in {folder}",
        "De plaatjes van deze avond staan in {folder}",
    ),
}


def play(
    on: Stage, tell: Callable[[str], None], picture: Callable[[str], None], written: Written = WRITTEN["nl"]
) -> None:
    """The evening, step by step; raises AssertionError at the first thing that does not happen."""
    on.find("page_welcome")
    picture("welcome")
    tell("welcome")
    on.press("welcome_next")
    picture("what-is-this")
    on.press("welcome_next")
    on.type("welcome_name", NAME)
    on.press("welcome_add")
    on.find_first("welcome_key_")
    picture("people")
    tell("people")
    words = make_key(on, picture)
    tell("key")
    write(on, written)
    picture("journal")
    tell("journal")
    on.press("rail_lock")
    on.wait(lambda: on.window.room == "who", "the space did not lock")
    shown = " ".join(label.text() for label in on.window.findChildren(QLabel))
    assert written.sentence not in shown
    picture("locked")
    tell("locked")
    unlock(on, words)
    tell("opened")
    find_again(on, written)
    picture("found")
    tell("found")
    on.press("room_cards")
    picture("card")
    tell("card")
    on.press("help_now")
    page = on.find("page_help")
    on.wait(lambda: page.is_complete, "help stays unfinished")  # type: ignore[attr-defined]
    picture("help")
    tell("help")


def make_key(on: Stage, picture: Callable[[str], None], band: str = "9-11") -> str:
    """From the people step of the welcome to an open journal; returns the four words."""
    on.press("welcome_key_*")
    on.press(f"band_{band}")
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


def write(on: Stage, written: Written = WRITTEN["nl"]) -> None:
    """A new page with a title and a sentence, saved without a button."""
    on.press_if_there("back_to_list")
    on.press("new_page")
    on.type("page_title", written.title)
    on.type("page_text", written.sentence)
    on.wait(lambda: on.find("saved_word").text() != "", "the page was not saved")  # type: ignore[attr-defined]


def unlock(on: Stage, words: str) -> None:
    """From the people at the table to the open journal."""
    on.press("person_*")
    on.type("passphrase", words)
    on.press("open_space")
    on.find("page_journal")


def find_again(on: Stage, written: Written = WRITTEN["nl"]) -> None:
    """Types two words into the search field and sees the page."""
    on.type("journal_search", written.looked_for)
    hits = on.find("page_list")
    on.wait(lambda: hits.model().rowCount() == 1, "the search found nothing")  # type: ignore[attr-defined]


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="family-app-evening-"))
    language = language_for("", QLocale.system().name())  # as the program itself would choose
    number = 0

    def say(step: str, **facts: object) -> None:
        english, dutch = STEPS[step]
        sys.stdout.write((dutch if language == "nl" else english).format(**facts) + "\n")
        sys.stdout.flush()

    def tell(step: str) -> None:
        sys.stdout.write("- ")
        say(step)

    with stage(language) as on:

        def picture(name: str) -> None:
            nonlocal number
            number += 1
            on.picture(folder / f"{number:02}-{name}.png")

        play(on, tell, picture, WRITTEN[language])
    say("pictures", folder=folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
