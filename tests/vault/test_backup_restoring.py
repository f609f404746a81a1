"""From a backup to a vault: everything is there again, and a bad file leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from family_app.domain.errors import (
    BackupDamaged,
    BackupNewer,
    CodesDoNotFit,
    DiskFull,
    DiskTrouble,
    VaultNewer,
    WrongPassphrase,
)
from family_app.domain.journal import TEXT_LIMIT, TITLE_LIMIT
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import backup_reading, header_files, keys, presence, private_files, restore, slices
from family_app.vault import header as fvh
from family_app.vault.backup_reading import outside_of, unlock
from family_app.vault.header import Epochs
from family_app.vault.restore import Seen, highest_seen, opens_with, rebuild, vault_id_in
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.support.dump import dump
from tests.vault import backups
from tests.vault.backups import backup, fill, opened_with_code, whole
from tests.vault.builders import CODES, PASSPHRASE, draft, ids

MakeVault = Callable[..., Vault]


@pytest.fixture
def kept(vault: Vault, tmp_path: Path) -> Path:
    """A backup of an open vault with pages of every kind."""
    fill(vault)
    backup(vault, tmp_path / "mine.fbk")
    return tmp_path / "mine.fbk"


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return tmp_path / "vaults" / ("f" * 32)


@pytest.fixture(autouse=True)
def _vaults(tmp_path: Path) -> None:
    (tmp_path / "vaults").mkdir()


def rebuilt(kept: Path, vault: Vault, fresh: Path, seen: Seen = backups.NOTHING_SEEN) -> Any:
    return rebuild(kept, opened_with_code(kept, CODES[vault.vault_id]), fresh, seen)


# ---- what comes back --------------------------------------------------------------------------------


def test_everything_comes_back(vault: Vault, kept: Path, fresh: Path) -> None:
    again = backups.restore(kept, vault.vault_id, fresh)
    assert dump(again) == dump(vault)
    assert (again.vault_id, again.recovery_choice) == (vault.vault_id, RecoveryChoice.MINE)
    assert ids(again.journal) == ids(vault.journal)
    again.check_integrity()
    again.close()


def test_search_and_writing_go_on(vault: Vault, kept: Path, fresh: Path) -> None:
    again = backups.restore(kept, vault.vault_id, fresh)
    assert again.journal.search("een").total == vault.journal.search("een").total == 1
    again.journal.restore(draft(2).id)
    assert again.journal.search("prullenbak").total == 1
    again.journal.keep(draft(1, text="Iets anders.", revision=9))
    assert again.journal.search("dag").total == 0
    with again.inside.store.reading() as connection:
        connection.exec_driver_sql("INSERT INTO page_words (page_words) VALUES ('integrity-check')")
    again.inside.store.check(thorough=True)
    again.close()


def test_with_the_passphrase_of_its_time(real_keys: None, vault: Vault, tmp_path: Path, fresh: Path) -> None:
    backup(vault, tmp_path / "mine.fbk")
    vault.change_passphrase(PASSPHRASE, "een heel andere zin dan eerst")
    outside = outside_of(tmp_path / "mine.fbk")
    with pytest.raises(WrongPassphrase):
        whole(unlock(outside, fvh.PASSPHRASE, b"een heel andere zin dan eerst"))
    unlocked = whole(unlock(outside, fvh.PASSPHRASE, PASSPHRASE.encode()))
    whole(rebuild(tmp_path / "mine.fbk", unlocked, fresh, Seen()))
    Vault.open(fresh, PASSPHRASE, clock=FixedClock()).close()


def test_its_header_is_higher_than_any_seen(vault: Vault, kept: Path, fresh: Path) -> None:
    whole(rebuilt(kept, vault, fresh, Seen(generation=17, db_epoch=4)))
    raw = (fresh / header_files.MAIN).read_bytes()
    header = fvh.read(raw)
    assert (header.generation, fvh.epochs_of(header)) == (18, Epochs(5, 1))
    assert header.slots == vault.inside.header.slots
    assert (fresh / header_files.COPY).read_bytes() == raw
    # Pages of the old database cannot be put into the new one.
    old = vault.inside.folder / "journal.db"
    (fresh / "journal.db").write_bytes(old.read_bytes())
    assert not opens_with(fresh, vault.inside.root)
    assert opens_with(vault.inside.folder, vault.inside.root)


def test_the_highest_seen_of_one_vault(vault: Vault, kept: Path, fresh: Path, make: MakeVault) -> None:
    other = make(fresh.with_name("e" * 32), RecoveryChoice.NONE)
    folders = [vault.inside.folder, other.inside.folder, fresh]
    vault_id = bytes.fromhex(vault.vault_id)
    assert highest_seen(folders, vault_id) == Seen(1, 1)
    whole(rebuilt(kept, vault, fresh, highest_seen(folders, vault_id)))
    assert highest_seen(folders, vault_id) == Seen(2, 2)
    header, root = vault.inside.header, vault.inside.root
    for absurd in (
        replace(header, generation=2**64 - 1),
        replace(header, ext=fvh.pack_ext(Epochs(2**32 - 1, 1))),
        replace(header, ext=b"\x00"),
    ):
        (fresh / header_files.MAIN).write_bytes(fvh.pack(absurd, root))
        assert highest_seen(folders, vault_id) == Seen(2, 2)
    assert vault_id_in(fresh) == vault_id
    for name in (header_files.MAIN, header_files.COPY):
        (fresh / name).write_bytes(b"nothing")
    assert vault_id_in(fresh) is None


def test_a_backup_that_counts_too_high(vault: Vault, kept: Path, fresh: Path) -> None:
    with pytest.raises(BackupDamaged):
        whole(rebuilt(kept, vault, fresh, Seen(generation=2**62 + 1)))


def test_it_is_private_from_the_first_step(
    vault: Vault, kept: Path, fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    umask = os.umask(0)
    modes: set[int] = set()
    try:
        for _ in rebuilt(kept, vault, fresh):
            modes.update(stat.S_IMODE(path.stat().st_mode) for path in fresh.parent.rglob("*"))
    finally:
        os.umask(umask)
    assert modes == {0o700, 0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in fresh.iterdir()} == {0o600}


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_WORDS = st.lists(st.sampled_from(["happy", "sad", "angry"]), unique=True).map(tuple)


@given(
    pages=st.lists(
        st.tuples(_TEXT, _TEXT, _WORDS, st.booleans(), st.datetimes(), st.sampled_from("kbe")), max_size=8
    )
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_journal_comes_back(
    make: MakeVault, tmp_path_factory: pytest.TempPathFactory, pages: Any
) -> None:
    place = tmp_path_factory.mktemp("any")
    vault = make(place / ("a" * 32), RecoveryChoice.MINE)
    for number, (title, text, words, starred, at, fate) in enumerate(pages, start=1):
        page = draft(
            number, text, title=title, feelings=words, starred=starred,
            at=at.replace(tzinfo=FixedClock().at.tzinfo),
        )  # fmt: skip
        vault.journal.keep(page)
        if fate != "k":
            (vault.journal.bin if fate == "b" else vault.journal.erase)(page.id)
    summary = backup(vault, place / "any.fbk")
    assert (summary.pages, summary.binned) == (
        vault.journal.count(),
        len(list(vault.journal.pages(binned=True))),
    )
    again = backups.restore(place / "any.fbk", vault.vault_id, place / ("b" * 32))
    assert dump(again) == dump(vault)
    again.check_integrity()
    again.close()
    vault.close()


@pytest.mark.parametrize("letter", ["\x01", '"', "\U0001f600", "é", "x"])
def test_the_longest_page_there_can_be(vault: Vault, tmp_path: Path, fresh: Path, letter: str) -> None:
    text = letter * (TEXT_LIMIT // len(letter.encode()))
    vault.journal.keep(draft(1, text=text, title=letter * TITLE_LIMIT))
    vault.journal.keep(draft(2))
    backup(vault, tmp_path / "long.fbk")
    again = backups.restore(tmp_path / "long.fbk", vault.vault_id, fresh)
    assert again.journal.open(draft(1).id).text == text
    assert dump(again) == dump(vault)
    again.close()


# ---- what does not ----------------------------------------------------------------------------------


def test_with_another_passphrase_or_code(vault: Vault, kept: Path, make: MakeVault, tmp_path: Path) -> None:
    outside = outside_of(kept)
    with pytest.raises(WrongPassphrase):
        whole(unlock(outside, fvh.PASSPHRASE, b"a wrong sentence of mine"))
    with pytest.raises(CodesDoNotFit):
        whole(unlock(outside, fvh.RECOVERY, bytes(16)))
    no_code = make(tmp_path / "no-code", RecoveryChoice.NONE)
    backup(no_code, tmp_path / "no-code.fbk")
    with pytest.raises(CodesDoNotFit):
        whole(unlock(outside_of(tmp_path / "no-code.fbk"), fvh.RECOVERY, bytes(16)))


def test_a_header_that_was_changed_inside(vault: Vault, kept: Path) -> None:
    outside = outside_of(kept)
    raw = bytearray(outside.raw_header)
    raw[-1] ^= 1
    secret = PASSPHRASE.encode()
    with pytest.raises(BackupDamaged):
        whole(unlock(replace(outside, raw_header=bytes(raw)), fvh.PASSPHRASE, secret))
    newer = replace(outside.header, ext=outside.header.ext + b"\x80\x77\x00\x00")
    raw_newer = fvh.pack(newer, vault.inside.root)
    with pytest.raises(BackupNewer):
        whole(unlock(replace(outside, header=newer, raw_header=raw_newer), fvh.PASSPHRASE, secret))


def test_a_bad_file_leaves_nothing(vault: Vault, kept: Path, fresh: Path) -> None:
    raw = kept.read_bytes()
    unlocked = opened_with_code(kept, CODES[vault.vault_id])
    for bad in (raw[:-1], raw[:-70_000], raw + b"x", raw[:900] + b"?" + raw[901:], raw[:-9] + bytes(9)):
        kept.write_bytes(bad)
        with pytest.raises(BackupDamaged):
            whole(rebuild(kept, unlocked, fresh, Seen()))
        assert not list(fresh.parent.iterdir())


def test_stopped_between_any_two_slices(
    vault: Vault, kept: Path, fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SECONDS", 0.0)
    monkeypatch.setattr(restore, "_BATCH", 1)
    before = {path.name: path.read_bytes() for path in vault.inside.folder.iterdir()}
    count = sum(1 for _ in rebuilt(kept, vault, fresh))
    assert count > 20
    for name in list(fresh.iterdir()):
        name.unlink()
    fresh.rmdir()
    for stop in range(count):
        work = rebuilt(kept, vault, fresh)
        for _ in range(stop + 1):
            next(work)
        work.close()
        assert not list(fresh.parent.iterdir())
    assert {path.name: path.read_bytes() for path in vault.inside.folder.iterdir()} == before


@pytest.mark.parametrize("failing", ["write_new", "write_over", "make_folder", "sync_folder"])
def test_no_half_vault_is_left(
    vault: Vault, kept: Path, fresh: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    real = getattr(private_files, failing)
    calls = fail_at = failures = 0

    def call(*args: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == fail_at:
            raise OSError(5, "made up")
        real(*args)

    monkeypatch.setattr(private_files, failing, call)
    while calls >= fail_at:
        calls, fail_at = 0, fail_at + 1
        try:
            whole(rebuilt(kept, vault, fresh))
        except DiskTrouble:
            assert not list(fresh.parent.iterdir())
            failures += 1
        else:  # one that costs only tidiness, or none failed any more
            Vault.open_with_recovery(fresh, CODES[vault.vault_id], clock=FixedClock()).close()
            shutil.rmtree(fresh)
    assert failures


def test_a_full_disk(vault: Vault, kept: Path, fresh: Path) -> None:
    import resource
    import signal

    unlocked = opened_with_code(kept, CODES[vault.vault_id])
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        for size in (0, 200, 4096, 20_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
            with pytest.raises((DiskFull, DiskTrouble)):
                whole(rebuild(kept, unlocked, fresh, Seen()))
            assert not list(fresh.parent.iterdir())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)


def test_never_into_a_folder_that_exists(vault: Vault, kept: Path, fresh: Path) -> None:
    fresh.mkdir()
    (fresh / "theirs").write_bytes(b"theirs")
    with pytest.raises(DiskTrouble):
        whole(rebuilt(kept, vault, fresh))
    assert (fresh / "theirs").read_bytes() == b"theirs"
    fresh.with_name(fresh.name + restore.BUILDING).mkdir()
    (fresh / "theirs").unlink()
    fresh.rmdir()
    with pytest.raises(DiskTrouble):
        whole(rebuilt(kept, vault, fresh))
    assert fresh.with_name(fresh.name + restore.BUILDING).is_dir()


def test_whether_the_old_journal_opens(
    vault: Vault, kept: Path, make: MakeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, folder = vault.inside.root, vault.inside.folder
    vault.close()
    again = opened_with_code(kept, CODES[fvh.read((folder / header_files.MAIN).read_bytes()).vault_id.hex()])
    assert opens_with(folder, again.root)
    assert opens_with(folder, root), "a key that is gone made no header: nothing can be said"
    database = (folder / "journal.db").read_bytes()
    (folder / "journal.db").write_bytes(b"x" * len(database))
    assert not opens_with(folder, again.root)
    (folder / header_files.MAIN).write_bytes(b"x")
    assert not opens_with(folder, again.root)
    (folder / "journal.db").write_bytes(database)

    def newer(*_: object) -> None:
        raise VaultNewer

    monkeypatch.setattr(restore.upgrade, "pending", newer)
    assert opens_with(folder, again.root)


def test_a_journal_that_somebody_has_open_or_is_opening_is_not_lost(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = vault.inside
    root, folder = keys.RootKey(bytes(inside.root._root), inside.header.vault_id), inside.folder
    (folder / "journal.db").write_bytes(b"")
    assert opens_with(folder, root)
    vault.close()
    monkeypatch.setattr(presence, "WAIT", 0.05)
    with presence.Presence(folder).at_the_door():
        assert opens_with(folder, root)
    assert not opens_with(folder, root)


def test_a_disk_that_cannot_be_read(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(5, "made up")

    monkeypatch.setattr(Path, "open", broken)
    with pytest.raises(DiskTrouble):
        backup_reading.outside_of(kept)
