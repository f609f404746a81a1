"""A 9-year-old logs something from a game and finds the line to call: only what a screen reader can do."""

from __future__ import annotations

import sys

from tests.blackbox.bus import Bus, application, number_in, wait
from tests.blackbox.first_evening import make_space
from tests.blackbox.home import NAME, play

WORDS = "He gave me a sword and wants my school."
LINE = "08000432"  # of the Dutch Kindertelefoon


def evening(bus: Bus) -> None:
    """Raises LookupError at the first thing that cannot be found or pressed."""
    app = application(bus, NAME)
    make_space(app)
    app.find(id="page_journal")
    app.find(id="room_concerns").press()
    app.find(id="concern_new").press()
    app.find(id="concern_kind_gift_with_catch").press()
    app.find(name="Next").press()  # its name says that something was chosen
    app.find(id="concern_place_roblox").press()
    app.find(name="Next").press()
    app.find(id="concern_who").type("dragon_77")
    for step in ("When was it?", "What does that person want from you?", "Would you like to add something?"):
        app.find(id="concern_next").press()
        app.find(name=step)
    app.find(id="concern_words").type(WORDS)
    app.find(id="concern_next").press()
    app.find(id="concern_feeling_scared").press()
    app.find(name="Next").press()
    app.find(id="concern_wish_know").press()
    app.find(name="Done").press()
    wait(lambda: app.says("It is saved"), "nothing is said after saving")
    assert app.says("This is not your fault"), "nobody says whose fault it is not"
    wait(lambda: number_in(app.said(), LINE), "the line is not read out")
    app.find(starts="copy_nl-kindertelefoon")
    app.find(id="what_now_back").press()
    app.find(id="concern_new")
    app.find(name="I got something, and now someone wants something back")


if __name__ == "__main__":
    # The country follows the computer: then its lines are those of the Netherlands.
    sys.exit(play(evening, "the line was found", LC_ALL="nl_NL.UTF-8"))
