"""dev.py says in plain words what a computer lacks, and knows what needs a window."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.support import outside

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("version", "word"), [((3, 6), "old"), ((3, 10), "old"), ((3, 15), "new"), ((4, 0), "new")]
)
def test_a_python_that_does_not_fit_is_told_so(version: tuple[int, int], word: str) -> None:
    with pytest.raises(dev.CannotStart, match=f"is too {word}: Kitchen Table needs Python 3.11 to 3.14"):
        dev.look_at_python(version)


@pytest.mark.parametrize("minor", range(11, 15))
def test_a_python_that_fits_may_go_on(minor: int) -> None:
    assert dev.look_at_python((3, minor)) is None


def test_an_old_python_can_read_the_file_far_enough_to_say_so() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    assert "from __future__" not in (ROOT / "dev.py").read_text(encoding="utf-8")


def test_the_range_of_pythons_is_the_same_everywhere() -> None:
    words = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    low, high = re.findall(r'requires-python = ">=3\.(\d+),<3\.(\d+)"', words)[0]
    assert ((3, int(low)), (3, int(high) - 1)) == (dev.OLDEST, dev.NEWEST)
    assert "Python 3.11 to 3.14" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("args", "window"),
    [
        ([], True),
        (["--data-dir", "helplines"], True),
        (["--data-dir=x", "--language", "nl"], True),
        (["helplines"], False),
        (["--language", "nl", "cards", "--json"], False),
        (["--version"], False),
        (["--help"], False),
    ],
)
def test_only_the_window_needs_a_screen(args: list[str], window: bool) -> None:
    assert dev.wants_window(args) is window


def test_a_screen_is_a_session_or_a_platform_named_on_purpose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not dev.has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc:port=5900")
    assert dev.has_screen()
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.has_screen()


def test_who_may_not_install_gets_the_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "unattended", lambda: False)
    with pytest.raises(
        dev.CannotStart, match=r"^Something is missing\. .*\n  sudo apt-get install one two\n"
    ):
        dev.get_packages(["one", "two"], "Something is missing.")


def test_every_task_is_in_the_help_and_another_word_is_refused() -> None:
    assert re.findall(r"^python3 dev\.py (\w+)", dev.__doc__ or "", re.MULTILINE) == list(dev.TASKS)
    asked = subprocess.run([sys.executable, str(ROOT / "dev.py"), "dance"], capture_output=True, check=False)
    assert asked.returncode == 2
    assert b"There is no task called dance" in asked.stderr


def test_on_a_build_server_nothing_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert outside.must_run()
    monkeypatch.setenv("CI", "")
    assert not outside.must_run()


def test_a_missing_tool_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert set(outside.missing()) >= set(outside.TOOLS)
