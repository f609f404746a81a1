"""The lock of the window as the command line reads it: held by whoever still runs, by nobody else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from family_app.table import open_lock
from family_app.table.open_lock import is_held

HOLD = """
import sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
lock.setStaleLockTime(0)
assert lock.tryLock(100)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_window_that_runs_holds_it_and_one_that_was_killed_does_not(tmp_path: Path) -> None:
    path = tmp_path / "open.lock"
    assert not is_held(path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"held\n"
        assert is_held(path)
        window.kill()
    assert path.exists()
    assert not is_held(path)


def test_our_own_is_nobody_elses(tmp_path: Path) -> None:
    lock = QLockFile(str(tmp_path / "open.lock"))
    assert lock.tryLock(100)
    assert not is_held(tmp_path / "open.lock")
    lock.unlock()


@pytest.mark.parametrize(
    "content", [b"", b"x\n", b"-1\n", b"0\n", b"\xff\xfe", b"9" * 400, b"99999999999\n", "\u00b2\n".encode()]
)
def test_what_says_nothing_holds_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "open.lock"
    path.write_bytes(content)
    assert not is_held(path)


# ---- a number that was given out again, and other computers ------------------------------------------


@pytest.fixture
def said(tmp_path: Path) -> Callable[..., bool]:
    """What is thought of a lock with these five lines; those that are not given are true of this process."""
    lock = QLockFile(str(tmp_path / "true.lock"))
    assert lock.tryLock(100)
    names = ("process", "program", "host", "machine", "boot")
    true = dict(zip(names, (tmp_path / "true.lock").read_text().splitlines(), strict=False))
    lock.unlock()

    def asked(**other: str) -> bool:
        path = tmp_path / "open.lock"
        path.write_text("".join(f"{other.get(name, true.get(name, ''))}\n" for name in names))
        return is_held(path)

    return asked


def test_a_number_that_another_program_has_now(said: Callable[..., bool]) -> None:
    with subprocess.Popen([shutil.which("sleep") or "sleep", "60"]) as other:
        assert not said(process=str(other.pid)), "this number is that of sleep now, not of our program"
        assert said(
            process=str(other.pid), program=Path(open_lock.os.readlink(f"/proc/{other.pid}/exe")).name
        )
        assert said(process=str(other.pid), program="")
        other.kill()
    assert not said(process=str(other.pid), program="sleep")


def test_a_process_that_does_not_let_itself_be_looked_at(
    said: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_lock, "PROGRAM", "/nowhere/{}/exe")
    assert said(process=str(os.getppid()))


def test_a_process_of_another_account(said: Callable[..., bool], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_process: int, _signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(open_lock.os, "kill", refuse)
    monkeypatch.setattr(open_lock, "PROGRAM", "/nowhere/{}/exe")
    assert said(process="1")


def test_before_this_computer_was_started_again(said: Callable[..., bool]) -> None:
    parent = {"process": str(os.getppid()), "program": ""}
    assert said(**parent)
    assert said(**parent, boot="")
    assert not said(**parent, boot="another time")


def test_a_lock_of_another_computer_counts_whatever_runs_here(said: Callable[..., bool]) -> None:
    for process in (str(os.getpid()), "4194304", str(os.getppid())):
        assert said(process=process, machine="0" * 32)
        assert said(process=process, machine="", host="another-computer")


def test_a_computer_that_has_another_name_now(
    said: Callable[..., bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "machine").write_text("f" * 32 + "\n")
    monkeypatch.setattr(open_lock, "MACHINE", (tmp_path / "none", tmp_path / "machine"))
    assert not said(process="4194304", machine="f" * 32, host="the-name-of-before")
    monkeypatch.setattr(open_lock, "MACHINE", (tmp_path,))  # a folder: it does not say
    assert not said(process="4194304", host=os.uname().nodename)
    assert said(process="4194304", host="the-name-of-before")


def test_a_folder_in_its_place_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "open.lock").mkdir()
    assert not is_held(tmp_path / "open.lock")
