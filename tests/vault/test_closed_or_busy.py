"""A vault that is busy, read-only or closed says so, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from family_app.domain.errors import (
    ReadOnlyPlace,
    VaultBusy,
    VaultClosed,
)
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.vault import Vault, warm_up
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft, page_id

MakeVault = Callable[..., Vault]
HEADER, COPY, DATABASE = "header.fvh", "header.fvh.1", "journal.db"


def other_program(vault: Vault, folder: Path) -> dbapi2.Connection:
    """A second real connection, as another program would have it."""
    other = dbapi2.connect(str(folder / DATABASE), isolation_level=None)
    other.set_key(vault._root.database_key(1))
    return other


def test_busy_while_another_program_writes(vault: Vault, folder: Path, clock: FixedClock) -> None:
    other = other_program(vault, folder)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(VaultBusy):
        vault.journal.keep(draft())
    with pytest.raises(VaultBusy):
        Vault.open(folder, PASSPHRASE, clock=clock)
    other.execute("ROLLBACK")
    other.close()
    vault.journal.keep(draft())
    assert vault.journal.count() == 1


def test_what_another_connection_wrote_is_seen(vault: Vault, folder: Path) -> None:
    vault.journal.keep(draft(1))
    assert vault.journal.count() == 1
    other = other_program(vault, folder)
    other.execute("PRAGMA foreign_keys = ON")
    other.execute("DELETE FROM page")
    other.close()
    assert vault.journal.count() == 0


def test_reading_in_a_read_only_folder(
    shared_place: Path,
    mere_user: Callable[[Path], AbstractContextManager[None]],
    make: MakeVault,
    clock: FixedClock,
) -> None:
    folder = shared_place / "vault"
    vault = make(folder, RecoveryChoice.MINE)
    vault.journal.keep(draft(text="nog te lezen"))
    vault.close()
    (folder / COPY).write_bytes(b"cannot be mended here")
    with mere_user(shared_place):
        for path in folder.iterdir():
            path.chmod(0o400)
        folder.chmod(0o500)
        try:
            vault = Vault.open(folder, PASSPHRASE, clock=clock)
            assert vault.read_only
            assert vault.journal.search("lezen").total == 1
            assert vault.journal.open(page_id(1)).text == "nog te lezen"
            assert vault.owner.note_opened(clock.at) is None
            assert vault.journal.empty_old_bin(clock.at) == 0
            for change in (
                lambda: vault.journal.keep(draft(2)),
                lambda: vault.journal.bin(page_id(1)),
                lambda: vault.owner.set_age_band(AgeBand.ADULT),
                lambda: vault.change_passphrase(PASSPHRASE, "iets heel anders hier"),
                lambda: vault.set_new_passphrase("iets heel anders hier"),
            ):
                with pytest.raises(ReadOnlyPlace):
                    change()
            vault.close()
        finally:
            folder.chmod(0o700)


def test_a_place_that_becomes_read_only_says_so_and_keeps_what_was(
    shared_place: Path,
    mere_user: Callable[[Path], AbstractContextManager[None]],
    make: MakeVault,
    clock: FixedClock,
) -> None:
    folder = shared_place / "vault"
    make(folder).close()
    with mere_user(shared_place):
        vault = Vault.open(folder, PASSPHRASE, clock=clock)
        (folder / f"{DATABASE}-journal").unlink(missing_ok=True)
        folder.chmod(0o500)
        try:
            with pytest.raises(ReadOnlyPlace):
                vault.journal.keep(draft())
            assert vault.journal.count() == 0
            with pytest.raises(ReadOnlyPlace):
                vault.change_passphrase(PASSPHRASE, "iets heel anders hier")
        finally:
            folder.chmod(0o700)
        vault.journal.keep(draft())
        vault.close()


def test_making_one_in_a_read_only_place(
    shared_place: Path, mere_user: Callable[[Path], AbstractContextManager[None]], clock: FixedClock
) -> None:
    with mere_user(shared_place):
        shared_place.chmod(0o500)
        try:
            with pytest.raises(ReadOnlyPlace):
                Vault.create(
                    shared_place / "vault", PASSPHRASE, AgeBand.NINE, RecoveryChoice.NONE, clock=clock
                )
        finally:
            shared_place.chmod(0o700)


def test_after_closing_everything_says_so(vault: Vault) -> None:
    vault.journal.keep(draft())
    vault.close()
    vault.close()
    assert vault.closed
    for use in (
        lambda: vault.journal.keep(draft(2)),
        lambda: vault.journal.open(page_id(1)),
        vault.journal.count,
        lambda: vault.journal.search("dag"),
        lambda: list(vault.journal.pages()),
        lambda: vault.owner.age_band,
        lambda: vault.recovery_choice,
        lambda: vault.change_passphrase(PASSPHRASE, "iets heel anders hier"),
        lambda: vault.set_new_passphrase("iets heel anders hier"),
        vault.check_integrity,
        lambda: vault.transaction().__enter__(),
    ):
        with pytest.raises(VaultClosed):
            use()


def test_closing_in_the_middle_takes_back_what_was_not_kept(
    vault: Vault, folder: Path, clock: FixedClock
) -> None:
    def close_in_between() -> None:
        with vault.transaction():
            vault.journal.keep(draft())
            vault.close()
            vault.journal.count()

    with pytest.raises(VaultClosed):
        close_in_between()
    vault = Vault.open(folder, PASSPHRASE, clock=clock)
    assert vault.journal.count() == 0
    vault.close()


def test_warming_up_needs_no_vault() -> None:
    assert warm_up() is None  # type: ignore[func-returns-value]
