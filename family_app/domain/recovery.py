"""Who keeps the recovery code: the person decides, once, when the key is made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RecoveryChoice(StrEnum):
    """Where the recovery code goes."""

    MINE = "mine"  # the whole code, I keep it
    ADULT = "adult"  # the whole code, an adult keeps it
    SPLIT = "split"  # two halves: neither opens anything alone
    NONE = "none"  # nobody

    @property
    def makes_code(self) -> bool:
        return self is not RecoveryChoice.NONE


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCodes:
    """What is shown once. One text for a whole code, two for halves, none for 'nobody'."""

    choice: RecoveryChoice
    codes: tuple[str, ...] = ()
