"""The locks say what is installed by its hash, never where from; and no file names a place of one machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
NOT_OURS = {"build", "dist", "shots", "__pycache__"}
TEXTS = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".ts",
    ".yaml",
    ".yml",
    ".cfg",
    ".ini",
    ".xml",
    ".desktop",
    ".txt",
    ".svg",
    "",
}
# Options that point pip or uv at an index. Written in pieces: this file is read too.
INDEX_OPTIONS = re.compile("(?:extra-)?index" + r"[-_]url|find[-_]links\s*=|trusted[-_]host", re.IGNORECASE)


def files() -> Iterator[Path]:
    """Every text file of ours."""
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT).parts
        hidden = inside[0].startswith(".") and inside[0] not in (".ci", ".gitignore")
        if hidden or NOT_OURS & set(inside) or path.suffix not in TEXTS or not path.is_file():
            continue
        if path.stat().st_size < 2_000_000:
            yield path


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_is_hashes_only(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="ascii").splitlines()
    pinned = [line for line in lines if re.match(r"[a-z0-9-]+==[\w.]+( ; .+)? \\$", line)]
    hashes = [line for line in lines if re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line)]
    assert len(pinned) > 10
    assert len(pinned) + len(hashes) == len(lines), "something that is neither a version nor a hash"


def test_the_program_needs_nothing_that_development_does_not_lock() -> None:
    run, dev = (set((ROOT / name).read_text(encoding="ascii").splitlines()) for name in LOCKS)
    wanted = {line.split(" ;")[0].removesuffix(" \\") for line in run if "==" in line}
    assert wanted <= {line.split(" ;")[0].removesuffix(" \\") for line in dev if "==" in line}


def test_no_file_says_where_packages_come_from() -> None:
    found = [path for path in files() if INDEX_OPTIONS.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    places = re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|Users/\w+)/")
    found = [path for path in files() if places.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_both_rules_see_what_they_are_for() -> None:
    assert INDEX_OPTIONS.search("--extra-index" + "-url somewhere")
    assert INDEX_OPTIONS.search("index" + "_url = somewhere")
    assert not INDEX_OPTIONS.search("an index and its url")
