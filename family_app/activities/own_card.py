"""The public card of an open space: what others need to write letters to its owner."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from family_app.domain.errors import DiskFull, DiskTrouble, ReadOnlyPlace
from family_app.house import Porch
from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles

if TYPE_CHECKING:
    from family_app.vault.vault import Vault


def publish_card(porch: Porch, vault: Vault) -> None:
    """Puts the card in the folder of the family, unless it stands there; a full disk keeps nobody out."""
    from family_app.vault import public_card
    from family_app.vault.letter_keys import card_of_now

    if vault.read_only:
        return
    card, seed = card_of_now(vault.inside)
    with suppress(DiskFull, DiskTrouble, ReadOnlyPlace):
        with disk_troubles():
            make_private_folder(porch.places.cards)
        public_card.publish(porch.places.cards, card, seed, file_time(porch.clock.now()))


def file_time(now: datetime) -> float:
    """What files in the folder of the family say of their age: no more than the month."""
    return now.replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp()
