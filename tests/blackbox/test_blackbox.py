"""A real window on a real (virtual) screen, driven from another process through the accessibility bus."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.blackbox
def test_the_first_evening_through_the_accessibility_bus(tmp_path):
    tmp_path.chmod(0o700)
    inside = f"openbox --sm-disable >/dev/null 2>&1 & exec {sys.executable} -m tests.blackbox.first_evening"
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "sh", "-c", inside],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "LANG": "C.UTF-8"},
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert "the evening went well" in done.stdout, done.stderr[-3000:]
