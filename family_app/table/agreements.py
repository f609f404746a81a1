"""What the family agreed, in table.db: one version after the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from family_app.domain.agreement import Agreement, AgreementDraft, Clause
from family_app.table.schema import agreed_by, agreements, clauses
from family_app.table.table_file import TableFile

SINCE = 2
_TABLES = ("clause", "agreed_by", "agreement")


class Agreements:
    """Every version that was kept."""

    def __init__(self, path: Path) -> None:
        self._file = TableFile(path)

    @property
    def was_damaged(self) -> bool:
        """A file that could not be read was set aside, and nothing is left."""
        return self._file.was_damaged

    def all(self) -> tuple[Agreement, ...]:
        """The newest first."""
        return self._file.read(lambda db: tuple(_versions(db)), (), since=SINCE)

    def keep(self, draft: AgreementDraft, made: date) -> None:
        """Adds a version, unless the newest one says the same."""

        def change(db: Connection) -> None:
            newest = next(_versions(db), None)
            if newest is not None and newest.is_same(draft):
                return
            # By the table and not by `newest`: a row that cannot be read keeps its number too.
            version = (db.scalar(select(func.max(agreements.c.version))) or 0) + 1
            again = "" if draft.look_again is None else draft.look_again.isoformat()
            row = {"version": version, "made": made.isoformat(), "look_again": again}
            db.execute(insert(agreements), row)
            names = [{"version": version, "position": n, "name": name} for n, name in enumerate(draft.names)]
            if names:
                db.execute(insert(agreed_by), names)
            db.execute(insert(clauses), [_clause_row(version, n, e) for n, e in enumerate(draft.clauses)])

        self._file.write(change)

    def clear(self) -> None:
        """Overwrites all versions; the file goes when the family keeps nothing else in it."""
        self._file.clear(_TABLES)


def _clause_row(version: int, position: int, clause: Clause) -> dict[str, object]:
    return {
        "version": version,
        "position": position,
        "starter": clause.starter,
        "ours": clause.ours,
        "adults": clause.adults,
    }


def _versions(db: Connection) -> Iterator[Agreement]:
    """The newest first. Anybody here can write in the file: what is no day and no text is passed over."""
    for row in db.execute(select(agreements).order_by(agreements.c.version.desc())).all():
        made = day_in(row.made)
        if made is None:
            continue
        names = select(agreed_by.c.name).where(agreed_by.c.version == row.version)
        found = select(clauses).where(clauses.c.version == row.version).order_by(clauses.c.position)
        yield Agreement(
            version=row.version,
            made=made,
            look_again=day_in(row.look_again),
            names=tuple(name for name in db.scalars(names.order_by(agreed_by.c.position)) if has_words(name)),
            clauses=tuple(
                Clause(each.ours, each.adults, each.starter if has_words(each.starter) else "")
                for each in db.execute(found)
                if has_words(each.ours) and has_words(each.adults)
            ),
        )


def day_in(value: object) -> date | None:
    """The day that was written down; None for none, and for what is none."""
    with suppress(ValueError):
        return date.fromisoformat(value) if isinstance(value, str) else None
    return None


def has_words(value: object) -> bool:
    """Whether it is a text that is not empty: SQLite keeps anything in any column."""
    return isinstance(value, str) and bool(value.strip())
