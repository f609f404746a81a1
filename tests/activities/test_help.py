"""Help now: who is offered first at moments that do not move, and without a trace."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest

from family_app.activities import help as help_now
from family_app.domain.errors import UnknownWord
from family_app.domain.helplines import OpenNow, OpenTime
from family_app.domain.situations import SITUATIONS
from family_app.house import Porch
from tests.support.help import (
    DAILY,
    NIGHT,
    NOON,
    a_country,
    a_help_porch,
    a_line,
    a_phone,
    by_id,
    with_country,
)


@pytest.fixture
def porch(tmp_path: Path) -> Porch:
    return a_help_porch(tmp_path)


# ---- the emergency number and the country ---------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "number"),
    [("NL", "112"), ("nl", "112"), ("US", "911"), ("BQ", "911"), ("SR", "115"), ("JP", "110"), ("UA", "102")],
)
def test_the_emergency_number_is_there_at_once(porch: Porch, country: str, number: str) -> None:
    assert help_now.emergency(porch, country)[0].contacts[0].value == number


def test_a_country_that_we_lack_gets_the_fallback_with_its_warning(porch: Porch) -> None:
    assert [line.id for line in help_now.emergency(porch, "XX")] == ["int-gsm-112"]
    assert {line.country for line in help_now.helplines(porch, "XX")} == {"ZZ"}


def test_the_list_of_a_country_begins_with_danger_and_ends_with_what_was_not_seen_lately(
    porch: Porch,
) -> None:
    lines = help_now.helplines(porch, "NL")
    assert lines[0].id == "nl-112"
    assert {line.country for line in lines} == {"NL"}
    later = [line.second_screen for line in lines]
    assert later == sorted(later)
    assert len({line.id for line in lines}) == len(lines) == len(porch.shelf.help.countries["NL"].lines)


@pytest.mark.parametrize(
    ("locale", "code"), [("NL", "NL"), ("be", "BE"), ("XX", None), ("ZZ", None), ("", None), (None, None)]
)
def test_the_country_is_only_guessed_when_we_have_lines_for_it(
    porch: Porch, locale: str | None, code: str | None
) -> None:
    assert help_now.guess_country(locale, porch) == code


# ---- situations -----------------------------------------------------------------------------------


def test_a_situation_is_found_by_its_id(porch: Porch) -> None:
    assert [help_now.situation(porch, each).id for each in SITUATIONS] == list(SITUATIONS)


def test_a_situation_that_we_do_not_know_is_refused(porch: Porch) -> None:
    with pytest.raises(UnknownWord) as trouble:
        help_now.situation(porch, "flood")
    assert trouble.value.kind == "situation"


# ---- who comes first ------------------------------------------------------------------------------


def test_fitting_comes_first_then_open_then_unknown_then_closed(porch: Porch) -> None:
    morning = OpenTime(DAILY, time(6), time(9))
    lines = (
        a_line("general-open", a_phone(always_open=True)),
        a_line("closed", a_phone(hours=(morning,)), situations=("regret",)),
        a_line("unknown", a_phone(hours_seen=None), situations=("regret",)),
        a_line("open", a_phone(hours=(OpenTime(DAILY, time(11), time(21)),)), situations=("regret",)),
        a_line("always", a_phone(always_open=True), situations=("regret",)),
        a_line("general-closed", a_phone(hours=(morning,))),
    )
    offered = help_now.lines_for(with_country(porch, a_country(*lines)), "regret", "NL", NOON)
    ids = [line.id for line in offered if line.country == "NL"]
    national = [each for each in ids if not each.startswith("int-")]
    assert national == ["open", "always", "unknown", "closed", "general-open", "general-closed"]


def test_at_night_the_lines_that_are_closed_come_after_the_others(porch: Porch) -> None:
    morning = OpenTime(DAILY, time(6), time(9))
    lines = (
        a_line("closed", a_phone(hours=(morning,))),
        a_line("unknown", a_phone(hours_seen=None)),
        a_line("open", a_phone(always_open=True)),
    )
    shown = help_now.first_lines(with_country(porch, a_country(*lines)), "NL", NOON)
    assert [line.id for line in shown] == ["unknown", "open", "closed"]


def test_an_open_second_channel_makes_the_line_open(porch: Porch) -> None:
    morning = OpenTime(DAILY, time(6), time(9))
    line = a_line("x", a_phone(hours=(morning,)), a_phone(always_open=True))
    assert help_now.line_status(line, a_country(line), NOON) is OpenNow.ALWAYS


def test_a_closed_phone_with_a_chat_of_unknown_hours_counts_as_closed(porch: Porch) -> None:
    line = a_line("x", a_phone(hours_seen=None), a_phone(hours=(OpenTime(DAILY, time(6), time(9)),)))
    assert help_now.line_status(line, a_country(line), NOON) is OpenNow.CLOSED


def test_at_night_the_line_for_suicide_is_offered_before_all_others(porch: Porch) -> None:
    assert help_now.lines_for(porch, "self_harm", "NL", NIGHT)[0].id == "nl-113"


def test_picture_threat_in_the_netherlands_offers_offlimits_by_day_and_take_it_down(porch: Porch) -> None:
    ids = [line.id for line in help_now.lines_for(porch, "picture_threat", "NL", NOON)]
    assert "nl-helpwanted-offlimits" in ids[:3]
    assert "int-take-it-down" in ids


@pytest.mark.parametrize("situation", SITUATIONS)
def test_in_every_country_every_situation_has_somebody_to_turn_to(porch: Porch, situation: str) -> None:
    for code in [*porch.shelf.help.countries, "XX"]:
        offered = help_now.lines_for(porch, situation, code, NIGHT)
        assert offered, code
        assert situation in offered[0].situations, code
        assert not any(line.is_banner or line.second_screen for line in offered), code
        assert len({line.id for line in offered}) == len(offered), code


def test_when_home_is_not_safe_a_line_about_home_comes_first(porch: Porch) -> None:
    assert help_now.lines_for(porch, "home_not_safe", "NL", NIGHT)[0].id == "nl-veilig-thuis"


@pytest.mark.parametrize("country", [help_now.ANY_COUNTRY, "NL", "US", "DE"])
@pytest.mark.parametrize("situation", ["home_not_safe", "self_harm", "friend"])
def test_what_is_about_pictures_comes_last_where_nothing_is(
    porch: Porch, situation: str, country: str
) -> None:
    lines = help_now.lines_for(porch, situation, country, NOON)
    others = [line.category for line in lines if situation not in line.situations]
    about = [category in ("online-abuse", "csam-report") for category in others]
    assert about == sorted(about)


def test_in_belgium_the_language_decides_before_the_hours(porch: Porch) -> None:
    dutch = help_now.lines_for(porch, "home_not_safe", "BE", NIGHT, "nl")
    assert "nl" in dutch[0].contacts[0].languages
    french = help_now.lines_for(porch, "self_harm", "BE", NIGHT, "fr")
    assert "fr" in french[0].contacts[0].languages


def test_nothing_is_offered_twice_under_two_names(porch: Porch) -> None:
    ids = [line.id for line in help_now.lines_for(porch, "picture_threat", "US", NOON)]
    assert "us-take-it-down" in ids
    assert "int-take-it-down" not in ids


def test_where_a_country_has_nothing_on_its_first_screen_the_directories_stand_beside_it(
    porch: Porch,
) -> None:
    curacao = [line.id for line in help_now.international(porch, "CW")]
    assert "int-chi" in curacao
    assert "int-findahelpline" in curacao
    dutch = [line.id for line in help_now.international(porch, "NL")]
    assert dutch == ["int-take-it-down", "int-stopncii"]
    assert help_now.international(porch, "XX") == ()


# ---- one file at a time ---------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files of helplines, in the order in which they are opened from now on."""
    names: list[str] = []
    really = Path.read_bytes

    def watched(path: Path) -> bytes:
        if path.parent.name == "helplines":
            names.append(path.name)
        return really(path)

    monkeypatch.setattr(Path, "read_bytes", watched)
    return names


def test_help_for_one_country_reads_no_other(opened: list[str], tmp_path: Path) -> None:
    porch = a_help_porch(tmp_path)
    assert help_now.guess_country("FR", porch) == "FR"
    assert [country.name for country in porch.shelf.help.countries.values()][-1] == "Een ander land"
    assert opened == ["index.toml"]  # choosing a country needs no line of any
    help_now.emergency(porch, "NL")
    help_now.first_lines(porch, "NL", NOON)
    assert opened == ["index.toml", "nl.toml", "texts_nl.toml"]
    help_now.international(porch, "NL")
    for situation in SITUATIONS:
        help_now.lines_for(porch, situation, "NL", NOON)
    assert opened == ["index.toml", "nl.toml", "texts_nl.toml", "zz.toml"]
    help_now.helplines(porch, "FR")
    help_now.helplines(porch, "NL")
    assert opened[4:] == ["fr.toml"]


# ---- records and traces ---------------------------------------------------------------------------


def test_a_record_has_exactly_the_documented_fields(porch: Porch) -> None:
    record = help_now.as_record(by_id(porch, "nl-kindertelefoon"))
    assert list(record) == [
        "id",
        "country",
        "name",
        "category",
        "contacts",
        "source",
        "source_kind",
        "seen",
        "role",
        "about",
        "ages",
        "second_screen",
        "confirmed",
        "also_category",
        "region",
        "grade",
        "name_seen",
    ]
    assert record["ages"] == [8, 18]
    assert json.loads(json.dumps(record))["contacts"][0] == {
        "kind": "phone",
        "value": "0800-0432",
        "how": "",
        "hours": [
            {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "11:00", "until": "21:00"}
        ],
        "always_open": False,
        "hours_seen": "2026-08-08",
        "cost": "free",
        "anonymous": "yes",
        "languages": ["nl"],
        "deaf": False,
        "seen": "2026-09-08",
    }


def test_midnight_and_unknown_are_written_plainly(porch: Porch) -> None:
    chat = help_now.as_record(by_id(porch, "be-zelfmoordlijn-1813"))["contacts"][1]  # type: ignore[index]
    assert chat["hours"][0]["until"] == "24:00"
    banner = help_now.as_record(by_id(porch, "cw-emergency"))
    assert banner["ages"] is None
    assert banner["contacts"][0]["hours_seen"] is None  # type: ignore[index]


def test_every_line_can_be_written_as_json(porch: Porch) -> None:
    for code in porch.shelf.help.countries:
        for line in help_now.helplines(porch, code):
            assert json.loads(json.dumps(help_now.as_record(line)))["id"] == line.id


def test_help_leaves_no_file_and_no_folder(porch: Porch, tmp_path: Path) -> None:
    for situation in SITUATIONS:
        help_now.lines_for(porch, situation, "NL", NOON, "nl")
        help_now.situation(porch, situation)
    help_now.helplines(porch, "NL")
    help_now.emergency(porch, "NL")
    help_now.international(porch, "CW")
    assert list(tmp_path.iterdir()) == []


def test_help_needs_neither_the_window_nor_the_database() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, family_app.activities.help, family_app.content.helplines as c; c.read_help('nl');"
            "print([m for m in ('PySide6', 'sqlalchemy', 'sqlcipher3', 'cryptography') if m in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(help_now.__file__).parents[2],
    )
    assert said.stdout.strip() == "[]"
