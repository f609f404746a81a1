"""Looking through a whole journal for damage, some time after it was opened."""

from __future__ import annotations

from family_app.house import House


def look_for_damage(house: House, thorough: bool = False) -> None:
    """Reads every part of the journal's file. Raises VaultDamaged when one was changed or cannot be read.

    `thorough` also goes through the tables, which takes longer: after the program was cut off.
    """
    house.vault.check_integrity(thorough=thorough)
