"""The book of the own plan: one text a step."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from family_app.domain.clock import Clock
from family_app.domain.plan import KeptStep, Plan, PlanDraft, WrittenStep, checked_text
from family_app.domain.plan_words import STEPS
from family_app.vault.moments import from_row, to_row
from family_app.vault.schema import plan_step
from family_app.vault.store import Store


class PlanBook:
    """What one person wrote in their plan."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def read(self) -> Plan:
        """All steps, in their order; those that were never written are empty."""
        with self._store.reading() as connection:
            rows = {row.step: row for row in connection.execute(select(plan_step))}
        return Plan(
            tuple(
                WrittenStep(step, row.text, row.revision, from_row(row.changed_ms, row.changed_zone))
                if (row := rows.get(step)) is not None
                else WrittenStep(step)
                for step in STEPS
            )
        )

    def keep(self, draft: PlanDraft) -> KeptStep:
        """Keeps one step; when this returns it is on the disk. An older draft changes nothing.

        Raises UnknownWord('step') and TextTooLong.
        """
        text, now = checked_text(draft), self._clock.now()
        ms, zone = to_row(now)
        values = {"text": text, "revision": draft.revision, "changed_ms": ms, "changed_zone": zone}
        this = plan_step.c.step == draft.step
        with self._store.transaction() as connection:
            old = connection.execute(select(plan_step).where(this)).one_or_none()
            if old is None:
                connection.execute(insert(plan_step), {"step": draft.step, **values})
            elif draft.revision <= old.revision:
                return KeptStep(draft.step, old.revision, from_row(old.changed_ms, old.changed_zone))
            else:
                connection.execute(update(plan_step).where(this), values)
        return KeptStep(draft.step, draft.revision, now)

    def empty(self) -> None:
        """No step has a text any more; a draft that is still on its way comes too late."""
        ms, zone = to_row(self._clock.now())
        emptied = {"text": "", "revision": plan_step.c.revision + 1, "changed_ms": ms, "changed_zone": zone}
        with self._store.transaction() as connection:
            connection.execute(update(plan_step).where(plan_step.c.text != "").values(emptied))
