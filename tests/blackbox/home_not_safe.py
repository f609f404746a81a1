"""At eleven, where home is not safe: a line is found, and nobody at the table is named on the way."""

from __future__ import annotations

import sys

from family_app.domain.people import AgeBand
from tests.blackbox.bus import Node, number_in
from tests.blackbox.home import Home, play_at_home

FAMILY = (
    ("Robin", AgeBand.NINE),
    ("Noor", None),
    ("Billie", AgeBand.ADULT),
    ("Wim", None),
)
OTHERS = tuple(name for name, _band in FAMILY[1:])
LINE = "08002000"  # of the Dutch Veilig Thuis


def nobody(home: Home, place: str) -> str:
    """Not in a name, a description or a field, and not in what was read out by itself; returns all of it."""
    said = "\n".join([home.app.said(), *home.bus.heard])
    met = [name for name in OTHERS if name in said]
    assert not met, f"{place}: {met}"
    return said


def log(home: Home) -> Node:
    """Step by step to what now, and at each step nobody is named."""
    page = home.go("concerns")
    nobody(home, "the list")
    page.find(id="concern_new").press()
    page.find(id="concern_kind_threat_or_force").press()
    page.find(name="Next").press()
    for step in ("concern_place", "concern_who", "concern_moment", "concern_wanted", "concern_words"):
        page.find(id=step)
        nobody(home, step)
        if step == "concern_who":
            page.find(name="It is about someone at home").press()
            page.find(id="concern_at_home_text")
            nobody(home, "at home")
        page.find(id="concern_next").press()
    page.find(id="concern_feeling")
    nobody(home, "feelings")
    page.find(id="concern_next").press()
    page.find(id="concern_wish_tell").press()
    nobody(home, "wishes")
    page.find(name="Done").press()
    page.find(id="what_now_back")
    return page


def evening(home: Home) -> None:
    """Raises LookupError or AssertionError at the first thing that is missing."""
    home.open("Robin")
    app = home.app
    page = log(home)
    said = nobody(home, "what now")
    assert "What happens at home is not your fault" in said, "nobody says whose fault it is not"
    assert number_in(said, LINE), "the line for a home that is not safe is not there"
    page.find(starts="copy_nl-veilig-thuis")
    page.find(name="All help").press()
    help_page = app.find(id="page_help")
    help_page.find(id="situation_title")
    assert number_in(nobody(home, "help"), LINE), "Help does not open at what it is about"
    help_page.find(id="help_close").press()
    page.find(id="what_now_back").press()
    page.find(name=home.porch.shelf.concern_words.kind("threat_or_force").words).press()
    page.find(id="one_title")
    nobody(home, "one")
    page.find(id="one_sheet").press()
    page.find(id="sheet_home")
    nobody(home, "sheet")
    page.find(id="sheet_show").press()
    app.find(id="paper_preview")
    nobody(home, "paper")
    app.find(id="paper_close").press()
    page.find(id="sheet_back").press()
    page.find(name="Tell someone").press()  # leads outside the home, not to a letter
    page.find(starts="copy_nl-veilig-thuis")
    nobody(home, "tell someone")


if __name__ == "__main__":
    sys.exit(play_at_home(FAMILY, evening, "the line was found, and nobody was met"))
