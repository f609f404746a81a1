"""Keepsakes in a real SQLite file: private, gone when cleared, and never in the way when damaged."""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from family_app.domain.agreement import AgreementDraft, Clause
from family_app.domain.errors import DiskFull, DiskTrouble, ReadOnlyPlace, VaultNewer
from family_app.table import table_file
from family_app.table.agreements import Agreements
from family_app.table.keepsakes import Keepsakes
from family_app.table.troubles import in_our_words, is_damage


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "table.db"


def run(path: Path, *statements: str) -> None:
    """Plain SQLite, as another program would."""
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def sql_trouble(database: str, *statements: str) -> DBAPIError:
    """The error that SQLite itself gives to the last statement, as SQLAlchemy hands it on."""
    url = URL.create("sqlite", database=database, query={"uri": "true"})
    with create_engine(url, poolclass=NullPool).connect() as db:
        for statement in statements[:-1]:
            db.exec_driver_sql(statement)
        with pytest.raises(DBAPIError) as caught:
            db.exec_driver_sql(statements[-1])
    return caught.value


def test_stars_and_talks_are_there_the_next_time(path: Path) -> None:
    book = Keepsakes(path)
    book.star("T01-0608-1", on=True)
    book.star("T01-0608-1", on=True)
    book.star("T13-0608-1", on=True)
    book.star("T13-0608-1", on=False)
    book.talked("T01-0608-1", "2026-02")
    book.talked("T01-0608-1", "2026-03")
    again = Keepsakes(path)
    assert again.stars() == {"T01-0608-1"}
    assert again.talks() == {"T01-0608-1": "2026-03"}
    assert not again.was_damaged


def test_asking_and_taking_a_star_away_make_no_file(path: Path) -> None:
    book = Keepsakes(path)
    assert (book.stars(), book.talks()) == (set(), {})
    book.star("T01-0608-1", on=False)
    book.clear()
    assert not path.exists()


def test_an_empty_file_is_no_damage(path: Path) -> None:
    path.touch()
    book = Keepsakes(path)
    assert (book.stars(), book.was_damaged) == (set(), False)
    book.star("T01-0608-1", on=True)
    assert (book.stars(), book.was_damaged) == ({"T01-0608-1"}, False)


@pytest.mark.parametrize("month", ["2026-3", "2026-13", "2026-03-09", "last month", ""])
def test_only_a_month_is_kept_and_never_a_day(path: Path, month: str) -> None:
    with pytest.raises(ValueError, match="YYYY-MM"):
        Keepsakes(path).talked("T01-0608-1", month)
    assert not path.exists()


def test_only_this_account_can_read_the_file_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        Keepsakes(path).star("T01-0608-1", on=True)
    finally:
        os.umask(before)
    expected = 0o600 if os.name == "posix" else stat.S_IMODE(path.stat().st_mode)
    assert stat.S_IMODE(path.stat().st_mode) == expected


def test_a_star_that_was_taken_away_is_not_left_in_the_file(path: Path) -> None:
    book = Keepsakes(path)
    book.star("T01-0608-1", on=True)
    assert b"T01-0608-1" in path.read_bytes()
    book.star("T01-0608-1", on=False)
    assert b"T01-0608-1" not in path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_clearing_leaves_no_file_behind_also_not_what_was_set_aside(path: Path) -> None:
    path.write_bytes(b"T01-0608-1 " * 1000)
    book = Keepsakes(path)
    book.star("T13-0608-1", on=True)
    assert book.was_damaged
    book.clear()
    assert list(path.parent.iterdir()) == []
    assert (book.stars(), book.was_damaged) == (set(), False)


@pytest.mark.parametrize("later", ["read", "write", "clear"])
def test_a_clearing_that_was_killed_is_finished_by_whatever_comes_next(
    path: Path, monkeypatch: pytest.MonkeyPatch, later: str
) -> None:
    agreed, book = Agreements(path), Keepsakes(path)
    agreed.keep(AgreementDraft((Clause("We eat together.", "Us too."),)), date(2026, 3, 9))
    book.star("T01-0608-1", on=True)

    def killed(_journal: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(table_file, "_overwrite", killed)
        with pytest.raises(KeyboardInterrupt):
            agreed.clear()
    journal = path.with_name(path.name + "-journal")
    assert b"We eat together." in journal.read_bytes()
    if later == "read":
        assert Keepsakes(path).stars() == {"T01-0608-1"}
    elif later == "write":
        Keepsakes(path).star("T13-0608-1", on=True)
    else:
        Agreements(path).clear()
    assert not journal.exists()
    assert b"We eat together." not in path.read_bytes()
    assert "T01-0608-1" in Keepsakes(path).stars()


def test_a_journal_in_use_is_left_alone(path: Path) -> None:
    book = Keepsakes(path)
    book.star("T01-0608-1", on=True)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM star")
    journal = path.with_name(path.name + "-journal")
    before = journal.read_bytes()
    assert Keepsakes(path).stars() == {"T01-0608-1"}
    assert journal.read_bytes() == before
    other.execute("ROLLBACK")
    other.close()
    assert Keepsakes(path).stars() == {"T01-0608-1"}


def test_clearing_a_file_that_cannot_be_read_removes_it(path: Path) -> None:
    path.write_bytes(b"T01-0608-1 " * 1000)
    Keepsakes(path).clear()
    assert list(path.parent.iterdir()) == []


def test_a_damaged_file_is_set_aside_whole_and_a_new_one_begins(path: Path) -> None:
    for number in (1, 2):
        damaged = f"damage {number} ".encode() * 1000
        path.write_bytes(damaged)
        book = Keepsakes(path)
        assert (book.stars(), book.talks(), book.was_damaged) == (set(), {}, True)
        assert (path.parent / f"table.damaged-{number}.db").read_bytes() == damaged
        book.star("T01-0608-1", on=True)
        assert Keepsakes(path).stars() == {"T01-0608-1"}


def test_a_torn_file_is_damage_too(path: Path) -> None:
    Keepsakes(path).star("T01-0608-1", on=True)
    run(path, *(f"INSERT INTO star VALUES ('T01-0608-{number}')" for number in range(2, 2000)))
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    torn = Keepsakes(path)
    assert (torn.stars(), torn.was_damaged) == (set(), True)


@pytest.mark.parametrize("broken", ["DROP TABLE talk", "ALTER TABLE talk RENAME month TO day"])
def test_a_file_that_lacks_a_table_or_column_of_ours_is_damage(path: Path, broken: str) -> None:
    Keepsakes(path).star("T01-0608-1", on=True)
    run(path, broken)
    book = Keepsakes(path)
    assert (book.talks(), book.was_damaged) == ({}, True)


def test_a_database_of_another_program_is_set_aside(path: Path) -> None:
    run(path, "CREATE TABLE recipes (name TEXT)", "INSERT INTO recipes VALUES ('pancakes')")
    book = Keepsakes(path)
    book.talked("T01-0608-1", "2026-03")
    assert book.was_damaged
    assert b"pancakes" in (path.parent / "table.damaged-1.db").read_bytes()


@pytest.mark.parametrize("side", ["-journal", "-wal"])
def test_what_lies_beside_a_damaged_file_is_not_played_back_into_the_new_one(path: Path, side: str) -> None:
    path.write_bytes(b"damage" * 1000)
    path.with_name(path.name + side).write_bytes(b"left over" * 1000)
    book = Keepsakes(path)
    book.star("T01-0608-1", on=True)
    assert (book.stars(), book.was_damaged) == ({"T01-0608-1"}, True)
    assert {file.name for file in path.parent.iterdir()} == {"table.db", "table.damaged-1.db"}


def test_clearing_takes_a_journal_along_whose_file_is_gone(path: Path) -> None:
    path.with_name("table.db-journal").write_bytes(b"T01-0608-1")
    Keepsakes(path).clear()
    assert list(path.parent.iterdir()) == []


def test_a_newer_file_is_left_as_it_is(path: Path) -> None:
    Keepsakes(path).star("T01-0608-1", on=True)
    run(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(VaultNewer):
        Keepsakes(path).stars()
    with pytest.raises(VaultNewer):
        Keepsakes(path).star("T13-0608-1", on=True)
    assert path.read_bytes() == before


def test_a_place_that_is_no_file_is_a_trouble_and_not_damage(path: Path) -> None:
    path.mkdir()
    with pytest.raises(DiskTrouble):
        Keepsakes(path).stars()
    with pytest.raises((DiskTrouble, ReadOnlyPlace)):  # Windows refuses, others say it is a folder
        Keepsakes(path).star("T01-0608-1", on=True)


def test_a_locked_file_is_a_trouble_and_not_damage(path: Path) -> None:
    Keepsakes(path).star("T01-0608-1", on=True)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    busy = sql_trouble(f"file:{path}", "PRAGMA busy_timeout = 0", "SELECT * FROM star")
    other.close()
    assert not is_damage(busy)
    assert isinstance(in_our_words(busy), DiskTrouble)


def test_a_read_only_file_and_a_full_disk_are_told_apart(path: Path) -> None:
    Keepsakes(path).star("T01-0608-1", on=True)
    read_only = sql_trouble(f"file:{path}?mode=ro", "DELETE FROM star")
    assert isinstance(in_our_words(read_only), ReadOnlyPlace)
    big = "INSERT INTO star SELECT hex(randomblob(100000))"
    full = sql_trouble(f"file:{path}", "PRAGMA max_page_count = 4", big)
    assert isinstance(in_our_words(full), DiskFull)
    assert not is_damage(read_only)
    assert not is_damage(full)
