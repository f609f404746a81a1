"""When the family checks in again, and the one thing it agreed, in table.db."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from family_app.domain.checkin import NextCheckIn
from family_app.table.agreements import day_in, has_words
from family_app.table.schema import next_checkins
from family_app.table.table_file import TableFile

SINCE = 2


class NextCheckIns:
    """One row, or none."""

    def __init__(self, path: Path) -> None:
        self._file = TableFile(path)

    def read(self) -> NextCheckIn | None:
        """What was kept, or None."""

        def question(db: Connection) -> NextCheckIn | None:
            row = db.execute(select(next_checkins)).first()
            if row is None:
                return None
            day, agreed = day_in(row.day), row.agreed if has_words(row.agreed) else ""
            return NextCheckIn(day, agreed, day is not None and row.remind == 1)

        return self._file.read(question, None, since=SINCE)

    def keep(self, wanted: NextCheckIn) -> None:
        """Takes the place of what was kept before, which is overwritten."""
        values = {
            "day": "" if wanted.day is None else wanted.day.isoformat(),
            "agreed": wanted.agreed,
            "remind": int(wanted.remind),
        }
        row = insert(next_checkins).values(one=1, **values)
        self._file.write(lambda db: db.execute(row.on_conflict_do_update(["one"], set_=values)))

    def clear(self) -> None:
        """Overwrites it; the file goes when the family keeps nothing else in it."""
        self._file.clear(("next_checkin",))
