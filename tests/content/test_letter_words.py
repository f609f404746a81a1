"""The words of letters: what a writer may ask, and what a reader hears before the page, at every age."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.letter_words import read_letter_words
from family_app.content.reading import ContentProblem
from family_app.content.shelf import read_shelf
from family_app.domain.guides import Reader
from family_app.domain.letter_words import TOPICS, FirstWords, LetterWords, one_screen
from family_app.domain.people import AgeBand
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped
from tests.content.twins import plant, unlike, untidy
from tests.house.guide_style import LONGEST, MEAN_WORDS
from tests.house.prose import longest_sentence, mean_words

LANGUAGES = ("nl", "en")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def told(language: str) -> LetterWords:
    return read_letter_words(language)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "letters"), tmp_path / "letters"))


def all_first(told: LetterWords) -> list[FirstWords]:
    return [*told.general.values(), *told.topics.values()]


def test_both_languages_are_whole_and_nothing_was_left_untranslated() -> None:
    assert unlike("letters") == []
    assert untidy("letters") == []


def test_how_when_and_each_wish_have_two_sides(told: LetterWords) -> None:
    for ask in (*told.hows, *told.whens):
        assert shipped("resources", "icons", f"{ask.icon}-duotone.svg").is_file()
    for each in (*told.hows, *told.whens, *told.wishes):
        assert each.words != each.seen
        assert not re.search(r"\b(?:mijn|mij|my|me)\b", each.seen), each.id  # said by nobody about themself
    assert told.how("act").words != told.how("listen").words
    assert told.when("today").id == "today"
    with pytest.raises(KeyError):
        told.wish("nothing")


def test_a_child_can_ask_to_keep_the_phone_and_an_adult_is_not_offered_it(told: LetterWords) -> None:
    for band in (AgeBand.NINE, AgeBand.TWELVE, AgeBand.FIFTEEN):
        assert {"keep_phone", "not_siblings", "talk_first", "outside_or_car", "not_angry"} <= {
            wish.id for wish in told.wishes_for(band)
        }
    assert "keep_phone" not in {wish.id for wish in told.wishes_for(AgeBand.ADULT)}
    assert len(told.wishes_for(AgeBand.SIX)) == 3


def test_no_wish_promises_that_danger_stays_secret(told: LetterWords, language: str) -> None:
    wish = told.wish("talk_first")
    word = {"nl": "gevaar", "en": "danger"}[language]
    assert word in wish.seen
    assert word in wish.hint


def test_every_situation_but_the_worried_parent_has_its_own_first_words(told: LetterWords) -> None:
    assert tuple(told.topics) == TOPICS == tuple(each for each in SITUATIONS if each != "worried_parent")
    for situation in TOPICS:
        assert told.first_words(AgeBand.ADULT, situation) is told.topics[situation]
    for situation in ("", "worried_parent", "no such thing"):
        assert told.first_words(AgeBand.ADULT, situation) is told.general[Reader.PARENT]


def test_a_child_never_gets_the_words_for_adults(told: LetterWords) -> None:
    for situation in ("", *SITUATIONS):
        for band in (AgeBand.SIX, AgeBand.NINE):
            assert told.first_words(band, situation) is told.general[Reader.NINE]
        for older in (AgeBand.TWELVE, AgeBand.FIFTEEN, None):
            assert told.first_words(older, situation) is told.general[Reader.TEEN]
    assert told.days_after(AgeBand.NINE) == told.days_after(None) == told.after_child
    assert told.days_after(AgeBand.ADULT) == told.after_adult != told.after_child


def test_what_to_say_and_what_not_to_say_are_quoted_and_all_different(
    told: LetterWords, language: str
) -> None:
    marks = {"nl": ("‘", "’"), "en": ("“", "”")}[language]
    for first in all_first(told):
        assert 3 <= len(first.short) <= 4
        for line in first.not_say:
            assert line.startswith(marks[0])
            assert line.endswith(marks[1])
        assert all(line.startswith(marks[0]) for line in first.say)
        everything = (*first.know, *first.say, *first.not_say, *first.not_do, *first.short)
        assert len(set(everything)) == len(everything)


def test_a_child_is_told_that_an_adult_helps_and_that_danger_is_told_now(
    told: LetterWords, language: str
) -> None:
    help_now = {"nl": "Nu hulp nodig", "en": "Help now"}[language]
    danger = {"nl": "gevaar", "en": "danger"}[language]
    adult = {"nl": r"volwassene", "en": r"grown-up|adult"}[language]
    for reader in (Reader.NINE, Reader.TEEN):
        first = told.general[reader]
        for lines in (first.know, first.say, first.short):
            assert re.search(adult, " ".join(lines))
        assert help_now in " ".join(first.short)
        assert danger in " ".join(first.short)


def test_an_adult_hears_no_punishment_no_phone_and_nothing_can_be_unread(
    told: LetterWords, language: str
) -> None:
    first = told.general[Reader.PARENT]
    for field, pattern in (
        ("say", {"nl": "geen straf", "en": "not in trouble"}),
        ("not_do", {"nl": "de telefoon", "en": "the phone"}),
        ("know", {"nl": "ongelezen", "en": "unread"}),
    ):
        assert pattern[language] in " ".join(getattr(first, field)), field


@pytest.mark.parametrize("topic", ["picture_threat", "regret", "self_harm"])
def test_suicide_is_asked_about_openly_with_a_helpline_or_a_doctor_near(
    told: LetterWords, topic: str
) -> None:
    first = told.topics[topic]
    words = " ".join((*first.know, *first.short))
    assert re.search(r"zelfmoord|suicide", words)
    assert re.search(r"hulplijn|helpline", words)


def test_nobody_is_asked_for_the_picture(told: LetterWords, language: str) -> None:
    for topic in ("picture_threat", "saw_something"):
        first = told.topics[topic]
        refused = {"nl": r"Vraag niet om", "en": r"Do not ask for"}[language]
        for lines in (first.not_do, first.short):
            assert re.search(refused, " ".join(lines))


def test_guides_to_read_on_are_shipped(told: LetterWords, language: str) -> None:
    guides = {guide.id: guide for guide in read_shelf(language).guides}
    for first in told.topics.values():
        assert Reader.PARENT in guides[first.guide].readers
    for reader, first in told.general.items():
        assert reader in guides[first.guide].readers


def test_sentences_are_as_short_as_the_reader_needs(told: LetterWords) -> None:
    for reader, first in told.general.items():
        lines = [*first.know, *first.say, *first.not_do, *first.short]
        assert mean_words(*lines) <= MEAN_WORDS[reader]
        assert max(longest_sentence(line) for line in lines) <= (14 if reader is Reader.NINE else LONGEST)
    for first in told.topics.values():
        assert mean_words(*first.know, *first.say, *first.not_do, *first.short) <= MEAN_WORDS[Reader.PARENT]
    assert mean_words(*told.after_child) <= MEAN_WORDS[Reader.NINE]
    assert mean_words(*told.after_adult) <= MEAN_WORDS[Reader.PARENT]


def test_one_screen_is_for_today_and_for_acting() -> None:
    assert one_screen("listen", "today")
    assert one_screen("act", "no_hurry")
    assert not one_screen("think", "this_week")
    assert not one_screen("", "")


@pytest.mark.parametrize(
    ("file", "old", "new", "named", "where"),
    [
        ("letters.toml", 'id = "listen"', 'id = "hear"', "letters.toml", "how"),
        ("letters.toml", 'id = "today"', 'id = "now"', "letters.toml", "when"),
        ("letters.toml", 'id = "keep_phone"', 'id = "not_angry"', "letters.toml", "not_angry"),
        ("letters.toml", 'id = "keep_phone"', 'id = "phone"', "texts_nl.toml", "wish.phone"),
        ("letters.toml", 'situation = "friend"', 'situation = "friends"', "letters.toml", "topic"),
        ("letters.toml", 'guide = "G02"', 'guide = ""', "letters.toml", "topic.picture_threat.guide"),
        ("letters.toml", 'reader = "9-11"', 'reader = "6-8"', "letters.toml", "general"),
        ("texts_nl.toml", "[topic.regret]", "[topic.sorry]", "texts_nl.toml", "topic.regret"),
        ("texts_nl.toml", "[general.parent]", "[general.mother]", "texts_nl.toml", "general"),
        ("texts_nl.toml", 'words = "Er is geen haast"', 'words = ""', "texts_nl.toml", "when.no_hurry.words"),
        ("texts_nl.toml", 'words = "Er is geen haast"', 'words = "x"\nhint = "y"', "texts_nl.toml", "hint"),
        ("texts_nl.toml", "‘Fijn dat je het mij vertelt.’", " x", "texts_nl.toml", "general.9-11.say[0]"),
        ("texts_nl.toml", "not_to_do = [", 'not_to_do = ["a", "b",', "texts_nl.toml", "not_to_do"),
        ("texts_nl.toml", "child = [", 'child = ["a", "b",', "texts_nl.toml", "after.child"),
    ],
)
def test_a_bad_file_is_named_with_its_field(
    folder: Path, file: str, old: str, new: str, named: str, where: str
) -> None:
    plant(folder / file, old, new)
    with pytest.raises(ContentProblem) as caught:
        read_letter_words("nl", folder)
    assert caught.value.file == named
    assert where in str(caught.value)
