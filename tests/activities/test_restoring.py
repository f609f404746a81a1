"""Bringing a backup back: next to the others, or in the place of a journal that is lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from family_app.activities import backup_owners
from family_app.activities.backups import backup_to_file
from family_app.activities.people import add_person, everybody, put_away
from family_app.activities.restoring import (
    TypedSecret,
    look_into,
    newest_good_backup,
    restore,
)
from family_app.activities.unlock import make_key, open_space, open_with_code, suggest_passphrase
from family_app.domain.errors import (
    BackupDamaged,
    BackupMissing,
    BackupOfAnother,
    CodeIsHalf,
    CodeMistyped,
    CodesDoNotFit,
    DiskFull,
    Expected,
    PersonUnknown,
    VaultDamaged,
    VaultNewer,
    WaitFirst,
    WrongPassphrase,
)
from family_app.domain.people import NAME_LIMIT, AgeBand, PersonId
from family_app.domain.recovery import RecoveryChoice
from tests.support.cheap_keys import cheap_keys
from tests.support.kept_family import (
    PASSPHRASE,
    SECRET,
    Family,
    a_family,
    a_porch,
    no_headers,
    pages_of,
    words_of,
    write,
)
from tests.vault.backups import whole


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def family(tmp_path: Path) -> Family:
    return a_family(tmp_path)


# ---- looking ----------------------------------------------------------------------------------------


def test_looking_changes_nothing(family: Family) -> None:
    before = {path: path.read_bytes() for path in family.porch.places.data.rglob("*") if path.is_file()}
    for secret in (SECRET, TypedSecret(codes=family.codes)):
        summary = whole(look_into(family.porch, family.stick, secret))
        assert (summary.pages, summary.binned) == (1, 0)
    assert before == {
        path: path.read_bytes() for path in family.porch.places.data.rglob("*") if path.is_file()
    }
    assert "vissen" not in repr(SECRET)


def test_generated_words_are_forgiven_their_capitals(family: Family, tmp_path: Path) -> None:
    noor = add_person(family.porch, "Noor")
    words = suggest_passphrase(family.porch)
    house, _ = make_key(family.porch, noor.id, words, AgeBand.NINE, RecoveryChoice.NONE)
    whole(backup_to_file(house, tmp_path / "noor.fbk"))
    house.vault.close()
    typed = TypedSecret(words.upper().replace(" ", "  "))
    assert whole(look_into(family.porch, tmp_path / "noor.fbk", typed)).pages == 0


def test_a_wrong_secret_and_the_wait_after_it(family: Family) -> None:
    for codes, trouble in (
        (("000",), CodeMistyped),
        (family.codes[:1], CodeIsHalf),
        (family.codes * 2, CodesDoNotFit),
    ):
        with pytest.raises(trouble):
            whole(look_into(family.porch, family.stick, TypedSecret(codes=codes)))
    for secret in ("niet de goede zin hier", "half \ud83d", "niet de goede zin hier"):
        with pytest.raises(WrongPassphrase):
            whole(look_into(family.porch, family.stick, TypedSecret(secret)))
    with pytest.raises(WaitFirst):
        whole(look_into(family.porch, family.stick, SECRET))
    family.clock.pass_by(60)
    whole(look_into(family.porch, family.stick, SECRET))


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + bytes(8192)])
def test_a_file_of_something_else(family: Family, tmp_path: Path, content: bytes) -> None:
    before = family.vaults()
    (tmp_path / "other").write_bytes(content)
    for work in (look_into(family.porch, tmp_path / "other", SECRET),
                 restore(family.porch, None, tmp_path / "other", SECRET)):  # fmt: skip
        with pytest.raises(BackupDamaged):
            whole(work)
    with pytest.raises(BackupMissing):
        whole(look_into(family.porch, tmp_path / "nowhere", SECRET))
    assert family.vaults() == before


# ---- next to the others -----------------------------------------------------------------------------


def test_next_to_a_healthy_journal(family: Family) -> None:
    house = family.open()
    write(house, "Na de reservekopie.")
    after = pages_of(house)
    restored = whole(restore(family.porch, None, family.stick, SECRET))
    assert (restored.person.name, restored.in_place, restored.summary.pages) == ("Saar (2)", False, 1)
    assert [p.name for p in everybody(family.porch)] == ["Saar", "Saar (2)"]
    again = whole(restore(family.porch, family.who, family.stick, SECRET))
    assert again.person.name == "Saar (3)"
    assert again.person.avatar == everybody(family.porch)[0].avatar
    house, _ = open_space(family.porch, restored.person.id, PASSPHRASE)
    assert words_of(pages_of(house)) == words_of(family.pages)
    assert words_of(pages_of(family.open())) == words_of(after)


def test_on_another_computer(family: Family, tmp_path: Path) -> None:
    porch = a_porch(tmp_path / "new", family.clock)
    restored = whole(restore(porch, None, family.stick, TypedSecret(codes=family.codes)))
    assert (restored.person.name, restored.in_place) == ("Dagboek", False)
    house, _ = open_with_code(porch, restored.person.id, family.codes)
    assert words_of(pages_of(house)) == words_of(family.pages)


def test_for_somebody_without_a_key(family: Family, tmp_path: Path) -> None:
    porch = a_porch(tmp_path / "new", family.clock)
    saar = add_person(porch, "Saar")
    restored = whole(restore(porch, saar.id, family.stick, SECRET))
    assert restored.in_place
    assert [(p.id, p.name, p.has_key) for p in everybody(porch)] == [(saar.id, "Saar", True)]
    with pytest.raises(PersonUnknown):
        whole(restore(porch, PersonId("0" * 16), family.stick, SECRET))


def test_a_long_name_stays_within_its_limit(family: Family) -> None:
    restoring_name = backup_owners._free_name(
        tuple(replace(everybody(family.porch)[0], name=name) for name in ("x" * 40, "x" * 36 + " (2)")),
        "x" * 40,
    )
    assert restoring_name == "x" * 36 + " (3)"
    assert len(restoring_name) == NAME_LIMIT


def test_never_over_the_journal_of_somebody_else(family: Family) -> None:
    noor = add_person(family.porch, "Noor")
    house, _ = make_key(family.porch, noor.id, "zes grote gele honden", AgeBand.NINE, RecoveryChoice.NONE)
    house.vault.close()
    with pytest.raises(BackupOfAnother):
        whole(restore(family.porch, noor.id, family.stick, SECRET))


# ---- in the place of what is lost -------------------------------------------------------------------


def no_database(folder: Path) -> None:
    (folder / "journal.db").unlink()


def torn_database(folder: Path) -> None:
    raw = (folder / "journal.db").read_bytes()
    (folder / "journal.db").write_bytes(raw[:16] + b"?" * 4080 + raw[4096:])


def empty_database(folder: Path) -> None:
    (folder / "journal.db").write_bytes(b"")


def no_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


@pytest.mark.parametrize("damage", [no_database, torn_database, empty_database, no_headers, no_folder])
def test_from_damage_to_the_open_journal(family: Family, damage: Callable[[Path], None]) -> None:
    """Typed once, then: look for a backup, bring it back, and it is open."""
    old = family.folder
    damage(old)
    with pytest.raises(VaultDamaged):
        family.open()
    kept = whole(newest_good_backup(family.porch, family.who, SECRET))
    assert kept is not None
    assert kept.summary.pages == 1
    restored = whole(restore(family.porch, family.who, kept.id, SECRET))
    assert (restored.in_place, restored.person.id, restored.person.name) == (True, family.who, "Saar")
    assert words_of(pages_of(family.open())) == words_of(family.pages)
    assert family.folder != old
    aside = family.porch.places.put_away / old.name
    assert aside.is_dir() or damage is no_folder
    assert len(everybody(family.porch)) == 1


def test_the_owner_of_a_damaged_journal_is_found_by_its_id(family: Family) -> None:
    torn_database(family.folder)
    restored = whole(restore(family.porch, None, family.stick, SECRET))
    assert (restored.in_place, restored.person.id) == (True, family.who)


def test_the_damaged_copy_of_two(family: Family) -> None:
    second = whole(restore(family.porch, None, family.stick, SECRET)).person
    assert second.vault is not None
    torn_database(family.porch.places.vaults / second.vault)
    third = whole(restore(family.porch, None, family.stick, SECRET))
    assert (third.in_place, third.person.id) == (True, second.id)


def test_a_journal_that_was_put_away_and_is_damaged(family: Family) -> None:
    put_away(family.porch, family.who)
    old = family.porch.places.put_away / family.folder.name
    torn_database(old)
    restored = whole(restore(family.porch, family.who, family.stick, SECRET))
    assert (restored.in_place, restored.person.away) == (True, False)
    assert old.is_dir()


def test_a_name_in_put_away_that_is_taken(family: Family) -> None:
    old = family.folder
    torn_database(old)
    (family.porch.places.put_away / old.name).mkdir(parents=True)
    assert whole(restore(family.porch, family.who, family.stick, SECRET)).in_place
    assert old.is_dir()


def test_what_cannot_be_judged_is_not_put_aside(family: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    def newer(*_: object) -> None:
        raise VaultNewer

    monkeypatch.setattr(backup_owners, "check_journal", newer)
    assert not whole(restore(family.porch, family.who, family.stick, SECRET)).in_place


# ---- given up or failed -----------------------------------------------------------------------------


def test_stopped_or_failed_it_leaves_nothing(family: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path: path.read_bytes() for path in family.porch.places.data.rglob("*") if path.is_file()}

    def unchanged() -> bool:
        now = {path: path.read_bytes() for path in family.porch.places.data.rglob("*") if path.is_file()}
        return now == before and family.vaults() == {family.folder.name}

    work = restore(family.porch, None, family.stick, SECRET)
    next(work)
    work.close()
    assert unchanged()

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(backup_owners, "write_people", full)
    with pytest.raises(DiskFull):
        whole(restore(family.porch, None, family.stick, SECRET))
    assert unchanged()


def test_what_a_killed_restore_left_goes_when_it_is_old(family: Family) -> None:
    vaults = family.porch.places.vaults
    old, fresh = vaults / ("d" * 32 + ".new"), vaults / ("e" * 32 + ".new")
    now = family.clock.now().timestamp()
    for folder, at in ((old, now - 25 * 3600), (fresh, now - 60)):
        folder.mkdir()
        os.utime(folder, (at, at))
    whole(restore(family.porch, None, family.stick, SECRET))
    assert not old.exists()
    assert fresh.exists()


def test_every_trouble_is_one_that_has_words() -> None:
    for trouble in (BackupMissing, BackupOfAnother, BackupDamaged):
        assert issubclass(trouble, Expected)
