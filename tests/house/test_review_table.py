"""The review table has every text with its figures, and nobody is said to have looked who did not."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from family_app.content.decks import LANGUAGES, read_cards
from family_app.content.guides import read_guides
from tests.house.review_table import FIRST, HEADER, Row, facts, level_w, rows, unsigned, write
from tests.house.texts import ROOT, Text, resource_texts

REVIEWED = {"reviewed_by": "Anna Jansen", "reviewed_on": "2027-01-10", "review_due": "2028-01-10"}


@cache
def table() -> list[Row]:
    return rows()


def test_every_text_that_has_a_language_is_in_it() -> None:
    texts = [" ".join(text.words.split()) for text in resource_texts() if text.language]
    assert sorted(row.text for row in table()) == sorted(texts)
    assert {row.language for row in table()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_and_every_guide_is_in_it_with_what_it_rests_on(language: str) -> None:
    ours = {(row.id, row.tier, row.source) for row in table() if row.language == language}
    for card in read_cards(language):
        assert (card.id, card.tier.value, ", ".join(card.sources)) in ours
    for guide in read_guides(language):
        assert (guide.id, "guide", ", ".join(guide.sources)) in ours
        bands = {row.band for row in table() if row.id == guide.id}
        assert bands == {version.reader.value for version in guide.versions}


def test_situations_helplines_and_the_other_words_are_in_it() -> None:
    assert {row.tier for row in table()} >= {*FIRST, "words", "talk", "agreements"}
    by_id = {row.id: row for row in table()}
    assert by_id["picture_threat"].tier == "situations"
    assert by_id["worried_parent"].band == "parent"
    assert by_id["nl-kindertelefoon"].tier == "helplines"
    assert by_id["nl-kindertelefoon"].source


def test_what_is_tender_comes_first() -> None:
    order = [row.tier for row in table() if row.tier in FIRST]
    assert order == sorted(order, key=FIRST.index)


def test_who_reads_what_stands_on_a_card_is_said() -> None:
    bands = {(row.field.split(".")[0], row.band) for row in table() if row.id == "T04-0911-1"}
    assert ("opening", "9-11") in bands
    assert ("if_worried", "9-11, parent") in bands


def test_every_row_has_its_figures() -> None:
    for row in table():
        if any(sign.isalpha() for sign in row.text):
            assert float(row.mean_sentence) > 0, row
            assert abs(float(row.reading_figure)) < 1000, row


def test_a_hard_text_has_another_figure_than_an_easy_one(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "words"
    folder.mkdir(parents=True)
    easy, hard = (
        "We gaan naar huis. Daar is het fijn.",
        "Verantwoordelijkheidsgevoel veronderstelt onafhankelijkheid",
    )
    (folder / "x_nl.toml").write_text(f'[a]\neasy = "{easy}"\nhard = "{hard}"\n', encoding="utf-8")
    first, second = rows(tmp_path / "resources")
    assert (first.field, first.mean_sentence) == ("easy", "4.0")
    assert float(first.reading_figure) > 90
    assert float(second.reading_figure) < 0


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("nl", "Dat is een vriendje.", ["L16"]),
        ("nl", "Een foto wordt door iemand gedeeld.", ["passive"]),
        ("nl", "Iemand deelt een foto.", []),
        ("en", "You should always check up on it.", ["L20", "L21"]),
    ],
)
def test_what_a_reviewer_has_to_look_at_is_named(language: str, words: str, found: list[str]) -> None:
    assert level_w(Text("planted", "opening", language, words)) == found


def test_it_can_be_read_as_a_table() -> None:
    out = io.StringIO()
    write(out, table())
    lines = list(csv.reader(io.StringIO(out.getvalue()), delimiter="\t"))
    assert tuple(lines[0]) == HEADER
    assert HEADER == (
        "id", "tier", "band", "language", "field", "text", "source", "mean sentence", "reading figure",
        "level-W findings", "reviewed_by", "reviewed_on",
    )  # fmt: skip
    assert {len(line) for line in lines} == {len(HEADER)}
    assert len(lines) == len(table()) + 1


def test_the_task_writes_it_and_nothing_else() -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "tests.house.review_table"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert asked.stdout.decode("utf-8").splitlines()[0] == "\t".join(HEADER)
    assert asked.stderr == b""
    assert '"--review": "review_table"' in (ROOT / "dev.py").read_text(encoding="utf-8")


# ---- who has looked ---------------------------------------------------------------------------------


def test_nobody_is_named_who_did_not_look() -> None:
    """A review has a person, a day, and a day to look again. Nobody outside has looked yet."""
    assert unsigned(facts().values()) == []
    assert {(row.reviewed_by, row.reviewed_on) for row in table()} == {("", "")}


@pytest.mark.parametrize(
    "change",
    [
        {"reviewed_on": ""},
        {"review_due": ""},
        {"reviewed_by": ""},
        {"reviewed_by": " "},
        {"reviewed_on": "last week"},
        {"review_due": "2027-01-09"},
        {"reviewed_by": "Anna"},
        {"reviewed_by": "the team"},
        {"reviewed_by": "AI assistant"},
    ],
)
def test_a_claim_without_a_person_or_a_day_is_seen(change: dict[str, Any]) -> None:
    assert unsigned([{"id": "T01", **REVIEWED}, {"id": "T02"}]) == []
    assert unsigned([{"id": "T01", **REVIEWED, **change}]) == ["T01"]


def test_a_real_review_is_shown(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "guides"
    (folder / "nl").mkdir(parents=True)
    lines = [f'{key} = "{value}"' for key, value in {"id": "G01", **REVIEWED}.items()]
    (folder / "structure.toml").write_text("\n".join(["[[guide]]", *lines]), encoding="utf-8")
    (folder / "nl" / "G01.toml").write_text('[parent]\ntitle = "Een titel"\n', encoding="utf-8")
    (only,) = rows(tmp_path / "resources")
    assert (only.id, only.band, only.field) == ("G01", "parent", "parent.title")
    assert (only.reviewed_by, only.reviewed_on) == ("Anna Jansen", "2027-01-10")
