"""Backups of two journals that began as one, of a clock that was set back, and of a disk that fails once."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from family_app.activities.backups import BackupId, list_backups, make_automatic, make_backup_now
from family_app.activities.journal import keep_draft, new_draft
from family_app.activities.people import vault_folder
from family_app.activities.restoring import (
    Restored,
    TypedSecret,
    count_backups,
    newest_good_backup,
    restore,
)
from family_app.activities.unlock import keep_older
from family_app.domain.errors import Expected
from family_app.domain.recovery import RecoveryChoice
from family_app.house import House, Porch
from family_app.vault import header as fvh
from family_app.vault.codes import draw_code
from family_app.vault.rekey import rekey
from tests.activities.spaces import PASSPHRASE, made, named, new_porch, opened, whole
from tests.support.cheap_keys import cheap_keys
from tests.support.clocks import FixedClock

DAY = 24 * 3600
SECRET = TypedSecret(PASSPHRASE)


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with cheap_keys():
        yield


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def porch(tmp_path: Path, clock: FixedClock) -> Porch:
    return new_porch(tmp_path, clock)


def write(house: House, text: str = "Een gewone dag.") -> None:
    keep_draft(house, replace(new_draft(house), text=text))


def pages(house: House) -> list[int]:
    """How many pages each backup in the list holds."""
    return [kept.summary.pages for kept in list_backups(house)]


def a_backup(house: House, clock: FixedClock, text: str = "Een gewone dag.") -> None:
    clock.pass_by(DAY)
    write(house, text)
    assert whole(make_automatic(house)) is not None


def newest(porch: Porch, name: str) -> int:
    """How many pages the backup holds that is offered to this person."""
    kept = whole(newest_good_backup(porch, named(porch, name).id, SECRET))
    return kept.summary.pages  # type: ignore[no-any-return]


def brought_back(porch: Porch, house: House, number: int = 0) -> Restored:
    return whole(restore(porch, None, list_backups(house)[number].id, SECRET))  # type: ignore[no-any-return]


def lineage(porch: Porch, name: str) -> bytes:
    raw = (vault_folder(porch, named(porch, name)) / "header.fvh").read_bytes()
    return fvh.lineage_of(fvh.read(raw))


def break_it(porch: Porch, name: str) -> None:
    (vault_folder(porch, named(porch, name)) / "journal.db").write_bytes(b"")


# ---- two journals ----------------------------------------------------------------------------------------


def test_a_journal_beside_has_a_list_of_its_own(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    assert brought_back(porch, sam).person.name == "Sam (2)"
    twin = opened(porch, named(porch, "Sam (2)"))
    assert (pages(sam), pages(twin)) == ([1], [])
    assert (lineage(porch, "Sam"), len(lineage(porch, "Sam (2)"))) == (b"", 8)
    a_backup(sam, clock, "Belangrijk, en alleen bij Sam.")
    for _ in range(12):
        a_backup(twin, clock)
    assert pages(sam) == [2, 1], "the other one has pushed none out"
    assert pages(twin) == list(range(13, 3, -1))
    assert [count_backups(porch, named(porch, name)) for name in ("Sam", "Sam (2)")] == [2, 10]
    for house in (sam, twin):
        house.vault.close()
    for name, count in (("Sam", 2), ("Sam (2)", 13)):
        break_it(porch, name)
        assert newest(porch, name) == count


def test_after_a_rescue_the_journal_goes_on_with_its_own_backups(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    brought_back(porch, sam)
    a_backup(sam, clock)
    sam.vault.close()
    break_it(porch, "Sam")
    kept = whole(newest_good_backup(porch, named(porch, "Sam").id, SECRET))
    assert whole(restore(porch, named(porch, "Sam").id, kept.id, SECRET)).in_place
    assert lineage(porch, "Sam") == b""
    sam = opened(porch, named(porch, "Sam"))
    assert pages(sam) == [2, 1]
    a_backup(sam, clock)
    assert pages(sam) == [3, 2, 1]
    assert pages(opened(porch, named(porch, "Sam (2)"))) == []


def test_one_without_backups_of_its_own_is_offered_those_it_came_of(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    brought_back(porch, sam)
    a_backup(sam, clock)
    twin = named(porch, "Sam (2)")
    break_it(porch, twin.name)
    kept = whole(newest_good_backup(porch, twin.id, SECRET))
    assert kept.summary.pages == 2
    assert whole(restore(porch, twin.id, kept.id, SECRET)).in_place
    assert lineage(porch, twin.name) not in (b"", lineage(porch, "Sam"))
    assert pages(sam) == [2, 1]
    assert pages(opened(porch, named(porch, "Sam (2)"))) == []


def test_without_any_header_all_with_its_id_are_offered(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    brought_back(porch, sam)
    twin = opened(porch, named(porch, "Sam (2)"))
    for _ in range(3):
        a_backup(twin, clock)
    sam.vault.close()
    for path in vault_folder(porch, named(porch, "Sam")).glob("header*"):
        path.unlink()
    assert newest(porch, "Sam") == 4
    kept = whole(newest_good_backup(porch, named(porch, "Sam").id, SECRET))
    assert whole(restore(porch, named(porch, "Sam").id, kept.id, SECRET)).in_place
    assert lineage(porch, "Sam") != lineage(porch, "Sam (2)"), "the other one goes on with that list"


def test_on_another_computer_the_list_goes_on(porch: Porch, clock: FixedClock, tmp_path: Path) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    brought_back(porch, sam)
    twin = opened(porch, named(porch, "Sam (2)"))
    a_backup(twin, clock)
    before = lineage(porch, "Sam (2)")
    path = porch.places.backups / f"{list_backups(twin)[0].id}.fbk"
    other = new_porch(tmp_path / "other", clock)
    restored = whole(restore(other, None, path, SECRET))
    assert lineage(other, restored.person.name) == before


def test_a_new_lock_inside_leaves_the_list_what_it_is(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    brought_back(porch, sam)
    twin = opened(porch, named(porch, "Sam (2)"))
    before = lineage(porch, "Sam (2)")
    shown = draw_code(twin.vault, PASSPHRASE, RecoveryChoice.MINE, with_lock=True)
    whole(rekey(twin.vault, shown))
    assert lineage(porch, "Sam (2)") == before
    a_backup(twin, clock)
    assert (pages(twin), pages(sam)) == ([2], [1])


# ---- the clock -------------------------------------------------------------------------------------------


def test_a_backup_that_was_just_made_is_never_the_one_that_goes(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    for _ in range(10):
        a_backup(sam, clock)
    clock.set_back(400 * DAY)  # the battery of the clock is empty
    write(sam)
    assert whole(make_backup_now(sam)).pages == 11
    assert pages(sam) == list(range(11, 1, -1))
    a_backup(sam, clock)
    assert pages(sam) == list(range(12, 2, -1))
    sam.vault.close()
    break_it(porch, "Sam")
    assert newest(porch, "Sam") == 12


def test_backups_of_an_older_copy_that_somebody_keeps_count_as_newer(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    path = vault_folder(porch, named(porch, "Sam")) / "journal.db"
    sam.vault.close()
    older = path.read_bytes()
    sam = opened(porch, named(porch, "Sam"))
    for _ in range(10):
        a_backup(sam, clock)
    sam.vault.close()
    path.write_bytes(older)
    sam = opened(porch, named(porch, "Sam"))
    keep_older(sam)
    a_backup(sam, clock)
    assert pages(sam) == [2, *range(11, 2, -1)]
    sam.vault.close()


def test_even_without_an_answer_the_newest_work_has_its_backup(porch: Porch, clock: FixedClock) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    path = vault_folder(porch, named(porch, "Sam")) / "journal.db"
    sam.vault.close()
    older = path.read_bytes()
    sam = opened(porch, named(porch, "Sam"))
    for _ in range(12):
        a_backup(sam, clock)
    sam.vault.close()
    path.write_bytes(older)
    sam = opened(porch, named(porch, "Sam"))
    a_backup(sam, clock)
    assert 2 in pages(sam)
    sam.vault.close()


# ---- a disk that fails once --------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [errno.EIO, errno.EACCES, errno.ESTALE, errno.EMFILE])
def test_one_failure_to_read_makes_no_journal_a_lost_one(
    porch: Porch, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    sam, _ = made(porch, "Sam")
    a_backup(sam, clock)
    write(sam, "Nieuwer dan de reservekopie.")
    (kept,) = list_backups(sam)
    sam.vault.close()
    folder = vault_folder(porch, named(porch, "Sam"))
    for method in ("open", "is_dir", "stat"):
        with monkeypatch.context() as patched:
            failed = _once(patched, method, folder, code)
            assert _tried(porch, kept.id) in ("beside", "DiskTrouble", "ReadOnlyPlace")
            assert failed
        assert vault_folder(porch, named(porch, "Sam")) == folder
    sam = opened(porch, named(porch, "Sam"))
    assert sam.vault.journal.count() == 2
    sam.vault.close()


def _tried(porch: Porch, which: BackupId) -> str:
    try:
        restored = whole(restore(porch, named(porch, "Sam").id, which, SECRET))
    except Expected as trouble:
        return type(trouble).__name__
    return "in place" if restored.in_place else "beside"


def _once(patched: pytest.MonkeyPatch, method: str, folder: Path, code: int) -> list[Path]:
    """The first call of this kind for the database, or the folder, of a healthy journal fails."""
    real, failed = getattr(Path, method), []

    def call(path: Path, *given: Any, **more: Any) -> Any:
        if not failed and path in (folder, folder / "journal.db"):
            failed.append(path)
            raise OSError(code, "made up")
        return real(path, *given, **more)

    patched.setattr(Path, method, call)
    return failed
