"""Who to talk to and what to say first: whole in both languages, short, and never the household alone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.reading import ContentProblem
from family_app.content.talking import read_first_words, read_helpers
from family_app.domain.people import AgeBand
from family_app.domain.talking import FirstWords, Listener, outside_home_first
from family_app.places import shipped
from tests.house.prose import longest_sentence, mean_words, words

LANGUAGES = ("nl", "en")
SECRECY = {
    "nl": r"geheim|niemand iets|tegen niemand|beloof|zweer",
    "en": r"secret|do not tell anyone|promise|swear",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "talk"), tmp_path / "talk"))


def every_sentence(said: FirstWords) -> list[str]:
    return [line for to in said.to for line in (*to.young, *to.teen)] + list(said.not_heard)


def test_most_of_the_people_to_go_to_live_in_another_home() -> None:
    helpers = read_helpers("nl")
    assert len(helpers) >= 14
    assert sum(helper.at_home for helper in helpers) <= 2
    assert {"home_adult", "teacher", "doctor", "friends_parent", "helpline"} <= {each.id for each in helpers}


def test_when_home_is_not_safe_those_at_home_come_last_and_nobody_is_left_out() -> None:
    helpers = read_helpers("en")
    assert helpers[0].at_home
    turned = outside_home_first(helpers)
    assert sorted(turned, key=helpers.index) == list(helpers)
    assert not turned[0].at_home
    inside = [helper.at_home for helper in turned]
    assert inside == sorted(inside)
    outside = [helper for helper in helpers if not helper.at_home]
    assert list(turned[: len(outside)]) == outside


def test_each_helper_has_an_icon_of_their_own_that_is_shipped() -> None:
    icons = [helper.icon for helper in read_helpers("nl")]
    assert len(set(icons)) == len(icons)
    for icon in icons:
        assert shipped("resources", "icons", f"{icon}-duotone.svg").is_file(), icon


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_short_and_the_reason_is_one_sentence(language: str) -> None:
    for helper in read_helpers(language):
        assert len(words(helper.name)) <= 9, helper.id
        assert 8 <= len(words(helper.why)) <= 20, helper.id
        assert re.fullmatch(r"[A-Z][^.?!]*\.", helper.why), helper.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_first_sentences_for_every_helper_and_for_a_friend(language: str) -> None:
    said = read_first_words(language)
    assert [to.listener for to in said.to] == list(Listener)
    needed = {helper.listener for helper in read_helpers(language)} | {Listener.FRIEND}
    assert needed == set(Listener)
    assert len(said.not_heard) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_sentences_are_short_and_none_is_offered_twice(language: str) -> None:
    said = read_first_words(language)
    lines = every_sentence(said)
    assert len(set(lines)) == len(lines)
    for to in said.to:
        assert mean_words(*to.young) <= 10, to.listener
        assert mean_words(*to.teen) <= 12, to.listener
    for line in lines:
        assert longest_sentence(line) <= 20, line
        assert len(words(line)) <= 24, line
        assert not re.search(r"[\d%'\"]", line), line


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_asked_to_keep_a_secret_and_a_friend_is_led_to_an_adult(language: str) -> None:
    said = read_first_words(language)
    for line in every_sentence(said):
        assert not re.search(SECRECY[language], line, re.IGNORECASE), line
    for lines in (said.said_to(Listener.FRIEND).young, said.said_to(Listener.FRIEND).teen):
        assert re.search(r"volwassene|grown-up", " ".join(lines))


def test_dutch_says_je_and_never_u() -> None:
    for line in every_sentence(read_first_words("nl")):
        assert not re.search(r"\b(u|uw)\b", line, re.IGNORECASE), line


def test_the_age_decides_which_sentences() -> None:
    home = read_first_words("nl").said_to(Listener.HOME)
    assert home.for_band(AgeBand.SIX) == home.for_band(AgeBand.NINE) == home.young
    for band in (AgeBand.TWELVE, AgeBand.FIFTEEN, AgeBand.ADULT, None):
        assert home.for_band(band) == home.teen


def test_both_languages_say_as_much_and_nothing_is_untranslated() -> None:
    for one, other in zip(read_helpers("nl"), read_helpers("en"), strict=True):
        assert (one.id, one.at_home, one.icon, one.listener) == (
            other.id,
            other.at_home,
            other.icon,
            other.listener,
        )
        assert (one.name, one.why) != (other.name, other.why)
        assert one.name != other.name
        assert one.why != other.why
    dutch, english = read_first_words("nl"), read_first_words("en")
    for mine, theirs in zip(dutch.to, english.to, strict=True):
        assert mine.name != theirs.name
        assert (len(mine.young), len(mine.teen)) == (len(theirs.young), len(theirs.teen)), mine.listener
    assert set(every_sentence(dutch)).isdisjoint(every_sentence(english))


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        ("helpers.toml", "at_home = true", 'at_home = "yes"', "at_home"),
        ("helpers.toml", 'listener = "home"', 'listener = "cat"', "listener"),
        ("helpers.toml", 'id = "coach"', 'id = "doctor"', "helper.id"),
        ("helpers.toml", 'id = "coach"', 'id = "trainer"', "helpers_nl.toml: names.trainer: missing"),
        ("helpers.toml", 'icon = "house-line"', 'icon = "house-line"\nage = 3', "age"),
        ("helpers_nl.toml", 'coach = "een', 'coach = " een', "helpers_nl.toml: names.coach"),
        ("helpers_nl.toml", 'coach = "Die', 'coach = ""\n# "', "helpers_nl.toml: why.coach"),
        ("helpers_nl.toml", "[why]", '[why]\ncook = "x"', "helpers_nl.toml: why.cook"),
        ("words_nl.toml", "[friend]", "[freind]", "words_nl.toml: friend: missing"),
        ("words_nl.toml", "[friend]", "[friend]\nage = 1", "words_nl.toml: $[...]: Object contains unknown"),
        ("words_nl.toml", "not_heard = [", "not_heard = []\nrest = [", "words_nl.toml: not_heard"),
        ("words_nl.toml", 'name = "iemand op school"', 'name = ""', "words_nl.toml: school.name"),
        ("words_nl.toml", '"9-11" = [', '"9-11" = ["", ', "words_nl.toml: home.9-11[0]: empty"),
        ("words_nl.toml", '"12-17" = [', '"12-17" = ["A."]\n"9" = [', "words_nl.toml"),
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
        (read_first_words if file.startswith("words") else read_helpers)("nl", folder)
    assert where in str(caught.value)


def test_somebody_at_home_and_somebody_elsewhere_must_be_offered(folder: Path) -> None:
    path = folder / "helpers.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("at_home = true", "at_home = false"), encoding="utf-8")
    with pytest.raises(ContentProblem, match="at_home"):
        read_helpers("nl", folder)


def test_too_few_sentences_are_refused(folder: Path) -> None:
    path = folder / "words_en.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('    "Will you go to a grown-up with me?",\n', ""), encoding="utf-8")
    with pytest.raises(ContentProblem, match=r"friend\.9-11: not 3 to 5"):
        read_first_words("en", folder)
