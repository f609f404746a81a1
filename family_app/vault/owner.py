"""The book about the owner: the age band, who keeps the recovery code, when the vault was opened."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, insert, select, update

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

    # ---- the recovery code and the cost of a try ----------------------------------------------------

    @property
    def code_tried_at(self) -> datetime | None:
        """When the recovery code was last tried, or None when this one never was."""
        return self._moment(owner.c.code_tried_ms, owner.c.code_tried_zone)

    def note_code_tried(self, now: datetime) -> None:
        """Notes that the code was tried and is right. Where nothing can be written nothing is noted."""
        ms, zone = to_row(now)
        with suppress(DiskFull, ReadOnlyPlace), self._store.transaction() as connection:
            connection.execute(update(owner).values(code_tried_ms=ms, code_tried_zone=zone))

    @property
    def cost_seen_at(self) -> datetime | None:
        """When the speed of this computer was measured."""
        return self._moment(owner.c.cost_seen_ms, owner.c.cost_seen_zone)

    @property
    def cost_kib(self) -> int:
        """The memory that one try of the passphrase may cost, as measured then; 0 when it never was."""
        with self._store.reading() as connection:
            return int(connection.execute(select(owner.c.cost_kib)).scalar_one() or 0)

    def note_cost(self, cost_kib: int, now: datetime) -> None:
        """Notes what was measured."""
        ms, zone = to_row(now)
        with self._store.transaction() as connection:
            values = {"cost_kib": cost_kib, "cost_seen_ms": ms, "cost_seen_zone": zone}
            connection.execute(update(owner).values(values))

    def _moment(self, in_ms: Column[Any], in_zone: Column[Any]) -> datetime | None:
        with self._store.reading() as connection:
            ms, zone = connection.execute(select(in_ms, in_zone)).one()
        return None if ms is None else from_row(ms, zone)


def add_owner(
    connection: Connection, band: AgeBand, recovery: RecoveryChoice, made: datetime, *, cost_kib: int
) -> None:
    """The one row of a new vault."""
    ms, zone = to_row(made)
    row = {"one": 1, "age_band": band.value, "recovery": recovery.value, "made_ms": ms, "made_zone": zone}
    cost = {"cost_kib": cost_kib, "cost_seen_ms": ms, "cost_seen_zone": zone}
    connection.execute(insert(owner), {**row, **cost})


def set_recovery(connection: Connection, choice: RecoveryChoice) -> None:
    """Another code, or none: the new one was never tried."""
    values = {"recovery": choice.value, "code_tried_ms": None, "code_tried_zone": None}
    connection.execute(update(owner).values(values))
