"""The rules of content.md D4, each with the tests that hold it; here stand those that no other file holds.

D4-1, every text against the terms of D3, and each term seen where it is planted:
    `tests/house/test_wording.py::test_no_text_breaks_a_rule_of_level_e`
    `tests/house/test_wording.py::test_each_rule_sees_what_it_is_for`
D4-2, means of self-harm, and names of groups, as hashes:
    `tests/house/test_stems.py::test_a_planted_word_fails_the_build`
D4-3, openings and follow-ups of cards:
    `tests/content/test_card_style.py::test_every_card_is_worded_as_it_should_be`
    `tests/content/test_card_style.py::test_each_check_sees_what_it_is_for`
D4-4, sentences and reading figures; figures for guides are shown to a reviewer:
    `tests/content/test_card_style.py::test_the_words_of_a_band_are_easy_enough`
    `tests/content/test_guide_style.py::test_every_guide_is_worded_as_it_should_be`
    `tests/content/test_guide_style.py::test_each_check_sees_what_it_is_for`
    `tests/house/test_review_table.py::test_every_row_has_its_figures`
D4-5, help and a source, in every country:
    `tests/house/test_wording_rules.py::test_whoever_is_worried_finds_somebody`
    `tests/activities/test_help.py::test_in_every_country_every_situation_has_somebody_to_turn_to`
D4-6, heavy words stand beside help:
    `tests/house/test_wording_rules.py::test_heavy_words_stand_beside_help`
    `tests/house/test_wording_rules.py::test_beside_each_of_them_help_is_shown_to_stand`
D4-7, nothing that scares children, no platform in the dock, groups for parents only:
    `tests/house/test_wording_rules.py::test_no_statistic_and_no_platform_for_children`
    `tests/content/test_guides.py::test_the_groups_of_the_news_are_named_for_parents_only`
D4-8, two equal languages, and je in Dutch:
    `tests/house/test_wording_rules.py::test_both_languages_say_the_same`
    `tests/house/test_wording_rules.py::test_dutch_says_je`
    `tests/content/test_decks.py::test_both_languages_have_the_same_shape_and_no_text_is_left_untranslated`
    `tests/content/test_guides.py::test_both_languages_have_the_same_shape_and_nothing_is_left_untranslated`
    `tests/house/test_translations.py`
D4-9, no way for a picture:
    `tests/house/test_reach.py::test_no_picture_comes_in`
    `tests/house/test_reach.py::test_nothing_but_words_and_numbers_can_be_kept`
    `tests/ui/test_journal_editor.py::test_an_image_is_not_taken`
    `tests/ui/test_journal_editor.py::test_a_file_is_not_taken`
    `tests/ui/test_journal_page.py::test_a_dropped_picture_leaves_the_page_as_it_was`
D4-10, help in one action, by keyboard, locked and unlocked, without a trace:
    `tests/ui/test_window.py::test_help_opens_from_every_room_with_one_key_and_changes_no_file`
    `tests/ui/test_help_in_window.py::test_tab_goes_through_help_as_one_reads_it_and_then_to_the_rail`
    `tests/ui/test_help_in_window.py::test_f1_from_the_editor_opens_no_situation`
    `tests/ui/test_help_page.py::test_help_makes_and_changes_no_file`
D4-12, nothing of a journal is known outside it, and nobody else can renew its key:
    `tests/house/test_reach.py::test_nobody_is_shown_anything_of_a_journal`
    `tests/house/test_reach.py::test_a_new_key_needs_an_old_one`
    `tests/activities/test_unlock_facts.py::test_nobody_can_count_the_pages`
D4-13, no program reads along, nothing is scored:
    `tests/house/test_reach.py::test_no_program_reads_a_journal`
    `tests/house/test_reach.py::test_feelings_are_never_scored`
D4-14, nobody reads this:
    `tests/ui/test_journal_page.py::test_an_empty_page_says_that_nobody_reads_it_and_where_help_is`
    `tests/house/test_wording_rules.py::test_nobody_reads_this_is_said_in_both_languages`

D4-11 is about the helplines (`tests/content/test_helpline_rules.py`).
D4-15 is `tests/house/test_review_table.py`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from family_app.content.decks import LANGUAGES, read_cards
from family_app.content.guides import read_guides
from family_app.content.sources import read_sources
from family_app.domain.cards import Tier
from tests.house.content_rules import HELP_STANDS_BESIDE, formal, frightens, misplaced, unequal
from tests.house.texts import ROOT, Text, all_texts

RULE = re.compile(r"^D4-(\d+),", re.MULTILINE)
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


@cache
def texts() -> tuple[Text, ...]:
    return tuple(all_texts())


def is_there(path: str, function: str) -> bool:
    file = ROOT / path
    return file.is_file() and (not function or f"def {function}(" in file.read_text(encoding="utf-8"))


def test_every_rule_names_tests_that_exist() -> None:
    assert set(RULE.findall(__doc__ or "")) == {
        str(number) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14)
    }
    assert [each for each in NAMED.findall(__doc__ or "") if not is_there(*each)] == []


# ---- D4-5 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_is_worried_finds_somebody(language: str) -> None:
    register = read_sources()
    for card in read_cards(language):
        assert card.if_worried, card.id
        assert card.situation or card.tier is Tier.GREEN, card.id
        assert card.sources, card.id
        assert set(card.sources) <= set(register), card.id
    for guide in read_guides(language):
        assert guide.situation, guide.id
        assert guide.sources, guide.id
        assert set(guide.sources) <= set(register), guide.id


# ---- D4-6 -------------------------------------------------------------------------------------------


def tender() -> frozenset[str]:
    amber = [card for card in read_cards("nl") if card.tier is Tier.AMBER]
    return frozenset(each for card in amber for each in (card.id, card.topic))


def test_heavy_words_stand_beside_help() -> None:
    amber = tender()
    assert [text.where for text in texts() if misplaced(text, amber)] == []


def test_beside_each_of_them_help_is_shown_to_stand() -> None:
    for proof in HELP_STANDS_BESIDE.values():
        path, _, function = proof.partition("::")
        assert is_there(path, function), proof


@pytest.mark.parametrize(
    ("where", "words", "wrong"),
    [
        ("resources/decks/nl/T01.toml T01-0608-1.why", "Denk je aan zelfmoord?", True),
        ("resources/decks/nl/T14.toml T14-1214-1.why", "Denk je aan zelfmoord?", False),
        ("resources/decks/en/T01.toml about.text", "It is about self-harm.", True),
        ("resources/decks/en/T14.toml about.text", "It is about self-harm.", False),
        ("resources/words/feelings_en.toml meanings.sad", "You want to die.", True),
        ("family_app_nl.ts Cards", "Wil je jezelf pijn doen?", True),
        ("family_app_nl.ts EmptyNote", "Wil je jezelf pijn doen?", False),
        ("family_app/cli/words.py:1", "Do you want to hurt yourself?", True),
        ("resources/words/feelings_nl.toml meanings.sad", "Je hebt pijn.", False),
    ],
)
def test_a_heavy_word_elsewhere_is_seen(where: str, words: str, wrong: bool) -> None:
    assert misplaced(Text(where, "", "", words), frozenset(("T14-1214-1", "T14"))) is wrong


# ---- D4-7 -------------------------------------------------------------------------------------------


def test_no_statistic_and_no_platform_for_children() -> None:
    assert [each for text in texts() for each in frightens(text)] == []


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Dat is 35% van de kinderen.", True),
        ("It happens to 1 in 5.", True),
        ("Het overkomt 1 op de 5.", True),
        ("One in five has seen it.", True),
        ("Een op de vijf zag het.", True),
        ("40 procent", True),
        ("Op Roblox is het gevaarlijk.", True),
        ("Someone on TikTok", True),
        ("Een van de twee begint.", False),
        ("Kies 3 kaarten.", False),
        ("Snap je dat?", False),
    ],
)
def test_what_scares_is_seen(words: str, wrong: bool) -> None:
    found = list(frightens(Text("resources/decks/nl/T04.toml T04-0911-1.opening", "opening", "nl", words)))
    assert bool(found) is wrong
    assert not list(
        frightens(Text("resources/guides/nl/G04.toml parent.title", "", "nl", words, for_child=False))
    )


# ---- D4-8 -------------------------------------------------------------------------------------------


def test_both_languages_say_the_same() -> None:
    assert list(unequal(ROOT / "resources")) == []


@pytest.mark.parametrize(
    ("english", "complaint"),
    [
        ('title = "One"\nlist = ["a", "b"]', ""),
        ('title = "One"', "stands in one language only"),
        ('title = "One"\nlist = ["a"]', "2 in Dutch, 1 in English"),
        ('title = "Een hele lange titel"\nlist = ["a", "b"]', "the same in both languages"),
        ('title = 1\nlist = ["a", "b"]', "of another kind"),
        (None, "no such file in both languages"),
    ],
)
@pytest.mark.parametrize(("ours", "theirs"), [("a/nl/x.toml", "a/en/x.toml"), ("a/x_nl.toml", "a/x_en.toml")])
def test_what_one_language_lacks_is_seen(
    tmp_path: Path, ours: str, theirs: str, english: str | None, complaint: str
) -> None:
    for name, words in ((ours, 'title = "Een hele lange titel"\nlist = ["a", "b"]'), (theirs, english)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        if words is not None:
            (tmp_path / name).write_text(words, encoding="utf-8")
    found = list(unequal(tmp_path))
    assert bool(found) == bool(complaint)
    assert all(complaint in each for each in found), found


def test_dutch_says_je() -> None:
    assert [text.where for text in texts() if formal(text)] == []
    assert formal(Text("x", "", "nl", "Kunt u dat?"))
    assert formal(Text("x", "", "nl", "Uw kind"))
    assert not formal(Text("x", "", "nl", "Kun je dat? Au, zo’n ruw uur."))


# ---- D4-14 ------------------------------------------------------------------------------------------


def test_nobody_reads_this_is_said_in_both_languages() -> None:
    for context in ("EmptyNote", "Foot"):
        said = [text.words for text in texts() if text.where == f"family_app_nl.ts {context}"]
        for promise in (r"^Nobody reads this.*nobody gets a warning", r"^Niemand leest dit.*niemand"):
            assert any(re.search(promise, each, re.IGNORECASE) for each in said), (context, promise)
        assert {"Help now", "Nu hulp nodig"} <= set(said), context
