"""What a mistake in a helpline file is told: the file, the field and what is wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from family_app.content.helplines import read_help
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
    ("texts_nl.toml", "[nl-112]", "[nl-911]", "nl-112: no words for this line"),
    ("texts_nl.toml", "[nl-112]", '[nl-911]\nabout = "x"\n[nl-112]', "nl-911: words for a line"),
    (
        "texts_nl.toml",
        '"06 13 86 38 03" = "WhatsApp"',
        '"06 13 86 38 04" = "WhatsApp"',
        "nl-mind-korrelatie.how.06 13 86 38 04",
    ),
    ("texts_nl.toml", 'ZZ = "Een ander land"\n', "", "countries.ZZ"),
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
        read_help("nl", copy)
    assert name in str(trouble.value)
    assert told in str(trouble.value)


def test_the_unchanged_copy_is_read(copy: Path) -> None:
    assert read_help("nl", copy) == read_help("nl")


def test_a_language_that_we_lack_is_a_complaint_too(copy: Path) -> None:
    with pytest.raises(ContentProblem, match=re.escape("texts_xx.toml: cannot be read")):
        read_help("xx", copy)
