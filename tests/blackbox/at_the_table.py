"""A child of seven and a parent check in, then write an agreement and print it; all without a key."""

from __future__ import annotations

import sys

from tests.blackbox.bus import Node, wait
from tests.blackbox.home import Home, keep_as_pdf, play_at_home

FAMILY = (("Sam", None), ("Mama", None))
WISH, PRIDE = "ik wil vaker samen lezen", "ik was trots op je"
AGREED = "Elke avond een bladzijde samen."
OURS, ADULTS = "Op zondag wandelen we.", "Wij gaan mee, ook als het regent."


# ---- a check-in -----------------------------------------------------------------------------------


def asks(page: Node, name: str) -> None:
    """The question says whose turn it is."""
    question = page.find(id="checkin_question")
    wait(lambda: question.name.startswith(f"{name}, "), f"nobody asks {name}")


def begin(app: Node) -> Node:
    """Who is at the table, and how old the youngest is."""
    app.find(id="to_table").press()
    app.find(id="today_checkin").press()
    page = app.find(id="page_checkin")
    for name in ("Sam", "Mama", "6–8 jaar"):
        page.find(name=name).press()
    page.find(id="checkin_begin").press()
    return page


def write(home: Home, page: Node) -> None:
    """Each writes alone: what is behind a cover cannot be read, and nobody hears it."""
    asks(page, "Sam")
    line = page.find(id="checkin_line")
    line.type(WISH)
    assert WISH not in line.text, "a covered line can be read on the accessibility bus"
    page.find(id="checkin_look").press()
    assert line.text == WISH, "a child who wants to see its letters does not"
    page.find(id="checkin_next").press()
    asks(page, "Mama")
    assert line.text == "", "the next one finds the line of the one before"
    line.type(PRIDE)
    assert PRIDE not in line.text, "the cover does not come back for the next one"
    page.find(id="checkin_next").press()
    turn = page.find(id="checkin_turn")
    unseen = "\n".join([page.said(), *home.bus.heard])
    assert WISH not in unseen
    assert PRIDE not in unseen
    turn.press()
    page.find(name=WISH)
    page.find(name=PRIDE)


def check_in(home: Home) -> None:
    """From arriving to when again; nothing of it stays but what they keep."""
    page = begin(home.app)
    asks(page, "Sam")
    page.find(id="checkin_next").press()
    asks(page, "Mama")
    page.find(id="checkin_pass").press()
    page.find(id="checkin_other_card")
    while page.look(id="checkin_other_card"):
        page.find(id="checkin_next").press()
    write(home, page)
    page.find(id="checkin_next").press()
    for name in ("Sam", "Mama"):  # a rose and a thorn
        asks(page, name)
        page.find(id="checkin_next").press()
    page.find(id="checkin_agreed").type(AGREED)
    page.find(id="checkin_next").press()
    page.find(name="Over een week").press()
    page.find(id="checkin_next").press()
    table = home.porch.places.table
    assert not table.exists(), "something is kept before anybody pressed keep"
    page.find(id="checkin_keep").press()
    kept = page.find(id="checkin_kept").name
    assert AGREED in kept, kept
    said, on_disk = home.app.said(hidden=True), table.read_bytes()
    assert AGREED.encode() in on_disk
    for line in (WISH, PRIDE):
        assert line not in said
        assert line.encode() not in on_disk


# ---- an agreement ---------------------------------------------------------------------------------


def agree(home: Home) -> None:
    """A clause to start from, one of their own, never without a side for the adults; kept and printed."""
    app = home.app
    page = home.go("agreements")
    page.find(id="agreement_new").press()
    page.find(id="builder_starters").press()
    page.find(id="starter_ask_before_photo").press()
    page.find(id="starters_done").press()
    page.find(id="builder_own").press()
    page.find(id="clause_ours_3").type(OURS)
    page.find(id="agreement_keep").press()
    page.find(id="agreements_banner_title")
    assert page.look(id="agreement_1") is None, "a rule is kept without a side for the adults"
    adults = page.find(id="clause_adults_3")
    wait(lambda: adults.focused, "the keyboard is not where something is still empty")
    adults.type(ADULTS)
    for name in ("Sam", "Mama"):
        page.find(name=name).press()
    page.find(id="agreement_keep").press()
    said = page.find(id="agreement_1").said()
    starter = next(each for each in home.porch.shelf.clauses if each.id == "ask_before_photo")
    for words in (starter.ours, starter.adults, OURS, ADULTS, "Sam, Mama"):
        assert words in said, words
    page.find(id="agreement_print").press()
    app.find(id="paper_pages")
    keep_as_pdf(app, home.paper, "agreement", put="Zet hem hier neer")


def evening(home: Home) -> None:
    """Raises LookupError or AssertionError at the first thing that is missing."""
    check_in(home)
    agree(home)


if __name__ == "__main__":
    sys.exit(play_at_home(FAMILY, evening, "the family agreed", language="nl"))
