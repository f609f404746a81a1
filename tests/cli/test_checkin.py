"""Checking in, the plan and the agreement from the command line: what goes in comes out, and help is near."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from family_app.activities.agreements import keep_agreement
from family_app.activities.mood import RECORD_FIELDS
from family_app.activities.people import find_person
from family_app.activities.plan import keep_plan_step
from family_app.activities.unlock import open_space
from family_app.cli import checkin
from family_app.cli.json_fields import JSON_FIELDS
from family_app.cli.words import Words
from family_app.content.shelf import read_shelf
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.mood import LINE_LIMIT
from family_app.domain.people import AgeBand
from family_app.domain.plan import PlanDraft
from family_app.house import House, Porch
from family_app.places import Places
from tests.cli.command import FIRST_LINE, PASSPHRASE, Typing

ROOT = Path(__file__).resolve().parents[2]
PERSON = ("--person", "Sam", "--passphrase-stdin")
CANARY = "kanarie-geheim"
HEAVY = ("PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "cryptography")


def _add(sam: Typing, *words: str, line: str | bytes = "") -> str:
    raw = line if isinstance(line, bytes) else line.encode()
    ended = sam("checkin", "add", *PERSON, *words, stdin=FIRST_LINE + raw)
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def _json(sam: Typing, *words: str) -> Any:
    ended = sam(*words, *PERSON, "--json", stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


def _porch(folder: Path) -> Porch:
    return Porch(Places(folder, folder / "state"), read_shelf("en"))


def _inside(folder: Path, deed: Callable[[House], object]) -> None:
    porch = _porch(folder)
    house, _ = open_space(porch, find_person(porch, "Sam").id, PASSPHRASE)
    deed(house)
    house.vault.close()


# ---- checking in ------------------------------------------------------------------------------------


def test_a_checkin_with_everything(sam: Typing) -> None:
    words = ("--mood", "4", "--energy", "2", "--feeling", "happy", "--feeling", "unsure", "--part", "game")
    made = json.loads(_add(sam, *words, "--json", line="  One line\r\nof two. \n"))
    assert list(made) == list(RECORD_FIELDS) == JSON_FIELDS["checkin add"].split()
    assert (made["mood"], made["scale"], made["key"], made["label"]) == (4, "1-5", "good", "nice")
    assert (made["energy"], made["energy_scale"], made["energy_key"]) == (2, "1-3", "some")
    assert (made["feelings"], made["parts"]) == (["happy", "unsure"], ["game"])
    assert made["line"] == "One line of two."
    assert _json(sam, "checkin", "list") == [made]
    shown = sam("checkin", "list", *PERSON, "--language", "nl", stdin=FIRST_LINE).out
    assert shown.endswith(
        f"{made['id']}  nice · gewoon · blij · ik weet het niet · een game\n    One line of two.\n"
    )


def test_a_face_alone_prints_its_id_only(sam: Typing) -> None:
    printed = _add(sam, "--mood", "3")
    assert len(printed) == 33
    assert _json(sam, "checkin", "list")[0]["id"] == printed.strip()
    assert "    " not in sam("checkin", "list", *PERSON, stdin=FIRST_LINE).out


def test_the_newest_comes_first(sam: Typing) -> None:
    ids = [_add(sam, "--mood", mood).strip() for mood in ("3", "5", "4")]
    assert [each["id"] for each in _json(sam, "checkin", "list")] == ids[::-1]


def test_before_the_first_one(sam: Typing) -> None:
    assert _json(sam, "checkin", "list") == []
    assert sam("checkin", "list", *PERSON, stdin=FIRST_LINE).out == "There is nothing here yet.\n"


@pytest.mark.parametrize("mood", ["1", "2"])
def test_a_low_face_offers_the_doors_before_the_id(sam: Typing, mood: str) -> None:
    out = _add(sam, "--mood", mood, "--part", "school").splitlines()
    assert out[0] == "If you like, this can help now:"
    assert [line.strip() for line in out[1:4]] == [
        "your plan: family-app plan show",
        "someone you trust, at home or somewhere else",
        "someone to call or chat with: family-app helplines",
    ]
    assert out[4] == ""
    assert len(out[5]) == 32
    assert "id" in json.loads(_add(sam, "--mood", mood, "--json"))


def test_home_and_a_young_child(sam: Typing, folder: Path) -> None:
    assert "someone you trust, outside your home" in _add(sam, "--mood", "1", "--part", "home")
    _inside(folder, lambda house: house.vault.owner.set_age_band(AgeBand.SIX))
    out = _add(sam, "--mood", "1")
    assert "plan" not in out
    assert "family-app helplines" in out


def test_no_words_open_the_doors(sam: Typing) -> None:
    for mood in ("3", "4", "5"):
        assert (
            len(_add(sam, "--mood", mood, "--feeling", "sad", "--energy", "1", line="I want help now")) == 33
        )


@pytest.mark.parametrize(
    ("words", "line", "expected"),
    [
        (("--feeling", CANARY), b"", "happy, sad"),
        (("--part", CANARY), b"", "school, friends"),
        (
            ("--feeling", "sad", "--feeling", "happy", "--feeling", "angry", "--feeling", "tired"),
            b"",
            "three",
        ),
        ((), b"x" * (LINE_LIMIT + 1), str(LINE_LIMIT)),
        ((), CANARY.encode() + b"\xff", "UTF-8"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    sam: Typing, words: tuple[str, ...], line: bytes, expected: str
) -> None:
    ended = sam("checkin", "add", "--mood", "3", *words, *PERSON, stdin=FIRST_LINE + line)
    assert (ended.code, ended.out) == (1, "")
    assert expected in ended.err
    assert CANARY not in ended.err
    assert _json(sam, "checkin", "list") == []


@pytest.mark.parametrize(
    "argv",
    [
        ["checkin"],
        ["checkin", "add", "--person", CANARY],
        ["checkin", "add", "--person", "Sam", "--mood", "6"],
        ["checkin", "add", "--person", "Sam", "--mood", CANARY],
        ["checkin", "add", "--person", "Sam", "--mood", "3", "--energy", "4"],
        ["checkin", "list"],
        ["plan", "show"],
        ["agreement"],
        ["agreement", "show", CANARY],
    ],
)
def test_a_wrong_command_ends_with_2_and_repeats_nothing(
    argv: list[str], family: Typing, folder: Path
) -> None:
    ended = family(*argv)
    assert (ended.code, ended.out) == (2, "")
    assert CANARY not in ended.err
    assert not folder.exists()


def test_the_same_feeling_twice_counts_once(sam: Typing) -> None:
    words = [word for _ in range(4) for word in ("--feeling", "sad")]
    assert json.loads(_add(sam, "--mood", "3", *words, "--json"))["feelings"] == ["sad"]


def test_a_wrong_passphrase(sam: Typing) -> None:
    for command in (("checkin", "add", "--mood", "3"), ("checkin", "list"), ("plan", "show")):
        ended = sam(*command, *PERSON, stdin=b"wrong\n")
        assert (ended.code, ended.out) == (1, "")
    assert sam("plan", "show", "--person", "Sam", stdin=FIRST_LINE).code == 2


def test_the_passphrase_of_a_terminal_and_a_line_of_a_pipe(sam: Typing, monkeypatch: Any) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSPHRASE)
    ended = sam("checkin", "add", "--mood", "3", "--person", "Sam", "--json", stdin=b"a line\n")
    assert json.loads(ended.out)["line"] == "a line"


class Terminal(io.StringIO):
    """What somebody types, line by line."""

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_one_line_is_asked_for(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("a line\nnot this one\n"))
    assert checkin._line(SimpleNamespace(say=Words("en"))) == "a line\n"  # type: ignore[arg-type]
    out, err = capsys.readouterr()
    assert (out, err) == ("", "One line, if you like. Or just press Enter: ")


# ---- the plan ---------------------------------------------------------------------------------------


def test_an_empty_plan_shows_its_steps_and_whom_to_call(sam: Typing) -> None:
    steps = _json(sam, "plan", "show")
    assert [step["step"] for step in steps] == ["signs", "alone", "distract", "people", "professionals"]
    assert {step["text"] for step in steps} == {""}
    out = sam("plan", "show", *PERSON, stdin=FIRST_LINE).out
    assert all(step["title"] in out for step in steps)
    assert "(nothing here yet)" in out
    assert "family-app helplines" in out


def test_what_was_written_stands_at_its_step_at_any_age(sam: Typing, folder: Path) -> None:
    def write(house: House) -> None:
        keep_plan_step(house, PlanDraft("people", "Grandma.\nAunt Els."))
        keep_plan_step(house, PlanDraft("reasons", "The sea."))

    _inside(folder, write)
    out = sam("plan", "show", *PERSON, stdin=FIRST_LINE).out
    assert "  Grandma.\n  Aunt Els.\n" in out
    assert "  The sea.\n" in out
    _inside(folder, lambda house: house.vault.owner.set_age_band(AgeBand.SIX))
    assert [(each["step"], each["text"]) for each in _json(sam, "plan", "show")] == [
        ("people", "Grandma.\nAunt Els."),
        ("reasons", "The sea."),
    ]
    out = sam("plan", "show", *PERSON, stdin=FIRST_LINE).out
    assert "The sea." in out
    assert "no plan to fill in" in out


# ---- the agreement ----------------------------------------------------------------------------------


def _agree(folder: Path) -> None:
    clauses = (Clause("We eat without phones.", "So do we.", "meals"), Clause("We ask first.", "We do too."))
    keep_agreement(_porch(folder), AgreementDraft(clauses, ("Sam", "Noor"), date(2027, 1, 31)))


def test_nothing_agreed_makes_no_file(family: Typing, folder: Path) -> None:
    assert family("agreement", "show", "--json").out == "null\n"
    assert family("agreement", "show").out == "Nothing is kept here yet.\n"
    assert not folder.exists()


def test_the_agreement_that_stands(family: Typing, folder: Path) -> None:
    _agree(folder)
    found = json.loads(family("agreement", "show", "--json").out)
    assert list(found) == JSON_FIELDS["agreement show"].split()
    assert (found["version"], found["names"], found["look_again"]) == (1, ["Sam", "Noor"], "2027-01-31")
    assert found["clauses"][0] == {
        "starter": "meals",
        "ours": "We eat without phones.",
        "adults": "So do we.",
    }
    out = family("agreement", "show", "--language", "nl").out
    assert "Wij allemaal: We ask first.\nDe volwassenen: We do too.\n" in out
    assert "Afgesproken door: Sam en Noor\nOpnieuw bekijken op 2027-01-31\n" in out
    keep_agreement(_porch(folder), AgreementDraft((Clause("a", "b"),)))
    assert json.loads(family("agreement", "show", "--json").out)["look_again"] is None
    assert "Agreed by" not in family("agreement", "show").out


def test_a_damaged_table_is_told(family: Typing, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / "table.db").write_bytes(b"damage" * 1000)
    assert "cannot be read" in family("agreement", "show").out
    assert len(list(folder.glob("table.damaged-*"))) == 1


@pytest.mark.parametrize(("agreed", "loaded"), [(False, set()), (True, {"sqlalchemy"})])
def test_no_database_is_loaded_where_nothing_was_kept(folder: Path, agreed: bool, loaded: set[str]) -> None:
    if agreed:
        _agree(folder)
    run = (
        "import sys; from family_app.front_door import open_door;"
        "code = open_door(['--data-dir', sys.argv[1], 'agreement', 'show', '--json']);"
        f"print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    command = [sys.executable, "-c", run, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True)
    assert set(json.loads(done.stderr.replace("'", '"'))) == loaded
