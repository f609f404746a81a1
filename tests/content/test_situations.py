"""The eight situations of Help now: complete in both languages, short, and never the household first."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.helplines import read_help
from family_app.content.reading import ContentProblem
from family_app.domain.helplines import Situation
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped

LANGUAGES = ("nl", "en")
HOUSEHOLD = re.compile(
    r"\b(ouders?|vader|moeder|papa|mama|broer|zus|stiefvader|stiefmoeder|gezin|thuis vertellen"
    r"|parents?|father|mother|dad|mum|mom|brother|sister|stepfather|stepmother|family)\b",
    re.IGNORECASE,
)


@pytest.fixture(params=LANGUAGES)
def told(request: pytest.FixtureRequest) -> dict[str, Situation]:
    return {each.id: each for each in read_help(request.param).situations}


def every_text(each: Situation) -> list[str]:
    return [each.title, each.opening, *each.steps, *each.words_to_say, *each.not_to_do]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?!:]\s*", text) if part.strip()]


def test_they_come_in_the_order_of_the_product(told: dict[str, Situation]) -> None:
    assert tuple(told) == SITUATIONS
    assert "home_not_safe" in SITUATIONS[:4]


def test_each_has_its_own_icon_that_is_shipped(told: dict[str, Situation]) -> None:
    icons = [each.icon for each in told.values()]
    assert len(set(icons)) == len(icons)
    for icon in icons:
        assert shipped("resources", "icons", f"{icon}-duotone.svg").is_file(), icon


def test_each_has_steps_words_and_sources(told: dict[str, Situation]) -> None:
    for each in told.values():
        assert 4 <= len(each.steps) <= 7, each.id
        assert 2 <= len(each.words_to_say) <= 4, each.id
        assert each.sources, each.id


def test_nobody_hears_that_it_is_the_fault_of_a_child(told: dict[str, Situation]) -> None:
    """Each opening takes the blame away before anything else is asked."""
    for each in told.values():
        assert re.search(
            r"niet (jouw|de) schuld|dan is dat niet jouw schuld|not your (child’s )?fault", each.opening
        ), each.id


def test_danger_now_points_to_the_number_at_the_top(told: dict[str, Situation]) -> None:
    for each in told.values():
        if each.id != "picture_threat":
            assert any(re.search(r"noodnummer|emergency number", step) for step in each.steps), each.id


def test_thoughts_of_suicide_always_stand_beside_a_line_to_call(told: dict[str, Situation]) -> None:
    for each in told.values():
        said = " ".join(every_text(each))
        if re.search(r"zelfmoord|suicide", said):
            assert re.search(r"lijn hieronder|line below", " ".join(each.steps)), each.id


def test_a_picture_is_neither_asked_for_nor_kept(told: dict[str, Situation]) -> None:
    said = " ".join(told["picture_threat"].not_to_do)
    assert re.search(r"Bewaar de woorden, niet de foto|Keep the words, not the picture", said)


def test_home_not_safe_needs_nobody_of_the_household(told: dict[str, Situation]) -> None:
    home = told["home_not_safe"]
    assert home.outside_home_first
    for text in [*home.steps, *home.words_to_say, *home.not_to_do, home.opening]:
        assert not HOUSEHOLD.search(text), text


def test_the_household_check_finds_what_it_must() -> None:
    assert HOUSEHOLD.search("Vertel het aan je moeder.")
    assert HOUSEHOLD.search("Ask a parent.")


def test_sentences_are_short(told: dict[str, Situation]) -> None:
    for each in told.values():
        counts = [len(part.split()) for text in every_text(each) for part in sentences(text)]
        assert max(counts) <= 20, each.id
        assert sum(counts) / len(counts) <= 10, each.id


def test_dutch_says_je_and_never_u() -> None:
    for each in read_help("nl").situations:
        for text in every_text(each):
            assert not re.search(r"\b([Uu]w|u|U)\b", text), text


def test_both_languages_say_as_much() -> None:
    dutch, english = read_help("nl"), read_help("en")
    assert len(dutch.words_to_say) == len(english.words_to_say)
    assert 2 <= len(dutch.words_to_say) <= 4
    for one, other in zip(dutch.situations, english.situations, strict=True):
        assert (one.id, one.icon, one.tone, one.sources) == (other.id, other.icon, other.tone, other.sources)
        for field in ("steps", "words_to_say", "not_to_do"):
            assert len(getattr(one, field)) == len(getattr(other, field)), (one.id, field)
        assert set(every_text(one)).isdisjoint(every_text(other)), one.id


# ---- what a bad file is told ----------------------------------------------------------------------

PLANTED = [
    ("situations.toml", 'tone = "rose"', 'tone = "red"', "$.situation[0].tone"),
    ("situations.toml", 'id = "forced"', 'id = "flood"', "not the eight"),
    (
        "situations.toml",
        'sources = ["nspcc-listen", "kelsi", "ukcis-blame", "polihronis"]',
        "sources = []",
        "worried_parent.sources",
    ),
    ("texts_en.toml", "[forced]", "[flood]", "flood: not one of the situations"),
    ("texts_en.toml", 'title = "Home is not safe"', 'title = ""', "home_not_safe: no title"),
    ("texts_en.toml", 'title = "Home is not safe"\n', "", "title"),
    (
        "texts_en.toml",
        '    "I am worried about a friend.",\n    "My friend said something that scared me.",\n',
        "",
        "friend.words_to_say",
    ),
    ("texts_en.toml", '"Do not save it."', '""', "saw_something.not_to_do"),
]


@pytest.mark.parametrize(("name", "before", "after", "told_where"), PLANTED)
def test_a_mistake_is_told_with_file_and_field(
    tmp_path: Path, name: str, before: str, after: str, told_where: str
) -> None:
    for room in ("helplines", "situations"):
        shutil.copytree(shipped("resources", room), tmp_path / room)
    file = tmp_path / "situations" / name
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(ContentProblem) as trouble:
        read_help("en", tmp_path)
    assert name in str(trouble.value)
    assert told_where in str(trouble.value)
