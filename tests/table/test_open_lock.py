"""The lock of the window as the command line reads it: held by whoever still runs, by nobody else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

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


@pytest.mark.parametrize("said", [b"", b"x\n", b"-1\n", b"0\n", b"\xff\xfe", b"9" * 400, b"99999999999\n"])
def test_what_says_nothing_holds_nothing(said: bytes, tmp_path: Path) -> None:
    path = tmp_path / "open.lock"
    path.write_bytes(said)
    assert not is_held(path)


def test_somebody_elses_process_counts(tmp_path: Path) -> None:
    path = tmp_path / "open.lock"
    path.write_bytes(b"1\nfamily-app\nhere\n")
    assert os.getpid() != 1
    assert is_held(path)


def test_a_folder_in_its_place_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "open.lock").mkdir()
    assert not is_held(tmp_path / "open.lock")
