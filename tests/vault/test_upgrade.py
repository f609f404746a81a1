"""The schema is what the inventory says, and an older vault is brought to it without risk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from family_app.domain.errors import DiskFull, ReadOnlyPlace, VaultDamaged, VaultNewer
from family_app.vault import making, schema, upgrade
from family_app.vault.store import Store
from family_app.vault.upgrade import STEPS, Step
from family_app.vault.vault import Vault
from tests.support.clocks import FixedClock
from tests.vault.builders import PASSPHRASE, draft, page_id

DATABASE = "journal.db"


def add_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE page ADD COLUMN weather TEXT")


def fill_column(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE page SET weather = 'sun'")


LATEST = schema.LATEST
NEXT = (*STEPS, Step(LATEST + 1, "weather", add_column), Step(LATEST + 2, "sun", fill_column))


@pytest.fixture
def older(vault: Vault, folder: Path) -> Path:
    """A vault with two pages, made before the steps that a test adds."""
    vault.journal.keep(draft(1, "van vroeger", feelings=("sad",)))
    vault.journal.keep(draft(2))
    vault.journal.bin(page_id(2))
    vault.close()
    return folder


def test_the_steps_make_what_the_inventory_says(vault: Vault) -> None:
    with vault.transaction() as connection:
        seen = inspect(connection)
        assert {name for name in seen.get_table_names() if not name.startswith(schema.WORDS)} == set(
            schema.tables.tables
        )
        for table in schema.tables.sorted_tables:
            columns = {column["name"]: column for column in seen.get_columns(table.name)}
            assert list(columns) == [column.name for column in table.columns] or set(columns) == set(
                table.columns.keys()
            )
            for column in table.columns:
                real = columns[column.name]
                assert str(real["type"]) == str(column.type), column
                assert real["nullable"] == column.nullable, column
            primary = seen.get_pk_constraint(table.name)["constrained_columns"]
            assert primary == [column.name for column in table.primary_key.columns]
            indexes = {index["name"]: index["column_names"] for index in seen.get_indexes(table.name)}
            assert indexes == {index.name: index.columns.keys() for index in table.indexes}


def test_the_inventory_says_why_and_keeps_no_files() -> None:
    for table in schema.tables.sorted_tables:
        for column in table.columns:
            assert column.comment, column
            assert str(column.type) in ("INTEGER", "TEXT"), column


def test_numbers_of_steps_rise_by_one() -> None:
    assert [each.number for each in STEPS] == list(range(1, schema.LATEST + 1))


def test_each_step_is_recorded(vault: Vault, clock: FixedClock) -> None:
    with vault.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT number, name, ran_ms FROM step").all()
    ran_ms = int(clock.at.timestamp() * 1000)
    assert [tuple(row) for row in rows] == [(each.number, each.name, ran_ms) for each in STEPS]


def test_an_older_vault_is_upgraded(older: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrade, "STEPS", NEXT)
    (older / upgrade.COPY).write_bytes(b"left by an upgrade that was cut off")
    for _ in range(2):
        vault = Vault.open(older, PASSPHRASE, clock=clock)
        assert vault.journal.open(page_id(1)).feelings == ("sad",)
        assert vault.journal.search("vroeger").total == 1
        with vault.transaction() as connection:
            weather = "SELECT weather FROM page WHERE text = 'van vroeger'"
            assert connection.exec_driver_sql(weather).scalar_one() == "sun"
            ran = connection.exec_driver_sql("SELECT number FROM step").scalars().all()
            assert ran == [each.number for each in NEXT]
            assert connection.exec_driver_sql("SELECT schema FROM meta").scalar_one() == NEXT[-1].number
        clock.pass_by(1)
        vault.journal.keep(draft(int(clock.ticks)))
        vault.check_integrity()
        vault.close()
        assert (older / DATABASE).stat().st_mode & 0o777 == 0o600
    assert not [path for path in older.iterdir() if "upgrade" in path.name]


def fail_on_the_disk(_connection: Connection) -> None:
    raise OSError(28, "full")


def lose_a_page(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM page WHERE place < 0")


@pytest.mark.parametrize(("run", "error"), [(fail_on_the_disk, DiskFull), (lose_a_page, VaultDamaged)])
def test_an_upgrade_that_fails_leaves_the_old_file(
    older: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    run: Callable[[Connection], None],
    error: type[Exception],
) -> None:
    before = (older / DATABASE).read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(upgrade, "STEPS", (*NEXT, Step(LATEST + 3, "fails", run)))
        with pytest.raises(error):
            Vault.open(older, PASSPHRASE, clock=clock)
    assert (older / DATABASE).read_bytes() == before
    assert not [path for path in older.iterdir() if "upgrade" in path.name]
    vault = Vault.open(older, PASSPHRASE, clock=clock)
    assert vault.journal.open(page_id(1)).text == "van vroeger"
    vault.close()


def test_no_upgrade_in_a_read_only_place(
    older: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade, "STEPS", NEXT)
    monkeypatch.setattr(making, "_may_write", lambda _path: False)
    with pytest.raises(ReadOnlyPlace):
        Vault.open(older, PASSPHRASE, clock=clock)


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("UPDATE meta SET schema = schema + 1", VaultNewer),
        ("UPDATE meta SET schema = 0", VaultDamaged),
        ("UPDATE meta SET vault_id = '00'", VaultDamaged),
        ("UPDATE meta SET db_epoch = 2", VaultDamaged),
        ("DELETE FROM meta", VaultDamaged),
        ("DROP TABLE meta", VaultDamaged),
    ],
)
def test_a_database_that_does_not_belong_here(
    vault: Vault, folder: Path, clock: FixedClock, statement: str, error: type[Exception]
) -> None:
    vault._store._raw.execute(statement)
    vault.close()
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(error):
        Vault.open(folder, PASSPHRASE, clock=clock)
    assert (folder / DATABASE).read_bytes() == before


def test_a_database_without_pages_is_no_journal(tmp_path: Path, vault: Vault) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    store = Store(path, vault._root.database_key(1))
    with pytest.raises(VaultDamaged):
        upgrade.pending(store, upgrade.Identity(vault.vault_id, 1))
    store.close()
