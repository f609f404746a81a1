"""Concerns from the command line: what goes in comes out unchanged, and help comes before anything else."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from family_app.cli.arguments import JSON_FIELDS
from family_app.content.shelf import read_shelf
from family_app.domain.concern import SHORT_LIMIT, TEXT_LIMIT
from tests.cli.command import FIRST_LINE, Ended, Typing

ROOT = Path(__file__).resolve().parents[2]
PERSON = ("--person", "Sam", "--passphrase-stdin")
CANARY = "kanarie-geheim"


def _ended(sam: Typing, text: str | bytes, *more: str) -> Ended:
    raw = text if isinstance(text, bytes) else text.encode()
    return sam("concern", "add", *PERSON, *more, stdin=FIRST_LINE + raw)


def _add(sam: Typing, text: str | bytes = "", *more: str) -> str:
    ended = _ended(sam, text, *more)
    assert (ended.code, ended.err) == (0, "")
    return ended.out.splitlines()[-1]


def _json(sam: Typing, *words: str) -> Any:
    ended = sam("concern", *words, *PERSON, "--json", stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


@pytest.mark.parametrize(
    "text",
    [
        "one line",
        "\n\nbegins and ends with two\n\n",
        "from\r\nanother\rcomputer\r\n",
        "emoji \U0001f600, \u0065\u0301, right \u202e to left \u05d0\u05d1",
        "a tab\t, a null \x00 and an escape \x1b[31m",
        "https://example.org/?a=b&c",
    ],
)
def test_a_text_comes_back_unchanged(text: str, sam: Typing) -> None:
    concern_id = _add(sam, text)
    assert len(concern_id) == 32
    assert _json(sam, "show", concern_id)["words"] == text
    shown = sam("concern", "show", concern_id, *PERSON, stdin=FIRST_LINE).out
    assert f"\nIn my own words:\n{text}\n" in shown


def test_one_with_everything(sam: Typing) -> None:
    more = ("--kind", "meet_or_move", "--place", "roblox", "--who", "x_1 <a>", "--happened", "on Monday")
    lists = ("--wanted", "secret", "--wanted", "meet", "--wanted", "secret", "--feeling", "scared")
    concern_id = _add(sam, "Words.\nMore.", *more, *lists, "--wish", "tell", "--at-home")
    (line,) = _json(sam, "list")
    assert list(line) == JSON_FIELDS["concern list"].split()
    assert (line["id"], line["kind"], line["first_words"]) == (concern_id, "meet_or_move", "Words.")
    assert line["closed_at"] is None
    found = _json(sam, "show", concern_id)
    assert list(found) == JSON_FIELDS["concern show"].split()
    assert found == {
        "id": concern_id, "made_at": line["made_at"], "changed_at": line["made_at"], "closed_at": None,
        "binned_at": None, "kind": "meet_or_move", "words": "Words.\nMore.", "place": "roblox",
        "place_words": "", "who": "x_1 <a>", "address": "", "happened": "on Monday",
        "wanted": ["secret", "meet"], "wanted_words": "", "feelings": ["scared"], "wish": "tell",
        "at_home": True, "helper": "", "notes": [],
    }  # fmt: skip
    shown = sam("concern", "show", concern_id, *PERSON, "--language", "nl", stdin=FIRST_LINE).out
    told = read_shelf("nl").concern_words
    assert f"Wat er is gebeurd: {told.kind('meet_or_move').words}\nWaar: Roblox\nWie: x_1 <a>\n" in shown
    assert f"Wat ik nu wil: {told.wish('tell').words}\n" in shown


def test_a_choice_is_enough_and_the_list_says_what_it_was(sam: Typing) -> None:
    made = json.loads(_ended(sam, "", "--kind", "bullying", "--json").out)
    assert list(made) == JSON_FIELDS["concern add"].split()
    assert (made["kind"], made["wish"], made["emergency"]) == ("bullying", "", [])
    _add(sam, "", "--at-home")
    _add(sam, "Some words.", "--kind", "other")
    out = sam("concern", "list", *PERSON, stdin=FIRST_LINE).out.splitlines()
    kind = read_shelf("en").concern_words.kind("bullying").words
    assert sorted(line[52:] for line in out) == sorted(["Some words.", "(no words)", kind])
    assert all(len(line.split()[2]) == 32 for line in out)


def test_what_grew_and_what_is_over_is_shown(sam: Typing, folder: Path) -> None:
    concern_id = _add(sam, "First.")
    _change(folder, concern_id)
    (note,) = _json(sam, "show", concern_id)["notes"]
    assert (set(note), note["text"]) == ({"id", "at", "text"}, "Next.")
    out = sam("concern", "show", concern_id.upper(), *PERSON, stdin=FIRST_LINE).out
    assert out.splitlines()[0].endswith(" · closed · in the bin")
    assert "\nWritten later, 2026-03-09 16:10:\nNext.\n" in out
    assert "Whom I want to tell: My teacher" in out
    assert _json(sam, "list") == []


def _change(folder: Path, concern_id: str) -> None:
    """What only the window can do: a note, a chosen helper, closing, the bin."""
    from dataclasses import replace

    from family_app.activities import concerns
    from family_app.activities.people import everybody
    from family_app.activities.unlock import open_space
    from family_app.domain.concern import ConcernId
    from family_app.house import Porch
    from family_app.places import find_places
    from tests.support.clocks import FixedClock

    porch = Porch(find_places(str(folder)), read_shelf("en"), FixedClock())
    house, _ = open_space(porch, everybody(porch)[0].id, FIRST_LINE.decode().rstrip("\n"))
    which = ConcernId(concern_id)
    draft = concerns.draft_of(concerns.open_concern(house, which))
    concerns.keep_concern(house, replace(draft, helper="teacher"))
    concerns.add_note(house, which, "Next.")
    concerns.close_concern(house, which)
    concerns.bin_concern(house, which)
    house.vault.close()


def test_a_closed_one_stands_at_the_end(sam: Typing, folder: Path) -> None:
    first, second = _add(sam, "One."), _add(sam, "Two.")
    assert [line["id"] for line in _json(sam, "list")] == [second, first]
    assert sam("concern", "list", *PERSON, stdin=FIRST_LINE).out.count("(closed)") == 0
    _change(folder, second)
    assert [line["id"] for line in _json(sam, "list")] == [first]


# ---- help -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "country", "number"), [("nl", "NL", "112"), ("en", "GB", "999")])
def test_help_now_has_the_emergency_number_first(
    language: str, country: str, number: str, sam: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_{country}.UTF-8")
    ended = _ended(sam, CANARY, "--kind", "saw_terrible", "--wish", "help_now")
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert lines[0] == {"nl": "GEVAAR OP DIT MOMENT", "en": "DANGER RIGHT NOW"}[language]
    assert lines[2].endswith(number)
    assert len(lines[-1]) == 32
    assert "family-app helplines" in lines[-3]
    assert CANARY not in ended.out
    made = json.loads(_ended(sam, "", "--wish", "help_now", "--json").out)
    assert made["emergency"][0]["contacts"][0]["value"] == number


def test_without_a_country_the_language_says_where(sam: Typing) -> None:
    dutch = json.loads(_ended(sam, "", "--wish", "help_now", "--json", "--language", "nl").out)
    assert {line["country"] for line in dutch["emergency"]} == {"NL"}
    english = json.loads(_ended(sam, "", "--wish", "help_now", "--json").out)
    assert {line["country"] for line in english["emergency"]} == {"ZZ"}
    out = _ended(sam, "", "--wish", "help_now", "--kind", "saw_terrible").out
    assert "(" in out  # what to send or say stands beside the number


def test_about_somebody_at_home_it_says_who_could_notice(
    sam: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    out = _ended(sam, "", "--at-home", "--wish", "help_now").out
    assert out.index("112") < out.index("Iemand thuis zou dit kunnen merken") < out.index("Kindertelefoon")
    assert "Sam" not in out
    assert "merken" not in _ended(sam, "", "--kind", "threat", "--wish", "help_now").out
    assert _ended(sam, "", "--at-home", "--wish", "know").out.count("\n") == 1  # the id only


# ---- what is refused --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ((), b"", "nothing here yet"),
        ((), b" \n\t\r\n", "nothing here yet"),
        (("--who", " "), b"\n", "nothing here yet"),
        (("--who", "t" * (SHORT_LIMIT + 1)), CANARY.encode(), "at most 300 letters"),
        (("--happened", CANARY * 30), b"x", "at most 300 letters"),
        ((), b"x" * (TEXT_LIMIT + 1), "at most 65536 letters"),
        ((), "é".encode() * TEXT_LIMIT, "at most 32768 letters"),
        ((), CANARY.encode() * TEXT_LIMIT, "too long"),
        ((), CANARY.encode() + b"\xff", "UTF-8"),
        (("--kind", CANARY), CANARY.encode(), "picture_threat"),
        (("--place", CANARY), CANARY.encode(), "roblox, minecraft"),
        (("--wanted", "money", "--wanted", CANARY), CANARY.encode(), "picture, money"),
        (("--wish", CANARY), CANARY.encode(), "write_down, know, tell and help_now"),
        (("--feeling", CANARY), CANARY.encode(), "happy, sad"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    words: tuple[str, ...], text: bytes, expected: str, sam: Typing
) -> None:
    ended = _ended(sam, text, *words)
    assert (ended.code, ended.out) == (1, "")
    assert expected in ended.err
    assert CANARY not in ended.err
    assert _json(sam, "list") == []


def test_nothing_there(sam: Typing) -> None:
    assert sam("concern", "list", *PERSON, stdin=FIRST_LINE).out == "You have not set anything down yet.\n"
    for id_ in ("0" * 32, "\udcff", ""):
        ended = sam("concern", "show", id_, *PERSON, stdin=FIRST_LINE)
        assert (ended.code, ended.out) == (1, "")
        assert "family-app concern list" in ended.err


def test_a_wrong_passphrase_and_nobody(sam: Typing) -> None:
    ended = sam("concern", "add", *PERSON, "--wish", "help_now", stdin=b"wrong\n" + CANARY.encode())
    assert (ended.code, ended.out) == (1, "")
    assert CANARY not in ended.err
    ended = sam("concern", "list", "--person", CANARY, "--passphrase-stdin", stdin=FIRST_LINE)
    assert (ended.code, CANARY in ended.err) == (1, False)
    assert _json(sam, "list") == []


def test_without_a_terminal_the_text_is_never_taken_for_the_passphrase(sam: Typing) -> None:
    ended = sam("concern", "list", "--person", "Sam", stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (2, "")
    assert "--passphrase-stdin" in ended.err


def test_the_passphrase_of_a_terminal_and_a_text_of_a_pipe(sam: Typing, monkeypatch: Any) -> None:
    typed = FIRST_LINE.decode().rstrip("\n")
    monkeypatch.setattr("getpass.getpass", lambda _prompt: typed)
    ended = sam("concern", "add", "--person", "Sam", stdin=b"line one\nline two\n")
    assert _json(sam, "show", ended.out.strip())["words"] == "line one\nline two\n"
    assert sam("concern", "add", "--person", "Sam", stdin=b" ").code == 1


@pytest.mark.parametrize("verb", ["add", "list", "show"])
def test_help_names_every_field_of_the_json(verb: str, family: Typing) -> None:
    for language in ("nl", "en"):
        out = family("concern", verb, "--help", "--language", language).out
        assert all(field in out for field in JSON_FIELDS[f"concern {verb}"].split())


def test_no_window_is_loaded(sam: Typing, folder: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", _LOADED, "--data-dir", str(folder), "concern", "list", "--person", "X"],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    loaded = ast.literal_eval(found.stdout.splitlines()[-1])
    assert not {"PySide6", "shiboken6", "family_app.ui"} & set(loaded)
    assert "family_app.cli.concerns" in loaded


_LOADED = """
import sys
from family_app.front_door import open_door
open_door(sys.argv[1:])
print(sorted(sys.modules))
"""
