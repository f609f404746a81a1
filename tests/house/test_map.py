"""The map is true: every path on it is there, and every room and module of the program is on it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.house.doors import DOORS

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "README.md")
# Made by a run of the program or its tools, so they are not in the repository.
MADE_LATER = (".venv",)
TOP = "family_app/"


def map_lines() -> dict[str, str]:
    """Name -> words of each line of the map; the names below family_app/ without it."""
    block = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split("```")[1]
    return dict(re.findall(r"^ *(\S+) +(\S.*)$", block, re.MULTILINE))


def paths_in(words: str) -> list[str]:
    """What a page names between `…` or links to, and looks like a path of this repository."""
    named = re.findall(r"`([^`\s]+)`|\]\(([^)\s]+)\)", words)
    paths = [first or second for first, second in named]
    return [path for path in paths if re.fullmatch(r"[.\w][\w./-]*", path) and _is_path(path)]


def _is_path(path: str) -> bool:
    top = {each.name for each in ROOT.iterdir()} | set(MADE_LATER)
    return path.partition("/")[0] in top or path.endswith((".py", ".md", ".toml", ".lock", ".ts"))


@pytest.mark.parametrize("page", PAGES)
def test_every_path_exists(page: str) -> None:
    paths = [path for path in paths_in((ROOT / page).read_text(encoding="utf-8")) if path not in MADE_LATER]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_map_names_what_is_there() -> None:
    rooms = {path.name + "/" for path in (ROOT / TOP).iterdir() if (path / "__init__.py").is_file()}
    modules = {path.name for path in (ROOT / TOP).glob("*.py")} - {"__init__.py"}
    top = {"resources/", "i18n/", "packaging/", "tests/", TOP}
    assert set(map_lines()) | {TOP} == rooms | modules | top
    assert all((ROOT / name).is_dir() for name in top)


def test_the_doors_table_names_the_same_rooms() -> None:
    names = {name.rstrip("/").removesuffix(".py") for name in map_lines()}
    assert set(DOORS) - {"__init__"} <= names


@pytest.mark.parametrize("room", sorted(name for name in map_lines() if (ROOT / TOP / name).exists()))
def test_the_first_words_on_the_map_are_those_of_the_file(room: str) -> None:
    file = ROOT / TOP / room
    sentence = ast.get_docstring(
        ast.parse((file / "__init__.py" if file.is_dir() else file).read_text("utf-8"))
    )
    assert sentence
    words = re.findall(r"\w+", map_lines()[room].lower())
    assert len(set(words) & set(re.findall(r"\w+", sentence.lower()))) >= min(4, len(set(words)))


def test_architecture_fits_on_a_screen_or_two() -> None:
    words = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert words.count("\n") < 120
    decisions = words.split("## Decisions")[1]
    assert len(re.findall(r"^- \*\*\d{4}-\d\d-\d\d ", decisions, re.MULTILINE)) == decisions.count("\n- ")


def test_a_wrong_path_is_seen() -> None:
    assert paths_in("see `family_app/nowhere.py`, `self.tr` and [this](resources/none)") == [
        "family_app/nowhere.py",
        "resources/none",
    ]
