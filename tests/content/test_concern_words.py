"""The words for logging a concern: for every age, without blame, without pictures, and never a dead end."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.concern_words import read_concern_words
from family_app.content.reading import ContentProblem
from family_app.content.shelf import read_shelf
from family_app.domain.concern_words import PICTURE_STEPS, STEPS, WISHES, ConcernVersion
from family_app.domain.guides import Reader
from family_app.domain.people import AgeBand
from family_app.places import shipped
from tests.content.twins import plant, unlike, untidy
from tests.house.guide_style import LONGEST, MEAN_WORDS
from tests.house.prose import longest_sentence, mean_words

LANGUAGES = ("nl", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files, to damage."""
    return Path(shutil.copytree(shipped("resources", "concerns"), tmp_path / "concerns"))


def prose(version: ConcernVersion) -> list[str]:
    told = [*version.opening, version.no_pictures, version.keep_picture, version.at_home_text, version.saved]
    return [*told, version.skip, *(step.help for step in version.steps)]


def test_both_languages_are_whole_and_nothing_was_left_untranslated() -> None:
    assert unlike("concerns") == []
    assert untidy("concerns") == []
    for nl, en in zip(read_concern_words("nl").kinds, read_concern_words("en").kinds, strict=True):
        assert (nl.id, nl.bands, nl.guide, bool(nl.hint)) == (en.id, en.bands, en.guide, bool(en.hint))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_age_gets_a_list_that_it_can_oversee_and_something_else_comes_last(language: str) -> None:
    words = read_concern_words(language)
    counts = {band: len(words.kinds_for(band)) for band in AgeBand}
    assert counts == {"6-8": 7, "9-11": 11, "12-14": 13, "15-17": 13, "adult": 14}
    for band in AgeBand:
        offered = words.kinds_for(band)
        assert offered[-1].id == "other"
        assert len({kind.words for kind in offered}) == len(offered)
    assert [kind.id for kind in words.kinds if kind.bands == (AgeBand.ADULT,)] == ["my_child"]


def test_what_is_heavy_is_not_put_before_a_young_child() -> None:
    words = read_concern_words("nl")
    young = {kind.id for band in (AgeBand.SIX, AgeBand.NINE) for kind in words.kinds_for(band)}
    assert not young & {"told_to_hurt_myself", "forced", "asks_pictures"}
    assert all(kind.situation != "self_harm" for kind in words.kinds if AgeBand.NINE in kind.bands)


def test_guides_icons_and_helpers_are_there() -> None:
    words, shelf = read_concern_words("nl"), read_shelf("nl")
    guides = {guide.id for guide in shelf.guides}
    assert {kind.guide for kind in words.kinds} - {""} <= guides
    icons = {each.icon for group in (words.kinds, words.places, words.wishes) for each in group}
    for icon in icons:
        assert shipped("resources", "icons", f"{icon}-duotone.svg").is_file(), icon
    helpers = {helper.id: helper for helper in shelf.helpers}
    assert sum(not helpers[young.id].at_home for young in words.helpers) > len(words.helpers) / 2


def test_a_kind_with_a_guide_for_its_youngest_reader_or_with_steps_is_no_dead_end() -> None:
    for kind in read_concern_words("nl").kinds:
        assert kind.guide or kind.situation or kind.id == "other"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_named_as_they_are_and_none_is_judged(language: str) -> None:
    words = read_concern_words(language)
    names = {place.id: place.words for place in words.places}
    for id_, name in (("roblox", "Roblox"), ("tiktok", "TikTok"), ("whatsapp", "WhatsApp"), ("x", "X")):
        assert names[id_] == name
    assert {"other_game", "other_app", "phone", "school", "real_life"} <= names.keys()
    assert len(set(names.values())) == len(names) >= 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_wanted_ends_with_not_knowing_and_the_wishes_are_four(language: str) -> None:
    words = read_concern_words(language)
    assert 8 <= len(words.wanted) <= 10
    assert words.wanted[-1].id == "unsure"
    assert tuple(wish.id for wish in words.wishes) == WISHES
    assert words.wish("tell").saved != words.wish("know").saved
    for look in (words.kind, words.place, words.wish, words.wanted_by_id, words.helper):
        with pytest.raises(KeyError):
            look("T99")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_youngest_are_asked_two_things_and_the_others_eight(language: str) -> None:
    words = read_concern_words(language)
    assert tuple(step.id for step in words.version_for(AgeBand.SIX).steps) == PICTURE_STEPS
    for band in (AgeBand.NINE, AgeBand.TWELVE, AgeBand.FIFTEEN, AgeBand.ADULT, None):
        assert tuple(step.id for step in words.version_for(band).steps) == STEPS
    assert words.version_for(AgeBand.ADULT).steps == words.version_for(AgeBand.FIFTEEN).steps
    with pytest.raises(KeyError):
        words.version_for(AgeBand.SIX).step("who")


NOT_YOURS = {"nl": r"niet (?:jouw|jullie) schuld", "en": r"not your fault"}
NO_PUNISHMENT = {"nl": r"geen straf", "en": r"not in trouble"}
NOBODY = {"nl": r"Niemand leest dit.*niemand (?:\w+ )?een", "en": r"Nobody reads this.*nobody (?:\w+ )?a "}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_a_new_concern_opens_without_blame_and_says_that_nobody_comes_by_itself(
    language: str, reader: Reader
) -> None:
    version = read_concern_words(language).versions[reader]
    opening = " ".join(version.opening)
    assert re.search(NOT_YOURS[language], version.opening[0])
    assert reader is Reader.PARENT or re.search(NO_PUNISHMENT[language], version.opening[0])
    assert re.search(NOBODY[language], opening, re.IGNORECASE)
    assert {"nl": "Nu hulp nodig", "en": "Help now"}[language] in opening
    assert re.search(NOT_YOURS[language], version.at_home_text)
    outside = {"nl": r"buiten je huis", "en": r"outside your home"}[language]
    assert re.search(outside, version.at_home_text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", [Reader.NINE, Reader.TEEN, Reader.PARENT])
def test_pictures_stay_out_and_need_never_be_described(language: str, reader: Reader) -> None:
    version = read_concern_words(language).versions[reader]
    assert version.no_pictures.startswith({"nl": "Bewaar de woorden", "en": "Keep the words"}[language])
    never = {"nl": r"hoeft nooit te (?:vertellen|beschrijven)", "en": r"never have to (?:tell|describe)"}
    assert re.search(never[language], version.step("what").help)
    again = {"nl": r"niet opnieuw", "en": r"(?:do not open.* again)"}[language]
    assert re.search(again, version.step("who").help, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", Reader)
def test_sentences_are_as_short_as_the_reader_needs(language: str, reader: Reader) -> None:
    lines = prose(read_concern_words(language).versions[reader])
    assert mean_words(*lines) <= MEAN_WORDS[reader]
    assert max(longest_sentence(line) for line in lines) <= (12 if reader is Reader.SIX else LONGEST)


@pytest.mark.parametrize(
    ("file", "old", "new", "named", "where"),
    [
        ("concerns.toml", 'situation = "forced"', 'situation = "force"', "concerns.toml", "situation"),
        ("concerns.toml", 'guide = "G16"', 'guide = "g16"', "concerns.toml", "kind.mean.guide"),
        ("concerns.toml", '["6-8", "9-11"]', '["9-11", "6-8"]', "concerns.toml", "kind.mean.bands"),
        ("concerns.toml", '["6-8", "9-11"]', '["5"]', "concerns.toml", "bands"),
        ("concerns.toml", 'id = "saw_scary"', 'id = "mean"', "concerns.toml", "mean"),
        ("concerns.toml", 'id = "saw_scary"', 'id = "saw"', "texts_nl.toml", "kind.saw"),
        ("concerns.toml", 'id = "other"', 'id = "others"', "concerns.toml", "other"),
        ("concerns.toml", 'id = "write_down"', 'id = "write"', "concerns.toml", "wish"),
        ("concerns.toml", 'id = "unsure"', 'id = "no_idea"', "concerns.toml", "wanted"),
        ("concerns.toml", '"helpline",', '"helpline", "helpline",', "concerns.toml", "young_helpers"),
        ("concerns.toml", 'name = "Roblox"\n', "", "texts_nl.toml", "places.roblox"),
        ("texts_nl.toml", 'school = "Op school"', 'school = ""', "texts_nl.toml", "places.school"),
        ("texts_nl.toml", 'school = "Op school"', 'school = "Op school "', "texts_nl.toml", "places.school"),
        ("texts_nl.toml", 'title = "Wanneer was het?"', 'title = "Wanneer"', "texts_nl.toml", "when.title"),
        ("texts_nl.toml", '[step."9-11".who]', '[step."9-11".why]', "texts_nl.toml", "why"),
        ("texts_nl.toml", '[step."6-8".tell]', '[step."6-8".when]', "texts_nl.toml", "step.6-8.when"),
        ("texts_nl.toml", "[version.parent]", "[version.grown]", "texts_nl.toml", "version"),
        (
            "texts_nl.toml",
            'words = "Iemand pest',
            'words = "' + "x" * 61 + '"\n# "',
            "texts_nl.toml",
            "longer",
        ),
        ("texts_nl.toml", 'skip = "Overslaan', 'later = "x"\nskip = "Overslaan', "texts_nl.toml", "later"),
    ],
)
def test_a_bad_file_is_named_with_its_field(
    folder: Path, file: str, old: str, new: str, named: str, where: str
) -> None:
    plant(folder / file, old, new)
    with pytest.raises(ContentProblem) as caught:
        read_concern_words("nl", folder)
    assert caught.value.file == named
    assert where in str(caught.value)
