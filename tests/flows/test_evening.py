"""The evening without a screen speaks the language of the computer, in its steps and in its pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.evening import STEPS

ROOT = Path(__file__).resolve().parents[2]


def evening(folder: Path, language: str) -> list[str]:
    """Its lines, on a computer in this language."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.flows.evening", str(folder)],
        env={**os.environ, "LANG": language, "LC_ALL": language, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT, capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()


@pytest.mark.slow
def test_steps_and_pictures_are_in_the_language_of_the_computer(tmp_path: Path) -> None:
    told = {}
    for at, language in enumerate(("en_GB.UTF-8", "nl_NL.UTF-8")):
        folder = tmp_path / language
        told[language] = evening(folder, language)
        expected = [f"- {words[at]}" for step, words in STEPS.items() if step != "pictures"]
        assert told[language][:-1] == expected
        assert told[language][-1] == STEPS["pictures"][at].format(folder=folder)
        assert len(list(folder.glob("*.png"))) == len(list(folder.iterdir())) >= 12
    english, dutch = (tmp_path / language / "02-what-is-this.png" for language in told)
    assert english.read_bytes() != dutch.read_bytes()
