"""The book of what a person chose for their own space: a value by name, from a closed list of names."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from family_app.domain.own_choices import OwnChoice
from family_app.vault.schema import own_choice
from family_app.vault.store import Store


class OwnChoices:
    """The owner's own choices; '' is: not chosen."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: OwnChoice) -> str:
        """What was chosen, or ''."""
        wanted = select(own_choice.c.value).where(own_choice.c.name == name.value)
        with self._store.reading() as connection:
            return connection.scalar(wanted) or ""

    def set(self, name: OwnChoice, value: str) -> None:
        """Another value; '' leaves nothing behind."""
        with self._store.transaction() as connection:
            if not value:
                connection.execute(delete(own_choice).where(own_choice.c.name == name.value))
                return
            row = insert(own_choice).values(name=name.value, value=value)
            connection.execute(row.on_conflict_do_update(["name"], set_={"value": value}))
