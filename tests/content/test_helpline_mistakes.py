"""What a mistake in a helpline file is told: the file, the field and what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.helplines import read_every_line, read_help
from family_app.content.reading import ContentProblem
from family_app.places import shipped


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for room in ("helplines", "situations"):
        shutil.copytree(shipped("resources", room), tmp_path / room)
    return tmp_path


PLANTED = [
    ("nl.toml", 'value = "0800-0432"', 'value = "0800 KIND"', "nl-kindertelefoon.contact[0].value"),
    ("nl.toml", 'value = "0800-0432"', 'number = "0800-0432"', ".contact[0]: Object contains unknown field"),
    ("nl.toml", 'kind = "phone"', 'kind = "fax"', "$.line[0].contact[0].kind"),
    ("nl.toml", "hours_seen = 2026-08-08\n", "", "nl-112.contact[0].hours_seen"),
    ("nl.toml", 'days = "mon-sun"', 'days = "daily"', "nl-kindertelefoon.contact[0].hours"),
    ("nl.toml", 'until = "21:00"', 'until = "25:00"', "nl-kindertelefoon.contact[0].hours"),
    ("nl.toml", 'grade = "B"', 'grade = "C"', "nl-kindertelefoon.second_screen"),
    ("nl.toml", 'grade = "A"', 'grade = "E"', "$.line[0].grade"),
    ("nl.toml", "ages = [8, 18]", "ages = [18, 8]", "nl-kindertelefoon.ages"),
    ("nl.toml", 'situations = ["forced",', 'situations = ["flood",', "nl-kindertelefoon.situations"),
    ("nl.toml", 'seen = "2026-10-09"', 'seen = "last week"', "nl-112.seen"),
    ("nl.toml", 'id = "nl-113"', 'id = "nl-112"', "nl-112: stands twice"),
    ("nl.toml", 'id = "nl-112"', 'id = "be-112"', "be-112: does not begin with nl-"),
    ("nl.toml", 'country = "NL"', 'country = "BE"', "country: is not NL"),
    ("cw.toml", 'category = "emergency"', 'category = "emergency"\nrole = "police"', "no emergency number"),
    ("be.toml", "[[line]]", "[[line", "not TOML"),
    ("texts_nl.toml", "[nl-politie-geen-spoed]", "[nl-politie]", "nl-politie: words for a line"),
    ("texts_nl.toml", "[nl-112]", '[nl-911]\nabout = "x"\n[nl-112]', "nl-911: words for a line"),
    (
        "texts_nl.toml",
        '"06 13 86 38 03" = "WhatsApp"',
        '"06 13 86 38 04" = "WhatsApp"',
        "nl-mind-korrelatie.how.06 13 86 38 04",
    ),
    ("texts_nl.toml", 'england = "Alleen in Engeland."', "", "region.england"),
    ("texts_nl.toml", 'children = "Voor kinderen en jongeren."', "", "audience.children"),
    ("texts_nl.toml", 'child = "Je kunt praten over je zorgen."', "", "category.child"),
    ("texts_nl.toml", 'pap = "Papiaments"', "", "language.pap"),
    ("texts_nl.toml", 'about = "De politie, voor misdrijven op internet."', 'about = ""', "which has a role"),
    ("index.toml", "[ZZ]", "[ZY]", "ZZ: missing"),
    ("index.toml", 'nl = "Nederland"', 'de = "Nederland"', "NL.name.nl"),
    ("index.toml", 'zones = ["Europe/Amsterdam"]', "zones = []", "NL.zones"),
    ("nl.toml", 'also_category = ["parents"]', 'also_category = ["flood"]', "also_category"),
    ("nl.toml", 'also_category = ["parents"]', 'also_category = ["online-abuse"]', "nl-helpwanted-offlimits"),
    ("nl.toml", 'seen = "2023-01"\n', 'seen = "2026-11-20"\n', "older than its newest channel"),
    ("fr.toml", "second_screen = true\n", "", "fr-urgences-114.second_screen"),
    ("fr.toml", 'grade = "S"', 'grade = "S"\nsecond_screen = true', "fr-urgences.second_screen"),
    ("fr.toml", 'value = "119"', 'value = "+119"', "fr-119.contact[0].value"),
]


@pytest.mark.parametrize(("name", "before", "after", "told"), PLANTED)
def test_a_mistake_is_told_with_file_and_field(
    copy: Path, name: str, before: str, after: str, told: str
) -> None:
    file = copy / "helplines" / name
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(ContentProblem) as trouble:
        read_every_line(read_help("nl", copy))
    assert name in str(trouble.value)
    assert told in str(trouble.value)


def test_the_unchanged_copy_is_read(copy: Path) -> None:
    assert read_every_line(read_help("nl", copy)) == read_every_line(read_help("nl"))


def test_a_mistake_in_one_country_leaves_the_others_in_peace(copy: Path) -> None:
    (copy / "helplines" / "be.toml").write_text("[[line", "utf-8")
    shelf = read_help("nl", copy)
    assert shelf.countries["NL"].emergency[0].id == "nl-112"
    with pytest.raises(ContentProblem, match=r"be\.toml"):
        _ = shelf.countries["BE"].lines


def test_a_language_that_we_lack_is_a_complaint_too(copy: Path) -> None:
    with pytest.raises(ContentProblem, match=re.escape("texts_xx.toml: cannot be read")):
        read_help("xx", copy)
