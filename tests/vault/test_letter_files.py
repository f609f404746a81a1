"""The folder of letters: only what can be one is looked at, the newest first, and never more than 2,000."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from family_app.domain.errors import LetterMissing
from family_app.vault import letter_files, slices
from family_app.vault.letter_files import MOST, newest, of_id, read
from family_app.vault.slices import Slice
from tests.vault.backups import whole
from tests.vault.note_builders import note

RAW = note()


def name(number: int, ending: str = ".fsn") -> str:
    return f"{number:032x}{ending}"


def listed(folder: Path) -> list[str]:
    return [path.name for path in whole(newest(folder, Slice()))]


def test_no_folder_no_letters(tmp_path: Path) -> None:
    assert listed(tmp_path / "none") == []
    assert letter_files.cut_off(tmp_path / "none") == []
    letter_files.hide_times(tmp_path / "none", 0.0)


def test_only_names_and_sizes_of_letters(tmp_path: Path) -> None:
    good = [name(1), name(2, ".fsn.opening")]
    bad = [name(3, ".fsn.tmp"), name(4, ".fsn.taken"), name(5, ".FSN"), name(6, ".fbk"), "letter.fsn", ".fsn"]
    bad += [f"{'A' * 32}.fsn", f"{'0' * 31}.fsn", f"{'0' * 33}.fsn", name(7, ".fsn "), name(7, ".fsn\n")]
    for each in (*good, *bad):
        (tmp_path / each).write_bytes(RAW)
    for number, size in enumerate((0, 1, 331, 333, 600, 2**20 + 76), start=20):
        (tmp_path / name(number)).write_bytes(bytes(size))
    (tmp_path / name(30)).mkdir()
    (tmp_path / name(31)).symlink_to(tmp_path / name(1))
    os.mkfifo(tmp_path / name(32))
    assert set(listed(tmp_path)) == set(good)


def test_the_newest_come_first_whatever_their_own_time_says(tmp_path: Path) -> None:
    for number in range(20):
        path = tmp_path / name(number * 7 % 20)
        path.write_bytes(RAW)
        os.utime(path, (1000.0 - number, 1000.0 - number))
        os.utime(path, (0.0, 0.0))
    by_arrival = sorted(tmp_path.iterdir(), key=lambda p: (p.stat().st_ctime_ns, p.name), reverse=True)
    assert listed(tmp_path) == [path.name for path in by_arrival]


def test_no_more_than_two_thousand(tmp_path: Path) -> None:
    (tmp_path / name(0)).write_bytes(RAW)
    for number in range(1, MOST + 50):
        os.link(tmp_path / name(0), tmp_path / name(number))
    assert len(listed(tmp_path)) == MOST


def test_it_pauses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        (tmp_path / name(number)).write_bytes(RAW)
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    assert len(list(newest(tmp_path, Slice()))) == 5


def test_ids(tmp_path: Path) -> None:
    (tmp_path / name(1)).write_bytes(RAW)
    (tmp_path / name(2, ".fsn.opening")).write_bytes(RAW)
    assert letter_files.id_of(of_id(tmp_path, f"{1:032x}")) == f"{1:032x}"
    assert of_id(tmp_path, f"{2:032x}").name == name(2, ".fsn.opening")
    for strange in ("", "..", "../letters", f"{3:032x}", "\udcff" * 32, name(1), "A" * 32):
        with pytest.raises(LetterMissing):
            of_id(tmp_path, strange)


def test_reading(tmp_path: Path) -> None:
    path = tmp_path / name(1)
    assert read(path) is None
    path.write_bytes(RAW)
    assert read(path) == RAW
    path.write_bytes(bytes(letter_files.FILE_LIMIT + 1))
    assert read(path) is None
    assert letter_files.note_id_in(path) is None
    path.write_bytes(RAW)
    assert letter_files.note_id_in(path) == RAW[12:28]


def test_a_name_that_another_file_has_is_not_staged(tmp_path: Path) -> None:
    (tmp_path / name(1, ".fsn.tmp")).write_bytes(b"left")
    with pytest.raises(FileExistsError):
        letter_files.stage(tmp_path, f"{1:032x}", RAW, 0.0)
