"""Bringing a backup back: looking into it, and making a journal of it. Needs no open space."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from family_app.activities.backup_owners import (
    is_led_by_another,
    known_id,
    known_lineage,
    lost_one,
    own_first,
    owners_of,
    seat,
)
from family_app.activities.backups import BackupId, KeptBackup, id_of, path_of
from family_app.activities.unlock import as_typed
from family_app.domain.backups import BackupSummary, Progress
from family_app.domain.errors import (
    BackupDamaged,
    BackupNewer,
    CodesDoNotFit,
    Expected,
    WaitFirst,
    WrongPassphrase,
)
from family_app.domain.passphrase import normalise
from family_app.domain.people import Person, PersonId
from family_app.house import Porch
from family_app.places import make_private_folder
from family_app.table.safe_file import disk_troubles

if TYPE_CHECKING:
    from family_app.vault.backup_container import Outside
    from family_app.vault.backup_keeping import Found
    from family_app.vault.backup_reading import Unlocked

_ANYBODY = PersonId("")  # under this the tries count when nobody is named
_STALE = 24 * 3600.0  # seconds after which nobody can still be at work in a half-made folder


@dataclass(frozen=True, slots=True, repr=False)
class TypedSecret:
    """What somebody typed to open a backup: the passphrase of its time, or the recovery code."""

    passphrase: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and under which name."""

    person: Person
    summary: BackupSummary
    in_place: bool  # it took the place of a damaged journal; else it stands next to the others


def must_look_like_a_backup(path: Path) -> None:
    """Before anybody types a secret for nothing. Raises BackupMissing, BackupDamaged or BackupNewer."""
    from family_app.vault.backup_reading import outside_of

    outside_of(path)


def look_into(
    porch: Porch, which: BackupId | Path, secret: TypedSecret
) -> Generator[Progress, None, BackupSummary]:
    """Proves that a backup is whole and says what is in it; changes nothing.

    Raises BackupMissing, BackupDamaged, BackupNewer, WaitFirst, WrongPassphrase, and what a code can raise.
    """
    from family_app.vault.backup_reading import outside_of, verify

    path = path_of(porch, which)
    outside = outside_of(path)
    yield Progress(0, 1)
    unlocked = yield from _unlock(porch, _ANYBODY, outside, secret)
    try:
        return (yield from verify(path, unlocked.root)).manifest.summary
    finally:
        unlocked.root.wipe()


def restore(
    porch: Porch, who: PersonId | None, which: BackupId | Path, secret: TypedSecret
) -> Generator[Progress, None, Restored]:
    """Makes a new journal of a backup; nothing is merged and nothing overwritten. Stopped, it leaves nothing.

    It comes next to the others as a person of its own, unless the journal that it was made of is damaged or
    gone: then it takes that place, and the damaged folder is kept in put-away/. Raises what look_into
    raises, BackupOfAnother when `who` has another journal, and the troubles of a disk.
    """
    from family_app.vault.backup_reading import outside_of
    from family_app.vault.header import lineage_of
    from family_app.vault.restore import highest_seen, rebuild

    path = path_of(porch, which)
    outside = outside_of(path)
    owners = owners_of(porch, who, outside.header.vault_id)
    yield Progress(0, 1)
    unlocked = yield from _unlock(porch, who or _ANYBODY, outside, secret)
    try:
        vaults = porch.places.vaults
        with disk_troubles():
            make_private_folder(vaults)
            _remove_stale(porch)
        folder = vaults / secrets.token_hex(16)
        vault_id = outside.header.vault_id
        with disk_troubles():
            seen = highest_seen(_folders(porch), vault_id)
        lost = lost_one(porch, owners, unlocked.root)
        beside = is_led_by_another(porch, vault_id, lineage_of(outside.header), lost)
        summary = yield from rebuild(path, unlocked, folder, seen, own_way=beside)
        try:
            person, in_place = seat(porch, owners, folder.name, vault_id, lost)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)  # without a name at the table nobody could open it
            raise
    finally:
        unlocked.root.wipe()
    return Restored(person, summary, in_place)


def newest_good_backup(
    porch: Porch, who: PersonId, secret: TypedSecret
) -> Generator[Progress, None, KeptBackup | None]:
    """For a journal that is damaged: the newest backup that is whole and opens with what was typed.

    None when the app has no backup that could be theirs. Raises WrongPassphrase or CodesDoNotFit when there
    are some and none opens, and WaitFirst.
    """
    refused: WrongPassphrase | CodesDoNotFit | None = None
    for found in own_first(porch, who):
        try:
            newest = yield from _newest_of(porch, who, found, secret)
        except (WrongPassphrase, CodesDoNotFit) as trouble:
            refused = trouble
            continue
        if newest is not None:
            porch.patience.right(who)
            return newest
    if isinstance(refused, WrongPassphrase):
        porch.patience.wrong(who)
    if refused is not None:
        raise refused
    return None


def _newest_of(
    porch: Porch, who: PersonId, found: tuple[Found, ...], secret: TypedSecret
) -> Generator[Progress, None, KeptBackup | None]:
    """The newest of these that is whole. Raises WrongPassphrase or CodesDoNotFit when one does not open."""
    from family_app.vault.backup_keeping import opened_by
    from family_app.vault.backup_reading import verify

    refused: WrongPassphrase | CodesDoNotFit | None = None
    tried: list[object] = []
    for each in sorted(found, key=lambda each: each.outside.header.generation, reverse=True):
        slot = each.outside.header.slots[-1 if secret.codes else 0]
        if slot in tried:  # a second derivation would take its second again and tell nothing new
            continue
        tried.append(slot)
        yield Progress(0, 1)
        try:
            unlocked = yield from _unlock(porch, who, each.outside, secret, counts=False)
        except (WrongPassphrase, CodesDoNotFit) as trouble:
            refused = trouble
            continue
        except (BackupDamaged, BackupNewer):
            continue  # damaged behind its checksum: another one may be whole
        same = tuple(other for other in found if other.outside.header.vault_id == unlocked.header.vault_id)
        try:
            for listed in opened_by(unlocked.root, same):
                with suppress(Expected):
                    yield from verify(listed.path, unlocked.root)
                    return KeptBackup(id_of(listed.path), listed.summary)
        finally:
            unlocked.root.wipe()
    if refused is not None:
        raise refused
    return None


def count_backups(porch: Porch, person: Person) -> int:
    """How many backups of this journal the app keeps, as far as shows without a key."""
    vault_id = known_id(porch, person)
    if vault_id is None:
        return 0
    from family_app.vault.backup_keeping import found_in

    return len(found_in(porch.places.backups, vault_id, known_lineage(porch, person)))


# ---- opening ----------------------------------------------------------------------------------------


def _unlock(
    porch: Porch, who: PersonId, outside: Outside, secret: TypedSecret, *, counts: bool = True
) -> Generator[Progress, None, Unlocked]:
    """The root key inside a backup. A wrong try makes the next one wait, as for a journal."""
    from family_app.vault.backup_reading import unlock

    left = porch.patience.left(who)
    if left > 0:
        raise WaitFirst(left)
    for kind, each in _secrets(secret):
        with suppress(WrongPassphrase):
            unlocked = yield from unlock(outside, kind, each)
            if counts:
                porch.patience.right(who)
            return unlocked
    if counts:
        porch.patience.wrong(who)
    raise WrongPassphrase


def _secrets(secret: TypedSecret) -> list[tuple[int, bytes]]:
    """What to try: generated words are forgiven their capitals and spaces first, as at an unlock."""
    from family_app.vault import header, keys, recovery

    if secret.codes:
        return [(header.RECOVERY, recovery.secret_of(secret.codes))]
    texts = dict.fromkeys((as_typed(secret.passphrase), normalise(secret.passphrase)))
    typed = (keys.passphrase_bytes(text) for text in texts)
    return [(header.PASSPHRASE, each) for each in typed if each is not None]


# ---- folders ----------------------------------------------------------------------------------------


def _folders(porch: Porch) -> Iterator[Path]:
    for parent in (porch.places.vaults, porch.places.put_away):
        yield from sorted(parent.iterdir()) if parent.is_dir() else ()


def _remove_stale(porch: Porch) -> None:
    """Takes away what a restore that was killed left; only folders that no program can still be filling."""
    from family_app.vault.restore import BUILDING

    now = porch.clock.now().timestamp()
    for folder in porch.places.vaults.glob(f"*{BUILDING}"):
        if now - folder.stat().st_mtime > _STALE:
            shutil.rmtree(folder, ignore_errors=True)
