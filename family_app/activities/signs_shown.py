"""For whom the first screen says that a letter waits. No key is needed, and the first frame waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from family_app.domain.people import Person, PersonId
from family_app.house import Porch
from family_app.table import sign_file


def signs_shown(porch: Porch, people: Sequence[Person]) -> frozenset[PersonId]:
    """Those of these people who have a sign for a letter that still waits, never how many. Never raises."""
    return frozenset(person.id for person in people if _shows(porch, person))


def _shows(porch: Porch, person: Person) -> bool:
    if person.vault_id is None:  # it is known again after the next unlock
        return False
    # Two copies of one journal at the table have one id, and one sign: the letter opens in both.
    names = sign_file.read(porch.places.signs, person.vault_id)
    return bool(names) and bool(sign_file.there(porch.places.letters, names or ()))
