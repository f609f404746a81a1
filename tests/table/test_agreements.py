"""table.db holds what a family agreed, every version of it, in a file that anybody here can write in."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from family_app.domain.agreement import Agreement, AgreementDraft, Clause
from family_app.domain.checkin import NextCheckIn
from family_app.domain.clauses import TELLING_IS_SAFE
from family_app.domain.errors import VaultNewer
from family_app.table import glance, schema
from family_app.table.agreements import Agreements
from family_app.table.glance import next_checkin, telling_clause
from family_app.table.keepsakes import Keepsakes
from family_app.table.next_checkin import NextCheckIns

TELLING = Clause("Wij vertellen het.", "Wij luisteren eerst.", TELLING_IS_SAFE)
MEALS = Clause("Wij eten zonder telefoon.", "Wij ook.")
MADE, AGAIN = date(2026, 3, 9), date(2026, 9, 9)
DRAFT = AgreementDraft((TELLING, MEALS), ("Sam", "Noor"), AGAIN)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "table.db"


def sql(path: Path, statement: str) -> None:
    db = sqlite3.connect(path)
    db.executescript(statement)
    db.close()


def files(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(path.parent.iterdir())}


def test_what_is_kept_comes_back_as_a_version(path: Path) -> None:
    book = Agreements(path)
    assert book.all() == ()
    assert not path.exists()
    book.keep(DRAFT, MADE)
    assert Agreements(path).all() == (Agreement(1, MADE, AGAIN, ("Sam", "Noor"), (TELLING, MEALS)),)
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_change_is_a_new_version_and_the_same_again_is_none(path: Path) -> None:
    book = Agreements(path)
    book.keep(DRAFT, MADE)
    book.keep(DRAFT, date(2026, 4, 1))
    book.keep(AgreementDraft((MEALS,)), date(2026, 5, 1))
    book.keep(DRAFT, date(2026, 6, 1))
    assert [(each.version, each.made.month, len(each.clauses), each.names) for each in book.all()] == [
        (3, 6, 2, ("Sam", "Noor")), (2, 5, 1, ()), (1, 3, 2, ("Sam", "Noor")),
    ]  # fmt: skip
    assert book.all()[1].look_again is None


def test_taken_away_means_overwritten_and_the_rest_stays(path: Path) -> None:
    Agreements(path).keep(DRAFT, MADE)
    Keepsakes(path).star("T01-0608-1", True)
    Agreements(path).clear()
    assert Agreements(path).all() == ()
    assert Keepsakes(path).stars() == {"T01-0608-1"}
    raw = path.read_bytes()
    assert b"luisteren" not in raw
    assert b"Noor" not in raw


def test_alone_in_the_file_it_takes_the_file_along(path: Path) -> None:
    Agreements(path).keep(DRAFT, MADE)
    Agreements(path).clear()
    NextCheckIns(path).keep(NextCheckIn(MADE))
    NextCheckIns(path).clear()
    assert list(path.parent.iterdir()) == []


def test_what_somebody_wrote_into_the_file_breaks_nothing(path: Path) -> None:
    book = Agreements(path)
    book.keep(DRAFT, MADE)
    book.keep(AgreementDraft((MEALS,), (), AGAIN), MADE)
    sql(path, "UPDATE agreement SET made = 'ooit' WHERE version = 2; UPDATE agreement SET look_again = 'x'")
    (left,) = book.all()
    assert (left.version, left.look_again) == (1, None)
    book.keep(AgreementDraft((MEALS,)), MADE)
    assert [each.version for each in book.all()] == [3, 1], "no number is given twice"
    sql(path, "UPDATE agreed_by SET name = x'07'; UPDATE clause SET ours = x'00' WHERE position = 1")
    sql(path, "UPDATE clause SET starter = x'03'; UPDATE agreement SET made = x'08' WHERE version = 3")
    (left,) = book.all()
    assert (left.names, left.clauses) == ((), (replace(TELLING, starter=""),))


def test_a_damaged_file_is_set_aside_and_told(path: Path) -> None:
    path.write_bytes(b"damage" * 1000)
    book = Agreements(path)
    assert book.all() == ()
    assert book.was_damaged
    assert [each.name for each in path.parent.iterdir()] == ["table.damaged-1.db"]


# ---- the next check-in ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wanted",
    [NextCheckIn(MADE, "Samen koken.", remind=True), NextCheckIn(MADE), NextCheckIn(None, "Samen koken.")],
)
def test_the_next_one_takes_the_place_of_the_last(path: Path, wanted: NextCheckIn) -> None:
    book = NextCheckIns(path)
    assert book.read() is None
    assert not path.exists()
    book.keep(NextCheckIn(AGAIN, "Een oude zin."))
    book.keep(wanted)
    assert NextCheckIns(path).read() == wanted
    assert b"oude zin" not in path.read_bytes()


def test_a_day_that_is_none_counts_as_no_day(path: Path) -> None:
    NextCheckIns(path).keep(NextCheckIn(MADE, "Samen koken.", remind=True))
    sql(path, "UPDATE next_checkin SET day = 'morgen'")
    assert NextCheckIns(path).read() == NextCheckIn(None, "Samen koken.")
    sql(path, "UPDATE next_checkin SET day = x'07', agreed = x'00'")
    assert NextCheckIns(path).read() == NextCheckIn()


# ---- a glance, for help and for a reminder ----------------------------------------------------------


def test_a_glance_knows_the_version_of_today() -> None:
    assert glance.VERSION == schema.VERSION


def test_a_glance_sees_what_is_kept(path: Path) -> None:
    assert telling_clause(path) is None
    assert next_checkin(path) is None
    Agreements(path).keep(DRAFT, MADE)
    assert telling_clause(path) == TELLING
    assert next_checkin(path) is None
    NextCheckIns(path).keep(NextCheckIn(MADE, "Samen koken.", remind=True))
    assert next_checkin(path) == NextCheckIn(MADE, "Samen koken.", remind=True)


def test_the_clause_stands_only_in_the_newest_version(path: Path) -> None:
    Agreements(path).keep(DRAFT, MADE)
    Agreements(path).keep(AgreementDraft((MEALS,)), MADE)
    assert telling_clause(path) is None
    Agreements(path).keep(DRAFT, MADE)
    assert telling_clause(path) == TELLING
    Agreements(path).clear()
    assert telling_clause(path) is None


def _whole(path: Path) -> None:
    Agreements(path).keep(DRAFT, MADE)
    NextCheckIns(path).keep(NextCheckIn(MADE, "Samen koken.", remind=True))


def _newer(path: Path) -> None:
    _whole(path)
    sql(path, f"PRAGMA user_version = {schema.VERSION + 1}")


def _first_version(path: Path) -> None:
    sql(path, "CREATE TABLE star (card_id VARCHAR); PRAGMA user_version = 1")


def _no_table(path: Path) -> None:
    _whole(path)
    sql(path, "DROP TABLE clause; DROP TABLE next_checkin")


def _not_words(path: Path) -> None:
    _whole(path)
    sql(path, "UPDATE clause SET adults = x'00ff'; UPDATE next_checkin SET day = x'ff'")


def _not_text(path: Path) -> None:
    _whole(path)
    sql(
        path,
        "UPDATE clause SET adults = CAST(x'ff' AS TEXT); UPDATE next_checkin SET day = CAST(x'ff' AS TEXT)",
    )


def _empty_side(path: Path) -> None:
    _whole(path)
    sql(path, "UPDATE clause SET adults = ' '; UPDATE next_checkin SET day = ''")


def _torn(path: Path) -> None:
    _whole(path)
    raw = path.read_bytes()
    path.write_bytes(raw[:4000] + b"\xff" * 1000 + raw[5000:])


SPOILT = {
    "empty": lambda path: path.write_bytes(b""),
    "damage": lambda path: path.write_bytes(b"damage" * 1000),
    "a folder": lambda path: path.mkdir(),
    "newer": _newer,
    "first version": _first_version,
    "no table": _no_table,
    "not words": _not_words,
    "not text": _not_text,
    "an empty side": _empty_side,
    "torn": _torn,
}


@pytest.mark.parametrize("how", SPOILT)
def test_whatever_lies_there_a_glance_answers_and_leaves_it_as_it_is(path: Path, how: str) -> None:
    SPOILT[how](path)
    before = {} if how == "a folder" else files(path)
    assert telling_clause(path) is None
    assert next_checkin(path) is None
    assert how == "a folder" or files(path) == before


def test_a_name_that_is_none_is_no_file() -> None:
    assert telling_clause(Path("a\0b")) is None


def test_a_busy_file_keeps_nobody_waiting(path: Path) -> None:
    _whole(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert telling_clause(path) is None
    assert next_checkin(path) is None
    other.execute("ROLLBACK")
    other.close()
    assert telling_clause(path) == TELLING


def test_a_write_that_was_cut_off_is_left_for_a_program_that_may_mend_it(path: Path) -> None:
    _whole(path)
    before = path.read_bytes()
    other = sqlite3.connect(path, isolation_level=None)
    other.executescript("PRAGMA cache_size = 1; PRAGMA cache_spill = ON; BEGIN IMMEDIATE")
    other.execute("UPDATE clause SET ours = ?", ("x" * 100_000,))
    cut = {name: (path.parent / name).read_bytes() for name in ("table.db", "table.db-journal")}
    other.close()
    for name, raw in cut.items():
        (path.parent / name).write_bytes(raw)
    assert cut["table.db"] != before
    assert telling_clause(path) is None
    assert files(path) == cut
    assert Agreements(path).all()[0].clauses == (TELLING, MEALS)
    assert telling_clause(path) == TELLING


def test_a_newer_file_is_refused_where_it_is_opened(path: Path) -> None:
    _newer(path)
    for question in (Agreements(path).all, NextCheckIns(path).read):
        with pytest.raises(VaultNewer):
            question()
