"""Cards that the family wrote itself, in table.db."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

from family_app.domain.cards import Audience, OwnCard
from family_app.table.schema import own_cards
from family_app.table.table_file import TableFile

SINCE = 2


class OwnCards:
    """In the order in which they were written."""

    def __init__(self, path: Path) -> None:
        self._file = TableFile(path)

    @property
    def was_damaged(self) -> bool:
        """A file that could not be read was set aside, and nothing is left."""
        return self._file.was_damaged

    def all(self) -> tuple[OwnCard, ...]:
        rows = select(own_cards).order_by(own_cards.c.position)
        return self._file.read(
            lambda db: tuple(
                OwnCard(row.id, row.question, Audience(row.audience))
                for row in db.execute(rows)
                if row.audience in {each.value for each in Audience}
            ),
            (),
            since=SINCE,
        )

    def keep(self, card: OwnCard) -> None:
        """Adds the card, or changes the one with this id."""
        values = {"question": card.question, "audience": card.audience.value}

        def change(db: Connection) -> None:
            changed = db.execute(update(own_cards).where(own_cards.c.id == card.id).values(**values))
            if not changed.rowcount:
                last = db.scalar(select(func.max(own_cards.c.position))) or 0
                db.execute(insert(own_cards).values(id=card.id, position=last + 1, **values))

        self._file.write(change)

    def take_away(self, card_id: str) -> None:
        if self._file.exists:
            self._file.write(lambda db: db.execute(delete(own_cards).where(own_cards.c.id == card_id)))
