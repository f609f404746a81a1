"""Looking for damage: through a whole open journal, and from outside, without its key."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from family_app.activities.people import vault_folder
from family_app.activities.unlock import check_journal, copies_beside
from family_app.domain.errors import DiskTrouble, ReadOnlyPlace, VaultDamaged, VaultNewer, VaultReplaced
from family_app.domain.people import Person
from family_app.house import House, Porch
from family_app.table.safe_file import disk_troubles


class Outside(StrEnum):
    """How a journal looks to somebody who has no key. That every page is there nobody can see so."""

    FINE = "fine"  # nothing wrong shows
    CUT = "cut"  # a part seems to be missing or empty
    DAMAGED = "damaged"
    REPLACED = "replaced"
    NEWER = "newer"
    UNKNOWN = "unknown"  # the disk did not answer
    NO_KEY = "no_key"


@dataclass(frozen=True, slots=True)
class Looks:
    """What shows of a journal from outside."""

    outside: Outside
    half_a_lock: bool = False  # one of the two copies of its header is not whole
    copies: int = 0  # files beside it that we did not make


def look_for_damage(house: House, thorough: bool = False) -> None:
    """Reads every part of the journal's file. Raises VaultDamaged when one was changed or cannot be read.

    `thorough` also goes through the tables, which takes longer: after the program was cut off.
    """
    house.vault.check_integrity(thorough=thorough)


def look_from_outside(porch: Porch, person: Person) -> Looks:
    """Without a key, and without changing anything."""
    if not person.has_key:
        return Looks(Outside.NO_KEY)
    outside, half, copies = _outside(porch, person), False, 0
    with suppress(VaultDamaged, DiskTrouble, ReadOnlyPlace), disk_troubles():
        copies = copies_beside(porch, person)
        if outside in (Outside.FINE, Outside.CUT):
            from family_app.vault.header_files import broken_copies

            known = bytes.fromhex(person.vault_id) if person.vault_id is not None else None
            half = broken_copies(vault_folder(porch, person), known) > 0
    return Looks(outside, half, copies)


def _outside(porch: Porch, person: Person) -> Outside:
    from family_app.vault.making import looks_cut

    try:
        with disk_troubles():
            check_journal(porch, person)
            return Outside.CUT if looks_cut(vault_folder(porch, person)) else Outside.FINE
    except VaultDamaged:
        return Outside.DAMAGED
    except VaultReplaced:
        return Outside.REPLACED
    except VaultNewer:
        return Outside.NEWER
    except (DiskTrouble, ReadOnlyPlace):
        return Outside.UNKNOWN
