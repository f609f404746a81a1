"""Which tables and columns a backup of one schema holds, taken from the database itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from family_app.domain.errors import BackupDamaged
from family_app.vault.upgrade import STEPS

Value = int | str | None
Json = dict[str, Any]

# What a restore makes anew: the row that ties a database to its header stands in the manifest instead.
MADE_ANEW = "meta"
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it holds, and whether it may be empty."""

    name: str
    kind: str
    nullable: bool

    def to_json(self, value: Any) -> Value:
        """A value of the database as it stands in a record: bytes as hexadecimal."""
        return value.hex() if isinstance(value, bytes) else value

    def from_json(self, value: Any) -> int | str | bytes | None:
        """A value of the database again. Raises BackupDamaged for what this column cannot hold."""
        if value is None and self.nullable:
            return None
        # A bool is an int to Python, and never to us.
        if self.kind == "INTEGER" and type(value) is int and _LOWEST <= value <= _HIGHEST:
            return value
        if self.kind == "TEXT" and type(value) is str:
            return value
        if self.kind == "BLOB" and type(value) is str and _is_hex(value):
            return bytes.fromhex(value)
        raise BackupDamaged


@dataclass(frozen=True, slots=True)
class Table:
    """One table, its columns by name, and the order in which its rows are written down."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def select(self) -> str:
        return f"SELECT {_listed(self.names)} FROM {_quoted(self.name)} ORDER BY {_listed(self.key)}"  # noqa: S608

    @property
    def insert(self) -> str:
        places = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {_quoted(self.name)} ({_listed(self.names)}) VALUES ({places})"  # noqa: S608

    @property
    def clear(self) -> str:
        return f"DELETE FROM {_quoted(self.name)}"  # noqa: S608

    @property
    def count(self) -> str:
        return f"SELECT count(*) FROM {_quoted(self.name)}"  # noqa: S608


Shape = tuple[Table, ...]


def shape_of(connection: Connection) -> Shape:
    """Every table that holds something of a person, by name. The index of words is made anew from them."""
    found = connection.exec_driver_sql("PRAGMA main.table_list").all()
    names = sorted(row[1] for row in found if row[2] == "table" and not row[1].startswith("sqlite_"))
    return tuple(_table(connection, name) for name in names if name != MADE_ANEW)


@cache
def shape_of_schema(number: int) -> Shape:
    """The tables of an older schema or of ours: from an empty database in memory that its steps made."""
    raw = dbapi2.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite+pysqlite://", module=dbapi2, creator=lambda: raw, poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            for step in STEPS[:number]:
                step.run(connection)
            return shape_of(connection)
    finally:
        engine.dispose()
        raw.close()


def day_of(value: object) -> date | None:
    """A day of the manifest. Raises ValueError for what is none."""
    if value is None:
        return None
    if not isinstance(value, str) or len(value) != len("2026-01-01"):
        raise ValueError("no day")
    return date.fromisoformat(value)


def _is_hex(text: str) -> bool:
    return len(text) % 2 == 0 and _HEX.issuperset(text)


def _table(connection: Connection, name: str) -> Table:
    rows = connection.exec_driver_sql(f"PRAGMA main.table_info({_quoted(name)})").all()
    keys = {row[5]: row[1] for row in rows if row[5]}
    columns = (Column(row[1], row[2], nullable=not row[3]) for row in rows)
    return Table(name, tuple(_known(columns)), tuple(keys[at] for at in sorted(keys)))


def _known(columns: Iterator[Column]) -> Iterator[Column]:
    for column in columns:
        if column.kind not in ("INTEGER", "TEXT", "BLOB"):
            raise ValueError("a column of a kind that backups do not know")
        yield column


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(_quoted(name) for name in names)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
