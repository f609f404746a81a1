"""Whether all of an open database could be read; what it says of itself after it could not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from family_app.domain.errors import NotEnoughMemory, ReadOnlyPlace, VaultDamaged
from family_app.vault.troubles import told

# Once SQLCipher has met a page that it cannot decrypt, it refuses every further write, in these words.
AFTER_DAMAGE = (NotEnoughMemory, ReadOnlyPlace)


class DamageWatch:
    """Belongs to one open database."""

    def __init__(self, *, read_only: bool) -> None:
        self.seen = False  # now, or the last time and not looked for since
        self._read_only = read_only

    @contextmanager
    def told(self) -> Iterator[None]:
        """As `troubles.told`; and damage is remembered, so that the next opening looks for it first."""
        try:
            with told():
                yield
        except VaultDamaged:
            self.seen = True
            raise
        except AFTER_DAMAGE:
            if self.seen and not self._read_only:
                raise VaultDamaged("journal") from None
            raise
