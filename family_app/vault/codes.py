"""Trying the recovery code of an open vault, and replacing it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from family_app.domain.errors import CodesDoNotFit, Expected, VaultClosed
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.vault import header as fvh
from family_app.vault import header_files, keys, recovery
from family_app.vault.drawn_code import DrawnCode
from family_app.vault.owner import set_recovery
from family_app.vault.vault import Vault


def try_code(vault: Vault, codes: Sequence[str], now: datetime) -> None:
    """Whether this code opens the header on the disk; changes nothing but the note that it was tried.

    Raises CodeMistyped, CodeIsHalf, CodesDoNotFit, and VaultDamaged for a header that is not whole.
    """
    if vault.closed:
        raise VaultClosed
    secret = recovery.secret_of(codes)
    inside = vault.inside
    opened = header_files.open_with_secret(inside.folder, fvh.RECOVERY, secret, inside.header.vault_id)
    same = keys.same(opened.root.sub("header-mac"), inside.root.sub("header-mac"))
    opened.root.wipe()
    if not same:  # an older header was put back: this code opens that one only
        raise CodesDoNotFit
    vault.owner.note_code_tried(now)


def draw_code(
    vault: Vault, passphrase: str, choice: RecoveryChoice, *, with_lock: bool = False
) -> RecoveryCodes:
    """A code to be written down first. It opens nothing, and the one of before still counts.

    It takes effect with `new_code`, or with `rekey` when it was drawn `with_lock`. Raises WrongPassphrase.
    """
    typed = vault.proven(passphrase)
    secret, shown = recovery.make(choice)
    vault.drawing.keep(DrawnCode(shown, secret, bytearray(typed) if with_lock else None))
    return shown


def new_code(vault: Vault, shown: RecoveryCodes) -> None:
    """The code that was drawn and typed back opens this vault from now on; the one before no longer.

    Raises NewCodeGone when it is not the one drawn last. After every trouble the old code is the one that
    counts, and the new one can be tried again.
    """
    vault.must_be_writable()
    drawn = vault.drawing.as_shown(shown)
    inside = vault.inside
    slot = None
    if drawn.secret is not None:
        slot = fvh.new_slot(fvh.RECOVERY, drawn.secret, keys.NO_COST, inside.root, inside.header.vault_id)
    vault.write_header(inside.header.with_recovery(slot))
    vault.drawing.forget()
    # The code counts from now on, whatever becomes of the words about it.
    with suppress(Expected), vault.transaction() as connection:
        set_recovery(connection, shown.choice)
