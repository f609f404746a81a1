"""Every shipped line against the evidence, the dialling plans and the index; each rule on planted damage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest

from family_app.activities import help as help_now
from family_app.content.helplines import ANY_COUNTRY, read_every_line, read_help
from family_app.domain.helplines import Contact, ContactKind, Helpline, HelpShelf, Known, OpenTime
from family_app.house import Porch
from family_app.places import shipped
from tests.content import helpline_rules as rules
from tests.support.help import DAILY, a_help_porch

LANGUAGES = ("nl", "en")
RULES = (
    rules.without_evidence,
    rules.on_the_wrong_screen,
    rules.without_its_place,
    rules.with_other_dates,
    rules.with_other_values,
    rules.with_other_hours,
    rules.promising_too_much,
    rules.wrong_for_danger,
    rules.impossible_numbers,
)
Rule = Callable[[list[Helpline]], Iterator[str]]


@pytest.fixture(scope="module")
def shelf() -> HelpShelf:
    return read_help("nl")


@pytest.fixture
def porch(tmp_path_factory: pytest.TempPathFactory) -> Porch:
    return a_help_porch(tmp_path_factory.mktemp("porch"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_shipped_line_keeps_every_rule(rule: Rule, language: str) -> None:
    assert list(rule(list(read_every_line(read_help(language))))) == []


# ---- planted damage -------------------------------------------------------------------------------


def _first(line: Helpline, **facts: object) -> Helpline:
    first, *rest = line.contacts
    return replace(line, contacts=(replace(first, **facts), *rest))  # type: ignore[arg-type]


def _evening(line: Helpline) -> Helpline:
    return _first(line, always_open=False, hours=(OpenTime(DAILY, time(1, 23), time(4, 56)),))


PLANTED: list[tuple[Rule, str, Callable[[Helpline], Helpline]]] = [
    (rules.without_evidence, "fr-119", lambda line: replace(line, id="fr-120")),
    (rules.without_evidence, "us-boys-town", lambda line: replace(line, id="us-teen-line")),
    (rules.without_evidence, "fr-119", lambda line: replace(line, id="fi-116000")),
    (rules.without_evidence, "nl-kindertelefoon", lambda line: replace(line, grade="A")),
    (rules.without_evidence, "fr-119", lambda line: replace(line, country="BE")),
    (rules.without_evidence, "fr-119", lambda line: replace(line, also=("missing",))),
    (rules.on_the_wrong_screen, "fr-3114", lambda line: replace(line, second_screen=False)),
    (rules.on_the_wrong_screen, "fr-119", lambda line: replace(line, second_screen=True)),
    (rules.on_the_wrong_screen, "us-ic3", lambda line: replace(line, second_screen=False)),
    (rules.on_the_wrong_screen, "nl-112", lambda line: replace(line, second_screen=True)),
    (rules.on_the_wrong_screen, "nl-luisterlijn", lambda line: replace(line, second_screen=True)),
    (rules.on_the_wrong_screen, "za-sadag-suicide", lambda line: replace(
        line, contacts=tuple(replace(each, seen="2021") for each in line.contacts))),
    (rules.without_its_place, "ae-dfwac-800111", lambda line: replace(line, region="")),
    (rules.without_its_place, "ae-dfwac-800111", lambda line: replace(line, about="Voor kinderen.")),
    (rules.without_its_place, "fr-119", lambda line: replace(line, region="Alleen in Parijs.")),
    (rules.without_its_place, "au-parentline", lambda line: replace(line, region="Alleen in Sydney.")),
    (rules.with_other_dates, "fr-119", lambda line: _first(line, seen="2026-01-13")),
    (rules.with_other_dates, "fr-119", lambda line: _first(line, hours_seen=date(2026, 11, 1))),
    (rules.with_other_dates, "lv-116111", lambda line: replace(line, name_seen="2025")),
    (rules.with_other_values, "fr-119", lambda line: _first(line, value="118")),
    (rules.with_other_values, "cl-4141", lambda line: _first(line, value="4141")),
    (rules.with_other_values, "ie-childline", lambda line: _first(line, value="116-111")),
    (rules.with_other_values, "nl-kindertelefoon", lambda line: _first(line, value="116 111")),
    (rules.with_other_hours, "fr-3018", _evening),
    (rules.with_other_hours, "fr-3018", lambda line: _first(line, always_open=True, hours=())),
    (rules.promising_too_much, "fr-3018", lambda line: _first(line, anonymous=Known.YES)),
    (rules.promising_too_much, "lu-kjt", lambda line: _first(line, anonymous=Known.YES)),
    (rules.promising_too_much, "hk-18111", lambda line: _first(line, cost="free")),
    (rules.promising_too_much, "fr-119", lambda line: _first(line, cost="normal")),
    (rules.promising_too_much, "gb-childline", lambda line: _first(line, anonymous=Known.NO)),
    (rules.wrong_for_danger, "in-emergency", lambda line: _first(line, value="911")),
    (rules.wrong_for_danger, "sr-emergency", lambda line: _first(line, value="112")),
    (rules.impossible_numbers, "ng-hdi", lambda line: _first(line, value="01 453 5717")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wanted", "damage"), PLANTED)
def test_each_rule_sees_what_it_is_for(
    shelf: HelpShelf, rule: Rule, wanted: str, damage: Callable[[Helpline], Helpline]
) -> None:
    line = next(line for line in read_every_line(shelf) if line.id == wanted)
    assert list(rule([line])) == []
    assert list(rule([damage(line)])) != []


def test_every_rule_is_planted() -> None:
    assert {rule for rule, _, _ in PLANTED} == set(RULES)


def test_an_exception_that_is_no_longer_needed_is_told(
    shelf: HelpShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(rules.NOT_IN_LIBPHONENUMBER, ("FR", "112"), "planted")
    assert list(rules.wrong_for_danger(shelf.countries["FR"].lines)) == ["FR: 112"]


# ---- numbers for danger, and borders --------------------------------------------------------------


def test_every_country_has_its_number_for_danger_first(shelf: HelpShelf) -> None:
    for country in shelf.countries.values():
        assert country.lines[0].is_banner, country.code
        assert all(line.contacts[0].kind is ContactKind.PHONE for line in country.emergency)
        assert country.emergency[0] not in country.first_screen


def test_no_short_number_is_shown_across_a_border(porch: Porch) -> None:
    """112 alone stands on the page of the country that we lack, with the words that it is not everywhere."""
    fallback = porch.shelf.help.countries[ANY_COUNTRY]
    assert list(rules.short_across_a_border(fallback.first_screen + fallback.not_seen_lately)) == []
    assert list(rules.short_across_a_border(fallback.emergency)) == ["int-gsm-112: 112"]
    for code in porch.shelf.help.countries:
        assert list(rules.short_across_a_border(help_now.international(porch, code))) == []
        for situation in porch.shelf.help.situations:
            offered = help_now.lines_for(porch, situation.id, code, porch.clock.now())
            abroad = [line for line in offered if line.country != code]
            assert {line.country for line in abroad} <= {ANY_COUNTRY}
            assert list(rules.short_across_a_border(abroad)) == []


def test_the_rule_about_borders_sees_a_short_and_a_national_number() -> None:
    line = next(line for line in read_every_line(read_help("nl")) if line.id == "nl-113")
    assert list(rules.short_across_a_border([line])) == ["nl-113: 113", "nl-113: 0800-0113"]
    abroad = Contact(ContactKind.PHONE, "+31 20 261 52 75")
    assert list(rules.short_across_a_border([replace(line, contacts=(abroad,))])) == []


# ---- the index ------------------------------------------------------------------------------------


def _strays(names: set[str], codes: set[str]) -> set[str]:
    return names ^ ({code.lower() for code in codes} | {"index", *(f"texts_{each}" for each in LANGUAGES)})


def test_every_file_is_in_the_index_and_the_index_names_no_other(shelf: HelpShelf) -> None:
    names = {path.stem for path in shipped("resources", "helplines").glob("*.toml")}
    assert _strays(names, set(shelf.countries)) == set()
    assert _strays(names | {"tr"}, set(shelf.countries)) == {"tr"}
    assert _strays(names, {*shelf.countries, "TR"}) == {"tr"}


def test_every_country_of_the_evidence_has_somebody_to_talk_with(shelf: HelpShelf) -> None:
    """Curaçao alone has nothing but its number: what was found there nobody could confirm."""
    assert len(shelf.countries) == 74
    for country in shelf.countries.values():
        kinds = {line.category for line in country.lines} | {
            each for line in country.lines for each in line.also
        }
        assert kinds & {"child", "crisis"} or country.code == "CW", country.code


def test_nothing_says_confirmed_before_the_organisation_did(shelf: HelpShelf) -> None:
    assert not [line.id for line in read_every_line(shelf) if line.confirmed]
