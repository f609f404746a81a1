"""Ways to start writing: gentle, never after the worst of it, and each with four ways to end."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.prompts import read_prompts
from family_app.content.reading import ContentProblem
from family_app.domain.guides import Reader
from family_app.domain.people import AgeBand
from family_app.domain.prompts import ENDINGS, PromptVersion
from family_app.places import shipped
from tests.content.twins import plant, strings, unlike, untidy
from tests.house.guide_style import MEAN_WORDS
from tests.house.prose import mean_words

LANGUAGES = ("nl", "en")
# No prompt digs for the worst, for every detail, or for a reason.
DIGS = {
    "nl": r"ergste|alles wat er|precies|details|herinnering|waarom heb|waarom deed|zo eerlijk mogelijk",
    "en": r"worst|everything that|exactly|details|memory|memories|why did|as honestly as",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "prompts"), tmp_path / "prompts"))


def version(language: str, reader: Reader) -> PromptVersion:
    return read_prompts(language).versions[reader]


def test_both_languages_are_whole_and_nothing_was_left_untranslated() -> None:
    assert unlike("prompts") == []
    assert untidy("prompts") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_every_reader_has_five_or_six_ways_to_start(language: str, reader: Reader) -> None:
    offered = version(language, reader)
    assert 5 <= len(offered.prompts) <= 6
    assert len({prompt.title for prompt in offered.prompts}) == len(offered.prompts)
    for prompt in offered.prompts:
        assert shipped("resources", "icons", f"{prompt.icon}-duotone.svg").is_file()
        assert offered.prompt(prompt.id) is prompt
        assert all(line[-1] in ":," for line in prompt.lines)
    assert {"three_fine", "strange", "kind_person", "worry"} <= {prompt.id for prompt in offered.prompts}


def test_the_letter_that_is_not_sent_is_not_for_the_youngest_and_notes_on_a_child_are_for_adults() -> None:
    prompts = read_prompts("nl")
    with pytest.raises(KeyError):
        prompts.version_for(AgeBand.SIX).prompt("unsent_letter")
    assert prompts.version_for(AgeBand.NINE).prompt("unsent_letter")
    for band in AgeBand:
        ids = {prompt.id for prompt in prompts.version_for(band).prompts}
        assert ("noticed" in ids) is (band is AgeBand.ADULT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_it_can_end_in_four_ways_each_one_sentence(language: str, reader: Reader) -> None:
    offered = version(language, reader)
    assert tuple(ending.id for ending in offered.endings) == ENDINGS
    assert offered.ending_question
    for ending in offered.endings:
        assert len(re.findall(r"[.?!]", ending.words)) == 1
        assert ending.words.endswith(".")
        assert shipped("resources", "icons", f"{ending.icon}-duotone.svg").is_file()
    tell = offered.endings[2].words
    elsewhere = {"nl": r"ergens anders|op school", "en": r"somewhere else|at school"}
    assert re.search(elsewhere[language], tell)  # never only at home


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_prompt_asks_for_the_worst_or_for_details(language: str) -> None:
    for field, words in strings("prompts", language).items():
        assert not re.search(DIGS[language], words, re.IGNORECASE), field


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", [Reader.NINE, Reader.TEEN, Reader.PARENT])
def test_what_was_strange_need_not_be_described(language: str, reader: Reader) -> None:
    about = version(language, reader).prompt("strange").about
    assert re.search({"nl": r"hoef je (?:nooit|niet)", "en": r"(?:never|not) have to"}[language], about)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_sentences_are_as_short_as_the_reader_needs(language: str, reader: Reader) -> None:
    offered = version(language, reader)
    lines = [prompt.about for prompt in offered.prompts] + [ending.words for ending in offered.endings]
    assert mean_words(*lines) <= MEAN_WORDS[reader]


@pytest.mark.parametrize(
    ("file", "old", "new", "named", "where"),
    [
        ("prompts.toml", 'id = "strange"', 'id = "three_fine"', "prompts.toml", "three_fine"),
        ("prompts.toml", 'id = "strange"', 'id = "odd"', "texts_nl.toml", "odd"),
        (
            "prompts.toml",
            'readers = ["parent"]',
            'readers = ["6-8", "parent"]',
            "texts_nl.toml",
            "noticed.6-8",
        ),
        ("prompts.toml", 'readers = ["parent"]', "readers = []", "prompts.toml", "prompt.noticed.readers"),
        ("prompts.toml", 'id = "stop"', 'id = "end"', "prompts.toml", "ending"),
        ("texts_nl.toml", "[endings.parent]", "[endings.adult]", "texts_nl.toml", "adult"),
        ("texts_nl.toml", "help = { label", "hulp = { label", "texts_nl.toml", "hulp"),
        ("texts_nl.toml", '"Dit was fijn:", "En dit:", "En dit ook:"', "", "texts_nl.toml", "lines"),
        (
            "texts_nl.toml",
            'title = "Drie fijne dingen"',
            'title = ""',
            "texts_nl.toml",
            "three_fine.6-8.title",
        ),
        ("texts_nl.toml", '[question."6-8"]', "[question.parent]", "texts_nl.toml", "question.6-8"),
    ],
)
def test_a_bad_file_is_named_with_its_field(
    folder: Path, file: str, old: str, new: str, named: str, where: str
) -> None:
    plant(folder / file, old, new)
    with pytest.raises(ContentProblem) as caught:
        read_prompts("nl", folder)
    assert caught.value.file == named
    assert where in str(caught.value)
