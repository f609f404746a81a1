"""Topic and feeling words: whole in both languages, and complaints that name file and field."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.reading import ContentProblem
from family_app.content.words import read_feelings, read_topics
from family_app.domain.feelings import UNSURE, for_band
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.places import shipped
from tests.house.prose import words

LANGUAGES = ("nl", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the word files, to damage."""
    return Path(shutil.copytree(shipped("resources", "words"), tmp_path / "words"))


def plant(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_topics_of_the_plan_have_a_short_name_and_an_icon_that_is_shipped(language: str) -> None:
    topics = {topic.id: topic for topic in read_topics(language)}
    assert {f"T{number:02}" for number in range(1, 20)} <= set(topics)
    for topic in topics.values():
        assert len(topic.name) <= 24
        assert shipped("resources", "icons", f"{topic.icon}-duotone.svg").is_file()
    assert len({topic.name for topic in topics.values()}) == len(topics)


def test_a_page_can_be_filed_under_everyday_things() -> None:
    topics = {topic.id: topic for topic in read_topics("nl")}
    for id_ in ("school", "friends", "home", "body", "sleep"):
        assert (topics[id_].journal, topics[id_].deck) == (True, False)
    assert sum(topic.journal for topic in topics.values()) >= 10


def test_languages_share_ids_and_order() -> None:
    assert [t.id for t in read_topics("nl")] == [t.id for t in read_topics("en")]
    assert [f.id for f in read_feelings("nl")] == [f.id for f in read_feelings("en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_band_adds_words_to_the_one_before(language: str) -> None:
    feelings = read_feelings(language)
    counts = [len(for_band(feelings, band)) for band in CHILD_BANDS]
    assert counts == [9, 19, 29, 39]
    assert for_band(feelings, AgeBand.ADULT) == feelings
    assert len({feeling.word for feeling in feelings}) == len(feelings)


@pytest.mark.parametrize(("language", "word"), [("nl", "ik weet het niet"), ("en", "I don’t know")])
def test_i_dont_know_is_offered_to_everyone_and_comes_last(language: str, word: str) -> None:
    for band in AgeBand:
        last = for_band(read_feelings(language), band)[-1]
        assert (last.id, last.word) == (UNSURE, word)


# Feelings are not good or bad, and none of them is an illness.
JUDGES = {
    "nl": r"goede?|beter dan|slechte?|verkeerde? gevoel|fout|normaal|ziek|depress\w*|angststoornis|trauma\w*",
    "en": r"good|bad|better than|wrong feeling|normal|ill|sick|depress\w*|anxiety|disorder|trauma\w*",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_has_a_meaning_of_one_short_line(language: str) -> None:
    meanings = {feeling.id: feeling.meaning for feeling in read_feelings(language)}
    assert len(set(meanings.values())) == len(meanings)
    for id_, meaning in meanings.items():
        assert meaning[0].isupper(), id_
        assert meaning.endswith("."), id_
        assert 4 <= len(words(meaning)) <= 14, id_
        assert not re.search(rf"\b({JUDGES[language]})\b", meaning, re.IGNORECASE), id_
        assert not re.search(r"[\d%'\"]", meaning), id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meaning_needs_no_word_that_its_reader_does_not_know_yet(language: str) -> None:
    feelings = read_feelings(language)
    for feeling in feelings:
        known = set(for_band(feelings, feeling.band)) - {feeling}
        for other in set(feelings) - known:
            assert not re.search(rf"\b{other.word}\b", feeling.meaning, re.IGNORECASE), (feeling.id, other.id)


def test_no_meaning_was_left_in_the_other_language() -> None:
    for one, other in zip(read_feelings("nl"), read_feelings("en"), strict=True):
        assert one.meaning != other.meaning, one.id


@pytest.mark.parametrize(
    ("file", "old", "new", "named", "where"),
    [
        ("feelings_nl.toml", 'free = "J', '# "J', "feelings_nl.toml", "meanings.free: missing"),
        ("feelings_nl.toml", 'free = "J', 'free = ""\n# "', "feelings_nl.toml", "meanings.free: empty"),
        (
            "feelings_nl.toml",
            'free = "J',
            'free = "A\\nB"\n# "',
            "feelings_nl.toml",
            "meanings.free: must be",
        ),
        (
            "feelings_nl.toml",
            'free = "J',
            'glad = "x"\nfree = "J',
            "feelings_nl.toml",
            "meanings.glad: not in",
        ),
        ("feelings_nl.toml", "[meanings]", "[meaning]", "feelings_nl.toml", "meaning"),
        ("topics.toml", "deck = true", 'deck = "yes"', "topics.toml", "deck"),
        ("topics.toml", "deck = true", "deck = true\nsize = 1", "topics.toml", "size"),
        ("topics.toml", 'id = "home"', 'id = "school"', "topics.toml", "school"),
        ("topics.toml", 'id = "home"', 'id = "house"', "topics_nl.toml", "names.house"),
        ("topics_nl.toml", 'T01 = "', 'T01 = ""\n# "', "topics_nl.toml", "names.T01"),
        ("topics_nl.toml", 'T01 = "', 'T01 = "x"\nT77 = "', "topics_nl.toml", "names.T77"),
        ("feelings.toml", 'band = "6-8"', 'band = "5"', "feelings.toml", "band"),
        ("feelings.toml", 'id = "unsure"\n', 'id = "happy"\n', "feelings.toml", "happy"),
        ("feelings_nl.toml", "happy =", "hapy =", "feelings_nl.toml", "words.happy"),
    ],
)
def test_a_bad_word_file_is_named_with_its_field(
    folder: Path, file: str, old: str, new: str, named: str, where: str
) -> None:
    plant(folder / file, old, new)
    with pytest.raises(ContentProblem) as caught:
        (read_topics if file.startswith("topics") else read_feelings)("nl", folder)
    assert caught.value.file == named
    assert where in str(caught.value)


def test_i_dont_know_may_not_be_kept_from_the_youngest(folder: Path) -> None:
    plant(folder / "feelings.toml", 'id = "unsure"\nband = "6-8"', 'id = "unsure"\nband = "15-17"')
    with pytest.raises(ContentProblem, match=UNSURE):
        read_feelings("nl", folder)
