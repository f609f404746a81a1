"""The database grows by whole mebibytes: its size does not tell how much somebody writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from family_app.domain.errors import DiskFull
from family_app.domain.recovery import RecoveryChoice
from family_app.vault import header as fvh
from family_app.vault import header_files, making, recovery, size_class
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft, page_id
from tests.vault.test_old_vaults import CONTENTS

MIB = 2**20
OLD = Path(__file__).parent.parent / "old_vaults" / "schema_1"


def size(vault: Vault) -> int:
    return (vault.inside.folder / "journal.db").stat().st_size


def _keep_more(vault: Vault) -> None:
    for number in range(4, 9):
        vault.journal.keep(draft(number, "woord " * 30_000))


def tables(vault: Vault) -> set[str]:
    with vault.inside.store.reading() as connection:
        return set(connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars())


def test_a_new_one_has_room_for_many_pages(vault: Vault) -> None:
    before = tables(vault)
    for number in range(1, 100):
        vault.journal.keep(draft(number, "Vandaag was een dag. " * 40))
        assert size(vault) == MIB
    assert tables(vault) == before


def test_it_grows_by_whole_steps_and_never_shrinks(vault: Vault) -> None:
    seen = []
    for number in range(1, 31):
        vault.journal.keep(draft(number, "Een lange dag. " * 6000))
        seen.append(size(vault))
    assert set(seen) >= {MIB, 2 * MIB, 3 * MIB}
    assert all(each % MIB == 0 for each in seen)
    assert seen == sorted(seen)
    for number in range(1, 31):
        vault.journal.erase(page_id(number))
    assert size(vault) == seen[-1]
    vault.check_integrity(thorough=True)


@pytest.mark.parametrize("extra", range(1, 24))
def test_whatever_was_missing(vault: Vault, extra: int) -> None:
    """From every number of pages it comes to the next step, not to the one after."""
    raw = vault.inside.store._raw
    raw.execute("CREATE TABLE more (x BLOB)")
    raw.execute("INSERT INTO more VALUES (zeroblob(?))", (4012 * (240 + extra) + 560,))
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    with vault.transaction():
        vault.journal.keep(draft())
    (after,) = raw.execute("PRAGMA page_count").fetchone()
    assert after == -(-pages // size_class.PAGES) * size_class.PAGES


def test_exactly_full_needs_nothing(vault: Vault) -> None:
    """Where the table for the filling itself is the page that was missing."""
    raw = vault.inside.store._raw
    raw.execute("CREATE TABLE more (x BLOB)")
    while True:
        (free,) = raw.execute("PRAGMA freelist_count").fetchone()
        (pages,) = raw.execute("PRAGMA page_count").fetchone()
        if pages % size_class.PAGES == size_class.PAGES - 1:
            break
        raw.execute("INSERT INTO more VALUES (zeroblob(?))", (4012 * max(free - 1, 1) + 560,))
    raw.execute("BEGIN")
    size_class.fill(raw)
    raw.execute("COMMIT")
    assert raw.execute("PRAGMA page_count").fetchone()[0] % size_class.PAGES == 0
    assert "filling" not in tables(vault)


def test_an_upgraded_one_too(tmp_path: Path, clock: FixedClock) -> None:
    folder = shutil.copytree(OLD, tmp_path / "old")
    assert (folder / "journal.db").stat().st_size % MIB
    secret = recovery.secret_of([CONTENTS["schema_1"]["code"]])
    making.open_store(folder, header_files.open_with_secret(folder, fvh.RECOVERY, secret), clock).close()
    assert (folder / "journal.db").stat().st_size == MIB


def test_a_full_disk_while_it_grows(make: Callable[..., Vault], tmp_path: Path, clock: FixedClock) -> None:
    """The page is not kept, and all others are as they were."""
    vault = make(tmp_path / "v", RecoveryChoice.NONE)
    for number in range(1, 4):
        vault.journal.keep(draft(number, "woord " * 30_000))
    raw = vault.inside.store._raw
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages + 100}")
    with pytest.raises(DiskFull), vault.transaction():
        _keep_more(vault)
    assert size(vault) == pages * 4096
    vault.check_integrity(thorough=True)
    vault.close()
    Vault.open(tmp_path / "v", PASSPHRASE, clock=clock).close()
