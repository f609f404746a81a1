"""The sign on the first screen that a letter waits: only if its reader wants one and its writer shows it.

Both must say so: the wish stands in the reader's vault, and in a file for those who write. Where the two do
not agree, as after something older was brought back, the sign is off.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import TYPE_CHECKING

from family_app.activities.own_card import file_time
from family_app.activities.people import at_the_table
from family_app.domain.errors import Expected
from family_app.domain.letters import LetterId, SealedSign
from family_app.domain.own_choices import ON, OwnChoice
from family_app.domain.people import PersonId
from family_app.house import House, Porch
from family_app.table import sign_file

if TYPE_CHECKING:
    from family_app.vault.letters import Sent

# ---- the reader -------------------------------------------------------------------------------------


def own_sign(house: House) -> bool:
    """Whether the owner has switched the sign on; off until they choose it."""
    return _is_wanted(house) and sign_file.read(house.porch.places.signs, house.vault.vault_id) is not None


def set_own_sign(house: House, on: bool) -> bool:
    """Switches the sign on or off. Raises the troubles of a disk; the sign is off then, or as it was."""
    porch, vault = house.porch, house.vault
    if on:
        vault.own_choices.set(OwnChoice.LETTER_SIGN, ON)
        sign_file.write(porch.places.signs, vault.vault_id, (), _month(porch))
    else:
        sign_file.remove(porch.places.signs, vault.vault_id, _month(porch))
        vault.own_choices.set(OwnChoice.LETTER_SIGN, "")
    return on


def quiet_sign(house: House, seen: Collection[LetterId]) -> None:
    """The owner has these letters before them: the sign for them goes, and so does one that they never chose.

    A disk that cannot be written keeps nobody from their letters.
    """
    porch, own = house.porch, house.vault.vault_id
    names = sign_file.read(porch.places.signs, own)
    if names is None or house.vault.read_only:
        return
    with suppress(Expected):
        if not _is_wanted(house):
            sign_file.remove(porch.places.signs, own, _month(porch))
            return
        shown = sign_file.there(porch.places.letters, names)
        left = [name for name in shown if name not in seen]
        if len(left) < len(shown):
            sign_file.write(porch.places.signs, own, left, _month(porch))


def _is_wanted(house: House) -> bool:
    return house.vault.own_choices.get(OwnChoice.LETTER_SIGN) == ON


# ---- the writer -------------------------------------------------------------------------------------


def wants_sign(house: House, reader: PersonId) -> bool:
    """Whether somebody at the table has switched their sign on, as far as a writer can know."""
    from family_app.activities.backup_owners import known_id

    porch = house.porch
    ids = [known_id(porch, person) for person in at_the_table(porch) if person.id == reader]
    return any(each and sign_file.read(porch.places.signs, each.hex()) is not None for each in ids)


def show_sign(house: House, letter: Sent, *, wanted: bool) -> SealedSign:
    """After a letter went out: its reader's sign shows it, when both want that. Never raises."""
    porch, reader = house.porch, letter.reader.hex()
    names = sign_file.read(porch.places.signs, reader) if wanted else None
    if names is None:  # not even an empty file is made for somebody who has it off
        return SealedSign.OFF
    waiting = sign_file.there(porch.places.letters, names)
    try:
        sign_file.write(porch.places.signs, reader, [*waiting, letter.file], _month(porch))
    except Expected:
        return SealedSign.NOT_KEPT
    return SealedSign.SHOWN


def drop_sign(house: House, letter: Sent) -> None:
    """A letter was taken back: nothing says any more for whom it was. Never raises."""
    porch, reader = house.porch, letter.reader.hex()
    names = sign_file.read(porch.places.signs, reader)
    if names and letter.file in names:
        with suppress(Expected):
            waiting = sign_file.there(porch.places.letters, names - {letter.file})
            sign_file.write(porch.places.signs, reader, waiting, _month(porch))


def _month(porch: Porch) -> float:
    return file_time(porch.clock.now())
