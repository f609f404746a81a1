"""After damage: the newest backup that is whole, and never one of somebody else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from family_app.activities.backups import list_backups, make_automatic
from family_app.activities.people import add_person, everybody, remove_person
from family_app.activities.restoring import (
    TypedSecret,
    count_backups,
    must_look_like_a_backup,
    newest_good_backup,
    restore,
)
from family_app.activities.unlock import make_key, open_space
from family_app.domain.errors import (
    BackupDamaged,
    BackupMissing,
    CodeMistyped,
    CodesDoNotFit,
    PersonUnknown,
    WaitFirst,
    WrongPassphrase,
)
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from tests.support.cheap_keys import cheap_keys
from tests.support.kept_family import (
    PASSPHRASE,
    SECRET,
    Family,
    a_family,
    forget_id,
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


def more_backups(family: Family, count: int) -> list[Path]:
    """Oldest first."""
    house = family.open()
    for number in range(count):
        family.clock.pass_by(24 * 3600)
        write(house, f"Dag {number}")
        whole(make_automatic(house))
    paths = [family.porch.places.backups / f"{kept.id}.fbk" for kept in reversed(list_backups(house))]
    house.vault.close()
    return paths


def flip(path: Path, at: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(bytes(raw))


def test_damaged_backups_are_passed_over(family: Family) -> None:
    paths = more_backups(family, 4)
    flip(paths[4], -1)
    flip(paths[3], 600)
    paths[2].write_bytes(b"")
    kept = whole(newest_good_backup(family.porch, family.who, SECRET))
    assert kept is not None
    assert (kept.id, kept.summary.pages) == (paths[1].stem, 2)
    for path in paths[:2]:
        flip(path, -1)
    assert whole(newest_good_backup(family.porch, family.who, SECRET)) is None


def test_backups_of_before_and_after_another_passphrase(family: Family) -> None:
    house = family.open()
    house.vault.change_passphrase(PASSPHRASE, "een andere zin van mij")
    write(house, "Nog een dag.")
    family.clock.pass_by(24 * 3600)
    whole(make_automatic(house))
    house.vault.close()
    no_headers(family.folder)
    old = whole(newest_good_backup(family.porch, family.who, SECRET))
    new = whole(newest_good_backup(family.porch, family.who, TypedSecret("een andere zin van mij")))
    # Either of them opens the root key, and with it every backup; the newest has the new passphrase.
    assert old is not None
    assert new is not None
    assert old.id == new.id
    by_code = whole(newest_good_backup(family.porch, family.who, TypedSecret(codes=family.codes)))
    assert by_code == new


@pytest.mark.parametrize("damage", [lambda _: None, no_headers, shutil.rmtree])
def test_a_list_of_people_that_knows_no_ids(family: Family, damage: Callable[[Path], None]) -> None:
    damage(family.folder)
    forget_id(family)
    kept = whole(newest_good_backup(family.porch, family.who, SECRET))
    assert kept is not None
    restored = whole(restore(family.porch, family.who, kept.id, SECRET))
    assert restored.in_place == (damage in (no_headers, shutil.rmtree))
    assert restored.person.vault_id is not None
    house, _ = open_space(family.porch, restored.person.id, PASSPHRASE)
    assert words_of(pages_of(house)) == words_of(family.pages)


def test_a_header_that_somebody_changed_with_its_checksum(family: Family) -> None:
    (path,) = family.porch.places.backups.iterdir()
    raw = path.read_bytes()
    length = int.from_bytes(raw[28:32])
    header = bytearray(raw[32 : 32 + length])
    header[-1] ^= 1  # the proof that only the root key can give
    path.write_bytes(raw[:32] + bytes(header) + raw[32 + length :])
    assert whole(newest_good_backup(family.porch, family.who, SECRET)) is None


def test_none_of_them_opens(family: Family) -> None:
    for secret, trouble in (
        (TypedSecret("niet de goede zin hier"), WrongPassphrase),
        (TypedSecret(codes=("CHJPC-SV8D5-N6PV3-DDSQQ-0WBJE-EN6NR",)), CodesDoNotFit),
        (TypedSecret(codes=("x",)), CodeMistyped),
    ):
        with pytest.raises(trouble):
            whole(newest_good_backup(family.porch, family.who, secret))
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            whole(newest_good_backup(family.porch, family.who, TypedSecret("niet de goede zin hier")))
    with pytest.raises(WaitFirst):
        whole(newest_good_backup(family.porch, family.who, SECRET))


def test_the_backups_of_a_brother_are_never_offered(family: Family) -> None:
    """Also when both chose the same passphrase and nothing tells any more whose journal it was."""
    noor = add_person(family.porch, "Noor")
    house, _ = make_key(family.porch, noor.id, PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE)
    write(house, "Van Noor.")
    family.clock.pass_by(24 * 3600)
    whole(make_automatic(house))
    house.vault.close()
    assert [count_backups(family.porch, p) for p in everybody(family.porch)] == [1, 1]
    for kept in family.porch.places.backups.iterdir():
        if bytes.fromhex(house.vault.vault_id) not in kept.read_bytes()[:100]:
            kept.unlink()
    no_headers(family.folder)
    forget_id(family)
    assert whole(newest_good_backup(family.porch, family.who, SECRET)) is None


def test_how_many_without_a_key(family: Family, tmp_path: Path) -> None:
    (saar,) = everybody(family.porch)
    assert count_backups(family.porch, saar) == 1
    noor = add_person(family.porch, "Noor")
    assert count_backups(family.porch, noor) == 0
    remove_person(family.porch, noor.id)
    with pytest.raises(PersonUnknown):
        whole(newest_good_backup(family.porch, noor.id, SECRET))


def test_before_a_secret_is_typed_it_must_look_like_a_backup(family: Family, tmp_path: Path) -> None:
    must_look_like_a_backup(family.stick)
    with pytest.raises(BackupMissing):
        must_look_like_a_backup(tmp_path / "nowhere.fbk")
    other = tmp_path / "other.fbk"
    other.write_bytes(b"a letter to grandma")
    with pytest.raises(BackupDamaged):
        must_look_like_a_backup(other)
