"""The guides as shipped are whole in both languages, and a bad file is named together with its field."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from family_app.content.guides import LANGUAGES, STRUCTURE, check_parity, read_guides
from family_app.content.reading import ContentProblem
from family_app.content.shelf import read_shelf
from family_app.domain.guides import Reader, reader_for
from family_app.domain.people import AgeBand
from family_app.domain.situations import SITUATIONS
from family_app.places import shipped

# What content.md C asks for in the first release: id and the readers it is written for.
FIRST_RELEASE = {
    "G01": "9-11 12-17", "G02": "parent", "G03": "parent", "G04": "parent", "G05": "12-17 parent",
    "G09": "9-11 12-17 parent", "G10": "12-17 parent", "G11": "12-17 parent", "G13": "9-11 12-17",
    "G14": "12-17 parent", "G15": "9-11 12-17", "G16": "9-11 12-17", "G17": "6-8 9-11 12-17 parent",
    "G18": "parent", "G22": "parent", "G23": "parent",
}  # fmt: skip


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """A copy of what is shipped, to damage."""
    return Path(shutil.copytree(shipped("resources", "guides"), tmp_path / "guides"))


def plant(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_of_the_first_release_is_there_for_each_of_its_readers(language: str) -> None:
    found = {g.id: " ".join(each.value for each in g.readers) for g in read_guides(language)}
    assert found == FIRST_RELEASE


def test_both_languages_have_the_same_shape_and_nothing_is_left_untranslated() -> None:
    check_parity()


def test_every_source_is_in_the_register_and_every_icon_is_drawn() -> None:
    shelf = read_shelf("en")
    for guide in shelf.guides:
        assert set(guide.sources) <= set(shelf.sources)
        icons = [
            guide.icon,
            *(step.icon for version in guide.versions for step in version.steps if step.icon),
        ]
        for icon in icons:
            assert shipped("resources", "icons", f"{icon}-duotone.svg").is_file()


def test_the_groups_of_the_news_are_named_for_parents_only() -> None:
    for language in LANGUAGES:
        for guide in read_guides(language):
            for version in guide.versions:
                named = "764" in version.every_word()
                assert named == (guide.id == "G22")
                assert not named or version.reader is Reader.PARENT


def test_every_situation_offers_a_guide_and_every_guide_can_be_found() -> None:
    guides = read_guides("nl")
    offered = {situation for guide in guides for situation in guide.shown_in}
    assert offered == set(SITUATIONS)


def test_nobody_is_named_as_a_reviewer_before_there_was_one() -> None:
    assert {guide.reviewed_by for guide in read_guides("nl")} == {""}


def test_a_child_is_not_sent_to_a_text_for_parents_while_there_is_one_for_children() -> None:
    for guide in read_guides("en"):
        for reader in (Reader.SIX, Reader.NINE, Reader.TEEN):
            chosen = guide.version_for(reader).reader
            assert chosen is not Reader.PARENT or guide.readers == (Reader.PARENT,)


@pytest.mark.parametrize(
    ("band", "reader"),
    [
        (AgeBand.SIX, Reader.SIX),
        (AgeBand.NINE, Reader.NINE),
        (AgeBand.TWELVE, Reader.TEEN),
        (AgeBand.FIFTEEN, Reader.TEEN),
        (AgeBand.ADULT, Reader.PARENT),
        (None, Reader.TEEN),
    ],
)
def test_each_band_has_its_version(band: AgeBand | None, reader: Reader) -> None:
    assert reader_for(band) is reader


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('id = "G01"', 'id = "G1"', "guide[0].id"),
        ('id = "G02"', 'id = "G01"', "guide[0].id"),
        ('versions = ["9-11", "12-17"]', 'versions = ["12-17", "9-11"]', "versions"),
        ('versions = ["9-11", "12-17"]', 'versions = ["10-11"]', "versions"),
        ('situation = "picture_threat"', 'situation = "rain"', "situation"),
        ('shown_in = ["picture_threat"]', 'shown_in = ["rain"]', "shown_in"),
        ('related = ["G05", "G16"]', 'related = ["G99"]', "related"),
        ('tone = "rose"', 'tone = "green"', "tone"),
        ('written = "2026-11"', 'written = "november"', "written"),
        ('icon = "image-broken"', 'icon = "image-broken"\ncolour = 1', "colour"),
    ],
)
def test_a_bad_structure_is_named_with_its_field(guides: Path, old: str, new: str, where: str) -> None:
    plant(guides, STRUCTURE, old, new)
    with pytest.raises(ContentProblem) as caught:
        read_guides("nl", guides)
    assert caught.value.file == STRUCTURE
    assert where in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("opening = ", "opning = ", "opning"),
        ('["9-11"]', '["10-11"]', "10-11"),
        ("first = [", 'first = ["Nog een.", ', "first"),
        ('title = "', 'title = " ', "title"),
    ],
)
def test_a_bad_text_is_named_with_its_file_and_field(guides: Path, old: str, new: str, where: str) -> None:
    plant(guides, "nl/G01.toml", old, new)
    with pytest.raises(ContentProblem) as caught:
        read_guides("nl", guides)
    assert caught.value.file == "nl/G01.toml"
    assert where in str(caught.value)


def test_a_text_that_was_left_in_the_other_language_is_noticed(guides: Path) -> None:
    shutil.copy(guides / "nl" / "G03.toml", guides / "en" / "G03.toml")
    with pytest.raises(ContentProblem, match="the same as in the other language"):
        check_parity(guides)
