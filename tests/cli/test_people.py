"""People from the command line: added with their key or not at all, and nothing told but name and key."""

from __future__ import annotations

import getpass
import json
import re
from pathlib import Path
from typing import Any

import pytest

from family_app.activities import people as activities
from family_app.domain.errors import DiskFull
from family_app.vault.vault import Vault
from tests.cli.command import FIRST_LINE, PASSPHRASE, Typing
from tests.support.help import a_help_porch

CODE = re.compile(r"^    (\S+)$", re.MULTILINE)
ADD_SAM = ("people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")


def test_a_person_gets_a_key_and_a_recovery_code(family: Typing, folder: Path) -> None:
    ended = family(*ADD_SAM, stdin=FIRST_LINE)
    assert (ended.code, ended.err) == (0, "")
    assert "You see it only this once" in ended.out
    assert "family-app backup" in ended.out
    assert len(CODE.findall(ended.out)) == 1
    assert json.loads(family("people", "list", "--json").out) == [{"name": "Sam", "has_key": True}]
    assert family("people", "list", "--language", "nl").out == "Sam: heeft een sleutel\n"
    assert [path.stat().st_mode & 0o077 for path in folder.rglob("*")] == [0] * len([*folder.rglob("*")])


@pytest.mark.parametrize(("recovery", "codes"), [("whole", 1), ("split", 2), ("none", 0)])
def test_each_kind_of_recovery(recovery: str, codes: int, family: Typing) -> None:
    out = family(*ADD_SAM, "--recovery", recovery, "--language", "nl", stdin=FIRST_LINE).out
    assert len(set(CODE.findall(out))) == codes
    assert ("helften" in out, "geen herstelcode" in out) == (recovery == "split", recovery == "none")


@pytest.mark.parametrize("band", ["6-8", "9-11", "12-14", "15-17", "adult"])
def test_each_age_band(band: str, family: Typing) -> None:
    words = ("people", "add", "Noor", "--age-band", band, "--passphrase-stdin")
    assert family(*words, stdin=FIRST_LINE).code == 0


def test_a_name_with_a_key_is_not_taken_twice(sam: Typing) -> None:
    ended = sam("people", "add", "SAM", "--age-band", "9-11", "--passphrase-stdin", stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (1, "")
    assert "has a key already" in ended.err
    assert len(json.loads(sam("people", "list", "--json").out)) == 1


def test_a_person_without_a_key_gets_one(family: Typing, folder: Path) -> None:
    porch = a_help_porch(folder.parent)  # its data folder is that of the test
    before = activities.add_person(porch, "Sam")
    assert family("people", "list").out == "Sam: no key yet\n"
    assert family(*ADD_SAM, stdin=FIRST_LINE).code == 0
    (after,) = activities.everybody(porch)
    assert (after.id, after.has_key) == (before.id, True)


@pytest.mark.parametrize(
    "passphrase", ["", "kanarie", "password", "12345678901234", "a" * 2000, "Sam Sam Sam Sam"]
)
def test_a_weak_passphrase_leaves_nobody_behind(passphrase: str, family: Typing, folder: Path) -> None:
    ended = family(*ADD_SAM, stdin=f"{passphrase}\n".encode())
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert not passphrase or passphrase not in ended.err
    assert json.loads(family("people", "list", "--json").out) == []
    assert not list(folder.glob("vaults/*"))


def test_a_guessable_passphrase_is_taken_with_a_warning(family: Typing) -> None:
    ended = family(*ADD_SAM, stdin=b"Zeven9ap\n")
    assert ended.code == 0
    assert "could guess it" in ended.out
    assert "Zeven9ap" not in ended.out


def _full(*_: object, **__: object) -> None:
    raise DiskFull


@pytest.mark.parametrize("known", [False, True])
def test_a_failed_key_removes_only_a_new_person(
    known: bool, family: Typing, folder: Path, monkeypatch: Any
) -> None:
    porch = a_help_porch(folder.parent)
    if known:
        activities.add_person(porch, "Sam")
    monkeypatch.setattr(Vault, "create", _full)
    ended = family(*ADD_SAM, "--language", "nl", stdin=FIRST_LINE)
    assert ended.code == 1
    assert "schijf is vol" in ended.err
    assert [person.name for person in activities.everybody(porch)] == (["Sam"] if known else [])


@pytest.mark.parametrize("name", ["", " ", "kanarie" * 8, "kan\narie\x00", "kan\u202earie"])
def test_a_name_that_cannot_be_shown_is_refused(name: str, family: Typing, folder: Path) -> None:
    ended = family("people", "add", name, "--age-band", "9-11", "--passphrase-stdin", stdin=FIRST_LINE)
    assert ended.code == 1
    assert "kan" not in ended.err.replace("cannot", "")
    assert not folder.exists()


def test_people_put_away_are_not_listed(sam: Typing, folder: Path) -> None:
    porch = a_help_porch(folder.parent)
    activities.put_away(porch, activities.find_person(porch, "Sam").id)
    assert json.loads(sam("people", "list", "--json").out) == []
    assert sam(*ADD_SAM, stdin=FIRST_LINE).code == 1


def test_a_damaged_list_of_people_is_a_plain_refusal(sam: Typing, folder: Path) -> None:
    (folder / "people.json").write_text("{", encoding="utf-8")
    for words in (("people", "list"), ADD_SAM, ("check",), ("journal", "list", "--person", "Sam")):
        ended = sam(*words, stdin=FIRST_LINE)
        assert (ended.code, ended.out) == (1, "")
        assert "journals are untouched" in ended.err
    assert (folder / "people.json").read_text(encoding="utf-8") == "{"


@pytest.mark.parametrize("words", [ADD_SAM[:-1], ("passphrase", "--person", "Sam")])
def test_without_a_terminal_nothing_is_asked(words: tuple[str, ...], sam: Typing) -> None:
    ended = sam(*words, stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (2 if "passphrase" in words else 1, "")
    ended = sam("people", "add", "Noor", "--age-band", "adult", "--language", "nl", stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (2, "")
    assert "--passphrase-stdin" in ended.err


def test_asked_twice_on_the_terminal(family: Typing, monkeypatch: Any) -> None:
    monkeypatch.setattr("family_app.cli.reading.must_be_terminal", lambda: None)
    asked: list[str] = []
    answers = [PASSPHRASE, PASSPHRASE + "x", PASSPHRASE, PASSPHRASE]

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return answers[len(asked) - 1]

    monkeypatch.setattr(getpass, "getpass", answer)
    ended = family(*ADD_SAM[:-1])
    assert (ended.code, ended.out) == (1, "")
    assert "not the same" in ended.err
    assert family(*ADD_SAM[:-1]).code == 0
    assert len(asked) == 4
