"""A real window on a real (virtual) screen, driven from another process through the accessibility bus."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def play(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The script on a screen of its own, with a bus of its own."""
    folder.chmod(0o700)
    inside = f"openbox --sm-disable >/dev/null 2>&1 & exec {sys.executable} -m tests.blackbox.{script}"
    return subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "sh", "-c", inside],
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip


@pytest.mark.blackbox
def test_the_first_evening_through_the_accessibility_bus(tmp_path):
    done = play("first_evening", tmp_path)
    assert "the evening went well" in done.stdout, done.stderr[-3000:]


@pytest.mark.blackbox
def test_a_nine_year_old_logs_something_and_finds_a_line_through_the_accessibility_bus(tmp_path):
    done = play("something_happened", tmp_path)
    assert "the line was found" in done.stdout, done.stderr[-3000:]
