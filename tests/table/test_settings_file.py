"""settings.json: whatever stands in it, the program starts, and help can be opened."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from family_app.domain.errors import DiskFull, DiskTrouble
from family_app.domain.settings import IDLE_MINUTES, LANGUAGES, TEXT_SIZES, THEMES, Settings
from family_app.table.settings_file import read_settings, write_settings

FIRST = Settings()
KEYS = [field.name for field in fields(Settings)]

chosen = st.builds(
    Settings,
    language=st.sampled_from(("", *LANGUAGES)),
    country=st.sampled_from(("", "NL", "BE", "ZZ")),
    theme=st.sampled_from(THEMES),
    text_percent=st.sampled_from(TEXT_SIZES),
    dyslexia_face=st.booleans(),
    reduced_motion=st.booleans(),
    idle_minutes=st.sampled_from(IDLE_MINUTES),
    hide_with_shift=st.booleans(),
    window=st.none() | st.tuples(st.integers(200, 16384), st.integers(200, 16384)),
    welcomed=st.booleans(),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


def is_one_of_ours(settings: Settings) -> bool:
    """Whether every value is one that the program knows what to do with."""
    flags = (
        settings.dyslexia_face,
        settings.reduced_motion,
        settings.hide_with_shift,
        settings.welcomed,
    )
    return (
        settings.language in ("", *LANGUAGES)
        and settings.theme in THEMES
        and type(settings.text_percent) is int
        and settings.text_percent in TEXT_SIZES
        and type(settings.idle_minutes) is int
        and settings.idle_minutes in IDLE_MINUTES
        and all(type(flag) is bool for flag in flags)
        and (settings.country == "" or (len(settings.country) == 2 and settings.country.isascii()))
        and (settings.window is None or all(200 <= side <= 16384 for side in settings.window))
    )


@given(chosen)
def test_what_is_kept_is_read_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("kept") / "settings.json"
    write_settings(path, settings)
    assert read_settings(path) == settings


def test_no_file_means_no_choices_and_makes_none(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == FIRST
    assert list(tmp_path.iterdir()) == []


@given(st.binary(max_size=200))
def test_junk_counts_as_no_choices(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    path = tmp_path_factory.mktemp("junk") / "settings.json"
    path.write_bytes(junk)
    assert read_settings(path) == FIRST


@given(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), anything, max_size=len(KEYS)))
def test_any_values_give_settings_of_ours(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("values") / "settings.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    assert is_one_of_ours(read_settings(path))


@pytest.mark.parametrize("key", KEYS)
def test_one_bad_value_costs_only_itself(tmp_path: Path, key: str) -> None:
    mine = Settings("nl", "BE", "dark", 150, True, True, 10, False, (1200, 800), True)
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**asdict(mine), key: {"not": "ours"}}), encoding="utf-8")
    found = read_settings(path)
    assert getattr(found, key) == getattr(FIRST, key)
    assert {k: v for k, v in asdict(found).items() if k != key} == {
        k: v for k, v in asdict(mine).items() if k != key
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [("text_percent", 150.0), ("text_percent", "150"), ("idle_minutes", True), ("welcomed", 1), ("theme", 0)],
)
def test_a_value_of_another_kind_is_not_taken(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({key: value}), encoding="utf-8")
    assert read_settings(path) == FIRST


@pytest.mark.parametrize(
    "window", [[100, 800], [800], [800, 600, 1], [800.0, 600], [True, 600], "800x600", [1e9, 600]]
)
def test_a_window_that_fits_no_screen_is_forgotten(tmp_path: Path, window: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"window": window}), encoding="utf-8")
    assert read_settings(path).window is None


@pytest.mark.parametrize(
    "junk", [b"[" * 100_000, b'{"theme": "dark"' + b" " * 2_000_000 + b"}", b"\xff\xfe{}"]
)
def test_deep_long_and_foreign_files_count_as_no_choices(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(junk)
    assert read_settings(path) == FIRST


def test_a_folder_in_its_place_counts_as_no_choices(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == FIRST


def test_a_full_disk_is_told_and_the_old_choices_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings(theme="dark"))

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            write_settings(path, Settings(theme="light"))
    assert read_settings(path).theme == "dark"


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DiskTrouble):
        write_settings(tmp_path / "data" / "settings.json", FIRST)


def test_the_file_holds_the_choices_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, FIRST)
    assert set(json.loads(path.read_text(encoding="utf-8"))) == {"version", *KEYS}
    assert path.stat().st_mode & 0o777 == 0o600
