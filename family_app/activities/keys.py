"""What an open space can do with its own keys: try the code, replace it, change the lock inside, erase."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime

from family_app.activities import erasing
from family_app.activities.own_card import publish_card
from family_app.activities.people import everybody, update, vault_folder
from family_app.activities.unlock import as_typed, with_patience
from family_app.domain.backups import Progress
from family_app.domain.errors import PersonUnknown
from family_app.domain.people import same_name
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.house import House


def try_code(house: House, codes: tuple[str, ...]) -> None:
    """The drill: whether this code, or these halves, would open the space. Changes nothing.

    Raises CodeMistyped, CodeIsHalf, CodesDoNotFit, as an unlock would.
    """
    from family_app.vault.codes import try_code as tried

    tried(house.vault, codes, house.porch.clock.now())


def code_tried_at(house: House) -> datetime | None:
    """When the code of today was last tried; None when it never was."""
    return house.vault.owner.code_tried_at


def key_made_at(house: House) -> datetime:
    """When the key of this space was made."""
    return house.vault.owner.made_at


def who_keeps_code(house: House) -> RecoveryChoice:
    """Who keeps the recovery code of now; NONE when there is none."""
    return house.vault.recovery_choice


def draw_code(
    house: House, passphrase: str, choice: RecoveryChoice, with_lock: bool = False
) -> RecoveryCodes:
    """Another recovery code, or none, to be written down first: nothing changes yet.

    It counts after `new_code`, or after `rekey` when it was drawn `with_lock`. Raises WrongPassphrase or
    WaitFirst.
    """
    from family_app.vault.codes import draw_code as drawn

    with with_patience(house):
        return drawn(house.vault, as_typed(passphrase), choice, with_lock=with_lock)


def forget_code(house: House) -> None:
    """The code that was drawn is given up: it never opens anything."""
    house.vault.drawing.forget()


def new_code(house: House, shown: RecoveryCodes) -> RecoveryChoice:
    """The code that was drawn and typed back counts from now on; the old one opens this space no longer.

    Raises NewCodeGone; then, and on any trouble, the old code still counts.
    """
    from family_app.vault.codes import new_code as put_in

    put_in(house.vault, shown)
    return shown.choice


def rekey(house: House, shown: RecoveryCodes) -> Generator[Progress, None, RecoveryChoice]:
    """Changes the lock inside: what was copied before opens nothing that is written from now on.

    The code that was drawn and typed back comes with it. The space stays open. Raises NewCodeGone and the
    troubles of a disk; on any of them the old lock and the old code still count.
    """
    from family_app.vault.rekey import rekey as change

    yield from change(house.vault, shown)
    publish_card(house.porch, house.vault)  # the others see that the key has changed, and check it together
    return shown.choice


def recalibrate(house: House) -> Generator[Progress, None, bool]:
    """After the first page: a costlier lock, when this computer affords one; whether it was put in.

    Two unlocks share the work. One measures, which needs no passphrase, in slices of one derivation; the
    next one with the passphrase has kept it for this, and here it is forgotten again. A derivation cannot be
    cut into parts: once in 90 days a save may wait up to a second for one.
    """
    from family_app.vault import costlier, key_cost

    vault, clock = house.vault, house.porch.clock
    yield Progress(0, 1)  # what the person did meanwhile goes first
    if costlier.raise_cost(vault, clock.monotonic, clock.now()):
        return True
    if costlier.is_due(vault, clock.now()):
        measuring = key_cost.measuring(clock.monotonic)
        while (cost := next(measuring)) is None:
            yield Progress(0, 1)
        vault.owner.note_cost(cost.m_kib, clock.now())
    return False


def erase_person(house: House, typed_name: str) -> None:
    """Erases this person for good: the vault, its backups, letters to it, its card and witness, and the name.

    Raises PersonUnknown when the name that was typed is not theirs, and VaultBusy while another program has
    the space open; nothing has happened then. On a trouble of the disk after that the space is closed, and
    the next look at the table finishes.
    """
    porch = house.porch
    person = next((p for p in everybody(porch) if p.id == house.person.id), None)
    if person is None or not same_name(person.name, " ".join(typed_name.split())):
        raise PersonUnknown
    house.vault.must_be_writable()
    if person.vault_id != house.vault.vault_id:
        person = update(porch, replace(person, vault_id=house.vault.vault_id))
    folder = vault_folder(porch, person)
    house.vault.inside.store.presence.keep_others_out()
    # Afterwards nobody can tell whose they are.
    letters, folders = erasing.letters_to(house), erasing.set_aside(house)
    house.vault.close()
    erasing.begin(folder)
    erasing.note_letters(folder, letters)
    erasing.note_set_aside(folder, folders)
    erasing.finish(porch, person)
