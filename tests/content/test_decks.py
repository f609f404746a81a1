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


# The whole set that is planned: for each band how many a child asks, a parent asks, and both.
WHOLE_SET = {
    "T01": "2/2/1 2/2/1 2/2/1 2/1/1",
    "T02": "1/2/1 1/2/1 1/2/1 1/1/1",
    "T03": "1/1/1 2/2/1 2/2/1 1/1/1",
    "T04": "1/1/1 1/2/1 1/2/1 1/2/1",
    "T05": "1/2/1 1/2/1 1/2/1 1/1/1",
    "T06": "1/1/1 1/1/1 1/1/1 1/1/0",
    "T07": "1/1/1 1/1/1 1/2/1 1/2/1",
    "T08": "1/1/1 1/2/1 1/2/1 1/1/1",
    "T09": "1/1/1 1/2/1 1/2/1 1/1/1",
    "T10": "0/1/1 1/2/1 1/2/1 1/1/1",
    "T11": "0/0/1 0/1/1 1/2/1 1/2/1",
    "T12": "1/1/0 1/1/1 1/1/1 1/1/1",
    "T13": "1/1/1 1/1/1 1/2/1 1/2/1",
    "T14": "0/1/0 0/1/1 1/2/1 1/2/1",
    "T15": "0/0/0 0/1/0 1/2/1 1/2/1",
    "T16": "1/1/0 1/1/1 1/1/1 1/1/1",
    "T17": "1/1/1 1/1/1 1/2/1 1/2/1",
    "T18": "1/1/1 1/1/1 1/1/1 1/1/1",
    "T19": "1/1/2 1/1/2 2/1/2 2/1/2",
}
# Topics that start with a card for each who may ask; the others start with one a band.
ONE_FOR_EACH_ASKER = {"T04", "T05", "T07", "T11", "T14", "T17", "T18"}
ASKERS = (Audience.CHILD, Audience.PARENT, Audience.BOTH)


def askers_planned(topic: str, band: AgeBand) -> tuple[Audience, ...]:
    """Who may ask in the whole set."""
    planned = WHOLE_SET[topic].split()[CHILD_BANDS.index(band)].split("/")
    return tuple(asker for asker, count in zip(ASKERS, planned, strict=True) if count != "0")


def table(counts: Counter[tuple[str, AgeBand, Audience]]) -> str:
    """Topics by band, child/parent/both in each, as the plan prints it."""
    lines = ["topic  " + "".join(f"{band:8}" for band in CHILD_BANDS)]
    for topic in WHOLE_SET:
        cells = ("/".join(str(counts[topic, band, asker]) for asker in ASKERS) for band in CHILD_BANDS)
        lines.append(f"{topic:7}" + "".join(f"{cell:8}" for cell in cells))
    return "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_release_is_whole(language: str) -> None:
    cards = read_cards(language)
    counts = Counter((card.topic, band, card.audience) for card in cards for band in card.bands)
    print(table(counts))
    assert len(cards) == 125
    assert [sum(band in card.bands for card in cards) for band in CHILD_BANDS] == [28, 31, 33, 33]
    assert {topic for topic, _, _ in counts} == set(WHOLE_SET)
    for topic in WHOLE_SET:
        for band in CHILD_BANDS:
            planned = askers_planned(topic, band)
            there = [asker for asker in ASKERS for _ in range(counts[topic, band, asker])]
            if topic in ONE_FOR_EACH_ASKER:
                assert there == list(planned), (topic, band)
            else:
                assert len(there) == min(1, len(planned)), (topic, band)
                assert set(there) <= set(planned), (topic, band)


def test_both_languages_have_the_same_cards_in_the_same_order() -> None:
    ours, theirs = (read_cards(language) for language in LANGUAGES)
    assert [card.id for card in ours] == [card.id for card in theirs]


def test_children_ask_a_lot() -> None:
    audiences = Counter(card.audience for card in read_cards("en"))
    assert audiences[Audience.CHILD] >= 40
    assert min(audiences.values()) >= 30


def test_the_youngest_get_nothing_about_groups_that_hurt_and_only_a_parent_asks_about_heavy_days() -> None:
    amber = [card for card in read_cards("nl") if AgeBand.SIX in card.bands and card.tier is Tier.AMBER]
    assert "T15" not in {card.topic for card in amber}
    assert {card.audience for card in amber if card.topic == "T14"} == {Audience.PARENT}


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
        (
            "sources = [",
            'sources = ["nobody", ',
            "card[0].sources: T01-0608-1: 'nobody' is not in the register",
        ),
        ("sources = [", "sources = []\n# [", "card[0].sources: T01-0608-1: no source"),
        ("[[card]]", '[sources]\naap-5c = "O"\n\n[[card]]', "sources"),
        ('guide = "G06"', 'guide = "guide six"', "guide"),
        ('situation = "forced"', 'situation = "rain"', "situation"),
        ('situation = "forced"\n', "", "situation"),
        ("minutes = 5", "minutes = 5\ncolour = 1", "colour"),
        ('tier = "green"\n', "", "tier"),
    ],
)
def test_a_bad_structure_is_named_with_its_field(decks: Path, old: str, new: str, where: str) -> None:
    plant(decks, STRUCTURE, old, new)
    trouble = complaint(decks)
    assert trouble.file == STRUCTURE
    assert where in str(trouble)


@pytest.mark.parametrize("card", ["T15-0911-1", "T14-0911-2"])
def test_a_card_that_is_too_tender_may_not_reach_the_youngest(decks: Path, card: str) -> None:
    """Nothing of T15, and of T14 only what a parent asks: T14-0911-2 is for both."""
    plant(decks, STRUCTURE, f'id = "{card}"\nbands = ["9-11"]', f'id = "{card}"\nbands = ["9-11", "6-8"]')
    trouble = complaint(decks)
    assert (trouble.file, trouble.where.split(".")[1]) == (STRUCTURE, "bands")
    assert "too tender" in trouble.complaint


def test_what_a_parent_asks_about_heavy_days_may(decks: Path) -> None:
    card = 'id = "T14-0911-1"\nbands = ["9-11"'
    plant(decks, STRUCTURE, card, f'{card}, "6-8"')
    assert len(read_cards("nl", decks)) == 125


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
