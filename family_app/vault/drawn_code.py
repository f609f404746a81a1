"""A recovery code between the moment it is shown and the moment it is typed back: it opens nothing yet."""

from __future__ import annotations

from dataclasses import dataclass

from family_app.domain.errors import NewCodeGone
from family_app.domain.recovery import RecoveryCodes
from family_app.vault import keys


@dataclass(frozen=True, slots=True, repr=False)
class DrawnCode:
    """What was shown, and what it takes to put it in."""

    shown: RecoveryCodes
    secret: bytes | None  # None: from then on nobody keeps a code
    passphrase: bytearray | None  # for a new lock inside, which needs it once more; else it is not kept


class Drawing:
    """Belongs to one open vault, in memory; nothing of it is ever written. Holds one code at a time."""

    def __init__(self) -> None:
        self._now: DrawnCode | None = None

    def keep(self, drawn: DrawnCode) -> None:
        """Until it is typed back, given up, or the vault closes; the one drawn before goes."""
        self.forget()
        self._now = drawn

    def as_shown(self, shown: RecoveryCodes) -> DrawnCode:
        """What was drawn, when it is what this page shows: another page may have drawn one since.

        Raises NewCodeGone.
        """
        if self._now is None or self._now.shown != shown:
            raise NewCodeGone
        return self._now

    def forget(self) -> None:
        """It never counts, or it counts already. The passphrase is overwritten; nothing else can be."""
        drawn, self._now = self._now, None
        if drawn is not None and drawn.passphrase is not None:
            keys.wipe(drawn.passphrase)
