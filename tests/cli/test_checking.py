"""Readable or damaged, without a key, and without changing anything."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from family_app.activities import people as activities
from tests.cli.command import FIRST_LINE, Typing
from tests.support.help import a_help_porch


def _everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everybody_is_readable(sam: Typing, folder: Path) -> None:
    activities.add_person(a_help_porch(folder.parent), "Noor")
    before = _everything(folder)
    ended = sam("check")
    assert (ended.code, ended.out, ended.err) == (0, "Sam: readable\nNoor: no key yet\n", "")
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


def test_one_whole_header_is_enough(sam: Typing, folder: Path) -> None:
    _one_header(folder)
    assert sam("check").code == 0


@pytest.mark.parametrize(
    "harm", [_both_headers, _no_headers, _no_folder, _no_database, _cut_database, _plain_database]
)
def test_damage_is_told_for_that_person_only(harm: object, sam: Typing, folder: Path) -> None:
    assert callable(harm)
    harm(folder)
    words = ("people", "add", "Noor", "--age-band", "adult", "--passphrase-stdin")
    assert sam(*words, stdin=FIRST_LINE).code == 0
    before = _everything(folder)
    ended = sam("check", "--language", "nl")
    assert (ended.code, ended.out) == (1, "Sam: beschadigd\nNoor: leesbaar\n")
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
