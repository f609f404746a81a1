"""Making a key, opening one's own space, and what belongs to the key. The vault is imported when needed."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from family_app.activities.erasing import sweep
from family_app.activities.own_card import publish_card
from family_app.activities.people import everybody, update, vault_folder
from family_app.content.passphrase_words import blocked_words, passphrase_words
from family_app.domain.errors import (
    DiskFull,
    DiskTrouble,
    Expected,
    PersonHasKey,
    PersonUnknown,
    ReadOnlyPlace,
    VaultDamaged,
    WaitFirst,
    WeakPassphrase,
    WrongPassphrase,
)
from family_app.domain.passphrase import Verdict, generate, judge, normalise, tidy_generated
from family_app.domain.people import AgeBand, Person, PersonId
from family_app.domain.recovery import RecoveryChoice, RecoveryCodes
from family_app.domain.settings import LANGUAGES
from family_app.house import House, Porch
from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles

if TYPE_CHECKING:
    from family_app.vault.vault import Known, Vault


@dataclass(frozen=True, slots=True)
class Opened:
    """What the window needs to know of a space that was just opened."""

    person: Person
    band: AgeBand
    last_opened: datetime | None
    read_only: bool
    header_was_healed: bool
    needs_new_passphrase: bool = False
    older_than_before: bool = False  # somebody put an older copy of the files back
    check_thoroughly: bool = False  # it was not closed in order: the tables are worth a look too
    damaged: bool = False  # some of it cannot be read; what can be, can be
    copies_beside: int = 0  # files in its folder that we did not make: of a sync program, most likely


def warm_up(_porch: Porch) -> None:
    """Loads what an unlock needs, while the person is still typing."""
    from family_app.vault.vault import warm_up as warm

    warm()


def suggest_passphrase(porch: Porch) -> str:
    """Four generated words in the language that is on: 44 bits (security.md 4.3)."""
    return generate(passphrase_words(porch.shelf.language))


def judge_passphrase(porch: Porch, passphrase: str) -> Verdict:
    """Whether we accept a new passphrase; the nicknames at the table are too easy to guess."""
    tidy = as_typed(passphrase)
    return judge(tidy, names=tuple(p.name for p in everybody(porch)), blocked=blocked_words())


def as_typed(passphrase: str) -> str:
    """NFKC; and generated words are forgiven their capitals, spaces and missing ends."""
    return tidy_generated(normalise(passphrase), [passphrase_words(language) for language in LANGUAGES])


def make_key(
    porch: Porch, who: PersonId, passphrase: str, band: AgeBand, recovery: RecoveryChoice
) -> tuple[House, RecoveryCodes]:
    """Makes the vault of somebody who has none, and leaves it open.

    Raises WeakPassphrase, PersonHasKey, DiskFull, ReadOnlyPlace. On any of them nothing is left behind.
    """
    from family_app.vault.vault import Vault

    person = _person(porch, who)
    if person.has_key:
        raise PersonHasKey
    _refuse_weak(porch, passphrase)
    name = secrets.token_hex(16)
    with disk_troubles():
        make_private_folder(porch.places.vaults)
    vault, codes = Vault.create(
        porch.places.vaults / name,
        as_typed(passphrase),
        band,
        recovery,
        clock=porch.clock,
        witness=porch.places.witness,
    )
    try:
        person = update(porch, replace(person, vault=name, vault_id=vault.vault_id))
    except BaseException:
        vault.close()
        _take_away_unlisted(porch, name)
        raise
    publish_card(porch, vault)
    return House(porch, person, vault), codes


def _take_away_unlisted(porch: Porch, name: str) -> None:
    """A vault of which nobody has the key or the code yet goes; unless the list names it after all."""
    with suppress(Expected, OSError):
        if all(person.vault != name for person in everybody(porch)):
            shutil.rmtree(porch.places.vaults / name)
            (porch.places.witness / name).unlink(missing_ok=True)


def open_space(porch: Porch, who: PersonId, passphrase: str) -> tuple[House, Opened]:
    """Opens a person's space.

    Raises WaitFirst, WrongPassphrase, VaultDamaged, VaultReplaced, VaultNewer
    or VaultBusy.
    """
    from family_app.vault.vault import Vault

    person = _person(porch, who)
    left = porch.patience.left(who)
    if left > 0:
        raise WaitFirst(left)
    folder = vault_folder(porch, person)
    tidy, raw, known = as_typed(passphrase), normalise(passphrase), _known(porch, person)
    try:
        try:
            vault = Vault.open(folder, tidy, clock=porch.clock, known=known)
        except WrongPassphrase:
            if tidy == raw:
                raise
            vault = Vault.open(folder, raw, clock=porch.clock, known=known)
    except WrongPassphrase:
        porch.patience.wrong(who)
        raise
    porch.patience.right(who)
    return _opened(porch, person, vault)


def open_with_code(porch: Porch, who: PersonId, codes: tuple[str, ...]) -> tuple[House, Opened]:
    """Opens with the whole recovery code or both halves; a new passphrase must follow.

    Raises CodeMistyped, CodeIsHalf, CodesDoNotFit and what open_space raises.
    """
    from family_app.vault.vault import Vault

    person = _person(porch, who)
    vault = Vault.open_with_recovery(
        vault_folder(porch, person), codes, clock=porch.clock, known=_known(porch, person)
    )
    porch.patience.right(who)
    house, opened = _opened(porch, person, vault)
    return house, replace(opened, needs_new_passphrase=True)


def check_journal(porch: Porch, person: Person) -> None:
    """What can be said of a journal without its key. Raises VaultDamaged, VaultReplaced or VaultNewer."""
    from family_app.vault.vault import check

    check(vault_folder(porch, person), _known(porch, person))


def copies_beside(porch: Porch, person: Person) -> int:
    """How many files lie in a journal's folder that we did not make; they are left as they are."""
    from family_app.vault.making import copies_beside as counted

    return counted(vault_folder(porch, person))


def opened_space(house: House) -> Opened:
    """What the window needs to know of the space that is open, right after its key was made."""
    return Opened(house.person, house.vault.owner.age_band, None, house.vault.read_only, False)


def set_new_passphrase(house: House, passphrase: str) -> None:
    """After the recovery code: the passphrase from now on. Raises WeakPassphrase."""
    _refuse_weak(house.porch, passphrase)
    house.vault.set_new_passphrase(as_typed(passphrase))


def change_passphrase(house: House, current: str, new: str) -> None:
    """Raises WrongPassphrase when `current` is not the one, WeakPassphrase for `new`."""
    _refuse_weak(house.porch, new)
    with with_patience(house):
        house.vault.change_passphrase(as_typed(current), as_typed(new))


@contextmanager
def with_patience(house: House) -> Iterator[None]:
    """Inside, the passphrase of an open space is tried. Raises WaitFirst after too many wrong ones."""
    patience, who = house.porch.patience, house.person.id
    left = patience.left(who)
    if left > 0:
        raise WaitFirst(left)
    try:
        yield
    except WrongPassphrase:
        patience.wrong(who)
        raise
    patience.right(who)


def keep_older(house: House) -> None:
    """The owner knows when this copy is older than the last time, and goes on with it: it is told no more.

    Where that cannot be written down it is told again.
    """
    if house.vault.older_than_before and not house.vault.read_only:
        house.vault.inside.witness.accept()


def change_band(house: House, band: AgeBand) -> AgeBand:
    """Another age band: kept in the vault only; changes words, never protection."""
    house.vault.owner.set_age_band(band)
    return band


def _refuse_weak(porch: Porch, passphrase: str) -> None:
    verdict = judge_passphrase(porch, passphrase)
    if verdict.refused is not None:
        raise WeakPassphrase(verdict.refused)


def _person(porch: Porch, who: PersonId) -> Person:
    for person in everybody(porch):
        if person.id == who:
            return person
    raise PersonUnknown


def _known(porch: Porch, person: Person) -> Known:
    from family_app.vault.vault import Known

    return Known(person.vault_id, porch.places.witness)


def _opened(porch: Porch, person: Person, vault: Vault) -> tuple[House, Opened]:
    try:
        sweep(porch)
        if person.vault_id != vault.vault_id:
            # A list of an older version, or a rescued one; without room on the disk the next unlock notes it.
            person = replace(person, vault_id=vault.vault_id)
            with suppress(DiskFull, DiskTrouble, ReadOnlyPlace):
                update(porch, person)
        publish_card(porch, vault)
        opened = Opened(
            person=person,
            band=vault.owner.age_band,
            last_opened=None if vault.read_only else vault.owner.note_opened(porch.clock.now()),
            read_only=vault.read_only,
            header_was_healed=vault.header_was_healed,
            older_than_before=vault.older_than_before,
            check_thoroughly=vault.was_cut_off,
            damaged=vault.saw_damage and _is_damaged(vault),
            copies_beside=vault.copies_beside,
        )
    except BaseException:
        vault.close()  # nobody else would: an open database and its key would stay behind
        raise
    return House(porch, person, vault), opened


def _is_damaged(vault: Vault) -> bool:
    """Whether what could not be read the last time cannot be read now: somebody may have mended it."""
    try:
        vault.check_integrity(thorough=True)
    except VaultDamaged:
        return True
    except Expected:
        return False  # nothing is sure; the look for damage comes again in a quiet moment
    return False
