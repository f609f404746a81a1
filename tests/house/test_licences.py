"""Everything that we ship or fetch to run has its licence among the files, and on the page in the program."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "licenses"
PARTS = tomllib.loads((FOLDER / "index.toml").read_text(encoding="utf-8"))["part"]
NAMES = {part["name"] for part in PARTS}
LOCKED = sorted(
    re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
)
# Built into a library that we fetch, so no lock names them.
INSIDE = {"sqlcipher3": {"SQLCipher", "SQLite", "OpenSSL"}, "cryptography": {"OpenSSL"}}
# Files and folders with work of others; what else is in resources/ is our own.
OF_OTHERS = sorted(
    [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources/fonts").iterdir()]
    + ["resources/icons", "resources/words/passphrase_en.txt"]
)


def test_the_lock_was_read() -> None:
    assert {"pyside6-essentials", "sqlcipher3", "cryptography", "segno"} <= set(LOCKED)


@pytest.mark.parametrize("package", LOCKED)
def test_every_library_has_an_entry_and_so_has_what_is_inside_it(package: str) -> None:
    assert [part["name"] for part in PARTS if part.get("package") == package]
    assert INSIDE.get(package, set()) <= NAMES


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part["name"])
def test_every_entry_has_its_texts(part: dict[str, str | list[str]]) -> None:
    assert part["name"]
    assert part["use"]
    assert part["licence"]
    for name in (part["file"], *part.get("also", [])):
        assert len((FOLDER / str(name)).read_text(encoding="utf-8")) > 100
    assert part.get("package", LOCKED[0]) in LOCKED, "no longer fetched"


def test_no_text_is_without_an_entry() -> None:
    named = {name for part in PARTS for name in (part["file"], *part.get("also", []))}
    assert named == {path.name for path in FOLDER.iterdir()} - {"index.toml"}


@pytest.mark.parametrize("path", OF_OTHERS)
def test_fonts_icons_and_lists_of_others_are_covered(path: str) -> None:
    covers = [prefix for part in PARTS for prefix in part.get("covers", ())]
    assert any(path.startswith(prefix) for prefix in covers)


def test_our_own_licence_is_the_gpl() -> None:
    words = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in words
    assert "Version 3, 29 June 2007" in words
