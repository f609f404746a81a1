"""All or nothing, the generation, a full disk, and what the owner chose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from family_app.domain.errors import DiskFull, DiskTrouble, PageMissing, PageTooLong
from family_app.domain.journal import (
    TEXT_LIMIT,
)
from family_app.domain.people import AgeBand
from family_app.vault.store import Store
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import BIN, day, draft, ids, page_id

# ---- transactions -----------------------------------------------------------------------------------


def generation(vault: Vault) -> int:
    with vault.transaction() as connection:
        return int(connection.exec_driver_sql("SELECT generation FROM meta").scalar_one())


def test_the_generation_rises_with_every_change_and_only_then(vault: Vault, clock: FixedClock) -> None:
    changes: tuple[Callable[[], object], ...] = (
        lambda: vault.journal.keep(draft(1)),
        lambda: vault.journal.keep(draft(1, "meer", revision=2)),
        lambda: vault.journal.bin(page_id(1)),
        lambda: vault.journal.restore(page_id(1)),
        lambda: vault.owner.set_age_band(AgeBand.TWELVE),
        lambda: vault.owner.note_opened(clock.at),
        lambda: vault.journal.erase(page_id(1)),
    )
    for change in changes:
        before = generation(vault)
        change()
        assert generation(vault) == before + 1
    vault.journal.keep(draft(2))
    nothing: tuple[Callable[[], object], ...] = (
        lambda: vault.journal.keep(draft(2, "oud", revision=1)),
        lambda: vault.journal.restore(page_id(2)),
        lambda: vault.journal.search("gewone"),
        lambda: vault.journal.empty_old_bin(clock.at),
    )
    before = generation(vault)
    for each in nothing:
        each()
    assert generation(vault) == before


def test_all_or_nothing(vault: Vault) -> None:
    vault.journal.keep(draft(1))
    before = generation(vault)

    def change_and_fail() -> None:
        with vault.transaction():
            vault.journal.keep(draft(2))
            vault.journal.bin(page_id(1))
            assert (ids(vault.journal), vault.journal.count(BIN)) == ([2], 1)
            vault.journal.erase(page_id(404))

    with pytest.raises(PageMissing):
        change_and_fail()
    assert (ids(vault.journal), vault.journal.count(BIN), generation(vault)) == ([1], 0, before)


def test_what_was_read_inside_is_not_remembered_when_it_is_taken_back(vault: Vault) -> None:
    journal = vault.journal
    journal.keep(draft(1))

    def read_and_fail() -> None:
        with vault.transaction():
            journal.keep(draft(2))
            assert (ids(journal, limit=1), ids(journal, offset=1), journal.count()) == ([2], [1], 2)
            journal.erase(page_id(404))

    with pytest.raises(PageMissing):
        read_and_fail()
    assert (ids(journal), ids(journal, offset=1), journal.count()) == ([1], [], 1)


def test_a_part_that_fails_takes_back_itself_only(vault: Vault) -> None:
    def a_part_that_fails() -> None:
        with vault.transaction():
            vault.journal.keep(draft(3))
            vault.journal.bin(page_id(404))

    with vault.transaction():
        vault.journal.keep(draft(1))
        with pytest.raises(PageTooLong):
            vault.journal.keep(draft(2, "x" * (TEXT_LIMIT + 1)))
        with pytest.raises(PageMissing):
            a_part_that_fails()
        vault.journal.keep(draft(4))
    assert ids(vault.journal) == [4, 1]


def test_what_sqlite_took_back_itself_is_not_half_kept(vault: Vault) -> None:
    """After a failed write SQLite may end the whole transaction; who catches that error must not go on."""

    def lose(*, and_write_on: bool) -> None:
        with vault.transaction() as connection:
            vault.journal.keep(draft(1))
            connection.exec_driver_sql("ROLLBACK")
            if and_write_on:
                vault.journal.keep(draft(2))

    for and_write_on in (True, False):
        with pytest.raises(DiskTrouble):
            lose(and_write_on=and_write_on)
        assert vault.journal.count() == 0
    vault.journal.keep(draft(3))
    assert ids(vault.journal) == [3]


def test_a_full_disk_keeps_what_was_and_says_so(vault: Vault) -> None:
    vault.journal.keep(draft(1))
    for number in range(10, 13):  # the room that a new vault has is nearly used
        vault.journal.keep(draft(number, "woord " * 30_000))
    texts = [page.text for page in vault.journal.pages()]
    with vault.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        vault.journal.keep(draft(2, "vol " * 60_000))
    with pytest.raises(DiskFull):
        vault.journal.keep(draft(1, "vol " * 60_000, revision=2))
    assert [page.text for page in vault.journal.pages()] == texts
    assert vault.journal.search("vol").total == 0
    with vault.transaction() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    vault.journal.keep(draft(2, "vol " * 60_000))
    assert vault.journal.search("vol").total == 1


# ---- the owner --------------------------------------------------------------------------------------


def test_a_full_disk_keeps_nobody_from_their_own_pages(
    vault: Vault, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.journal.keep(draft(1))
    assert vault.owner.note_opened(clock.at) is None

    def full() -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(Store, "transaction", lambda _store: full())
        assert vault.owner.note_opened(clock.at + timedelta(days=1)) == clock.at
        assert vault.journal.open(page_id(1)).text == "Een gewone dag."
    assert vault.owner.note_opened(clock.at + timedelta(days=2)) == clock.at


def test_what_the_owner_chose(vault: Vault, clock: FixedClock) -> None:
    owner = vault.owner
    for band in AgeBand:
        owner.set_age_band(band)
        assert owner.age_band is band
    first = day("2026-03-09T17:00+01:00")
    assert owner.note_opened(first) is None
    assert owner.note_opened(first + timedelta(days=1)) == first
    assert owner.note_opened(clock.at) == first + timedelta(days=1)
    assert owner.made_at == datetime(2026, 3, 9, 16, 10, tzinfo=UTC)
