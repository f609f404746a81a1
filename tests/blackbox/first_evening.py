"""First run, a person, a page, a lock, and the page again: only what a screen reader can do."""

from __future__ import annotations

import sys

from tests.blackbox.bus import Bus, Node, application, wait
from tests.blackbox.home import NAME, after_the_lock, play

SENTENCE = "Today I played with Noor and it was fun."


def make_space(app: Node) -> str:
    """From the first frame to Sam's own space; returns the four words."""
    app.find(id="welcome_help")
    app.find(id="welcome_next").press()
    app.find(id="welcome_privacy")
    app.find(id="welcome_next").press()
    app.find(id="welcome_name").type("Sam")
    app.find(id="welcome_add").press()
    app.find(name="Make a key for Sam").press()
    app.find(name="9–11 years").press()
    app.find(id="key_next").press()
    words = app.find(id="key_words").name
    assert len(words.split()) == 4, words
    again = app.find(id="key_again")
    again.type(words)
    assert words not in again.text, "a passphrase can be read on the accessibility bus"
    app.find(id="key_go").press()
    app.find(id="recovery_none").press()
    app.find(id="make_key").press()
    return words


def evening(bus: Bus) -> None:
    """Raises LookupError at the first thing that cannot be found or pressed."""
    app = application(bus, NAME)
    words = make_space(app)
    app.find(id="new_page").press()
    app.find(id="page_title").type("Playing")
    app.find(id="page_text").type(SENTENCE)
    wait(lambda: app.find(id="saved_word").name, "the page was not saved")
    app.find(id="rail_lock").press()
    app = after_the_lock(bus)
    app.find(starts="person_").press()
    shown = app.said(hidden=True)
    assert SENTENCE not in shown
    assert "Playing" not in shown
    app.find(id="passphrase").type(words)
    app.find(id="open_space").press()
    app.find(id="journal_search").type("noor")
    wait(lambda: app.find(id="page_list").says("Playing"), "not found again")


if __name__ == "__main__":
    sys.exit(play(evening, "the evening went well"))
