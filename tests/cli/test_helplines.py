"""Help from the command line: the emergency number first, nothing written, nothing heavy loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from family_app.activities.help import as_record, helplines
from tests.cli.command import Typing
from tests.support.help import a_help_porch

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "sqlite3", "cryptography")


def test_json_is_the_record_of_every_line(family: Typing, tmp_path: Path) -> None:
    porch = a_help_porch(tmp_path)
    for code in porch.shelf.help.countries:
        ended = family("helplines", "--country", code, "--json", "--language", "nl")
        assert ended.code == 0
        assert json.loads(ended.out) == [as_record(line) for line in helplines(porch, code)]


def test_text_has_the_emergency_number_first_and_the_unseen_lines_last(
    family: Typing, folder: Path, tmp_path: Path
) -> None:
    country = a_help_porch(tmp_path).shelf.help.countries["NL"]
    out = family("helplines", "--country", "nl", "--language", "nl").out
    lines = out.splitlines()
    order = [*country.emergency, *country.first_screen, *country.not_seen_lately]
    places = [lines.index(line.name) for line in order]
    assert places[: len(country.emergency)] == [2]
    # Whether a line is open depends on when this runs: those of one part may stand in any order.
    first = len(country.emergency) + len(country.first_screen)
    assert max(places[:first]) < min(places[first:])
    heading = next(at for at, line in enumerate(lines) if line.startswith("NIET KORT GELEDEN GEZIEN"))
    assert [line.name for line, at in zip(order, places, strict=True) if at > heading] == [
        line.name for line in country.not_seen_lately
    ]
    for line in order:
        assert all(contact.value in out for contact in line.contacts)
    assert "Nog niet bevestigd door de organisatie." in out
    assert "Bron: " in out
    assert "Gezien: " in out
    assert not folder.exists()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_country_can_be_read(language: str, family: Typing, tmp_path: Path) -> None:
    for code, country in a_help_porch(tmp_path).shelf.help.countries.items():
        ended = family("helplines", "--country", code, "--language", language)
        assert ended.code == 0, code
        assert "None" not in ended.out, code
        assert "{" not in ended.out, code
        numbers = [contact.value for line in country.emergency for contact in line.contacts]
        assert [number for number in numbers if f": {number}" not in ended.out[:700]] == [], code


def test_a_regional_line_says_where_and_a_number_for_danger_says_nothing_beside_it(family: Typing) -> None:
    out = family("helplines", "--country", "AE", "--language", "en").out
    assert "For women and children. About violence or abuse, at home too. Only in Dubai." in out
    assert "Arabic, English" in out
    danger = out.split("HELP IN")[0]
    assert "Call: 999 (police)" in danger
    assert "not known" not in danger


def test_an_unknown_country_is_refused_with_the_ones_we_have(family: Typing) -> None:
    ended = family("helplines", "--country", "XQ-kanarie")
    assert (ended.code, ended.out) == (1, "")
    assert "AE, AR, AT" in ended.err
    assert "kanarie" not in ended.err


def _country(family: Typing, *more: str) -> str:
    return str(json.loads(family("helplines", "--json", *more).out)[0]["country"])


def test_the_country_is_the_kept_one_then_that_of_the_computer_then_of_the_language(
    family: Typing, folder: Path, monkeypatch: Any
) -> None:
    assert _country(family) == "ZZ"
    assert _country(family, "--language", "nl") == "NL"
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8@euro")
    assert _country(family, "--language", "nl") == "DE"
    monkeypatch.setenv("LC_ALL", "nl_AQ")
    assert _country(family) == "NL"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"country": "BE"}), encoding="utf-8")
    assert _country(family) == "BE"
    assert _country(family, "--country", "gb") == "GB"


def test_nothing_heavy_is_loaded_and_nothing_is_written(tmp_path: Path) -> None:
    """In a process of its own, with a data folder that cannot be made: its parent is a file."""
    blocked = tmp_path / "a-file"
    blocked.write_bytes(b"")
    script = (
        "import sys\n"
        "from family_app.front_door import open_door\n"
        f"code = open_door(['helplines', '--country', 'NL', '--data-dir', {str(blocked / 'data')!r}])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    home = tmp_path / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment[name] = str(home / name)
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert ended.returncode == 0
    assert ended.stderr.split() == [b"[]"]
    assert b"112" in ended.stdout
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a-file", "home"]
