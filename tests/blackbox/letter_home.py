"""At fifteen: a threat, a letter to one parent, taken back and sealed again; then it is read and printed."""

from __future__ import annotations

import sys

from family_app.domain.people import AgeBand
from tests.blackbox.bus import Node, wait
from tests.blackbox.home import Home, keep_as_pdf, play_at_home

FAMILY = (("Noor", AgeBand.FIFTEEN), ("Billie", AgeBand.ADULT), ("Wim", AgeBand.ADULT))
THREAT = "Somebody says they will send my picture around."


def seal_for_billie(app: Node) -> None:
    """Nobody is chosen before Noor chooses; what is sealed is seen first."""
    page = app.find(id="page_letters")
    page.find(name="Billie").press()
    page.find(id="letter_how_act").press()
    page.find(id="letter_wish_keep_phone").press()
    page.find(id="letter_preview").press()
    page.find(name="This is what Billie will see")
    assert THREAT in page.find(id="letter_content").said(), "the preview does not show the words"
    page.find(name="Seal it for Billie").press()
    page.find(name="The letter for Billie is sealed.")


def sealed(home: Home) -> list[str]:
    """The files of letters that are out."""
    return [each.name for each in home.porch.places.letters.iterdir()]


def write(home: Home) -> None:
    """Noor logs the threat, writes, takes it back, and seals it again."""
    home.open("Noor")
    page = home.go("concerns")
    page.find(id="concern_new").press()
    page.find(id="concern_kind_picture_threat").press()
    page.find(name="Next").press()
    for step in ("concern_place", "concern_who", "concern_moment", "concern_wanted"):
        page.find(id=step)
        page.find(id="concern_next").press()
    page.find(id="concern_words").type(THREAT)
    page.find(name="Next").press()
    page.find(id="concern_feeling")
    page.find(id="concern_next").press()
    page.find(id="concern_wish_tell").press()
    page.find(name="Done").press()
    page.find(id="what_now_back")
    assert page.says("not your fault"), "nobody says whose fault it is not"
    page.find(id="what_now_letter").press()
    seal_for_billie(home.app)
    assert len(sealed(home)) == 1
    home.app.find(starts="take_back_").press()
    banner = home.app.find(id="letters_banner_title")
    wait(lambda: banner.name == "You took it back.", "it was not taken back")
    assert not sealed(home), "the file of the letter is still there"
    page = home.go("concerns")
    page.find(id="what_now_back").press()
    page.find(name=home.porch.shelf.concern_words.kind("picture_threat").words).press()
    page.find(id="one_letter").press()
    seal_for_billie(home.app)


def read(home: Home) -> None:
    """Billie is coached before the words show, reads them, and keeps them on paper."""
    home.open("Billie")
    line = home.app.find(id="letter_line")
    assert "Noor" not in line.said(), "the quiet line says from whom"
    line.find(name="Look at my letters").press()
    page = home.app.find(id="page_letters")
    waiting = page.find(starts="waiting_")
    assert waiting.name == "Look: From Noor", waiting.name
    waiting.press()
    page.find(name="Before you open the letter from Noor")
    coached = home.app.said()
    words = home.porch.shelf.letter_words.first_words(AgeBand.ADULT, "picture_threat")
    assert all(each in coached for each in words.short), "the first words are not read out"
    assert THREAT not in coached, "it opened before anybody pressed open"
    page.find(name="Open the letter").press()
    opened = page.find(id="letter_content").said()
    assert THREAT in opened
    assert "From Noor" in opened
    page.find(name="Fact sheet").press()
    keep_as_pdf(home.app, home.paper, "text")


def evening(home: Home) -> None:
    """Raises LookupError or AssertionError at the first thing that is missing."""
    write(home)
    home.lock()
    assert THREAT not in home.app.said(hidden=True)
    assert "letter" not in home.app.said().lower(), "the table says that there is a letter"
    read(home)
    assert not any(THREAT in each for each in home.bus.heard), "its words were read out unasked"


if __name__ == "__main__":
    sys.exit(play_at_home(FAMILY, evening, "the letter was read"))
