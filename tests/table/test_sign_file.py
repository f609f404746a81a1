"""The file of a sign: one size, no order, off for anything else, and a fixed amount to look at."""

from __future__ import annotations

import os
import stat
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from family_app.domain.errors import Expected, ReadOnlyPlace
from family_app.table import sign_file
from family_app.vault import letter_files

WHO = "ab" * 16
MONTH = datetime(2026, 3, 1, tzinfo=UTC).timestamp()
names = st.text("0123456789abcdef", min_size=32, max_size=32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "family" / "signs"


def written(folder: Path, *held: str) -> Path:
    sign_file.write(folder, WHO, held, MONTH)
    return folder / f"{WHO}.sign"


def test_no_file_is_off(folder: Path) -> None:
    assert sign_file.read(folder, WHO) is None
    assert not folder.parent.exists(), "looking makes nothing"


@settings(max_examples=20)
@given(st.sets(names, max_size=sign_file.MOST))
def test_every_name_is_read_back_and_the_size_tells_nothing(
    tmp_path_factory: pytest.TempPathFactory, held: set[str]
) -> None:
    folder = tmp_path_factory.mktemp("family") / "signs"
    path = written(folder, *held)
    found = sign_file.read(folder, WHO)
    assert found is not None
    assert held <= found
    assert len(found) == sign_file.MOST
    assert path.stat().st_size == sign_file.SIZE
    raw = path.read_bytes()[10:]
    places = [raw[at : at + 16] for at in range(0, len(raw), 16)]
    assert places == sorted(places), "their order would tell which one came first"


def test_what_fills_it_up_is_another_each_time(folder: Path) -> None:
    written(folder)
    first = sign_file.read(folder, WHO)
    written(folder)
    second = sign_file.read(folder, WHO)
    assert first is not None
    assert second is not None
    assert not first & second


def test_of_too_many_the_last_ones_stay(folder: Path) -> None:
    many = [f"{number:032x}" for number in range(10_000)]
    path = written(folder, *many)
    assert sign_file.read(folder, WHO) == frozenset(many[-sign_file.MOST :])
    assert path.stat().st_size == sign_file.SIZE


def test_it_is_private_and_says_no_more_than_the_month(folder: Path) -> None:
    before = os.umask(0)  # a computer that is set to let everybody read
    try:
        path = written(folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for each in (folder, folder.parent):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
        assert each.stat().st_mtime == MONTH
    assert [each.name for each in folder.iterdir()] == [path.name]
    times = set()
    for _ in range(8):
        written(folder)
        times.add(path.stat().st_mtime)
    assert all(MONTH <= each < MONTH + 86_400 for each in times)
    assert len(times) > 1, "a sync program would not see the change"


def test_a_letter_is_called_as_in_the_vault() -> None:
    assert sign_file.LETTER == letter_files.ENDING


def test_only_letters_that_wait_count(tmp_path: Path) -> None:
    there, opening, folder, link, gone = (f"{number:032x}" for number in range(5))
    (tmp_path / f"{there}.fsn").write_bytes(b"")
    (tmp_path / f"{opening}.fsn.opening").write_bytes(b"")
    (tmp_path / f"{folder}.fsn").mkdir()
    (tmp_path / f"{link}.fsn").symlink_to(tmp_path / f"{there}.fsn")
    assert sign_file.there(tmp_path, [there, opening, folder, link, gone]) == [there]
    assert sign_file.there(tmp_path / "nowhere", [there]) == []


# ---- what is not ours ---------------------------------------------------------------------------------


def junk(path: Path, kind: str) -> None:
    whole = path.read_bytes()
    path.unlink()
    other = path.with_name("other")
    match kind:
        case "empty":
            path.write_bytes(b"")
        case "short":
            path.write_bytes(whole[:-1])
        case "long":
            path.write_bytes(whole + b"x")
        case "huge":
            with path.open("wb") as file:
                file.truncate(1 << 40)
        case "another version":
            path.write_bytes(whole[:9] + b"\x02" + whole[10:])
        case "words":
            path.write_bytes(b"x" * sign_file.SIZE)
        case "a link":
            other.write_bytes(whole)
            path.symlink_to(other)
        case "a link to itself":
            path.symlink_to(path)
        case "a pipe":
            os.mkfifo(path)
        case "a folder":
            path.mkdir()


KINDS = (
    *("empty", "short", "long", "huge", "another version", "words"),
    *("a link", "a link to itself", "a pipe", "a folder"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_anything_else_is_off_at_once(folder: Path, kind: str) -> None:
    junk(written(folder), kind)
    began = time.monotonic()
    assert sign_file.read(folder, WHO) is None
    assert time.monotonic() - began < 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_it_goes_when_the_sign_is_switched_off_and_a_link_is_not_followed(folder: Path, kind: str) -> None:
    path = written(folder)
    junk(path, kind)
    sign_file.remove(folder, WHO, MONTH)
    assert path.is_dir() == (kind == "a folder")
    assert not path.is_symlink()
    if kind == "a link":
        assert (folder / "other").stat().st_size == sign_file.SIZE


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "a folder"])
def test_another_choice_puts_a_whole_file_in_its_place(folder: Path, kind: str) -> None:
    path = written(folder)
    junk(path, kind)
    written(folder, "0" * 32)
    assert not path.is_symlink()
    assert "0" * 32 in (sign_file.read(folder, WHO) or ())


def test_a_file_in_the_place_of_the_folder(folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_bytes(b"not a folder")
    assert sign_file.read(folder, WHO) is None
    sign_file.remove(folder, WHO, MONTH)
    with pytest.raises(Expected):
        written(folder)


# ---- off ------------------------------------------------------------------------------------------------


def test_off_leaves_nothing_behind(folder: Path) -> None:
    written(folder)
    (folder / f"{WHO}.sign.tmp").write_bytes(b"cut off")
    sign_file.remove(folder, WHO, MONTH)
    assert not folder.exists()
    assert folder.parent.stat().st_mtime == MONTH
    sign_file.remove(folder, WHO, MONTH)


def test_off_leaves_the_signs_of_others(folder: Path) -> None:
    written(folder)
    sign_file.write(folder, "cd" * 16, (), MONTH)
    sign_file.remove(folder, WHO, MONTH)
    assert [each.name for each in folder.iterdir()] == [f"{'cd' * 16}.sign"]
    assert folder.stat().st_mtime == MONTH


def test_a_disk_that_says_no_is_a_trouble_with_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "made up")

    path = written(folder, "0" * 32)
    for name in ("unlink", "replace"):
        monkeypatch.setattr(Path, name, refuse)
    with pytest.raises(ReadOnlyPlace):
        sign_file.remove(folder, WHO, MONTH)
    with pytest.raises(ReadOnlyPlace):
        written(folder)
    monkeypatch.undo()
    assert "0" * 32 in (sign_file.read(folder, WHO) or ())
    assert path.is_file()
