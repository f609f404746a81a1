"""The decks as shipped are whole, and a bad file is named together with its field."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from family_app.content.decks import LANGUAGES, check_parity, read_cards, read_decks
from family_app.content.reading import ContentProblem
from family_app.domain.cards import Audience, Tier
from family_app.domain.people import CHILD_BANDS, AgeBand
from family_app.places import shipped

STRUCTURE = "structure.toml"


@pytest.fixture
def decks(tmp_path: Path) -> Path:
    """A copy of what is shipped, to damage."""
    return Path(shutil.copytree(shipped("resources", "decks"), tmp_path / "decks"))


def plant(folder: Path, file: str, old: str, new: str) -> None:
    """Changes the first such text of a file, which must be there."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaint(folder: Path, language: str = "nl") -> ContentProblem:
    with pytest.raises(ContentProblem) as caught:
        read_decks(language, folder)
    return caught.value


def test_at_least_forty_cards_in_both_languages_over_ten_topics() -> None:
    ours, theirs = (read_cards(language) for language in LANGUAGES)
    assert [card.id for card in ours] == [card.id for card in theirs]
    assert len(ours) >= 40
    assert len({card.topic for card in ours}) >= 10


def test_every_band_has_enough_and_children_ask_a_lot() -> None:
    cards = read_cards("en")
    per_band = Counter(band for card in cards for band in card.bands)
    assert all(per_band[band] >= 9 for band in CHILD_BANDS)
    audiences = Counter(card.audience for card in cards)
    assert audiences[Audience.CHILD] >= 14
    assert min(audiences.values()) >= 8


def test_the_heaviest_topics_have_no_cards_yet() -> None:
    assert {card.topic for card in read_cards("nl")}.isdisjoint({"T11", "T14", "T15"})


def test_for_six_to_eight_only_green_or_what_the_parent_asks_in_three_topics() -> None:
    amber = [card for card in read_cards("nl") if AgeBand.SIX in card.bands and card.tier is Tier.AMBER]
    assert {(card.topic, card.audience) for card in amber} == {
        (topic, Audience.PARENT) for topic in ("T04", "T05", "T07")
    }


def test_both_languages_have_the_same_shape_and_no_text_is_left_untranslated() -> None:
    check_parity()


def test_nobody_is_named_as_a_reviewer_before_there_was_one() -> None:
    assert {card.reviewed_by for card in read_cards("nl")} == {""}


def test_reading_one_language_does_not_open_the_other(decks: Path) -> None:
    shutil.rmtree(decks / "en")
    assert len(read_cards("nl", decks)) >= 40


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('id = "T01-0608-1"', 'id = "T01-06-1"', "card[0].id"),
        ('id = "T01-0911-1"', 'id = "T01-0608-1"', "card[1].id"),
        ('bands = ["6-8"]', 'bands = ["7-8"]', "card[0].bands"),
        ('bands = ["6-8"]', 'bands = ["9-11"]', "card[0].bands"),
        ('bands = ["6-8"]', 'bands = ["6-8", "adult"]', "card[0].bands"),
        ('bands = ["6-8"]', "bands = []", "card[0].bands"),
        ('audience = "child"', 'audience = "grandma"', "card[0].audience"),
        ('tier = "green"', 'tier = "red"', "card[0].tier"),
        ('tier = "green"', 'tier = "amber"', "card[0].tier"),
        ("minutes = 5", "minutes = 45", "card[0].minutes"),
        ("sources = [", 'sources = ["nobody", ', "card[0].sources"),
        ('guide = "G06"', 'guide = "guide six"', "guide"),
        ('situation = "forced"', 'situation = "rain"', "situation"),
        ('situation = "forced"\n', "", "situation"),
        ("minutes = 5", "minutes = 5\ncolour = 1", "colour"),
        ('tier = "green"\n', "", "tier"),
        ('= "O"', '= "X"', "sources"),
    ],
)
def test_a_bad_structure_is_named_with_its_field(decks: Path, old: str, new: str, where: str) -> None:
    plant(decks, STRUCTURE, old, new)
    trouble = complaint(decks)
    assert trouble.file == STRUCTURE
    assert where in str(trouble)


def test_a_tender_card_may_not_reach_the_youngest(decks: Path) -> None:
    plant(decks, STRUCTURE, 'bands = ["9-11"]\naudience = "both"\ntier = "amber"', "HERE")
    plant(decks, STRUCTURE, "HERE", 'bands = ["9-11", "6-8"]\naudience = "both"\ntier = "amber"')
    trouble = complaint(decks)
    assert (trouble.file, trouble.where.split(".")[1]) == (STRUCTURE, "bands")
    assert "too tender" in trouble.complaint


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('opening = "', 'opning = "', "opning"),
        ('opening = "', 'opening = ""\n# "', "T04-0608-1.opening"),
        ('listen_for = "', 'listen_for = ""\n# "', "T04-0608-1.listen_for"),
        ('why = "', 'why = " ', "T04-0608-1.why"),
        ('why = "', "why = 3 # ", "T04-0608-1.why"),
        ("follow_ups = [", 'follow_ups = ["one"] # ', "T04-0608-1.follow_ups"),
        ("follow_ups = [", "follow_ups = [1, ", "T04-0608-1.follow_ups"),
        ("avoid = [", "avoid = [] # ", "T04-0608-1.avoid"),
        ("avoid = [", 'avoid = ["", ', "T04-0608-1.avoid[0]"),
        ('["T04-0608-1"]', '["T04-0608-9"]', "T04-0608-"),
        ('["T04-0608-1"]', '["T05-0608-1"]', "T05-0608-1"),
        ('text = "', 'text = ""\n# "', "about.text"),
        ("[about]", "[aboot]", "about"),
        ('kind_ending = "', 'kind_ending = "two\\nlines ', "T04-0608-1.kind_ending"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bad_text_is_named_with_its_file_and_field(
    decks: Path, language: str, old: str, new: str, where: str
) -> None:
    plant(decks, f"{language}/T04.toml", old, new)
    trouble = complaint(decks, language)
    assert trouble.file == f"{language}/T04.toml"
    assert where in str(trouble)


def test_only_tender_cards_say_what_to_listen_for(decks: Path) -> None:
    plant(decks, "nl/T01.toml", "minuut lang.", 'minuut lang."\nlisten_for = "Hm')
    trouble = complaint(decks)
    assert (trouble.file, trouble.where) == ("nl/T01.toml", "T01-0608-1.listen_for")


def test_a_text_without_a_card_is_named(decks: Path) -> None:
    path = decks / "nl" / "T16.toml"
    text = path.read_text(encoding="utf-8")
    card = text[text.index('["T16-1517-1"]') :].replace("1517-1", "1517-2")
    path.write_text(f"{text}\n{card}", encoding="utf-8")
    assert complaint(decks).where == "T16-1517-2"


def test_a_missing_file_and_a_file_that_is_no_toml_are_named(decks: Path) -> None:
    (decks / "nl" / "T19.toml").write_text("[about", encoding="utf-8")
    assert complaint(decks).file == "T19.toml"
    (decks / "nl" / "T19.toml").unlink()
    assert complaint(decks).file == "T19.toml"


@pytest.mark.parametrize(
    ("new", "where"),
    [
        ('follow_ups = ["Act it out.", "Tell me."]\n# [', "T04-0608-1.follow_ups"),
        ('avoid = ["No."]\n# [', "T04-0608-1.avoid"),
    ],
)
def test_a_different_count_in_the_other_language_is_named(decks: Path, new: str, where: str) -> None:
    plant(decks, "en/T04.toml", f"{where.rpartition('.')[2]} = [", new)
    with pytest.raises(ContentProblem) as caught:
        check_parity(decks)
    assert (caught.value.file, caught.value.where) == ("en/T04.toml", where)


def test_a_text_that_was_never_translated_is_named(decks: Path) -> None:
    shutil.copy(decks / "nl" / "T06.toml", decks / "en" / "T06.toml")
    with pytest.raises(ContentProblem) as caught:
        check_parity(decks)
    assert (caught.value.file, caught.value.where) == ("en/T06.toml", "T06-0608-1.opening")
