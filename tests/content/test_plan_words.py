"""The words of my plan: the published order, a calm version for 9-11, help in each, and no objects named."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.plan_words import read_plan_words
from family_app.content.reading import ContentProblem
from family_app.domain.people import AgeBand
from family_app.domain.plan_words import SAFER, STEPS, PlanVersion, PlanWords, plan_for
from family_app.places import shipped
from tests.house.prose import longest_sentence, mean_words, sentences, words

LANGUAGES = ("nl", "en")
MEAN_WORDS = {PlanVersion.CALM: 10, PlanVersion.WHOLE: 12}
ASKS = {"nl": "Ik vraag ", "en": "I ask "}
SUICIDE = {
    "nl": r"zelfmoord|zelfdoding|su[iï]cid|dood|sterven",
    "en": r"suicid|\bdead\b|\bdeath\b|\bdying\b|\bdie\b",
}
PLANS = [(language, plan) for language in LANGUAGES for plan in read_plan_words(language)]
every_plan = pytest.mark.parametrize(
    ("language", "plan"), PLANS, ids=[f"{language}-{plan.version}" for language, plan in PLANS]
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "plan"), tmp_path / "plan"))


def every_line(plan: PlanWords) -> list[str]:
    lines = [plan.title, plan.intro, plan.closing]
    for step in plan.steps:
        lines += [step.title, step.explanation, step.question, *step.suggestions]
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_band_gets_its_own_version_and_six_to_eight_gets_none(language: str) -> None:
    plans = read_plan_words(language)
    assert plan_for(plans, AgeBand.SIX) is None
    calm = plan_for(plans, AgeBand.NINE)
    assert calm is not None
    assert calm.version is PlanVersion.CALM
    assert tuple(step.id for step in calm.steps) == STEPS[:5]
    for band in (AgeBand.TWELVE, AgeBand.FIFTEEN, AgeBand.ADULT):
        whole = plan_for(plans, band)
        assert whole is not None
        assert whole.version is PlanVersion.WHOLE
        assert tuple(step.id for step in whole.steps) == STEPS


@every_plan
def test_each_step_explains_asks_and_suggests(language: str, plan: PlanWords) -> None:
    for step in plan.steps:
        assert 1 <= len(words(step.title)) <= 7, step.id
        assert 2 <= len(sentences(step.explanation)) <= 3, step.id
        assert step.question.endswith("?"), step.id
        assert step.question.count("?") == 1, step.id
        least, most = (2, 4) if step.id == SAFER else (5, 8)
        assert least <= len(step.suggestions) <= most, step.id
        for each in step.suggestions:
            assert 2 <= len(words(each)) <= 14, each
            assert re.search(r"[.?!][’”]?$", each), each
    suggested = [each for step in plan.steps for each in step.suggestions]
    assert len(set(suggested)) == len(suggested)


@every_plan
def test_sentences_are_as_short_as_the_reader_needs(language: str, plan: PlanWords) -> None:
    lines = every_line(plan)
    assert mean_words(*lines) <= MEAN_WORDS[plan.version]
    assert mean_words(plan.intro, plan.closing) <= MEAN_WORDS[plan.version] + 2
    for line in lines:
        assert longest_sentence(line) <= 20, line
        assert not re.search(r"[%'\"]", line), line


@every_plan
def test_the_last_line_names_help_that_does_not_wait_for_the_plan(language: str, plan: PlanWords) -> None:
    assert re.search(r"noodnummer|emergency number", plan.closing)
    assert re.search(r"‘Nu hulp nodig’|“Help now”", plan.closing)
    assert re.search(r"Wacht niet|Do not wait", plan.closing)


@every_plan
def test_half_filled_in_is_fine_and_somebody_may_help(language: str, plan: PlanWords) -> None:
    assert re.search(r"[Hh]alf ingevuld is ook goed|[Hh]alf filled in is fine", plan.intro)
    assert re.search(r"huisarts|dokter|doctor", plan.intro)
    assert re.search(r"school", plan.intro)
    assert ("113" in plan.intro) == (plan.version is PlanVersion.WHOLE)


@every_plan
def test_suicide_is_named_only_beside_help_and_never_to_the_younger_ones(
    language: str, plan: PlanWords
) -> None:
    lines = [line for line in every_line(plan) if re.search(SUICIDE[language], line, re.IGNORECASE)]
    assert lines == ([plan.closing] if plan.version is PlanVersion.WHOLE else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_making_it_safer_names_no_object_and_only_asks_somebody(language: str) -> None:
    _, whole = read_plan_words(language)
    safer = whole.steps[STEPS.index(SAFER)]
    for each in safer.suggestions:
        assert each.startswith(ASKS[language]), each
    named = " ".join((safer.title, safer.explanation, safer.question, *safer.suggestions))
    objects = {
        "nl": r"weg(leg|gooi|doe|halen)|opberg|op slot|spullen|ding",
        "en": r"put away|lock|throw|thing|remove",
    }
    assert not re.search(objects[language], named, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_outside_the_home_is_asked_for_as_well(language: str) -> None:
    for plan in read_plan_words(language):
        people = plan.steps[STEPS.index("people")]
        assert re.search(r"niet bij jou in huis|niet in jouw huis|not live in your home", people.explanation)


def test_both_languages_say_as_much_and_nothing_is_untranslated() -> None:
    for one, other in zip(read_plan_words("nl"), read_plan_words("en"), strict=True):
        assert one.version is other.version
        mine = [(step.id, len(step.suggestions)) for step in one.steps]
        assert mine == [(step.id, len(step.suggestions)) for step in other.steps]
        for left, right in zip(every_line(one), every_line(other), strict=True):
            assert left != right


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        ("steps.toml", 'id = "alone"', 'id = "signs"', "steps.toml: step: not the seven"),
        ("steps.toml", 'bands = ["9-11"', 'bands = ["6-8", "9-11"', "steps.toml: step[0].bands: 6-8"),
        ("steps.toml", 'bands = ["9-11"', 'bands = ["9-11", "9-11"', "steps.toml: step[0].bands: one"),
        ("steps.toml", 'bands = ["9-11", "12-14", ', 'bands = ["9-11", ', "step[0].bands: from 12 on"),
        ("steps.toml", 'bands = ["12-14"', 'bands = ["9-11", "12-14"', "step[5].bands: not for 9-11"),
        ("steps.toml", 'bands = ["9-11"', 'bands = ["7"', "bands"),
        ("steps.toml", 'bands = ["9-11", "12-14"', 'bands = ["12-14"', "calm.steps.signs: not in"),
        ("steps_nl.toml", "[calm.steps.people]", "[calm.steps.peple]", "calm.steps.people: missing"),
        ("steps_nl.toml", "[plan.steps.reasons]", "[calm.steps.reasons]", "calm.steps.reasons: not in"),
        ("steps_nl.toml", 'question = "', 'question = ""\n# "', "calm.steps.signs.question: empty"),
        ("steps_nl.toml", 'closing = "', 'closing = " ', "calm.closing"),
        ("steps_nl.toml", "suggestions = [", "suggestions = []\nmore = [", "unknown field `more`"),
        (
            "steps_nl.toml",
            "suggestions = [",
            'suggestions = ["A.", "A.", ',
            "suggestions[1]: stands there twice",
        ),
        ("steps_nl.toml", '    "Mijn buik doet pijn.",\n    "Mijn hart klopt snel.",\n', "", "not 5 to 8"),
        ("steps_nl.toml", "[plan]", "[plans]", "steps_nl.toml"),
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
        read_plan_words("nl", folder)
    assert where in str(caught.value)
