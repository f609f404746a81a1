"""Dutch as somebody says it: a page is always ‘hij’, and a button says what it does."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Tree
from pathlib import Path

from family_app.cli.words import TABLE

TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n" / "family_app_nl.ts"
# Words for somebody or something feminine, in sentences that are about one page of the journal.
_SHE = re.compile(r"\b(zoals ze was|wordt ze|haar|ze ligt|ze blijft|ze komt)\b", re.IGNORECASE)
_ONE_PAGE = re.compile(r"\bbladzijde\b", re.IGNORECASE)
_ABOUT_PAGES = {"Cover", "JournalPage", "Window", "Bin", "BinBar", "Sheet", "Foot", "EmptyNote", "EmptyBin"}


def dutch() -> dict[tuple[str, str], str]:
    """Every text of the window by its place and its English."""
    found = {}
    for context in Tree.parse(TRANSLATIONS).getroot().iter("context"):
        for message in context.iter("message"):
            words = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
            found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


def test_a_page_is_he_everywhere() -> None:
    wrong = [
        words
        for (place, _english), words in dutch().items()
        if (place in _ABOUT_PAGES or _ONE_PAGE.search(words)) and _SHE.search(words)
    ]
    assert wrong == []


def test_the_button_that_locks_says_what_it_does() -> None:
    texts = dutch()
    assert texts["Rail", "Lock"] == "Doe op slot"
    assert texts["Cover", "Lock without these last words"].startswith("Doe op slot")


def test_nobody_talks_like_this() -> None:
    everything = [*dutch().values(), *(dutch_words for _english, dutch_words in TABLE.values())]
    odd = re.compile(r"een slim iemand|let op niemand", re.IGNORECASE)
    assert [words for words in everything if odd.search(words)] == []
    assert "Het houdt niemand in de gaten." in TABLE["help.about"][1]
