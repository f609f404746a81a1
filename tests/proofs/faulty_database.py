"""A vault's database that fails at one chosen call, with an error that quotes everything it was given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2

MARK = "kanariefout"  # stands in the text of every planted error


class Faults:
    """Counts the calls; the one numbered `at` fails, as the disk would (`known`) or as nobody expects."""

    def __init__(self) -> None:
        self.at = self.count = self.count_of_last = 0
        self.known = True

    def plan(self, at: int, *, known: bool) -> None:
        self.count_of_last = self.count
        self.at, self.count, self.known = at, 0, known

    def clear(self) -> None:
        self.plan(0, known=True)

    @property
    def happened(self) -> bool:
        return 0 < self.at <= self.count

    def one_call(self, *given: Any) -> None:
        self.count += 1
        if self.count == self.at:
            trouble = dbapi2.OperationalError(f"{MARK}: {given!r}")
            if self.known:
                trouble.sqlite_errorcode = dbapi2.SQLITE_IOERR
            raise trouble


@contextmanager
def faults() -> Iterator[Faults]:
    """Inside, every vault that is opened has such a database."""
    plan, connect = Faults(), dbapi2.connect

    class Cursor(dbapi2.Cursor):
        def execute(self, *given: Any) -> Any:
            plan.one_call(*given)
            return super().execute(*given)

        def executemany(self, *given: Any) -> Any:
            plan.one_call(*given)
            return super().executemany(*given)

    class Connection(dbapi2.Connection):
        def cursor(self, *_factory: Any) -> Any:
            return super().cursor(Cursor)

        def execute(self, *given: Any) -> Any:
            plan.one_call(*given)
            return super().execute(*given)

    dbapi2.connect = lambda *given, **more: connect(*given, factory=Connection, **more)
    try:
        yield plan
    finally:
        dbapi2.connect = connect
