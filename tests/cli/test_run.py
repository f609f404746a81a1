"""How a command ends, whatever happens: exit codes, no traceback, and real processes with real keys."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from family_app.activities import help as help_now
from family_app.activities.agreements import keep_agreement
from family_app.cli import helplines
from family_app.cli.json_fields import JSON_FIELDS, ONE_OBJECT
from family_app.content.shelf import read_shelf
from family_app.domain.agreement import AgreementDraft, Clause
from family_app.house import Porch
from family_app.places import Places
from tests.cli.command import FIRST_LINE, PASSPHRASE, Typing

ROOT = Path(__file__).resolve().parents[2]
CANARY = "kanarie-geheim"


# What a letter prints stands in test_letters.py: it needs two people.
@pytest.mark.parametrize("command", [each for each in JSON_FIELDS if not each.startswith("letter")])
def test_the_documented_json_is_what_is_printed(command: str, sam: Typing, folder: Path) -> None:
    key = ("--person", "Sam", "--passphrase-stdin")
    page_id = sam("journal", "add", *key, "--title", "Words", stdin=FIRST_LINE).out.strip()
    concern_id = sam("concern", "add", *key, "--kind", "other", stdin=FIRST_LINE).out.strip()
    given = {
        "journal add": ("--title", "x"),
        "journal search": ("words",),
        "journal show": (page_id,),
        "concern add": ("--kind", "other"),
        "concern show": (concern_id,),
        "checkin add": ("--mood", "3"),
    }
    sam("checkin", "add", *key, "--mood", "4", stdin=FIRST_LINE)
    keep_agreement(Porch(Places(folder, folder), read_shelf("en")), AgreementDraft((Clause("a", "b"),)))
    with_key = command.startswith(("journal", "concern", "checkin", "plan"))
    more = (*given.get(command, ()), *(key if with_key else ()))
    ended = sam(*command.split(), *more, "--json", stdin=FIRST_LINE)
    found = json.loads(ended.out)
    assert isinstance(found, dict) == (command in ONE_OBJECT)
    (record, *_others) = [found] if command in ONE_OBJECT else found
    assert list(record) == JSON_FIELDS[command].split()
    fields = ", ".join(record)
    assert fields in " ".join(sam(*command.split(), "--help").out.split())


def _raiser(trouble: BaseException) -> Any:
    def fail(*_: object) -> None:
        raise trouble

    return fail


@pytest.mark.parametrize(("language", "words"), [("nl", "Er ging iets mis"), ("en", "Something went wrong")])
def test_what_nobody_expected_ends_calmly(
    language: str, words: str, family: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helplines, "_page", _raiser(ValueError(CANARY)))
    ended = family("helplines", "--language", language)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.startswith(words)
    assert "(ValueError " in ended.err
    assert "cli/helplines.py:" in ended.err.replace(os.sep, "/")
    assert CANARY not in ended.err


def test_ctrl_c_is_quiet(family: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_now, "find_country", _raiser(KeyboardInterrupt()))
    ended = family("helplines")
    assert (ended.code, ended.out, ended.err) == (130, "", "")


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "Nothing can be saved"), (errno.EIO, "did not answer")],
)
def test_a_disk_that_fails_is_a_plain_refusal(
    number: int, words: str, family: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helplines, "_page", _raiser(OSError(number, "no", CANARY)))
    ended = family("helplines")
    assert (ended.code, ended.out) == (1, "")
    assert words in ended.err
    assert CANARY not in ended.err


def test_a_folder_that_cannot_be_made_is_a_plain_refusal(family: Typing, folder: Path) -> None:
    folder.write_bytes(b"")  # a file where the folder should be
    words = ("people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin")
    ended = family(*words, stdin=FIRST_LINE)
    assert (ended.code, ended.out) == (1, "")
    assert folder.read_bytes() == b""


# ---- real processes ------------------------------------------------------------------------------


def _command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "family_app", "--data-dir", str(folder), *words]


def _run(folder: Path, *words: str, stdin: bytes = b"", **facts: str) -> subprocess.CompletedProcess[bytes]:
    ended = subprocess.run(
        _command(folder, *words),
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **facts},
        start_new_session=True,
        check=False,
    )
    assert PASSPHRASE.encode() not in ended.stdout + ended.stderr
    assert b"Traceback" not in ended.stderr
    return ended


def test_an_evening_in_real_processes(folder: Path) -> None:
    """With the real derivation, and in a locale that is not UTF-8."""
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    text = "Vandaag caf\u00e9 \U0001f600\r\nen thuis \n\n"
    person = ("--person", "Sam", "--passphrase-stdin")
    added = _run(folder, "people", "add", "Sam", "--age-band", "9-11", "--passphrase-stdin", stdin=FIRST_LINE)
    assert (added.returncode, added.stderr) == (0, b"")
    kept = _run(folder, "journal", "add", *person, stdin=FIRST_LINE + text.encode(), **ascii_only)
    assert (kept.returncode, kept.stderr) == (0, b"")
    page_id = kept.stdout.decode().strip()
    shown = _run(folder, "journal", "show", page_id, *person, "--json", stdin=FIRST_LINE, **ascii_only)
    assert json.loads(shown.stdout)["text"] == text
    wrong = _run(folder, "journal", "show", page_id, *person, stdin=CANARY.encode(), **ascii_only)
    assert (wrong.returncode, wrong.stdout) == (1, b"")
    assert b"not the right passphrase" in wrong.stderr
    assert CANARY.encode() not in wrong.stderr
    on_disk = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"Vandaag" not in on_disk


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that nobody reads ends otherwise there")
def test_a_reader_that_goes_away_is_no_trouble(folder: Path) -> None:
    command = subprocess.Popen(
        _command(folder, "cards", "--json"), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert command.stdout is not None
    assert command.stderr is not None
    command.stdout.read(1)
    command.stdout.close()
    assert command.wait() == 0
    assert command.stderr.read() == b""
    command.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of this kind exists on Unix only")
def test_a_terminal_is_asked_and_shows_nothing(folder: Path) -> None:
    """A real terminal: the passphrase is typed twice and neither echoed nor taken from a pipe."""
    import pty

    words = ("people", "add", "Sam", "--age-band", "9-11", "--recovery", "none")
    terminal, theirs = pty.openpty()
    command = subprocess.Popen(
        _command(folder, *words), cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    seen = b""
    for prompt in (b"while you type): ", b"Once more: "):
        while not seen.endswith(prompt):
            seen += os.read(terminal, 1024)
        os.write(terminal, FIRST_LINE)
    # Linux tells the end of the other side as an error.
    with suppress(OSError):
        while more := os.read(terminal, 1024):
            seen += more
    os.close(terminal)
    assert command.wait() == 0
    assert b"Sam is at the table" in seen
    assert PASSPHRASE.encode() not in seen
