"""Which nicknames can be kept, and which would be read as the same one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import NameNotUsable
from family_app.domain.people import (
    AVATARS,
    CHILD_BANDS,
    COLOURS,
    NAME_LIMIT,
    AgeBand,
    Person,
    PersonId,
    same_name,
    usable_name,
)
from family_app.places import shipped


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Sam", "Sam"),
        ("  Sam \t de  Vries ", "Sam de Vries"),
        ("Noo\u0308r", "Noör"),
        ("👩\u200d🚀 Noor", "👩\u200d🚀 Noor"),
        ("Ömer-Şevval", "Ömer-Şevval"),
        ("نور", "نور"),
        ("'t Kind", "'t Kind"),
        ("a\nb", "a b"),
        ("x" * NAME_LIMIT, "x" * NAME_LIMIT),
    ],
)
def test_a_nickname_is_kept_as_it_is_read(typed: str, kept: str) -> None:
    assert usable_name(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "\n\t",
        "x" * (NAME_LIMIT + 1),
        "Sa\x00m",
        "Sa\x1bm",
        "Sa\u202em",
        "\ufeffSam",
        "Sa\ud800m",
        "\ue000",
        "\U000e0001",
    ],
    ids=ascii,
)
def test_what_cannot_be_shown_in_a_line_is_refused(typed: str) -> None:
    with pytest.raises(NameNotUsable):
        usable_name(typed)


@given(st.text(max_size=60))
def test_a_kept_name_stays_as_it_is_and_fits_in_a_line(typed: str) -> None:
    try:
        kept = usable_name(typed)
    except NameNotUsable:
        return
    assert usable_name(kept) == kept
    assert 0 < len(kept) <= NAME_LIMIT
    assert len(kept.splitlines()) == 1
    assert kept == kept.strip()


@pytest.mark.parametrize(
    ("one", "other"), [("Sam", "sAM"), ("Noör", "NOO\u0308R"), ("Straße", "STRASSE"), ("ﬁn", "fin")]
)
def test_names_that_read_the_same_are_the_same(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Sam", "Sem"), ("Noor", "Noör"), ("Sam", "Sam 2")])
def test_names_that_differ_are_different_people(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_a_key_is_a_folder_and_nothing_else() -> None:
    without = Person(PersonId("ab" * 8), "Sam", "cat", "sky", None)
    assert not without.has_key
    assert Person(PersonId("ab" * 8), "Sam", "cat", "sky", "cd" * 16).has_key


def test_every_age_but_adult_is_a_child() -> None:
    assert set(CHILD_BANDS) == {band for band in AgeBand if band.is_child} == set(AgeBand) - {AgeBand.ADULT}


@pytest.mark.parametrize("avatar", AVATARS)
def test_every_picture_is_shipped(avatar: str) -> None:
    assert shipped("resources", "icons", f"{avatar}-duotone.svg").is_file()


def test_there_is_a_picture_for_a_large_family() -> None:
    assert len(set(AVATARS)) == len(AVATARS) >= 12
    assert len(set(COLOURS)) == len(COLOURS)
