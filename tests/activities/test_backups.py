"""Backups by the app itself, to a file, and the list of them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from family_app.activities import journal
from family_app.activities.backups import (
    BackupId,
    backup_due,
    backup_to_file,
    list_backups,
    make_automatic,
    make_backup_now,
    path_of,
)
from family_app.activities.people import add_person
from family_app.activities.unlock import make_key
from family_app.content.shelf import read_shelf
from family_app.domain.errors import BackupMissing, DiskFull, FileInTheWay
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.places import Places
from family_app.vault import private_files
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock
from tests.vault.backups import whole

PASSPHRASE = "vier kleine blauwe vissen"
DAY = 24 * 3600.0


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def porch(tmp_path: Path, clock: FixedClock) -> Porch:
    places = Places(data=tmp_path / "data", state=tmp_path / "state")
    return Porch(places, read_shelf("nl"), clock)


@pytest.fixture
def house(porch: Porch) -> Iterator[House]:
    with cheap_keys():
        house = a_house(porch, "Saar")
        yield house
        house.vault.close()


def a_house(porch: Porch, name: str) -> House:
    person = add_person(porch, name)
    house, _ = make_key(porch, person.id, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE)
    return house


def write(house: House, text: str = "Een dag.") -> journal.Draft:
    draft = replace(journal.new_draft(house), text=text)
    journal.keep_draft(house, draft)
    return draft


def backups(house: House) -> list[Path]:
    folder = house.porch.places.backups
    return sorted(folder.iterdir()) if folder.is_dir() else []


# ---- when ------------------------------------------------------------------------------------------


def test_an_empty_journal_needs_none(house: House) -> None:
    assert not backup_due(house)
    assert whole(make_automatic(house)) is None
    assert not house.porch.places.backups.exists()


def test_once_a_day_and_only_when_something_changed(house: House, clock: FixedClock) -> None:
    write(house)
    assert backup_due(house)
    summary = whole(make_automatic(house))
    assert summary is not None
    assert (summary.made_at, summary.pages) == (clock.now(), 1)
    write(house)
    assert not backup_due(house)
    assert whole(make_automatic(house)) is None
    clock.pass_by(DAY)
    assert whole(make_automatic(house)) is not None
    clock.pass_by(DAY)
    house.vault.owner.note_opened(clock.now())  # opening is no change
    assert backup_due(house)
    assert whole(make_automatic(house)) is None
    assert len(backups(house)) == 2


def test_one_more_because_its_owner_wants_it(house: House, clock: FixedClock) -> None:
    write(house)
    whole(make_automatic(house))
    assert whole(make_backup_now(house)).pages == 1
    assert len(list_backups(house)) == 2
    clock.pass_by(DAY)
    assert whole(make_automatic(house)) is None


def test_every_kind_of_change_counts(house: House, clock: FixedClock) -> None:
    draft = write(house)
    other = write(house)

    def star() -> None:
        journal.set_star(house, draft.id, True)

    def put_in_bin() -> None:
        journal.bin_page(house, draft.id)

    def bring_back() -> None:
        journal.restore_page(house, draft.id)

    def erase() -> None:
        journal.erase_page(house, other.id)

    def another_band() -> None:
        house.vault.owner.set_age_band(AgeBand.ADULT)

    def another_passphrase() -> None:
        house.vault.change_passphrase(PASSPHRASE, "een andere zin van mij")

    whole(make_automatic(house))
    for change in (star, put_in_bin, bring_back, erase, another_band, another_passphrase):
        clock.pass_by(DAY)
        change()
        assert whole(make_automatic(house)) is not None, change.__name__


def test_a_clock_that_was_put_back(house: House, clock: FixedClock) -> None:
    write(house)
    whole(make_automatic(house))
    clock.pass_by(-400 * DAY)
    write(house)
    assert whole(make_automatic(house)) is not None


def test_many_pages_are_looked_at_in_slices(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    from family_app.vault import slices
    from family_app.vault.backup_note import _SIGNS, token_of

    for number in range(120):
        write(house, f"Dag {number}")
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    assert len(list(token_of(house.vault))) == 3 + len(_SIGNS)


def test_where_nothing_can_be_written_none_is_due(house: House) -> None:
    write(house)
    house.vault.inside.store.read_only = True
    assert not backup_due(house)


# ---- what the folder tells --------------------------------------------------------------------------


def test_the_folder_is_no_calendar(house: House, clock: FixedClock) -> None:
    month = clock.now().replace(day=1, hour=0, minute=0).timestamp()
    write(house)
    umask = os.umask(0)
    try:
        whole(make_automatic(house))
        clock.pass_by(DAY)
        write(house)
        whole(make_automatic(house))
    finally:
        os.umask(umask)
    folder = house.porch.places.backups
    times = {path.stat().st_mtime for path in (folder, *backups(house))}
    assert times == {month}
    assert {stat.S_IMODE(path.stat().st_mode) for path in backups(house)} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(len(path.stem) == 32 for path in backups(house))


def test_the_folder_stays_calm_when_it_is_given_up(house: House, clock: FixedClock) -> None:
    write(house)
    work = make_automatic(house)
    while not backups(house):  # on a busy computer the pages alone may take more than a slice
        next(work)
    work.close()
    folder = house.porch.places.backups
    assert not backups(house)
    assert folder.stat().st_mtime == clock.now().replace(day=1, hour=0, minute=0).timestamp()
    assert backup_due(house)


# ---- how many are kept ------------------------------------------------------------------------------


def test_the_newest_ten_are_kept(house: House, clock: FixedClock) -> None:
    start = clock.now()
    for number in range(12):
        write(house, f"Dag {number}")
        whole(make_automatic(house))
        clock.pass_by(DAY)
    kept = list_backups(house)
    assert [each.summary.pages for each in kept] == list(range(12, 2, -1))
    assert kept[-1].summary.made_at == start + timedelta(days=2)
    assert len(backups(house)) == 10


def test_nothing_else_is_ever_removed(house: House, clock: FixedClock, tmp_path: Path) -> None:
    other = a_house(house.porch, "Noor")
    write(other)
    whole(make_automatic(other))
    (theirs,) = backups(other)
    whole(backup_to_file(other, tmp_path / "stick.fbk"))
    folder = house.porch.places.backups
    strange = {
        folder / "holiday.fbk": (tmp_path / "stick.fbk").read_bytes(),
        folder / f"{'0' * 32}.fbk": b"not a backup",
        folder / f"{'1' * 32}.fbk.tmp": b"not a backup either",
        folder / "notes.txt": b"mine",
    }
    for path, content in strange.items():
        path.write_bytes(content)
    (folder / f"{'2' * 32}.fbk").symlink_to(theirs)
    for number in range(12):
        write(house, f"Dag {number}")
        whole(make_automatic(house))
        clock.pass_by(DAY)
    assert len(list_backups(house)) == 10
    assert {path: path.read_bytes() for path in strange} == strange
    assert theirs.exists()
    assert (folder / f"{'2' * 32}.fbk").is_symlink()
    other.vault.close()


def test_one_that_does_not_open_goes_first(house: House, clock: FixedClock) -> None:
    write(house)
    whole(make_automatic(house))
    (newest,) = backups(house)
    raw = bytearray(newest.read_bytes())
    raw[700] ^= 1  # in the first chunk
    damaged = newest.with_name("a" * 32 + ".fbk")
    damaged.write_bytes(bytes(raw))
    for number in range(9):
        clock.pass_by(DAY)
        assert damaged.exists()
        write(house, f"Dag {number}")
        whole(make_automatic(house))
    assert not damaged.exists()
    assert len(list_backups(house)) == len(backups(house)) == 10


def test_a_new_one_that_fails_costs_no_old_one(
    house: House, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(10):
        write(house, f"Dag {number}")
        whole(make_automatic(house))
        clock.pass_by(DAY)
    before = {path: path.read_bytes() for path in backups(house)}
    write(house)
    real = private_files.open_new

    def full(path: Path) -> int:
        if path.suffix == ".tmp":
            raise OSError(28, "made up")
        return real(path)

    monkeypatch.setattr(private_files, "open_new", full)
    with pytest.raises(DiskFull):
        whole(make_automatic(house))
    assert {path: path.read_bytes() for path in backups(house)} == before
    monkeypatch.undo()
    assert whole(make_automatic(house)) is not None


def test_what_a_killed_backup_left_goes(house: House, clock: FixedClock) -> None:
    write(house)
    whole(make_automatic(house))
    (first,) = backups(house)
    left = first.with_name("b" * 32 + ".fbk.tmp")
    left.write_bytes(first.read_bytes()[:5000])
    clock.pass_by(DAY)
    write(house)
    whole(make_automatic(house))
    assert not left.exists()
    assert len(backups(house)) == 2


# ---- the list and a file of one's own ----------------------------------------------------------------


def test_the_list_knows_only_its_own(house: House) -> None:
    assert list_backups(house) == ()
    write(house)
    whole(make_automatic(house))
    other = a_house(house.porch, "Noor")
    assert list_backups(other) == ()
    (kept,) = list_backups(house)
    assert path_of(house.porch, kept.id) == backups(house)[0]
    other.vault.close()


@pytest.mark.parametrize("odd", ["", "../../etc/passwd", "A" * 32, "a" * 31, "a" * 32 + "\n"])
def test_an_id_that_is_none(house: House, odd: str) -> None:
    with pytest.raises(BackupMissing):
        path_of(house.porch, BackupId(odd))


def test_to_a_file_of_ones_own(house: House, tmp_path: Path) -> None:
    write(house)
    target = tmp_path / "mine.fbk"
    assert whole(backup_to_file(house, target)).pages == 1
    assert path_of(house.porch, target) == target
    assert backup_due(house)  # one on a stick does not stand for the one that the app keeps
    with pytest.raises(FileInTheWay):
        whole(backup_to_file(house, target))
    with pytest.raises(BackupMissing):
        whole(backup_to_file(house, tmp_path / "nowhere" / "mine.fbk"))
