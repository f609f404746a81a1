"""A real window on a real (virtual) screen, driven from another process through the accessibility bus."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.blackbox


def play(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The script on a screen of its own, with a bus of its own."""
    folder.chmod(0o700)
    inside = f"openbox --sm-disable >/dev/null 2>&1 & exec {sys.executable} -m tests.blackbox.{script}"
    return subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "sh", "-c", inside],
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip


def played(script: str, folder: Path, said: str) -> None:
    done = play(script, folder)
    assert said in done.stdout, done.stderr[-3000:]


def test_the_first_evening(tmp_path: Path) -> None:
    played("first_evening", tmp_path, "the evening went well")


def test_a_nine_year_old_logs_something_and_finds_a_line(tmp_path: Path) -> None:
    played("something_happened", tmp_path, "the line was found")


def test_at_fifteen_a_letter_is_taken_back_sealed_again_read_and_printed(tmp_path: Path) -> None:
    played("letter_home", tmp_path, "the letter was read")


def test_a_forged_letter_is_refused_and_nothing_of_it_is_said(tmp_path: Path) -> None:
    played("forged_letter", tmp_path, "the forged letter was refused")


def test_where_home_is_not_safe_a_line_is_found_and_nobody_at_home_is_met(tmp_path: Path) -> None:
    played("home_not_safe", tmp_path, "the line was found, and nobody was met")


def test_a_child_of_seven_and_a_parent_check_in_and_print_what_they_agree(tmp_path: Path) -> None:
    played("at_the_table", tmp_path, "the family agreed")


def test_at_sixteen_a_low_face_leads_to_the_own_plan(tmp_path: Path) -> None:
    played("low_day", tmp_path, "the plan was opened")
