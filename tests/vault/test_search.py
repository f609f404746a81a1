"""What a search finds, and that nothing that is typed is read as a command."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.journal import Hits, PageFilter
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.journal import Journal
from family_app.vault.keys import FLOOR
from family_app.vault.vault import Vault
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft

PAGES = {
    1: ("", "Samen naar het café, met mijn zusje."),
    2: ("", "In het cafe\u0301 was het druk AND gezellig."),
    3: ("Het CAFÉ", "Over iets anders."),
    4: ("", "Zij zei: \"kom mee\" en 'nee' zei ik. 100% zeker_weten a-b c++ NEAR niks"),
    5: ("", "Ik vind dit 🐴 leuk, en de paarden ook. Ook NOT en OR."),
    6: ("Ĳsland", "naïef coördinatie Ångström Łódź żółć straße"),
    7: ("", "한국어 단어 и ещё ёлка 日本語"),
    8: ("title:", "title : text {x} (haakjes) ^begin einde$ komma,punt"),
}


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    with cheap_keys():
        folder = tmp_path_factory.mktemp("search") / "vault"
        vault, _ = Vault.create(
            folder, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=FixedClock(), kdf=FLOOR
        )
    for number, (title, text) in PAGES.items():
        at = FixedClock().at + timedelta(hours=number)
        vault.journal.keep(draft(number, text, title=title, at=at))
    yield vault.journal
    vault.close()


def found(journal: Journal, query: str) -> list[int]:
    hits = journal.search(query)
    assert hits.query == query
    assert hits.total == len(hits.hits)
    return [int(hit.line.id, 16) for hit in hits.hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("café", [3, 2, 1]),
        ("cafe", [3, 2, 1]),
        ("CAFÉ", [3, 2, 1]),
        ("cafe\u0301", [3, 2, 1]),
        ("caf", [3, 2, 1]),
        ("ca", [3, 2, 1]),
        ("c", []),
        ("", []),
        ("  ", []),
        ("afe", []),
        ("het café", [3, 2, 1]),
        ("café het zus", [1]),
        ("café paarden", []),
        ("AND", [3, 2]),  # a word like any other, and the beginning of "anders"
        ("cafe AND gezellig", [2]),
        ("cafe AND anders", [3]),
        ("NOT", [5]),
        ("OR", [5]),
        ("NEAR", [4]),
        ("NEAR(kom mee)", [4]),
        ('"', []),
        ('"kom mee"', [4]),
        ('kom"mee', [4]),
        ("kom'mee", [4]),
        ("*", []),
        ("paard*", [5]),
        ("*paard", [5]),
        ("-", []),
        ("-paarden", [5]),
        ("a-b", []),  # from two letters in at least one word
        ("a-b kom", [4]),
        ("title:kom", [8]),
        ("title", [8]),
        ("{haak}", [8]),
        ("^begin", [8]),
        ("einde$", [8]),
        ("100%", [4]),
        ("zeker", [4]),
        ("weten", [4]),
        ("🐴", []),
        ("🐴 leuk", [5]),
        ("naief", [6]),
        ("coordinatie", [6]),
        ("angstrom", [6]),
        ("zołc", [6]),
        ("straße", [6]),
        ("한국", [7]),
        ("국어", []),
        ("ёлка", [7]),
        ("日本", [7]),
        ("\0\0", []),
        ("kom\0mee", [4]),
        ("half \ud83d kom", []),
        ("kom \ud83d", [8, 4]),
    ],
)
def test_queries(journal: Journal, query: str, expected: list[int]) -> None:
    assert found(journal, query) == expected


@given(st.text(max_size=80) | st.text('"*-^:(){}+ANDORTab ', max_size=40))
def test_any_query_is_answered(journal: Journal, query: str) -> None:
    hits = journal.search(query)
    assert len(hits.hits) == hits.total
    for hit in hits.hits:
        for text, marks in ((hit.excerpt, hit.marks), (hit.line.title, hit.title_marks)):
            assert all(start >= 0 and length > 0 and start + length <= len(text) for start, length in marks)


def marked(journal: Journal, query: str, number: int) -> tuple[list[str], list[str]]:
    (hit,) = (hit for hit in journal.search(query).hits if int(hit.line.id, 16) == number)
    return (
        [hit.excerpt[start : start + length] for start, length in hit.marks],
        [hit.line.title[start : start + length] for start, length in hit.title_marks],
    )


@pytest.mark.parametrize(
    ("query", "number", "marks", "title_marks"),
    [
        ("cafe", 1, ["café"], []),
        ("cafe", 2, ["cafe\u0301"], []),
        ("caf het", 2, ["het", "caf", "het"], []),
        ("ca cafe", 2, ["cafe\u0301"], []),
        ("cafe", 3, [], ["CAFÉ"]),
        ("straße", 6, ["straße"], []),
        ("ijs ĳs", 6, [], []),
        ("한국", 7, ["한국"], []),
        ("kom mee", 4, ["kom", "mee"], []),
        ("paard en", 5, ["en", "paard", "en"], []),
    ],
)
def test_marks(journal: Journal, query: str, number: int, marks: list[str], title_marks: list[str]) -> None:
    if query == "ijs ĳs":
        assert found(journal, query) == []
        assert marked(journal, "ĳsland", number) == ([], ["Ĳsland"])
    else:
        assert marked(journal, query, number) == (marks, title_marks)


def excerpt(vault: Vault, text: str, query: str) -> tuple[str, list[str]]:
    vault.journal.keep(draft(1, text))
    (hit,) = vault.journal.search(query).hits
    return hit.excerpt, [hit.excerpt[start : start + length] for start, length in hit.marks]


def test_an_excerpt_around_the_first_word(vault: Vault) -> None:
    text = "begin " * 100 + "eindelijk het zoekwoord hier en " + "daarna " * 100
    piece, marks = excerpt(vault, text, "zoekw")
    assert piece.startswith("…begin ")
    assert piece.endswith("daarna…")
    assert "eindelijk het zoekwoord hier" in piece
    assert marks == ["zoekw"]
    assert len(piece) <= 162


def test_an_excerpt_is_one_line(vault: Vault) -> None:
    piece, marks = excerpt(vault, "een\n\ntwee\tdrie\0vier\u2028vijf\r\nzes", "vier")
    assert piece == "een  twee drie vier vijf  zes"
    assert marks == ["vier"]


def test_a_short_page_is_shown_whole(vault: Vault) -> None:
    assert excerpt(vault, "kort en goed", "goed") == ("kort en goed", ["goed"])


def test_an_excerpt_of_a_text_without_spaces(vault: Vault) -> None:
    piece, marks = excerpt(vault, "x" * 300 + "-zoekwoord-" + "y" * 300, "zoekwoord")
    assert (len(piece), marks) == (162, ["zoekwoord"])


def test_the_newest_and_how_many_there_are(vault: Vault) -> None:
    start = FixedClock().at
    for number in range(1, 61):
        vault.journal.keep(draft(number, "telkens hetzelfde", at=start - timedelta(days=number)))
    hits = vault.journal.search("hetzelfde")
    assert [int(hit.line.id, 16) for hit in hits.hits] == list(range(1, 51))
    assert hits.total == 60
    assert len(vault.journal.search("hetzelfde", limit=60).hits) == 60
    for number in range(1, 6):
        vault.journal.bin(page_id := draft(number).id)
        assert vault.journal.search("hetzelfde", PageFilter(binned=True)).hits[-1].line.id == page_id
    assert vault.journal.search("hetzelfde").total == 55


def test_a_whole_page_pasted_as_a_query(journal: Journal) -> None:
    assert journal.search("het " * 50_000).total == 3
    assert journal.search("k" * 300_000).total == 0
    assert journal.search("q") == Hits("q")
