"""Porch: usable while locked. House: usable after one person has unlocked their own space."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from family_app.domain.clock import Clock, SystemClock
from family_app.domain.patience import Patience
from family_app.places import Places

if TYPE_CHECKING:
    from family_app.content.shelf import Shelf
    from family_app.domain.people import Person
    from family_app.vault.vault import Vault


@dataclass(slots=True)
class Porch:
    """Where the files are, what there is to read, and what time it is."""

    places: Places
    shelf: Shelf
    clock: Clock = field(default_factory=SystemClock)
    patience: Patience = field(default_factory=lambda: Patience(SystemClock()))


@dataclass(slots=True)
class House:
    """One person's space, open."""

    porch: Porch
    person: Person
    vault: Vault
