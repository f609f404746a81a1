"""Readable or damaged, without a key, and without changing anything."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from family_app.activities import people as activities
from tests.cli.command import FIRST_LINE, Typing
from tests.support.help import a_help_porch

FINE = "nothing wrong shows from outside"


def _everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everybody_is_readable(sam: Typing, folder: Path) -> None:
    activities.add_person(a_help_porch(folder.parent), "Noor")
    before = _everything(folder)
    ended = sam("check")
    assert (ended.code, ended.out, ended.err) == (0, f"Sam: {FINE}\nNoor: no key yet\n", "")
    assert sam("check", "--person", "noor", "--language", "nl").out == "Noor: nog geen sleutel\n"
    assert sam("check", "--person", "kanarie").code == 1
    assert _everything(folder) == before


def test_nobody_there(family: Typing, folder: Path) -> None:
    ended = family("check")
    assert (ended.code, ended.err) == (0, "")
    assert not folder.exists()


def _vault(folder: Path) -> Path:
    (vault,) = folder.glob("vaults/*")
    return vault


def _one_header(folder: Path) -> None:
    (_vault(folder) / "header.fvh").write_bytes(b"")


def _both_headers(folder: Path) -> None:
    for path in _vault(folder).glob("header.fvh*"):
        path.write_bytes(path.read_bytes()[:-1])


def _no_headers(folder: Path) -> None:
    for path in _vault(folder).glob("header.fvh*"):
        path.unlink()


def _no_folder(folder: Path) -> None:
    _vault(folder).rename(folder / "elsewhere")


def _no_database(folder: Path) -> None:
    (_vault(folder) / "journal.db").unlink()


def _cut_database(folder: Path) -> None:
    path = _vault(folder) / "journal.db"
    path.write_bytes(path.read_bytes()[:4095])


def _plain_database(folder: Path) -> None:
    path = _vault(folder) / "journal.db"
    path.write_bytes(b"SQLite format 3\0" + path.read_bytes()[16:])


def _zeros(folder: Path) -> None:
    (_vault(folder) / "journal.db").write_bytes(bytes(4096 * 3))


def _a_folder(folder: Path) -> None:
    (_vault(folder) / "journal.db").unlink()
    (_vault(folder) / "journal.db").mkdir()


def test_one_whole_header_is_enough_and_the_broken_one_is_told(sam: Typing, folder: Path) -> None:
    _one_header(folder)
    ended = sam("check")
    half = "one of the two copies of its lock is not in order, and is mended the next time it is opened"
    assert (ended.code, ended.out) == (0, f"Sam: {FINE}; {half}\n")
    assert sam("journal", "list", "--person", "Sam", "--passphrase-stdin", stdin=FIRST_LINE).code == 0
    assert sam("check").out == f"Sam: {FINE}\n"


def test_files_of_a_sync_program_are_counted(sam: Typing, folder: Path) -> None:
    (_vault(folder) / "journal (conflicted copy).db").write_bytes(b"of a sync program")
    ended = sam("check", "--language", "nl")
    told = "bestanden ernaast die dit programma niet heeft gemaakt: 1"
    assert (ended.code, ended.out) == (0, f"Sam: van buitenaf is er niets mis te zien; {told}\n")


@pytest.mark.parametrize("pages", [1, 40, 255])
def test_a_journal_that_was_cut_between_two_pages(sam: Typing, folder: Path, pages: int) -> None:
    path = _vault(folder) / "journal.db"
    path.write_bytes(path.read_bytes()[: 4096 * pages])
    ended = sam("check")
    assert ended.code == 1
    assert ended.out == "Sam: a part seems to be missing; open it, and it shows what is there\n"
    assert "Nothing was changed" in ended.err


def test_a_part_that_is_nothing_but_zeros(sam: Typing, folder: Path) -> None:
    path = _vault(folder) / "journal.db"
    raw = bytearray(path.read_bytes())
    raw[4096 * 20 : 4096 * 21] = bytes(4096)
    path.write_bytes(raw)
    assert sam("check").out.startswith("Sam: a part seems to be missing")
    (path.with_name("journal.db-journal")).write_bytes(b"what the next opening reads")
    assert sam("check").code == 0


def test_a_disk_that_does_not_answer_says_nothing_about_the_journal(
    sam: Typing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.open

    def broken(path: Path, *given: Any, **more: Any) -> Any:
        if path.name == "journal.db":
            raise OSError(5, "made up")
        return real(path, *given, **more)

    monkeypatch.setattr(Path, "open", broken)
    ended = sam("check")
    assert (ended.code, ended.out) == (1, "Sam: the disk did not answer, so this is not known\n")


@pytest.mark.parametrize(
    "harm",
    [
        *(_both_headers, _no_headers, _no_folder, _no_database, _cut_database, _plain_database),
        *(_zeros, _a_folder),
    ],
)
def test_damage_is_told_for_that_person_only(harm: object, sam: Typing, folder: Path) -> None:
    assert callable(harm)
    harm(folder)
    words = ("people", "add", "Noor", "--age-band", "adult", "--passphrase-stdin")
    assert sam(*words, stdin=FIRST_LINE).code == 0
    before = _everything(folder)
    ended = sam("check", "--language", "nl")
    assert (ended.code, ended.out) == (1, "Sam: beschadigd\nNoor: van buitenaf is er niets mis te zien\n")
    assert "Sam" not in ended.err
    assert ended.err
    assert sam("check", "--person", "Noor").code == 0
    assert _everything(folder) == before


def test_a_newer_journal_is_told_as_such(sam: Typing, folder: Path) -> None:
    for path in _vault(folder).glob("header.fvh*"):
        raw = path.read_bytes()
        body, mac = raw[:8] + b"\x00\x09" + raw[10:-64], raw[-32:]
        path.write_bytes(body + hashlib.sha256(body).digest() + mac)
    ended = sam("check")
    assert (ended.code, ended.out) == (1, "Sam: made by a newer version\n")
    opened = sam("journal", "list", "--person", "Sam", "--passphrase-stdin", stdin=FIRST_LINE)
    assert (opened.code, opened.out) == (1, "")
    assert "newer version" in opened.err
