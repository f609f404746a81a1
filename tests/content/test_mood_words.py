"""The words of the mood check-in: short, neutral, whole in both languages for every reader."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.mood_words import read_mood_words
from family_app.content.reading import ContentProblem
from family_app.domain.guides import Reader
from family_app.domain.mood_words import ENERGY, FACES, LOW_FACES, PARTS, face_number
from family_app.domain.people import AgeBand
from family_app.places import shipped
from tests.content.twins import plant, strings, unlike, untidy

LANGUAGES = ("nl", "en")
# A face says how it is. Words that weigh a person or a day, rank, or name an illness do not stand on it; nor
# does the Dutch word for heavy, which can be read as a word about a body.
WEIGHING = {
    "nl": r"\b(?:goed|slecht|best|beste|beter|slechter|ziek|zwaar|zwak|sterk|gemiddeld|normaal|depressief)\b",
    "en": r"\b(?:good|bad|best|better|worse|ill|heavy|weak|strong|average|normal|depressed)\b",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "mood"), tmp_path / "mood"))


def test_both_languages_are_whole_and_nothing_was_left_untranslated() -> None:
    assert unlike("mood", same=("school",)) == []
    assert untidy("mood") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("band", [*AgeBand, None])
def test_every_reader_has_five_faces_three_energies_and_eight_parts(
    language: str, band: AgeBand | None
) -> None:
    version = read_mood_words(language).version_for(band)
    assert tuple(word.id for word in version.faces) == FACES
    assert tuple(word.id for word in version.energy) == ENERGY
    assert tuple(word.id for word in version.parts) == PARTS
    for words in (version.faces, version.energy, version.parts):
        assert len({word.words for word in words}) == len(words)
    for part in version.parts:
        assert shipped("resources", "icons", f"{part.icon}-duotone.svg").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_weighs_a_person(language: str) -> None:
    for field, words in strings("mood", language).items():
        assert not re.search(WEIGHING[language], words), field


def test_faces_count_from_one_and_the_two_lowest_open_three_doors() -> None:
    assert [face_number(face) for face in FACES] == [1, 2, 3, 4, 5]
    assert LOW_FACES == ("very_low", "low")
    with pytest.raises(ValueError, match="not in tuple"):
        face_number("happy")


def test_an_adult_is_asked_about_work_and_a_child_about_school() -> None:
    versions = read_mood_words("en").versions
    assert versions[Reader.PARENT].parts[0].words.startswith("work")
    assert versions[Reader.NINE].parts[0].words == "school"


@pytest.mark.parametrize(
    ("file", "old", "new", "named", "where"),
    [
        ("mood.toml", '"very_low", "low"', '"low", "very_low"', "mood.toml", "faces"),
        ("mood.toml", '"little", "some"', '"little"', "mood.toml", "energy"),
        ("mood.toml", 'id = "chat"', 'id = "chats"', "mood.toml", "part"),
        ("mood.toml", 'id = "chat"\n', 'id = "chat"\nsize = 1\n', "mood.toml", "size"),
        ("texts_nl.toml", "[parent.faces]", "[adult.faces]", "texts_nl.toml", "adult"),
        ("texts_nl.toml", "very_low =", "lowest =", "texts_nl.toml", "6-8.faces.very_low"),
        ("texts_nl.toml", 'good = "fijn"', 'good = "gewoon"', "texts_nl.toml", "6-8.faces"),
        (
            "texts_nl.toml",
            'good = "fijn"',
            'good = "een dag om nooit te vergeten"',
            "texts_nl.toml",
            "longer",
        ),
    ],
)
def test_a_bad_file_is_named_with_its_field(
    folder: Path, file: str, old: str, new: str, named: str, where: str
) -> None:
    plant(folder / file, old, new)
    with pytest.raises(ContentProblem) as caught:
        read_mood_words("nl", folder)
    assert caught.value.file == named
    assert where in str(caught.value)
