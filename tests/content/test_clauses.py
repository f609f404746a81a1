"""Starter clauses: telling is safe comes first, adults have their side, nobody is punished or watched."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.clauses import read_clauses
from family_app.content.reading import ContentProblem
from family_app.content.shelf import read_shelf
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.places import shipped
from tests.house.prose import mean_words, words

LANGUAGES = ("nl", "en")
# What an agreement is not for. "Not in secret" and "telling is safe" say what does not happen.
PUNISHES = {
    "nl": r"straf\w*|pakken? .{0,20}af\b|afpakken|verboden|verbod|mag niet|mogen niet|moet je|inleveren",
    "en": r"punish\w*|take .{0,20}away|confiscat\w*|forbidden|not allowed|must not|you must|ban\w*|grounded",
}
WATCHES = {
    "nl": r"controle\w*|meelezen|volgen (?!jou niet)|toezicht|bewaken|wachtwoord van jou|kijken mee",
    "en": r"check\w*|monitor\w*|track\w*|watch\w*|supervis\w*|(?<!not )follow you|your password",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "agreements"), tmp_path / "agreements"))


def test_telling_is_safe_comes_first_and_alone() -> None:
    for language in LANGUAGES:
        clauses = read_clauses(language)
        assert [clause.id for clause in clauses if clause.first] == [TELLING_IS_SAFE]
        assert clauses[0].id == TELLING_IS_SAFE
        assert clauses[0].topic == ""
    assert re.search(r"luisteren eerst.*pakken je telefoon niet af", read_clauses("nl")[0].adults)
    assert re.search(r"listen first.*do not take your phone away", read_clauses("en")[0].adults)


def test_there_are_enough_of_them_over_many_topics() -> None:
    clauses = read_clauses("nl")
    assert 24 <= len(clauses) <= 30
    topics = {clause.topic for clause in clauses} - {""}
    assert {"T03", "T04", "T06", "T07", "T09", "T11", "T12", "T13", "T17", "T18", "T19"} <= topics
    assert topics <= read_shelf("nl").topic_ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_are_short_enough_for_somebody_of_nine(language: str) -> None:
    sides = [(each.id, side) for each in read_clauses(language) for side in (each.ours, each.adults)]
    assert len({side for _, side in sides}) == len(sides)
    for id_, side in sides:
        assert 5 <= len(words(side)) <= 16, id_
        assert mean_words(side) <= 14, id_
        assert side.endswith("."), id_
        assert not re.search(r"[\d%'\"]", side), id_
    assert mean_words(*(side for _, side in sides)) <= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_a_punishment_and_nobody_is_watched(language: str) -> None:
    for clause in read_clauses(language):
        for side in (clause.ours, clause.adults):
            if clause.id != TELLING_IS_SAFE:
                assert not re.search(rf"\b({PUNISHES[language]})\b", side, re.IGNORECASE), clause.id
            assert not re.search(rf"\b({WATCHES[language]})\b", side, re.IGNORECASE), clause.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_adults_say_what_they_do_themselves(language: str) -> None:
    """A side that starts with somebody else is not a promise of theirs."""
    own = {"nl": r"\b(wij|we|ons|onze)\b", "en": r"\b(we|us|our|ours)\b"}
    for clause in read_clauses(language):
        assert re.search(own[language], clause.adults, re.IGNORECASE) or "volwassene" in clause.adults, (
            clause.id
        )


def test_both_languages_have_the_same_clauses_and_nothing_is_untranslated() -> None:
    for one, other in zip(read_clauses("nl"), read_clauses("en"), strict=True):
        assert (one.id, one.topic, one.first) == (other.id, other.topic, other.first)
        assert one.ours != other.ours
        assert one.adults != other.adults


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        ("clauses.toml", 'topic = "T11"', 'topic = "threats"', "clauses.toml: clause[1].topic"),
        ("clauses.toml", 'topic = "T11"\n', "", "topic"),
        ("clauses.toml", "first = true", "", "clause[0].first"),
        ("clauses.toml", 'topic = "T11"', 'topic = "T11"\nfirst = true', "clause[1].first"),
        ("clauses.toml", f'id = "{TELLING_IS_SAFE}"', 'id = "telling"', "clause[0].first"),
        ("clauses.toml", 'id = "money"', 'id = "gifts"', "clause.id"),
        ("clauses.toml", 'id = "money"', 'id = "cash"', "clauses_nl.toml: cash: missing"),
        ("clauses_nl.toml", "[money]", "[cash]", "clauses_nl.toml: money: missing"),
        (
            "clauses_nl.toml",
            "[money]",
            '[cash]\nours = "A."\nadults = "B."\n[money]',
            "clauses_nl.toml: cash",
        ),
        (
            "clauses_nl.toml",
            'adults = "',
            'adults = ""\n# "',
            f"clauses_nl.toml: {TELLING_IS_SAFE}.adults: empty",
        ),
        ("clauses_nl.toml", 'ours = "', 'ours = " ', f"clauses_nl.toml: {TELLING_IS_SAFE}.ours"),
        ("clauses_nl.toml", 'adults = "', 'punishment = "x"\nadults = "', "clauses_nl.toml"),
    ],
)
def test_a_mistake_is_told_with_file_and_field(
    folder: Path, file: str, old: str, new: str, where: str
) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentProblem) as caught:
        read_clauses("nl", folder)
    assert where in str(caught.value)
