"""The book about the owner: the age band, who keeps the recovery code, when the vault was opened."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from family_app.domain.errors import DiskFull, ReadOnlyPlace
from family_app.domain.people import AgeBand
from family_app.domain.recovery import RecoveryChoice
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import owner
from family_app.vault.store import Store


class Owner:
    """What a person chose for their own vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def age_band(self) -> AgeBand:
        with self._store.reading() as connection:
            return AgeBand(connection.execute(select(owner.c.age_band)).scalar_one())

    def set_age_band(self, band: AgeBand) -> None:
        """Changes wording from now on, nothing else."""
        with self._store.transaction() as connection:
            connection.execute(update(owner).values(age_band=band.value))

    @property
    def recovery_choice(self) -> RecoveryChoice:
        with self._store.reading() as connection:
            return RecoveryChoice(connection.execute(select(owner.c.recovery)).scalar_one())

    @property
    def made_at(self) -> datetime:
        with self._store.reading() as connection:
            return from_row(*connection.execute(select(owner.c.made_ms, owner.c.made_zone)).one())

    def note_opened(self, now: datetime) -> datetime | None:
        """Notes this opening and returns the one before. Where nothing can be written nothing is noted."""
        with self._store.reading() as connection:
            ms, zone = connection.execute(select(owner.c.opened_ms, owner.c.opened_zone)).one()
        if not self._store.read_only:
            opened_ms, opened_zone = to_row(now)
            # A full disk is no reason to keep somebody from their own pages.
            with suppress(DiskFull, ReadOnlyPlace), self._store.transaction() as connection:
                connection.execute(update(owner).values(opened_ms=opened_ms, opened_zone=opened_zone))
        return None if ms is None else from_row(ms, zone)


def add_owner(connection: Connection, band: AgeBand, recovery: RecoveryChoice, made: datetime) -> None:
    """The one row of a new vault."""
    made_ms, made_zone = to_row(made)
    row = {"one": 1, "age_band": band.value, "recovery": recovery.value}
    connection.execute(insert(owner), {**row, "made_ms": made_ms, "made_zone": made_zone})
