"""What may be typed, where, and what is said when it is not as it must be."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from family_app import __version__
from family_app.cli.arguments import Wanted, read_arguments
from tests.cli.command import Typing

CANARY = "kanarie-geheim"


def test_nothing_typed_is_the_window() -> None:
    assert read_arguments([]) == Wanted()
    wanted = read_arguments(["--data-dir", "here", "--language", "nl"])
    assert (wanted.data_dir, wanted.language, wanted.command) == ("here", "nl", None)


@pytest.mark.parametrize(
    "argv",
    [
        ["--data-dir", "here", "--language", "nl", "journal", "list", "--person", "Sam"],
        ["journal", "--data-dir", "here", "list", "--language", "nl", "--person", "Sam"],
        ["journal", "list", "--person", "Sam", "--data-dir=here", "--language=nl"],
        [
            "--data-dir",
            "there",
            "journal",
            "list",
            "--person",
            "Sam",
            "--language",
            "nl",
            "--data-dir",
            "here",
        ],
    ],
)
def test_options_stand_before_or_after(argv: list[str]) -> None:
    wanted = read_arguments(argv)
    assert (wanted.data_dir, wanted.language, wanted.command) == ("here", "nl", "journal list")
    assert wanted.options.person == "Sam"


@pytest.mark.parametrize("argv", [["--version"], ["cards", "--version"], ["journal", "add", "--version"]])
def test_version(argv: list[str], family: Typing) -> None:
    ended = family(*argv)
    assert (ended.code, ended.out) == (0, f"family-app {__version__}\n")


@pytest.mark.parametrize("argv", [[], ["cards"], ["people"], ["people", "add"], ["journal", "export"]])
def test_help_in_both_languages(argv: list[str], family: Typing) -> None:
    english, dutch = family(*argv, "--help"), family("--language", "nl", *argv, "-h")
    assert english.code == dutch.code == 0
    assert "for every command, before or after it" in english.out
    assert "bij elke opdracht, ervoor of erna" in dutch.out
    assert "usage:" not in dutch.out


@pytest.mark.parametrize(
    "argv",
    [
        [CANARY],
        ["--language", CANARY],
        ["--language"],
        ["--data-dir"],
        ["--data-dir", ""],
        ["--pers", CANARY],
        ["people"],
        ["people", "add", CANARY],
        ["people", "add", CANARY, "--age-band", "40"],
        ["people", "add", CANARY, "--age-band", "9-11", "--recovery", CANARY],
        ["journal", "add", CANARY, "--person", "Sam"],
        ["journal", "add", "--person", "Sam", "--at", CANARY],
        ["journal", "list"],
        ["journal", "show", "--person", CANARY],
        ["journal", "export", "--person", CANARY],
        ["journal", "export", "--person", CANARY, "--format", "pdf"],
        ["journal", "export", "--person", CANARY, "--format", "markdown", "--json"],
        ["cards", "--age-band", "adult"],
        ["cards", "--asks", CANARY],
        ["passphrase"],
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_wrong_command_ends_with_2_and_repeats_nothing(
    argv: list[str], language: str, family: Typing, folder: Path
) -> None:
    ended = family("--language", language, *argv)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.strip()
    assert CANARY not in ended.err
    assert not folder.exists()


def test_what_is_missing_is_named(family: Typing) -> None:
    assert "--person" in family("journal", "list").err.splitlines()[-1]
    assert family("journal", "list", "--language", "nl").err.endswith("Er ontbreekt iets: --person.\n")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-01-05T16:10:00+01:00", datetime(2026, 1, 5, 16, 10, tzinfo=timezone(timedelta(hours=1)))),
        ("2026-01-05T16:10Z", datetime(2026, 1, 5, 16, 10, tzinfo=UTC)),
        ("2026-01-05T16:10", datetime(2026, 1, 5, 16, 10).astimezone()),
        ("2026-01-05", datetime(2026, 1, 5).astimezone()),
    ],
)
def test_a_moment_has_a_zone(typed: str, expected: datetime) -> None:
    found = read_arguments(["journal", "add", "--person", "Sam", "--at", typed]).options.at
    assert found == expected
    assert found.utcoffset() == expected.utcoffset()


def test_the_language_is_the_asked_one_then_the_kept_one_then_that_of_the_computer(
    family: Typing, folder: Path, monkeypatch: Any
) -> None:
    english, dutch = "Nobody is at the table yet.\n", "Er zit nog niemand aan tafel.\n"
    assert family("people", "list").out == english
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    assert family("people", "list").out == dutch
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"language": "en"}), encoding="utf-8")
    assert family("people", "list").out == english
    assert family("people", "list", "--language", "nl").out == dutch
