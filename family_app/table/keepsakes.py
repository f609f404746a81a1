"""Stars and the month of the last talk, for green cards, in table.db."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from family_app.table.schema import stars, talks
from family_app.table.table_file import TableFile

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


class Keepsakes:
    """What the table remembers of cards; nobody's name, no day."""

    def __init__(self, path: Path) -> None:
        self._file = TableFile(path)

    @property
    def was_damaged(self) -> bool:
        """A file that could not be read was set aside, and nothing is left."""
        return self._file.was_damaged

    def stars(self) -> set[str]:
        """Ids of the starred cards."""
        return self._file.read(lambda db: set(db.scalars(select(stars.c.card_id))), set())

    def talks(self) -> dict[str, str]:
        """Card ids, each with the month of the last talk."""
        rows = select(talks.c.card_id, talks.c.month)
        return self._file.read(lambda db: {row.card_id: row.month for row in db.execute(rows)}, {})

    def star(self, card_id: str, on: bool) -> None:
        """Sets the star, or takes it away."""
        if on:
            added = insert(stars).values(card_id=card_id).on_conflict_do_nothing()
            self._file.write(lambda db: db.execute(added))
        elif self._file.exists:
            self._file.write(lambda db: db.execute(delete(stars).where(stars.c.card_id == card_id)))

    def talked(self, card_id: str, month: str) -> None:
        """Keeps the month, which replaces the one before. Raises ValueError unless it is YYYY-MM."""
        if not _MONTH.fullmatch(month):
            raise ValueError("a month is written YYYY-MM")
        row = insert(talks).values(card_id=card_id, month=month)
        self._file.write(lambda db: db.execute(row.on_conflict_do_update(["card_id"], set_={"month": month})))

    def clear(self) -> None:
        """Overwrites stars and months; the file goes when the family keeps nothing else in it."""
        self._file.clear(("star", "talk"))
