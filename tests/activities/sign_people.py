"""What the tests of signs do: seal with one, see on whose tiles one stands, and find its file."""

from __future__ import annotations

from pathlib import Path

from family_app.activities import letters
from family_app.activities.letter_signs import quiet_sign
from family_app.activities.people import at_the_table
from family_app.activities.signs_shown import signs_shown
from family_app.domain.letters import SealedLetter
from family_app.house import House
from tests.activities.letter_people import DRAFT, Table, waits


def seal(writer: House, reader: House, *, sign: bool = True) -> SealedLetter:
    return letters.seal(writer, reader.person.id, DRAFT, sign)


def look(house: House) -> list[str]:
    """What somebody finds who looks at their letters; then they have seen them."""
    found = waits(house)
    quiet_sign(house, [each.id for each in found])
    return [each.state.value for each in found]


def shown(table: Table) -> list[str]:
    """On whose tiles the first screen has a sign."""
    people = at_the_table(table.porch)
    signs = signs_shown(table.porch, people)
    return [person.name for person in people if person.id in signs]


def file_of(table: Table, house: House) -> Path:
    return table.porch.places.signs / f"{house.vault.vault_id}.sign"
