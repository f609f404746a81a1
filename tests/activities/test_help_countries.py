"""Finding a country by what somebody types: however it is spelt, and never without a way on."""

from __future__ import annotations

from pathlib import Path

import pytest

from family_app.activities.help import find_countries
from family_app.activities.sources import by_kind
from family_app.content.helplines import ANY_COUNTRY
from family_app.content.shelf import Shelf
from family_app.house import Porch
from tests.activities.spaces import new_porch
from tests.support.clocks import FixedClock


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return new_porch(tmp_path, FixedClock())


def found(porch: Porch, typed: str) -> list[str]:
    return [country.code for country in find_countries(porch, typed)]


def test_without_a_word_all_of_them_are_there(porch: Porch) -> None:
    assert found(porch, "  ") == list(porch.shelf.help.countries)


@pytest.mark.parametrize("typed", ["neder", "NEDERLAND", " nederl"])
def test_capitals_and_spaces_do_not_matter(porch: Porch, typed: str) -> None:
    assert found(porch, typed)[0] == "NL"


def test_what_begins_with_it_comes_first_then_words_in_it_then_letters(porch: Porch) -> None:
    codes, last = found(porch, "ver"), find_countries(porch, "ver")[-1]
    assert last.code == ANY_COUNTRY
    names = [porch.shelf.help.countries[code] for code in codes[:-1]]
    begins = [any(n.casefold().startswith("ver") for n in (c.name, *c.also_called)) for c in names]
    assert begins == sorted(begins, reverse=True)
    assert begins[0]
    koninkrijk = found(porch, "koninkrijk")
    assert "GB" in koninkrijk[:-1]
    inside = found(porch, "erland")
    assert "NL" in inside[:-1]


def test_what_nobody_knows_still_leads_on(porch: Porch) -> None:
    assert found(porch, "qqqq") == [ANY_COUNTRY]


def test_a_kind_of_source_that_nothing_rests_on_has_no_heading(porch: Porch) -> None:
    bare = Shelf("nl")
    bare.__dict__["sources"] = {}
    bare.__dict__["guides"] = ()
    assert by_kind(Porch(porch.places, bare, porch.clock)) == ()
